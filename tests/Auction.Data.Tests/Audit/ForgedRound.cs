using System.Security.Cryptography;
using System.Text;
using Auction.Data.Acts;
using Auction.Data.Journal;
using Auction.Data.Rounds;
using Auction.Domain.Amounts;
using Auction.Domain.Records;
using Auction.Domain.Rounds;
using Auction.Grains.Journal;
using Auction.TestKit.Databases;
using Auction.TestKit.Rounds;

namespace Auction.Data.Tests.Audit;

/// <summary>
/// A sold round written row by row, as an intruder with the signing key could write it: whatever a test changes, chain, seals
/// and head are computed anew, so that only the change itself can be found.
/// </summary>
internal sealed class ForgedRound
{
    public static readonly DateTimeOffset Start = new(2026, 11, 18, 2, 0, 0, TimeSpan.Zero);

    private readonly SealKey _key = SealKey.Create();
    private readonly List<Data.People.Account> _people = [TestRows.Person(), TestRows.Person()];

    public ForgedRound()
    {
        Court = TestRows.Court();
        Lot = TestRows.Lot(Court);
        Notice = TestRows.Round(Lot, Start);
        Bidders = [.. _people.Select((person, i) => new RoundBidderRow
        {
            RoundId = Notice.Id,
            BidderCode = $"A000{i + 1}",
            AccountId = person.Id,
            Salt = RandomNumberGenerator.GetBytes(32),
        })];
        End = Notice.EndsAt;
        Events =
        [
            new RoundAnnounced(Notice.NoticedAt, Notice.Terms(Lot.Number, Lot.AssetClass)),
            Qualified(0),
            Qualified(1),
            new RoundOpened(Start),
            Bid(0, 0, Start.AddMinutes(1)),
            Bid(1, 1, Start.AddMinutes(2)),
            Bid(0, 3, Start.AddMinutes(3)),
            Closed(0, 3, End.AddSeconds(2)),
        ];
    }

    public Data.Lots.CourtRow Court { get; }

    public Data.Lots.LotRow Lot { get; }

    public RoundRow Notice { get; }

    public List<RoundBidderRow> Bidders { get; }

    public DateTimeOffset End { get; }

    public List<RoundEvent> Events { get; }

    /// <summary>Sequence number of an event by its place.</summary>
    public Func<int, int> SeqOf { get; set; } = index => index + 1;

    /// <summary>How long after it happened an event was written.</summary>
    public Func<int, TimeSpan> CommitLag { get; set; } = _ => TimeSpan.FromMilliseconds(5);

    /// <summary>What the one refused bid, a step below the second, was refused for.</summary>
    public RoundRefusal RefusedFor { get; set; } = RoundRefusal.BelowMinimum;

    /// <summary>Where a silence lay, counted back from the end, and how long it was.</summary>
    public (TimeSpan BeforeEnd, TimeSpan Length)? Gap { get; set; }

    public DateTimeOffset LetterDoneAt { get; set; }

    public string? CheckpointHead { get; set; }

    public RoundEvent Qualified(int bidder) =>
        new BidderQualified(Notice.NoticedAt.AddDays(1), Bidders[bidder].BidderCode, Rank: null, Bidders[bidder].Commitment());

    public BidAccepted Bid(int bidder, int step, DateTimeOffset at, DateTimeOffset? end = null) =>
        new(at, Bidders[bidder].BidderCode, Amount(step), $"key-{bidder}-{step}", end ?? (at.AddMinutes(5) > End ? at.AddMinutes(5) : End));

    public RoundClosed Closed(int bidder, int step, DateTimeOffset at) => new(at, Bidders[bidder].BidderCode, Amount(step));

    public Money Amount(int step) => Notice.StartPrice + (Notice.Increment * step);

    /// <summary>Writes everything.</summary>
    public async Task SaveAsync(TestDatabase database)
    {
        await database.PublishAsync(_key);
        var (rows, seals, state, refusal) = Chain();
        var closedAt = Events[^1].At;
        var html = Encoding.UTF8.GetBytes("<p>成交确认书</p>");
        await database.SaveAsync([Court, Lot, .. _people]);
        await database.SaveAsync(Notice);
        await database.SaveAsync([Head(state, rows[^1]), .. Bidders, .. rows, .. seals, refusal]);
        await database.SaveAsync(
            new ObligationRow
            {
                Id = Guid.NewGuid(),
                RoundId = Notice.Id,
                Kind = ObligationKinds.ConfirmationLetter,
                RuleId = "AUC-22.1",
                CreatedAt = closedAt,
                DueAt = closedAt.AddDays(1),
                DoneAt = LetterDoneAt == default ? closedAt.AddSeconds(1) : LetterDoneAt,
            },
            new ConfirmationLetterRow { RoundId = Notice.Id, Number = $"JZQ-{Lot.Number}-1", MadeAt = closedAt, Html = html, Sha256 = SHA256.HashData(html) },
            Act(closedAt),
            Checkpoint(closedAt, rows[^1]));
        if (Gap is { } gap)
        {
            await database.SaveAsync(new ServiceGapRow { RoundId = Notice.Id, From = state.EndsAt - gap.BeforeEnd, To = state.EndsAt - gap.BeforeEnd + gap.Length });
        }
    }

    private (List<RoundEventRow> Rows, List<SealRow> Seals, RoundState State, BidRefusalRow Refusal) Chain()
    {
        var rows = new List<RoundEventRow>();
        var seals = new List<SealRow>();
        var state = RoundState.Empty;
        var hash = EntryHash.Origin.ToArray();
        BidRefusalRow? refusal = null;
        for (var i = 0; i < Events.Count; i++)
        {
            var happened = Events[i];
            if (happened is BidAccepted { BidderCode: var code } && !state.Bidders.ContainsKey(code))
            {
                state = state with { Bidders = state.Bidders.SetItem(code, RoundState.OrdinaryRank) };
            }

            state = RoundRules.Apply(state, happened);
            var (kind, payload) = (RoundEventJson.KindOf(happened), RoundEventJson.Write(happened));
            var next = EntryHash.Of(Notice.Id, SeqOf(i), happened.At.ToUnixTimeMilliseconds(), kind, payload, hash);
            var writtenAt = happened.At + CommitLag(i);
            seals.Add(Seal(next, writtenAt));
            rows.Add(Row(SeqOf(i), happened, kind, payload, hash, next, writtenAt, seals[^1].Id));
            hash = next;
            if (state.BidCount == 2 && refusal is null)
            {
                refusal = Refusal(state, SeqOf(i), hash, seals);
            }
        }

        return (rows, seals, state, refusal!);
    }

    private RoundEventRow Row(int seq, RoundEvent happened, string kind, string payload, byte[] previous, byte[] hash, DateTimeOffset writtenAt, Guid seal) => new()
    {
        RoundId = Notice.Id,
        Seq = seq,
        At = happened.At,
        Kind = kind,
        Payload = payload,
        PrevHash = previous,
        Hash = hash,
        BidderCode = (happened as BidAccepted)?.BidderCode,
        BidKey = (happened as BidAccepted)?.Key,
        CommittedAt = writtenAt,
        SealId = seal,
        SealIndex = 0,
    };

    private BidRefusalRow Refusal(RoundState state, int seq, byte[] hash, List<SealRow> seals)
    {
        var at = state.LastStamp.AddSeconds(1);
        var leaf = SealText.RefusalLeaf(Notice.Id, "A0001", "key-low", at.ToUnixTimeMilliseconds(), Amount(0).Fen, (int)RefusedFor, seq, hash);
        seals.Add(Seal(leaf, at));
        return new BidRefusalRow
        {
            RoundId = Notice.Id,
            BidderCode = "A0001",
            BidKey = "key-low",
            At = at,
            Amount = Amount(0),
            Refusal = RefusedFor,
            JudgedSeq = seq,
            JudgedHash = hash,
            NextMinimum = state.NextMinimum,
            LeafHash = leaf,
            CommittedAt = at,
            SealId = seals[^1].Id,
            SealIndex = 0,
        };
    }

    private SealRow Seal(byte[] leaf, DateTimeOffset at)
    {
        var id = Guid.NewGuid();
        var root = MerkleTree.Root([leaf]);
        return new SealRow { Id = id, At = at, KeyId = _key.Id, Leaves = leaf, Root = root, Signature = _key.Sign(SealText.OfSeal(id, at.ToUnixTimeMilliseconds(), root)) };
    }

    private RoundHeadRow Head(RoundState state, RoundEventRow last) => new()
    {
        RoundId = Notice.Id,
        Fence = Guid.NewGuid(),
        Seq = last.Seq,
        HeadHash = last.Hash,
        Phase = state.Phase,
        StartsAt = Notice.StartsAt,
        EndsAt = state.EndsAt,
        LastStamp = state.LastStamp,
        Price = state.Leader?.Amount,
        LeaderCode = state.Leader?.BidderCode,
        BidCount = state.BidCount,
        ExtensionCount = state.ExtensionCount,
        BidderCount = state.Bidders.Count,
        ProbedAt = state.EndsAt,
    };

    private ActRow Act(DateTimeOffset at)
    {
        var entry = new ActEntry(at, ActorId: null, "platform", "round-closed.v1", Notice.Id.ToString(), "{}", "AUC-22");
        var previous = EntryHash.Origin.ToArray();
        return new ActRow
        {
            At = at,
            Role = entry.Role,
            Act = entry.Act,
            Subject = entry.Subject,
            Details = entry.Details,
            RuleIds = entry.RuleIds,
            PrevHash = previous,
            Hash = ActChain.Hash(entry, previous),
        };
    }

    private CheckpointRow Checkpoint(DateTimeOffset at, RoundEventRow last)
    {
        var head = CheckpointHead ?? Convert.ToHexStringLower(last.Hash);
        var body = $"hengping-checkpoint-1\nnumber 1\nat {at.ToUnixTimeMilliseconds()}\nprevious {new string('0', 64)}\nrounds 1\n{Notice.Id:D} {last.Seq} {head}\n";
        var text = Encoding.ASCII.GetBytes(body);
        return new CheckpointRow
        {
            Number = 1,
            At = at,
            Body = body,
            PrevHash = EntryHash.Origin.ToArray(),
            Hash = SHA256.HashData(text),
            KeyId = _key.Id,
            Signature = _key.Sign(text),
        };
    }
}
