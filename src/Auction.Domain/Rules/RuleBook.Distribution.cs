namespace Auction.Domain.Rules;

/// <content>Time limits of paying out the proceeds.</content>
public sealed partial record RuleBook
{
    /// <summary>CPI-509: days after service of the plan within which it can be objected to.</summary>
    public int PlanObjectionDays { get; init; } = 15;

    /// <summary>CPI-510: days after notice of an objection within which the others may oppose it.</summary>
    public int PlanOpposingDays { get; init; } = 15;

    /// <summary>CPI-510: days after notice of the opposition within which the objector may sue.</summary>
    public int PlanSuitDays { get; init; } = 15;

    /// <summary>MON-10b: days within which money is paid once the cause of a delay has gone; unconfirmed, so kept as data.</summary>
    public int DelayedPayoutDays { get; init; } = 10;
}
