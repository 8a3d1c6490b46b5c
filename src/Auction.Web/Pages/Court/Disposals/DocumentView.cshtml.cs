using System.Text;
using Auction.Data;
using Auction.Data.Files;
using Auction.Domain.Documents;
using Auction.Web.Acts;
using Auction.Web.Disposals.Acts;
using Auction.Web.Disposals.Launch;
using Auction.Web.Pages.Court.Disposals.Launch;
using Auction.Web.Shell;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Pages.Court.Disposals;

/// <summary>One document on a page of its own, without anything of the site, to be printed: as the data make it now, or as it was filed.</summary>
internal sealed class DocumentViewModel(DisposalReader desks, LaunchFiles files, CourtPapers papers, FileShelf shelf, AuctionDb db, Words words) : LaunchPage(desks, files, words)
{
    private const string FiledId = "filed";

    /// <summary>The document's own HTML; every word in it was encoded when it was written.</summary>
    public string Html { get; private set; } = "";

    public string Sha256 { get; private set; } = "";

    /// <summary>True when these bytes lie on file.</summary>
    public bool IsFiled { get; private set; }

    public async Task<IActionResult> OnGetAsync(string number, string id, string? sha, CancellationToken cancellationToken)
    {
        if (!await ReadAsync(number, cancellationToken)) { return NotFound(); }
        Form = ActForm.Fresh([]);
        var bytes = id == FiledId ? await FiledAsync(sha ?? "", cancellationToken) : (await papers.AllAsync(Sale, cancellationToken)).FirstOrDefault(paper => paper.Id == id)?.Bytes;
        if (bytes is null) { return NotFound(); }
        Html = Encoding.UTF8.GetString(bytes);
        Sha256 = LaunchPapers.HashOf(bytes);
        var disposalId = View.Row.Id;
        IsFiled = await db.DisposalFiles.AnyAsync(file => file.DisposalId == disposalId && file.Sha256 == Sha256, cancellationToken);
        return Page();
    }

    // Only what was made here has this media type; an upload never has.
    private async Task<byte[]?> FiledAsync(string sha, CancellationToken cancellationToken)
    {
        var disposalId = View.Row.Id;
        return await db.DisposalFiles.AnyAsync(file => file.DisposalId == disposalId && file.Sha256 == sha, cancellationToken)
            && await shelf.FindAsync(sha, cancellationToken) is { MediaType: LaunchDesk.Html } stored ? stored.Bytes : null;
    }
}
