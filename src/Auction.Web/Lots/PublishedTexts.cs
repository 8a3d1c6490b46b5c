using System.Text;
using Auction.Data;
using Auction.Data.Files;
using Auction.Domain.Disposal;
using Auction.Grains.Disposals;
using Auction.Web.Disposals.Launch;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Lots;

/// <summary>The texts published with the rounds of a lot, as the bytes that were filed (NOTE-V). Nothing is written anew.</summary>
internal sealed class PublishedTexts(IDbContextFactory<AuctionDb> databases, DisposalDesk disposals, FileShelf shelf)
{
    /// <summary>Every version of every round, the newest first; empty for a lot without a disposal.</summary>
    public async Task<IReadOnlyList<PublishedVersion>> OfAsync(Guid lotId, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var rows = await db.Disposals.AsNoTracking().Where(row => row.LotId == lotId).OrderBy(row => row.OpenedAt).Select(row => new { row.Id, row.Number }).ToListAsync(cancellationToken);
        var versions = new List<PublishedVersion>();
        foreach (var row in rows)
        {
            if (await disposals.FindAsync(row.Id, cancellationToken) is { } state)
            {
                versions.AddRange(state.Rounds.SelectMany(round => round.Versions.Select(version => new PublishedVersion(row.Number, round, version))));
            }
        }

        versions.Reverse();
        return versions;
    }

    /// <summary>The texts of these kinds in one version. A file that was not made here is never shown as a page.</summary>
    public async Task<IReadOnlyList<PublishedText>> ReadAsync(PublishedVersion version, IReadOnlyList<NoticeTextKind> kinds, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(version);
        var texts = new List<PublishedText>();
        foreach (var text in version.Version.Texts.Where(text => kinds.Contains(text.Kind)).OrderBy(text => text.Kind))
        {
            if (await shelf.FindAsync(text.Document, cancellationToken) is { MediaType: LaunchDesk.Html } stored)
            {
                texts.Add(new(text.Kind, text.Document, Encoding.UTF8.GetString(stored.Bytes)));
            }
        }

        return texts;
    }
}

/// <summary>One version of the texts of one round.</summary>
/// <param name="Disposal">Number of the disposal.</param>
/// <param name="Round">The round.</param>
/// <param name="Version">The version.</param>
internal sealed record PublishedVersion(string Disposal, RoundCourse Round, NoticeVersion Version);

/// <summary>One text as it lies on file.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Sha256">Hash of its bytes.</param>
/// <param name="Html">The bytes; every word in them was encoded when they were written.</param>
internal sealed record PublishedText(NoticeTextKind Kind, string Sha256, string Html);
