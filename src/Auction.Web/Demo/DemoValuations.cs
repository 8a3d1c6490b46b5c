using Auction.Data.Procedures;
using System.Globalization;
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

/// <summary>Plays the demo valuations through the real rules, with clocks that are moved from act to act, and stores them through the real store.</summary>
/// <remarks>Most are played and stored beside the history of the lots: one after the other would delay the first start.</remarks>
internal sealed class DemoValuations(IServiceProvider services, IDbContextFactory<AuctionDb> databases)
{
    private List<DemoValuationPlay> _plays = [];
    private Task _early = Task.CompletedTask;

    /// <summary>Numbers all of them; plays and stores those that led to no lot while the caller goes on. The lots must be stored.</summary>
    public async Task BeginAsync(IReadOnlyDictionary<string, Guid> courts, IReadOnlyDictionary<string, Guid> people, DateTimeOffset now, CancellationToken cancellationToken)
    {
        _plays = await ReadAsync(courts, people, now, cancellationToken);
        foreach (var month in _plays.OrderBy(play => play.OpensAt).GroupBy(play => CourtTime.Format(play.OpensAt, "yyMM"), StringComparer.Ordinal))
        {
            var serial = 0;
            foreach (var play in month)
            {
                play.Number = string.Create(CultureInfo.InvariantCulture, $"HV{month.Key}-{++serial:0000}");
            }
        }

        _early = Task.Run(() => StoreAsync([.. _plays.Where(play => play.Lot is null)], now, cancellationToken), cancellationToken);
    }

    /// <summary>Plays and stores the others, whose lots have been sold or not by now.</summary>
    /// <exception cref="InvalidOperationException">The rules refused an act of a script.</exception>
    public async Task FinishAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        await _early;
        var plays = _plays.FindAll(play => play.Lot is not null);
        await LearnSalesAsync(plays, cancellationToken);
        await StoreAsync(plays, now, cancellationToken);
    }

    private async Task StoreAsync(List<DemoValuationPlay> plays, DateTimeOffset now, CancellationToken cancellationToken)
    {
        plays.ForEach(play => play.Play(now));
        var stored = await services.GetRequiredService<ValuationStore>().SaveAsync(plays.ConvertAll(play => play.Write()), cancellationToken);
        if (stored.Count != plays.Count)
        {
            throw new InvalidOperationException("Some demo valuations were not stored.");
        }

        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        db.ValuationAnswers.AddRange(plays.SelectMany(play => play.Answers));
        KeepFiles(db, plays);
        await MarkAnsweredAsync(db, plays, now, cancellationToken);
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

    /// <summary>Puts the files on record, each open to those who may see it at the stage its valuation has reached.</summary>
    private static void KeepFiles(AuctionDb db, List<DemoValuationPlay> plays)
    {
        foreach (var play in plays)
        {
            var published = PublishedFacts.Reports(play.State);
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
    }

    /// <summary>Requests of inquiries that are over are pointless, and platforms that reported need not be asked again.</summary>
    private static async Task MarkAnsweredAsync(AuctionDb db, List<DemoValuationPlay> plays, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var states = plays.ToDictionary(play => play.Id, play => play.State);
        foreach (var request in await db.OutsideRequests.Where(row => states.Keys.Contains(row.ValuationId) && row.NextAttemptAt != null).ToListAsync(cancellationToken))
        {
            var state = states[request.ValuationId];
            if (!OutsideRequests.AsksPlatforms(state))
            {
                request.ClosedAt = request.DueAt is { } due && due < now ? due : now;
                request.NextAttemptAt = null;
            }
            else if (state.Online?.Find(request.Recipient) is { Report: { } report, ReportedAt: { } at })
            {
                request.NextAttemptAt = null;
                request.AnsweredAt = at;
                request.AnswerSha256 = report.Document;
                request.HandledAt = at;
            }
        }
    }
}
