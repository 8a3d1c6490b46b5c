using System.Text;
using Valuation.Documents;

namespace Valuation.Tests.Documents;

/// <summary>An answer of a platform is taken at its word or not at all.</summary>
[Trait("Rule", "REF-11.1")]
public sealed class ReadPlatformAnswerTests
{
    private const string Whole = """{"format":"hengping-answer-1","request":"r1","from":"zhunjia","confirmed":true,"extensionAsked":false,"report": {"a" : [1, "估"]} }""";

    [Fact]
    public void WholeAnswer_KeepsTheReportAsSent()
    {
        var answer = Read(Whole)!;
        Assert.Equal(("r1", "zhunjia", true, false), (answer.Request, answer.From, answer.IsConfirmed, answer.AsksExtension));
        Assert.Equal("""{"a" : [1, "估"]}""", Encoding.UTF8.GetString(answer.Report!));
    }

    [Theory]
    [InlineData("\"report\": {\"a\" : [1, \"估\"]}", "\"report\":null")]
    [InlineData(",\"report\": {\"a\" : [1, \"估\"]}", "")]
    public void NoReport_IsNone(string from, string to) => Assert.Null(Read(Whole.Replace(from, to, StringComparison.Ordinal))!.Report);

    [Theory]
    [InlineData("hengping-answer-1", "hengping-answer-2")]
    [InlineData("\"r1\"", "7")]
    [InlineData("\"r1\"", "\"\\ud800\"")]
    [InlineData("\"zhunjia\"", "null")]
    [InlineData("\"confirmed\":true", "\"confirmed\":\"true\"")]
    [InlineData("\"confirmed\":true,", "")]
    [InlineData("\"extensionAsked\":false,", "")]
    [InlineData("\"extensionAsked\":false", "\"confirmed\":false,\"extensionAsked\":false")]
    [InlineData("{\"format\"", "[{\"format\"")]
    public void AnythingElse_IsNoAnswer(string from, string to) => Assert.Null(Read(Whole.Replace(from, to, StringComparison.Ordinal)));

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("<!doctype html><title>502</title>")]
    public void Garbage_IsNoAnswer(string text) => Assert.Null(Read(text));

    [Fact]
    public void AnswerPastItsLimit_IsNotParsed()
    {
        var text = Whole + new string(' ', PlatformAnswerReader.BytesMax - Encoding.UTF8.GetByteCount(Whole));
        Assert.NotNull(Read(text));
        Assert.Null(Read(text + " "));
    }

    private static PlatformAnswer? Read(string text) => PlatformAnswerReader.Read(Encoding.UTF8.GetBytes(text));
}
