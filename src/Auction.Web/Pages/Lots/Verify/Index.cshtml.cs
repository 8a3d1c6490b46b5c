using Auction.Domain.Records;
using Auction.Web.Lots;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Auction.Web.Pages.Lots.Verify;

/// <summary>Verification of one lot's record on the reader's own device; by the server where there is no script.</summary>
internal sealed class IndexModel(LotReader lots, RecordExport export) : PageModel
{
    public LotSheet Sheet { get; private set; } = null!;

    /// <summary>What the server found, when asked to check for a reader without script.</summary>
    public RecordVerdict? Verdict { get; private set; }

    /// <summary>Draws the page.</summary>
    public async Task<IActionResult> OnGetAsync(string number, CancellationToken cancellationToken) =>
        await LoadAsync(number, cancellationToken) ? Page() : NotFound();

    /// <summary>Checks on the server.</summary>
    public async Task<IActionResult> OnPostAsync(string number, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(number, cancellationToken))
        {
            return NotFound();
        }

        Verdict = RecordVerifier.Verify(System.Text.Encoding.UTF8.GetString(await export.WriteAsync(Sheet, cancellationToken)));
        return Page();
    }

    private async Task<bool> LoadAsync(string number, CancellationToken cancellationToken)
    {
        if (await lots.FindAsync(number, cancellationToken) is not { } sheet)
        {
            return false;
        }

        Sheet = sheet;
        return true;
    }
}
