using System.Text.RegularExpressions;
using Auction.Domain.Rules;
using Auction.Domain.Settlement.Distribution;

namespace Auction.Domain.Tests.Settlement.Distribution;

public sealed partial class DistributionRefusalTests
{
    [Fact]
    public void EveryRefusal_HasOneEntryInTheOrderOfItsNumber() =>
        Assert.Equal(Enum.GetValues<DistributionRefusal>().Order(), DistributionRefusals.All.Select(row => row.Refusal));

    [Fact]
    public void EveryEntry_RestsOnAKnownRuleAndTellsOneThingInBothLanguages()
    {
        Assert.Equal(DistributionRefusals.All.Count, DistributionRefusals.All.Select(row => row.Entry.Code).Distinct(StringComparer.Ordinal).Count());
        Assert.All(DistributionRefusals.All, row =>
        {
            Assert.Matches(Code(), row.Entry.Code);
            Assert.NotNull(RuleCatalog.Find(row.Entry.Rule.Value));
            Assert.EndsWith(".", row.Entry.Words.En, StringComparison.Ordinal);
            Assert.EndsWith("。", row.Entry.Words.Zh, StringComparison.Ordinal);
            Assert.Equal(Gap().Count(row.Entry.Words.Zh), Gap().Count(row.Entry.Words.En));
        });
    }

    [GeneratedRegex("^E_[A-Z]+(_[A-Z]+)*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Code();

    [GeneratedRegex(@"\{\d\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Gap();
}
