using System.Globalization;
using Auction.Data;
using Auction.Data.Lots;
using Auction.Data.People;
using Auction.Data.Platform;
using Auction.Data.Rosters;
using Auction.Data.Rounds;
using Auction.Domain.Calendar;
using Auction.Domain.Rounds;
using Auction.Grains.Rounds;
using Auction.Web.Cases;
using Auction.Web.Import;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Demo;

/// <summary>Fills an empty database at the first start: people, courts, lots in every state, and the published sample notices.</summary>
public sealed class DemoData(
    IServiceProvider services,
    IDbContextFactory<AuctionDb> databases,
    IPlatformClock clock,
    NoticeImporter importer)
{
    /// <summary>Name of the mark that keeps a second start, and a second node, from filling again.</summary>
    public const string Mark = "demo-data";

    private const string CasesMark = "demo-cases";
    private const string Begun = "begun";
    private const string Done = "done";
    private const string Rosters = "Auction.Web.Demo.rosters.json";
    private const string SampleNotices = "Auction.Web.Demo.notices-published.json";
    private static readonly TimeSpan OtherNodePatience = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan LookAgain = TimeSpan.FromMilliseconds(200);

    /// <summary>Fills the database if it has never held anything.</summary>
    /// <returns>True when demo data is there, new or from an earlier start.</returns>
    /// <exception cref="InvalidOperationException">An earlier start was killed while it wrote the demo data.</exception>
    public async Task<bool> AddAsync(CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        if (await MarkAsync(db, cancellationToken) is { } mark)
        {
            await WaitForAsync(db, mark, cancellationToken);
            return true;
        }

        // Real notices or people are never mixed with invented ones.
        if (await db.Lots.AnyAsync(cancellationToken) || await db.Users.AnyAsync(cancellationToken) || await db.Courts.AnyAsync(cancellationToken))
        {
            return false;
        }

        var state = new PlatformStateRow { Name = Mark, Value = Begun };
        db.PlatformStates.Add(state);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException)
        {
            // Another node was faster.
            db.ChangeTracker.Clear();
            await WaitForAsync(db, Begun, cancellationToken);
            return true;
        }

        await FillAsync(cancellationToken);
        state.Value = Done;
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }

    /// <summary>Plays the demo valuations once. They may follow when the site already answers.</summary>
    public async Task AddValuationsAsync(CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        if (await db.PlatformStates.AnyAsync(row => row.Name == DemoValuations.Mark, cancellationToken))
        {
            return;
        }

        var courts = await db.Courts.AsNoTracking().ToDictionaryAsync(court => court.Code, court => court.Id, StringComparer.Ordinal, cancellationToken);
        var people = await db.Users.AsNoTracking().Where(account => account.IsDemo).ToDictionaryAsync(account => account.UserName!, account => account.Id, StringComparer.Ordinal, cancellationToken);
        try
        {
            await new DemoValuations(services, databases).AddAsync(courts, people, clock.Now, cancellationToken);
        }
        catch (DbUpdateException) when (!cancellationToken.IsCancellationRequested)
        {
            // Another node was faster; the mark, stored with them, kept the second one out.
        }
    }

    /// <summary>Takes in the demo cases once; a start that was cut short takes in the rest. They may follow when the site already answers.</summary>
    public async Task AddCasesAsync(CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        if (await db.PlatformStates.AnyAsync(row => row.Name == CasesMark, cancellationToken))
        {
            return;
        }

        var clerk = await db.Users.AsNoTracking().SingleAsync(account => account.UserName == DemoPeople.Clerk.UserName, cancellationToken);
        await new DemoCases(services.GetRequiredService<CaseIntakeDesk>()).AddAsync(clerk.CourtId!.Value, clerk.Id, clock.Now, cancellationToken);
        var judge = await db.Users.AsNoTracking().Where(account => account.UserName == DemoPeople.Judge.UserName).Select(account => account.Id).SingleAsync(cancellationToken);
        await ActivatorUtilities.CreateInstance<DemoSales>(services).AddAsync(clerk.CourtId!.Value, judge, cancellationToken);
        await ActivatorUtilities.CreateInstance<DemoQuestions>(services).AddAsync(clerk.CourtId!.Value, judge, cancellationToken);
        await ActivatorUtilities.CreateInstance<DemoDistribution>(services).AddAsync(clerk.CourtId!.Value, judge, clerk.Id, cancellationToken);
        db.PlatformStates.Add(new PlatformStateRow { Name = CasesMark, Value = Done });
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException)
        {
            // Another node took them in at the same moment; the same case twice is one.
        }
    }

    private static Task<string?> MarkAsync(AuctionDb db, CancellationToken cancellationToken) =>
        db.PlatformStates.AsNoTracking().Where(row => row.Name == Mark).Select(row => (string?)row.Value).SingleOrDefaultAsync(cancellationToken);

    private static async Task WaitForAsync(AuctionDb db, string mark, CancellationToken cancellationToken)
    {
        for (var waited = TimeSpan.Zero; !string.Equals(mark, Done, StringComparison.Ordinal); waited += LookAgain)
        {
            if (waited >= OtherNodePatience)
            {
                throw new InvalidOperationException(
                    "The first start was stopped while it wrote the demo data. Empty the data folder (or database) and start again.");
            }

            await Task.Delay(LookAgain, cancellationToken);
            mark = await MarkAsync(db, cancellationToken) ?? Done;
        }
    }

    private async Task FillAsync(CancellationToken cancellationToken)
    {
        var now = clock.Now;
        var firstStart = DateTimeOffset.FromUnixTimeSeconds(now.ToUnixTimeSeconds() / 60 * 60);
        var courts = await AddCourtsAndRostersAsync(cancellationToken);
        var people = await AddPeopleAsync(courts, cancellationToken);
        var script = new DemoScript(people, firstStart);
        var rounds = await AddLotsAsync(courts, script, firstStart, cancellationToken);
        var acts = script.Acts.Where(act => act.At <= now).ToArray();
        await using (var history = new DemoHistory(services, acts[0].At))
        {
            await history.PlayAsync(acts, cancellationToken);
            await history.MeetObligationsAsync(people[DemoPeople.Clerk.UserName], now, cancellationToken);
        }

        await ImportSamplesAsync(cancellationToken);

        // From here on the platform itself proves that it can be reached; the played past ends now.
        await DemoHistory.ProbedAsync(databases, rounds, clock.Now, cancellationToken);
    }

    private async Task<Dictionary<string, Guid>> AddCourtsAndRostersAsync(CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var courts = DemoCourts.Create();
        db.Courts.AddRange(courts);
        using (var rosters = typeof(DemoData).Assembly.GetManifestResourceStream(Rosters)!)
        {
            db.RosterEntries.AddRange(RosterFile.Read(rosters, isDemo: true));
        }

        await db.SaveChangesAsync(cancellationToken);
        return courts.ToDictionary(court => court.Code, court => court.Id, StringComparer.Ordinal);
    }

    private async Task<Dictionary<string, Guid>> AddPeopleAsync(Dictionary<string, Guid> courts, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await using var scope = services.CreateAsyncScope();
        return await DemoPeople.AddAsync(db, scope.ServiceProvider.GetRequiredService<UserManager<Account>>(), courts, services.GetRequiredService<People.IdentityVault>(), clock.Now, cancellationToken);
    }

    /// <summary>Saves all rows at once; the journal follows when the script is played.</summary>
    /// <returns>The rounds in which bids can be placed when the site starts.</returns>
    private async Task<IReadOnlyCollection<Guid>> AddLotsAsync(
        Dictionary<string, Guid> courts, DemoScript script, DateTimeOffset firstStart, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var prefix = $"HP{CourtTime.Format(firstStart, "yyMM")}-";
        var running = new List<Guid>();
        var serial = 0;
        foreach (var lot in DemoLot.All())
        {
            var number = prefix + (++serial).ToString("0000", CultureInfo.InvariantCulture);
            var lotId = Guid.CreateVersion7();
            var rounds = DemoRound.Of(lot, lotId, firstStart).ToArray();
            var scene = rounds[^1].Row;
            var notice = lot.ToNotice(CourtTime.DayOf(scene.NoticedAt), scene.StartsAt, scene.EndsAt);
            db.Lots.Add(NoticeRows.Lot(notice, lotId, courts[lot.Court], number, rounds[0].Row.NoticedAt, isDemo: true));
            foreach (var round in rounds)
            {
                db.Rounds.Add(round.Row);
                db.RoundHeads.Add(RoundAnnouncer.EmptyHead(round.Row));
                script.Add(round, number);
            }

            if (scene.StartsAt <= firstStart && scene.EndsAt > firstStart)
            {
                running.Add(scene.Id);
            }
        }

        db.RoundBidders.AddRange(script.Bidders);
        db.BidderApplications.AddRange(script.Applications);
        await db.SaveChangesAsync(cancellationToken);
        return running;
    }

    private async Task ImportSamplesAsync(CancellationToken cancellationToken)
    {
        await using var stream = typeof(DemoData).Assembly.GetManifestResourceStream(SampleNotices)!;
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes, cancellationToken);
        var result = await importer.ImportAsync(bytes.ToArray(), new ImportOrder(ActorId: null, "import", MovesDates: true), cancellationToken);
        if (result.Count(ImportOutcome.New) != result.Lines.Count || result.Lines.Count == 0)
        {
            throw new InvalidOperationException("The sample notices did not go in.");
        }
    }
}
