using System.Text;
using Auction.Data.Import;
using Auction.Domain.Amounts;
using Auction.Domain.Rounds;

namespace Auction.Data.Tests.Import;

/// <summary>One row per mistake, each at the edge; a notice without a mistake goes in whole.</summary>
public sealed class CheckNoticeTests
{
    [Fact]
    public void RightNotice_IsUnderstoodWhole()
    {
        var row = NoticeText.CheckOne();
        Assert.Empty(row.Findings);
        var notice = row.Notice!;
        Assert.Equal(("JZ-2026-0001", "jz0102", RoundKind.First, false), (notice.Reference, notice.CourtCode, notice.Kind, notice.IsReAuction));
        Assert.Equal((Money.FromYuan(700_000), Money.FromYuan(5_000), Money.FromYuan(70_000)), (notice.StartPrice, notice.Increment, notice.Deposit));
        Assert.Equal(new DateTimeOffset(2026, 12, 24, 2, 0, 0, TimeSpan.Zero), notice.StartsAt);
        Assert.Equal(("江州市临江区", "江州市临江区"), (notice.RegionZh, notice.RegionEn));
        Assert.Equal(8, notice.Disclosures.Count);
    }

    [Theory]
    [Trait("Rule", "AUC-13")]
    [Trait("Rule", "AUC-14")]
    [InlineData("reference", null, null)]
    [InlineData("court", null, null)]
    [InlineData("court", "江州市不存在法院", "AUC-12.2")]
    [InlineData("title_zh", "", null)]
    [InlineData("title_zh", "a\u0000b", null)]
    [InlineData("lot_number", "hp2611-0001", null)]
    [InlineData("asset_class", "immovable", null)]
    [InlineData("asset_class", "movable", "AUC-12.1")]
    [InlineData("category", "house", null)]
    [InlineData("round", "third", null)]
    [InlineData("re_auction", "perhaps", null)]
    [InlineData("reference_kind", "guess", null)]
    [InlineData("reference_price", "", "GEN-1")]
    [InlineData("reference_price", "0", "GEN-1")]
    [InlineData("start_price", "699999.99", "AUC-10.2")]
    [InlineData("start_price", "-700000", "GEN-1")]
    [InlineData("start_price", "七十万", "GEN-1")]
    [InlineData("start_price", "700000.001", "GEN-1")]
    [InlineData("start_price", "1e6", "GEN-1")]
    [InlineData("start_price", "9999999999999999999", "GEN-1")]
    [InlineData("increment", "0", "AUC-20.1")]
    [InlineData("increment", "-1", "GEN-1")]
    [InlineData("deposit", "34999.99", "AUC-17.1")]
    [InlineData("deposit", "140000.01", "AUC-17.1")]
    [InlineData("previous_start_price", "800000", "AUC-26.1")]
    [InlineData("notice_date", "2026-02-30", "GEN-6")]
    [InlineData("notice_date", "22.11.2026", "GEN-6")]
    [InlineData("notice_date", "2026-11-23", "AUC-13")]
    [InlineData("starts_at", "2026-12-24", "GEN-6")]
    [InlineData("starts_at", "2026-12-22 23:59:59", "AUC-12.1")]
    [InlineData("ends_at", "2026-12-25 09:59:59", "AUC-20.2a")]
    [InlineData("ends_at", "2026-12-24 10:00", "AUC-20.2a")]
    [InlineData("balance_days", "0", "AUC-25.1")]
    [InlineData("balance_days", "91", "AUC-25.1")]
    [InlineData("balance_days", "10.5", "AUC-25.1")]
    [InlineData("facts", "one part only", null)]
    [InlineData("priority_zh", null, "AUC-14")]
    [Trait("Rule", "AUC-10.2")]
    [Trait("Rule", "AUC-17.1")]
    [Trait("Rule", "AUC-20.2a")]
    [Trait("Rule", "GEN-1")]
    public void Mistake_KeepsTheRowOutAndNamesFieldAndRule(string field, string? value, string? ruleId)
    {
        var row = NoticeText.CheckOne((field, value));
        Assert.Null(row.Notice);
        var finding = Assert.Single(row.Findings, found => found.Weight == FindingWeight.Error);
        Assert.Equal((field, ruleId), (finding.Field.Name, finding.RuleId));
        Assert.NotEmpty(finding.Text.Zh);
        Assert.NotEmpty(finding.Text.En);
    }

    [Theory]
    [InlineData("court", "江州市临江区人民法院")]
    [InlineData("court", "JZ0102")]
    [InlineData("start_price", "700,000.00")]
    [InlineData("start_price", "70万")]
    [InlineData("start_price", "1500000")]
    [InlineData("deposit", "35000")]
    [InlineData("deposit", "140000")]
    [InlineData("starts_at", "2026-12-23 10:00")]
    [InlineData("starts_at", "2026/12/24 10:00:00")]
    [InlineData("starts_at", "2026-12-24T02:00:00Z")]
    [InlineData("starts_at", "2026-12-24T10:00:00+08:00")]
    [InlineData("starts_at", "2026年12月24日10时")]
    [InlineData("round", "一拍")]
    [InlineData("re_auction", "否")]
    [InlineData("asset_class", "不动产")]
    [InlineData("lot_number", "HP2611-0007")]
    public void RightValue_GoesInWithoutAWord(string field, string value)
    {
        var notice = NoticeText.Good((field, value));
        if (field == "deposit" || field == "start_price")
        {
            notice["deposit"] = field == "deposit" ? value : "140000";
        }

        var row = NoticeText.CheckOne(notice);
        Assert.Empty(row.Findings);
        Assert.NotNull(row.Notice);
    }

    [Theory]
    [Trait("Rule", "AUC-20.0")]
    [Trait("Rule", "AUC-25.1")]
    [InlineData("increment", "14000", null)]
    [InlineData("increment", "14000.01", "AUC-20.0")]
    [InlineData("balance_days", "15", null)]
    [InlineData("balance_days", "16", "AUC-25.1")]
    public void UnusualValue_GoesInWithAWarning(string field, string value, string? ruleId)
    {
        var row = NoticeText.CheckOne((field, value));
        Assert.NotNull(row.Notice);
        Assert.Equal(ruleId is null ? [] : [ruleId], row.Findings.Select(finding => finding.RuleId));
        Assert.All(row.Findings, finding => Assert.Equal(FindingWeight.Warning, finding.Weight));
    }

    [Theory]
    [InlineData("second", "800000", "640000", null)]
    [InlineData("second", "800000", "639999.99", "AUC-26.1d")]
    [InlineData("second", null, "640000", "GEN-1")]
    [InlineData("sell_off", "640000", "640000", null)]
    [InlineData("sell_off", "640000", "640000.01", "SEL-4")]
    [InlineData("sell_off", "640000", "639999.99", "SEL-4")]
    [Trait("Rule", "AUC-26.1d")]
    [Trait("Rule", "SEL-4")]
    public void LaterRound_IsMeasuredByTheOneBefore(string round, string? previous, string start, string? ruleId)
    {
        var ends = round == "second" ? "2026-12-25 10:00" : "2027-02-22 10:00";
        var row = NoticeText.CheckOne(("round", round), ("previous_start_price", previous), ("start_price", start), ("ends_at", ends));
        Assert.Equal(ruleId is null ? [] : [ruleId], row.Findings.Select(finding => finding.RuleId));
    }

    [Theory]
    [InlineData("2027-02-22 09:59:59", false)]
    [InlineData("2027-02-22 10:00", true)]
    [InlineData("2027-02-22 10:00:01", false)]
    [Trait("Rule", "SEL-3")]
    public void SellOff_LastsExactlySixtyDays(string ends, bool isRight)
    {
        var row = NoticeText.CheckOne(("round", "sell_off"), ("previous_start_price", "700000"), ("ends_at", ends));
        Assert.Equal(isRight ? [] : ["SEL-3"], row.Findings.Select(finding => finding.RuleId));
    }

    [Theory]
    [InlineData("real_estate", "home", "first", "false", 31, "AUC-12.1")]
    [InlineData("other_right", "equity", "first", "false", 31, "AUC-12.1")]
    [InlineData("movable", "vehicle", "first", "false", 16, "AUC-12.1")]
    [InlineData("real_estate", "home", "second", "false", 16, "AUC-26.1c")]
    [InlineData("movable", "vehicle", "second", "false", 8, "AUC-26.1c")]
    [InlineData("movable", "vehicle", "second", "true", 16, "AUC-12.1")]
    [InlineData("real_estate", "home", "sell_off", "false", 16, "SEL-3")]
    [InlineData("movable", "vehicle", "sell_off", "false", 8, "SEL-3")]
    [Trait("Rule", "AUC-12.1")]
    [Trait("Rule", "AUC-26.1c")]
    public void NoticeGap_IsMeasuredInFullDays(string assetClass, string category, string round, string reAuction, int days, string ruleId)
    {
        Assert.Empty(Findings(days));
        Assert.Equal([ruleId], Findings(days - 1));

        IEnumerable<string?> Findings(int after)
        {
            var starts = new DateTime(2026, 11, 22, 10, 0, 0, DateTimeKind.Unspecified).AddDays(after);
            var ends = starts.AddDays(round == "sell_off" ? 60 : 1);
            return NoticeText.CheckOne(
                ("asset_class", assetClass), ("category", category), ("round", round), ("re_auction", reAuction),
                ("previous_start_price", round == "first" ? null : "700000"),
                ("starts_at", Text(starts)), ("ends_at", Text(ends))).Findings.Select(finding => finding.RuleId);
        }

        static string Text(DateTime time) => time.ToString("yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture);
    }

    [Fact]
    [Trait("Rule", "AUC-12.1")]
    public void ShortGapOfANoticeAlreadyPublic_IsAWarningForTheCourt()
    {
        var row = NoticeText.CheckOne(("notice_date", "2026-11-21"), ("starts_at", "2026-12-21 10:00"));
        Assert.NotNull(row.Notice);
        Assert.Equal((FindingWeight.Warning, "AUC-12.1"), (row.Findings[0].Weight, row.Findings[0].RuleId));
        Assert.Contains("2026-12-22", row.Findings[0].Text.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-12-25T02:00:00Z", "ends_at", "AUC-26.1a")]
    [InlineData("2026-12-25T01:59:59Z", "starts_at", "AUC-20.2a")]
    [InlineData("2026-12-24T02:00:00Z", "starts_at", "AUC-20.2a")]
    [Trait("Rule", "AUC-26.1a")]
    public void PeriodThatHasBegun_IsRefused(string now, string field, string ruleId)
    {
        var context = NoticeText.Context(DateTimeOffset.Parse(now, System.Globalization.CultureInfo.InvariantCulture));
        var finding = Assert.Single(NoticeText.CheckOne(NoticeText.Good(), context).Findings);
        Assert.Equal((field, ruleId), (finding.Field.Name, finding.RuleId));
    }

    [Theory]
    [InlineData("equity", "other_right", null, "1", null)]
    [InlineData("equity", "other_right", "0", "699999", null)]
    [InlineData("equity", "other_right", "5", "70000", "reference_price")]
    [InlineData("home", "real_estate", null, "70000", "reference_kind")]
    [Trait("Rule", "EQU-12")]
    public void EquityThatCannotBeAppraised_HasNoReferencePriceAndAFreeDeposit(string category, string assetClass, string? reference, string deposit, string? field)
    {
        var row = NoticeText.CheckOne(
            ("category", category), ("asset_class", assetClass), ("reference_kind", "not_appraisable"), ("reference_price", reference), ("deposit", deposit));
        Assert.Equal(field is null ? [] : [(field, "EQU-12")], row.Findings.Select(finding => (finding.Field.Name, finding.RuleId!)));
    }

    [Theory]
    [InlineData("jz0102", true)]
    [InlineData("jz01", false)]
    [Trait("Rule", "AUC-6")]
    public void StaffOfACourt_ImportOnlyItsNotices(string court, bool isAllowed) =>
        Assert.Equal(isAllowed, NoticeText.CheckOne(NoticeText.Good(("court", court)), NoticeText.Context(onlyCourt: "jz0102")).Notice is not null);

    [Fact]
    public void AllMistakesOfARow_AreToldAtOnce()
    {
        var row = NoticeText.CheckOne(("court", "x"), ("start_price", "x"), ("ends_at", "x"), ("taxes_zh", null));
        Assert.Equal(["court", "start_price", "ends_at", "taxes_zh"], row.Findings.Select(finding => finding.Field.Name));
    }

    [Fact]
    public void SameRoundTwiceInOneFile_IsTakenOnce()
    {
        var rows = NoticeCheck.Check(NoticeText.File(NoticeText.Good(), NoticeText.Good(("title_zh", "x"))), NoticeText.Context());
        Assert.NotNull(rows[0].Notice);
        Assert.Contains("1", Assert.Single(rows[1].Findings).Text.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void OneLotNumberForTwoLots_IsRefused()
    {
        var rows = NoticeCheck.Check(
            NoticeText.File(NoticeText.Good(("lot_number", "HP2611-0001")), NoticeText.Good(("lot_number", "HP2611-0001"), ("reference", "other"))),
            NoticeText.Context());
        Assert.Equal(["lot_number"], rows[1].Findings.Select(finding => finding.Field.Name));
    }

    [Fact]
    public void Findings_AreWrittenForASpreadsheetWithoutFormulas()
    {
        var row = NoticeText.CheckOne(("reference", "=cmd|' /C calc'!A0"), ("court", "=1+1"));
        var text = Encoding.UTF8.GetString(FindingsCsv.Write(row.Findings));
        Assert.StartsWith("\uFEFFrow,reference,weight,field", text, StringComparison.Ordinal);
        var cells = CsvText.Parse(text[1..])[1];
        Assert.Equal(["1", "'=cmd|' /C calc'!A0", "error", "court", "执行法院"], cells.Take(5));
    }

    [Fact]
    public void MovedNotice_KeepsItsIntervalsAndSaysSo()
    {
        var past = NoticeText.File(NoticeText.Good(("notice_date", "2019-04-23"), ("starts_at", "2019-05-30 10:00"), ("ends_at", "2019-05-31 10:00")));
        Assert.Null(NoticeCheck.Check(past, NoticeText.Context())[0].Notice);
        var notice = NoticeCheck.Check(NoticeRedating.Move(past, new DateOnly(2026, 11, 22)), NoticeText.Context())[0].Notice!;
        Assert.Equal(new DateOnly(2026, 11, 22), notice.NoticeDate);
        Assert.Equal(new DateTimeOffset(2026, 12, 29, 2, 0, 0, TimeSpan.Zero), notice.StartsAt);
        Assert.Equal(TimeSpan.FromHours(24), notice.EndsAt - notice.StartsAt);
        Assert.EndsWith(NoticeRedating.Note, notice.SourceNote, StringComparison.Ordinal);
    }
}
