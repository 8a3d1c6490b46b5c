using System.Text.RegularExpressions;

namespace Auction.House.Tests;

/// <summary>The strict settings hold in every project, and every exception says why.</summary>
public sealed partial class BuildSettingTests
{
    [Theory]
    [InlineData("TreatWarningsAsErrors")]
    [InlineData("CheckForOverflowUnderflow")]
    [InlineData("RestorePackagesWithLockFile")]
    [InlineData("EnforceCodeStyleInBuild")]
    public void StrictSetting_IsOnForAllAndTurnedOffNowhere(string setting)
    {
        Assert.Equal(["true"], Repository.Xml("Directory.Build.props").Descendants(setting).Select(element => element.Value));
        Assert.Empty(Repository.Projects.Append("Directory.Build.targets").Where(file => Repository.Xml(file).Descendants(setting).Any()));
    }

    [Fact]
    public void Nullable_IsOnForAllAndTurnedOffNowhere()
    {
        Assert.Equal("enable", Repository.Xml("Directory.Build.props").Descendants("Nullable").Single().Value);
        Assert.Empty(Repository.Projects.Where(file => Repository.Xml(file).Descendants("Nullable").Any()));
    }

    [Fact]
    public void Projects_SilenceNoWarnings() =>
        Assert.Empty(Repository.Projects.Append("Directory.Build.props").Append("Directory.Build.targets")
            .Where(file => Repository.Xml(file).Descendants("NoWarn").Any()));

    [Fact]
    public void Suppressions_SayWhyOnTheSameLine()
    {
        var silent =
            from file in SourceFiles
            from line in Repository.Read(file).Split('\n').Select((text, index) => (text, number: index + 1))
            where PragmaDisable.IsMatch(line.text) && !PragmaWithReason.IsMatch(line.text)
                  || line.text.Contains("SuppressMessage(", StringComparison.Ordinal) && !line.text.Contains("Justification =", StringComparison.Ordinal)
            select $"{file}:{line.number}";
        Assert.Empty(silent);
    }

    [Fact]
    public void SilencedAnalyzers_AreExplainedAbove()
    {
        var lines = Repository.Read(".editorconfig").Split('\n');
        var unexplained = lines.Select((text, index) => (text, index))
            .Where(line => line.text.StartsWith("dotnet_diagnostic.", StringComparison.Ordinal))
            .Where(line => !ExplainedAbove(lines, line.index))
            .Select(line => line.text);
        Assert.Empty(unexplained);
    }

    [Fact]
    public void Checked_ArithmeticIsCompiledIn()
    {
        var most = int.MaxValue - Environment.ProcessorCount + Environment.ProcessorCount;
        Assert.Throws<OverflowException>(() => most + 1);
    }

    private static IEnumerable<string> SourceFiles =>
        Repository.Files.Where(file => file.EndsWith(".cs", StringComparison.Ordinal) && !file.Contains("/Migrations/", StringComparison.Ordinal) && !file.EndsWith("/BuildSettingTests.cs", StringComparison.Ordinal));

    /// <summary>Neighbouring lines may share one comment.</summary>
    private static bool ExplainedAbove(string[] lines, int index)
    {
        while (index > 0 && lines[index].StartsWith("dotnet_diagnostic.", StringComparison.Ordinal)) { index--; }
        return lines[index].StartsWith("# ", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"#pragma\s+warning\s+disable", RegexOptions.ExplicitCapture)]
    private static partial Regex PragmaDisable { get; }

    [GeneratedRegex(@"#pragma\s+warning\s+disable\s+\S.*//\s*\S", RegexOptions.ExplicitCapture)]
    private static partial Regex PragmaWithReason { get; }
}
