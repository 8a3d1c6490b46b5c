using Auction.Data;
using Auction.Data.Platform;
using Auction.Web.Shell;
using Auction.Web.Shell.Lots;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Pages.Court;

/// <summary>What a court has to do, by due time, and its lots.</summary>
internal sealed class IndexModel(AuctionDb db, LotQueries lots, IPlatformClock clock, Words words) : CourtPage
{
    private const int LotsShown = 200;

    public IReadOnlyList<LotSummary> Lots { get; private set; } = [];

    /// <summary>Registrations waiting, by round.</summary>
    public IReadOnlyDictionary<Guid, int> Waiting { get; private set; } = new Dictionary<Guid, int>();

    public IReadOnlyList<DeskObligation> Obligations { get; private set; } = [];

    public DateTimeOffset Now { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Now = clock.Now;
        var court = await db.Courts.AsNoTracking().SingleAsync(row => row.Id == CourtId, cancellationToken);
        ShowWho(words.Pick(court.NameZh, court.NameEn), words);
        Lots = await LotQueries.InOrder(lots.Latest().Where(lot => lot.CourtId == CourtId), LotOrder.EndingSoon)
            .Take(LotsShown)
            .ToListAsync(cancellationToken);
        Waiting = await (
            from application in db.BidderApplications
            join round in db.Rounds on application.RoundId equals round.Id
            join lot in db.Lots on round.LotId equals lot.Id
            where application.DecidedAt == null && lot.CourtId == CourtId
            group application by application.RoundId into byRound
            select new { byRound.Key, Count = byRound.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, cancellationToken);
        Obligations = await (
            from obligation in db.Obligations.AsNoTracking()
            join round in db.Rounds on obligation.RoundId equals round.Id
            join lot in db.Lots on round.LotId equals lot.Id
            where obligation.DoneAt == null && lot.CourtId == CourtId
            orderby obligation.DueAt, lot.Number
            select new DeskObligation(lot.Number, lot.TitleZh, lot.TitleEn, obligation.Kind, obligation.RuleId, obligation.DueAt))
            .ToListAsync(cancellationToken);
    }
}

/// <summary>An obligation as the desk lists it.</summary>
internal sealed record DeskObligation(string LotNumber, string TitleZh, string TitleEn, string Kind, string RuleId, DateTimeOffset DueAt);
