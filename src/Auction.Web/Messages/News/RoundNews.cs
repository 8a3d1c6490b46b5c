using System.Globalization;
using Auction.Data;
using Auction.Data.Lots;
using Auction.Data.Messages;
using Auction.Data.Platform;
using Auction.Data.Rounds;
using Auction.Domain.Amounts;
using Auction.Domain.Messages;
using Auction.Domain.Rounds;
using Auction.Domain.Texts;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Messages.News;

/// <summary>What a round brings its bidders: their code, being outbid, standstills, the end (AUC-18.1, AUC-20.2a, AUC-22.1, AUC-23, AUC-28.1, STOP-CLK).</summary>
internal sealed class RoundNews(IDbContextFactory<AuctionDb> databases, MessagePost post, IPlatformClock clock) : JournalNews(databases, post, clock)
{
    private const int EntriesMax = 2000;

    // AUC-23.
    private static readonly TimeSpan ReleasedWithin = TimeSpan.FromHours(24);

    /// <inheritdoc/>
    protected override string Source => MessageSources.Round;

    /// <inheritdoc/>
    protected override IQueryable<JournalHead> Heads(AuctionDb db) => db.RoundHeads.AsNoTracking().Select(head => new JournalHead { Id = head.RoundId, Seq = head.Seq, LastStamp = head.LastStamp });

    /// <inheritdoc/>
    protected override async Task<(IReadOnlyList<MessageDraft> Drafts, int Seq)> ReadAsync(AuctionDb db, Guid id, int after, CancellationToken cancellationToken)
    {
        var entries = await db.RoundEvents.AsNoTracking().Where(row => row.RoundId == id && row.Seq > after).OrderBy(row => row.Seq).Take(EntriesMax).ToListAsync(cancellationToken);
        var round = await db.Rounds.AsNoTracking().SingleAsync(row => row.Id == id, cancellationToken);
        var lot = await db.Lots.AsNoTracking().SingleAsync(row => row.Id == round.LotId, cancellationToken);
        var bidders = await db.RoundBidders.AsNoTracking().Where(row => row.RoundId == id).ToDictionaryAsync(row => row.BidderCode, row => row.AccountId, StringComparer.Ordinal, cancellationToken);
        var leader = await db.RoundEvents.AsNoTracking().Where(row => row.RoundId == id && row.Seq <= after && row.Kind == RoundEventJson.BidAcceptedKind).OrderByDescending(row => row.Seq).Select(row => row.BidderCode).FirstOrDefaultAsync(cancellationToken);
        var telling = new Telling(round, lot, bidders);
        var happened = entries.ConvertAll(row => (row.Seq, Event: RoundEventJson.Read(row.Kind, row.At, row.Payload)));
        foreach (var (seq, each) in happened) { telling.Take(seq, each); }
        telling.TakeBids(leader, happened);
        return (telling.Drafts, entries.Count > 0 ? entries[^1].Seq : after);
    }

    private sealed class Telling(RoundRow round, LotRow lot, Dictionary<string, Guid> bidders)
    {
        private readonly BilingualText _about = new(lot.TitleZh, lot.TitleEn.Length > 0 ? lot.TitleEn : lot.TitleZh);
        private readonly List<MessageDraft> _drafts = [];

        public IReadOnlyList<MessageDraft> Drafts => _drafts;

        public void Take(int seq, RoundEvent happened)
        {
            switch (happened)
            {
                case BidderQualified admitted:
                    Tell(seq, admitted.BidderCode, MessageKind.CodeGiven, admitted.At, MessageWords.Of(round.Deposit), MessageWords.Same(admitted.BidderCode), MessageWords.Of(round.StartsAt));
                    break;
                case RoundPaused paused:
                    TellAll(seq, MessageKind.RoundSuspended, paused.At, new BilingualText(paused.ReasonZh, paused.ReasonEn));
                    break;
                case ResumptionScheduled scheduled:
                    TellAll(seq, MessageKind.RoundResuming, scheduled.At, MessageWords.Of(scheduled.ResumesAt));
                    break;
                case RoundResumed resumed:
                    TellAll(seq, MessageKind.RoundResumed, resumed.At, MessageWords.Of(resumed.EndsAt));
                    break;
                case RoundWithdrawn withdrawn:
                    TellAll(seq, MessageKind.RoundWithdrawn, withdrawn.At, new BilingualText(withdrawn.ReasonZh, withdrawn.ReasonEn));
                    break;
                case RoundClosed closed:
                    Close(seq, closed);
                    break;
            }
        }

        public void TakeBids(string? leader, IReadOnlyList<(int Seq, RoundEvent Event)> happened)
        {
            // Whoever was outbid in a round that is over is told of its end.
            if (happened.Any(each => each.Event is RoundClosed or RoundWithdrawn)) { return; }
            var bids = happened.Where(each => each.Event is BidAccepted).ToDictionary(each => each.Seq, each => (BidAccepted)each.Event);
            if (bids.Count == 0) { return; }
            var now = bids[bids.Keys.Max()].Amount;
            foreach (var outbid in Outbids.Of(leader, bids.OrderBy(each => each.Key).Select(each => (each.Key, each.Value.BidderCode))))
            {
                Tell(outbid.Seq, outbid.BidderCode, MessageKind.Outbid, bids[outbid.Seq].At, MessageWords.Of(now), MessageWords.Of(now + round.Increment));
            }
        }

        private void Close(int seq, RoundClosed closed)
        {
            foreach (var code in bidders.Keys)
            {
                if (code == closed.BuyerCode && closed.Price is { } price)
                {
                    Tell(seq, code, MessageKind.Won, closed.At, MessageWords.Of(price));
                }
                else
                {
                    Tell(seq, code, MessageKind.NotWon, closed.At, MessageWords.Of(closed.At + ReleasedWithin));
                }
            }
        }

        private void TellAll(int seq, MessageKind kind, DateTimeOffset at, BilingualText fact)
        {
            foreach (var code in bidders.Keys) { Tell(seq, code, kind, at, fact); }
        }

        private void Tell(int seq, string code, MessageKind kind, DateTimeOffset at, params IReadOnlyList<BilingualText> facts)
        {
            if (bidders.TryGetValue(code, out var account))
            {
                _drafts.Add(new(string.Create(CultureInfo.InvariantCulture, $"round:{round.Id:N}:{seq}:{(int)kind}:{code}"), account, kind, _about, facts, $"/lots/{lot.Number}", at));
            }
        }
    }
}
