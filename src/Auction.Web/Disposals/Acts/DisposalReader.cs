using Auction.Data;
using Auction.Data.Platform;
using Auction.Data.Rosters;
using Auction.Domain.Calendar;
using Auction.Domain.Disposal;
using Auction.Data.Disposals;
using Auction.Grains.Disposals;
using Auction.Web.Acts;
using Auction.Web.Disposals.Views;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Disposals.Acts;

/// <summary>Brings a disposal to a desk, for those who belong there; for everybody else it is not there.</summary>
internal sealed class DisposalReader(IDbContextFactory<AuctionDb> databases, DisposalDesk desk, RosterBook rosters, IPlatformClock clock)
{
    /// <summary>At the desk a visitor asks for; null when the visitor does not belong there.</summary>
    /// <param name="number">Public number.</param>
    /// <param name="where">Which desk.</param>
    /// <param name="visitor">Who asks.</param>
    /// <param name="cancellationToken">Stops the question.</param>
    public async Task<DisposalView?> FindAsync(string number, ActDesk where, DisposalVisitor visitor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        if (visitor.AccountId is not { } account || await db.Disposals.AsNoTracking().SingleOrDefaultAsync(disposal => disposal.Number == number, cancellationToken) is not { } row)
        {
            return null;
        }

        var people = await db.DisposalParties.AsNoTracking().Where(party => party.DisposalId == row.Id).ToDictionaryAsync(party => party.PartyId, StringComparer.Ordinal, cancellationToken);
        if (await desk.FindAsync(row.Id, cancellationToken) is not { } state)
        {
            return null;
        }

        var standing = visitor.StandingIn(row, people.Values, state);
        if (DeskOf(standing) != where)
        {
            return null;
        }

        var now = clock.Now;
        return new(standing, new DisposalScene
        {
            State = state,
            Row = row,
            Now = now,
            Today = CourtTime.DayOf(now),
            Desk = where,
            Parties = [.. people.Values.Where(person => standing is DisposalStanding.Court || (standing is DisposalStanding.Party own && own.PartyIds.Contains(person.PartyId, StringComparer.Ordinal))).OrderBy(person => person.Role).ThenBy(person => person.PartyId, StringComparer.Ordinal)],
            People = people,
            Courts = where == ActDesk.Court ? await db.Courts.AsNoTracking().OrderBy(court => court.Code).ToListAsync(cancellationToken) : [],
            Institutions = where == ActDesk.Court ? await rosters.AllAsync(RosterKind.Auxiliary, cancellationToken) : [],
            Siblings = where == ActDesk.Court ? await DisposalSiblings.ReadAsync(db, desk, row, state, cancellationToken) : new([], Domain.Amounts.Money.Zero),
            AccountId = account,
            IsJudge = standing is DisposalStanding.Court && visitor.IsJudge,
            AuxiliaryId = standing is DisposalStanding.Auxiliary auxiliary ? auxiliary.AuxiliaryId : "",
        });
    }

    private static ActDesk DeskOf(DisposalStanding standing) => standing switch
    {
        DisposalStanding.Court => ActDesk.Court,
        DisposalStanding.Party => ActDesk.Party,
        DisposalStanding.Auxiliary => ActDesk.Auxiliary,
        _ => ActDesk.None,
    };
}

/// <summary>A disposal on a desk.</summary>
/// <param name="Standing">What the reader is to it.</param>
/// <param name="Scene">How it stands, and for whom.</param>
internal sealed record DisposalView(DisposalStanding Standing, DisposalScene Scene)
{
    /// <summary>Its head.</summary>
    public DisposalRow Row => Scene.Row;

    public DisposalState State => Scene.State;

    /// <summary>Names as this desk may know them: the court knows everybody, others themselves.</summary>
    public DisposalNames Names => DisposalNames.Known(State, Scene.Desk == ActDesk.Court ? Scene.People : Scene.Parties.ToDictionary(row => row.PartyId, StringComparer.Ordinal));

    /// <summary>What can be done now, by heading.</summary>
    public IReadOnlyList<IGrouping<DisposalGroup, DisposalAct>> Offered => [.. DisposalCatalog.Offered(Scene).GroupBy(act => act.Group)];

    /// <summary>What cannot be done now, by the reason, in the order of the procedure.</summary>
    public IReadOnlyList<(DisposalObstacle Obstacle, IReadOnlyList<DisposalAct> Acts)> Blocked =>
    [
        .. DisposalCatalog.All.Where(act => act.Desks.HasFlag(Scene.Desk) && act.IsFor(Scene))
            .Select(act => (Act: act, Obstacle: act.ObstacleIn(Scene)))
            .Where(pair => pair.Obstacle is not null)
            .GroupBy(pair => pair.Obstacle!)
            .Select(group => (group.Key, (IReadOnlyList<DisposalAct>)[.. group.Select(pair => pair.Act).OrderBy(act => act.Group)])),
    ];

    /// <summary>Acts that only a judge may do and that are open now.</summary>
    public int JudgesOnly => Scene is { Desk: ActDesk.Court, IsJudge: false } ? DisposalCatalog.All.Count(act => act.IsJudges && act.Desks.HasFlag(ActDesk.Court) && act.IsOffered(Scene)) : 0;
}
