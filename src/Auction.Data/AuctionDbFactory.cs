using Microsoft.EntityFrameworkCore;

namespace Auction.Data;

/// <summary>Hands out a provider's context under the common type.</summary>
public sealed class AuctionDbFactory<TDb>(IDbContextFactory<TDb> inner) : IDbContextFactory<AuctionDb>
    where TDb : AuctionDb
{
    /// <inheritdoc/>
    public AuctionDb CreateDbContext() => inner.CreateDbContext();

    /// <inheritdoc/>
    public async Task<AuctionDb> CreateDbContextAsync(CancellationToken cancellationToken = default) =>
        await inner.CreateDbContextAsync(cancellationToken);
}
