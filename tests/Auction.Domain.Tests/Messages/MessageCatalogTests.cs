using System.Text.RegularExpressions;
using Auction.Domain.Amounts;
using Auction.Domain.Messages;
using Auction.Domain.Rules;
using Auction.Domain.Texts;

namespace Auction.Domain.Tests.Messages;

/// <summary>What the platform tells people, in words.</summary>
public sealed partial class MessageCatalogTests
{
    public static TheoryData<MessageKind> Kinds => [.. Enum.GetValues<MessageKind>()];

    [Fact]
    public void All_HasOneLineForEachKindInOrder() => Assert.Equal(Enum.GetValues<MessageKind>(), MessageCatalog.All.Select(line => line.Kind));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Line_CitesARuleOfTheCatalogue(MessageKind kind) => Assert.Contains(RuleCatalog.All, rule => rule.Id == MessageCatalog.Of(kind).Rule);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Line_UsesEveryFactInBothLanguagesAndKeepsThemOutOfTheSubject(MessageKind kind)
    {
        var line = MessageCatalog.Of(kind);
        var gaps = Enumerable.Range(0, line.Facts + 1).ToList();
        Assert.Equal(gaps, GapsOf(line.Body.Zh));
        Assert.Equal(gaps, GapsOf(line.Body.En));
        Assert.Equal([0], GapsOf(line.Subject.Zh));
        Assert.Equal([0], GapsOf(line.Subject.En));
    }

    [Fact]
    public void Write_FactMissing_Throws() => Assert.Throws<ArgumentException>(() => MessageCatalog.Of(MessageKind.Won).Write(About));

    [Fact]
    [Trait("Rule", "AUC-25.1")]
    public void Write_BalanceDue_SaysAmountLastInstantAndDays()
    {
        var text = MessageCatalog.Of(MessageKind.BalanceDue).Write(
            About, MessageWords.Of(new Money(199_840_005)), MessageWords.End(new DateTimeOffset(2026, 11, 28, 16, 0, 0, TimeSpan.Zero)), MessageWords.Of(2));
        Assert.Equal("锦程花园：尾款还差 ¥1,998,400.05，2026-11-28 24:00 截止，还有 2 日；逾期保证金不予退还。", text.Body.Zh);
        Assert.Equal("Jincheng: ¥1,998,400.05 is due by 2026-11-28 24:00, days left: 2. Otherwise the deposit is not returned.", text.Body.En);
    }

    [Fact]
    [Trait("Rule", "AUC-18.2")]
    public void Outside_Code_StaysOnTheSite()
    {
        var line = MessageCatalog.Of(MessageKind.CodeGiven);
        var text = line.Write(About, MessageWords.Of(Money.FromYuan(100_000)), MessageWords.Same("K5126"), MessageWords.Same("2026-11-20 10:00"));
        Assert.Contains("K5126", text.Body.Zh, StringComparison.Ordinal);
        foreach (var channel in line.Channels.Where(channel => channel != MessageChannel.Inbox))
        {
            var outside = line.Outside(text, channel);
            Assert.DoesNotContain("K5126", outside.Zh, StringComparison.Ordinal);
            Assert.DoesNotContain("K5126", outside.En, StringComparison.Ordinal);
        }
    }

    [Fact]
    [Trait("Rule", "AUC-16.1")]
    public void Outside_SaleNotificationByMail_SaysAllOfIt()
    {
        var line = MessageCatalog.Of(MessageKind.SaleNotification);
        var text = line.Write(About, MessageWords.Of(Money.FromYuan(700_000)), MessageWords.Of(Money.FromYuan(70_000)), MessageWords.Same("2026-12-20 10:00"), MessageWords.Same("(2026)江0102执1873号"));
        Assert.StartsWith("(2026)江0102执1873号 锦程花园：人民法院决定网络司法拍卖，起拍价 ¥700,000，保证金 ¥70,000，2026-12-20 10:00 开始竞价。", line.Outside(text, MessageChannel.Email).Zh, StringComparison.Ordinal);
    }

    private static BilingualText About => new("锦程花园", "Jincheng");

    private static List<int> GapsOf(string words) => [.. Gap().Matches(words).Select(match => int.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture)).Distinct().Order()];

    [GeneratedRegex(@"\{(\d)\}")]
    private static partial Regex Gap();
}
