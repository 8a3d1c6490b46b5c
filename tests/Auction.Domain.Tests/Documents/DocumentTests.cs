using System.Text;
using Auction.Domain.Amounts;
using Auction.Domain.Calendar;
using Auction.Domain.Documents;
using Auction.Domain.Rounds;

namespace Auction.Domain.Tests.Documents;

public sealed class DocumentTests
{
    private static readonly DateOnly Day = new(2026, 11, 23);

    private static DocumentCase Case { get; } = new(
        "江州市栖霞区人民法院", "（2026）江0102执1873号", ["江州银行股份有限公司"], ["程砚"], "（2025）江0102民初4410号民事判决书", "沈知白", "025-5550 0102", "025-5550 0199", "江州市栖霞区法院路1号");

    private static DocumentProperty Home { get; } = new(
        "HP2611-0001",
        "栖霞区云杉路88号3幢1204室房屋",
        [new("建筑面积", "98.62㎡"), new("产权证号", "苏（2019）江州不动产权第0012345号")],
        [new("占有", "被执行人居住"), new("欠费", "物业费 <3,200.00> 元")],
        IsHousing: true);

    private static DocumentRound First { get; } = new(
        RoundKind.First,
        IsReAuction: false,
        "衡平网络司法拍卖平台",
        "/lots/HP2611-0001",
        "网络询价结果，人民币1,244,167.00元",
        new Money(87_091_700),
        new Money(500_000),
        new Money(10_000_000),
        CourtTime.At(new(2027, 1, 5), new(10, 0)),
        CourtTime.At(new(2027, 1, 6), new(10, 0)),
        BalanceDays: 10,
        "江州市栖霞区人民法院案款专户（一案一账号）",
        "买卖双方依照税法规定各自负担。",
        "可于公告期内预约看样。",
        ["顺位一：共有人"],
        ["申请执行人、被执行人已于2026年11月19日签收通知"]);

    private static DocumentRound SellOff { get; } = First with { Kind = RoundKind.SellOff, EndsAt = CourtTime.At(new(2027, 3, 6), new(10, 0)) };

    private static string TextOf(CourtDocument document) => string.Join('\n', document.Parts.SelectMany(part => part.Paragraphs.Concat(part.Facts.Select(fact => fact.Label + fact.Value)).Prepend(part.Heading ?? "")));

    [Fact]
    [Trait("Rule", "AUC-12.2")]
    public void Notice_HasTheTenContents()
    {
        var text = TextOf(NoticeTemplates.Notice(Case, Home, First, Day));

        Assert.All(
            [
                "栖霞区云杉路88号3幢1204室房屋", "起拍价（即保留价）：人民币870,917.00元（捌拾柒万零玖佰壹拾柒元整）", "保证金：人民币100,000.00元（壹拾万元整）", "竞买人应当具备当地购房资格", "被执行人居住",
                "所有权自裁定送达买受人时起转移", "按悔拍处理", "2027年1月5日10时00分起至2027年1月6日10时00分止", "衡平网络司法拍卖平台", "江州市栖霞区人民法院",
            ],
            content => Assert.Contains(content, text, StringComparison.Ordinal));
    }

    [Fact]
    [Trait("Rule", "AUC-15.2")]
    public void Notice_SaysThatQualityIsNotGuaranteed() =>
        Assert.Contains("不对财产的真伪和品质承担瑕疵担保责任", TextOf(NoticeTemplates.Notice(Case, Home, First, Day)), StringComparison.Ordinal);

    [Fact]
    [Trait("Rule", "GUI-8")]
    public void Notice_NeverLeavesTheHandoverToTheBuyer()
    {
        var text = TextOf(NoticeTemplates.Notice(Case, Home, First, Day));

        Assert.Contains("人民法院依法负责财产的交付", text, StringComparison.Ordinal);
        Assert.DoesNotContain("不负责", text, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Rule", "SEL-3")]
    public void NoticeOfASellOff_StatesPeriodFullPaymentAndWhatIsWithheld()
    {
        var document = NoticeTemplates.Notice(Case, Home, SellOff, Day);
        var text = TextOf(document);

        Assert.Equal("网络司法变卖公告", document.Title);
        Assert.All(["变卖期：2027年1月5日10时00分起至2027年3月6日10时00分止", "应当交纳全部变卖价款", "保证金人民币100,000.00元（壹拾万元整）不予退还，其余款项退还", "首次有效出价后进入二十四小时竞价"],
            content => Assert.Contains(content, text, StringComparison.Ordinal));
    }

    [Fact]
    [Trait("Rule", "AUC-14")]
    public void Reminders_AreTheSeven_AndForHousingOneMore()
    {
        Assert.Equal(8, NoticeTemplates.Reminders(Case, Home, First, Day).Parts.Single().Paragraphs.Count);
        Assert.Equal(7, NoticeTemplates.Reminders(Case, Home with { IsHousing = false }, First, Day).Parts.Single().Paragraphs.Count);
    }

    [Fact]
    [Trait("Rule", "AUC-13")]
    public void PublishedTexts_NameNoPartyAndNoDebtor()
    {
        foreach (var document in new[] { NoticeTemplates.Notice(Case, Home, First, Day), NoticeTemplates.Instructions(Case, Home, First, Day), NoticeTemplates.Reminders(Case, Home, First, Day), NoticeTemplates.Statement(Case, Home, Day) })
        {
            var text = Encoding.UTF8.GetString(CourtDocumentHtml.Write(document));
            Assert.DoesNotContain("程砚", text, StringComparison.Ordinal);
            Assert.DoesNotContain("江州银行", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    [Trait("Rule", "AUC-16.1")]
    public void LetterToAPriorityPurchaser_SaysWhatSilenceMeans()
    {
        Assert.Contains("视为放弃优先购买权", TextOf(SteeringTemplates.Notification(Case, Home, First, "顾明川", isPriorityPurchaser: true, Day)), StringComparison.Ordinal);
        Assert.DoesNotContain("视为放弃优先购买权", TextOf(SteeringTemplates.Notification(Case, Home, First, "程砚", isPriorityPurchaser: false, Day)), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Rule", "DIS-6")]
    public void NoSurplusLetter_StatesTheSumTheReserveMustExceed_AndTheLastDay()
    {
        var text = TextOf(SteeringTemplates.NoSurplus(Case, Home, new Money(70_000_000), new Money(65_000_000), new Money(6_000_000), new(2026, 11, 30), Day));

        Assert.Contains("人民币710,000.00元（柒拾壹万元整）", text, StringComparison.Ordinal);
        Assert.Contains("2026年11月30日", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, 1, "3人，2人同意，1人不同意，按多数意见通过")]
    [InlineData(1, 2, "3人，1人同意，2人不同意，未获通过")]
    [Trait("Rule", "PAN-1")]
    public void Minutes_RecordEveryVote_AndDissentWithItsReason(int votesFor, int against, string result)
    {
        IReadOnlyList<DocumentVote> votes = [.. Enumerable.Range(0, votesFor).Select(index => new DocumentVote($"甲{index}", IsFor: true, "")), .. Enumerable.Range(0, against).Select(index => new DocumentVote($"乙{index}", IsFor: false, "起拍价偏低"))];

        var minutes = SteeringTemplates.PanelMinutes(Case, Home, First, votes, Day);

        Assert.Contains(result, TextOf(minutes), StringComparison.Ordinal);
        Assert.Contains("乙0：不同意，起拍价偏低。", TextOf(minutes), StringComparison.Ordinal);
        Assert.Equal(votes.Select(vote => vote.Member), minutes.Signatures);
    }

    [Fact]
    [Trait("Rule", "AUC-22.2")]
    public void SaleRuling_SaysWhenTitlePasses_AndWhichRightsEnd()
    {
        var text = TextOf(RulingTemplates.Sale(Case, Home, new("周予安", new Money(93_091_700), new(2027, 1, 6), new(2027, 1, 12)), ["江州银行股份有限公司的抵押权"], Day));

        Assert.Contains("所有权自本裁定送达买受人时起转移", text, StringComparison.Ordinal);
        Assert.Contains("因拍卖而消灭：江州银行股份有限公司的抵押权", text, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Rule", "DIS-16")]
    public void DebtInKindRuling_NamesTheDifferenceOnlyWhenThereIsOne()
    {
        Assert.Contains("已补交差额人民币1.00元（壹元整）", TextOf(RulingTemplates.InKind(Case, Home, "甲", new Money(500_000), new Money(100), Day)), StringComparison.Ordinal);
        Assert.DoesNotContain("差额", TextOf(RulingTemplates.InKind(Case, Home, "甲", new Money(500_000), Money.Zero, Day)), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Rule", "AUC-31")]
    public void Revocation_NamesItsGround()
    {
        Assert.Contains("第三十一条第（三）项", TextOf(RulingTemplates.Revocation(Case, Home, 3, "竞买人之间恶意串通。", Day)), StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => RulingTemplates.Revocation(Case, Home, 7, "", Day));
    }

    [Theory]
    [InlineData(CourtDocumentKind.Deferral, "暂缓网络司法拍卖决定书")]
    [InlineData(CourtDocumentKind.Suspension, "执行裁定书")]
    [InlineData(CourtDocumentKind.Resumption, "恢复网络司法拍卖通知书")]
    [InlineData(CourtDocumentKind.Withdrawal, "撤回网络司法拍卖公告")]
    [Trait("Rule", "AUC-28.3")]
    public void Steering_AlwaysStatesItsReason(CourtDocumentKind kind, string title)
    {
        var document = SteeringTemplates.Steering(Case, Home, kind, "案外人提出异议，须审查。", CourtTime.At(new(2027, 1, 9), new(10, 0)), Day);

        Assert.Equal(title, document.Title);
        Assert.Contains("案外人提出异议，须审查。", TextOf(document), StringComparison.Ordinal);
        Assert.Equal(kind == CourtDocumentKind.Resumption, TextOf(document).Contains("2027年1月9日10时00分", StringComparison.Ordinal));
    }

    [Fact]
    [Trait("Rule", "HUM-9.1")]
    public void SelfDisposal_StatesFloorLastDayAndAccount_OrWhyNot()
    {
        var grant = TextOf(SteeringTemplates.SelfDisposal(Case, Home, new(new Money(124_416_700), new(2027, 1, 20), "6222 0000"), "价款可控。", Day));
        var refusal = TextOf(SteeringTemplates.SelfDisposal(Case, Home, grant: null, "无法控制价款。", Day));

        Assert.All(["人民币1,244,167.00元（壹佰贰拾肆万肆仟壹佰陆拾柒元整）", "2027年1月20日", "6222 0000"], content => Assert.Contains(content, grant, StringComparison.Ordinal));
        Assert.Contains("无法控制价款。", refusal, StringComparison.Ordinal);
        Assert.Contains("不准许", refusal, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Rule", "NOTE-V")]
    public void SameData_GivesTheSameBytes_AndMarkupInDataStaysText()
    {
        var bytes = CourtDocumentHtml.Write(NoticeTemplates.Notice(Case, Home, First, Day));

        Assert.Equal(bytes, CourtDocumentHtml.Write(NoticeTemplates.Notice(Case, Home, First, Day)));
        Assert.Contains("物业费 &lt;3,200.00&gt; 元", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Rule", "NOTE-V")]
    public void FiledBytes_ReadAsTheLinesTheyWereWrittenFrom()
    {
        var notice = NoticeTemplates.Notice(Case, Home, First, Day);
        var lines = CourtDocumentHtml.ReadLines(CourtDocumentHtml.Write(notice));

        Assert.Equal(
            [notice.Issuer, notice.Title, notice.Number, .. notice.Parts.SelectMany(part => (IEnumerable<string>)[.. part.Heading is { } heading ? [heading] : (string[])[], .. part.Paragraphs, .. part.Facts.Select(fact => $"{fact.Label}：{fact.Value}")]), .. notice.Signatures, notice.Issuer, "2026年11月23日"],
            lines);
    }
}
