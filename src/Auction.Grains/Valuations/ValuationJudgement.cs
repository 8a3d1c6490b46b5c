using System.Text.Json;
using Auction.Data.Journal;
using Auction.Data.Valuations;
using Auction.Domain.Texts;
using Auction.Grains.Rounds;
using Valuation.Procedure;

namespace Auction.Grains.Valuations;

/// <summary>One command, judged: what is to be stored, and what is to be answered once it is.</summary>
internal sealed record ValuationJudgement(ValuationWrite Write, ValuationAnswer Answer)
{
    /// <summary>Judges a command against a fold.</summary>
    /// <param name="asked">The command with its key.</param>
    /// <param name="head">The head as found; for an opening the new one.</param>
    /// <param name="before">The fold of the journal as found.</param>
    /// <param name="prepared">The command, with what goes beside the journal.</param>
    /// <param name="now">Platform time.</param>
    public static ValuationJudgement Of(AskedCommand asked, ValuationRow? head, ValuationFold before, PreparedCommand prepared, DateTimeOffset now)
    {
        var decision = ValuationRules.Decide(before.State, prepared.Command, now);
        var (after, entries) = before.With(asked.ValuationId, decision.Events);
        var done = now > after.State.LastStamp ? now : after.State.LastStamp;
        var at = entries.Count > 0 ? after.State.LastStamp : done;
        var isAccepted = decision.Refusal is null;
        var courtId = head?.CourtId ?? prepared.Opening?.CourtId;
        return new(
            new ValuationWrite
            {
                ValuationId = asked.ValuationId,
                OldFence = head?.Fence,
                Opening = isAccepted && head is null ? Opened(prepared.Opening!, after) : null,
                Before = before,
                After = after,
                Entries = entries,
                Answer = asked.Key is null ? null : AnswerRow(asked, decision, at, before.State.Seq, after.State.Seq),
                Act = new ActEntry(done, asked.Act.ActorId, asked.Act.Role, asked.Name, asked.ValuationId.ToString(), Details(asked, courtId, decision, before.State.Seq), RulesOf(decision, prepared.Command)),
                Parties = isAccepted ? prepared.Parties : [],
                Figure = isAccepted ? prepared.Figure : null,
                DrawSecret = isAccepted ? prepared.DrawSecret : null,
                Requests = [.. OutsideRequests.Of(before.State, decision.Events)],
            },
            isAccepted
                ? ValuationAnswer.Accepted(asked.ValuationId, at, decision.Events)
                : ValuationAnswer.Refused(asked.ValuationId, at, decision.Refusal!.Value, decision.Words!));
    }

    /// <summary>The answer as it was given then.</summary>
    public static ValuationAnswer Again(ValuationAnswerRow row, IReadOnlyList<ValuationEventRow> entries) => row.Refusal is { } refusal
        ? ValuationAnswer.Refused(row.ValuationId, row.At, refusal, new BilingualText(row.WordsZh!, row.WordsEn!))
        : ValuationAnswer.Accepted(row.ValuationId, row.At, [.. entries.Where(entry => entry.Seq >= row.FromSeq && entry.Seq <= row.ToSeq).Select(ValuationFold.Read)]);

    private static ValuationAnswerRow AnswerRow(AskedCommand asked, ValuationDecision decision, DateTimeOffset at, int seqBefore, int seqAfter) => new()
    {
        ValuationId = asked.ValuationId,
        Key = asked.Key!,
        InputHash = asked.InputHash,
        At = at,
        FromSeq = seqBefore + 1,
        ToSeq = seqAfter,
        Refusal = decision.Refusal,
        WordsZh = decision.Words?.Zh,
        WordsEn = decision.Words?.En,
    };

    private static ValuationRow Opened(ValuationOpening opening, ValuationFold after)
    {
        var row = new ValuationRow
        {
            Id = opening.Id,
            Number = after.State.Terms!.Number,
            CourtId = opening.CourtId,
            CaseNumber = opening.CaseNumber,
            LotId = opening.LotId,
            AssetZh = opening.AssetZh,
            AssetEn = opening.AssetEn,
            PropertyKind = after.State.Terms.Kind,
            AssetClass = after.State.Terms.AssetClass,
            OpenedAt = after.State.OpenedAt,
            Fence = Guid.Empty,
            Seq = 0,
            HeadHash = [],
            Phase = ValuationPhase.NotOpened,
            IsStayed = false,
            LastStamp = after.State.OpenedAt,
        };
        ValuationProjection.Update(row, after);
        return row;
    }

    // The command itself may carry figures that are still secret, so the log names it by its hash; what came of it is in the journal.
    private static string Details(AskedCommand asked, Guid? courtId, ValuationDecision decision, int seqBefore) => JsonSerializer.Serialize(new
    {
        court = courtId,
        key = asked.Key,
        input = Convert.ToHexStringLower(asked.InputHash),
        entries = decision.Events.Select((_, place) => seqBefore + 1 + place),
        refusal = decision.Refusal is { } refusal ? ValuationRefusals.Of(refusal).Code : null,
    });

    private static string RulesOf(ValuationDecision decision, ValuationCommand command) =>
        decision.Refusal is { } refusal ? ValuationRefusals.Of(refusal).Rule.ToString() : CommandRules.Of(command);
}

/// <summary>A command on its way to the rules.</summary>
/// <param name="ValuationId">Which valuation.</param>
/// <param name="Key">Its key; null when the clock asks, which needs none.</param>
/// <param name="Name">Its stable name in the act log.</param>
/// <param name="InputHash">SHA-256 of what was asked.</param>
/// <param name="Act">Who asks.</param>
internal sealed record AskedCommand(Guid ValuationId, string? Key, string Name, byte[] InputHash, ActContext Act);

/// <summary>A command with what is stored beside the journal when it is accepted.</summary>
internal sealed record PreparedCommand(ValuationCommand Command)
{
    public ValuationOpening? Opening { get; init; }

    public IReadOnlyList<ValuationPartyRow> Parties { get; init; } = [];

    public SealedFigureRow? Figure { get; init; }

    public DrawSecretRow? DrawSecret { get; init; }
}
