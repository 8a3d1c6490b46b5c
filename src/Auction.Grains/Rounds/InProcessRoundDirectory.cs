using System.Collections.Concurrent;

namespace Auction.Grains.Rounds;

/// <summary>Keeps each round's sequencer in this process; several processes are made safe by the fence alone.</summary>
public sealed class InProcessRoundDirectory(RoundServices services) : IRoundDirectory
{
    /// <summary>After this long without use a sequencer is let go.</summary>
    public static TimeSpan IdleMax { get; } = TimeSpan.FromMinutes(10);

    private readonly ConcurrentDictionary<Guid, RoundSequencer> _sequencers = new();

    /// <summary>Sequencers now in memory.</summary>
    public int Count => _sequencers.Count;

    /// <inheritdoc/>
    public async ValueTask<RoundSequencer> FindAsync(Guid roundId, CancellationToken cancellationToken)
    {
        if (_sequencers.TryGetValue(roundId, out var known))
        {
            return known;
        }

        // Loaded before it is kept, so that asking for rounds that do not exist fills no memory.
        var sequencer = new RoundSequencer(roundId, services);
        await sequencer.ViewAsync(cancellationToken);
        return _sequencers.GetOrAdd(roundId, sequencer);
    }

    /// <summary>The sequencer of a round if it is in memory.</summary>
    public RoundSequencer? Peek(Guid roundId) => _sequencers.GetValueOrDefault(roundId);

    /// <summary>Lets idle sequencers go. One that is just being used again is harmless: the fence decides.</summary>
    public void ReleaseIdle()
    {
        foreach (var (roundId, sequencer) in _sequencers)
        {
            if (sequencer.Idle > IdleMax && !services.Feed.IsWatched(roundId))
            {
                _sequencers.TryRemove(KeyValuePair.Create(roundId, sequencer));
            }
        }
    }
}
