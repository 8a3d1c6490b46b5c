using Auction.Bench.Hosts;
using Auction.Bench.Rivals;
using Auction.Domain.Records;
using Auction.Domain.Rounds;

namespace Auction.Bench.Checks;

/// <summary>A bid as found in the database.</summary>
internal sealed record StoredBid(string Key, string Lot, string Bidder, bool IsAccepted, int Seq, long AmountFen, byte[] Leaf, Guid Seal, int SealIndex);

/// <summary>A signature as found in the database.</summary>
internal sealed record StoredSeal(Guid Id, long AtUnixMs, byte[] Leaves, byte[] Root, byte[] Signature);

/// <summary>Reads what a run left behind, with statements of its own and none of the product's reading code.</summary>
internal static class StoredBids
{
    /// <summary>Everything the product stored of a run: accepted bids from the journal, refused ones from their table.</summary>
    public static async Task<List<StoredBid>> OfProductAsync(World world, int run)
    {
        var found = new List<StoredBid>();
        await using var connection = await RivalTables.OpenAsync(world);
        await using (var command = connection.CreateCommand())
        {
            command.CommandText =
                $"SELECT bid_key, round_id, bidder_code, seq, at, kind, payload, prev_hash, hash, seal_id, seal_index FROM round_event WHERE bid_key LIKE 'r{run}-%'";
            await using var row = await command.ExecuteReaderAsync();
            while (await row.ReadAsync())
            {
                var (round, seq, at, kind, payload) = (row.GetGuid(1), row.GetInt32(3), row.GetInt64(4), row.GetString(5), row.GetString(6));
                var bid = (BidAccepted)RoundEventJson.Read(kind, DateTimeOffset.FromUnixTimeMilliseconds(at), payload);
                var hash = (byte[])row[8];
                var isChained = hash.AsSpan().SequenceEqual(EntryHash.Of(round, seq, at, kind, payload, (byte[])row[7]));
                found.Add(new StoredBid(
                    isChained ? row.GetString(0) : row.GetString(0) + " (hash does not fit)",
                    round.ToString(), bid.BidderCode, IsAccepted: true, seq, bid.Amount.Fen, hash, row.GetGuid(9), row.GetInt32(10)));
            }
        }

        await using (var command = connection.CreateCommand())
        {
            command.CommandText =
                $"SELECT bid_key, round_id, bidder_code, judged_seq, amount, leaf_hash, seal_id, seal_index FROM bid_refusal WHERE bid_key LIKE 'r{run}-%'";
            await using var row = await command.ExecuteReaderAsync();
            while (await row.ReadAsync())
            {
                found.Add(new StoredBid(
                    row.GetString(0), row.GetGuid(1).ToString(), row.GetString(2), IsAccepted: false, row.GetInt32(3), row.GetInt64(4), (byte[])row[5], row.GetGuid(6), row.GetInt32(7)));
            }
        }

        return found;
    }

    /// <summary>Every bid a rival stored in a run; rivals keep no refusals.</summary>
    public static async Task<List<StoredBid>> OfRivalAsync(World world, int run)
    {
        var found = new List<StoredBid>();
        await using var connection = await RivalTables.OpenAsync(world);
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT bid_key, lot_id, bidder, seq, amount FROM rival_bid WHERE bid_key LIKE 'r{run}-%'";
        await using var row = await command.ExecuteReaderAsync();
        while (await row.ReadAsync())
        {
            found.Add(new StoredBid(
                row.GetString(0), $"{row.GetInt32(1)}", World.CodeOf(row.GetInt32(2)), IsAccepted: true, row.GetInt32(3), row.GetInt64(4), [], Guid.Empty, 0));
        }

        return found;
    }

    /// <summary>All signatures.</summary>
    public static async Task<Dictionary<Guid, StoredSeal>> SealsAsync(World world)
    {
        var found = new Dictionary<Guid, StoredSeal>();
        await using var connection = await RivalTables.OpenAsync(world);
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT id, at, leaves, root, signature FROM seal";
        await using var row = await command.ExecuteReaderAsync();
        while (await row.ReadAsync())
        {
            found.Add(row.GetGuid(0), new StoredSeal(row.GetGuid(0), row.GetInt64(1), (byte[])row[2], (byte[])row[3], (byte[])row[4]));
        }

        return found;
    }
}
