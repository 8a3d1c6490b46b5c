using System.Text.RegularExpressions;
using Auction.Domain.Rules;
using Valuation.Procedure;

namespace Valuation.Tests.Procedure;

public sealed partial class RefusalTests
{
    [Fact]
    public void EveryRefusal_HasOneEntryInTheOrderOfItsNumber() =>
        Assert.Equal(Enum.GetValues<ValuationRefusal>().Order(), ValuationRefusals.All.Select(row => row.Refusal));

    [Fact]
    public void EveryCode_IsWellFormedAndTellsOneThing()
    {
        Assert.All(ValuationRefusals.All, row => Assert.Matches(Code(), row.Entry.Code));
        Assert.Equal(ValuationRefusals.All.Count, ValuationRefusals.All.Select(row => row.Entry.Code).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void EveryEntry_RestsOnAKnownRuleAndIsASentenceInBothLanguages() => Assert.All(ValuationRefusals.All, row =>
    {
        Assert.NotNull(RuleCatalog.Find(row.Entry.Rule.Value));
        Assert.EndsWith("。", row.Entry.Words.Zh, StringComparison.Ordinal);
        Assert.EndsWith(".", row.Entry.Words.En, StringComparison.Ordinal);
        Assert.Equal(row.Entry.Words.Zh.Contains("{0}", StringComparison.Ordinal), row.Entry.Words.En.Contains("{0}", StringComparison.Ordinal));
    });

    [GeneratedRegex("^E_[A-Z]+(_[A-Z]+)*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Code();
}
