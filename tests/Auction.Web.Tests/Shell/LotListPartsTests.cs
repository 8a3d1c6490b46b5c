using Auction.Data.Lots;
using Auction.Domain.Amounts;
using Auction.Domain.Rounds;
using Auction.TestKit;
using Auction.Web.Shell;
using Auction.Web.Shell.Lots;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Auction.Web.Tests.Shell;

/// <summary>The parts a list is made of: filter, pages, scale, drawing.</summary>
public sealed class LotListPartsTests
{
    [Fact]
    public void Filter_ReadsWhatItKnows()
    {
        var (filter, ignored) = Read("?q=江州+住宅&cat=home&cat=shop&stage=second&status=live&min=1.5&max=2,000&sort=price-up");

        Assert.Equal(["江州", "住宅"], filter.Terms);
        Assert.Equal(["home", "shop"], filter.Categories);
        Assert.Equal([RoundKind.Second], filter.Stages);
        Assert.Equal(["live"], filter.Statuses);
        Assert.Equal(Money.FromYuan(15_000), filter.Lowest);
        Assert.Equal(Money.FromYuan(20_000_000), filter.Highest);
        Assert.Equal(LotOrder.PriceUp, filter.Order);
        Assert.Empty(ignored);
    }

    [Theory]
    [InlineData("?cat=castle", "cat=castle")]
    [InlineData("?status=open&status=live", "status=open")]
    [InlineData("?stage=third", "stage=third")]
    [InlineData("?min=-1", "min=-1")]
    [InlineData("?max=abc", "max=abc")]
    [InlineData("?max=99999999999999999999", "max=99999999999999999999")]
    [InlineData("?sort=luck", "sort=luck")]
    public void Filter_NamesWhatItDoesNotKnow(string query, string named) => Assert.Equal([named], Read(query).Ignored);

    [Theory]
    [InlineData("", 1)]
    [InlineData("?page=3", 3)]
    [InlineData("?page=0", 1)]
    [InlineData("?page=-2", 1)]
    [InlineData("?page=x", 1)]
    public void Page_IsTheFirstUnlessItIsANumber(string query, int page) => Assert.Equal(page, LotFilterReader.ReadPage(Query(query)));

    [Theory]
    [InlineData(1, 1, "1")]
    [InlineData(1, 5, "1 2 . 5")]
    [InlineData(3, 5, "1 2 3 4 5")]
    [InlineData(6, 12, "1 . 5 6 7 . 12")]
    [InlineData(12, 12, "1 . 11 12")]
    public void PageLinks_ShowTheEndsAndTheNeighbours(int current, int count, string numbers) =>
        Assert.Equal(numbers, string.Join(' ', new PageLinks(current, count, number => $"?page={number}").Numbers.Select(number => number?.ToString() ?? ".")));

    [Fact]
    public void Scale_PutsTheLargestAtTheSamePlace()
    {
        Assert.Equal(new PriceScale(538, 669, 769), PriceScale.Of(Money.FromYuan(700), Money.FromYuan(870), Money.FromYuan(1_000)));
        Assert.Equal(new PriceScale(384, 769, 384), PriceScale.Of(Money.FromYuan(50), Money.FromYuan(100), Money.FromYuan(50)));
        Assert.Equal(new PriceScale(769, 769, null), PriceScale.Of(Money.FromYuan(50), Money.FromYuan(50), Money.Zero));
        Assert.Equal(new PriceScale(769, 769, 769), PriceScale.Of(Money.Largest, Money.Largest, Money.Largest));
    }

    [Fact]
    public void Drawing_ExistsForEveryLotAndStaysTheSame()
    {
        string[] titles = ["住宅一套", "厢式货车", "半挂车", "挖掘机", "装载机", "散货船", "地下车位", "某某"];
        var files =
            from category in LotCategories.All.Append("unknown")
            from title in titles
            from number in Enumerable.Range(1, 60)
            select LotPicture.Of(category, $"HP2611-{number:0000}", title);
        Assert.All(files.Distinct(), file => Assert.True(File.Exists(Path.Combine(ProjectTree.Root, "src/Auction.Web/wwwroot", file.TrimStart('/'))), file));
        Assert.Equal(LotPicture.Of("home", "HP2611-0001", "住宅"), LotPicture.Of("home", "HP2611-0001", "住宅"));
    }

    private static (LotFilter Filter, List<string> Ignored) Read(string query)
    {
        var ignored = new List<string>();
        return (LotFilterReader.Read(Query(query), ignored), ignored);
    }

    private static QueryCollection Query(string query) => new(QueryHelpers.ParseQuery(query));
}
