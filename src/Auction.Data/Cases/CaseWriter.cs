using System.Globalization;
using System.Text.Json;
using Auction.Domain.Calendar;
using Microsoft.EntityFrameworkCore;

namespace Auction.Data.Cases;

/// <summary>Writes what differs between a case as it stands and as it is handed over, and notes each difference for the act log.</summary>
internal sealed class CaseWriter(AuctionDb db, DateTimeOffset now)
{
    private readonly List<CaseChange> _changes = [];

    /// <summary>Every difference. Names, addresses and telephones of people are not repeated in it.</summary>
    public IReadOnlyList<CaseChange> Changes => _changes;

    /// <summary>A new case with its first court.</summary>
    public CaseRow Open(CaseIntake intake, Guid courtId)
    {
        var row = new CaseRow
        {
            Id = Guid.CreateVersion7(now),
            Number = intake.Number.Text,
            NumberKey = intake.Number.Key,
            CourtId = courtId,
            FiledOn = intake.FiledOn,
            Cause = intake.Cause,
            Title = intake.Title,
            Judge = intake.Judge,
            CreatedAt = now,
            ChangedAt = now,
        };
        db.Cases.Add(row);
        db.CaseCourts.Add(new() { CaseId = row.Id, Since = CourtTime.DayOf(now), CourtId = courtId, Reason = "" });
        return row;
    }

    /// <summary>Everything of a case.</summary>
    public async Task WriteAsync(CaseRow row, CaseIntake intake, CancellationToken cancellationToken)
    {
        Set("case", "", "filedOn", row.FiledOn, intake.FiledOn, value => row.FiledOn = value);
        Set("case", "", "cause", row.Cause, intake.Cause, value => row.Cause = value);
        Set("case", "", "title", row.Title, intake.Title, value => row.Title = value);
        Set("case", "", "judge", row.Judge, intake.Judge, value => row.Judge = value);
        var parties = await WritePartiesAsync(row.Id, intake, cancellationToken);
        var assets = await WriteAssetsAsync(row.Id, intake, cancellationToken);
        await WriteClaimsAsync(row.Id, intake, parties, assets, cancellationToken);
    }

    private async Task<Dictionary<string, CasePartyRow>> WritePartiesAsync(Guid caseId, CaseIntake intake, CancellationToken cancellationToken)
    {
        var known = await db.CaseParties.Where(row => row.CaseId == caseId).ToDictionaryAsync(row => row.Reference, StringComparer.Ordinal, cancellationToken);
        var named = intake.Parties.Select(party => party.Reference).ToHashSet(StringComparer.Ordinal);
        foreach (var party in intake.Parties)
        {
            if (!known.TryGetValue(party.Reference, out var row) && SamePerson(known, named, party) is { } same)
            {
                row = same;
                named.Add(same.Reference);
                known.Add(party.Reference, same);
            }

            if (row is null)
            {
                row = new() { Id = Guid.CreateVersion7(now), CaseId = caseId, Reference = party.Reference, Role = party.Role, Name = party.Name, IsBody = party.IsBody, Address = party.Address, Phone = party.Phone };
                db.CaseParties.Add(row);
                known.Add(party.Reference, row);
                _changes.Add(new("party", party.Reference, "", Before: null, party.Role.ToString()));
                continue;
            }

            Set("party", party.Reference, "role", row.Role, party.Role, value => row.Role = value);
            SetPersonal(party.Reference, "name", row.Name, party.Name, value => row.Name = value);
            Set("party", party.Reference, "isBody", row.IsBody, party.IsBody, value => row.IsBody = value);
            SetPersonal(party.Reference, "address", row.Address, party.Address, value => row.Address = value);
            SetPersonal(party.Reference, "phone", row.Phone, party.Phone, value => row.Phone = value);
        }

        return known;
    }

    /// <summary>Somebody another system named differently: same role and name, and nobody else in this hand-over is meant. A sheet knows no references of people.</summary>
    private static CasePartyRow? SamePerson(Dictionary<string, CasePartyRow> known, HashSet<string> named, PartyIntake party) =>
        known.Values.FirstOrDefault(row => row.Role == party.Role && string.Equals(row.Name, party.Name, StringComparison.Ordinal) && !named.Contains(row.Reference));

    private async Task<Dictionary<string, AssetRow>> WriteAssetsAsync(Guid caseId, CaseIntake intake, CancellationToken cancellationToken)
    {
        // Only those named: a case may have thousands, handed over in parts.
        var named = intake.Assets.Select(asset => asset.Reference).ToList();
        var known = await db.Assets.Where(row => row.CaseId == caseId && named.Contains(row.Reference)).ToDictionaryAsync(row => row.Reference, StringComparer.Ordinal, cancellationToken);
        var serial = -1;
        foreach (var asset in intake.Assets)
        {
            var facts = JsonSerializer.Serialize(new SortedDictionary<string, string>(asset.Facts.ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal), CaseJson.Options);
            if (!known.TryGetValue(asset.Reference, out var row))
            {
                serial = serial < 0 ? await LastSerialAsync(cancellationToken) + 1 : serial + 1;
                row = new()
                {
                    Id = Guid.CreateVersion7(now),
                    Number = string.Create(CultureInfo.InvariantCulture, $"{Prefix}{serial:0000}"),
                    CaseId = caseId,
                    Reference = asset.Reference,
                    Kind = asset.Kind,
                    TitleZh = asset.TitleZh,
                    TitleEn = asset.TitleEn,
                    RegionZh = asset.RegionZh,
                    RegionEn = asset.RegionEn,
                    FactsJson = facts,
                    IsNecessaryHome = asset.IsNecessaryHome,
                    IsCriminal = asset.IsCriminal,
                    CreatedAt = now,
                };
                db.Assets.Add(row);
                known.Add(asset.Reference, row);
                _changes.Add(new("asset", asset.Reference, "", Before: null, row.Number));
            }
            else
            {
                Set("asset", asset.Reference, "kind", row.Kind, asset.Kind, value => row.Kind = value);
                Set("asset", asset.Reference, "titleZh", row.TitleZh, asset.TitleZh, value => row.TitleZh = value);
                Set("asset", asset.Reference, "titleEn", row.TitleEn, asset.TitleEn, value => row.TitleEn = value);
                Set("asset", asset.Reference, "regionZh", row.RegionZh, asset.RegionZh, value => row.RegionZh = value);
                Set("asset", asset.Reference, "regionEn", row.RegionEn, asset.RegionEn, value => row.RegionEn = value);
                Set("asset", asset.Reference, "facts", row.FactsJson, facts, value => row.FactsJson = value);
                Set("asset", asset.Reference, "isNecessaryHome", row.IsNecessaryHome, asset.IsNecessaryHome, value => row.IsNecessaryHome = value);
                Set("asset", asset.Reference, "isCriminal", row.IsCriminal, asset.IsCriminal, value => row.IsCriminal = value);
            }

            await WriteSeizuresAsync(row, asset, cancellationToken);
        }

        return known;
    }

    private async Task WriteSeizuresAsync(AssetRow asset, AssetIntake intake, CancellationToken cancellationToken)
    {
        var known = await db.Seizures.Where(row => row.AssetId == asset.Id).ToDictionaryAsync(row => row.Document, StringComparer.Ordinal, cancellationToken);
        foreach (var seizure in intake.Seizures.DistinctBy(each => each.Document, StringComparer.Ordinal))
        {
            if (!known.TryGetValue(seizure.Document, out var row))
            {
                db.Seizures.Add(new() { AssetId = asset.Id, Document = seizure.Document, From = seizure.From, Until = seizure.Until, Turn = seizure.Turn, Authority = seizure.Authority });
                _changes.Add(new("seizure", $"{intake.Reference}/{seizure.Document}", "", Before: null, Text(seizure.Until)));
                continue;
            }

            Set("seizure", $"{intake.Reference}/{seizure.Document}", "until", row.Until, seizure.Until, value => row.Until = value);
            Set("seizure", $"{intake.Reference}/{seizure.Document}", "turn", row.Turn, seizure.Turn, value => row.Turn = value);
            Set("seizure", $"{intake.Reference}/{seizure.Document}", "authority", row.Authority, seizure.Authority, value => row.Authority = value);
        }
    }

    private async Task WriteClaimsAsync(Guid caseId, CaseIntake intake, Dictionary<string, CasePartyRow> parties, Dictionary<string, AssetRow> assets, CancellationToken cancellationToken)
    {
        var known = await db.Claims.Where(row => row.CaseId == caseId).ToDictionaryAsync(row => row.Reference, StringComparer.Ordinal, cancellationToken);
        foreach (var claim in intake.Claims)
        {
            Guid? assetId = claim.Asset is { } asset ? assets[asset].Id : null;
            if (!known.TryGetValue(claim.Reference, out var row))
            {
                db.Claims.Add(new() { Id = Guid.CreateVersion7(now), CaseId = caseId, PartyId = parties[claim.Party].Id, Reference = claim.Reference, Kind = claim.Kind, Amount = claim.Amount, AssetId = assetId, Rank = claim.Rank });
                _changes.Add(new("claim", claim.Reference, "", Before: null, claim.Amount.ToString()));
                continue;
            }

            Set("claim", claim.Reference, "kind", row.Kind, claim.Kind, value => row.Kind = value);
            Set("claim", claim.Reference, "amount", row.Amount, claim.Amount, value => row.Amount = value);
            Set("claim", claim.Reference, "asset", row.AssetId, assetId, value => row.AssetId = value);
            Set("claim", claim.Reference, "rank", row.Rank, claim.Rank, value => row.Rank = value);
        }
    }

    private string Prefix => $"HA{CourtTime.Format(now, "yyMM")}-";

    private async Task<int> LastSerialAsync(CancellationToken cancellationToken)
    {
        var prefix = Prefix;
        var last = await db.Assets.AsNoTracking().Where(row => row.Number.StartsWith(prefix))
            .OrderByDescending(row => row.Number.Length).ThenByDescending(row => row.Number).Select(row => row.Number).FirstOrDefaultAsync(cancellationToken);
        return last is null ? 0 : int.Parse(last.AsSpan(prefix.Length), CultureInfo.InvariantCulture);
    }

    private void Set<T>(string what, string reference, string field, T before, T after, Action<T> set)
    {
        if (!EqualityComparer<T>.Default.Equals(before, after))
        {
            _changes.Add(new(what, reference, field, Text(before), Text(after)));
            set(after);
        }
    }

    private void SetPersonal(string reference, string field, string before, string after, Action<string> set)
    {
        // What a hand-over leaves out stays: a sheet has no addresses.
        if (after.Length > 0 && !string.Equals(before, after, StringComparison.Ordinal))
        {
            _changes.Add(new("party", reference, field, CaseChange.Personal, CaseChange.Personal));
            set(after);
        }
    }

    private static string Text<T>(T value) => value is DateOnly day ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
}

/// <summary>One difference.</summary>
/// <param name="What">case, party, asset, seizure or claim.</param>
/// <param name="Reference">Which one.</param>
/// <param name="Field">Which field; empty when it is new as a whole.</param>
/// <param name="Before">Before; null when it is new.</param>
/// <param name="After">After.</param>
public sealed record CaseChange(string What, string Reference, string Field, string? Before, string After)
{
    /// <summary>Stands in place of names, addresses and telephones.</summary>
    public const string Personal = "(personal)";
}
