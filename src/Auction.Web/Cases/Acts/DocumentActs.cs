using Auction.Data.Cases;
using Auction.Data.Procedures;
using Auction.Web.Acts;
using static Auction.Web.Acts.ActFields;

namespace Auction.Web.Cases.Acts;

/// <summary>Documents of an asset: added, replaced by a new version, opened to others.</summary>
internal static class DocumentActs
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<CaseAct> All { get; } =
    [
        new("add-document", "REF-3.2, GEN-8", CaseActTexts.AddDocument, CaseActTexts.DocumentLead)
        {
            IsOfAsset = true,
            IsOffered = static scene => scene is { Asset: not null, Document: null },
            Fields = static _ =>
            [
                Text("titleZh", CaseActTexts.DocumentTitle, 120),
                Text("titleEn", CaseActTexts.DocumentTitleEn, 120) with { IsRequired = false },
                File("file", CaseActTexts.File),
                AudienceField(FileAudience.Court),
            ],
            Read = static (scene, values) => new(new AddDocument(
                scene.Asset!.Id, null, values.Document("file"), values.Text("file.name"), values.Text("titleZh"), values.Text("titleEn") is { Length: > 0 } en ? en : values.Text("titleZh"), values.One<FileAudience>("audience"))),
        },
        new("new-version", "GEN-8", CaseActTexts.NewVersion, CaseActTexts.DocumentLead)
        {
            IsOfAsset = true,
            IsOffered = static scene => scene.Document is not null,
            Fields = static _ => [File("file", CaseActTexts.File)],
            Read = static (scene, values) => new(new AddDocument(
                scene.Asset!.Id, scene.Document!.Id, values.Document("file"), values.Text("file.name"), scene.Document.TitleZh, scene.Document.TitleEn, scene.Document.Audience)),
        },
        new("show-document", "GEN-8", CaseActTexts.ShowDocument, CaseActTexts.ShowDocumentLead)
        {
            IsOfAsset = true,
            IsOffered = static scene => scene.Document is not null,
            Fields = static scene => [AudienceField(scene.Document!.Audience)],
            Read = static (scene, values) => new(new ShowDocument(scene.Asset!.Id, scene.Document!.Id, values.One<FileAudience>("audience"))),
        },
    ];

    private static ActField AudienceField(FileAudience audience) =>
        Choice<FileAudience>("audience", CaseActTexts.Audience, CaseActTexts.Of) with { Initial = PartyActs.NumberOf(audience) };
}
