using Auction.Web.Lots;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Auction.Web.Pages.Lots.Detail;

/// <summary>A published document of a lot, written from the data it was announced with.</summary>
internal sealed class DocumentModel(LotReader lots) : PageModel
{
    /// <summary>拍卖公告 (AUC-12.2).</summary>
    public const string Notice = "notice";

    /// <summary>竞买须知 with the seven special reminders (AUC-14).</summary>
    public const string Conditions = "conditions";

    /// <summary>标的物调查情况表 (AUC-13).</summary>
    public const string Investigation = "investigation";

    public LotSheet Sheet { get; private set; } = null!;

    public string Id { get; private set; } = "";

    /// <summary>Draws one document.</summary>
    public async Task<IActionResult> OnGetAsync(string number, string id, CancellationToken cancellationToken)
    {
        if (id is not (Notice or Conditions or Investigation) || await lots.FindAsync(number, cancellationToken) is not { } sheet)
        {
            return NotFound();
        }

        Sheet = sheet;
        Id = id;
        return Page();
    }
}
