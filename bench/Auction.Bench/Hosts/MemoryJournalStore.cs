using Auction.Data.Journal;
using Auction.Data.Rounds;

namespace Auction.Bench.Hosts;

/// <summary>Loads rounds from the database, checks the fence, and keeps nothing: the ceiling the disk is measured against.</summary>
internal sealed class MemoryJournalStore(JournalReader reader) : IJournalStore
{
    private readonly Dictionary<Guid, Guid> _fences = [];

    public Task<IReadOnlySet<Guid>> CommitAsync(JournalBatch batch, CancellationToken cancellationToken)
    {
        var stored = new HashSet<Guid>();
        lock (_fences)
        {
            foreach (var group in batch.Groups.Where(group => _fences.GetValueOrDefault(group.RoundId) == group.OldFence))
            {
                _fences[group.RoundId] = group.NewFence;
                stored.Add(group.RoundId);
            }
        }

        return Task.FromResult<IReadOnlySet<Guid>>(stored);
    }

    public async Task<StoredRound?> LoadAsync(Guid roundId, CancellationToken cancellationToken)
    {
        var stored = await reader.LoadAsync(roundId, cancellationToken);
        if (stored is not null)
        {
            lock (_fences)
            {
                _fences[roundId] = stored.Head.Fence;
            }
        }

        return stored;
    }

    public Task<StoredAnswer?> FindAnswerAsync(Guid roundId, string bidderCode, string bidKey, CancellationToken cancellationToken) =>
        reader.FindAnswerAsync(roundId, bidderCode, bidKey, cancellationToken);

    public Task<StoredCover> ReadCoverAsync(Guid roundId, DateTimeOffset from, CancellationToken cancellationToken) =>
        reader.ReadCoverAsync(roundId, from, cancellationToken);
}
