using System.Diagnostics;
using System.Security.Cryptography;
using System.Text.Json;
using Auction.Sandbox;

namespace Auction.Contract.Tests;

/// <summary>One run of the official client against the real program in a process of its own.</summary>
public sealed class OfficialClientRun : IAsyncLifetime
{
    private static readonly TimeSpan Within = TimeSpan.FromSeconds(120);

    private readonly Dictionary<string, string?> _errors = new(StringComparer.Ordinal);
    private readonly string _folder = Directory.CreateTempSubdirectory("auction-contract-").FullName;

    /// <summary>What went wrong in each step that was run; null for nothing.</summary>
    public IReadOnlyDictionary<string, string?> Errors => _errors;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        var node = Path.Combine(AppContext.BaseDirectory, "node");
        await InstallAsync(node);
        var key = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        using var provider = Start("dotnet", [typeof(SandboxApp).Assembly.Location], _folder, new()
        {
            ["SANDBOX_LISTEN"] = "http://127.0.0.1:0",
            ["SANDBOX_KEY"] = key,
            ["SANDBOX_DATA"] = _folder,
        });
        using var limit = new CancellationTokenSource(Within);
        try
        {
            var said = await provider.StandardOutput.ReadLineAsync(limit.Token) ?? throw new InvalidOperationException($"The sandbox did not start: {await provider.StandardError.ReadToEndAsync(limit.Token)}");
            var address = said["Sandbox: ".Length..];
            using var script = Start("node", ["contract.mjs"], node, new() { ["PROVIDER_ADDRESS"] = address, ["PROVIDER_KEY"] = $"sk_test_{key}" });
            var complaints = script.StandardError.ReadToEndAsync(limit.Token);
            while (await script.StandardOutput.ReadLineAsync(limit.Token) is { } line)
            {
                using var step = JsonDocument.Parse(line);
                _errors[step.RootElement.GetProperty("step").GetString()!] = step.RootElement.TryGetProperty("error", out var error) ? error.GetString() : null;
            }

            await script.WaitForExitAsync(limit.Token);
            if (script.ExitCode != 0) { throw new InvalidOperationException($"The client broke off: {await complaints}"); }
        }
        finally
        {
            provider.Kill(entireProcessTree: true);
            await provider.WaitForExitAsync(CancellationToken.None);
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>Installs the client in the exact version of the lock file, once for each build of it.</summary>
    private static async Task InstallAsync(string node)
    {
        var mark = new FileInfo(Path.Combine(node, "node_modules", ".package-lock.json"));
        if (mark.Exists && mark.LastWriteTimeUtc >= File.GetLastWriteTimeUtc(Path.Combine(node, "package-lock.json"))) { return; }
        using var limit = new CancellationTokenSource(Within);
        using var npm = Start("npm", ["ci", "--no-audit", "--no-fund", "--ignore-scripts"], node, []);
        var output = npm.StandardOutput.ReadToEndAsync(limit.Token);
        var complaints = npm.StandardError.ReadToEndAsync(limit.Token);
        await npm.WaitForExitAsync(limit.Token);
        if (npm.ExitCode != 0) { throw new InvalidOperationException($"The official client could not be installed (npm ci, exit code {npm.ExitCode}).\n{await output}\n{await complaints}"); }
    }

    private static Process Start(string program, string[] arguments, string folder, Dictionary<string, string> environment)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment) { start.Environment[name] = value; }
        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            throw new InvalidOperationException($"The contract tests need {program}, which is not installed here. ./test installs it: nodejs, npm.", e);
        }
    }
}
