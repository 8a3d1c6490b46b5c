using System.Security.Cryptography;
using System.Text.Json;
using Auction.Web.Tests.Lots;
using Valuation.Lottery;

namespace Auction.Web.Tests.Valuations;

/// <summary>The browser repeats a draw as the server does, and finds the same fault in every transcript that was changed.</summary>
[Trait("Rule", "REF-34.2")]
public sealed class DrawScriptTests
{
    private const int Seed = 20261122;
    private static readonly DateTimeOffset Start = new(2026, 3, 10, 2, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Browser_FindsWhatTheServerFinds()
    {
        var random = new Random(Seed);
        var texts = Enumerable.Range(0, 40).Select(_ => Transcript(random)).SelectMany(transcript => Changed(transcript, random).Prepend(transcript)).Select(transcript => transcript.ToJson()).ToList();
        texts.AddRange(["", "{}", "null", "[]", texts[0].Replace("hengping-draw-1", "hengping-draw-2", StringComparison.Ordinal), texts[0].Replace("\"officer\":false", "\"officer\":0", StringComparison.Ordinal), texts[0][..^1]]);
        var found = await BrowserScript.RunAsync(
            "const { verifyDraw } = await import('/js/draw/draw.js');\nconst found = [];\nfor (const text of data) { found.push(await verifyDraw(text)); }\nsend(found);",
            texts);

        Assert.Equal(JsonValueKind.Array, found.ValueKind);
        var genuine = 0;
        foreach (var (text, answer) in texts.Zip(found.EnumerateArray()))
        {
            var verdict = DrawVerifier.Verify(text);
            genuine += verdict.IsGenuine ? 1 : 0;
            Assert.Equal((text, string.Join(',', verdict.Checks.Select(check => check.IsMet))), (text, string.Join(',', answer.GetProperty("checks").EnumerateArray().Select(check => check.GetBoolean()))));
            var order = verdict.Transcript is { } transcript ? DrawVerifier.Repeat(transcript) ?? [] : [];
            Assert.Equal(order, answer.GetProperty("order").EnumerateArray().Select(id => id.GetString()!));
        }

        Assert.InRange(genuine, 40, texts.Count / 2);
    }

    private static DrawTranscript Transcript(Random random)
    {
        // Names with every kind of character that may be written differently: quotes, signs beyond the first plane, wide blanks.
        string[] names = ["甲评估", "乙 \"丙\" {}", "𠮷丁\u3000戊", "a\\b</script>\u2028", "己\t庚"];
        var count = random.Next(1, 30);
        var list = new DrawList("2026-01", "房地产", [.. Enumerable.Range(1, count).Select(place => new DrawEntry($"i{place}", names[random.Next(names.Length)] + place, place > 1 && random.Next(4) == 0 ? DrawExclusion.Barred : null))]);
        var secret = new byte[DrawMath.Size];
        random.NextBytes(secret);
        DrawInput[] inputs = [new("A", IsOfficer: false, random.Next().ToString(System.Globalization.CultureInfo.InvariantCulture)), new("D", IsOfficer: false, "好运 😀"), new("A", IsOfficer: true, "6")];
        var listHash = DrawTranscript.HashOf(list);
        var seed = DrawMath.Seed(Convert.FromHexString(listHash), DrawMath.Commitment(secret), secret, inputs);
        var order = DrawMath.Shuffle(list.Eligible, seed);
        return new(
            "HV2603-0001", list, Start, listHash, Convert.ToHexStringLower(SHA256.HashData(secret)), Start.AddMinutes(1), inputs,
            [Start.AddMinutes(2), Start.AddMinutes(3), Start.AddMinutes(3)], Convert.ToHexStringLower(secret), Start.AddMinutes(4), Convert.ToHexStringLower(seed), order, [.. order.Take(DrawTranscript.Places)]);
    }

    private static IEnumerable<DrawTranscript> Changed(DrawTranscript genuine, Random random)
    {
        yield return genuine with { List = genuine.List with { Field = "土地" } };
        yield return genuine with { List = genuine.List with { Entries = [.. genuine.List.Entries, genuine.List.Entries[0]] } };
        yield return genuine with { Secret = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(DrawMath.Size)) };
        yield return genuine with { Secret = genuine.Secret.ToUpperInvariant() };
        yield return genuine with { Seed = genuine.Seed[..^1] };
        yield return genuine with { FrozenAt = genuine.CommittedAt.AddMilliseconds(1) };
        yield return genuine with { OpenedAt = genuine.InputsAt[^1].AddMilliseconds(-1) };
        yield return genuine with { Inputs = [genuine.Inputs[0], genuine.Inputs[0], genuine.Inputs[2]] };
        yield return genuine with { Inputs = [genuine.Inputs[0] with { Text = " " }, .. genuine.Inputs.Skip(1)] };
        yield return genuine with { Inputs = [.. genuine.Inputs.Take(1)], InputsAt = [.. genuine.InputsAt.Take(1)] };
        yield return genuine with { Order = [.. genuine.Order.Reverse()] };
        yield return genuine with { Chosen = [.. genuine.Chosen.Append("i0")] };
        yield return genuine with { Commitment = new string((char)('a' + random.Next(6)), 64) };
    }
}
