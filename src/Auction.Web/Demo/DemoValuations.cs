using Auction.Data.Procedures;
using System.Globalization;
using Auction.Data;
using Auction.Data.Files;
using Auction.Data.Lots;
using Auction.Data.Platform;
using Auction.Data.Valuations;
using Auction.Domain.Calendar;
using Auction.Domain.Rounds;
using Auction.Grains.Valuations;
using Auction.Web.Valuations.Views;
using Microsoft.EntityFrameworkCore;
using Valuation.Procedure;

namespace Auction.Web.Demo;

/// <summary>Plays the demo valuations through the real rules, with clocks that are moved from act to act, and stores them through the real store.</summary>
internal sealed class DemoValuations(IServiceProvider services, IDbContextFactory<AuctionDb> databases)
{
    /// <summary>Name of the mark that is stored with them.</summary>
    internal const string Mark = "demo-valuations";

    /// <summary>Plays all of them and stores them in one transaction, unless they are there. The rounds of their lots must have been played.</summary>
    /// <exception cref="InvalidOperationException">The rules refused an act of a script.</exception>
    public async Task AddAsync(IReadOnlyDictionary<string, Guid> courts, IReadOnlyDictionary<string, Guid> people, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var plays = await ReadAsync(courts, people, now, cancellationToken);
        foreach (var month in plays.OrderBy(play => play.OpensAt).GroupBy(play => CourtTime.Format(play.OpensAt, "yyMM"), StringComparer.Ordinal))
        {
            var serial = 0;
            foreach (var play in month)
            {
                play.Number = string.Create(CultureInfo.InvariantCulture, $"HV{month.Key}-{++serial:0000}");
            }
        }

        await LearnSalesAsync(plays.FindAll(play => play.Lot is not null), cancellationToken);
        plays.ForEach(play => play.Play(now));
        var writes = plays.ConvertAll(play => play.Write());
        writes[0] = writes[0] with { Beside = [.. writes[0].Beside, new PlatformStateRow { Name = Mark, Value = "done" }] };
        var stored = await services.GetRequiredService<ValuationStore>().SaveAsync(writes, cancellationToken);
        if (stored.Count != plays.Count)
        {
            throw new InvalidOperationException("Some demo valuations were not stored.");
        }

        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await MarkAnsweredAsync(db, plays, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
    }

    private async Task LearnSalesAsync(List<DemoValuationPlay> plays, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var heads = await db.RoundHeads.AsNoTracking().Where(head => head.Phase == RoundPhase.Sold).ToDictionaryAsync(head => head.RoundId, cancellationToken);
        foreach (var play in plays)
        {
            if (heads.GetValueOrDefault(play.Lot!.RoundId) is { } head)
            {
                play.Lot = play.Lot with { SoldAt = head.EndsAt.AddMinutes(30), SalePrice = head.Price };
            }
        }
    }

    private async Task<List<DemoValuationPlay>> ReadAsync(IReadOnlyDictionary<string, Guid> courts, IReadOnlyDictionary<string, Guid> people, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var cast = new DemoValuationCast(courts, people, await db.RosterEntries.AsNoTracking().OrderBy(row => row.Ordinal).ToListAsync(cancellationToken), services.GetRequiredService<FigureVault>(), services.GetRequiredService<DrawVault>());
        var lots = await db.Lots.AsNoTracking().Where(lot => lot.IsDemo && lot.SourceNote == "").OrderBy(lot => lot.Number).ToListAsync(cancellationToken);
        var rounds = await db.Rounds.AsNoTracking().Where(round => lots.Select(lot => lot.Id).Contains(round.LotId)).ToListAsync(cancellationToken);
        return [.. DemoValuationsOpen.All.Concat(DemoValuationsDone.All).Select(script => new DemoValuationPlay(cast, script, Link(script), now))];

        DemoLotLink? Link(DemoValuation script)
        {
            if (script.Lot is not { } place)
            {
                return null;
            }

            var lot = lots[place - 1];
            return new(lot.Id, rounds.Where(each => each.LotId == lot.Id).MaxBy(each => each.NoticedAt)!.Id, lot.CreatedAt, lot.ReferencePrice);
        }
    }

    /// <summary>Shows what platforms said to what they were asked.</summary>
    private static async Task MarkAnsweredAsync(AuctionDb db, List<DemoValuationPlay> plays, CancellationToken cancellationToken)
    {
        var states = plays.ToDictionary(play => play.Id, play => play.State);
        foreach (var request in await db.OutsideRequests.Where(row => states.Keys.Contains(row.ValuationId) && row.ClosedAt == null).ToListAsync(cancellationToken))
        {
            if (states[request.ValuationId].Online?.Find(request.Recipient) is { Report: { } report, ReportedAt: { } at })
            {
                request.NextAttemptAt = null;
                request.AnsweredAt = at;
                request.AnswerSha256 = report.Document;
                request.HandledAt = at;
            }
        }
    }
}
