using Auction.Data.Lots;
using Auction.Data.People;
using Auction.Data.Rounds;
using Auction.Domain.Amounts;
using Auction.Domain.Rounds;
using Auction.Domain.Rules;
using Valuation;

namespace Auction.TestKit.Rounds;

/// <summary>Rows with everything filled in; a test states only what matters to it.</summary>
public static class TestRows
{
    private static int _number;

    /// <summary>An enforcing court.</summary>
    public static CourtRow Court(string? code = null) => new()
    {
        Id = Guid.NewGuid(),
        Code = code ?? $"jz{Next():0000}",
        NameZh = "江州市临江区人民法院",
        NameEn = "Linjiang District People's Court of Jiangzhou",
        Phone = "0800-000-0000",
    };

    /// <summary>A person or company that can be admitted to a round; has no password.</summary>
    public static Account Person(string? email = null, string realName = "周予安")
    {
        email ??= $"person{Next()}@test.hengping";
        return new Account
        {
            Id = Guid.NewGuid(),
            UserName = email,
            NormalizedUserName = email.ToUpperInvariant(),
            Email = email,
            NormalizedEmail = email.ToUpperInvariant(),
            RealName = realName,
            SecurityStamp = Guid.NewGuid().ToString("N"),
        };
    }

    /// <summary>A flat with a reference price of one million yuan.</summary>
    public static LotRow Lot(CourtRow court, string? number = null, string category = LotCategories.Home, Money? referencePrice = null)
    {
        ArgumentNullException.ThrowIfNull(court);
        return new LotRow
        {
            Id = Guid.NewGuid(),
            Number = number ?? $"HP2611-{Next():0000}",
            CourtId = court.Id,
            CaseNumber = "(2026)江0102执1873号",
            TitleZh = "江州市临江区望江苑1203室",
            TitleEn = "Flat 1203, Wangjiang Court, Linjiang District, Jiangzhou",
            AssetClass = AssetClass.RealEstate,
            Category = category,
            RegionZh = "江州市临江区",
            RegionEn = "Linjiang, Jiangzhou",
            ReferenceKind = ReferencePriceKind.OnlineInquiry,
            ReferencePrice = referencePrice ?? Money.FromYuan(1_000_000),
            FactsJson = "[]",
            DisclosuresJson = "[]",
            DescriptionZh = "住宅一套。",
            DescriptionEn = "One flat.",
            CreatedAt = DateTimeOffset.UnixEpoch,
        };
    }

    /// <summary>A first round of 24 hours: start 700,000 yuan, increment 2,000, deposit 70,000.</summary>
    public static RoundRow Round(LotRow lot, DateTimeOffset startsAt, RoundKind kind = RoundKind.First, Money? startPrice = null, Money? increment = null, TimeSpan? length = null)
    {
        ArgumentNullException.ThrowIfNull(lot);
        var start = startPrice ?? Money.FromYuan(700_000);
        return new RoundRow
        {
            Id = Guid.NewGuid(),
            LotId = lot.Id,
            Ordinal = 1,
            Kind = kind,
            StartPrice = start,
            Increment = increment ?? Money.FromYuan(2_000),
            Deposit = new Money(start.Fen / 10),
            NoticedAt = startsAt.AddDays(-30),
            StartsAt = startsAt,
            EndsAt = startsAt + (length ?? (kind == RoundKind.SellOff ? TimeSpan.FromDays(60) : TimeSpan.FromHours(24))),
            RuleBook = RuleBooks.Latest.Version,
            BalanceDays = 10,
        };
    }

    private static int Next() => Interlocked.Increment(ref _number);
}
