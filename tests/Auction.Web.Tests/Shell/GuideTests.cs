using Auction.Web.Pages.Guides;
using Auction.Web.Shell;

namespace Auction.Web.Tests.Shell;

/// <summary>Every guide exists in both languages with the same structure, and its links lead somewhere in its own language.</summary>
public sealed class GuideTests
{
    public static TheoryData<string> Slugs => [.. GuideCatalog.All.Select(guide => guide.Slug)];

    [Theory]
    [MemberData(nameof(Slugs))]
    public void BothLanguages_HaveTheSameStructure(string slug)
    {
        var guide = GuideCatalog.Find(slug)!;
        var chinese = GuideCatalog.Html(guide, new Words(isEnglish: false)).Value!;
        var english = GuideCatalog.Html(guide, new Words(isEnglish: true)).Value!;

        Assert.Equal(Shape(chinese), Shape(english));
        Assert.DoesNotContain("href=\"/en", chinese, StringComparison.Ordinal);
        Assert.Equal(Count(english, "href=\"/"), Count(english, "href=\"/en/"));
    }

    private static (int Headings, int Points, int Rows) Shape(string html) => (Count(html, "<h2"), Count(html, "<li>"), Count(html, "<tr>"));

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
