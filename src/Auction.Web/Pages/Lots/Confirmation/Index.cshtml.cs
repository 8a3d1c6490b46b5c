using System.Security.Cryptography;
using System.Text;
using Auction.Web.Lots;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Auction.Web.Pages.Lots.Confirmation;

/// <summary>The confirmation letter: the very bytes that were made at the close (AUC-22.1).</summary>
internal sealed class IndexModel(LotReader lots) : PageModel
{
    public LotSheet Sheet { get; private set; } = null!;

    /// <summary>The letter as stored.</summary>
    public string Html { get; private set; } = "";

    /// <summary>True while the stored bytes still have the digest they were published with.</summary>
    public bool IsIntact { get; private set; }

    /// <summary>Draws the letter; not found while there is none.</summary>
    public async Task<IActionResult> OnGetAsync(string number, CancellationToken cancellationToken)
    {
        if (await lots.FindAsync(number, cancellationToken) is not { Letter: { } letter } sheet)
        {
            return NotFound();
        }

        Sheet = sheet;
        Html = Encoding.UTF8.GetString(letter.Html);
        IsIntact = SHA256.HashData(letter.Html).AsSpan().SequenceEqual(letter.Sha256);
        return Page();
    }

    /// <summary>The bytes themselves, so that anyone can compute their digest.</summary>
    public async Task<IActionResult> OnGetFileAsync(string number, CancellationToken cancellationToken) =>
        await lots.FindAsync(number, cancellationToken) is { Letter: { } letter }
            ? File(letter.Html, "text/html; charset=utf-8", $"{letter.Number}.html")
            : NotFound();
}
