using Auction.Data;
using Auction.Data.Acts;
using Auction.Data.Journal;
using Auction.Data.Platform;
using Auction.Data.Postgres;
using Auction.Data.Sqlite;
using Auction.Domain.Rounds;
using Auction.Grains.Journal;
using Auction.Grains.Rounds;
using Auction.Web.Jobs;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Auction.Web.Demo;

/// <summary>Plays a script through the real rules and the real journal, with a clock that is moved from act to act.</summary>
internal sealed class DemoHistory : IAsyncDisposable
{
    private readonly IDbContextFactory<AuctionDb> _databases;
    private readonly SimulatedClock _clock;
    private readonly IJournalStore _store;
    private readonly JournalWriter _writer;
    private readonly InProcessRoundDirectory _directory;

    public DemoHistory(IServiceProvider services, DateTimeOffset start)
    {
        _databases = services.GetRequiredService<IDbContextFactory<AuctionDb>>();
        _clock = new SimulatedClock(start);
        var reader = services.GetRequiredService<JournalReader>();
        _store = services.GetService<NpgsqlDataSource>() is { } source
            ? new PostgresJournalStore(source, reader, _clock)
            : new SqliteJournalStore(
                SqliteOpening.ConnectionString(services.GetRequiredService<Startup.AuctionSettings>().SqliteFile),
                services.GetRequiredService<SqliteWriteGate>(),
                reader,
                _clock);
        _writer = new JournalWriter(_store, services.GetRequiredService<SealKey>(), _clock);
        _directory = new InProcessRoundDirectory(new RoundServices(_store, _writer, _clock, new RoundFeed(), CrashPoints.None));
    }

    /// <summary>Plays everything; then makes the letters that were due meanwhile.</summary>
    /// <exception cref="InvalidOperationException">The rules refused an act of the script.</exception>
    public async Task PlayAsync(IEnumerable<DemoAct> acts, CancellationToken cancellationToken)
    {
        foreach (var together in acts.GroupBy(act => act.At))
        {
            _clock.MoveTo(together.Key);

            // Acts of one instant share a commit; within a round they keep their order.
            await Task.WhenAll(together.GroupBy(act => act.RoundId).Select(async round =>
            {
                foreach (var act in round)
                {
                    await PlayAsync(act, cancellationToken);
                }
            }));
        }
    }

    /// <summary>Meets what became due in the played past: letters at once, deposits some hours later.</summary>
    public async Task MeetObligationsAsync(Guid clerkId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var db = await _databases.CreateDbContextAsync(cancellationToken);
        var handled = TimeSpan.FromHours(3);
        foreach (var row in await db.Obligations.Where(row => row.DoneAt == null).ToListAsync(cancellationToken))
        {
            if (!string.Equals(row.Kind, ObligationKinds.ConfirmationLetter, StringComparison.Ordinal) && row.CreatedAt + handled < now)
            {
                row.DoneAt = row.CreatedAt + handled;
                row.DoneBy = clerkId;
                row.Note = $"DEMO-{row.CreatedAt.ToUnixTimeSeconds()}";
            }
        }

        await db.SaveChangesAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _writer.DisposeAsync();
        (_store as IDisposable)?.Dispose();
    }

    private async Task PlayAsync(DemoAct act, CancellationToken cancellationToken)
    {
        var sequencer = await _directory.FindAsync(act.RoundId, cancellationToken);
        if (act.Bid is { } bid)
        {
            var answer = await sequencer.PlaceBidAsync(bid, act.At, cancellationToken);
            Check(answer.Refusal, act);
        }
        else if (act.Command is { } command)
        {
            var answer = await sequencer.ExecuteAsync(command, act.By, cancellationToken);
            Check(answer.Refusal, act);
        }
        else if (act.Closes is { } end)
        {
            await CloseAsync(sequencer, act, end, cancellationToken);
        }
        else
        {
            await sequencer.WakeAsync(cancellationToken);
        }
    }

    private async Task CloseAsync(RoundSequencer sequencer, DemoAct act, DateTimeOffset end, CancellationToken cancellationToken)
    {
        // The simulated platform was never interrupted; its probes are not played second by second.
        await ProbedAsync(_databases, [act.RoundId], end, cancellationToken);
        var answer = await sequencer.WakeAsync(cancellationToken);
        if (answer.Events.OfType<RoundClosed>().FirstOrDefault() is not { } closed)
        {
            throw new InvalidOperationException($"The demo round {act.RoundId} did not close at {end:O}.");
        }

        if (closed.BuyerCode is not null)
        {
            var letters = new ConfirmationLetters(_databases, _clock);
            await using var db = await _databases.CreateDbContextAsync(cancellationToken);
            await letters.MakeAsync(
                await db.Obligations.AsNoTracking().SingleAsync(
                    row => row.RoundId == act.RoundId && row.Kind == ObligationKinds.ConfirmationLetter, cancellationToken),
                cancellationToken);
        }
    }

    /// <summary>States that bids could be placed in these rounds up to an instant (P5).</summary>
    internal static async Task ProbedAsync(
        IDbContextFactory<AuctionDb> databases, IReadOnlyCollection<Guid> rounds, DateTimeOffset at, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await db.RoundHeads.Where(row => rounds.Contains(row.RoundId))
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.ProbedAt, at), cancellationToken);
    }

    private static void Check(RoundRefusal? refusal, DemoAct act)
    {
        if (refusal is { } refused)
        {
            throw new InvalidOperationException($"The demo script broke a rule in round {act.RoundId} at {act.At:O}: {refused}.");
        }
    }
}
