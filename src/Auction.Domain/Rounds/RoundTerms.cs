using Auction.Domain.Amounts;
using Auction.Domain.Rules;

namespace Auction.Domain.Rounds;

/// <summary>What the notice fixes about a round. It never changes afterwards (ATT-D).</summary>
public sealed record RoundTerms
{
    /// <summary>The public lot number, for example <c>HP2611-0007</c>.</summary>
    public required string LotNumber { get; init; }

    /// <summary>First round, second round or sell-off.</summary>
    public required RoundKind Kind { get; init; }

    /// <summary>True when a default made this round run again (DEF-RE).</summary>
    public bool IsReAuction { get; init; }

    /// <summary>Movable, real estate or other right.</summary>
    public required AssetClass AssetClass { get; init; }

    /// <summary>Start price, which is the reserve price (AUC-10.1).</summary>
    public required Money StartPrice { get; init; }

    /// <summary>Step of the bid grid (AUC-20.1b).</summary>
    public required Money Increment { get; init; }

    /// <summary>Deposit, or for a sell-off the sum withheld on default (AUC-17.1, SEL-3).</summary>
    public required Money Deposit { get; init; }

    /// <summary>True when the deposit was set outside the band, as it may be for equity that cannot be appraised (EQU-12).</summary>
    public bool IsDepositFree { get; init; }

    /// <summary>First instant at which bids count.</summary>
    public required DateTimeOffset StartsAt { get; init; }

    /// <summary>Scheduled end, not included; of a sell-off, the end of its 60 days.</summary>
    public required DateTimeOffset EndsAt { get; init; }

    /// <summary>Edition of the rule book this round keeps.</summary>
    public required string RuleBook { get; init; }
}
