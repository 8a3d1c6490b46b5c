using Auction.Domain.Amounts;

namespace Auction.Web.Demo;

/// <summary>Bids for a scene: who, when and how much, always the same for the same lot.</summary>
internal static class DemoBids
{
    // How many steps each bid goes up; people mostly take one, now and then several.
    private static readonly int[] Steps = [1, 2, 1, 1, 3, 1, 1, 5, 1, 2, 1, 1, 1, 4];

    // Distances of late bids from the scheduled end, in seconds.
    private static readonly int[] LateSeconds = [-370, -270, -180];
    private static readonly int[] LateEndSeconds = [-240, -115, 70, 255];

    /// <summary>The bids, in order of time.</summary>
    /// <param name="round">The round.</param>
    /// <param name="codes">Codes of the ordinary bidders.</param>
    /// <param name="priorityCode">Code of the priority purchaser, if there is one.</param>
    public static IReadOnlyList<DemoBid> Of(DemoRound round, IReadOnlyList<string> codes, string? priorityCode)
    {
        var scene = round.Lot.Scene;
        var bids = new List<DemoBid>(scene.Bids);
        var amount = round.Row.StartPrice;
        var turn = round.Row.StartPrice.Fen / 100 % 7;
        foreach (var (at, i) in Times(round).Select((at, i) => (at, i)))
        {
            // AUC-21.1: the priority purchaser answers one price with the same price.
            if (priorityCode is not null && i > 0 && i == scene.Bids - 2)
            {
                bids.Add(new DemoBid(at, priorityCode, amount));
                continue;
            }

            amount += i == 0 ? Money.Zero : round.Row.Increment * Steps[(i + turn) % Steps.Length];
            var code = codes[(int)((i + turn) % codes.Count)];
            code = bids.Count > 0 && string.Equals(bids[^1].Code, code, StringComparison.Ordinal) ? codes[(int)((i + turn + 1) % codes.Count)] : code;
            bids.Add(new DemoBid(at, code, amount));
        }

        return bids;
    }

    private static IEnumerable<DateTimeOffset> Times(DemoRound round)
    {
        var scene = round.Lot.Scene;
        var late = scene.Late ? LateSeconds : scene.LateEnd ? LateEndSeconds : [];
        var early = scene.Bids - late.Length;
        var from = scene.BidsFrom is { } minutes ? round.FirstStart.AddMinutes(minutes) : round.Row.StartsAt.AddMinutes(4);
        var stop = new[] { round.FirstStart.AddMinutes(scene.Pause ?? 0), round.Row.EndsAt }.Min();
        var to = stop - TimeSpan.FromMinutes(late.Length > 0 || stop == round.Row.EndsAt ? 7 : 2);
        for (var i = 0; i < early; i++)
        {
            // Bids gather towards the end; odd milliseconds keep them apart.
            var share = 1 - (((double)(early - i) / early) * ((double)(early - i) / early));
            yield return Whole(from + ((to - from) * share)).AddMilliseconds(137 + (i * 311 % 800));
        }

        foreach (var (seconds, i) in late.Select((seconds, i) => (seconds, i)))
        {
            yield return round.Row.EndsAt.AddSeconds(seconds).AddMilliseconds(203 + (i * 97));
        }
    }

    private static DateTimeOffset Whole(DateTimeOffset instant) => DateTimeOffset.FromUnixTimeSeconds(instant.ToUnixTimeSeconds());
}

/// <summary>One bid to play.</summary>
internal sealed record DemoBid(DateTimeOffset At, string Code, Money Amount);
