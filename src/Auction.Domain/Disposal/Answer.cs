global using DisposalDecision = Auction.Domain.Procedures.Decision<Auction.Domain.Disposal.DisposalEvent, Auction.Domain.Disposal.DisposalRefusal>;
using Auction.Domain.Procedures;

namespace Auction.Domain.Disposal;

/// <summary>Short forms of the two answers.</summary>
internal static class Answer
{
    /// <summary>These events.</summary>
    public static DisposalDecision Accept(params IReadOnlyList<DisposalEvent> events) => DisposalDecision.Accept(events);

    /// <summary>This refusal; the values fill the gaps of its words.</summary>
    public static DisposalDecision Refuse(DisposalRefusal refusal, params IReadOnlyList<object> values) => DisposalDecision.Refuse(refusal, DisposalRefusals.Of(refusal).Words, values);

    /// <summary>The event, if the document it rests on is there.</summary>
    public static DisposalDecision OnDocument(string? document, params IReadOnlyList<DisposalEvent> events) =>
        Digest.IsWellFormed(document) ? Accept(events) : Refuse(DisposalRefusal.DocumentMissing);

    /// <summary>The event, if the reason that is published and the document are there (AUC-28.3).</summary>
    public static DisposalDecision OnReason(string? reason, string? document, params IReadOnlyList<DisposalEvent> events) =>
        string.IsNullOrWhiteSpace(reason) ? Refuse(DisposalRefusal.ReasonMissing) : OnDocument(document, events);
}
