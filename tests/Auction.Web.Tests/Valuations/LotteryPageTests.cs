using System.Net;
using Auction.TestKit;
using Auction.TestKit.Http;
using Auction.TestKit.Valuations;
using Auction.Web.Cli;
using Auction.Web.Valuations;
using Valuation.Lottery;
using Valuation.Procedure;

namespace Auction.Web.Tests.Valuations;

/// <summary>Everybody sees how far a draw came and can repeat it; nobody's name stands there.</summary>
[Trait("Rule", "REF-16")]
[Trait("Rule", "REF-34.2")]
public sealed class LotteryPageTests
{
    [Theory]
    [InlineData("", "尚未摇号", "名单已公布", "排除：资质不含此类财产", "收集输入", "已摇号", "申请执行人1", "已撤销")]
    [InlineData("/en", "No draw yet", "List published", "Excluded: its licence does not cover such property", "Taking inputs", "Held", "Applicant creditor 1", "Set aside")]
    public async Task Page_TellsHowFarTheDrawCame(string prefix, string none, string frozen, string excluded, string inputs, string held, string giver, string annulled)
    {
        await using var site = await DrawSite.StartAsync();
        using var visitor = await site.VisitAsync(name: null);
        var path = $"{prefix}/valuations/{site.Number}/lottery";
        Assert.Contains(none, (await visitor.GetAsync(path)).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(path + ".json")).Status);

        await site.FreezeAsync();
        var page = await visitor.GetAsync(path);
        Assert.Contains(frozen, page.Text, StringComparison.Ordinal);
        Assert.Contains(excluded, page.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(path + ".json")).Status);

        await site.CommitAsync();
        Assert.Contains(inputs, (await visitor.GetAsync(path)).Text, StringComparison.Ordinal);

        await site.HoldAsync();
        page = await visitor.GetAsync(path);
        Assert.Contains(held, page.Text, StringComparison.Ordinal);
        Assert.Contains(giver, page.Text, StringComparison.Ordinal);
        Assert.Contains("7 & <b>seven</b>", page.Text, StringComparison.Ordinal);
        Assert.Equal(3, page.Document.QuerySelectorAll(".draw-chosen li").Length);

        await site.DoAsync(new AnnulDraw(ValuationNode.Document));
        await site.FreezeAsync();
        page = await visitor.GetAsync(path);
        Assert.Contains(annulled, page.Text, StringComparison.Ordinal);
        Assert.Equal(["draw-2", "draw-1"], page.Document.QuerySelectorAll("section h2[id]").Select(heading => heading.Id));
        Assert.DoesNotContain("林知远", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("禾川", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/en")]
    public async Task Server_RepeatsTheDrawForReadersWithoutScript(string prefix)
    {
        await using var site = await DrawSite.StartAsync();
        await site.FreezeAsync();
        await site.CommitAsync();
        await site.HoldAsync();
        using var visitor = await site.VisitAsync(name: null);
        var page = await visitor.GetAsync($"{prefix}/valuations/{site.Number}/lottery");
        var checkedPage = await visitor.SubmitAsync(page, "main form");
        Assert.Equal(9, checkedPage.Document.QuerySelectorAll(".draw-checks .t-ok").Length);
        Assert.Equal(
            page.Document.QuerySelectorAll(".draw-chosen b").Select(name => name.TextContent),
            checkedPage.Document.QuerySelectorAll(".draw-order li").Take(3).Select(name => name.TextContent));
    }

    [Fact]
    public async Task Transcript_IsVerifiedByACommandLineThatHasNothingElse()
    {
        await using var site = await DrawSite.StartAsync();
        await site.FreezeAsync();
        await site.CommitAsync();
        await site.HoldAsync();
        using var visitor = await site.VisitAsync(name: null);
        var address = new Uri(DrawTranscriptEndpoint.PathOf(site.Number, 1), UriKind.Relative);
        using var answer = await visitor.Http.GetAsync(address);
        var transcript = await answer.Content.ReadAsStringAsync();
        Assert.Equal($"{site.Number}-draw-1.json", answer.Content.Headers.ContentDisposition?.FileName);
        Assert.True(DrawVerifier.Verify(transcript).IsGenuine);

        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "draw.json");
        await File.WriteAllTextAsync(file, transcript);
        var drawn = DrawTranscriptReader.Read(transcript).Order;
        var (code, lines) = await RunAsync("verify", file);
        Assert.Equal(0, code);
        Assert.Equal(9, lines.Count(line => line.StartsWith("OK  ", StringComparison.Ordinal)));
        Assert.Equal(drawn, lines.Where(line => line.Contains("  i", StringComparison.Ordinal)).Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries).First(word => word[0] == 'i')));
        Assert.Contains(lines, line => line.Contains("Everything holds", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("各项均相符", StringComparison.Ordinal));

        Assert.DoesNotContain((await RunAsync("verify", file, "--en")).Lines, line => line.Contains("各项", StringComparison.Ordinal));
        Assert.DoesNotContain((await RunAsync("verify", file, "--zh")).Lines, line => line.Contains("Everything", StringComparison.Ordinal));

        await File.WriteAllTextAsync(file, transcript.Replace("seven", "eight", StringComparison.Ordinal));
        (code, lines) = await RunAsync("verify", file, "--en");
        Assert.Equal(1, code);
        Assert.Equal(["BAD  The seed follows from the list, the commitment, the secret and all inputs"], lines.Where(line => line.StartsWith("BAD", StringComparison.Ordinal)));
        await File.WriteAllTextAsync(file, "{}");
        Assert.Equal(2, (await RunAsync("verify", file)).Code);
    }

    [Theory]
    [InlineData("verify")]
    [InlineData("verify", "/nowhere/draw.json")]
    [InlineData("draw", "x")]
    [InlineData("verify", "x", "y")]
    [InlineData("verify", "x", "--fr")]
    [InlineData("verify", "x", "--en", "--zh")]
    public async Task CommandLineThatCannotCheck_EndsWithTwo(params string[] args) => Assert.Equal(2, (await RunAsync(args)).Code);

    private static async Task<(int Code, string[] Lines)> RunAsync(params string[] args)
    {
        await using var output = new StringWriter();
        var code = await LotteryCommand.RunAsync(["lottery", .. args], output);
        return (code, output.ToString().Split('\n'));
    }
}
