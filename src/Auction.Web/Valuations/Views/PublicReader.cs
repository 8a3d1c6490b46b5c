using Auction.Data.Procedures;
using Auction.Data;
using Auction.Data.Platform;
using Auction.Data.Rosters;
using Auction.Data.Valuations;
using Auction.Web.Shell.People;
using Microsoft.EntityFrameworkCore;
using System.Security.Claims;
using Valuation.Documents;
using Valuation.Procedure;

namespace Auction.Web.Valuations.Views;

/// <summary>Reads what everybody may know of a valuation.</summary>
internal sealed class PublicReader(IDbContextFactory<AuctionDb> databases, ValuationStore store, RosterBook rosters, IPlatformClock clock)
{
    /// <summary>The public view of a valuation by its number; null when there is none.</summary>
    public async Task<PublicValuation?> FindAsync(string number, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var found = await db.Valuations.AsNoTracking().Where(row => row.Number == number)
            .Select(row => new { row.Id, row.LotId, Court = db.Courts.Single(court => court.Id == row.CourtId) }).SingleOrDefaultAsync(cancellationToken);
        if (found is null || await store.LoadAsync(found.Id, cancellationToken) is not { } stored)
        {
            return null;
        }

        var state = ValuationProcedure.Instance.Fold(found.Id, stored.Events).State;
        var withheld = PublishedFacts.Withheld(state);
        var files = await (
            from place in db.ValuationFiles.AsNoTracking()
            join file in db.StoredFiles.AsNoTracking() on place.Sha256 equals file.Sha256
            where place.ValuationId == found.Id && place.Audience == FileAudience.Public
            orderby place.AddedAt, place.Name
            select new PublicFile(place.Sha256, place.Name, file.MediaType, file.Length, place.AddedAt)).ToListAsync(cancellationToken);
        return PublicFacts.Of(
            new PublicSource(
                (ValuationRow)stored.Head,
                found.Court,
                found.LotId is { } lot ? await db.Lots.AsNoTracking().Where(row => row.Id == lot).Select(row => row.Number).SingleAsync(cancellationToken) : null,
                state,
                [.. stored.Events.Where(row => row.Kind.StartsWith(ReviewKind, StringComparison.Ordinal)).Select(ValuationProcedure.Instance.Read).OfType<ReportsReviewed>()],
                ValuationNames.Public(state, await rosters.NamesAsync(cancellationToken)),
                await DocumentsAsync(db, state, cancellationToken),

                // The court may open a file before its review; what is not published stays closed here all the same.
                [.. files.Where(file => !withheld.Contains(file.Sha256))]),
            clock.Now);
    }

    /// <summary>Where this person works on the valuation, as an address below the language prefix; null for everybody else.</summary>
    public async Task<string?> DeskOfAsync(string number, ClaimsPrincipal person, CancellationToken cancellationToken)
    {
        var visitor = ValuationVisitor.Of(person);
        if (visitor.AccountId is null)
        {
            return null;
        }

        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var row = await db.Valuations.AsNoTracking().SingleAsync(each => each.Number == number, cancellationToken);
        var parties = await db.ValuationParties.AsNoTracking().Where(party => party.ValuationId == row.Id).ToListAsync(cancellationToken);
        var stored = visitor.InstitutionId is null ? null : await store.LoadAsync(row.Id, cancellationToken);
        return visitor.RoleIn(ValuationCircle.Of(row.CourtId, parties, stored is null ? null : ValuationProcedure.Instance.Fold(row.Id, stored.Events).State)) switch
        {
            ValuationRole.Court => $"court/valuations/{number}",
            ValuationRole.Party => $"me/valuations/{number}",
            ValuationRole.Institution => $"appraiser/{number}",
            _ => null,
        };
    }

    private const string ReviewKind = "reports-reviewed.";

    private static async Task<Dictionary<string, ReportDocument>> DocumentsAsync(AuctionDb db, ValuationState state, CancellationToken cancellationToken)
    {
        var published = PublishedFacts.Reports(state).ToList();
        var rows = published.Count == 0 ? [] : await db.StoredFiles.AsNoTracking().Where(file => published.Contains(file.Sha256)).ToListAsync(cancellationToken);
        var documents = new Dictionary<string, ReportDocument>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            if (ReportDocumentReader.Read(row.Bytes).Document is { } document) { documents.Add(row.Sha256, document); }
        }

        return documents;
    }
}
