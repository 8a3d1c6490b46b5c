using Auction.Domain.Rounds;
using Auction.Domain.Texts;
using Auction.Grains.Rounds;

namespace Auction.Web.Pages.Lots.Detail;

/// <summary>What became of a posted bid: an answer, a question, or turned away at the door.</summary>
internal sealed record BidOutcomeShown
{
    /// <summary>HTTP status of the reply.</summary>
    public int Status { get; init; } = StatusCodes.Status200OK;

    /// <summary>The recorded answer; null when nothing was recorded.</summary>
    public BidAnswer? Answer { get; init; }

    /// <summary>A question to answer first.</summary>
    public JumpQuestion? Question { get; init; }

    /// <summary>Why nothing was recorded, in words.</summary>
    public BilingualText? Message { get; init; }

    /// <summary>Why nothing was recorded.</summary>
    public RefusalEntry? Entry { get; init; }

    /// <summary>The outcome is not known; it is to be asked for by key.</summary>
    public bool IsUnknown { get; init; }

    /// <summary>Recorded, accepted or refused.</summary>
    public static BidOutcomeShown Of(BidAnswer answer) => new() { Answer = answer };

    /// <summary>Turned away; nothing is recorded.</summary>
    public static BidOutcomeShown TurnedAway(RefusalEntry entry, int status) => new() { Status = status, Message = entry.Words, Entry = entry };
}
