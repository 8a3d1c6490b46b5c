using System.Text.Json;
using Auction.Domain.Rules;
using Auction.Domain.Tools;
using Valuation.Tests.Lottery;
using Valuation.Tools;

namespace Valuation.Tests.Tools;

public sealed class RunValuationToolTests
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    public static TheoryData<string> Names { get; } = [.. ValuationTools.All.Select(tool => tool.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void TheSample_HasAResultWithWordsAndKnownRules(string name)
    {
        var answer = Find(name).Run(Find(name).SampleJson);

        Assert.Empty(answer.Errors);
        Assert.NotNull(answer.Result);
        Assert.Equal("conclusion", answer.Lines[0].Kind);
        Assert.Equal(answer.Rules.Distinct(StringComparer.Ordinal), answer.Rules, StringComparer.Ordinal);
        Assert.All(answer.Rules, rule => Assert.NotNull(RuleCatalog.Find(rule)));
        Assert.All(answer.Lines, line => Assert.False(line.Text.Zh.Contains('{') || line.Text.En.Contains('{')));
        Assert.Equal(JsonValueKind.Object, JsonSerializer.SerializeToElement(answer, Web).GetProperty("result").ValueKind);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void HostileInput_NeverThrows(string name)
    {
        var tool = Find(name);
        string[] hostile =
        [
            "", "[]", "null", "{", "{}", "{\"a\":1}",
            .. from field in tool.Fields
               from value in new[] { "\"x\"", "-1", "1e400", "9999999999999999999", "{}", "[]", "[1]", "[{}]", "true", "null", "\"\"", "\"0001-01-01\"", "\"9999-12-31\"" }
               select $"{{\"{field.Name}\":{value}}}",
        ];

        Assert.All(hostile, json =>
        {
            var answer = tool.Run(json);
            Assert.NotEqual(answer.Errors.Count == 0, answer.Result is null);
            Assert.All(answer.Errors, error => Assert.StartsWith("E_", error.Code, StringComparison.Ordinal));
        });
    }

    [Fact]
    public void NoNameIsTakenTwice() => Assert.Empty(ToolCatalog.All.Concat(ValuationTools.All).CountBy(tool => tool.Name).Where(row => row.Value > 1));

    [Theory]
    [Trait("Rule", "REF-13.1")]
    [Trait("Rule", "REF-13.2")]
    [Trait("Rule", "GEN-4")]
    [InlineData("1234500 none 1198000 none 1300001 none", 1_244_167_00L)]
    [InlineData("860000.00 none 872345.67 none", 866_172_84L)]
    [InlineData("1010000 upheld 980000 none 1040000 none", 1_010_000_00L)]
    [InlineData("1010000 rejected 980000 corrected 1040000 rejected", 1_010_000_00L)]
    [InlineData("1010000 upheld", null)]
    public void OnlineMean_FollowsTheWorkedExamples(string results, long? fen)
    {
        var rows = results.Split(' ').Chunk(2).Select((pair, index) => $$"""{"platform":"p{{index}}","result":"{{pair[0]}}","objection":"{{pair[1]}}"}""");

        Assert.Equal(fen, Result<OnlineMeanResult>("online-mean", $$"""{"results":[{{string.Join(',', rows)}}]}""").Price?.Fen);
    }

    [Theory]
    [Trait("Rule", "REF-19.1")]
    [Trait("Rule", "REF-19.2")]
    [Trait("Rule", "CAL-9")]
    [InlineData("""{"receivedOn":"2026-01-20"}""", "2026-02-24", "2026-02-19")]
    [InlineData("""{"receivedOn":"2026-01-20","extensions":[{"days":15}]}""", "2026-03-11", "2026-03-06")]
    [InlineData("""{"receivedOn":"2026-01-20","extensions":[{"days":15},{"days":15}]}""", "2026-03-26", null)]
    [InlineData("""{"receivedOn":"2026-01-20","stays":[{"from":"2026-02-02","resumedOn":"2026-02-10"}]}""", "2026-02-27", "2026-02-22")]
    public void AppraisalDeadline_FollowsTheWorkedExample(string input, string lastDay, string? lastRequest)
    {
        var result = Result<AppraisalDeadlineResult>("appraisal-deadline", input);

        Assert.Equal((On(lastDay), lastRequest is null ? null : On(lastRequest)), (result.LastDay, result.LastRequest));
    }

    [Theory]
    [Trait("Rule", "REF-22")]
    [Trait("Rule", "REF-21.2")]
    [InlineData("received", "2026-02-12", "2026-02-12", "2026-02-24")]
    [InlineData("published", "2026-03-20", "2026-04-07", "2026-04-13")]
    public void ObjectionWindow_FollowsTheWorkedExample(string way, string day, string received, string lastDay)
    {
        var result = Result<ObjectionWindowResult>("objection-window", $$"""{"way":"{{way}}","day":"{{day}}"}""");

        Assert.Equal((On(received), On(lastDay)), (result.ReceivedOn, result.LastDay));
    }

    [Fact]
    [Trait("Rule", "REF-27.1")]
    [Trait("Rule", "REF-27.3")]
    public void PriceValidity_FollowsTheWorkedExample() =>
        Assert.Equal(
            new PriceValidityResult(On("2026-03-10"), On("2026-09-10"), IsCapped: false, IsNoticeInTime: true, IsStartInTime: true),
            Result<PriceValidityResult>("price-validity", Find("price-validity").SampleJson));

    [Fact]
    [Trait("Rule", "REF-31.1")]
    public void OnlineFee_FollowsTheWorkedExample() =>
        Assert.Equal([("B", 150_00L), ("C", 150_00L)], Result<OnlineFeeResult>("online-fee", Find("online-fee").SampleJson).Shares.Select(share => (share.Platform, share.Fee.Fen)));

    [Theory]
    [Trait("Rule", "REF-32.1")]
    [Trait("Rule", "REF-32.2")]
    [Trait("Rule", "FEE-T")]
    [InlineData("priced", 7_500_00)]
    [InlineData("reissued", 2_250_00)]
    [InlineData("replaced", 0)]
    public void AppraisalFee_FollowsTheWorkedExample(string ending, long fen) =>
        Assert.Equal(fen, Result<AppraisalFeeToolResult>("appraisal-fee", Find("appraisal-fee").SampleJson.Replace("priced", ending, StringComparison.Ordinal)).Fee.Fen);

    [Theory]
    [InlineData("appraisal-fee", """{"appraised":"1","tariff":[{"upTo":"5","rate":1}]}""", "E_TARIFF")]
    [InlineData("price-validity", """{"reportDate":"2026-01-02","statedUntil":"2026-01-01"}""", "E_VALIDITY")]
    [InlineData("appraisal-deadline", """{"receivedOn":"2026-01-02","stays":[{"from":"2026-01-05","resumedOn":"2026-01-04"}]}""", "E_FIELD_DATE")]
    public void InputThatContradictsItself_IsNamed(string name, string input, string code) => Assert.Equal(code, Assert.Single(Find(name).Run(input).Errors).Code);

    [Fact]
    [Trait("Rule", "REF-34.2")]
    public void DrawVerify_RepeatsAPublishedDraw()
    {
        Assert.True(Result<DrawVerifyResult>("draw-verify", Find("draw-verify").SampleJson).IsGenuine);

        var forged = Draws.Seven() with { Chosen = ["i4"] };
        var result = Result<DrawVerifyResult>("draw-verify", JsonSerializer.Serialize(new { transcript = forged.ToJson() }));
        Assert.Equal(["ChosenFits"], result.Checks.Where(check => !check.IsMet).Select(check => check.Name));
    }

    private static T Result<T>(string name, string input) => Assert.IsType<T>(Find(name).Run(input).Result);

    private static Tool Find(string name) => ValuationTools.All.Single(tool => tool.Name == name);

    private static DateOnly On(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
