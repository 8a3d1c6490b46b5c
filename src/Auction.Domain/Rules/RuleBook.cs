using Auction.Domain.Rounds;

namespace Auction.Domain.Rules;

/// <summary>The numbers the law fixes, as they stood on one day. A round keeps the book it was announced under.</summary>
/// <remarks>Percentages are whole numbers of per cent. Day counts follow the calendar rules CAL-1…12.</remarks>
public sealed partial record RuleBook
{
    /// <summary>Name of this edition, stored with every round.</summary>
    public required string Version { get; init; }

    /// <summary>First court day on which this edition applies.</summary>
    public required DateOnly From { get; init; }

    /// <summary>AUC-10.2: first-round start price, at least this share of the reference price.</summary>
    public int FirstStartMinPercent { get; init; } = 70;

    /// <summary>AUC-26.1d: second-round start price, at most this much below the first.</summary>
    public int SecondCutMaxPercent { get; init; } = 20;

    /// <summary>AUC-17.1: deposit, at least this share of the round's start price.</summary>
    public int DepositMinPercent { get; init; } = 5;

    /// <summary>AUC-17.1: deposit, at most this share of the round's start price.</summary>
    public int DepositMaxPercent { get; init; } = 20;

    /// <summary>AUC-12.1: notice days before a first round, movables.</summary>
    public int NoticeDaysFirstMovable { get; init; } = 15;

    /// <summary>AUC-12.1: notice days before a first round, real estate and other rights.</summary>
    public int NoticeDaysFirstOther { get; init; } = 30;

    /// <summary>AUC-26.1c: notice days before a second round, movables.</summary>
    public int NoticeDaysSecondMovable { get; init; } = 7;

    /// <summary>AUC-26.1c: notice days before a second round, real estate and other rights.</summary>
    public int NoticeDaysSecondOther { get; init; } = 15;

    /// <summary>SEL-3: notice days before a sell-off, movables.</summary>
    public int NoticeDaysSellOffMovable { get; init; } = 7;

    /// <summary>SEL-3: notice days before a sell-off, real estate and other rights.</summary>
    public int NoticeDaysSellOffOther { get; init; } = 15;

    /// <summary>AUC-26.1b: days within which the second round must start.</summary>
    public int SecondRoundWithinDays { get; init; } = 30;

    /// <summary>AUC-20.2a: shortest scheduled bidding period.</summary>
    public TimeSpan BiddingPeriodMin { get; init; } = TimeSpan.FromHours(24);

    /// <summary>AUC-20.2b: a valid bid leaves at least this much time.</summary>
    public TimeSpan Extension { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>SEL-3: length of a sell-off without a bid.</summary>
    public int SellOffDays { get; init; } = 60;

    /// <summary>SEL-6: bidding period opened by the first sell-off bid.</summary>
    public TimeSpan SellOffBiddingPeriod { get; init; } = TimeSpan.FromHours(24);

    /// <summary>STOP-CLK: least time left after a resumption.</summary>
    public TimeSpan ResumedPeriodMin { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>STOP-CLK: how far ahead a resumption is announced.</summary>
    public TimeSpan ResumptionNotice { get; init; } = TimeSpan.FromHours(24);

    /// <summary>AUC-28.4: days within which a paused round must resume once the cause is gone.</summary>
    public int ResumeWithinDays { get; init; } = 5;

    /// <summary>AUC-23: hours within which deposits are released.</summary>
    public int DepositReleaseHours { get; init; } = 24;

    /// <summary>AUC-25.2: hours within which the buyer's deposit reaches the court's account.</summary>
    public int DepositToCourtHours { get; init; } = 24;

    /// <summary>Full days between notice and start (AUC-12.1, AUC-26.1c, SEL-3). A round run again after a default takes the first round's days (DEF-RE).</summary>
    public int NoticeDays(RoundKind kind, AssetClass assetClass, bool isReAuction = false) =>
        (isReAuction && kind != RoundKind.SellOff ? RoundKind.First : kind, assetClass) switch
        {
            (RoundKind.First, AssetClass.Movable) => NoticeDaysFirstMovable,
            (RoundKind.First, _) => NoticeDaysFirstOther,
            (RoundKind.Second, AssetClass.Movable) => NoticeDaysSecondMovable,
            (RoundKind.Second, _) => NoticeDaysSecondOther,
            (RoundKind.SellOff, AssetClass.Movable) => NoticeDaysSellOffMovable,
            (RoundKind.SellOff, _) => NoticeDaysSellOffOther,
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown kind of round."),
        };

    /// <summary>The rule behind <see cref="NoticeDays"/>.</summary>
    public static RuleId NoticeDaysRule(RoundKind kind, bool isReAuction = false) => new(kind switch
    {
        RoundKind.SellOff => "SEL-3",
        RoundKind.Second when !isReAuction => "AUC-26.1c",
        _ => "AUC-12.1",
    });
}
