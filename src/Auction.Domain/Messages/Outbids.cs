namespace Auction.Domain.Messages;

/// <summary>Who has to be told that somebody offered more.</summary>
public static class Outbids
{
    /// <summary>Bidders who led and do not lead any more, each once, with the bid that overtook them last.</summary>
    /// <param name="leader">Who led before; null when nobody did.</param>
    /// <param name="bids">Bids that took the lead, in order: their place in the journal and who bid.</param>
    /// <remarks>Whoever was overtaken and leads again by now has nothing to be told; several bids in a row are told once.</remarks>
    public static IReadOnlyList<Outbid> Of(string? leader, IEnumerable<(int Seq, string BidderCode)> bids)
    {
        ArgumentNullException.ThrowIfNull(bids);
        var overtaken = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (seq, code) in bids)
        {
            if (leader is not null && leader != code) { overtaken[leader] = seq; }
            leader = code;
        }

        if (leader is not null) { overtaken.Remove(leader); }
        return [.. overtaken.Select(pair => new Outbid(pair.Key, pair.Value)).OrderBy(each => each.Seq)];
    }
}

/// <summary>A bidder who was overtaken.</summary>
/// <param name="BidderCode">Who.</param>
/// <param name="Seq">The entry that overtook them.</param>
public sealed record Outbid(string BidderCode, int Seq);
