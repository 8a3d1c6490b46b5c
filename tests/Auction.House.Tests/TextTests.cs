using System.Reflection;
using System.Text.RegularExpressions;
using Auction.Domain.Texts;

namespace Auction.House.Tests;

/// <summary>Everything a person reads exists in both languages, with the same gaps, in the house's punctuation.</summary>
public sealed partial class TextTests
{
    private static readonly string[] Assemblies = ["Auction.Domain", "Valuation", "Auction.Data", "Auction.Grains", "Auction.Web"];

    private static readonly IReadOnlyList<(string Name, BilingualText Text)> All = [.. Assemblies
        .SelectMany(name => Assembly.Load(new AssemblyName(name)).GetTypes())
        .Where(type => !type.ContainsGenericParameters)
        .SelectMany(Constants)];

    [Fact]
    public void Texts_AreFound() => Assert.True(All.Count > 100, $"Only {All.Count} texts were found.");

    [Fact]
    public void BothLanguages_AreFilled() =>
        Assert.Empty(All.Where(found => string.IsNullOrWhiteSpace(found.Text.Zh) || string.IsNullOrWhiteSpace(found.Text.En)).Select(found => found.Name));

    [Fact]
    public void BothLanguages_HaveTheSameGaps() =>
        Assert.Empty(All.Where(found => !Gaps(found.Text.Zh).SetEquals(Gaps(found.Text.En))).Select(found => found.Name));

    [Fact]
    public void English_HoldsNoChinese() =>
        Assert.Empty(All.Where(found => Han.IsMatch(found.Text.En) && !KeptInChinese.IsMatch(found.Text.En)).Select(found => $"{found.Name}: {found.Text.En}"));

    [Fact]
    public void Chinese_UsesFullWidthPunctuation() =>
        Assert.Empty(All.Where(found => HalfWidthBesideHan.IsMatch(found.Text.Zh)).Select(found => $"{found.Name}: {found.Text.Zh}"));

    [Fact]
    public void NothingIsShouted() =>
        Assert.Empty(All.Where(found => found.Text.Zh.Contains('！') || found.Text.En.Contains('!')).Select(found => found.Name));

    [Fact]
    public void Pages_HoldNoChineseOfTheirOwn()
    {
        var found =
            from file in Repository.Files
            where file.EndsWith(".cshtml", StringComparison.Ordinal)
            from line in RazorComment.Replace(Repository.Read(file), "").Split('\n')
            where Han.IsMatch(line)
            select $"{file}: {line.Trim()}";
        Assert.Empty(found);
    }

    /// <summary>Scripts get their words from the page; only the characters in which amounts are read and written are their own.</summary>
    [Fact]
    public void Scripts_HoldNoChineseOfTheirOwn() =>
        Assert.Empty(Repository.Files
            .Where(file => file.StartsWith("src/Auction.Web/wwwroot/", StringComparison.Ordinal) && file.EndsWith(".js", StringComparison.Ordinal) && !file.Contains("/lib/", StringComparison.Ordinal))
            .SelectMany(file => HanOfWords.Matches(Repository.Read(file)).Select(match => $"{file}: {match.Value}")));

    [Fact]
    public void Pages_HaveNoInlineScriptOrStyle()
    {
        var found =
            from file in Repository.Files
            where file.EndsWith(".cshtml", StringComparison.Ordinal)
            from Match match in Inline.Matches(Repository.Read(file))
            select $"{file}: {match.Value}";
        Assert.Empty(found);
    }

    private static IEnumerable<(string Name, BilingualText Text)> Constants(Type type)
    {
        const BindingFlags all = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        foreach (var field in type.GetFields(all).Where(field => field.FieldType == typeof(BilingualText)))
        {
            if (field.GetValue(null) is BilingualText text) { yield return ($"{type.Name}.{field.Name.Trim('<').Split('>')[0]}", text); }
        }
    }

    private static HashSet<string> Gaps(string text) => [.. Gap.Matches(text).Select(match => match.Value)];

    [GeneratedRegex(@"\{\d+")]
    private static partial Regex Gap { get; }

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Han { get; }

    // The name of the other language is written in that language, a legal term may be glossed, and 万 and 亿 may be typed after a number.
    [GeneratedRegex(@"^中文$|\(\p{IsCJKUnifiedIdeographs}+\)|[万亿]")]
    private static partial Regex KeptInChinese { get; }

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}[,;?]|[,;?]\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex HalfWidthBesideHan { get; }

    [GeneratedRegex(@"[\p{IsCJKUnifiedIdeographs}-[零一二三四五六七八九十百千万亿元角分]]")]
    private static partial Regex HanOfWords { get; }

    [GeneratedRegex(@"@\*.*?\*@", RegexOptions.Singleline)]
    private static partial Regex RazorComment { get; }

    [GeneratedRegex(@"<script(?![^>]*\bsrc=)(?![^>]*type=""application/(ld\+)?json"")[^>]*>|\sstyle=""|\son[a-z]+=""|javascript:", RegexOptions.ExplicitCapture)]
    private static partial Regex Inline { get; }
}
