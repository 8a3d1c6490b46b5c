namespace Auction.Grains.Rounds;

/// <summary>Finds the one live copy of a round. Where it lives is this interface's secret.</summary>
public interface IRoundDirectory
{
    /// <summary>The sequencer of a round.</summary>
    /// <exception cref="RoundNotFoundException">There is no such round.</exception>
    ValueTask<RoundSequencer> FindAsync(Guid roundId, CancellationToken cancellationToken);
}

/// <summary>There is no such round.</summary>
public sealed class RoundNotFoundException(Guid roundId) : Exception($"Round {roundId} does not exist.");
