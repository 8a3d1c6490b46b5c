using System.ComponentModel;
using System.Diagnostics;

namespace Auction.Web.Pictures;

/// <summary>Runs a program of the operating system on untrusted content: no inherited settings, low priority, limits on time, memory and files.</summary>
/// <param name="timeMax">Longest time one run may take.</param>
internal sealed class LimitedProcess(TimeSpan timeMax)
{
    private const int KilledBySignal = 128;

    // One gigabyte of addresses, twenty seconds of processor, files up to 256 MB, no core dumps.
    private static readonly string[] Limits = ["-n", "10", "prlimit", "--as=1073741824", "--cpu=20", "--fsize=268435456", "--nofile=64", "--core=0", "--"];

    // The first programs are part of every system; a machine without the third has no pictures, and says so.
    private static readonly string[] Folders = ["/usr/local/bin", "/usr/bin", "/bin"];

    /// <summary>Runs a program and gives what it printed.</summary>
    /// <param name="program">Its name.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="folder">The folder it works in.</param>
    /// <param name="cancellationToken">Kills it.</param>
    /// <exception cref="LimitedProcessException">It is not there, failed, or went beyond a limit.</exception>
    public async Task<string> RunAsync(string program, IReadOnlyList<string> arguments, string folder, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        if (!Folders.Any(place => File.Exists(Path.Combine(place, program))))
        {
            throw new LimitedProcessException(LimitedOutcome.NotInstalled, program);
        }

        using var process = Start(program, arguments, folder);
        using var late = new CancellationTokenSource(timeMax);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellationToken);
        try
        {
            var printed = process.StandardOutput.ReadToEndAsync(either.Token);
            var errors = process.StandardError.ReadToEndAsync(either.Token);
            await Task.WhenAll(printed, errors, process.WaitForExitAsync(either.Token));
            return process.ExitCode == 0 ? await printed : throw new LimitedProcessException(OutcomeOf(process.ExitCode), await errors);
        }
        catch (OperationCanceledException) when (late.IsCancellationRequested)
        {
            throw new LimitedProcessException(LimitedOutcome.OverLimit, program);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }

    private static LimitedOutcome OutcomeOf(int exitCode) => exitCode > KilledBySignal ? LimitedOutcome.OverLimit : LimitedOutcome.Failed;

    private static Process Start(string program, IReadOnlyList<string> arguments, string folder)
    {
        var start = new ProcessStartInfo("nice", [.. Limits, program, .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.Environment.Clear();
        start.Environment["PATH"] = string.Join(':', Folders);
        start.Environment["HOME"] = folder;
        start.Environment["TMPDIR"] = folder;
        start.Environment["LC_ALL"] = "C";
        start.Environment["VIPS_CONCURRENCY"] = "1";
        start.Environment["VIPS_BLOCK_UNTRUSTED"] = "1";
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            throw new LimitedProcessException(LimitedOutcome.NotInstalled, program);
        }
    }
}

/// <summary>A program did not do its work.</summary>
internal sealed class LimitedProcessException(LimitedOutcome outcome, string words) : Exception(words)
{
    /// <summary>Why.</summary>
    public LimitedOutcome Outcome { get; } = outcome;
}

/// <summary>Why a program did not do its work.</summary>
internal enum LimitedOutcome
{
    /// <summary>It is not on this machine.</summary>
    NotInstalled = 1,

    /// <summary>It gave up.</summary>
    Failed = 2,

    /// <summary>It was stopped at a limit.</summary>
    OverLimit = 3,
}
