using Auction.Data.Platform;
using Auction.Data.Rosters;
using Auction.Domain.Calendar;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Auction.Web.Pages.Valuations.Rosters;

/// <summary>The rosters: who may be asked, and who may no longer be (REF-8, REF-9, REF-15).</summary>
internal sealed class IndexModel(RosterBook rosters, IPlatformClock clock) : PageModel
{
    /// <summary>Each roster with everybody ever on it, those on it now first.</summary>
    public IReadOnlyList<(RosterKind Kind, IReadOnlyList<RosterEntryRow> Entries)> Rosters { get; private set; } = [];

    /// <summary>Field the institutions are filtered by; null for all.</summary>
    public string? Field { get; private set; }

    /// <summary>Court day.</summary>
    public DateOnly Today { get; private set; }

    public async Task OnGetAsync(string? field, CancellationToken cancellationToken)
    {
        Today = CourtTime.DayOf(clock.Now);
        Field = RosterFields.All.Contains(field, StringComparer.Ordinal) ? field : null;
        var found = new List<(RosterKind, IReadOnlyList<RosterEntryRow>)>();
        foreach (var kind in Enum.GetValues<RosterKind>())
        {
            var entries = await rosters.AllAsync(kind, cancellationToken);
            found.Add((kind, [.. entries
                .Where(entry => Field is null || kind is not (RosterKind.Institution or RosterKind.Association) || entry.Covers(Field))
                .OrderBy(entry => !entry.Listing.IsListedOn(Today)).ThenBy(entry => entry.Ordinal)]));
        }

        Rosters = found;
    }
}
