using Auction.Domain.Disposal;
using Auction.Web.Lots;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Auction.Web.Pages.Lots.Detail;

/// <summary>A published document of a lot: the filed bytes of one version (NOTE-V). A lot that was announced elsewhere has none; its document is written from the data it was announced with.</summary>
internal sealed class DocumentModel(LotReader lots, PublishedTexts texts) : PageModel
{
    /// <summary>拍卖公告 (AUC-12.2).</summary>
    public const string Notice = "notice";

    /// <summary>竞买须知 with the seven special reminders (AUC-14).</summary>
    public const string Conditions = "conditions";

    /// <summary>标的物调查情况表 (AUC-13).</summary>
    public const string Investigation = "investigation";

    public LotSheet Sheet { get; private set; } = null!;

    public string Id { get; private set; } = "";

    /// <summary>Every version of the lot's texts, the newest first; empty when nothing was filed.</summary>
    public IReadOnlyList<PublishedVersion> Versions { get; private set; } = [];

    /// <summary>The version that is shown; null when nothing was filed.</summary>
    public PublishedVersion? Shown { get; private set; }

    /// <summary>Its texts.</summary>
    public IReadOnlyList<PublishedText> Texts { get; private set; } = [];

    /// <summary>Draws one document: of the version asked for, or else of the one in force.</summary>
    public async Task<IActionResult> OnGetAsync(string number, string id, [FromQuery] int? round, [FromQuery] int? version, CancellationToken cancellationToken)
    {
        IReadOnlyList<NoticeTextKind> kinds = id switch
        {
            Notice => [NoticeTextKind.Notice],
            Conditions => [NoticeTextKind.Instructions, NoticeTextKind.Reminders],
            Investigation => [NoticeTextKind.Description],
            _ => [],
        };
        if (kinds.Count == 0 || await lots.FindAsync(number, cancellationToken) is not { } sheet)
        {
            return NotFound();
        }

        (Sheet, Id) = (sheet, id);
        Versions = await texts.OfAsync(sheet.Lot.Id, cancellationToken);
        var asked = Versions.FirstOrDefault(each => (round is null || each.Round.Number == round) && (version is null || each.Version.Version == version));
        if (asked is null && (round is not null || version is not null))
        {
            return NotFound();
        }

        Texts = asked is null ? [] : await texts.ReadAsync(asked, kinds, cancellationToken);
        Shown = Texts.Count > 0 ? asked : null;
        return Page();
    }
}
