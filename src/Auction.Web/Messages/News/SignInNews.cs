using Auction.Data;
using Auction.Data.Platform;
using Auction.Domain.Messages;
using Auction.Domain.Texts;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Messages.News;

/// <summary>Tells a person that somebody signed in from a device and network that were not used before (GEN-8).</summary>
internal sealed class SignInNews(IDbContextFactory<AuctionDb> databases, MessagePost post, IPlatformClock clock) : IMessageNews
{
    private static readonly TimeSpan ToldFor = TimeSpan.FromHours(1);
    private static readonly BilingualText Unknown = new("未知设备", "an unknown device");

    /// <inheritdoc/>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var after = clock.Now - ToldFor;
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var sessions = await db.Sessions.AsNoTracking()
            .Where(row => row.MadeAt > after
                && db.Sessions.Any(other => other.AccountId == row.AccountId && other.MadeAt < row.MadeAt)
                && !db.Sessions.Any(other => other.AccountId == row.AccountId && other.MadeAt < row.MadeAt && other.Device == row.Device && other.Network == row.Network))
            .ToListAsync(cancellationToken);
        await post.TellAsync(
            [
                .. sessions.Select(row => new MessageDraft(
                    $"session:{row.Id:N}",
                    row.AccountId,
                    MessageKind.NewSignIn,
                    row.Device.Length > 0 ? MessageWords.Same(row.Device) : Unknown,
                    [MessageWords.Of(row.MadeAt), MessageWords.Same(row.Network.Length > 0 ? row.Network : "—")],
                    "/me/security",
                    row.MadeAt)),
            ],
            cursor: null,
            cancellationToken);
    }
}
