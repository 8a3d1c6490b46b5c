global using DepositDecision = Auction.Domain.Procedures.Decision<Auction.Domain.Settlement.Deposits.DepositEvent, Auction.Domain.Settlement.Deposits.DepositRefusal>;

namespace Auction.Domain.Settlement.Deposits;

/// <summary>Short forms of the two answers.</summary>
internal static class DepositAnswer
{
    public static DepositDecision Accept(params IReadOnlyList<DepositEvent> events) => DepositDecision.Accept(events);

    public static DepositDecision Refuse(DepositRefusal refusal, params IReadOnlyList<object> values) =>
        DepositDecision.Refuse(refusal, DepositRefusals.Of(refusal).Words, values);
}
