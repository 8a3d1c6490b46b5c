using Auction.TestKit;
using Auction.TestKit.Hosting;

namespace Auction.E2E.Sites;

/// <summary>The town with a payment provider and an identity service: nothing of the money and the people is taken for granted.</summary>
public sealed class MarketTown : SaleTown
{
    private readonly TemporaryFolder _folder = new();
    private SandboxHost? _sandbox;

    /// <inheritdoc/>
    protected override async Task<(string? Payments, string? Services)> StartOutsideAsync(TimeProvider time)
    {
        _sandbox = await SandboxHost.StartAsync(time);
        return (await SandboxFiles.PaymentsAsync(_sandbox, _folder), await SandboxFiles.IdentityAsync(_sandbox, _folder));
    }

    /// <inheritdoc/>
    protected override async Task StopOutsideAsync()
    {
        if (_sandbox is not null) { await _sandbox.DisposeAsync(); }
        _folder.Dispose();
    }
}
