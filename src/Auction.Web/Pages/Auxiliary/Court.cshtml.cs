using Auction.Data;
using Auction.Data.Rosters;
using Auction.Web.Pages.Court;
using Auction.Web.Shell;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Pages.Auxiliary;

/// <summary>The auxiliary work of a court with its marks (AUC-7, GUI-10).</summary>
internal sealed class CourtModel(AuctionDb db, AuxiliaryWork work, RosterBook rosters, Words words) : CourtPage
{
    public IReadOnlyList<WorkLine> Lines { get; private set; } = [];

    public IReadOnlyDictionary<string, RosterEntryRow> Names { get; private set; } = new Dictionary<string, RosterEntryRow>(StringComparer.Ordinal);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var court = await db.Courts.AsNoTracking().SingleAsync(row => row.Id == CourtId, cancellationToken);
        ShowWho(words.Pick(court.NameZh, court.NameEn), words);
        Names = await rosters.NamesAsync(cancellationToken);
        Lines = await work.OfCourtAsync(CourtId, cancellationToken);
    }

    /// <summary>Average of the marks given, in tenths rounded half up; null when none was given.</summary>
    public static string? AverageOf(IReadOnlyCollection<int> marks)
    {
        ArgumentNullException.ThrowIfNull(marks);
        if (marks.Count == 0)
        {
            return null;
        }

        var tenths = ((marks.Sum() * 20) + marks.Count) / (2 * marks.Count);
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{tenths / 10}.{tenths % 10}");
    }
}
