using Auction.Data.Platform;
using Auction.Data.Rosters;
using Auction.Domain.Calendar;
using Auction.Web.Shell;
using Auction.Web.Viewings;

namespace Auction.Web.Pages.Auxiliary;

/// <summary>The visitors of one day, to be printed and taken along.</summary>
internal sealed class TodayModel(AuxiliaryWork work, ViewingPhones phones, RosterBook rosters, IPlatformClock clock, Words words) : AuxiliaryPage(rosters, words)
{
    /// <summary>Court day.</summary>
    public DateOnly Day { get; private set; }

    /// <summary>Appointments of the day, in order.</summary>
    public IReadOnlyList<(WorkLine Line, ViewingSlot Slot)> Slots { get; private set; } = [];

    public ViewingPhones Phones => phones;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Day = CourtTime.DayOf(clock.Now);
        Slots = [.. (await work.OfInstitutionAsync(AuxiliaryId, cancellationToken))
            .SelectMany(line => line.Slots, (line, slot) => (Line: line, Slot: slot))
            .Where(each => CourtTime.DayOf(each.Slot.Viewing.StartsAt) == Day && each.Slot.Viewing.Visitors is null)
            .OrderBy(each => each.Slot.Viewing.StartsAt)];
    }
}
