using System.Text.Json;
using Auction.Data.Rosters;
using Auction.Domain.Texts;

namespace Auction.Web.Cli;

/// <summary><c>rosters FILE</c>: brings the rosters up to a file.</summary>
/// <remarks>Ends with 0 when it is done, 1 when something stands against it, 2 when the file cannot be used.</remarks>
internal sealed class RostersCommand(RosterImporter importer, TextWriter output, TextWriter errors)
{
    private static readonly BilingualText Usage = new("用法：rosters 文件.json", "Usage: rosters FILE.json");
    private static readonly BilingualText CannotRead = new("无法读取文件 {0}。", "The file {0} cannot be read.");
    private static readonly BilingualText NotARoster = new("文件不是名单：{0}", "The file is no roster: {0}");
    private static readonly BilingualText Done = new("新增 {0} 条，除名 {1} 条。", "{0} added, {1} taken off.");

    /// <summary>Runs the command with everything that stood behind its name.</summary>
    public async Task<int> RunAsync(IReadOnlyList<string> args, CancellationToken cancellationToken)
    {
        if (args.Where(arg => !arg.StartsWith('-')).ToArray() is not [var file])
        {
            await errors.WriteLineAsync(Usage.Both());
            return 2;
        }

        IReadOnlyList<RosterEntryRow> entries;
        try
        {
            await using var stream = File.OpenRead(file);
            entries = RosterFile.Read(stream, isDemo: false);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            await errors.WriteLineAsync(CannotRead.With(file).Both());
            return 2;
        }
        catch (JsonException e)
        {
            await errors.WriteLineAsync(NotARoster.With(e.Message).Both());
            return 2;
        }

        var done = await importer.ImportAsync(entries, cancellationToken);
        foreach (var finding in done.Findings)
        {
            await errors.WriteLineAsync(finding.Both());
        }

        if (done.Findings.Count > 0)
        {
            return 1;
        }

        await output.WriteLineAsync(Done.With(done.Added, done.Removed).Both());
        return 0;
    }
}
