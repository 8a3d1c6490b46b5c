using System.Text;
using Auction.Data;
using Auction.Data.Cases;
using Auction.Data.Import;
using Auction.Domain.Texts;
using Auction.Web.Cases;
using Auction.Web.Shell;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Pages.Court.Cases;

/// <summary>A file of cases: checked, confirmed, taken in under the person's eyes. Works without scripts.</summary>
[RequestSizeLimit(BodyMax)]
[RequestFormLimits(MultipartBodyLengthLimit = BodyMax)]
internal sealed class ImportModel(AuctionDb db, CaseImports imports, Words words) : CourtPage
{
    // Above what is accepted, so that somebody with a large file gets an answer in words instead of a broken connection.
    private const long BodyMax = 2 * CaseSheet.BytesMax;
    private const int ShownMax = 100;
    private const string RefreshSeconds = "2";

    /// <summary>The file; null before it was sent.</summary>
    public CaseImportRun? Run { get; private set; }

    /// <summary>Why the file cannot be used.</summary>
    public BilingualText? Problem { get; private set; }

    /// <summary>The first rows that stay out.</summary>
    public IReadOnlyList<CaseSheetRow> Shown { get; private set; } = [];

    /// <summary>How many rows stay out.</summary>
    public int RefusedCount { get; private set; }

    private CourtStaff Staff => new(AccountId, CourtId, RoleName);

    public async Task<IActionResult> OnGetAsync(Guid? run, CancellationToken cancellationToken)
    {
        if (run is { } id)
        {
            // A file of another person, or none: the person begins again.
            if ((Run = await imports.FindAsync(id, Staff, cancellationToken)) is null)
            {
                return Redirect(Url.Content("~/court/cases/import"));
            }

            if (Run.IsRunning)
            {
                Response.Headers.Append("Refresh", RefreshSeconds);
            }

            var refused = Run.Refused;
            RefusedCount = refused.Count;
            Shown = [.. refused.Take(ShownMax)];
        }

        return await PageAsync(cancellationToken);
    }

    /// <summary>An empty sheet with our columns.</summary>
    public IActionResult OnGetTemplate() => Csv([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(CsvText.Row(CaseColumns.All))], "cases.csv");

    /// <summary>The rows that stay out, to be mended and sent again.</summary>
    public async Task<IActionResult> OnGetRefusedAsync(Guid run, CancellationToken cancellationToken) =>
        await imports.FindAsync(run, Staff, cancellationToken) is { } found ? Csv(found.Sheet.Write(found.Refused), "cases-refused.csv") : NotFound();

    /// <summary>Checks a file.</summary>
    public async Task<IActionResult> OnPostAsync(IFormFile? file, CancellationToken cancellationToken)
    {
        if (file is null)
        {
            Problem = CaseImportTexts.ChooseFile;
            return await PageAsync(cancellationToken);
        }

        var (bytes, sheet, problem) = await ReadAsync(file, cancellationToken);
        if (sheet is null)
        {
            Problem = problem;
            return await PageAsync(cancellationToken);
        }

        return RedirectTo(await imports.AddAsync(bytes, sheet, Staff, cancellationToken));
    }

    /// <summary>Takes the good rows in. Sent twice, it begins once.</summary>
    public async Task<IActionResult> OnPostBeginAsync(Guid run, CancellationToken cancellationToken)
    {
        if (await imports.FindAsync(run, Staff, cancellationToken) is null)
        {
            return NotFound();
        }

        await imports.BeginAsync(run, cancellationToken);
        return RedirectTo(run);
    }

    private static async Task<(byte[] Bytes, CaseSheet? Sheet, BilingualText? Problem)> ReadAsync(IFormFile file, CancellationToken cancellationToken)
    {
        // One byte too many says the same as all of them.
        var bytes = new byte[Math.Min(file.Length, CaseSheet.BytesMax + 1)];
        await using var stream = file.OpenReadStream();
        await stream.ReadExactlyAsync(bytes, cancellationToken);
        var (sheet, problem) = CaseSheet.Read(bytes);
        return (bytes, sheet, problem);
    }

    private RedirectResult RedirectTo(Guid run) => Redirect(Url.Content($"~/court/cases/import?run={run}"));

    private FileContentResult Csv(byte[] bytes, string name) => File(bytes, "text/csv; charset=utf-8", name);

    private async Task<PageResult> PageAsync(CancellationToken cancellationToken)
    {
        var court = await db.Courts.AsNoTracking().SingleAsync(row => row.Id == CourtId, cancellationToken);
        ShowWho(words.Pick(court.NameZh, court.NameEn), words);
        return Page();
    }
}
