using System.Text.RegularExpressions;

namespace Auction.House.Tests;

/// <summary>A reader who follows a link arrives.</summary>
public sealed partial class DocumentTests
{
    /// <summary>Texts for readers of the tree. Those under <c>src</c> are pages of the site, and their links are addresses.</summary>
    public static TheoryData<string> Documents =>
        [.. Repository.Files.Where(file => file.EndsWith(".md", StringComparison.Ordinal) && !file.StartsWith("src/", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Links_Resolve(string file)
    {
        var folder = Path.GetDirectoryName(file) ?? "";
        var broken = Link.Matches(Repository.Read(file)).Select(match => match.Groups["target"].Value)
            .Where(target => !target.Contains("://", StringComparison.Ordinal) && !target.StartsWith("mailto:", StringComparison.Ordinal))
            .Where(target => !Resolves(file, folder, target));
        Assert.Empty(broken);
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void NamedFiles_Exist(string file)
    {
        var missing = CodePath.Matches(Repository.Read(file)).Select(match => match.Groups["path"].Value)
            .Where(path => !Repository.Exists(path.TrimEnd('/')));
        Assert.Empty(missing);
    }

    [Fact]
    public void Decisions_AreNumberedWithoutGapsAndListed()
    {
        var decisions = Repository.Files.Where(file => file.StartsWith("docs/decisions/", StringComparison.Ordinal)).Select(file => Path.GetFileName(file)).ToList();
        Assert.NotEmpty(decisions);
        Assert.Equal(Enumerable.Range(1, decisions.Count), decisions.Select(name => int.Parse(name[..4], System.Globalization.CultureInfo.InvariantCulture)));
        foreach (var section in new[] { "## Context", "## Decision", "## Consequences", "## Rejected" })
        {
            Assert.Empty(decisions.Where(name => !Repository.Read($"docs/decisions/{name}").Contains(section, StringComparison.Ordinal)));
        }
    }

    private static bool Resolves(string file, string folder, string target)
    {
        var (path, anchor) = target.Split('#', 2) is [var left, var right] ? (left, right) : (target, "");
        var full = path.Length == 0 ? file : Path.GetRelativePath(Repository.Root, Path.GetFullPath(Path.Combine(Repository.Root, folder, path)));
        if (!Repository.Exists(full)) { return false; }
        return anchor.Length == 0 || !full.EndsWith(".md", StringComparison.Ordinal) || Anchors(Repository.Read(full)).Contains(anchor);
    }

    private static HashSet<string> Anchors(string text) =>
        [.. Heading.Matches(text).Select(match => NotInAnchor.Replace(match.Groups["words"].Value.ToLowerInvariant(), "").Trim().Replace(' ', '-'))];

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link { get; }

    [GeneratedRegex(@"`(?<path>(src|tests|docs|build|e2e|bench|samples|tools)/[\w./-]+)`", RegexOptions.ExplicitCapture)]
    private static partial Regex CodePath { get; }

    [GeneratedRegex(@"^#+\s+(?<words>.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading { get; }

    [GeneratedRegex(@"[^\w\s-]")]
    private static partial Regex NotInAnchor { get; }
}
