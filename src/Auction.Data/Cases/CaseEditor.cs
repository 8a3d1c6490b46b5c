using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace Auction.Data.Cases;

/// <summary>Does one change by hand to the rows of a case and notes each difference for the act log.</summary>
internal sealed class CaseEditor(AuctionDb db, CaseRow row, DateTimeOffset now, Guid actorId, CancellationToken cancellationToken)
{
    private readonly CaseChanges _changes = new();

    /// <summary>Every difference.</summary>
    public IReadOnlyList<CaseChange> Changes => _changes.All;

    /// <summary>Does it.</summary>
    /// <returns>Null when it was done; otherwise why not.</returns>
    public Task<CaseEditOutcome?> WriteAsync(CaseEdit edit) => edit switch
    {
        EditCase change => Head(change),
        MoveCase change => MoveAsync(change),
        EditParty change => PartyAsync(change),
        LinkParty change => LinkAsync(change),
        EditAgent change => AgentAsync(change),
        EditClaim change => ClaimAsync(change),
        EndClaim change => EndAsync(change),
        EditAsset change => AssetAsync(change),
        EditSeizure change => SeizureAsync(change),
        LiftSeizure change => LiftAsync(change),
        AddDocument change => DocumentAsync(change),
        ShowDocument change => ShowAsync(change),
        _ => throw new ArgumentOutOfRangeException(nameof(edit), edit, "Not a change of a case."),
    };

    private static Task<CaseEditOutcome?> Done => Task.FromResult<CaseEditOutcome?>(null);

    private Task<CaseEditOutcome?> Head(EditCase edit)
    {
        _changes.Set("case", "", "filedOn", row.FiledOn, edit.FiledOn, value => row.FiledOn = value);
        _changes.Set("case", "", "cause", row.Cause, edit.Cause, value => row.Cause = value);
        _changes.Set("case", "", "title", row.Title, edit.Title, value => row.Title = value);
        _changes.Set("case", "", "judge", row.Judge, edit.Judge, value => row.Judge = value);
        return Done;
    }

    private async Task<CaseEditOutcome?> MoveAsync(MoveCase edit)
    {
        if (!await db.Courts.AnyAsync(court => court.Id == edit.CourtId, cancellationToken) || edit.CourtId == row.CourtId)
        {
            return CaseEditOutcome.NotFound;
        }

        var names = await db.Courts.Where(court => court.Id == edit.CourtId || court.Id == row.CourtId).ToDictionaryAsync(court => court.Id, court => court.NameZh, cancellationToken);
        var last = await db.CaseCourts.Where(each => each.CaseId == row.Id).OrderByDescending(each => each.Since).FirstAsync(cancellationToken);
        if (edit.Since < last.Since)
        {
            return CaseEditOutcome.Taken;
        }

        if (edit.Since == last.Since)
        {
            // The court before did not enforce for a day; the act log tells that it was named.
            db.CaseCourts.Remove(last);
            await db.SaveChangesAsync(cancellationToken);
        }

        db.CaseCourts.Add(new() { CaseId = row.Id, Since = edit.Since, CourtId = edit.CourtId, Reason = edit.Reason });
        _changes.Set("case", "", "court", names[row.CourtId], names[edit.CourtId], _ => row.CourtId = edit.CourtId);
        _changes.Set("case", "", "courtSince", last.Since, edit.Since, _ => { });
        _changes.Set("case", "", "courtReason", last.Reason, edit.Reason, _ => { });
        return null;
    }

    private async Task<CaseEditOutcome?> PartyAsync(EditParty edit)
    {
        if (edit.PartyId is not { } id)
        {
            var added = new CasePartyRow
            {
                Id = Guid.CreateVersion7(now),
                CaseId = row.Id,
                Reference = await ReferenceAsync(db.CaseParties.Where(each => each.CaseId == row.Id).Select(each => each.Reference)),
                Role = edit.Role,
                Name = edit.Name,
                IsBody = edit.IsBody,
                Address = edit.Address,
                Phone = edit.Phone,
            };
            db.CaseParties.Add(added);
            _changes.Add("party", added.Reference, added.Role.ToString());
            return null;
        }

        if (await FindPartyAsync(id) is not { } party)
        {
            return CaseEditOutcome.NotFound;
        }

        _changes.Set("party", party.Reference, "role", party.Role, edit.Role, value => party.Role = value);
        _changes.SetPersonal("party", party.Reference, "name", party.Name, edit.Name, value => party.Name = value);
        _changes.Set("party", party.Reference, "isBody", party.IsBody, edit.IsBody, value => party.IsBody = value);
        _changes.SetPersonal("party", party.Reference, "address", party.Address, edit.Address, value => party.Address = value);
        _changes.SetPersonal("party", party.Reference, "phone", party.Phone, edit.Phone, value => party.Phone = value);
        return null;
    }

    private async Task<CaseEditOutcome?> LinkAsync(LinkParty edit)
    {
        if (await FindPartyAsync(edit.PartyId) is not { } party || (edit.AccountId is { } account && !await db.Users.AnyAsync(user => user.Id == account, cancellationToken)))
        {
            return CaseEditOutcome.NotFound;
        }

        // The id of an account says who it is to those who may read accounts, and to nobody else.
        var before = party.AccountId;
        _changes.Set("party", party.Reference, "account", before, edit.AccountId, value => party.AccountId = value);
        if (before != edit.AccountId && await db.CaseParties.CountAsync(each => each.CaseId == row.Id && each.Name == party.Name, cancellationToken) == 1)
        {
            await LinkProceduresAsync(party.Name, before, edit.AccountId);
        }

        return null;
    }

    // The procedures of the case know the person by a name of their own. Two persons of one name are left to whoever runs the procedure.
    private async Task LinkProceduresAsync(string name, Guid? before, Guid? after)
    {
        var word = after is null ? "unlinked" : "linked";
        var valuations = await (
            from party in db.ValuationParties
            join valuation in db.Valuations on party.ValuationId equals valuation.Id
            where valuation.CaseNumber == row.Number && valuation.CourtId == row.CourtId && party.Name == name && party.AccountId == before
            select new { party, valuation.Number }).ToListAsync(cancellationToken);
        foreach (var each in valuations)
        {
            each.party.AccountId = after;
            _changes.Add("procedure", each.Number, word);
        }

        var disposals = await (
            from party in db.DisposalParties
            join disposal in db.Disposals on party.DisposalId equals disposal.Id
            where disposal.CaseNumber == row.Number && disposal.CourtId == row.CourtId && party.Name == name && party.AccountId == before
            select new { party, disposal.Number }).ToListAsync(cancellationToken);
        foreach (var each in disposals)
        {
            each.party.AccountId = after;
            _changes.Add("procedure", each.Number, word);
        }
    }

    private async Task<CaseEditOutcome?> AgentAsync(EditAgent edit)
    {
        if (await FindPartyAsync(edit.PartyId) is not { } party)
        {
            return CaseEditOutcome.NotFound;
        }

        if (edit.AgentId is not { } id)
        {
            var added = new CaseAgentRow
            {
                Id = Guid.CreateVersion7(now),
                CaseId = row.Id,
                PartyId = edit.PartyId,
                Reference = await ReferenceAsync(db.CaseAgents.Where(each => each.CaseId == row.Id).Select(each => each.Reference)),
                Kind = edit.Kind,
                Name = edit.Name,
                Phone = edit.Phone,
                HasSpecialAuthority = edit.HasSpecialAuthority,
                EndedOn = edit.EndedOn,
            };
            db.CaseAgents.Add(added);
            _changes.Add("agent", $"{party.Reference}/{added.Reference}", added.Kind.ToString());
            return null;
        }

        if (await db.CaseAgents.SingleOrDefaultAsync(each => each.Id == id && each.CaseId == row.Id, cancellationToken) is not { } agent)
        {
            return CaseEditOutcome.NotFound;
        }

        var name = $"{party.Reference}/{agent.Reference}";
        _changes.Set("agent", name, "party", await ReferenceOfAsync(agent.PartyId), party.Reference, _ => agent.PartyId = party.Id);
        _changes.Set("agent", name, "kind", agent.Kind, edit.Kind, value => agent.Kind = value);
        _changes.SetPersonal("agent", name, "name", agent.Name, edit.Name, value => agent.Name = value);
        _changes.SetPersonal("agent", name, "phone", agent.Phone, edit.Phone, value => agent.Phone = value);
        _changes.Set("agent", name, "hasSpecialAuthority", agent.HasSpecialAuthority, edit.HasSpecialAuthority, value => agent.HasSpecialAuthority = value);
        _changes.Set("agent", name, "endedOn", agent.EndedOn, edit.EndedOn, value => agent.EndedOn = value);
        return null;
    }

    private async Task<CaseEditOutcome?> ClaimAsync(EditClaim edit)
    {
        var party = await FindPartyAsync(edit.PartyId);
        var asset = edit.AssetId is { } assetId ? await FindAssetAsync(assetId) : null;
        if (party is null || (edit.AssetId is not null && asset is null))
        {
            return CaseEditOutcome.NotFound;
        }

        if (edit.ClaimId is not { } id)
        {
            var added = new ClaimRow
            {
                Id = Guid.CreateVersion7(now),
                CaseId = row.Id,
                PartyId = party.Id,
                Reference = await ReferenceAsync(db.Claims.Where(each => each.CaseId == row.Id).Select(each => each.Reference)),
                Kind = edit.Kind,
                Amount = edit.Amount,
                AssetId = edit.AssetId,
                Rank = edit.Rank,
            };
            db.Claims.Add(added);
            _changes.Add("claim", added.Reference, added.Amount.ToString());
            return null;
        }

        if (await db.Claims.SingleOrDefaultAsync(each => each.Id == id && each.CaseId == row.Id, cancellationToken) is not { } claim)
        {
            return CaseEditOutcome.NotFound;
        }

        var before = claim.AssetId is { } old ? (await FindAssetAsync(old))!.Number : "";
        _changes.Set("claim", claim.Reference, "party", await ReferenceOfAsync(claim.PartyId), party.Reference, _ => claim.PartyId = party.Id);
        _changes.Set("claim", claim.Reference, "kind", claim.Kind, edit.Kind, value => claim.Kind = value);
        _changes.Set("claim", claim.Reference, "amount", claim.Amount, edit.Amount, value => claim.Amount = value);
        _changes.Set("claim", claim.Reference, "asset", before, asset?.Number ?? "", _ => claim.AssetId = asset?.Id);
        _changes.Set("claim", claim.Reference, "rank", claim.Rank, edit.Rank, value => claim.Rank = value);
        return null;
    }

    private async Task<CaseEditOutcome?> EndAsync(EndClaim edit)
    {
        if (await db.Claims.SingleOrDefaultAsync(each => each.Id == edit.ClaimId && each.CaseId == row.Id, cancellationToken) is not { } claim)
        {
            return CaseEditOutcome.NotFound;
        }

        _changes.Set("claim", claim.Reference, "endReason", claim.EndReason ?? "", edit.Reason, value => claim.EndReason = value.Length == 0 ? null : value);
        return null;
    }

    private async Task<CaseEditOutcome?> AssetAsync(EditAsset edit)
    {
        if (edit.AssetId is not { } id)
        {
            var added = new AssetRow
            {
                Id = Guid.CreateVersion7(now),
                Number = await new AssetNumbers(db, now).NextAsync(cancellationToken),
                CaseId = row.Id,
                Reference = await ReferenceAsync(db.Assets.Where(each => each.CaseId == row.Id).Select(each => each.Reference)),
                Kind = edit.Kind,
                TitleZh = edit.TitleZh,
                TitleEn = edit.TitleEn,
                RegionZh = edit.RegionZh,
                RegionEn = edit.RegionEn,
                FactsJson = CaseChanges.FactsJson(edit.Facts),
                IsNecessaryHome = edit.IsNecessaryHome,
                IsCriminal = edit.IsCriminal,
                CreatedAt = now,
            };
            db.Assets.Add(added);
            _changes.Add("asset", added.Reference, added.Number);
            return null;
        }

        if (await FindAssetAsync(id) is not { } asset || asset.Kind != edit.Kind)
        {
            return CaseEditOutcome.NotFound;
        }

        _changes.Set("asset", asset.Reference, "titleZh", asset.TitleZh, edit.TitleZh, value => asset.TitleZh = value);
        _changes.Set("asset", asset.Reference, "titleEn", asset.TitleEn, edit.TitleEn, value => asset.TitleEn = value);
        _changes.Set("asset", asset.Reference, "regionZh", asset.RegionZh, edit.RegionZh, value => asset.RegionZh = value);
        _changes.Set("asset", asset.Reference, "regionEn", asset.RegionEn, edit.RegionEn, value => asset.RegionEn = value);
        _changes.SetFacts(asset, edit.Facts);
        _changes.Set("asset", asset.Reference, "isNecessaryHome", asset.IsNecessaryHome, edit.IsNecessaryHome, value => asset.IsNecessaryHome = value);
        _changes.Set("asset", asset.Reference, "isCriminal", asset.IsCriminal, edit.IsCriminal, value => asset.IsCriminal = value);
        return null;
    }

    private async Task<CaseEditOutcome?> SeizureAsync(EditSeizure edit)
    {
        if (await FindAssetAsync(edit.AssetId) is not { } asset)
        {
            return CaseEditOutcome.NotFound;
        }

        var name = $"{asset.Reference}/{edit.Document}";
        if (edit.Known is null)
        {
            if (await db.Seizures.AnyAsync(each => each.AssetId == asset.Id && each.Document == edit.Document, cancellationToken))
            {
                return CaseEditOutcome.Taken;
            }

            db.Seizures.Add(new() { AssetId = asset.Id, Document = edit.Document, From = edit.From, Until = edit.Until, Turn = edit.Turn, Authority = edit.Authority });
            _changes.Add("seizure", name, CaseChanges.Text(edit.Until));
            return null;
        }

        if (await db.Seizures.SingleOrDefaultAsync(each => each.AssetId == asset.Id && each.Document == edit.Known, cancellationToken) is not { } seizure)
        {
            return CaseEditOutcome.NotFound;
        }

        _changes.Set("seizure", name, "from", seizure.From, edit.From, value => seizure.From = value);
        _changes.Set("seizure", name, "until", seizure.Until, edit.Until, value => seizure.Until = value);
        _changes.Set("seizure", name, "turn", seizure.Turn, edit.Turn, value => seizure.Turn = value);
        _changes.Set("seizure", name, "authority", seizure.Authority, edit.Authority, value => seizure.Authority = value);
        return null;
    }

    private async Task<CaseEditOutcome?> LiftAsync(LiftSeizure edit)
    {
        if (await FindAssetAsync(edit.AssetId) is not { } asset || await db.Seizures.SingleOrDefaultAsync(each => each.AssetId == asset.Id && each.Document == edit.Document, cancellationToken) is not { } seizure)
        {
            return CaseEditOutcome.NotFound;
        }

        _changes.Set<DateOnly?>("seizure", $"{asset.Reference}/{seizure.Document}", "liftedOn", seizure.LiftedOn, edit.On, value => seizure.LiftedOn = value);
        return null;
    }

    private async Task<CaseEditOutcome?> DocumentAsync(AddDocument edit)
    {
        if (await FindAssetAsync(edit.AssetId) is not { } asset)
        {
            return CaseEditOutcome.NotFound;
        }

        var last = edit.DocumentId is { } known ? await NewestAsync(asset.Id, known) : null;
        if (edit.DocumentId is not null && last is null)
        {
            return CaseEditOutcome.NotFound;
        }

        if (last is not null && string.Equals(last.Sha256, edit.Sha256, StringComparison.Ordinal))
        {
            return null;
        }

        var added = new AssetDocumentRow
        {
            Id = last?.Id ?? Guid.CreateVersion7(now),
            Version = (last?.Version ?? 0) + 1,
            AssetId = asset.Id,
            Sha256 = edit.Sha256,
            Name = edit.Name,
            TitleZh = edit.TitleZh,
            TitleEn = edit.TitleEn,
            Audience = edit.Audience,
            AddedBy = actorId,
            AddedAt = now,
        };
        db.AssetDocuments.Add(added);
        _changes.Set("document", $"{asset.Reference}/{edit.TitleZh}", "version", Shown(last), Shown(added), _ => { });
        return null;

        static string Shown(AssetDocumentRow? document) => document is null ? "" : string.Create(CultureInfo.InvariantCulture, $"{document.Version} · {document.Audience} · {document.Sha256}");
    }

    private async Task<CaseEditOutcome?> ShowAsync(ShowDocument edit)
    {
        if (await FindAssetAsync(edit.AssetId) is not { } asset || await NewestAsync(asset.Id, edit.DocumentId) is not { } document)
        {
            return CaseEditOutcome.NotFound;
        }

        _changes.Set("document", $"{asset.Reference}/{document.TitleZh}", "audience", document.Audience, edit.Audience, value => document.Audience = value);
        return null;
    }

    private Task<CasePartyRow?> FindPartyAsync(Guid id) => db.CaseParties.SingleOrDefaultAsync(each => each.Id == id && each.CaseId == row.Id, cancellationToken);

    private Task<AssetRow?> FindAssetAsync(Guid id) => db.Assets.SingleOrDefaultAsync(each => each.Id == id && each.CaseId == row.Id, cancellationToken);

    private Task<AssetDocumentRow?> NewestAsync(Guid assetId, Guid id) =>
        db.AssetDocuments.Where(each => each.Id == id && each.AssetId == assetId).OrderByDescending(each => each.Version).FirstOrDefaultAsync(cancellationToken);

    private Task<string> ReferenceOfAsync(Guid partyId) => db.CaseParties.Where(each => each.Id == partyId).Select(each => each.Reference).SingleAsync(cancellationToken);

    // What is typed in here gets a name no other system gives.
    private async Task<string> ReferenceAsync(IQueryable<string> taken)
    {
        const string Prefix = "desk-";
        var numbers = (await taken.Where(reference => reference.StartsWith(Prefix)).ToListAsync(cancellationToken))
            .Select(reference => int.TryParse(reference.AsSpan(Prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0);
        return string.Create(CultureInfo.InvariantCulture, $"{Prefix}{numbers.DefaultIfEmpty().Max() + 1}");
    }
}
