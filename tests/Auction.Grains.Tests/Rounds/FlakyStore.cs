using System.Data.Common;
using Auction.Data.Journal;

namespace Auction.Grains.Tests.Rounds;

/// <summary>A real store whose next commit fails, before or after it was stored; and into whose readings a test can break.</summary>
internal sealed class FlakyStore(IJournalStore inner) : IJournalStore
{
    private bool? _failsAfterCommit;

    /// <summary>Runs after the proof of service was read, before it is used.</summary>
    public Func<Task>? AfterCover { get; set; }

    public void FailNext(bool afterCommit) => _failsAfterCommit = afterCommit;

    public async Task<IReadOnlySet<Guid>> CommitAsync(JournalBatch batch, CancellationToken cancellationToken)
    {
        if (_failsAfterCommit is not { } after) { return await inner.CommitAsync(batch, cancellationToken); }
        _failsAfterCommit = null;
        if (after) { await inner.CommitAsync(batch, cancellationToken); }
        throw new LostConnectionException();
    }

    public Task<StoredRound?> LoadAsync(Guid roundId, CancellationToken cancellationToken) => inner.LoadAsync(roundId, cancellationToken);

    public Task<StoredAnswer?> FindAnswerAsync(Guid roundId, string bidderCode, string bidKey, CancellationToken cancellationToken) =>
        inner.FindAnswerAsync(roundId, bidderCode, bidKey, cancellationToken);

    public async Task<StoredCover> ReadCoverAsync(Guid roundId, DateTimeOffset from, CancellationToken cancellationToken)
    {
        var cover = await inner.ReadCoverAsync(roundId, from, cancellationToken);
        if (AfterCover is { } act)
        {
            AfterCover = null;
            await act();
        }

        return cover;
    }

    private sealed class LostConnectionException() : DbException("The connection was lost.");
}
