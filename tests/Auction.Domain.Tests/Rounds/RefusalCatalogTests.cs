using System.Text.RegularExpressions;
using Auction.Domain.Amounts;
using Auction.Domain.Rounds;
using Auction.Domain.Rules;

namespace Auction.Domain.Tests.Rounds;

public sealed partial class RefusalCatalogTests
{
    private static readonly IReadOnlyList<RefusalEntry> Entries =
        [.. RefusalCatalog.Round.Select(row => row.Entry), .. RefusalCatalog.Door.Select(row => row.Entry)];

    private static readonly RefusalFacts Facts = new(
        Money.FromYuan(100_000),
        Money.FromYuan(1_000),
        Money.FromYuan(101_000),
        new DateTimeOffset(2026, 3, 10, 2, 0, 0, TimeSpan.Zero),
        new DateTimeOffset(2026, 3, 11, 2, 0, 0, 5, TimeSpan.Zero),
        DepositBand.Of(Money.FromYuan(100_000), RuleBooks.Edition2022));

    [Fact]
    public void EveryRefusalOfTheRules_HasOneEntryInTheOrderTheyAreChecked() =>
        Assert.Equal(Enum.GetValues<RoundRefusal>().Order(), RefusalCatalog.Round.Select(row => row.Refusal));

    [Theory]
    [Trait("Rule", "PLT-1")]
    [Trait("Rule", "PLT-2")]
    [Trait("Rule", "PLT-3")]
    [Trait("Rule", "PLT-4")]
    [Trait("Rule", "PLT-5")]
    [InlineData(DoorRefusal.BodyTooLarge, "PLT-1")]
    [InlineData(DoorRefusal.MalformedJson, "PLT-1")]
    [InlineData(DoorRefusal.UnknownLot, "PLT-1")]
    [InlineData(DoorRefusal.StaleForm, "PLT-2")]
    [InlineData(DoorRefusal.MissingKey, "PLT-2")]
    [InlineData(DoorRefusal.MalformedQuery, "PLT-1")]
    [InlineData(DoorRefusal.NotSignedIn, "PLT-3")]
    [InlineData(DoorRefusal.Throttled, "PLT-4")]
    [InlineData(DoorRefusal.PlatformDelay, "PLT-5")]
    [InlineData(DoorRefusal.NotQualified, "AUC-17.2")]
    [InlineData(DoorRefusal.MalformedAmount, "GEN-1")]
    public void EveryRefusalAtTheDoor_RestsOnItsRule(DoorRefusal refusal, string rule) =>
        Assert.Equal(rule, RefusalCatalog.Of(refusal).Rule.Value);

    [Fact]
    public void EveryRefusalAtTheDoor_HasOneEntryInTheOrderTheyAreChecked() =>
        Assert.Equal(Enum.GetValues<DoorRefusal>().Order(), RefusalCatalog.Door.Select(row => row.Refusal));

    [Fact]
    public void EveryCode_IsWellFormedAndTellsOneThing()
    {
        Assert.All(Entries, entry => Assert.Matches(Code(), entry.Code));
        // A malformed amount is the same mistake whether the door or the rules find it.
        var shared = Entries.GroupBy(entry => entry.Code, StringComparer.Ordinal).Where(group => group.Count() > 1);
        Assert.Equal("E_MONEY", Assert.Single(shared).Key);
    }

    [Fact]
    public void EveryRule_IsInTheCatalogue() =>
        Assert.All(Entries, entry => Assert.Equal(entry.Rule, RuleCatalog.Of(entry.Rule).Id));

    [Fact]
    public void TheWords_UseEveryGapInBothLanguages() => Assert.All(Entries, entry =>
    {
        var gaps = Enumerable.Range(0, entry.Gaps.Count).Select(index => $"{{{index}}}");
        Assert.Equal(gaps, Gap().Matches(entry.Words.Zh).Select(match => match.Value).Order(StringComparer.Ordinal), StringComparer.Ordinal);
        Assert.Equal(gaps, Gap().Matches(entry.Words.En).Select(match => match.Value).Order(StringComparer.Ordinal), StringComparer.Ordinal);
        Assert.EndsWith("。", entry.Words.Zh, StringComparison.Ordinal);
        Assert.EndsWith(".", entry.Words.En, StringComparison.Ordinal);
    });

    [Theory]
    [InlineData(RoundRefusal.BelowMinimum, "出价低于当前价，最低有效出价为 101,000.00 元。")]
    [InlineData(RoundRefusal.OffGrid, "出价须为起拍价 100,000.00 元加上加价幅度 1,000.00 元的整数倍；最低有效出价为 101,000.00 元。")]
    [InlineData(RoundRefusal.DepositOutsideBand, "保证金须在 5,000.00 元至 20,000.00 元之间（含两端）。")]
    [InlineData(RoundRefusal.NotStarted, "竞价尚未开始，开始时间为 2026-03-10 10:00:00.000。")]
    [InlineData(RoundRefusal.AfterEnd, "出价到达平台时竞价已于 2026-03-11 10:00:00.005 结束；结束时刻及其后的出价无效。")]
    public void FilledWords_NameTheNumbers(RoundRefusal refusal, string expected) =>
        Assert.Equal(expected, RefusalCatalog.Of(refusal).Fill(Facts).Zh);

    [GeneratedRegex("^E_[A-Z]+(_[A-Z]+)*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Code();

    [GeneratedRegex(@"\{\d\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Gap();
}
