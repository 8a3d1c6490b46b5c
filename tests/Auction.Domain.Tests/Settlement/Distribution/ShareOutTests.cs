using Auction.Domain.Amounts;
using Auction.Domain.Settlement.Distribution;
using FsCheck;
using FsCheck.Fluent;

namespace Auction.Domain.Tests.Settlement.Distribution;

public sealed class ShareOutTests
{
    private static Gen<(long Proceeds, OrdinaryOrder Order, DistributionClaim[] Claims)> Sharings { get; } =
        from amounts in Gen.Choose(1, 50_000).NonEmptyListOf()
        from classes in Gen.Choose(1, 6).ListOf(amounts.Count)
        from ranks in Gen.Choose(0, 3).ListOf(amounts.Count)
        from order in Gen.Elements(OrdinaryOrder.ProRata, OrdinaryOrder.BySeizure)
        from proceeds in Gen.Choose(0, (int)Math.Min(2_000_000, amounts.Sum(amount => (long)amount) * 5 / 4))
        select ((long)proceeds, order, amounts.Select((amount, index) => Claim($"c{index}", (ClaimClass)classes[index], amount, index + 1, ranks[index] == 0 ? null : ranks[index])).ToArray());

    [Fact]
    [Trait("Rule", "PAY-ORD")]
    [Trait("Rule", "CPI-508")]
    public void TheWorkedExample_PaysTheMortgageAndThenProRata()
    {
        var result = Waterfall.Of(Money.FromYuan(500_000),
        [
            Claim("B", ClaimClass.Ordinary, 250_000_00, 3),
            Claim("A", ClaimClass.Ordinary, 150_000_00, 2),
            Claim("M", ClaimClass.Preferred, 300_000_00, 1, 1),
        ], OrdinaryOrder.ProRata);

        Assert.Equal([("M", 300_000_00L), ("A", 75_000_00), ("B", 125_000_00)], result.Shares.Select(share => (share.Claim.Id, share.Paid.Fen)));
        Assert.Equal((500_000_00L, 0L, false), (result.Paid.Fen, result.Surplus.Fen, result.CoversAll));
    }

    [Fact]
    [Trait("Rule", "PAY-ORD")]
    [Trait("Rule", "CPI-508")]
    public void ACaseWithThreeOrdinaryCreditors_LeavesNoFenOver()
    {
        var result = Waterfall.Of(new(2_556_091_46),
        [
            Claim("bank", ClaimClass.Preferred, 1_752_300_00, 1, 1),
            Claim("first", ClaimClass.Ordinary, 620_000_00, 2),
            Claim("second", ClaimClass.Ordinary, 410_500_00, 3),
            Claim("third", ClaimClass.Ordinary, 298_000_00, 4),
        ], OrdinaryOrder.ProRata);

        Assert.Equal([1_752_300_00L, 375_122_85, 248_367_63, 180_300_98], result.Shares.Select(share => share.Paid.Fen));
    }

    [Theory]
    [Trait("Rule", "CPI-508")]
    [Trait("Rule", "CPI-514")]
    [InlineData(OrdinaryOrder.ProRata, 0, 0, 0)]
    [InlineData(OrdinaryOrder.ProRata, 1, 0, 1)]
    [InlineData(OrdinaryOrder.ProRata, 399, 150, 249)]
    [InlineData(OrdinaryOrder.ProRata, 400, 150, 250)]
    [InlineData(OrdinaryOrder.BySeizure, 1, 0, 1)]
    [InlineData(OrdinaryOrder.BySeizure, 250, 0, 250)]
    [InlineData(OrdinaryOrder.BySeizure, 251, 1, 250)]
    [InlineData(OrdinaryOrder.BySeizure, 400, 150, 250)]
    public void OrdinaryClaims_ShareByTheKindOfDebtor(OrdinaryOrder order, long proceeds, long first, long second)
    {
        var result = Waterfall.Of(new(proceeds), [Claim("A", ClaimClass.Ordinary, 150, 1, 2), Claim("B", ClaimClass.Ordinary, 250, 2, 1)], order);

        Assert.Equal((first, second), (Paid(result, "A"), Paid(result, "B")));
    }

    [Theory]
    [Trait("Rule", "PAY-ORD")]
    [Trait("Rule", "DIS-28")]
    [Trait("Rule", "INT-1")]
    [InlineData(9, "9 0 0 0 0 0 0", 0)]
    [InlineData(10, "10 0 0 0 0 0 0", 0)]
    [InlineData(11, "10 1 0 0 0 0 0", 0)]
    [InlineData(31, "10 20 1 0 0 0 0", 0)]
    [InlineData(61, "10 20 30 1 0 0 0", 0)]
    [InlineData(101, "10 20 30 40 1 0 0", 0)]
    [InlineData(151, "10 20 30 40 50 1 0", 0)]
    [InlineData(211, "10 20 30 40 50 60 1", 0)]
    [InlineData(280, "10 20 30 40 50 60 70", 0)]
    [InlineData(281, "10 20 30 40 50 60 70", 1)]
    public void EveryClass_IsPaidBeforeTheNext(long proceeds, string paid, long surplus)
    {
        var result = Waterfall.Of(new(proceeds),
        [
            Claim("interest", ClaimClass.DefaultInterest, 70, 7),
            Claim("ordinary", ClaimClass.Ordinary, 60, 6),
            Claim("second", ClaimClass.Preferred, 50, 5, 2),
            Claim("first", ClaimClass.Preferred, 40, 4, 1),
            Claim("tax", ClaimClass.Tax, 30, 3),
            Claim("fee", ClaimClass.EnforcementFee, 20, 2),
            Claim("cost", ClaimClass.SaleCost, 10, 1),
        ], OrdinaryOrder.ProRata);

        Assert.Equal(["cost", "fee", "tax", "first", "second", "ordinary", "interest"], result.Shares.Select(share => share.Claim.Id));
        Assert.Equal((paid, surplus), (string.Join(' ', result.Shares.Select(share => share.Paid.Fen)), result.Surplus.Fen));
    }

    [Fact]
    [Trait("Rule", "DIS-28")]
    public void EqualRanks_ShareProRata_AndTheFenLeftOverGoesByTheRegister()
    {
        var result = Waterfall.Of(new(100), [Claim("late", ClaimClass.Preferred, 70, 9, 1), Claim("a", ClaimClass.Preferred, 70, 1, 1), Claim("b", ClaimClass.Preferred, 70, 5, 1)], OrdinaryOrder.ProRata);

        Assert.Equal([("a", 34L), ("b", 33), ("late", 33)], result.Shares.Select(share => (share.Claim.Id, share.Paid.Fen)));
    }

    [Fact]
    [Trait("Rule", "PAY-ORD")]
    public void TheParts_AddUp_AndNobodyGetsMoreThanTheClaim() => Check(sharing =>
    {
        var result = Waterfall.Of(new(sharing.Proceeds), sharing.Claims, sharing.Order);
        return result.Paid.Fen + result.Surplus.Fen == sharing.Proceeds
            && result.Shares.All(share => share.Paid >= Money.Zero && share.Short >= Money.Zero)
            && (result.Surplus == Money.Zero || result.CoversAll);
    });

    [Fact]
    [Trait("Rule", "PAY-ORD")]
    public void NobodyBehind_IsPaidBeforeSomebodyAhead() => Check(sharing =>
    {
        var shares = Waterfall.Of(new(sharing.Proceeds), sharing.Claims, sharing.Order).Shares;
        return shares.All(ahead => ahead.Short == Money.Zero || shares.Where(behind => Place(behind.Claim, sharing.Order).CompareTo(Place(ahead.Claim, sharing.Order)) > 0).All(behind => behind.Paid == Money.Zero));
    });

    [Fact]
    [Trait("Rule", "GEN-5")]
    public void TheOrderOfTheInput_DoesNotMatter() => Check(sharing => Waterfall.Of(new(sharing.Proceeds), sharing.Claims, sharing.Order).Shares
        .SequenceEqual(Waterfall.Of(new(sharing.Proceeds), [.. sharing.Claims.OrderBy(claim => (claim.Number * 7919) % 101).ThenByDescending(claim => claim.Number)], sharing.Order).Shares));

    [Fact]
    [Trait("Rule", "PAY-ORD")]
    public void WithOneFenMore_NoRankGetsLess_AndNoClaimLosesMoreThanAFen() => Check(sharing =>
    {
        var less = Waterfall.Of(new(sharing.Proceeds), sharing.Claims, sharing.Order);
        var more = Waterfall.Of(new(sharing.Proceeds + 1), sharing.Claims, sharing.Order);
        return less.Surplus <= more.Surplus
            && less.Shares.Zip(more.Shares).All(pair => pair.Second.Paid.Fen >= pair.First.Paid.Fen - 1)
            && Totals(less, sharing.Order).Zip(Totals(more, sharing.Order)).All(pair => pair.Second >= pair.First);
    });

    [Fact]
    [Trait("Rule", "PAY-ORD")]
    public void ClaimsThatDoNotFit_AreABug()
    {
        Assert.Throws<ArgumentException>(() => Waterfall.Of(new(1), [Claim("a", ClaimClass.Ordinary, 0, 1)], OrdinaryOrder.ProRata));
        Assert.Throws<ArgumentException>(() => Waterfall.Of(new(1), [Claim("a", ClaimClass.Surplus, 1, 1)], OrdinaryOrder.ProRata));
        Assert.Throws<ArgumentException>(() => Waterfall.Of(new(1), [Claim("a", ClaimClass.Ordinary, 1, 1), Claim("b", ClaimClass.Ordinary, 1, 1)], OrdinaryOrder.ProRata));
        Assert.Throws<ArgumentOutOfRangeException>(() => Waterfall.Of(new(-1), [], OrdinaryOrder.ProRata));
    }

    private static DistributionClaim Claim(string id, ClaimClass kind, long fen, int number, int? rank = null) => new(id, $"payee-{id}", kind, new(fen), number, rank);

    private static long Paid(Waterfall result, string id) => result.Shares.Single(share => share.Claim.Id == id).Paid.Fen;

    private static (int Class, int Rank) Place(DistributionClaim claim, OrdinaryOrder order) => ((int)claim.Class, Waterfall.RankOf(claim, order));

    private static IEnumerable<long> Totals(Waterfall result, OrdinaryOrder order) =>
        result.Shares.GroupBy(share => Place(share.Claim, order)).OrderBy(group => group.Key).Select(group => group.Sum(share => share.Paid.Fen));

    private static void Check(Func<(long Proceeds, OrdinaryOrder Order, DistributionClaim[] Claims), bool> holds) =>
        Prop.ForAll(Sharings.ToArbitrary(), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
}
