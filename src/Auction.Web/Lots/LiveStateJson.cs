using System.Buffers;
using System.Text.Json;
using Auction.Domain.Rounds;
using Auction.Grains.Rounds;

namespace Auction.Web.Lots;

/// <summary>The public state of a round as sent to every watcher. Money in fen, instants in Unix milliseconds, nobody's identity.</summary>
/// <remarks>Written once per version; all watchers get the same bytes (AUC-18.2, AUC-20.3).</remarks>
internal static class LiveStateJson
{
    /// <summary>UTF-8 JSON of one state.</summary>
    /// <param name="view">Durable state.</param>
    /// <param name="now">Platform time of writing.</param>
    public static byte[] Write(RoundView view, DateTimeOffset now)
    {
        var bytes = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteString("t", "state");
            json.WriteNumber("v", view.Version);
            json.WriteNumber("now", now.ToUnixTimeMilliseconds());
            WriteState(json, view.State);
            json.WriteString("head", Convert.ToHexStringLower(view.HeadHash));
            json.WriteStartArray("recent");
            foreach (var bid in view.RecentBids)
            {
                WriteBid(json, bid);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return bytes.WrittenSpan.ToArray();
    }

    /// <summary>Name of a phase on the wire.</summary>
    public static string PhaseName(RoundPhase phase) => phase switch
    {
        RoundPhase.Noticed => "noticed",
        RoundPhase.SellOffOpen => "sell-off-open",
        RoundPhase.Bidding => "bidding",
        RoundPhase.Paused => "paused",
        RoundPhase.Sold => "sold",
        RoundPhase.Failed => "failed",
        RoundPhase.Withdrawn => "withdrawn",
        _ => throw new ArgumentOutOfRangeException(nameof(phase), phase, "Unknown phase."),
    };

    private static void WriteState(Utf8JsonWriter json, RoundState state)
    {
        json.WriteNumber("seq", state.Seq);
        json.WriteString("phase", PhaseName(state.Phase));
        json.WriteNumber("start", state.Terms!.StartsAt.ToUnixTimeMilliseconds());
        json.WriteNumber("end", state.EndsAt.ToUnixTimeMilliseconds());
        json.WriteNumber("bids", state.BidCount);
        json.WriteNumber("extensions", state.ExtensionCount);
        json.WriteNumber("bidders", state.Bidders.Count);
        json.WriteNumber("next", state.NextMinimum.Fen);
        if (state.Leader is { } leader)
        {
            json.WriteNumber("price", leader.Amount.Fen);
            json.WriteString("leader", leader.BidderCode);
            json.WriteNumber("leaderRank", leader.Rank == RoundState.OrdinaryRank ? 0 : leader.Rank);
        }
        else
        {
            json.WriteNull("price");
            json.WriteNull("leader");
            json.WriteNumber("leaderRank", 0);
        }
    }

    private static void WriteBid(Utf8JsonWriter json, BidLine bid)
    {
        json.WriteStartObject();
        json.WriteNumber("seq", bid.Seq);
        json.WriteString("code", bid.BidderCode);
        json.WriteNumber("amount", bid.Amount.Fen);
        json.WriteNumber("at", bid.At.ToUnixTimeMilliseconds());
        json.WriteBoolean("extended", bid.Extended);
        json.WriteNumber("rank", bid.Rank ?? 0);
        json.WriteEndObject();
    }
}
