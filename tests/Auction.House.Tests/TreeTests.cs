using System.Diagnostics;
using System.Runtime.Versioning;
using System.Text.RegularExpressions;

[assembly: UnsupportedOSPlatform("windows")]

namespace Auction.House.Tests;

/// <summary>The tree can be taken to any machine: it names none, and what must be executable is.</summary>
public sealed partial class TreeTests
{
    private static readonly HashSet<string> TextEndings = new(StringComparer.OrdinalIgnoreCase)
    {
        "", ".cs", ".cshtml", ".csproj", ".props", ".targets", ".sln", ".json", ".md", ".txt", ".sh", ".css", ".js", ".mjs", ".svg", ".html", ".csv", ".sql", ".yml", ".editorconfig", ".gitignore",
    };

    public static TheoryData<string> Scripts =>
        [.. Repository.Files.Where(file => TextEndings.Contains(Path.GetExtension(file)) && Repository.Read(file).StartsWith("#!", StringComparison.Ordinal))];

    private static IEnumerable<string> OwnTexts =>
        Repository.Files.Where(file => TextEndings.Contains(Path.GetExtension(file))
            && !file.Contains("/wwwroot/lib/", StringComparison.Ordinal)
            && !file.EndsWith("/TreeTests.cs", StringComparison.Ordinal));

    [Fact]
    public void Texts_NameNoMachineAndNoPackageFeed()
    {
        var found =
            from file in OwnTexts
            from Match match in MachineNames.Matches(Repository.Read(file))
            select $"{file}: {match.Value}";
        Assert.Empty(found);
    }

    [Theory]
    [InlineData("see /home/anna/auction", true)]
    [InlineData("see /root/auction", true)]
    [InlineData(@"see C:\Users\anna", true)]
    [InlineData("https://api.nuget.org/v3/index.json", true)]
    [InlineData("/usr/share/fonts and /tmp/x", false)]
    [InlineData("/lots/HP2611-0001/home", false)]
    public void MachineNames_AreRecognised(string text, bool found) => Assert.Equal(found, MachineNames.IsMatch(text));

    [Fact]
    public void Feeds_AreLeftToTheMachine() =>
        Assert.Empty(Repository.Files.Where(file => Path.GetFileName(file) is var name
            && (string.Equals(name, "nuget.config", StringComparison.OrdinalIgnoreCase) || name is ".npmrc"
                || (name is "package-lock.json" && Repository.Read(file).Contains("\"resolved\"", StringComparison.Ordinal)))));

    [Fact]
    public void Texts_AreUtf8WithUnixLineEndings()
    {
        var strict = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
        foreach (var file in OwnTexts)
        {
            var text = strict.GetString(File.ReadAllBytes(Repository.Full(file)));
            Assert.False(text.Contains('\r'), $"{file} has Windows line endings.");
        }
    }

    /// <summary>Past 300 lines look for two ideas; at 400 there are two.</summary>
    [Fact]
    public void SourceFiles_HoldOneIdea() =>
        Assert.Empty(Repository.Files
            .Where(file => file.EndsWith(".cs", StringComparison.Ordinal) && file.StartsWith("src/", StringComparison.Ordinal) && !file.Contains("/Migrations/", StringComparison.Ordinal))
            .Select(file => (file, lines: Repository.Read(file).Count(character => character == '\n')))
            .Where(found => found.lines > 400)
            .Select(found => $"{found.file}: {found.lines}"));

    [Fact]
    public void ThePromisedCommands_AreScripts() =>
        Assert.Empty(new[] { "run", "test", ".ci/run", "build/throwaway-postgres.sh" }.Except(Scripts.Select(row => row.Data)));

    [Theory]
    [MemberData(nameof(Scripts))]
    public void Script_IsExecutableAndParses(string file)
    {
        Assert.True(File.GetUnixFileMode(Repository.Full(file)).HasFlag(UnixFileMode.UserExecute), $"{file} is not executable.");
        if (!Repository.Read(file).Split('\n')[0].EndsWith("bash", StringComparison.Ordinal)) { return; }
        using var check = Process.Start(new ProcessStartInfo("bash", ["-n", Repository.Full(file)]) { RedirectStandardError = true, UseShellExecute = false })!;
        var complaint = check.StandardError.ReadToEnd();
        check.WaitForExit();
        Assert.Equal("", complaint);
    }

    [GeneratedRegex(@"(?<![\w./-])/(home|root|work|mnt|Users)/\w|[A-Z]:\\Users\\|api\.nuget\.org|registry\.npmjs\.org|artifactory|nexus\.", RegexOptions.ExplicitCapture)]
    private static partial Regex MachineNames { get; }
}
