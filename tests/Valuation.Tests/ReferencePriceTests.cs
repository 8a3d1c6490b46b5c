namespace Valuation.Tests;

public sealed class ReferencePriceTests
{
    [Theory]
    [Trait("Rule", "REF-2")]
    [Trait("Rule", "DIS-4.2")]
    [Trait("Rule", "EQU-12")]
    [InlineData(ReferencePriceKind.Agreed, 1)]
    [InlineData(ReferencePriceKind.DirectedInquiry, 2)]
    [InlineData(ReferencePriceKind.OnlineInquiry, 3)]
    [InlineData(ReferencePriceKind.Appraisal, 4)]
    [InlineData(ReferencePriceKind.Market, 5)]
    [InlineData(ReferencePriceKind.NotAppraisable, 6)]
    public void EveryWayToAPrice_KeepsItsStoredNumber(ReferencePriceKind kind, int number)
    {
        Assert.Equal(number, (int)kind);
        Assert.Equal(6, Enum.GetValues<ReferencePriceKind>().Length);
    }
}
