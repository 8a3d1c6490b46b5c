using System.Text;
using Auction.Data;
using Auction.Data.Import;
using Auction.Data.People;
using Auction.Domain.Texts;
using Auction.Web.Import;
using Auction.Web.Shell;
using Auction.Web.Shell.People;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Pages.Import;

/// <summary>Upload, check, confirm. Nothing is kept between the steps: the checked file travels in the form and is checked again.</summary>
[Authorize(Roles = Roles.Judge + "," + Roles.Clerk)]
[RequestSizeLimit(BodyMax)]
internal sealed class NoticesModel(NoticeImporter importer, AuctionDb db, Words words) : PageModel
{
    // Well above what is accepted, so that somebody with a large file gets an answer in words instead of a broken connection.
    private const long BodyMax = 32 * 1024 * 1024;

    /// <summary>What the check or the import found; null before the first upload.</summary>
    public ImportResult? Result { get; private set; }

    /// <summary>The fates that occur.</summary>
    public IEnumerable<ImportOutcome> Outcomes => Enum.GetValues<ImportOutcome>().Where(outcome => Result?.Count(outcome) > 0);

    /// <summary>True once the notices are announced.</summary>
    public bool IsSaved { get; private set; }

    /// <summary>Why there is nothing to show.</summary>
    public BilingualText? Problem { get; private set; }

    /// <summary>The checked file, packed for the confirming form.</summary>
    public string Packed { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) =>
        await OrderAsync(cancellationToken) is null ? NotFound() : Page();

    /// <summary>An empty sheet with our columns.</summary>
    public IActionResult OnGetTemplate() => Csv(
        [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(CsvText.Row(NoticeFields.All.Select(field => field.Name)))], "notices.csv");

    /// <summary>Checks an uploaded file.</summary>
    public async Task<IActionResult> OnPostAsync(IFormFile? file, CancellationToken cancellationToken)
    {
        if (await OrderAsync(cancellationToken) is not { } order)
        {
            return NotFound();
        }

        if (file is null)
        {
            Problem = ImportPageTexts.ChooseFile;
            return Page();
        }

        await using var stream = file.OpenReadStream();
        var bytes = await NoticeUpload.ReadAsync(stream, cancellationToken);
        Show(await importer.PreviewAsync(bytes, order, cancellationToken), bytes);
        return Page();
    }

    /// <summary>Announces what was checked. Sending it twice announces nothing twice.</summary>
    public async Task<IActionResult> OnPostConfirmAsync(string? content, CancellationToken cancellationToken)
    {
        if (await OrderAsync(cancellationToken) is not { } order)
        {
            return NotFound();
        }

        if (NoticeParcel.Unpack(content) is not { } bytes)
        {
            Problem = ImportPageTexts.Lost;
            return Page();
        }

        Show(await importer.ImportAsync(bytes, order, cancellationToken), bytes);
        IsSaved = true;
        return Page();
    }

    /// <summary>The findings as a sheet.</summary>
    public async Task<IActionResult> OnPostFindingsAsync(string? content, CancellationToken cancellationToken)
    {
        if (await OrderAsync(cancellationToken) is not { } order)
        {
            return NotFound();
        }

        if (NoticeParcel.Unpack(content) is not { } bytes)
        {
            Problem = ImportPageTexts.Lost;
            return Page();
        }

        var result = await importer.PreviewAsync(bytes, order, cancellationToken);
        return Csv(FindingsCsv.Write(result.Findings), "findings.csv");
    }

    private FileContentResult Csv(byte[] bytes, string name) => File(bytes, "text/csv; charset=utf-8", name);

    private void Show(ImportResult result, byte[] bytes)
    {
        Problem = result.Problem;
        Result = result.Problem is null ? result : null;
        Packed = result.Problem is null ? NoticeParcel.Pack(bytes) : "";
    }

    // AUC-6: notices are the court's own task; nobody announces for another court.
    private async Task<ImportOrder?> OrderAsync(CancellationToken cancellationToken)
    {
        var courtId = User.CourtId();
        var court = await db.Courts.AsNoTracking().SingleOrDefaultAsync(row => row.Id == courtId, cancellationToken);
        if (court is null)
        {
            return null;
        }

        var isJudge = User.IsInRole(Roles.Judge);
        ViewData["Court"] = words.Pick(court.NameZh, court.NameEn);
        ViewData["Role"] = words[isJudge ? ImportPageTexts.Judge : ImportPageTexts.Clerk];
        return new ImportOrder(User.AccountId(), isJudge ? Roles.Judge : Roles.Clerk, court.Code);
    }
}
