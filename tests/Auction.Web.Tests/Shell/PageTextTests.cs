using System.Text.RegularExpressions;
using Auction.TestKit;

namespace Auction.Web.Tests.Shell;

/// <summary>Words on pages come from text classes: markup holds none of its own, in any language.</summary>
public sealed partial class PageTextTests
{
    [Fact]
    public void Pages_HoldNoWordsOfTheirOwn()
    {
        var pages = Path.Combine(ProjectTree.Root, "src/Auction.Web/Pages");
        var found =
            from file in Directory.EnumerateFiles(pages, "*.cshtml", SearchOption.AllDirectories)
            from line in File.ReadLines(file)
            where line.TrimStart().StartsWith('<')
            from Match match in Words.Matches(Expression.Replace(line, "@x"))
            select $"{Path.GetRelativePath(pages, file)}: {match.Value}";
        Assert.Empty(found);
    }

    [Theory]
    [InlineData("<p>Current price</p>", true)]
    [InlineData("<p>当前价</p>", true)]
    [InlineData("<p title=\"Close it\">x</p>", true)]
    [InlineData("<p>@x · ¥ / – 1</p>", false)]
    [InlineData("<span class=\"mono\">POST /api</span>", false)]
    public void Words_AreRecognised(string line, bool found) => Assert.Equal(found, Words.IsMatch(line));

    // Two words in a row between tags, or a Chinese sign anywhere, or words in an attribute that is read out.
    [GeneratedRegex(@">[^<>@{}]*[A-Za-z]{2,} [a-z]{2,}[^<>@{}]*<|\p{IsCJKUnifiedIdeographs}|(title|alt|aria-label|placeholder)=""[A-Za-z]{2,} [a-z]{2,}", RegexOptions.ExplicitCapture)]
    private static partial Regex Words { get; }

    [GeneratedRegex(@"@\([^)]*\)|@[A-Za-z.]+(\[[^\]]*\]|\([^)]*\))*")]
    private static partial Regex Expression { get; }
}
