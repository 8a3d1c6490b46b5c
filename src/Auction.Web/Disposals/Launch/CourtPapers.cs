using Auction.Data;
using Auction.Domain.Amounts;
using Auction.Domain.Calendar;
using Auction.Domain.Disposal;
using Auction.Domain.Documents;
using Auction.Data.Disposals;
using Auction.Domain.Rules;
using Auction.Domain.Texts;
using Auction.Web.Disposals.Views;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Disposals.Launch;

/// <summary>A document the data can produce.</summary>
/// <param name="Id">Its name in addresses.</param>
/// <param name="Document">The document.</param>
/// <param name="About">Whom it is for; null when it is about the sale as a whole.</param>
internal sealed record CourtPaper(string Id, CourtDocument Document, BilingualText? About)
{
    /// <summary>The bytes that are shown, printed and filed.</summary>
    public byte[] Bytes => CourtDocumentHtml.Write(Document);
}

/// <summary>Every document of a disposal that its data can produce now.</summary>
internal sealed class CourtPapers(IDbContextFactory<AuctionDb> databases, PanelBook panel)
{
    private const BilingualText? Nobody = null;

    /// <summary>All of them, in the order of the procedure.</summary>
    public async Task<IReadOnlyList<CourtPaper>> AllAsync(LaunchFile file, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(file);
        var events = await EventsAsync(file, cancellationToken);
        var state = file.State;
        var members = state.Launch is { } launch ? await panel.PeopleAsync(launch.Members, cancellationToken) : [];
        var minutes = await panel.MinutesAsync(file, members, cancellationToken);
        return
        [
            .. SelfDisposal(file, events), .. BeforeLaunch(file), .. Published(file), .. minutes is null ? [] : (IReadOnlyList<CourtPaper>)[new("panel-minutes", minutes, Nobody)],
            .. Steering(file, events), .. await SettledAsync(file, events, cancellationToken), .. AfterFailure(file, events),
        ];
    }

    /// <summary>The name of each kind of document.</summary>
    public static BilingualText NameOf(CourtDocumentKind kind) => kind switch
    {
        CourtDocumentKind.Notice => new("拍卖公告", "Notice"),
        CourtDocumentKind.Instructions => new("竞买须知", "Instructions"),
        CourtDocumentKind.Reminders => new("特别提示", "Special reminders"),
        CourtDocumentKind.Statement => new("标的物调查情况表", "Statement of the property"),
        CourtDocumentKind.Notification => new("网络司法拍卖通知书", "Notification"),
        CourtDocumentKind.AuctionRuling => new("拍卖裁定书", "Auction ruling"),
        CourtDocumentKind.SaleRuling => new("拍卖成交裁定书", "Sale ruling"),
        CourtDocumentKind.InKindRuling => new("以物抵债裁定书", "Ruling on debt in kind"),
        CourtDocumentKind.SelfDisposalGrant => new("准许自行处置决定书", "Self-disposal granted"),
        CourtDocumentKind.SelfDisposalRefusal => new("不准许自行处置决定书", "Self-disposal refused"),
        CourtDocumentKind.Deferral => new("暂缓网络司法拍卖决定书", "Deferral"),
        CourtDocumentKind.Suspension => new("中止网络司法拍卖裁定书", "Suspension"),
        CourtDocumentKind.Resumption => new("恢复网络司法拍卖通知书", "Resumption"),
        CourtDocumentKind.Withdrawal => new("撤回网络司法拍卖公告", "Withdrawal"),
        CourtDocumentKind.NoSurplus => new("无剩余可能告知书", "No surplus is likely"),
        CourtDocumentKind.InKindEnquiry => new("征询以物抵债意见函", "Enquiry about debt in kind"),
        CourtDocumentKind.PanelMinutes => new("合议庭评议笔录", "Minutes of the panel"),
        CourtDocumentKind.Release => new("解除查封裁定书", "Release of the seizure"),
        CourtDocumentKind.Revocation => new("撤销网络司法拍卖裁定书", "Revocation"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown document."),
    };

    private static IEnumerable<CourtPaper> SelfDisposal(LaunchFile file, IReadOnlyList<DisposalEvent> events)
    {
        var (of, property) = (LaunchPapers.CaseOf(file), PropertyOf(file));
        foreach (var (place, happened) in events.Index())
        {
            if (happened is SelfDisposalGranted granted)
            {
                yield return new($"self-disposal-grant-{place}", SteeringTemplates.SelfDisposal(of, property, new(granted.Floor, granted.Until, granted.AccountId), DisposalWords.Basis(granted.Basis).Zh + "。", CourtTime.DayOf(granted.At)), Nobody);
            }
            else if (happened is SelfDisposalRefused refused)
            {
                yield return new($"self-disposal-refusal-{place}", SteeringTemplates.SelfDisposal(of, property, grant: null, refused.Reason, CourtTime.DayOf(refused.At)), Nobody);
            }
        }
    }

    private static IEnumerable<CourtPaper> BeforeLaunch(LaunchFile file)
    {
        var state = file.State;
        if (state.PricedAt is not { } priced) { yield break; }
        var (of, property) = (LaunchPapers.CaseOf(file), PropertyOf(file));
        yield return new("auction-ruling", RulingTemplates.Auction(of, property, CourtTime.DayOf(priced)), Nobody);
        if (state.NoSurplus is { } told)
        {
            var last = Period.Days(state.Calendar, told.On, state.Book.NoSurplusAnswerDays).LastDay;
            var floor = file.Draft?.StartPrice ?? StartPriceFloor.First(state.Price!.Amount, state.Book);
            yield return new("no-surplus", SteeringTemplates.NoSurplus(of, property, floor, state.Claims.PriorityClaims, state.Claims.Costs, last, told.On), Nobody);
        }
    }

    private static IEnumerable<CourtPaper> Published(LaunchFile file)
    {
        if (file.Draft is not { } draft || file.Particulars is not { } words)
        {
            yield return new("statement", NoticeTemplates.Statement(LaunchPapers.CaseOf(file), PropertyOf(file), file.View.Scene.Today), Nobody);
            yield break;
        }

        var texts = LaunchPapers.Texts(file, file.State.Round is { } round ? draft with { NoticeDay = round.PublishedOn } : draft, words);
        foreach (var (id, kind) in new[] { ("notice", NoticeTextKind.Notice), ("instructions", NoticeTextKind.Instructions), ("statement", NoticeTextKind.Description), ("reminders", NoticeTextKind.Reminders) })
        {
            yield return new(id, texts[kind].Document, Nobody);
        }

        var (of, property, told) = (LaunchPapers.CaseOf(file), LaunchPapers.PropertyOf(file, draft, words), LaunchPapers.RoundOf(file, draft, words));
        foreach (var party in NotificationFindings.Recipients(file.State, draft))
        {
            var name = file.View.Scene.People.TryGetValue(party.Id, out var person) ? person.Name : file.View.Names[party.Id].Zh;
            var letter = SteeringTemplates.Notification(of, property, told, name, draft.PriorityPurchasers.Any(right => right.PartyId == party.Id), file.State.Launch?.ApprovedAt is { } approved ? CourtTime.DayOf(approved) : file.View.Scene.Today);
            yield return new($"notification-{party.Id}", letter, file.View.Names[party.Id]);
        }
    }

    private static IEnumerable<CourtPaper> Steering(LaunchFile file, IReadOnlyList<DisposalEvent> events)
    {
        var (of, property) = (LaunchPapers.CaseOf(file), PropertyOf(file));
        var reason = "";
        foreach (var (place, happened) in events.Index())
        {
            var day = CourtTime.DayOf(happened.At);
            CourtPaper Paper(string id, CourtDocumentKind kind, string why, DateTimeOffset? resumes = null) => new($"{id}-{place}", SteeringTemplates.Steering(of, property, kind, why, resumes, day), Nobody);
            switch (happened)
            {
                case SaleHeld held:
                    reason = held.Reason;
                    if (held.Kind == HoldKind.Deferral) { yield return Paper("deferral", CourtDocumentKind.Deferral, held.Reason); }
                    if (held.Kind == HoldKind.Suspension) { yield return Paper("suspension", CourtDocumentKind.Suspension, held.Reason); }
                    break;
                case ResumptionAnnounced announced:
                    yield return Paper("resumption", CourtDocumentKind.Resumption, $"暂缓或者中止的事由（{reason}）已经消失。", announced.ResumesAt);
                    break;
                case SaleWithdrawn withdrawn:
                    yield return Paper("withdrawal", CourtDocumentKind.Withdrawal, withdrawn.Reason);
                    break;
                case NoticeWithdrawn withdrawn:
                    yield return Paper("withdrawal", CourtDocumentKind.Withdrawal, withdrawn.Reason);
                    break;
                case SaleRevoked revoked:
                    yield return new($"revocation-{place}", RulingTemplates.Revocation(of, property, (int)revoked.Ground, revoked.Reason, day), Nobody);
                    break;
            }
        }
    }

    private async Task<IReadOnlyList<CourtPaper>> SettledAsync(LaunchFile file, IReadOnlyList<DisposalEvent> events, CancellationToken cancellationToken)
    {
        var papers = new List<CourtPaper>();
        if (file.State.Rounds.LastOrDefault(round => round is { Price: not null, PaidOn: not null }) is { BuyerCode: { } code, EndedAt: { } ended, PaidOn: { } paid, Price: { } price } round)
        {
            await using var db = await databases.CreateDbContextAsync(cancellationToken);
            var buyer = await (
                from link in db.DisposalRounds
                join bidder in db.RoundBidders on link.RoundId equals bidder.RoundId
                join account in db.Users on bidder.AccountId equals account.Id
                where link.DisposalId == file.View.Row.Id && link.RoundNumber == round.Number && bidder.BidderCode == code
                select account.RealName).SingleOrDefaultAsync(cancellationToken) ?? code;
            var day = round.RulingServedOn ?? file.View.Scene.Today;
            papers.Add(new("sale-ruling", RulingTemplates.Sale(LaunchPapers.CaseOf(file), PropertyOf(file), new(buyer, price, CourtTime.DayOf(ended), paid), EndedRights(file), day), Nobody));
        }

        foreach (var (place, given) in events.Index().Where(pair => pair.Item is GivenInKind).Select(pair => (pair.Index, (GivenInKind)pair.Item)))
        {
            papers.Add(new($"in-kind-ruling-{place}", RulingTemplates.InKind(LaunchPapers.CaseOf(file), PropertyOf(file), NameOf(file, given.TakerId), given.Price, given.Difference, CourtTime.DayOf(given.At)), file.View.Names[given.TakerId]));
        }

        return papers;
    }

    /// <summary>Mortgages and other preferred claims end with the sale (DIS-28).</summary>
    private static IReadOnlyList<string> EndedRights(LaunchFile file) =>
        [.. file.State.In(DisposalRole.PriorityCreditor).OrderBy(party => party.Rank).Select(party => party.Rank is { } rank ? $"{NameOf(file, party.Id)}的担保物权或者其他优先受偿权（第 {rank} 顺位）" : $"{NameOf(file, party.Id)}的担保物权或者其他优先受偿权")];

    private static IEnumerable<CourtPaper> AfterFailure(LaunchFile file, IReadOnlyList<DisposalEvent> events)
    {
        var (of, property) = (LaunchPapers.CaseOf(file), PropertyOf(file));
        if (file.State.InKind is { } offer)
        {
            var asked = CourtTime.DayOf(offer.AskedAt);
            var last = Period.Days(file.State.Calendar, asked, 10).LastDay;
            foreach (var creditor in file.State.Parties.Where(party => party.IsCreditor))
            {
                yield return new($"in-kind-enquiry-{creditor.Id}", SteeringTemplates.InKindEnquiry(of, property, NameOf(file, creditor.Id), offer.Price, last, asked), file.View.Names[creditor.Id]);
            }
        }

        foreach (var (place, released) in events.Index().Where(pair => pair.Item is PropertyReleased).Select(pair => (pair.Index, (PropertyReleased)pair.Item)))
        {
            yield return new($"release-{place}", RulingTemplates.Release(of, property, released.Reason, CourtTime.DayOf(released.At)), Nobody);
        }
    }

    private static DocumentProperty PropertyOf(LaunchFile file) => LaunchPapers.PropertyOf(file, file.Draft, file.Particulars ?? LaunchParticulars.Empty);

    private static string NameOf(LaunchFile file, string partyId) => file.View.Scene.People.TryGetValue(partyId, out var person) ? person.Name : file.View.Names[partyId].Zh;

    private async Task<IReadOnlyList<DisposalEvent>> EventsAsync(LaunchFile file, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var rows = await db.DisposalEvents.AsNoTracking().Where(row => row.SubjectId == file.View.Row.Id).OrderBy(row => row.Seq).ToListAsync(cancellationToken);
        return [.. rows.Select(row => DisposalEventJson.Read(row.Kind, row.At, row.Payload))];
    }
}
