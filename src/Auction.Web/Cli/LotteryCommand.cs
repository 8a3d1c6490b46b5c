using Auction.Domain.Texts;
using Valuation.Lottery;

namespace Auction.Web.Cli;

/// <summary><c>lottery verify &lt;file&gt; [--zh | --en]</c>: repeats a published draw of institutions with nothing but its transcript (REF-16, REF-34.2).</summary>
/// <remarks>Exit codes: 0 everything holds, 1 something does not, 2 it could not be checked. Without an option both languages are written.</remarks>
internal sealed class LotteryCommand
{
    private const int Good = 0;
    private const int Bad = 1;
    private const int Unchecked = 2;
    private const string Verify = "verify";
    private const string OnlyChinese = "--zh";
    private const string OnlyEnglish = "--en";

    private readonly TextWriter _output;
    private readonly bool _isChinese;
    private readonly bool _isEnglish;

    private LotteryCommand(IReadOnlyList<string> args, TextWriter output)
    {
        _output = output;
        _isChinese = !args.Contains(OnlyEnglish, StringComparer.Ordinal);
        _isEnglish = !args.Contains(OnlyChinese, StringComparer.Ordinal);
    }

    /// <summary>Runs the command.</summary>
    /// <param name="args">The whole command line, beginning with <c>lottery</c>.</param>
    /// <param name="output">Where the result is written.</param>
    public static async Task<int> RunAsync(IReadOnlyList<string> args, TextWriter output)
    {
        var command = new LotteryCommand(args, output);
        var isKnown = args.Where(arg => arg.StartsWith('-')).All(arg => arg is OnlyChinese or OnlyEnglish) && (command._isChinese || command._isEnglish);
        if (!isKnown || args.Where(arg => !arg.StartsWith('-')).ToList() is not [_, Verify, var file])
        {
            await output.WriteLineAsync("usage: lottery verify <transcript.json> [--zh | --en]");
            return Unchecked;
        }

        try
        {
            return await command.VerifyAsync(await File.ReadAllTextAsync(file));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            await output.WriteLineAsync($"could not check: {e.Message}");
            return Unchecked;
        }
    }

    private async Task<int> VerifyAsync(string text)
    {
        var verdict = DrawVerifier.Verify(text);
        foreach (var check in verdict.Checks)
        {
            await SayAsync(check.IsMet ? "OK  " : "BAD ", check.Words);
        }

        if (verdict.Transcript is not { } transcript)
        {
            await SayAsync("NOTE", LotteryCommandTexts.NoTranscript);
            return Unchecked;
        }

        await SayAsync("    ", LotteryCommandTexts.Repeated.With(transcript.Number));
        var names = transcript.List.Entries.DistinctBy(entry => entry.Id, StringComparer.Ordinal).ToDictionary(entry => entry.Id, entry => entry.Name, StringComparer.Ordinal);
        foreach (var (place, id) in (DrawVerifier.Repeat(transcript) ?? []).Index())
        {
            await _output.WriteLineAsync($"  {(place < DrawTranscript.Places ? '*' : ' ')} {place + 1,3}  {id}  {names[id]}");
        }

        await SayAsync("    ", verdict.IsGenuine ? LotteryCommandTexts.Genuine : LotteryCommandTexts.NotGenuine);
        return verdict.IsGenuine ? Good : Bad;
    }

    private async Task SayAsync(string mark, BilingualText words)
    {
        if (_isChinese) { await _output.WriteLineAsync($"{mark} {words.Zh}"); }
        if (_isEnglish) { await _output.WriteLineAsync($"{(_isChinese ? "    " : mark)} {words.En}"); }
    }
}
