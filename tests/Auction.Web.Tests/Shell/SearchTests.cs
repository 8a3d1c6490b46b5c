using Auction.TestKit.Databases;
using Auction.Web.Tests.Court;

namespace Auction.Web.Tests.Shell;

/// <summary>The list finds Chinese words of two signs on both databases.</summary>
public sealed class SearchTests
{
    [Theory]
    [EachDatabase("望江", 1)]
    [EachDatabase("江州+1203", 1)]
    [EachDatabase("执1873", 1)]
    [EachDatabase("WANGJIANG", 1)]
    [EachDatabase("江州+大连", 0)]
    [EachDatabase("%25", 0)]
    public async Task Words_AreFoundTogether(DatabaseKind kind, string query, int found)
    {
        await using var site = await CourtSite.StartAsync(kind);
        using var visitor = site.Host.NewVisitor();
        var page = await visitor.GetAsync("/lots?q=" + query);
        Assert.Equal(found, page.Document.QuerySelectorAll(".lot-row").Length);
        Assert.Equal(found == 0, page.Document.QuerySelector(".empty-box") is not null);
    }

    [Theory]
    [EachDatabase("min=70&max=70", 1)]
    [EachDatabase("min=70.01", 0)]
    [EachDatabase("max=69.99", 0)]
    [EachDatabase("cat=home&stage=first&status=live&region=江州市临江区", 1)]
    [EachDatabase("status=paused", 0)]
    public async Task Filters_MeanWhatTheySay(DatabaseKind kind, string query, int found)
    {
        await using var site = await CourtSite.StartAsync(kind);
        using var visitor = site.Host.NewVisitor();
        Assert.Equal(found, (await visitor.GetAsync("/lots?" + query)).Document.QuerySelectorAll(".lot-row").Length);
    }
}
