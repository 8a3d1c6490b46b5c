using Auction.Data;
using Auction.Data.Disposals;
using Auction.Domain.Documents;
using Auction.Web.Acts;
using Auction.Web.Disposals.Acts;
using Auction.Web.Disposals.Launch;
using Auction.Web.Pages.Court.Disposals.Launch;
using Auction.Web.Shell;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Pages.Court.Disposals;

/// <summary>Every document the data of a disposal can produce, to open, print and file.</summary>
internal sealed class DocumentsModel(DisposalReader desks, LaunchFiles files, LaunchDesk desk, CourtPapers papers, AuctionDb db, Words words) : LaunchPage(desks, files, words)
{
    public IReadOnlyList<CourtPaper> Papers { get; private set; } = [];

    /// <summary>Hashes of what lies on file.</summary>
    public IReadOnlySet<string> Filed { get; private set; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Kinds the data cannot produce now.</summary>
    public IEnumerable<CourtDocumentKind> NotYet => Enum.GetValues<CourtDocumentKind>().Where(kind => Papers.All(paper => paper.Document.Kind != kind));

    public async Task<IActionResult> OnGetAsync(string number, CancellationToken cancellationToken)
    {
        if (!await ShowAsync(number, cancellationToken)) { return NotFound(); }
        Form = ActForm.Fresh([]);
        return Page();
    }

    /// <summary>Puts one document on file as it is now.</summary>
    public async Task<IActionResult> OnPostFileAsync(string number, CancellationToken cancellationToken)
    {
        if (!await ShowAsync(number, cancellationToken)) { return NotFound(); }
        await ReadFormAsync(cancellationToken);
        var id = Form["id"];
        if (Papers.FirstOrDefault(paper => paper.Id == id) is not { } chosen) { return NotFound(); }
        await desk.FileAsync(View.Row.Id, chosen.Document, chosen.Bytes, Who, cancellationToken);
        Done = Words[NoticeTexts.FiledDone, chosen.Document.Title];
        return LocalRedirect($"{Request.PathBase}{Address}/documents");
    }

    private async Task<bool> ShowAsync(string number, CancellationToken cancellationToken)
    {
        if (!await ReadAsync(number, cancellationToken)) { return false; }
        Papers = await papers.AllAsync(Sale, cancellationToken);
        var id = View.Row.Id;
        Filed = await db.DisposalFiles.AsNoTracking().Where(file => file.DisposalId == id).Select(file => file.Sha256).ToHashSetAsync(cancellationToken);
        return true;
    }
}
