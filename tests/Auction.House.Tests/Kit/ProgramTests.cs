using System.Net;
using Auction.TestKit;
using Auction.TestKit.Databases;
using Auction.TestKit.Hosting;
using Auction.TestKit.Processes;

namespace Auction.House.Tests.Kit;

/// <summary>The program starts, survives a kill with its data, and keeps a second one away.</summary>
public sealed class ProgramTests
{
    [Fact]
    public async Task KilledProgram_StartsAgainOnTheSameDataAndPort()
    {
        await using var program = await AuctionProcess.StartAsync();
        await program.KillAsync();
        Assert.False(program.IsRunning);
        await program.StartAgainAsync();
        using var client = new HttpClient();
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(new Uri(program.Address, "health"))).StatusCode);
    }

    [Fact]
    public async Task SecondProgramOnTheSameFolder_IsRefusedWithTheReason()
    {
        using var folder = new TemporaryFolder();
        await using var first = await AuctionProcess.StartAsync(new AuctionProcessOptions { DataFolder = folder.Path });
        var (exitCode, output) = await AuctionProcess.RunAsync(new AuctionProcessOptions { DataFolder = folder.Path }, "serve");
        Assert.Equal(2, exitCode);
        Assert.Contains(folder.Path, output, StringComparison.Ordinal);
        Assert.Contains("Another process is using the data folder", output, StringComparison.Ordinal);
    }

    [Theory]
    [EachDatabase]
    public async Task HostInTheTest_ServesOverRealHttp(DatabaseKind kind)
    {
        await using var host = await RealHost.StartAsync(kind);
        using var visitor = host.NewVisitor();
        using var response = await visitor.Http.GetAsync(new Uri("/health", UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task UnknownCommand_IsNamed()
    {
        var (exitCode, output) = await AuctionProcess.RunAsync(new AuctionProcessOptions(), "sell");
        Assert.Equal(2, exitCode);
        Assert.Contains("'sell'", output, StringComparison.Ordinal);
    }
}
