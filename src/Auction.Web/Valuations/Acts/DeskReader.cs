using Auction.Data;
using Auction.Data.Platform;
using Auction.Data.Rosters;
using Auction.Data.Valuations;
using Auction.Domain.Calendar;
using Auction.Grains.Valuations;
using Auction.Web.Acts;
using Auction.Web.Valuations.Views;
using Microsoft.EntityFrameworkCore;
using Valuation.Procedure;

namespace Auction.Web.Valuations.Acts;

/// <summary>Brings a valuation to a desk, for those who belong there; for everybody else it is not there.</summary>
internal sealed class DeskReader(IDbContextFactory<AuctionDb> databases, ValuationDesk desk, RosterBook rosters, IPlatformClock clock)
{
    /// <summary>At the desk of its court.</summary>
    public async Task<DeskView?> ForCourtAsync(string number, Guid courtId, Guid accountId, bool isJudge, CancellationToken cancellationToken)
    {
        var view = await ReadAsync(number, ActDesk.Court, accountId, row => row.CourtId == courtId, cancellationToken);
        return view is null ? null : view with { Scene = view.Scene with { Parties = [.. view.Scene.People.Values.OrderBy(row => row.Role).ThenBy(row => row.PartyId, StringComparer.Ordinal)], IsJudge = isJudge } };
    }

    /// <summary>At the desk of a person concerned.</summary>
    public async Task<DeskView?> ForPartyAsync(string number, Guid accountId, CancellationToken cancellationToken)
    {
        var view = await ReadAsync(number, ActDesk.Party, accountId, _ => true, cancellationToken);
        if (view is null)
        {
            return null;
        }

        var own = view.Scene.People.Values.Where(row => row.AccountId == accountId).OrderBy(row => row.PartyId, StringComparer.Ordinal).ToList();
        return own.Count == 0 ? null : view with { Scene = view.Scene with { Parties = own } };
    }

    /// <summary>At the desk of somebody from outside: an institution that is ordered, or was; an association a technical review was referred to.</summary>
    public async Task<DeskView?> ForRosterAsync(string number, RosterDesk roster, Guid accountId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(roster);
        var view = await ReadAsync(number, roster.Desk, accountId, _ => true, cancellationToken);
        if (view is null || !Belongs(view.State, roster))
        {
            return null;
        }

        // An association judges a report, not people: to it they stay roles, as to the public.
        var people = roster.Desk == ActDesk.Association ? NoPeople : view.Scene.People;
        return view with { Scene = view.Scene with { EntryId = roster.EntryId, People = people } };
    }

    private static readonly IReadOnlyDictionary<string, ValuationPartyRow> NoPeople = new Dictionary<string, ValuationPartyRow>(StringComparer.Ordinal);

    private static bool Belongs(ValuationState state, RosterDesk roster)
    {
        if (roster.Desk == ActDesk.Association) { return TechnicalReview.ReferredTo(state, roster.EntryId).Any(); }
        return state.Appraisal is { } appraisal && (Is(appraisal.Commission) || appraisal.Past.Exists(Is));

        bool Is(CommissionState? commission) => string.Equals(commission?.InstitutionId, roster.EntryId, StringComparison.Ordinal);
    }

    private async Task<DeskView?> ReadAsync(string number, ActDesk where, Guid accountId, Func<ValuationRow, bool> belongs, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var row = await db.Valuations.AsNoTracking().SingleOrDefaultAsync(valuation => valuation.Number == number, cancellationToken);
        if (row is null || !belongs(row) || await desk.FindAsync(row.Id, cancellationToken) is not { } state)
        {
            return null;
        }

        var people = await db.ValuationParties.AsNoTracking().Where(party => party.ValuationId == row.Id).ToDictionaryAsync(party => party.PartyId, StringComparer.Ordinal, cancellationToken);
        var names = await rosters.NamesAsync(cancellationToken);
        var now = clock.Now;
        return new(row, new ValuationScene
        {
            State = state,
            Now = now,
            Today = CourtTime.DayOf(now),
            Desk = where,
            Parties = [],
            People = people,
            Rosters = names,
            AccountId = accountId,
        });
    }
}

/// <summary>A valuation on a desk.</summary>
/// <param name="Row">Its head.</param>
/// <param name="Scene">How it stands, and for whom.</param>
internal sealed record DeskView(ValuationRow Row, ValuationScene Scene)
{
    public ValuationState State => Scene.State;

    /// <summary>Names as this desk may know them: persons concerned and the court by name.</summary>
    public ValuationNames Names => ValuationNames.Known(State, Scene.Rosters, Scene.People.ToDictionary(pair => pair.Key, pair => pair.Value.Name, StringComparer.Ordinal));

    /// <summary>What can be done now, by heading.</summary>
    public IReadOnlyList<IGrouping<ValuationGroup, ValuationAct>> Offered => [.. ValuationCatalog.Offered(Scene).GroupBy(act => act.Group)];
}
