using Auction.Data.Postgres;
using Auction.Grains.Rounds;
using Npgsql;

namespace Auction.Web.Jobs;

/// <summary>Hears which rounds other nodes moved, so that people watching on this node see it too.</summary>
public sealed class RoundListener(
    NpgsqlDataSource source,
    InProcessRoundDirectory directory,
    RoundFeed feed,
    ILogger<RoundListener> log) : BackgroundService
{
    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(1);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await ListenAsync(stoppingToken);
            }
            catch (Exception e) when (e is NpgsqlException or TimeoutException or IOException)
            {
                log.LogWarning(e, "The channel between nodes broke; watchers on this node may be late.");
                await Task.Delay(RetryAfter, stoppingToken);
            }
        }
    }

    private async Task ListenAsync(CancellationToken cancellationToken)
    {
        await using var connection = await source.OpenConnectionAsync(cancellationToken);
        var moved = new HashSet<Guid>();
        connection.Notification += (_, message) =>
        {
            if (message.Payload.Split(':') is [var node, var rounds]
                && !string.Equals(node, PostgresJournalStore.NodeId.ToString(), StringComparison.Ordinal))
            {
                moved.UnionWith(rounds.Split(',').Select(Guid.Parse));
            }
        };
        await using (var listen = new NpgsqlCommand($"LISTEN {PostgresJournalStore.Channel}", connection))
        {
            await listen.ExecuteNonQueryAsync(cancellationToken);
        }

        // What moved while nobody listened.
        foreach (var roundId in feed.Watched)
        {
            moved.Add(roundId);
        }

        while (true)
        {
            foreach (var roundId in moved)
            {
                await RefreshAsync(roundId, cancellationToken);
            }

            moved.Clear();
            await connection.WaitAsync(cancellationToken);
        }
    }

    private async Task RefreshAsync(Guid roundId, CancellationToken cancellationToken)
    {
        try
        {
            if (directory.Peek(roundId) is { } sequencer)
            {
                await sequencer.RefreshAsync(cancellationToken);
            }
            else if (feed.IsWatched(roundId))
            {
                feed.Publish(await (await directory.FindAsync(roundId, cancellationToken)).ViewAsync(cancellationToken));
            }
        }
        catch (RoundFrozenException e)
        {
            // Those who watch the other rounds still get theirs.
            log.LogError(e, "A round is frozen.");
        }
    }
}
