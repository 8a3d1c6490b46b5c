using System.Globalization;
using System.Security.Cryptography;
using Auction.Domain.Disposal;
using Auction.Domain.Documents;
using Auction.Domain.Rounds;
using Auction.Grains.Disposals;
using Auction.Web.Disposals.Views;
using Auction.Web.Shell.Formatting;

namespace Auction.Web.Disposals.Launch;

/// <summary>Makes the data of documents from a disposal, and the four published texts of a launch.</summary>
internal static class LaunchPapers
{
    private const string Notified = "当事人和已知优先购买权人于公告三日前以能够确认收悉的方式通知；无法通知的，已在网络平台公示。通知证明在卷。";

    /// <summary>The case. Published texts name no parties; their templates leave the names out.</summary>
    public static DocumentCase CaseOf(LaunchFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        IReadOnlyList<string> Names(DisposalRole role) => [.. file.State.In(role).Select(party => file.View.Scene.People.TryGetValue(party.Id, out var person) ? person.Name : RoleWords.Of(role).Zh)];
        return new(
            file.Court.NameZh,
            file.View.Row.CaseNumber,
            Names(DisposalRole.Applicant),
            Names(DisposalRole.Debtor),
            file.Case?.Title ?? "执行依据",
            file.Case?.Judge ?? "承办法官",
            file.Court.Phone ?? "12368",
            file.Court.SupervisionPhone ?? "12368",
            Address: "");
    }

    /// <summary>The property.</summary>
    public static DocumentProperty PropertyOf(LaunchFile file, LaunchDraft? draft, LaunchParticulars words)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(words);
        var facts = file.Asset is { } asset ? AssetPresentation.Facts(asset.Kind, file.Facts) : [];
        var disclosures = AssetPresentation.Disclosures(file.Asset?.Kind, file.Facts, file.Seizures, words.Taxes, file.State, draft?.PriorityPurchasers ?? []);
        return new(
            file.LotNumber ?? file.Asset?.Number ?? file.View.Row.Number,
            file.View.Row.AssetZh,
            [.. facts.Select(fact => new DocumentFact(fact.LabelZh, fact.ValueZh))],
            [.. disclosures.Select(fact => new DocumentFact(fact.LabelZh, fact.ValueZh)), .. words.Handover.Length > 0 ? (IReadOnlyList<DocumentFact>)[new("占有与交付方式", words.Handover)] : []],
            file.State.Has(DisposalFlags.Housing))
        {
            Presentation = words.DescriptionZh,
        };
    }

    /// <summary>The round.</summary>
    public static DocumentRound RoundOf(LaunchFile file, LaunchDraft draft, LaunchParticulars words)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(words);
        return new(
            draft.Kind,
            draft.IsReAuction,
            AuctionPlatforms.Name.Zh,
            file.Site + (file.LotNumber is { } number ? $"/lots/{number}" : "/lots"),
            BasisOf(file.State),
            draft.StartPrice,
            draft.Increment,
            draft.Deposit,
            draft.StartsAt,
            draft.EndsAt,
            draft.BalanceDays,
            // The templates end the sentence.
            words.Account.TrimEnd('。'),
            words.Taxes,
            words.Viewing,
            [.. draft.PriorityPurchasers.OrderBy(right => right.Rank).Select(right => string.Create(CultureInfo.InvariantCulture, $"第{right.Rank}顺位：{RoleOf(file.State, right.PartyId)}"))],
            [Notified]);
    }

    /// <summary>The draft of a round as it was announced: later versions of its texts bear the day of its notice.</summary>
    public static LaunchDraft Published(RoundCourse round)
    {
        ArgumentNullException.ThrowIfNull(round);
        return round.Draft with { NoticeDay = round.PublishedOn };
    }

    /// <summary>The four texts published with a round (NOTE-V), each with its bytes.</summary>
    public static LaunchTextSet Texts(LaunchFile file, LaunchDraft draft, LaunchParticulars words)
    {
        var (of, property, round) = (CaseOf(file), PropertyOf(file, draft, words), RoundOf(file, draft, words));
        return new([
            Paper(NoticeTextKind.Notice, NoticeTemplates.Notice(of, property, round, draft.NoticeDay)),
            Paper(NoticeTextKind.Instructions, NoticeTemplates.Instructions(of, property, round, draft.NoticeDay)),
            Paper(NoticeTextKind.Description, NoticeTemplates.Statement(of, property, draft.NoticeDay)),
            Paper(NoticeTextKind.Reminders, NoticeTemplates.Reminders(of, property, round, draft.NoticeDay)),
        ]);
    }

    /// <summary>SHA-256 as journals name it.</summary>
    public static string HashOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>How the price came about, in Chinese.</summary>
    public static string BasisOf(DisposalState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state.Price switch
        {
            null => "尚未确定",
            { Basis: PriceBasis.NotAppraisable } => "缺少资料无法评估，依申请拍卖",
            var price => $"{LaunchTexts.Of(price.Basis).Zh}，参考价{MoneyWords.Digits(price.Amount)}元，有效期至{price.ValidUntil.ToString("yyyy年M月d日", CultureInfo.InvariantCulture)}",
        };
    }

    private static LaunchText Paper(NoticeTextKind kind, CourtDocument document)
    {
        var bytes = CourtDocumentHtml.Write(document);
        return new(kind, document, bytes, HashOf(bytes));
    }

    private static string RoleOf(DisposalState state, string partyId) => state.FindParty(partyId)?.Role switch
    {
        { } role => RoleWords.Of(role).Zh,
        _ => "优先购买权人",
    };
}

/// <summary>The four texts.</summary>
internal sealed record LaunchTextSet(IReadOnlyList<LaunchText> All)
{
    /// <summary>As the journal names them.</summary>
    public IReadOnlyList<NoticeText> Texts => [.. All.Select(text => new NoticeText(text.Kind, text.Sha256))];

    /// <summary>One of them.</summary>
    public LaunchText this[NoticeTextKind kind] => All.Single(text => text.Kind == kind);
}

/// <summary>One text as it will be published.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Document">The document.</param>
/// <param name="Bytes">Its bytes.</param>
/// <param name="Sha256">Their hash.</param>
internal sealed record LaunchText(NoticeTextKind Kind, CourtDocument Document, byte[] Bytes, string Sha256);
