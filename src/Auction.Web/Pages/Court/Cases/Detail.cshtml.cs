using System.Text.Json;
using Auction.Data;
using Auction.Data.Cases;
using Auction.Data.Lots;
using Auction.Data.Platform;
using Auction.Data.Valuations;
using Auction.Domain.Amounts;
using Auction.Domain.Assets;
using Auction.Domain.Calendar;
using Auction.Web.Cases.Deadlines;
using Auction.Web.Shell;
using Auction.Web.Valuations.Views;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Pages.Court.Cases;

/// <summary>One case: facts, parties, claims, assets with their seizures, courts, act log.</summary>
internal sealed class DetailModel(AuctionDb db, CaseDeadlines deadlines, IPlatformClock clock, Words words) : CaseCourtPage(db, words)
{
    private const int LogMax = 100;

    public IReadOnlyList<CasePartyRow> Parties { get; private set; } = [];

    public IReadOnlyList<CaseAgentRow> Agents { get; private set; } = [];

    public IReadOnlyList<CaseClaim> Claims { get; private set; } = [];

    public Money ClaimTotal { get; private set; }

    public IReadOnlyList<CaseAsset> Assets { get; private set; } = [];

    public IReadOnlyList<(CaseCourtRow Row, CourtRow Court)> Courts { get; private set; } = [];

    /// <summary>Every time limit of the case: of seizures, valuations and disposals.</summary>
    public DeadlineTimelineView Timeline { get; private set; } = null!;

    public IReadOnlyList<CaseLogLine> Log { get; private set; } = [];

    /// <summary>Valuations under the number of this case.</summary>
    public IReadOnlyList<ValuationRow> Valuations { get; private set; } = [];

    /// <summary>Lots under the number of this case.</summary>
    public IReadOnlyList<LotRow> Lots { get; private set; } = [];

    /// <summary>What was done just now.</summary>
    [TempData]
    public string? Done { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await ReadCaseAsync(id, cancellationToken))
        {
            return NotFound();
        }

        var today = CourtTime.DayOf(clock.Now);
        Parties = await Db.CaseParties.AsNoTracking().Where(row => row.CaseId == id).OrderBy(row => row.Role).ThenBy(row => row.Reference).ToListAsync(cancellationToken);
        var assets = await Db.Assets.AsNoTracking().Where(row => row.CaseId == id).OrderBy(row => row.Number).ToListAsync(cancellationToken);
        var assetIds = assets.ConvertAll(asset => asset.Id);
        var seizures = (await Db.Seizures.AsNoTracking().Where(row => assetIds.Contains(row.AssetId)).ToListAsync(cancellationToken)).ToLookup(row => row.AssetId);
        Assets = [.. assets.Select(asset => new CaseAsset(asset, SeizureStanding.InForce(seizures[asset.Id], today), AssetFacts.Read(asset.Kind, CaseJson.Facts(asset)).Findings.Count))];
        var claims = await Db.Claims.AsNoTracking().Where(row => row.CaseId == id).OrderBy(row => row.Rank == null).ThenBy(row => row.Rank).ThenBy(row => row.Reference).ToListAsync(cancellationToken);
        Claims = [.. claims.Select(claim => new CaseClaim(claim, Parties.Single(party => party.Id == claim.PartyId), assets.Find(asset => asset.Id == claim.AssetId)))];
        ClaimTotal = claims.Where(claim => claim.EndReason is null).Aggregate(Money.Zero, (sum, claim) => sum + claim.Amount);
        Agents = await Db.CaseAgents.AsNoTracking().Where(row => row.CaseId == id).OrderBy(row => row.Reference).ToListAsync(cancellationToken);
        var courts = await Db.Courts.AsNoTracking().ToDictionaryAsync(row => row.Id, cancellationToken);
        Courts = [.. (await Db.CaseCourts.AsNoTracking().Where(row => row.CaseId == id).OrderBy(row => row.Since).ToListAsync(cancellationToken)).Select(row => (row, courts[row.CourtId]))];
        var (number, courtId) = (Case.Number, CourtId);
        Valuations = await Db.Valuations.AsNoTracking().Where(row => row.CaseNumber == number && row.CourtId == courtId).OrderBy(row => row.Number).ToListAsync(cancellationToken);
        Lots = await Db.Lots.AsNoTracking().Where(row => row.CaseNumber == number && row.CourtId == courtId).OrderBy(row => row.Number).ToListAsync(cancellationToken);
        Timeline = TimelineOf(await deadlines.OfCaseAsync(Case, cancellationToken), clock.Now);
        Log = await LogAsync(id, cancellationToken);
        return Page();
    }

    private static DeadlineTimelineView TimelineOf(IReadOnlyList<CaseDeadline> deadlines, DateTimeOffset now) => DeadlineTimelineView.Of(
        [.. deadlines.GroupBy(each => (each.Source, each.Number)).OrderBy(group => group.Key.Source).ThenBy(group => group.Key.Number, StringComparer.Ordinal).Select(group => new DeadlineGroup(
            new($"{CaseDeadlineTexts.Of(group.Key.Source).Zh} {group.Key.Number} {group.First().About.Zh}", $"{CaseDeadlineTexts.Of(group.Key.Source).En} {group.Key.Number} {group.First().About.En}"),
            [.. group.Select(each => new DeadlineLine(each.Deadline, each.Whose, now))]))],
        now);

    private async Task<IReadOnlyList<CaseLogLine>> LogAsync(Guid id, CancellationToken cancellationToken)
    {
        var subject = id.ToString();
        var acts = await Db.Acts.AsNoTracking().Where(row => row.Subject == subject).OrderByDescending(row => row.Id).Take(LogMax).ToListAsync(cancellationToken);
        var people = acts.Select(act => act.ActorId).OfType<Guid>().Distinct().ToList();
        var names = await Db.Users.AsNoTracking().Where(account => people.Contains(account.Id)).ToDictionaryAsync(account => account.Id, account => account.RealName, cancellationToken);
        return [.. acts.Select(act => new CaseLogLine(act.At, act.ActorId is { } actor ? names.GetValueOrDefault(actor) : null, act.Act, ChangesOf(act.Details)))];
    }

    private static IReadOnlyList<CaseChangeShown> ChangesOf(string details)
    {
        using var document = JsonDocument.Parse(details);
        return document.RootElement.TryGetProperty("changes", out var changes)
            ? [.. changes.EnumerateArray().Select(change => new CaseChangeShown(Text(change, "What"), Text(change, "Reference"), Text(change, "Field"), change.GetProperty("Before").GetString(), Text(change, "After")))]
            : [];

        static string Text(JsonElement change, string name) => change.GetProperty(name).GetString() ?? "";
    }
}

/// <summary>A claim with who has it.</summary>
internal sealed record CaseClaim(ClaimRow Row, CasePartyRow Party, AssetRow? Asset);

/// <summary>An asset with its first seizure.</summary>
internal sealed record CaseAsset(AssetRow Row, SeizureStanding? Seizure, int MissingFacts);

/// <summary>One line of the act log.</summary>
internal sealed record CaseLogLine(DateTimeOffset At, string? Who, string Act, IReadOnlyList<CaseChangeShown> Changes);

/// <summary>One difference as shown.</summary>
internal sealed record CaseChangeShown(string What, string Reference, string Field, string? Before, string After)
{
    /// <summary>True for what is not repeated in the log.</summary>
    public bool IsPersonal => string.Equals(After, CaseChange.Personal, StringComparison.Ordinal);
}
