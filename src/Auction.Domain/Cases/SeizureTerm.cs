namespace Auction.Domain.Cases;

/// <summary>One seizure of an asset, or one renewal of it.</summary>
/// <param name="Document">Number of its document.</param>
/// <param name="From">First day.</param>
/// <param name="Until">Last day, included.</param>
/// <param name="Turn">1 is the seizure in force; later turns wait and their period does not run (轮候).</param>
/// <param name="LiftedOn">Day on which it was lifted; null while it stands.</param>
public sealed record SeizureTerm(string Document, DateOnly From, DateOnly Until, int Turn, DateOnly? LiftedOn = null)
{
    /// <summary>True when its period runs or has run: first in turn and not lifted.</summary>
    public bool IsRunning => Turn == 1 && LiftedOn is null;
}
