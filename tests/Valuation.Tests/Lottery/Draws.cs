using Valuation.Lottery;

namespace Valuation.Tests.Lottery;

internal static class Draws
{
    /// <summary>Seven institutions, two of them excluded, inputs of both parties.</summary>
    public static DrawTranscript Seven()
    {
        const string names = "甲乙丙丁戊己庚";
        var list = new DrawList(
            "2026-01",
            "房地产／江城市",
            [.. Enumerable.Range(1, 7).Select(number => new DrawEntry($"i{number}", $"江城{names[number - 1]}房地产估价有限公司", number switch
            {
                3 => DrawExclusion.UsedUp,
                6 => DrawExclusion.Barred,
                _ => null,
            }))]);
        var secret = Enumerable.Range(0, 32).Select(number => (byte)number).ToArray();
        DrawInput[] inputs = [new("A", IsOfficer: false, "20261122"), new("D", IsOfficer: false, "好运")];
        var listHash = DrawTranscript.HashOf(list);
        var seed = DrawMath.Seed(Convert.FromHexString(listHash), DrawMath.Commitment(secret), secret, inputs);
        var order = DrawMath.Shuffle(list.Eligible, seed);
        var at = new DateTimeOffset(2026, 3, 10, 2, 0, 0, TimeSpan.Zero);
        return new(
            "HV2603-0001",
            list,
            at,
            listHash,
            Convert.ToHexStringLower(DrawMath.Commitment(secret)),
            at.AddMinutes(1),
            inputs,
            [at.AddMinutes(2), at.AddMinutes(3)],
            Convert.ToHexStringLower(secret),
            at.AddMinutes(4),
            Convert.ToHexStringLower(seed),
            order,
            [.. order.Take(3)]);
    }
}
