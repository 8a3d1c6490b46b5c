using Auction.Data;
using Auction.Data.Cases;
using Auction.Data.Procedures;
using Auction.Data.Valuations;
using Auction.Domain.Assets;
using Auction.Domain.Calendar;
using Auction.Domain.Cases;
using Auction.Domain.Deadlines;
using Auction.Domain.Disposal;
using Auction.Domain.Rules;
using Auction.Domain.Texts;
using Auction.Web.Cases.Acts;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Cases.Deadlines;

/// <summary>Brings the time limits of a case together: those of seizures are computed, those of valuations and disposals were when they were stored (GEN-7).</summary>
internal sealed class CaseDeadlines(IDbContextFactory<AuctionDb> databases)
{
    /// <summary>Most open time limits of one source that a list takes.</summary>
    public const int OpenMax = 500;

    private const string Court = "court";

    /// <summary>Every time limit of one case, met ones included.</summary>
    public async Task<IReadOnlyList<CaseDeadline>> OfCaseAsync(CaseRow row, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(row);
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var assets = await db.Assets.AsNoTracking().Where(asset => asset.CaseId == row.Id).OrderBy(asset => asset.Number).Take(OpenMax).ToListAsync(cancellationToken);
        var found = await OfAssetsAsync(db, assets, new Dictionary<Guid, CaseRow> { [row.Id] = row }, cancellationToken);
        var (number, courtId) = (row.Number, row.CourtId);
        var valuations = await db.Valuations.AsNoTracking().Where(valuation => valuation.CaseNumber == number && valuation.CourtId == courtId).OrderBy(valuation => valuation.Number).ToListAsync(cancellationToken);
        var disposals = await db.Disposals.AsNoTracking().Where(disposal => disposal.CaseNumber == number && disposal.CourtId == courtId).OrderBy(disposal => disposal.Number).ToListAsync(cancellationToken);
        var ids = valuations.Select(valuation => valuation.Id).Concat(disposals.Select(disposal => disposal.Id)).ToList();
        var stored = (await db.Deadlines.AsNoTracking().Where(deadline => ids.Contains(deadline.SubjectId)).OrderBy(deadline => deadline.Ordinal).ToListAsync(cancellationToken)).ToLookup(deadline => deadline.SubjectId);
        var names = await NamesAsync(db, ids, cancellationToken);
        found.AddRange(valuations.SelectMany(valuation => stored[valuation.Id].Select(deadline => Of(
            deadline, DeadlineSource.Valuation, valuation.Number, new(valuation.AssetZh, valuation.AssetEn), number, $"/court/valuations/{valuation.Number}", names))));
        found.AddRange(disposals.SelectMany(disposal => stored[disposal.Id].Select(deadline => Of(
            deadline, DeadlineSource.Disposal, disposal.Number, new(disposal.AssetZh, disposal.AssetEn), number, $"/court/disposals/{disposal.Number}", names))));
        return found;
    }

    /// <summary>What a court has open with a last day up to a day, overdue ones included, by day.</summary>
    public async Task<IReadOnlyList<CaseDeadline>> OpenAsync(Guid courtId, DateOnly until, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var found = await OpenSeizuresAsync(db, courtId, until, cancellationToken);
        var limit = CourtTime.EndOf(until);
        var numbers = found.Select(each => each.CaseNumber).ToHashSet(StringComparer.Ordinal);
        var valuations = await (
            from deadline in db.Deadlines.AsNoTracking()
            join valuation in db.Valuations.AsNoTracking() on deadline.SubjectId equals valuation.Id
            where valuation.CourtId == courtId && deadline.MetAt == null && deadline.DueAt <= limit && (deadline.Kind == DeadlineKind.Duty || deadline.DueAt > now)
            orderby deadline.DueAt, valuation.Number
            select new { deadline, valuation }).Take(OpenMax).ToListAsync(cancellationToken);
        var disposals = await (
            from deadline in db.Deadlines.AsNoTracking()
            join disposal in db.Disposals.AsNoTracking() on deadline.SubjectId equals disposal.Id
            where disposal.CourtId == courtId && disposal.Phase < DisposalPhase.ClosedSold && deadline.MetAt == null && deadline.DueAt <= limit && (deadline.Kind == DeadlineKind.Duty || deadline.DueAt > now)
            orderby deadline.DueAt, disposal.Number
            select new { deadline, disposal }).Take(OpenMax).ToListAsync(cancellationToken);
        var names = await NamesAsync(db, [.. valuations.Select(each => each.valuation.Id).Concat(disposals.Select(each => each.disposal.Id)).Distinct()], cancellationToken);
        found.AddRange(valuations.Where(each => PendingDeadlines.IsPending(each.valuation.Phase, each.valuation.InstitutionId, each.deadline.Key) && !IsKnownSeizure(each.deadline.Key, each.valuation.CaseNumber)).Select(each => Of(
            each.deadline, DeadlineSource.Valuation, each.valuation.Number, new(each.valuation.AssetZh, each.valuation.AssetEn), each.valuation.CaseNumber, $"/court/valuations/{each.valuation.Number}", names)));
        found.AddRange(disposals.Where(each => !IsKnownSeizure(each.deadline.Key, each.disposal.CaseNumber)).Select(each => Of(
            each.deadline, DeadlineSource.Disposal, each.disposal.Number, new(each.disposal.AssetZh, each.disposal.AssetEn), each.disposal.CaseNumber, $"/court/disposals/{each.disposal.Number}", names)));
        return [.. found.OrderBy(each => each.Deadline.LastDay).ThenBy(each => each.CaseNumber, StringComparer.Ordinal).ThenBy(each => each.Number, StringComparer.Ordinal).ThenBy(each => each.Deadline.Key, StringComparer.Ordinal)];

        // The same seizure is told by its asset already.
        bool IsKnownSeizure(string key, string caseNumber) => key == "seizure" && numbers.Contains(caseNumber);
    }

    private static async Task<List<CaseDeadline>> OpenSeizuresAsync(AuctionDb db, Guid courtId, DateOnly until, CancellationToken cancellationToken)
    {
        var assets = from asset in db.Assets.AsNoTracking() join row in db.Cases on asset.CaseId equals row.Id where row.CourtId == courtId select asset;
        var running = db.Seizures.Where(seizure => seizure.Turn == 1 && seizure.LiftedOn == null);
        var ending = await assets.Where(asset => running.Any(seizure => seizure.AssetId == asset.Id) && !running.Any(seizure => seizure.AssetId == asset.Id && seizure.Until > until)).OrderBy(asset => asset.Id).Take(OpenMax).ToListAsync(cancellationToken);

        // REF-1 runs from the seizure; thirty days, and a few more when it ends on a rest day.
        var begun = until.AddDays(-RuleBooks.Edition2022.ValuationStartDays);
        var unpriced = await assets
            .Where(asset => running.Any(seizure => seizure.AssetId == asset.Id && seizure.From <= begun)
                && !db.Disposals.Any(disposal => disposal.AssetId == asset.Id)
                && !db.Valuations.Any(valuation => valuation.AssetZh == asset.TitleZh && db.Cases.Any(row => row.Id == asset.CaseId && row.Number == valuation.CaseNumber)))
            .OrderBy(asset => asset.Id).Take(OpenMax).ToListAsync(cancellationToken);
        var all = ending.Concat(unpriced).DistinctBy(asset => asset.Id).ToList();
        var caseIds = all.Select(asset => asset.CaseId).Distinct().ToList();
        var cases = await db.Cases.AsNoTracking().Where(row => caseIds.Contains(row.Id)).ToDictionaryAsync(row => row.Id, cancellationToken);
        return [.. (await OfAssetsAsync(db, all, cases, cancellationToken)).Where(each => each.Deadline.MetAt is null && each.Deadline.LastDay <= until)];
    }

    private static async Task<List<CaseDeadline>> OfAssetsAsync(AuctionDb db, List<AssetRow> assets, IReadOnlyDictionary<Guid, CaseRow> cases, CancellationToken cancellationToken)
    {
        var ids = assets.ConvertAll(asset => asset.Id);
        var numbers = cases.Values.Select(row => row.Number).ToList();
        var seizures = (await db.Seizures.AsNoTracking().Where(seizure => ids.Contains(seizure.AssetId)).ToListAsync(cancellationToken)).ToLookup(seizure => seizure.AssetId);
        var disposals = (await db.Disposals.AsNoTracking().Where(disposal => disposal.AssetId != null && ids.Contains(disposal.AssetId.Value)).Select(disposal => new { disposal.AssetId, disposal.OpenedAt, disposal.Phase, disposal.LastStamp }).ToListAsync(cancellationToken)).ToLookup(disposal => disposal.AssetId!.Value);
        var valuations = (await db.Valuations.AsNoTracking().Where(valuation => numbers.Contains(valuation.CaseNumber)).Select(valuation => new { valuation.CaseNumber, valuation.AssetZh, valuation.OpenedAt }).ToListAsync(cancellationToken)).ToLookup(valuation => (valuation.CaseNumber, valuation.AssetZh), valuation => valuation.OpenedAt);
        return [.. assets.SelectMany(asset =>
        {
            var row = cases[asset.CaseId];
            var begun = disposals[asset.Id].Select(disposal => disposal.OpenedAt).Concat(valuations[(row.Number, asset.TitleZh)]).Select(at => (DateTimeOffset?)at).Min();
            var last = disposals[asset.Id].MaxBy(disposal => disposal.OpenedAt);
            var ended = last is { Phase: >= DisposalPhase.ClosedSold } ? last.LastStamp : (DateTimeOffset?)null;
            return SeizurePeriods.Deadlines(RuleBooks.Edition2022, CourtCalendar.Current, [.. seizures[asset.Id].Select(CaseScene.TermOf)], begun, ended)
                .Select(deadline => new CaseDeadline(asset.Id, DeadlineSource.Seizure, asset.Number, new(asset.TitleZh, asset.TitleEn), row.Number, $"/court/cases/{row.Id}/assets/{asset.Id}", CaseDeadlineTexts.Court, deadline));
        })];
    }

    private static CaseDeadline Of(DeadlineRow row, DeadlineSource source, string number, BilingualText about, string caseNumber, string path, IReadOnlyDictionary<(Guid, string), string> names)
    {
        var whose = row.Whose == Court ? CaseDeadlineTexts.Court : names.TryGetValue((row.SubjectId, row.Whose), out var name) ? new(name, name) : CaseDeadlineTexts.Others;
        return new(row.SubjectId, source, number, about, caseNumber, path, whose, new()
        {
            Key = row.Key,
            Rule = new(row.RuleId),
            Kind = row.Kind,
            What = new(row.WhatZh, row.WhatEn),
            Whose = row.Whose,
            From = row.StartsOn,
            LastDay = row.LastDay,
            IsProvisional = row.IsProvisional,
            MetAt = row.MetAt,
            LateReason = row.LateReason,
            Steps = [new(row.RuleId, CaseDeadlineTexts.ComputedAt.With(number))],
        });
    }

    private static async Task<IReadOnlyDictionary<(Guid, string), string>> NamesAsync(AuctionDb db, List<Guid> ids, CancellationToken cancellationToken)
    {
        var valuation = await db.ValuationParties.AsNoTracking().Where(party => ids.Contains(party.ValuationId)).Select(party => new { Id = party.ValuationId, party.PartyId, party.Name }).ToListAsync(cancellationToken);
        var disposal = await db.DisposalParties.AsNoTracking().Where(party => ids.Contains(party.DisposalId)).Select(party => new { Id = party.DisposalId, party.PartyId, party.Name }).ToListAsync(cancellationToken);
        return valuation.Concat(disposal).ToDictionary(party => (party.Id, party.PartyId), party => party.Name);
    }
}

/// <summary>Words of the time limits of cases.</summary>
internal static class CaseDeadlineTexts
{
    public static readonly BilingualText Court = new("法院", "The court");
    public static readonly BilingualText Others = new("程序参与人", "A participant");
    public static readonly BilingualText ComputedAt = new("计算过程见 {0}。", "See {0} for how it is counted.");
    public static readonly BilingualText Title = new("到期事项", "What is due");
    public static readonly BilingualText Lead = new("本院案件中的查封、参考价和处置期限，按届满日排列。", "Time limits of seizures, valuations and disposals in this court’s cases, by last day.");
    public static readonly BilingualText Overdue = new("已超期", "Overdue");
    public static readonly BilingualText InDays = new("{0} 日内", "Within {0} days");
    public static readonly BilingualText All = new("全部来源", "All sources");
    public static readonly BilingualText Source = new("来源", "Source");
    public static readonly BilingualText Within = new("时间", "When");
    public static readonly BilingualText Empty = new("没有符合条件的期限。", "Nothing is due.");
    public static readonly BilingualText LastDay = new("届满日", "Last day");
    public static readonly BilingualText What = new("事项", "What");
    public static readonly BilingualText About = new("案件与财产", "Case and asset");
    public static readonly BilingualText Calendar = new("导出日历（iCal）", "Calendar file (iCal)");
    public static readonly BilingualText CalendarName = new("衡平 · 法定期限", "Hengping · time limits");
    public static readonly BilingualText Timeline = new("期限时间线", "Time limits of the case");
    public static readonly BilingualText Late = new("超期 {0} 日", "{0} days overdue");
    public static readonly BilingualText Today = new("今日届满", "ends today");
    public static readonly BilingualText Left = new("还剩 {0} 日", "{0} days left");
    public static readonly BilingualText RuleLine = new("依据 {0}", "Rule {0}");

    /// <summary>Where a time limit comes from.</summary>
    public static BilingualText Of(DeadlineSource source) => source switch
    {
        DeadlineSource.Valuation => new("参考价", "Valuation"),
        DeadlineSource.Disposal => new("处置", "Disposal"),
        _ => new("查封", "Seizure"),
    };
}
