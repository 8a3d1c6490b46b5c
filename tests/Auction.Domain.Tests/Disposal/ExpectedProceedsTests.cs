using Auction.Domain.Amounts;
using Auction.Domain.Disposal;

namespace Auction.Domain.Tests.Disposal;

/// <summary>What a price would leave to whom.</summary>
[Trait("Rule", "DIS-6")]
public sealed class ExpectedProceedsTests
{
    private static readonly ClaimFigures Claims = new(Money.FromYuan(500), Money.FromYuan(300), Money.FromYuan(20), new DateOnly(2026, 3, 2));

    [Theory]
    [InlineData(0, 0, 0, 0, 0, 50_000)]
    [InlineData(1_999, 1_999, 0, 0, 0, 50_000)]
    [InlineData(2_000, 2_000, 0, 0, 0, 50_000)]
    [InlineData(2_001, 2_000, 1, 0, 0, 50_000)]
    [InlineData(32_000, 2_000, 30_000, 0, 0, 50_000)]
    [InlineData(32_001, 2_000, 30_000, 1, 0, 49_999)]
    [InlineData(82_000, 2_000, 30_000, 50_000, 0, 0)]
    [InlineData(82_001, 2_000, 30_000, 50_000, 1, 0)]
    public void Price_PaysCostsThenPriorityThenTheDebt(long price, long costs, long priority, long debt, long surplus, long unpaid) => Assert.Equal(
        new ExpectedProceeds(new(price), new(costs), new(priority), new(debt), new(surplus), new(unpaid)),
        ExpectedProceeds.Of(new(price), Claims));
}
