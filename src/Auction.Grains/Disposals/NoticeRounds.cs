using System.Globalization;
using Auction.Data;
using Auction.Data.Cases;
using Auction.Data.Disposals;
using Auction.Data.Lots;
using Auction.Data.Rounds;
using Auction.Domain.Assets;
using Auction.Domain.Calendar;
using Auction.Domain.Disposal;
using Auction.Grains.Rounds;
using Microsoft.EntityFrameworkCore;
using Valuation;

namespace Auction.Grains.Disposals;

/// <summary>Makes the rows of the round a notice announces: the lot with the first one, then round, head, and the link to the disposal.</summary>
public sealed class NoticeRounds(IDbContextFactory<AuctionDb> databases)
{
    private static readonly Dictionary<string, string> None = [];

    /// <summary>The rows for the launch that is approved; none while there is no launch, for then the rules refuse the notice.</summary>
    internal async Task<IReadOnlyList<object>> RowsAsync(Guid disposalId, DisposalState state, PublicLot shown, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (state.Launch is not { Draft: var draft })
        {
            return [];
        }

        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var row = await db.Disposals.AsNoTracking().SingleAsync(each => each.Id == disposalId, cancellationToken);
        var rows = new List<object>();
        if (row.LotId is not { } lotId)
        {
            lotId = Guid.CreateVersion7(now);
            var asset = await db.Assets.AsNoTracking().SingleOrDefaultAsync(each => each.Id == row.AssetId, cancellationToken);
            var people = await db.DisposalParties.AsNoTracking().Where(each => each.DisposalId == disposalId).ToListAsync(cancellationToken);
            var facts = asset is null ? None : AssetPresentation.WithoutNames(CaseJson.Facts(asset), people);
            var seizures = await db.Seizures.AsNoTracking().Where(each => each.AssetId == row.AssetId && each.LiftedOn == null).OrderBy(each => each.Turn).ThenBy(each => each.From).ToListAsync(cancellationToken);
            rows.Add(Lot(row, lotId, await NextNumberAsync(db, now, cancellationToken), state, shown, asset?.Kind, facts, seizures, now));
        }

        var ordinal = await db.Rounds.Where(round => round.LotId == lotId).MaxAsync(round => (int?)round.Ordinal, cancellationToken) ?? 0;
        var round = new RoundRow
        {
            Id = Guid.CreateVersion7(now),
            LotId = lotId,
            Ordinal = ordinal + 1,
            Kind = draft.Kind,
            IsReAuction = draft.IsReAuction,
            StartPrice = draft.StartPrice,
            Increment = draft.Increment,
            Deposit = draft.Deposit,
            NoticedAt = now,
            StartsAt = draft.StartsAt,
            EndsAt = draft.EndsAt,
            RuleBook = state.Terms!.RuleBook,
            BalanceDays = draft.BalanceDays,
        };
        rows.Add(round);
        rows.Add(RoundAnnouncer.EmptyHead(round));
        rows.Add(new DisposalRoundRow { DisposalId = disposalId, RoundNumber = state.PastRounds.Count + 1, RoundId = round.Id, ToldSeq = state.Seq });
        return rows;
    }

    private static LotRow Lot(DisposalRow row, Guid id, string number, DisposalState state, PublicLot shown, AssetKind? kind, IReadOnlyDictionary<string, string> facts, IReadOnlyList<SeizureRow> seizures, DateTimeOffset now) => new()
    {
        Id = id,
        Number = number,
        CourtId = row.CourtId,
        CaseNumber = row.CaseNumber,
        TitleZh = row.AssetZh,
        TitleEn = row.AssetEn,
        AssetClass = row.AssetClass,
        Category = shown.Category,
        RegionZh = shown.RegionZh,
        RegionEn = shown.RegionEn,
        ReferenceKind = (ReferencePriceKind)(int)state.Price!.Basis,
        ReferencePrice = state.Price.Amount,
        FactsJson = AssetPresentation.FactsJson(kind, facts),
        DisclosuresJson = AssetPresentation.DisclosuresJson(kind, facts, seizures, shown.Taxes, state, state.Launch!.Draft.PriorityPurchasers),
        DescriptionZh = shown.DescriptionZh,
        DescriptionEn = shown.DescriptionEn,
        CreatedAt = now,
    };

    private static async Task<string> NextNumberAsync(AuctionDb db, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var prefix = $"HP{CourtTime.Format(now, "yyMM")}-";
        var last = await db.Lots.Where(lot => lot.Number.StartsWith(prefix)).MaxAsync(lot => (string?)lot.Number, cancellationToken);
        var serial = last is null ? 0 : int.Parse(last.AsSpan(prefix.Length), CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"{prefix}{serial + 1:0000}");
    }
}

/// <summary>What the public page of the lot says beyond the notice's figures.</summary>
/// <param name="Category">One of <see cref="LotCategories"/>.</param>
/// <param name="RegionZh">Where it lies.</param>
/// <param name="RegionEn">The same in English.</param>
/// <param name="DescriptionZh">Presentation.</param>
/// <param name="DescriptionEn">The same in English.</param>
public sealed record PublicLot(string Category, string RegionZh, string RegionEn, string DescriptionZh, string DescriptionEn)
{
    /// <summary>Who bears which taxes; empty for what the law says.</summary>
    public string Taxes { get; init; } = "";
}
