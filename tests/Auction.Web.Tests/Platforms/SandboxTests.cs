using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Auction.Sandbox.Platforms;
using Auction.TestKit;
using Auction.TestKit.Hosting;
using Auction.Web.Platforms;
using Valuation.Documents;

namespace Auction.Web.Tests.Platforms;

/// <summary>The sandbox keeps to the interface it plays: docs/inquiry-platforms.md holds for it as for a real platform.</summary>
[Trait("Rule", "REF-10")]
public sealed class SandboxTests
{
    private const string Request =
        """{"format":"hengping-request-1","kind":"online-order","valuation":"HV2611-0001","entry":9,"to":"zhunjia","lastDay":"2999-11-27","order":{"name":"望江苑 602 室","features":"钢混","specification":"98.4 平方米","purpose":"确定处置参考价","other":""},"faults":[]}""";

    private static readonly Guid Id = Guid.Parse("0198c000-0000-7000-8000-000000000001");

    [Fact]
    public async Task Repetition_IsTheSameRequestAndAnotherBodyIsNot()
    {
        await using var sandbox = await SandboxHost.StartAsync();
        await sandbox.SetAllAsync(PlatformBehaviour.OnTime);
        using var client = Client(sandbox.Key);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(AddressOf(sandbox))).StatusCode);

        var first = await PutAsync(client, sandbox, Request);
        Assert.Equal(first, await PutAsync(client, sandbox, Request));
        Assert.Equal(first, await client.GetStringAsync(AddressOf(sandbox)));
        Assert.Single(await sandbox.ReceivedAsync("zhunjia"));
        using var other = new StringContent(Request.Replace("HV2611-0001", "HV2611-0002", StringComparison.Ordinal), Encoding.UTF8, "application/json");
        Assert.Equal(HttpStatusCode.Conflict, (await client.PutAsync(AddressOf(sandbox), other)).StatusCode);
    }

    /// <summary>What it reports can be read by the very reader the court uses, in the price the order alone decides.</summary>
    [Fact]
    public async Task SameOrder_GetsTheSamePriceAfterARestart()
    {
        await using var sandbox = await SandboxHost.StartAsync();
        using var client = Client(sandbox.Key);
        await sandbox.SetAllAsync(PlatformBehaviour.OnTime);
        var before = Report(await PutAsync(client, sandbox, Request));
        await sandbox.StopAsync();
        await sandbox.StartAgainAsync();
        await sandbox.SetAllAsync(PlatformBehaviour.OnTime);
        var after = Report(await PutAsync(client, sandbox, Request));

        Assert.Equal(before.Result, after.Result);
        Assert.Equal(3, after.Samples.Count);

        // 98.4 square metres at 8,000 to 18,000 yuan, and what one platform may differ by.
        Assert.InRange(after.Result!.Value.Fen, 98_40L * 8_000 * 93 / 100, 98_40L * 18_000 * 107 / 100);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("wrong")]
    public async Task WithoutItsKey_NobodyIsAnswered(string? key)
    {
        await using var sandbox = await SandboxHost.StartAsync();
        using var client = Client(key);
        using var body = new StringContent(Request, Encoding.UTF8, "application/json");
        Assert.Equal(HttpStatusCode.Unauthorized, (await client.PutAsync(AddressOf(sandbox), body)).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await client.GetAsync(AddressOf(sandbox))).StatusCode);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("<html>")]
    [InlineData("")]
    public async Task SomethingElse_IsNoRequest(string text)
    {
        await using var sandbox = await SandboxHost.StartAsync();
        using var client = Client(sandbox.Key);
        using var body = new StringContent(text, Encoding.UTF8, "application/json");
        Assert.Equal(HttpStatusCode.BadRequest, (await client.PutAsync(AddressOf(sandbox), body)).StatusCode);
    }

    [Fact]
    public async Task PlanForOneValuation_LeavesTheOthersAlone()
    {
        await using var sandbox = await SandboxHost.StartAsync();
        using var client = Client(sandbox.Key);
        await sandbox.SetAllAsync(PlatformBehaviour.OnTime);
        await sandbox.SetAsync("zhunjia", PlatformBehaviour.Silent, valuation: "HV2611-0001");
        Assert.False(PlatformAnswerReader.Read(Encoding.UTF8.GetBytes(await PutAsync(client, sandbox, Request)))!.IsConfirmed);

        using var taken = await client.DeleteAsync(new Uri(sandbox.Address, "control/platforms/zhunjia/valuations/HV2611-0001"));
        Assert.Equal(HttpStatusCode.NoContent, taken.StatusCode);
        Assert.NotNull(PlatformAnswerReader.Read(Encoding.UTF8.GetBytes(await client.GetStringAsync(AddressOf(sandbox))))!.Report);
    }

    [Theory]
    [InlineData("""{"behaviour":"onStrike","delaySeconds":1}""")]
    [InlineData("""{"behaviour":"late","delaySeconds":-1}""")]
    [InlineData("""{"behaviour":"late","delaySeconds":86401}""")]
    [InlineData("7")]
    public async Task UnknownPlan_IsRefused(string text)
    {
        await using var sandbox = await SandboxHost.StartAsync();
        using var client = new HttpClient();
        using var body = new StringContent(text, Encoding.UTF8, "application/json");
        Assert.Equal(HttpStatusCode.BadRequest, (await client.PutAsync(new Uri(sandbox.Address, "control/platforms/zhunjia"), body)).StatusCode);
    }

    [Fact]
    public async Task Page_ChangesAPlanButNotForAPageElsewhere()
    {
        await using var sandbox = await SandboxHost.StartAsync();
        using var client = new HttpClient();
        Dictionary<string, string> form = new(StringComparer.Ordinal) { ["platform"] = "henggu", ["behaviour"] = "Silent", ["delay"] = "9", ["valuation"] = "" };
        using var foreign = new HttpRequestMessage(HttpMethod.Post, sandbox.Address) { Content = new FormUrlEncodedContent(form) };
        foreign.Headers.Add("Sec-Fetch-Site", "cross-site");
        Assert.Equal(HttpStatusCode.Forbidden, (await client.SendAsync(foreign)).StatusCode);
        Assert.DoesNotContain("Silent, 9 s", await client.GetStringAsync(sandbox.Address), StringComparison.Ordinal);

        using var own = new FormUrlEncodedContent(form);
        var page = await (await client.PostAsync(sandbox.Address, own)).Content.ReadAsStringAsync();
        Assert.Contains("Silent, 9 s", page, StringComparison.Ordinal);
    }

    /// <summary>As <c>./run</c> starts it: it writes the file the site reads, marked as a trial, and ends with its companion.</summary>
    [Fact]
    public async Task Program_WritesItsFileAndEndsWithItsCompanion()
    {
        using var folder = new TemporaryFolder();
        using var companion = Process.Start("sleep", "300");
        var file = folder.PathTo("platforms.json");
        var start = new ProcessStartInfo("dotnet", [typeof(PlatformBehaviour).Assembly.Location]) { WorkingDirectory = folder.Path };
        start.Environment["SANDBOX_LISTEN"] = "http://127.0.0.1:0";
        start.Environment["SANDBOX_PLATFORMS_FILE"] = file;
        start.Environment["SANDBOX_COMPANION"] = companion.Id.ToString(System.Globalization.CultureInfo.InvariantCulture);
        using var program = Process.Start(start)!;
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (!File.Exists(file)) { await Task.Delay(100, limit.Token); }

        var lines = PlatformLine.Read(file);
        Assert.Equal(SandboxHost.Platforms, lines.Select(line => line.Id));
        Assert.All(lines, line => Assert.True(line.Trial));
        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(file) == (UnixFileMode.UserRead | UnixFileMode.UserWrite));
        using var client = Client(lines[0].Key);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(new Uri(lines[0].Address, $"requests/{Id}"))).StatusCode);

        companion.Kill();
        await companion.WaitForExitAsync(limit.Token);
        await program.WaitForExitAsync(limit.Token);
        Assert.Equal(0, program.ExitCode);
    }

    private static Uri AddressOf(SandboxHost sandbox) => new(sandbox.AddressOf("zhunjia"), $"requests/{Id}");

    private static async Task<string> PutAsync(HttpClient client, SandboxHost sandbox, string request)
    {
        using var body = new StringContent(request, Encoding.UTF8, "application/json");
        using var response = await client.PutAsync(AddressOf(sandbox), body);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadAsStringAsync();
    }

    private static ReportDocument Report(string answer)
    {
        var reading = ReportDocumentReader.Read(PlatformAnswerReader.Read(Encoding.UTF8.GetBytes(answer))!.Report);
        Assert.Empty(reading.Faults);
        return reading.Document!;
    }

    private static HttpClient Client(string? key)
    {
        var client = new HttpClient();
        if (key is not null) { client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key); }
        return client;
    }
}
