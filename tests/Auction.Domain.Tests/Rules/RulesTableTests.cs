using System.Text.RegularExpressions;
using Auction.Domain.Rules;

namespace Auction.Domain.Tests.Rules;

/// <summary><c>docs/rules.md</c> must not lie: every rule in force has a row, every row names what really exists.</summary>
public sealed partial class RulesTableTests
{
    private static readonly string Root = FindRoot();
    private static readonly Dictionary<string, string> Sources = Read("src");
    private static readonly Dictionary<string, string> Tests = Read("tests").Concat(Read("e2e")).ToDictionary(StringComparer.Ordinal);
    private static readonly ILookup<string, string> DeclaredInSources = Declarations(Sources);
    private static readonly ILookup<string, string> DeclaredInTests = Declarations(Tests);
    private static readonly List<Row> Rows = ReadRows();

    [Fact]
    public void EveryRuleOfTheCatalogue_HasOneRow() =>
        Assert.Equal(
            RuleCatalog.All.Select(rule => rule.Id.Value).Order(StringComparer.Ordinal),
            Rows.Select(row => row.Id).Order(StringComparer.Ordinal));

    [Fact]
    public void EveryRuleCitedInThePureProjects_IsInTheCatalogue()
    {
        var cited = Sources
            .Where(file => file.Key.Contains("src/Auction.Domain/", StringComparison.Ordinal) || file.Key.Contains("src/Valuation/", StringComparison.Ordinal))
            .SelectMany(file => Citation().Matches(file.Value).Select(match => match.Value))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);

        Assert.Empty(cited.Where(id => RuleCatalog.Find(id) is null));
    }

    [Fact]
    public void EveryRow_HasTheSourceOfTheCatalogue() =>
        Assert.All(Rows, row => Assert.Equal(RuleCatalog.Of(new RuleId(row.Id)).Source.Zh, row.Source));

    [Fact]
    public void EveryType_ExistsAndCitesTheRule() => Assert.All(Rows, row => Assert.All(row.Types, type =>
    {
        var declaring = DeclaredInSources[type].ToList();
        Assert.True(declaring.Count > 0, $"{row.Id}: there is no type {type}.");
        Assert.True(declaring.Exists(text => Cites(text, row.Id)), $"{row.Id}: {type} does not cite the rule.");
    }));

    [Fact]
    public void EveryTest_ExistsAndIsMarkedWithTheRule() => Assert.All(Rows, row =>
    {
        Assert.NotEmpty(row.Tests);
        Assert.All(row.Tests, test => Assert.True(
            DeclaredInTests[test].Any(text => text.Contains($"[Trait(\"Rule\", \"{row.Id}\")]", StringComparison.Ordinal)),
            $"{row.Id}: there is no test class {test} marked with the rule."));
    });

    [Fact]
    public void EveryMarkedTest_NamesAKnownRule() => Assert.All(
        Tests.SelectMany(file => Mark().Matches(file.Value).Select(match => (File: file.Key, Id: match.Groups["id"].Value))),
        mark => Assert.True(Rows.Exists(row => string.Equals(row.Id, mark.Id, StringComparison.Ordinal)), $"{mark.File} names {mark.Id}, which has no row."));

    private static ILookup<string, string> Declarations(Dictionary<string, string> files) => files.Values
        .SelectMany(text => Declaration().Matches(text).Select(match => (Name: match.Groups["name"].Value, Text: text)))
        .ToLookup(found => found.Name, found => found.Text, StringComparer.Ordinal);

    private static bool Cites(string text, string id) =>
        Citation().Matches(text).Any(match => string.Equals(match.Value, id, StringComparison.Ordinal));

    private static List<Row> ReadRows() =>
    [
        .. File.ReadLines(Path.Combine(Root, "docs", "rules.md"))
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal) && Citation().IsMatch(line))
            .Select(line => line.Trim('|', ' ').Split('|', StringSplitOptions.TrimEntries))
            .Select(cells => new Row(cells[0], cells[1], Names(cells[2]), Names(cells[3]))),
    ];

    private static string[] Names(string cell) => [.. cell.Split(',', StringSplitOptions.TrimEntries).Select(name => name.Trim('`'))];

    private static Dictionary<string, string> Read(string folder) => Directory
        .EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories)
        .Select(path => path.Replace('\\', '/'))
        .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal))
        .ToDictionary(path => path, File.ReadAllText, StringComparer.Ordinal);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Auction.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the source tree.");
        }

        return folder.FullName;
    }

    [GeneratedRegex(@"\bSHIP\b|\b(GEN|CAL|AUC|REF|DIS|SEL|BID|STOP|ATT|DEF|PLT|KPI|MON|HUM|EQU|COM|GUI|LIM|FEE|OBJ|HSE|CPI|PWR|SOE|PAN|NOTE|SELF|PAY|INT|CIV|ID|LHC)-[A-Z0-9]+(\.\d+)?[a-z]?\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Citation();

    [GeneratedRegex(@"\b(class|record|struct|enum|interface) (?<name>[A-Z]\w*)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Declaration();

    [GeneratedRegex("\\[Trait\\(\"Rule\", \"(?<id>[^\"]+)\"\\)\\]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Mark();

    private sealed record Row(string Id, string Source, IReadOnlyList<string> Types, IReadOnlyList<string> Tests);
}
