using Auction.Data.Files;
using Auction.Data.Valuations;
using Valuation.Procedure;

namespace Auction.Data.Audit;

/// <summary>Folds one valuation's journal again and checks everything that can be known from its rows. No I/O.</summary>
public sealed class ValuationAudit
{
    private readonly AuditedValuation _valuation;
    private readonly AuditReport _report;
    private readonly List<OutsideRequest> _requests = [];

    // Entries the clock did not bring about: each must be the answer to somebody.
    private readonly HashSet<int> _acts = [];
    private ValuationFold _fold = ValuationFold.Empty;

    private ValuationAudit(AuditedValuation valuation, AuditReport report)
    {
        _valuation = valuation;
        _report = report;
    }

    /// <summary>Checks one valuation.</summary>
    public static void Check(AuditedValuation valuation, AuditReport report)
    {
        ArgumentNullException.ThrowIfNull(valuation);
        ArgumentNullException.ThrowIfNull(report);
        var audit = new ValuationAudit(valuation, report);
        if (audit.FoldEvents())
        {
            audit.CheckHead();
            audit.CheckDeadlines();
            audit.CheckAnswers();
            audit.CheckPeople();
            audit.CheckRequests();
        }
    }

    private AuditSubject Subject(object part) => new("valuation", _valuation.Head.Number, part);

    /// <summary>False when the journal cannot be folded to its end.</summary>
    private bool FoldEvents()
    {
        var isWhole = true;
        DateTimeOffset? writtenBefore = null;
        foreach (var row in _valuation.Events)
        {
            var subject = Subject($"entry {row.Seq}");
            isWhole &= _report.Check(AuditIds.V1, row.Seq == _fold.State.Seq + 1, subject, $"number {_fold.State.Seq + 1} was expected");
            _report.Check(AuditIds.V1, row.At >= _fold.State.LastStamp, subject, "its stamp lies before the entry before");
            _report.Check(
                AuditIds.V1,
                row.At - row.CommittedAt <= CommitChecks.ClockSpread && (writtenBefore is not { } before || row.CommittedAt >= before),
                subject,
                "written before it happened, or earlier than the entry before");
            isWhole &= _report.Check(AuditIds.V2, _fold.IsFollowedBy(row) || row.Seq != _fold.State.Seq + 1, subject, "the hash does not follow from the entry and the hash before");
            writtenBefore = row.CommittedAt;
            if (!isWhole || !Fold(row, subject))
            {
                return false;
            }
        }

        return true;
    }

    private bool Fold(ValuationEventRow row, AuditSubject subject)
    {
        try
        {
            var happened = ValuationFold.Read(row);
            if (!ValuationRules.IsDue(_fold.State, happened.At))
            {
                _acts.Add(row.Seq);
            }

            _requests.AddRange(OutsideRequests.Of(_fold.State, [happened]));
            _fold = new(ValuationRules.Apply(_fold.State, happened), row.Hash);
            return true;
        }
        catch (Exception e) when (e is FormatException or KeyNotFoundException or NullReferenceException or ArgumentException or InvalidOperationException or OverflowException)
        {
            _report.Check(AuditIds.V2, holds: false, subject, "the entry cannot be read or cannot follow the entries before");
            return false;
        }
    }

    private void CheckHead()
    {
        var head = _valuation.Head;
        _report.Check(
            AuditIds.V2,
            head.Seq == _fold.State.Seq && head.HeadHash.AsSpan().SequenceEqual(_fold.HeadHash),
            Subject("head"),
            "the stored head is not the end of the chain");
        _report.Check(AuditIds.V3, ValuationProjection.Fits(head, _fold.State), Subject("head"), "the row is not the fold of the journal");
    }

    private void CheckDeadlines()
    {
        var stored = _valuation.Deadlines.ToDictionary(row => row.Key, StringComparer.Ordinal);
        foreach (var row in ValuationProjection.Deadlines(_valuation.Head.Id, _fold.State))
        {
            _report.Check(
                AuditIds.L3,
                stored.Remove(row.Key, out var found) && IsSame(row, found),
                Subject($"deadline {row.Key}"),
                "the stored deadline is not the one the journal gives");
        }

        foreach (var key in stored.Keys)
        {
            _report.Check(AuditIds.L3, holds: false, Subject($"deadline {key}"), "the journal gives no such deadline");
        }
    }

    private static bool IsSame(DeadlineRow a, DeadlineRow b) =>
        (a.Ordinal, a.RuleId, a.Kind, a.Whose, a.StartsOn, a.LastDay, a.DueAt, a.IsProvisional) == (b.Ordinal, b.RuleId, b.Kind, b.Whose, b.StartsOn, b.LastDay, b.DueAt, b.IsProvisional)
        && (a.WhatZh, a.WhatEn, a.MetAt, a.LateReason) == (b.WhatZh, b.WhatEn, b.MetAt, b.LateReason);

    private void CheckAnswers()
    {
        var taken = new HashSet<int>();
        foreach (var row in _valuation.Answers)
        {
            var subject = Subject($"answer {row.Key}");
            var isRange = row.FromSeq >= 1 && row.ToSeq >= row.FromSeq - 1 && row.ToSeq <= _fold.State.Seq;
            _report.Check(AuditIds.V4, isRange && row.InputHash.Length == Domain.Records.EntryHash.Size, subject, "it names entries that are not in the journal");
            _report.Check(
                AuditIds.V4,
                row.Refusal is { } refusal
                    ? Enum.IsDefined(refusal) && row.ToSeq < row.FromSeq && row.WordsZh is { Length: > 0 } && row.WordsEn is { Length: > 0 }
                    : row.WordsZh is null && row.WordsEn is null,
                subject,
                "it is neither an acceptance nor a refusal with its words");
            _report.Check(
                AuditIds.V4,
                !isRange || (row.ToSeq >= row.FromSeq ? Enumerable.Range(row.FromSeq, row.ToSeq - row.FromSeq + 1).All(taken.Add) && row.At == _valuation.Events[row.ToSeq - 1].At : Fits(row)),
                subject,
                "its entries have another answer, or its time is not theirs");
        }

        _report.Check(AuditIds.V4, _acts.IsSubsetOf(taken), Subject("answers"), "an entry is the answer to nobody, and the clock did not bring it about");
    }

    // An answer without entries was given between the entries around it.
    private bool Fits(ValuationAnswerRow row) =>
        (row.FromSeq == 1 || row.At >= _valuation.Events[row.FromSeq - 2].At);

    private void CheckPeople()
    {
        var people = _valuation.Parties.ToDictionary(row => row.PartyId, StringComparer.Ordinal);
        foreach (var party in _fold.State.Parties)
        {
            _report.Check(
                AuditIds.V5,
                people.Remove(party.Id, out var person) && person.Role == party.Role && person.Name.Length > 0,
                Subject($"person {party.Id}"),
                "nobody stands behind the id, or in another role");
        }

        _report.Check(AuditIds.V5, people.Count == 0, Subject("persons"), "a person takes no part in the journal");
        var seals = ValuationProjection.KeepsFigures(_fold.State) ? _fold.State.Agreement!.Sealed.Values.Select(seal => (seal.PartyId, seal.Commitment)) : [];
        _report.Check(
            AuditIds.V5,
            seals.Order().SequenceEqual(_valuation.Figures.Select(row => (row.PartyId, row.Commitment)).Order()),
            Subject("sealed figures"),
            "the figures kept are not those that wait to be opened");
    }

    private void CheckRequests()
    {
        var owed = _requests.Select(request => (request.CausedBySeq, request.Kind, request.Recipient, request.DueAt, Body: StoredFileRow.Sha256Of(request.Body))).ToHashSet();
        foreach (var row in _valuation.Requests)
        {
            _report.Check(
                AuditIds.V5,
                owed.Remove((row.CausedBySeq, row.Kind, row.Recipient, row.DueAt, row.BodySha256)),
                Subject($"request {row.Kind} to {row.Recipient}"),
                "the journal does not ask for it, or not so");
        }

        _report.Check(AuditIds.V5, owed.Count == 0, Subject("requests"), "somebody was not told what the journal says");
    }
}
