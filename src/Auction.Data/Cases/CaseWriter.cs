using Auction.Domain.Calendar;
using Microsoft.EntityFrameworkCore;

namespace Auction.Data.Cases;

/// <summary>Writes what differs between a case as it stands and as it is handed over, and notes each difference for the act log.</summary>
internal sealed class CaseWriter(AuctionDb db, DateTimeOffset now)
{
    private readonly CaseChanges _changes = new();
    private readonly AssetNumbers _numbers = new(db, now);

    /// <summary>Every difference. Names, addresses and telephones of people are not repeated in it.</summary>
    public IReadOnlyList<CaseChange> Changes => _changes.All;

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
        _changes.Set("case", "", "filedOn", row.FiledOn, intake.FiledOn, value => row.FiledOn = value);
        _changes.Set("case", "", "cause", row.Cause, intake.Cause, value => row.Cause = value);
        _changes.Set("case", "", "title", row.Title, intake.Title, value => row.Title = value);
        _changes.Set("case", "", "judge", row.Judge, intake.Judge, value => row.Judge = value);
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
                _changes.Add("party", party.Reference, party.Role.ToString());
                continue;
            }

            _changes.Set("party", party.Reference, "role", row.Role, party.Role, value => row.Role = value);
            SetPersonal(party.Reference, "name", row.Name, party.Name, value => row.Name = value);
            _changes.Set("party", party.Reference, "isBody", row.IsBody, party.IsBody, value => row.IsBody = value);
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
        foreach (var asset in intake.Assets)
        {
            if (!known.TryGetValue(asset.Reference, out var row))
            {
                row = new()
                {
                    Id = Guid.CreateVersion7(now),
                    Number = await _numbers.NextAsync(cancellationToken),
                    CaseId = caseId,
                    Reference = asset.Reference,
                    Kind = asset.Kind,
                    TitleZh = asset.TitleZh,
                    TitleEn = asset.TitleEn,
                    RegionZh = asset.RegionZh,
                    RegionEn = asset.RegionEn,
                    FactsJson = CaseChanges.FactsJson(asset.Facts),
                    IsNecessaryHome = asset.IsNecessaryHome,
                    IsCriminal = asset.IsCriminal,
                    CreatedAt = now,
                };
                db.Assets.Add(row);
                known.Add(asset.Reference, row);
                _changes.Add("asset", asset.Reference, row.Number);
            }
            else
            {
                _changes.Set("asset", asset.Reference, "kind", row.Kind, asset.Kind, value => row.Kind = value);
                _changes.Set("asset", asset.Reference, "titleZh", row.TitleZh, asset.TitleZh, value => row.TitleZh = value);
                _changes.Set("asset", asset.Reference, "titleEn", row.TitleEn, asset.TitleEn, value => row.TitleEn = value);
                _changes.Set("asset", asset.Reference, "regionZh", row.RegionZh, asset.RegionZh, value => row.RegionZh = value);
                _changes.Set("asset", asset.Reference, "regionEn", row.RegionEn, asset.RegionEn, value => row.RegionEn = value);
                _changes.SetFacts(row, asset.Facts);
                _changes.Set("asset", asset.Reference, "isNecessaryHome", row.IsNecessaryHome, asset.IsNecessaryHome, value => row.IsNecessaryHome = value);
                _changes.Set("asset", asset.Reference, "isCriminal", row.IsCriminal, asset.IsCriminal, value => row.IsCriminal = value);
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
                _changes.Add("seizure", $"{intake.Reference}/{seizure.Document}", CaseChanges.Text(seizure.Until));
                continue;
            }

            _changes.Set("seizure", $"{intake.Reference}/{seizure.Document}", "from", row.From, seizure.From, value => row.From = value);
            _changes.Set("seizure", $"{intake.Reference}/{seizure.Document}", "until", row.Until, seizure.Until, value => row.Until = value);
            _changes.Set("seizure", $"{intake.Reference}/{seizure.Document}", "turn", row.Turn, seizure.Turn, value => row.Turn = value);
            _changes.Set("seizure", $"{intake.Reference}/{seizure.Document}", "authority", row.Authority, seizure.Authority, value => row.Authority = value);
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
                _changes.Add("claim", claim.Reference, claim.Amount.ToString());
                continue;
            }

            _changes.Set("claim", claim.Reference, "party", row.PartyId, parties[claim.Party].Id, value => row.PartyId = value);
            _changes.Set("claim", claim.Reference, "kind", row.Kind, claim.Kind, value => row.Kind = value);
            _changes.Set("claim", claim.Reference, "amount", row.Amount, claim.Amount, value => row.Amount = value);
            _changes.Set("claim", claim.Reference, "asset", row.AssetId, assetId, value => row.AssetId = value);
            _changes.Set("claim", claim.Reference, "rank", row.Rank, claim.Rank, value => row.Rank = value);
        }
    }

    // What a hand-over leaves out stays: a sheet has no addresses.
    private void SetPersonal(string reference, string field, string before, string after, Action<string> set) =>
        _changes.SetPersonal("party", reference, field, before, after.Length > 0 ? after : before, set);
}
