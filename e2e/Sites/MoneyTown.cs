using Auction.Data;
using Auction.Domain.Rounds;
using Auction.Grains.Rounds;
using Auction.TestKit;
using Auction.TestKit.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Auction.E2E.Sites;

/// <summary>The site with the demo data and the sandbox of the payment provider.</summary>
public sealed class MoneyTown : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private SandboxHost? _sandbox;
    private RealHost? _host;

    /// <summary>Address of the site.</summary>
    public Uri Address => _host!.Address;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        _sandbox = await SandboxHost.StartAsync();
        _host = await RealHost.StartAsync(demo: true, paymentsFile: await SandboxFiles.PaymentsAsync(_sandbox, _folder));
    }

    /// <summary>Withdraws the round of a lot, as the court does.</summary>
    public async Task WithdrawAsync(string lotNumber)
    {
        await using var db = await _host!.Services.GetRequiredService<IDbContextFactory<AuctionDb>>().CreateDbContextAsync();
        var roundId = await db.Rounds.Where(round => db.Lots.Any(lot => lot.Id == round.LotId && lot.Number == lotNumber)).OrderByDescending(round => round.Ordinal).Select(round => round.Id).FirstAsync();
        var sequencer = await _host.Services.GetRequiredService<IRoundDirectory>().FindAsync(roundId, CancellationToken.None);
        var answer = await sequencer.ExecuteAsync(new WithdrawRound("债务已经履行完毕。", "The debt has been paid."), ActContext.Platform, CancellationToken.None);
        Assert.Null(answer.Refusal);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_host is not null) { await _host.DisposeAsync(); }
        if (_sandbox is not null) { await _sandbox.DisposeAsync(); }
        _folder.Dispose();
    }
}
