using System.Text.RegularExpressions;
using Auction.Domain.Disposal;
using Auction.Domain.Rules;

namespace Auction.Domain.Tests.Disposal;

public sealed partial class DisposalRefusalTests
{
    [Fact]
    public void EveryRefusal_HasOneEntryInTheOrderOfItsNumber() =>
        Assert.Equal(Enum.GetValues<DisposalRefusal>().Order(), DisposalRefusals.All.Select(row => row.Refusal));

    [Fact]
    public void EveryCode_IsWellFormedAndTellsOneThing()
    {
        Assert.All(DisposalRefusals.All, row => Assert.Matches(Code(), row.Entry.Code));
        Assert.Equal(DisposalRefusals.All.Count, DisposalRefusals.All.Select(row => row.Entry.Code).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void EveryEntry_RestsOnAKnownRuleAndIsASentenceInBothLanguages() => Assert.All(DisposalRefusals.All, row =>
    {
        Assert.NotNull(RuleCatalog.Find(row.Entry.Rule.Value));
        Assert.EndsWith(".", row.Entry.Words.En, StringComparison.Ordinal);
        Assert.Equal(Gap().Matches(row.Entry.Words.Zh).Select(gap => gap.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), Gap().Matches(row.Entry.Words.En).Select(gap => gap.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    });

    [GeneratedRegex("^E_[A-Z]+(_[A-Z]+)*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Code();

    [GeneratedRegex(@"\{\d\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Gap();
}
