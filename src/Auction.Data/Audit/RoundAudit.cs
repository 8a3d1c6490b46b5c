using Auction.Data.Journal;
using Auction.Data.Rounds;
using Auction.Domain.Records;
using Auction.Domain.Rounds;

namespace Auction.Data.Audit;

/// <summary>Folds one round's journal again and checks everything that can be known from its rows. No I/O.</summary>
public sealed class RoundAudit
{
    private readonly AuditedRound _round;
    private readonly AuditReport _report;
    private readonly Dictionary<int, (RoundState State, byte[] Hash)> _points = [];
    private readonly HashSet<StoredKey> _keys = [];
    private RoundState _state = RoundState.Empty;
    private byte[] _hash = EntryHash.Origin.ToArray();

    private RoundAudit(AuditedRound round, AuditReport report)
    {
        _round = round;
        _report = report;
        _points[0] = (_state, _hash);
    }

    /// <summary>Checks one round.</summary>
    /// <param name="round">Its rows.</param>
    /// <param name="now">Platform time, for what is overdue.</param>
    /// <param name="report">Where counts and findings go.</param>
    public static void Check(AuditedRound round, DateTimeOffset now, AuditReport report)
    {
        ArgumentNullException.ThrowIfNull(round);
        ArgumentNullException.ThrowIfNull(report);
        var audit = new RoundAudit(round, report);
        if (audit.FoldEvents())
        {
            audit.CheckRefusals();
            ProjectionChecks.Check(round, audit._state, audit._hash, report);
            DutyChecks.Check(round, audit._state, now, report);
        }

        audit.CheckCheckpointedHeads();
    }

    private AuditSubject Entry(int seq) => new("round", _round.Head.RoundId, $"entry {seq}");

    /// <summary>False when the journal cannot be folded to its end.</summary>
    private bool FoldEvents()
    {
        var expected = 1;
        RoundEventRow? before = null;
        foreach (var row in _round.Events)
        {
            var subject = Entry(row.Seq);
            _report.Check(AuditIds.J1, row.Seq == expected, subject, $"number {expected} was expected");
            expected = row.Seq + 1;
            var hash = EntryHash.Of(row.RoundId, row.Seq, row.At.ToUnixTimeMilliseconds(), row.Kind, row.Payload, _hash);
            _report.Check(
                AuditIds.J6,
                row.PrevHash.AsSpan().SequenceEqual(_hash) && row.Hash.AsSpan().SequenceEqual(hash),
                subject,
                "the hash does not follow from the entry and the hash before");
            SealChecks.CheckLeaf(_round, row.SealId, row.SealIndex, row.Hash, row.CommittedAt, subject, _report);
            _report.Check(AuditIds.J10, before is null || row.CommittedAt >= before.CommittedAt, subject, "written earlier than the entry before");
            _report.Check(AuditIds.J10, row.At - row.CommittedAt <= CommitChecks.ClockSpread, subject, "written before it happened");
            if (!FoldEvent(row, subject))
            {
                return false;
            }

            _hash = row.Hash;
            _points[row.Seq] = (_state, _hash);
            before = row;
        }

        return true;
    }

    private bool FoldEvent(RoundEventRow row, AuditSubject subject)
    {
        RoundEvent happened;
        try
        {
            happened = RoundEventJson.Read(row.Kind, row.At, row.Payload);
            _report.Check(AuditIds.J3, row.At >= _state.LastStamp, subject, "its stamp lies before the entry before");
            EventChecks.Check(_state, happened, subject, _report);
            CheckColumns(row, happened, subject);
            if (happened is BidAccepted bid && !_state.Bidders.ContainsKey(bid.BidderCode))
            {
                // Found already; admitted here only so that the rest of the journal can be checked too.
                _state = _state with { Bidders = _state.Bidders.SetItem(bid.BidderCode, RoundState.OrdinaryRank) };
            }

            CoverChecks.Check(_round, _state, happened, subject, _report);
            _state = RoundRules.Apply(_state, happened);
            return true;
        }
        catch (Exception e) when (e is FormatException or KeyNotFoundException or NullReferenceException or ArgumentException or InvalidOperationException or OverflowException)
        {
            _report.Check(AuditIds.J6, holds: false, subject, "the entry cannot be read or cannot follow the entries before");
            return false;
        }
    }

    private void CheckColumns(RoundEventRow row, RoundEvent happened, AuditSubject subject)
    {
        if (happened is BidAccepted bid)
        {
            _report.Check(
                AuditIds.J5,
                string.Equals(row.BidderCode, bid.BidderCode, StringComparison.Ordinal) && string.Equals(row.BidKey, bid.Key, StringComparison.Ordinal),
                subject,
                "the columns for finding the bid differ from its entry");
            _report.Check(AuditIds.J5, _keys.Add(new StoredKey(bid.BidderCode, bid.Key)), subject, "the bid key has two answers");
            CommitChecks.CheckBid(row.At, row.CommittedAt, subject, _report);
        }
        else
        {
            _report.Check(AuditIds.J5, row.BidderCode is null && row.BidKey is null, subject, "an entry that is no bid carries a bid key");
            if (happened is BidderQualified qualified)
            {
                EventChecks.CheckPerson(_round, qualified, subject, _report);
            }
        }
    }

    private void CheckRefusals()
    {
        foreach (var row in _round.Refusals)
        {
            var subject = new AuditSubject("round", row.RoundId, $"refusal of {row.BidderCode}/{row.BidKey}");
            _report.Check(AuditIds.J5, _keys.Add(new StoredKey(row.BidderCode, row.BidKey)), subject, "the bid key has two answers");
            CommitChecks.CheckBid(row.At, row.CommittedAt, subject, _report);
            SealChecks.CheckLeaf(_round, row.SealId, row.SealIndex, row.LeafHash, row.CommittedAt, subject, _report);
            if (RefusalChecks.Check(row, _points, subject, _report) is { } judgedAgainst)
            {
                var minimum = judgedAgainst.Terms is null ? default : judgedAgainst.NextMinimum;
                _report.Check(AuditIds.J5, row.NextMinimum == minimum, subject, "the stored minimum is not the journal's");
            }
        }
    }

    private void CheckCheckpointedHeads()
    {
        foreach (var head in _round.CheckpointedHeads)
        {
            _report.Check(
                AuditIds.E3,
                _points.TryGetValue(head.Seq, out var point) && string.Equals(Convert.ToHexStringLower(point.Hash), head.HeadHashHex, StringComparison.Ordinal),
                new AuditSubject("checkpoint", head.Checkpoint, $"round {_round.Head.RoundId} entry {head.Seq}"),
                "the journal no longer has the entry that was published");
        }
    }
}
