using System.Text.Json;
using Auction.Domain.Records;
using Auction.Domain.Texts;
using Auction.Web.Lots;

namespace Auction.Web.Cli;

/// <summary><c>verify &lt;file&gt; [--keys &lt;file&gt;]</c>: checks a published record or a receipt with nothing but files.</summary>
/// <remarks>Exit codes: 0 everything holds, 1 something is wrong, 2 it could not be checked.</remarks>
internal static class VerifyCommand
{
    private const int Good = 0;
    private const int Bad = 1;
    private const int Unchecked = 2;

    /// <summary>Runs the command.</summary>
    /// <param name="args">The whole command line, beginning with <c>verify</c>.</param>
    /// <param name="output">Where the result is written.</param>
    public static async Task<int> RunAsync(IReadOnlyList<string> args, TextWriter output)
    {
        var at = args.ToList().IndexOf("--keys");
        var keysFile = at >= 0 && at + 1 < args.Count ? args[at + 1] : null;
        var files = args.Skip(1).Where((argument, i) => !argument.StartsWith('-') && !(at >= 0 && i + 1 == at + 1)).ToList();
        if (files.Count != 1)
        {
            await output.WriteLineAsync("usage: verify <record or receipt> [--keys <keys.json>]");
            return Unchecked;
        }

        try
        {
            using var document = JsonDocument.Parse(await File.ReadAllTextAsync(files[0]));
            using var keyDocument = keysFile is null ? null : JsonDocument.Parse(await File.ReadAllTextAsync(keysFile));
            var trusted = keyDocument is null ? null : RecordSeals.KeysOf(keyDocument.RootElement);
            return FormatOf(document.RootElement) == ReceiptVerifier.Format
                ? await VerifyReceiptAsync(document.RootElement, trusted, output)
                : await VerifyRecordAsync(document.RootElement, trusted, output);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            await output.WriteLineAsync($"could not check: {e.Message}");
            return Unchecked;
        }
    }

    private static async Task<int> VerifyRecordAsync(JsonElement record, IReadOnlyDictionary<string, byte[]>? trusted, TextWriter output)
    {
        var verdict = RecordVerifier.Verify(record);
        await SayAsync(output, verdict.IsValid, verdict.Words);
        if (!verdict.IsValid)
        {
            return verdict.Fault is RecordFault.UnknownFormat ? Unchecked : Bad;
        }

        await output.WriteLineAsync($"  round {verdict.RoundId:D}  head {verdict.HeadHash}");
        if (!record.TryGetProperty("seals", out _))
        {
            return Good;
        }

        var keys = trusted ?? (record.TryGetProperty("keys", out var own) ? RecordSeals.KeysOf(own) : new Dictionary<string, byte[]>());
        var seals = RecordSeals.Verify(record, keys);
        await SayAsync(output, seals.Fault is null, CheckTexts.Of(seals));
        if (trusted is null)
        {
            await SayAsync(output, isGood: null, CheckTexts.OwnKeys.With(string.Join(", ", keys.Keys)));
        }

        return seals.Fault is null ? Good : Bad;
    }

    private static async Task<int> VerifyReceiptAsync(JsonElement receipt, IReadOnlyDictionary<string, byte[]>? trusted, TextWriter output)
    {
        if (trusted is null)
        {
            await SayAsync(output, isGood: null, CheckTexts.KeysNeeded);
            return Unchecked;
        }

        var verdict = ReceiptVerifier.Verify(receipt, trusted);
        await SayAsync(output, verdict.IsValid, verdict.Words);
        return verdict.IsValid ? Good : Bad;
    }

    private static string? FormatOf(JsonElement document) =>
        document.ValueKind == JsonValueKind.Object && document.TryGetProperty("format", out var format) && format.ValueKind == JsonValueKind.String
            ? format.GetString()
            : null;

    private static async Task SayAsync(TextWriter output, bool? isGood, BilingualText words)
    {
        var mark = isGood switch { true => "OK  ", false => "BAD ", null => "NOTE" };
        await output.WriteLineAsync($"{mark} {words.Zh}");
        await output.WriteLineAsync($"     {words.En}");
    }
}
