using Auction.Data;
using Auction.Data.Disposals;
using Auction.Domain.Calendar;
using Auction.Domain.Deadlines;
using Auction.Domain.Disposal;
using Auction.Domain.Texts;
using Auction.Grains.Disposals;
using Auction.Web.Acts;
using Auction.Web.Disposals.Acts;
using Auction.Web.Disposals.Views;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Pages.Court.Disposals;

/// <summary>Disposals as the court lists them: each with what is due and the act it waits for.</summary>
internal static class SaleLines
{
    private const int DueShown = 8;

    /// <summary>Reads a page of them.</summary>
    /// <param name="db">Database.</param>
    /// <param name="desk">Folds the journals.</param>
    /// <param name="rows">Which, in order, already cut to a page.</param>
    /// <param name="now">Platform time.</param>
    /// <param name="isJudge">Some acts are the judge's alone.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public static async Task<IReadOnlyList<SaleLine>> ReadAsync(AuctionDb db, DisposalDesk desk, IQueryable<DisposalRow> rows, DateTimeOffset now, bool isJudge, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(desk);
        var lines = new List<SaleLine>();
        foreach (var row in await rows.AsNoTracking().ToListAsync(cancellationToken))
        {
            var state = (await desk.FindAsync(row.Id, cancellationToken))!;
            var scene = new DisposalScene
            {
                State = state,
                Row = row,
                Now = now,
                Today = CourtTime.DayOf(now),
                Desk = ActDesk.Court,
                Parties = [],
                People = new Dictionary<string, DisposalPartyRow>(StringComparer.Ordinal),
                Courts = [],
                AccountId = Guid.Empty,
                IsJudge = isJudge,
            };
            lines.Add(new(row, DisposalDue.Of(state, now).FirstOrDefault(), DisposalNext.Of(scene), DisposalNext.Waits(state), now));
        }

        return lines;
    }

    /// <summary>The next duties of a court over all its open disposals, the most pressing first.</summary>
    public static async Task<IReadOnlyList<SaleDuty>> DutiesAsync(AuctionDb db, Guid courtId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        return await (
            from deadline in db.Deadlines.AsNoTracking()
            join disposal in db.Disposals.AsNoTracking() on deadline.SubjectId equals disposal.Id
            where disposal.CourtId == courtId && disposal.DutyDueAt != null && deadline.Kind == DeadlineKind.Duty && deadline.MetAt == null
            orderby deadline.DueAt, disposal.Number
            select new SaleDuty(disposal.Number, disposal.AssetZh, disposal.AssetEn, deadline.WhatZh, deadline.WhatEn, deadline.RuleId, deadline.LastDay, deadline.DueAt))
            .Take(DueShown).ToListAsync(cancellationToken);
    }
}

/// <summary>One line.</summary>
/// <param name="Row">The disposal.</param>
/// <param name="Due">What is due next; null when nothing is.</param>
/// <param name="Next">The act it waits for; null when it waits for time or others.</param>
/// <param name="Waits">For whom or what; null when for nothing.</param>
/// <param name="Now">Platform time.</param>
internal sealed record SaleLine(DisposalRow Row, Deadline? Due, DisposalAct? Next, BilingualText? Waits, DateTimeOffset Now)
{
    /// <summary>True when that day is over.</summary>
    public bool IsLate => Due is { } due && due.DueAt <= Now;
}

/// <summary>One duty.</summary>
internal sealed record SaleDuty(string Number, string AssetZh, string AssetEn, string WhatZh, string WhatEn, string Rule, DateOnly LastDay, DateTimeOffset DueAt);
