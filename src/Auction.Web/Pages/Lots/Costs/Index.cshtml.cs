using Auction.Domain.Amounts;
using Auction.Domain.Settlement.Costs;
using Auction.Domain.Texts;
using Auction.Domain.Tools;
using Auction.Web.Lots;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Auction.Web.Pages.Lots.Costs;

/// <summary>What one lot costs its buyer in all, told before anybody bids (AUC-30).</summary>
internal sealed class IndexModel(LotReader lots) : PageModel
{
    public LotSheet Sheet { get; private set; } = null!;

    public CostSheet Costs { get; private set; } = null!;

    /// <summary>Price the sheet stands at.</summary>
    public Money At { get; private set; }

    /// <summary>What was typed as price.</summary>
    public string Typed { get; private set; } = "";

    /// <summary>What is wrong with the price typed; null when nothing.</summary>
    public BilingualText? Problem { get; private set; }

    /// <summary>The choice of buyer.</summary>
    public string Buyer { get; private set; } = "unknown";

    /// <summary>Draws the page.</summary>
    public async Task<IActionResult> OnGetAsync(string number, string? price, string? buyer, CancellationToken cancellationToken)
    {
        if (await lots.FindAsync(number, cancellationToken) is not { } sheet)
        {
            return NotFound();
        }

        Sheet = sheet;
        Typed = price?.Trim() ?? "";
        At = sheet.Price;
        if (Typed.Length > 0)
        {
            var reading = MoneyText.Read(Typed);
            Problem = reading.Fault is { } fault ? MoneyFaultTexts.Of(fault) : null;
            At = reading.Fault is null ? reading.Amount : At;
        }

        Buyer = CostSheetChoices.Buyers.FirstOrDefault(choice => string.Equals(choice.Value, buyer, StringComparison.Ordinal))?.Value ?? "unknown";
        Costs = LotCosts.Of(sheet, At, CostSheetChoices.BuyerOf(Buyer));
        return Page();
    }
}
