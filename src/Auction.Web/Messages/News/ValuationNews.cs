using System.Globalization;
using Auction.Data;
using Auction.Data.Messages;
using Auction.Data.Platform;
using Auction.Data.Valuations;
using Auction.Domain.Messages;
using Auction.Domain.Texts;
using Microsoft.EntityFrameworkCore;
using Valuation.Procedure;

namespace Auction.Web.Messages.News;

/// <summary>Tells a person concerned that the report on the price was served, so that they may object in time (REF-21.1).</summary>
internal sealed class ValuationNews(IDbContextFactory<AuctionDb> databases, MessagePost post, IPlatformClock clock) : JournalNews(databases, post, clock)
{
    /// <inheritdoc/>
    protected override string Source => MessageSources.Valuation;

    /// <inheritdoc/>
    protected override IQueryable<JournalHead> Heads(AuctionDb db) => db.Valuations.AsNoTracking().Select(row => new JournalHead { Id = row.Id, Seq = row.Seq, LastStamp = row.LastStamp });

    /// <inheritdoc/>
    protected override async Task<(IReadOnlyList<MessageDraft> Drafts, int Seq)> ReadAsync(AuctionDb db, Guid id, int after, CancellationToken cancellationToken)
    {
        var entries = await db.ValuationEvents.AsNoTracking().Where(row => row.SubjectId == id && row.Seq > after).OrderBy(row => row.Seq).ToListAsync(cancellationToken);
        var row = await db.Valuations.AsNoTracking().SingleAsync(each => each.Id == id, cancellationToken);
        var parties = await db.ValuationParties.AsNoTracking().Where(party => party.ValuationId == id && party.AccountId != null).ToDictionaryAsync(party => party.PartyId, party => party.AccountId!.Value, StringComparer.Ordinal, cancellationToken);
        var about = new BilingualText(row.AssetZh, row.AssetEn.Length > 0 ? row.AssetEn : row.AssetZh);
        var drafts = new List<MessageDraft>();
        foreach (var entry in entries)
        {
            if (ValuationProcedure.Instance.Read(entry) is ReportsServed served && parties.TryGetValue(served.PartyId, out var account))
            {
                drafts.Add(new(string.Create(CultureInfo.InvariantCulture, $"valuation:{id:N}:{entry.Seq}"), account, MessageKind.ValuationServed, about, [MessageWords.Of(served.ReceivedOn)], $"/me/valuations/{row.Number}", entry.At));
            }
        }

        return (drafts, entries.Count > 0 ? entries[^1].Seq : after);
    }
}
