using Auction.Data.Procedures;
using Auction.Domain.Records;

namespace Auction.Data.Audit;

/// <summary>Folds one journal of a procedure again and checks everything that can be known from its rows. No I/O.</summary>
/// <param name="procedure">How it is folded.</param>
/// <param name="ids">Names of the checks.</param>
/// <param name="stored">What is stored.</param>
/// <param name="report">Where findings go.</param>
internal abstract class ProcedureAudit<TState, TEvent>(Procedure<TState, TEvent> procedure, ProcedureAuditIds ids, AuditedProcedure stored, AuditReport report)
{
    // Entries the clock did not bring about: each must be the answer to somebody.
    private readonly HashSet<int> _acts = [];
    private Fold<TState, TEvent> _fold = procedure.Start;

    /// <summary>The state at the end of the journal.</summary>
    protected TState State => _fold.State;

    protected ProcedureAuditIds Ids => ids;

    protected AuditReport Report => report;

    /// <summary>Checks it.</summary>
    public void Check()
    {
        if (FoldEvents())
        {
            CheckHead();
            CheckDeadlines();
            CheckAnswers();
            CheckBeside();
        }
    }

    protected AuditSubject Subject(object part) => new(procedure.Name, stored.Head.Number, part);

    /// <summary>True when the row says what the state says; its place in the chain is compared apart.</summary>
    protected abstract bool Fits(TState state);

    /// <summary>True for a number that stands for a refusal.</summary>
    protected abstract bool IsRefusal(int number);

    /// <summary>Hears of each event with the state before it.</summary>
    protected virtual void Hear(TState before, TEvent happened)
    {
    }

    /// <summary>Checks what lies beside the journal.</summary>
    protected abstract void CheckBeside();

    /// <summary>False when the journal cannot be folded to its end.</summary>
    private bool FoldEvents()
    {
        var isWhole = true;
        DateTimeOffset? writtenBefore = null;
        foreach (var row in stored.Events)
        {
            var subject = Subject($"entry {row.Seq}");
            isWhole &= report.Check(ids.Numbers, row.Seq == _fold.Seq + 1, subject, $"number {_fold.Seq + 1} was expected");
            report.Check(ids.Numbers, row.At >= _fold.LastStamp, subject, "its stamp lies before the entry before");
            report.Check(
                ids.Numbers,
                row.At - row.CommittedAt <= CommitChecks.ClockSpread && (writtenBefore is not { } before || row.CommittedAt >= before),
                subject,
                "written before it happened, or earlier than the entry before");
            isWhole &= report.Check(ids.Chain, _fold.IsFollowedBy(row) || row.Seq != _fold.Seq + 1, subject, "the hash does not follow from the entry and the hash before");
            writtenBefore = row.CommittedAt;
            if (!isWhole || !Follow(row, subject))
            {
                return false;
            }
        }

        return true;
    }

    private bool Follow(ProcedureEventRow row, AuditSubject subject)
    {
        try
        {
            var happened = procedure.Read(row);
            if (!procedure.IsDue(_fold.State, row.At))
            {
                _acts.Add(row.Seq);
            }

            Hear(_fold.State, happened);
            _fold = _fold.After(happened, row.Hash);
            return true;
        }
        catch (Exception e) when (e is FormatException or KeyNotFoundException or NullReferenceException or ArgumentException or InvalidOperationException or OverflowException)
        {
            report.Check(ids.Chain, holds: false, subject, "the entry cannot be read or cannot follow the entries before");
            return false;
        }
    }

    private void CheckHead()
    {
        var head = stored.Head;
        report.Check(
            ids.Chain,
            head.Seq == _fold.Seq && head.HeadHash.AsSpan().SequenceEqual(_fold.HeadHash),
            Subject("head"),
            "the stored head is not the end of the chain");
        report.Check(ids.Row, head.LastStamp == _fold.LastStamp && head.WakesAt == _fold.WakesAt && Fits(_fold.State), Subject("head"), "the row is not the fold of the journal");
    }

    private void CheckDeadlines()
    {
        var copies = stored.Deadlines.ToDictionary(row => row.Key, StringComparer.Ordinal);
        foreach (var row in procedure.DeadlineRows(stored.Head.Id, _fold.State))
        {
            report.Check(
                AuditIds.L3,
                copies.Remove(row.Key, out var found) && IsSame(row, found),
                Subject($"deadline {row.Key}"),
                "the stored deadline is not the one the journal gives");
        }

        foreach (var key in copies.Keys)
        {
            report.Check(AuditIds.L3, holds: false, Subject($"deadline {key}"), "the journal gives no such deadline");
        }
    }

    private static bool IsSame(DeadlineRow a, DeadlineRow b) =>
        (a.Ordinal, a.RuleId, a.Kind, a.Whose, a.StartsOn, a.LastDay, a.DueAt, a.IsProvisional) == (b.Ordinal, b.RuleId, b.Kind, b.Whose, b.StartsOn, b.LastDay, b.DueAt, b.IsProvisional)
        && (a.WhatZh, a.WhatEn, a.MetAt, a.LateReason) == (b.WhatZh, b.WhatEn, b.MetAt, b.LateReason);

    private void CheckAnswers()
    {
        var taken = new HashSet<int>();
        foreach (var row in stored.Answers)
        {
            var subject = Subject($"answer {row.Key}");
            var isRange = row.FromSeq >= 1 && row.ToSeq >= row.FromSeq - 1 && row.ToSeq <= _fold.Seq;
            report.Check(ids.Answers, isRange && row.InputHash.Length == EntryHash.Size, subject, "it names entries that are not in the journal");
            report.Check(
                ids.Answers,
                row.Refusal is { } refusal
                    ? IsRefusal(refusal) && row.ToSeq < row.FromSeq && row.WordsZh is { Length: > 0 } && row.WordsEn is { Length: > 0 }
                    : row.WordsZh is null && row.WordsEn is null,
                subject,
                "it is neither an acceptance nor a refusal with its words");
            report.Check(
                ids.Answers,
                !isRange || (row.ToSeq >= row.FromSeq ? Enumerable.Range(row.FromSeq, row.ToSeq - row.FromSeq + 1).All(taken.Add) && row.At == stored.Events[row.ToSeq - 1].At : StandsBetween(row)),
                subject,
                "its entries have another answer, or its time is not theirs");
        }

        report.Check(ids.Answers, _acts.IsSubsetOf(taken), Subject("answers"), "an entry is the answer to nobody, and the clock did not bring it about");
    }

    // An answer without entries was given between the entries around it.
    private bool StandsBetween(ProcedureAnswerRow row) =>
        (row.FromSeq == 1 || row.At >= stored.Events[row.FromSeq - 2].At);
}

/// <summary>Names of the checks of one kind of procedure.</summary>
/// <param name="Numbers">Entries are numbered, times do not go back.</param>
/// <param name="Chain">The hash chain is whole.</param>
/// <param name="Row">The row is the fold.</param>
/// <param name="Answers">Answers name their entries.</param>
/// <param name="Beside">What lies beside the journal fits it.</param>
internal sealed record ProcedureAuditIds(string Numbers, string Chain, string Row, string Answers, string Beside);

/// <summary>What is stored about any procedure.</summary>
public record AuditedProcedure
{
    public required ProcedureHead Head { get; init; }

    /// <summary>In the order of their numbers.</summary>
    public IReadOnlyList<ProcedureEventRow> Events { get; init; } = [];

    public IReadOnlyList<ProcedureAnswerRow> Answers { get; init; } = [];

    public IReadOnlyList<DeadlineRow> Deadlines { get; init; } = [];
}
