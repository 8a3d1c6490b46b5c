using Auction.Domain.Rounds;

namespace Auction.Web.Shell.Lots;

/// <summary>The statuses a visitor may filter by, as they stand in the address.</summary>
internal static class LotStatus
{
    public const string Live = "live";
    public const string Upcoming = "upcoming";
    public const string SellOff = "sell-off";
    public const string Paused = "paused";
    public const string Sold = "sold";
    public const string Unsold = "unsold";
    public const string Withdrawn = "withdrawn";

    public static IReadOnlyList<string> All { get; } = [Live, Upcoming, SellOff, Paused, Sold, Unsold, Withdrawn];

    /// <summary>The phase behind a status.</summary>
    public static RoundPhase PhaseOf(string status) => status switch
    {
        Live => RoundPhase.Bidding,
        Upcoming => RoundPhase.Noticed,
        SellOff => RoundPhase.SellOffOpen,
        Paused => RoundPhase.Paused,
        Sold => RoundPhase.Sold,
        Unsold => RoundPhase.Failed,
        Withdrawn => RoundPhase.Withdrawn,
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Unknown status."),
    };
}
