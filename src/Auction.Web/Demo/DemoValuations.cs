using Auction.Data;
using Auction.Data.Files;
using Auction.Data.Lots;
using Auction.Data.Valuations;
using Auction.Domain.Calendar;
using Auction.Domain.Rounds;
using Auction.Grains.Valuations;
using Auction.Web.Valuations.Views;
using Microsoft.EntityFrameworkCore;
using Valuation.Procedure;

namespace Auction.Web.Demo;

/// <summary>Plays the demo valuations through the real desk, with clocks that are moved from act to act.</summary>
internal sealed class DemoValuations(IServiceProvider services, IDbContextFactory<AuctionDb> databases)
{
    // They touch nothing in common but the act log, so several may be played at once.
    private const int AtOnce = 4;

    /// <summary>Plays everything up to now.</summary>
    /// <exception cref="InvalidOperationException">The rules refused an act of a script.</exception>
    public async Task PlayAsync(IReadOnlyDictionary<string, Guid> courts, IReadOnlyDictionary<string, Guid> people, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var plays = await ReadAsync(courts, people, now, cancellationToken);
        foreach (var play in plays.OrderBy(play => play.OpensAt))
        {
            // One after the other: numbers rise with the day of the opening.
            await play.OpenAsync(cancellationToken);
        }

        await Parallel.ForEachAsync(
            plays,
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken },
            static async (play, stop) => await play.Script.Course(play, stop));

        // What became due since the last act of each.
        await services.GetRequiredService<ValuationSweep>().RunAsync(cancellationToken);
        await KeepFilesAsync(plays, cancellationToken);
        await MarkAnsweredAsync(plays, cancellationToken);
    }

    private async Task<List<DemoValuationPlay>> ReadAsync(IReadOnlyDictionary<string, Guid> courts, IReadOnlyDictionary<string, Guid> people, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var cast = new DemoValuationCast(courts, people, await db.RosterEntries.AsNoTracking().OrderBy(row => row.Ordinal).ToListAsync(cancellationToken));
        var lots = await db.Lots.AsNoTracking().Where(lot => lot.IsDemo && lot.SourceNote == "").OrderBy(lot => lot.Number).ToListAsync(cancellationToken);
        var rounds = await db.Rounds.AsNoTracking().Where(round => lots.Select(lot => lot.Id).Contains(round.LotId)).ToListAsync(cancellationToken);
        var heads = await db.RoundHeads.AsNoTracking().ToDictionaryAsync(head => head.RoundId, cancellationToken);
        return [.. DemoValuationsOpen.All.Concat(DemoValuationsDone.All).Select(script => new DemoValuationPlay(services, cast, script, Link(script), now))];

        DemoLotLink? Link(DemoValuation script)
        {
            if (script.Lot is not { } place)
            {
                return null;
            }

            var lot = lots[place - 1];
            var round = rounds.Where(each => each.LotId == lot.Id).MaxBy(each => each.NoticedAt)!;
            var head = heads[round.Id];
            var isSold = head.Phase == RoundPhase.Sold;
            return new(lot.Id, lot.CreatedAt, lot.ReferencePrice, isSold ? head.EndsAt.AddMinutes(30) : null, isSold ? head.Price : null);
        }
    }

    /// <summary>Puts the files on record, each open to those who may see it at the stage its valuation has reached.</summary>
    private async Task KeepFilesAsync(List<DemoValuationPlay> plays, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        foreach (var play in plays)
        {
            var state = await services.GetRequiredService<ValuationDesk>().FindAsync(play.Id, cancellationToken);
            var published = PublishedFacts.Reports(state!);
            foreach (var file in play.Files)
            {
                db.StoredFiles.Add(file.Row);
                if (file.Place.Audience == FileAudience.Parties)
                {
                    file.Place.Audience = published.Contains(file.Row.Sha256) ? FileAudience.Public : FileAudience.Court;
                }

                db.ValuationFiles.Add(file.Place);
            }
        }

        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Platforms that reported in the played past need not be asked again.</summary>
    private async Task MarkAnsweredAsync(List<DemoValuationPlay> plays, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var ids = plays.ConvertAll(play => play.Id);
        foreach (var request in await db.OutsideRequests.Where(row => ids.Contains(row.ValuationId) && row.NextAttemptAt != null).ToListAsync(cancellationToken))
        {
            var state = await services.GetRequiredService<ValuationDesk>().FindAsync(request.ValuationId, cancellationToken);
            if (state!.Online?.Find(request.Recipient) is { Report: { } report, ReportedAt: { } at })
            {
                request.NextAttemptAt = null;
                request.AnsweredAt = at;
                request.AnswerSha256 = report.Document;
                request.HandledAt = at;
            }
        }

        await db.SaveChangesAsync(cancellationToken);
    }
}
