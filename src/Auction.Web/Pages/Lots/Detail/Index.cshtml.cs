using Auction.Data.Platform;
using Auction.Web.Bidding;
using Auction.Web.Lots;
using Auction.Web.Shell;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Auction.Web.Pages.Lots.Detail;

/// <summary>One lot: what it is, what a buyer must know, and the bidding on it.</summary>
internal sealed class IndexModel(
    LotReader lots,
    PanelReader panels,
    BidTaking taking,
    Words words,
    IPlatformClock clock) : PageModel
{
    public LotSheet Sheet { get; private set; } = null!;

    public PanelModel Panel { get; private set; } = null!;

    /// <summary>Draws the page. <paramref name="bid"/> names an answered bid whose receipt or refusal is shown.</summary>
    public async Task<IActionResult> OnGetAsync(string number, string? bid, CancellationToken cancellationToken)
    {
        if (await LoadAsync(number, bid, cancellationToken))
        {
            await lots.CountVisitAsync(Sheet.Lot.Id, cancellationToken);
            return Page();
        }

        return NotFound();
    }

    /// <summary>The bid panel alone, for the script to put in place when the state of the round has changed.</summary>
    public async Task<IActionResult> OnGetPanelAsync(string number, string? bid, CancellationToken cancellationToken) =>
        await LoadAsync(number, bid, cancellationToken) ? Partial("_Panel", Panel) : NotFound();

    /// <summary>The record section alone, for the script to bring chart and table up to date.</summary>
    public async Task<IActionResult> OnGetRecordAsync(string number, CancellationToken cancellationToken) =>
        await LoadAsync(number, bid: null, cancellationToken) ? Partial("_Record", Panel) : NotFound();

    /// <summary>Somebody opened the address a bid is sent to: back to the lot.</summary>
    public IActionResult OnGetBid(string number) => RedirectToPage(new { number, handler = "" });

    /// <summary>A bid from the form, with or without script.</summary>
    public async Task<IActionResult> OnPostBidAsync(string number, [FromForm] BidForm form, CancellationToken cancellationToken)
    {
        // AUC-20.2c: what counts is when the bid entered, not when its turn came.
        var enteredAt = clock.Now;
        if (!await LoadAsync(number, bid: null, cancellationToken))
        {
            return NotFound();
        }

        var result = await taking.TakeAsync(Panel, form, enteredAt, cancellationToken);
        if (Request.Headers.Accept.ToString().Contains("application/json", StringComparison.OrdinalIgnoreCase))
        {
            return BidReply.Json(result, words, Panel);
        }

        if (result.Answer is { } answer)
        {
            return LocalRedirect($"{Request.PathBase}/lots/{number}?bid={Uri.EscapeDataString(answer.Key)}#bid");
        }

        Response.StatusCode = result.Status;
        Panel = Panel with
        {
            Key = result.Question is null ? Panel.Key : form.Key ?? Panel.Key,
            Typed = form.Amount ?? "",
            DoorMessage = result.Message is { } message ? words[message] : null,
            Jump = result.Question,
        };
        return Page();
    }

    /// <summary>The answer to one of the reader's own bids by its key; not found while there is none.</summary>
    public async Task<IActionResult> OnGetAnswerAsync(string number, string key, CancellationToken cancellationToken) =>
        await LoadAsync(number, key, cancellationToken) && Panel.Answer is { } answer
            ? BidReply.Json(BidOutcomeShown.Of(answer), words, Panel)
            : NotFound();

    /// <summary>The receipt of one of the reader's own bids as a file.</summary>
    public async Task<IActionResult> OnGetReceiptAsync(string number, string key, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(number, key, cancellationToken) || Panel.Answer is not { } answer)
        {
            return NotFound();
        }

        return File(ReceiptJson.File(number, answer), "application/json", $"{number}-{ReceiptJson.Short(answer)}.json");
    }

    private async Task<bool> LoadAsync(string number, string? bid, CancellationToken cancellationToken)
    {
        if (await lots.FindAsync(number, cancellationToken) is not { } sheet)
        {
            return false;
        }

        Sheet = sheet;
        Panel = await panels.ReadAsync(sheet, User, bid, clock.Now, cancellationToken);
        return true;
    }
}
