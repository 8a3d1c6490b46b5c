using System.Globalization;
using Auction.Data;
using Auction.Data.Messages;
using Auction.Data.Platform;
using Auction.Data.Settlement;
using Auction.Domain.Messages;
using Auction.Domain.Settlement.Distribution;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Messages.News;

/// <summary>Tells persons concerned that a plan was served on them, and payees that their money was sent (CPI-509, MON-10).</summary>
internal sealed class DistributionNews(IDbContextFactory<AuctionDb> databases, MessagePost post, IPlatformClock clock) : JournalNews(databases, post, clock)
{
    /// <inheritdoc/>
    protected override string Source => MessageSources.Distribution;

    /// <inheritdoc/>
    protected override IQueryable<JournalHead> Heads(AuctionDb db) => db.Distributions.AsNoTracking().Select(row => new JournalHead { Id = row.Id, Seq = row.Seq, LastStamp = row.LastStamp });

    /// <inheritdoc/>
    protected override async Task<(IReadOnlyList<MessageDraft> Drafts, int Seq)> ReadAsync(AuctionDb db, Guid id, int after, CancellationToken cancellationToken)
    {
        var entries = await db.DistributionEvents.AsNoTracking().Where(row => row.SubjectId == id).OrderBy(row => row.Seq).ToListAsync(cancellationToken);
        var (number, distribution) = await (
            from row in db.Distributions.AsNoTracking()
            join account in db.CaseAccounts.AsNoTracking() on row.CaseAccount equals account.Number
            where row.Id == id
            select new ValueTuple<string, string>(account.CaseNumber, row.Number)).SingleAsync(cancellationToken);
        var place = $"/me/distributions/{distribution}";
        var payees = await db.Payees.AsNoTracking().Where(payee => payee.DistributionId == id && payee.AccountId != null).ToDictionaryAsync(payee => payee.PayeeId, payee => payee.AccountId!.Value, StringComparer.Ordinal, cancellationToken);
        var drafts = new List<MessageDraft>();
        var state = DistributionState.Empty;
        foreach (var entry in entries)
        {
            var happened = DistributionProcedure.Instance.Read(entry);
            state = DistributionRules.Apply(state, happened);
            if (entry.Seq <= after) { continue; }
            var cause = string.Create(CultureInfo.InvariantCulture, $"distribution:{id:N}:{entry.Seq}");
            if (happened is PlanServed served && payees.TryGetValue(served.PartyId, out var concerned))
            {
                drafts.Add(new(cause, concerned, MessageKind.PlanServed, MessageWords.Same(number), [MessageWords.Of(served.On)], place, entry.At));
            }
            else if (happened is PayoutPaid paid && state.FindPayout(paid.PayoutId) is { Escrow: null, ArrivalId: null } payout && state.FindLine(payout.LineId) is { } line && payees.TryGetValue(line.PayeeId, out var payee))
            {
                drafts.Add(new(cause, payee, MessageKind.PayoutArrived, MessageWords.Same(number), [MessageWords.Of(payout.Amount)], place, entry.At));
            }
        }

        return (drafts, entries.Count > 0 ? entries[^1].Seq : after);
    }
}
