using Auction.Data.Import;
using Auction.Web.Import;

namespace Auction.Web.Cli;

/// <summary><c>import FILE [--move-dates] [--errors FILE]</c>: announces the notices of a file.</summary>
/// <remarks>Ends with 0 when every row is in, 1 when some were refused, 2 when the file cannot be used.</remarks>
internal sealed class ImportCommand(NoticeImporter importer, TextWriter output, TextWriter errors)
{
    private const int AllIn = 0;
    private const int SomeRefused = 1;
    private const int Unusable = 2;
    private const string MovesDates = "--move-dates";
    private const string ErrorsFile = "--errors";

    /// <summary>Runs the command with everything that stood behind its name.</summary>
    public async Task<int> RunAsync(IReadOnlyList<string> args, CancellationToken cancellationToken)
    {
        var errorsFile = After(args, ErrorsFile);
        var files = args.Where((arg, i) => !arg.StartsWith('-') && !(i > 0 && args[i - 1] is ErrorsFile)).ToArray();
        if (files is not [var file])
        {
            await errors.WriteLineAsync(ImportCommandTexts.Usage.Both());
            return Unusable;
        }

        if (await ReadAsync(file, cancellationToken) is not { } bytes)
        {
            return Unusable;
        }

        var order = new ImportOrder(ActorId: null, "import", MovesDates: args.Contains(MovesDates, StringComparer.Ordinal), AddsCourts: true);
        var result = await importer.ImportAsync(bytes, order, cancellationToken);
        if (result.Problem is { } problem)
        {
            await errors.WriteLineAsync(problem.Both());
            return Unusable;
        }

        await WriteAsync(result);
        if (errorsFile is not null)
        {
            await File.WriteAllBytesAsync(errorsFile, FindingsCsv.Write(result.Findings), cancellationToken);
        }

        return result.Lines.All(line => line.IsIn) ? AllIn : SomeRefused;
    }

    private static string? After(IReadOnlyList<string> args, string name)
    {
        for (var i = 0; i < args.Count - 1; i++)
        {
            if (string.Equals(args[i], name, StringComparison.Ordinal))
            {
                return args[i + 1];
            }
        }

        return null;
    }

    // A file of any size may be named; nothing beyond the limit is read into memory.
    private async Task<byte[]?> ReadAsync(string file, CancellationToken cancellationToken)
    {
        try
        {
            await using var stream = File.OpenRead(file);
            return await NoticeUpload.ReadAsync(stream, cancellationToken);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            await errors.WriteLineAsync(ImportCommandTexts.CannotRead.With(file).Both());
            return null;
        }
    }

    private async Task WriteAsync(ImportResult result)
    {
        foreach (var line in result.Lines)
        {
            await output.WriteLineAsync($"{line.Row,5}  {Word(line.Outcome),-9}  {line.LotNumber ?? "-",-12}  {line.Reference}  {line.Title}");
            foreach (var finding in line.Findings)
            {
                var rule = finding.RuleId is { } ruleId ? $" [{ruleId}]" : "";
                await output.WriteLineAsync($"       {(finding.Weight == FindingWeight.Error ? "x" : "!")} {finding.Field.Name}{rule}: {finding.Text.Both()}");
            }
        }

        if (result.UnknownFields.Count > 0)
        {
            await output.WriteLineAsync(ImportCommandTexts.UnknownFields.With(string.Join(", ", result.UnknownFields)).Both());
        }

        await output.WriteLineAsync(ImportCommandTexts.Summary.With(
            result.Count(ImportOutcome.New), result.Count(ImportOutcome.Unchanged), result.Count(ImportOutcome.Conflict), result.Count(ImportOutcome.Refused)).Both());
    }

    private static string Word(ImportOutcome outcome) => outcome switch
    {
        ImportOutcome.New => "announced",
        ImportOutcome.Unchanged => "unchanged",
        ImportOutcome.Conflict => "conflict",
        _ => "refused",
    };
}
