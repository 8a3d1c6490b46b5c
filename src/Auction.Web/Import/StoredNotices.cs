using Auction.Data;
using Auction.Data.Import;
using Auction.Data.Lots;
using Auction.Data.Rounds;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Import;

/// <summary>What is here already of the lots a file names.</summary>
internal sealed class StoredNotices
{
    // Databases limit the values of one question; a file may name two thousand lots.
    private const int AtOnce = 400;

    private readonly Dictionary<Guid, LotRow> _lots = [];
    private readonly Dictionary<string, Guid> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<Guid, List<StoredNotice>> _rounds = [];

    public static async Task<StoredNotices> LoadAsync(AuctionDb db, IReadOnlyList<CheckedNotice> rows, CancellationToken cancellationToken)
    {
        var stored = new StoredNotices();
        foreach (var some in rows.Where(row => row.Notice is not null).Select(row => row.Notice!).Chunk(AtOnce))
        {
            var ids = some.Select(notice => NoticeIdentity.LotId(notice.CourtCode, notice.Reference)).ToArray();
            var numbers = some.Where(notice => notice.LotNumber is not null).Select(notice => notice.LotNumber!).ToArray();
            foreach (var lot in await db.Lots.AsNoTracking().Where(row => ids.Contains(row.Id) || numbers.Contains(row.Number)).ToListAsync(cancellationToken))
            {
                stored._lots[lot.Id] = lot;
                stored._numbers[lot.Number] = lot.Id;
            }

            var rounds =
                from round in db.Rounds.AsNoTracking()
                join head in db.RoundHeads.AsNoTracking() on round.Id equals head.RoundId
                where ids.Contains(round.LotId)
                orderby round.Ordinal
                select new StoredNotice(round, head);
            foreach (var round in await rounds.ToListAsync(cancellationToken))
            {
                if (!stored._rounds.TryGetValue(round.Round.LotId, out var list))
                {
                    stored._rounds.Add(round.Round.LotId, list = []);
                }

                list.Add(round);
            }
        }

        return stored;
    }

    public LotRow? Lot(Guid lotId) => _lots.GetValueOrDefault(lotId);

    /// <summary>The lot that bears a number.</summary>
    public Guid? OwnerOf(string number) => _numbers.TryGetValue(number, out var lotId) ? lotId : null;

    /// <summary>Rounds of a lot, oldest first.</summary>
    public IReadOnlyList<StoredNotice> Rounds(Guid lotId) => _rounds.TryGetValue(lotId, out var rounds) ? rounds : [];
}

/// <summary>A round that is here.</summary>
internal sealed record StoredNotice(RoundRow Round, RoundHeadRow Head);
