using System.Text.Json;
using Auction.Domain.Tools;

namespace Auction.Domain.Tests.Tools;

public sealed class RunToolTests
{
    public static TheoryData<string> Names { get; } = [.. ToolCatalog.All.Select(tool => tool.Name)];

    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    [Theory]
    [MemberData(nameof(Names))]
    public void TheSample_HasAResultWithWordsAndRules(string name)
    {
        var answer = Find(name).Run(Find(name).SampleJson);

        Assert.Empty(answer.Errors);
        Assert.NotNull(answer.Result);
        Assert.NotEmpty(answer.Rules);
        Assert.Equal(answer.Rules.Distinct(StringComparer.Ordinal), answer.Rules, StringComparer.Ordinal);
        Assert.Equal("conclusion", answer.Lines[0].Kind);
        Assert.All(answer.Lines, line => Assert.False(line.Text.Zh.Contains('{') || line.Text.En.Contains('{')));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void TheAnswer_SerialisesInCamelCase(string name)
    {
        var json = JsonSerializer.SerializeToElement(Find(name).Run(Find(name).SampleJson), Web);

        Assert.Equal(name, json.GetProperty("tool").GetString());
        Assert.Equal(JsonValueKind.Object, json.GetProperty("result").ValueKind);
        Assert.False(string.IsNullOrEmpty(json.GetProperty("lines")[0].GetProperty("text").GetProperty("zh").GetString()));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void AnEmptyObject_NamesEveryRequiredField(string name)
    {
        var tool = Find(name);

        var answer = tool.Run("{}");

        var required = tool.Fields.Where(field => field is { IsRequired: true, Default: null } && field.Type is not (ToolFieldType.Flag or ToolFieldType.Rows));
        Assert.Superset(required.Select(field => field.Name).ToHashSet(StringComparer.Ordinal), answer.Errors.Select(error => error.Field).ToHashSet(StringComparer.Ordinal));
        Assert.Null(answer.Result);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void HostileInput_NeverThrows(string name)
    {
        var tool = Find(name);
        string[] hostile =
        [
            "", "[]", "null", "1", "{", "\"x\"", "{\"a\":1}",
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
    public void TheSampleAsAForm_HasTheSameAnswer()
    {
        var tool = Find("deposit");

        var answer = tool.RunForm(
        [
            new("startPrice", " 696,733.60 "), new("deposit", "８万"), new("applicantClaim", "30000.5"), new("__RequestVerificationToken", "x"),
        ]);

        Assert.Equal(tool.Run(tool.SampleJson).Result, answer.Result);
    }

    [Fact]
    public void AnUnknownOrRepeatedField_IsRefusedByName()
    {
        var answer = Find("deposit").Run("""{"startPrice":"1","startprice":"1","startPrice":"2"}""");

        Assert.Equal([("startprice", "E_FIELD_UNKNOWN"), ("startPrice", "E_FIELD_REPEATED")], answer.Errors.Select(error => (error.Field, error.Code)));
    }

    [Theory]
    [Trait("Rule", "GEN-1")]
    [InlineData("1234.56", true)]
    [InlineData("1234.567", false)]
    [InlineData("1e3", false)]
    [InlineData("-1", false)]
    [InlineData("0", false)]
    public void AJsonNumber_CountsOnlyInWholeFen(string number, bool isRead)
    {
        var answer = Find("deposit").Run($$"""{"startPrice":{{number}}}""");

        Assert.Equal(isRead, answer.Errors.Count == 0);
    }

    private static Tool Find(string name) => ToolCatalog.Find(name)!;
}
