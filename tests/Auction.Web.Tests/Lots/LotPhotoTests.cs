using Auction.Data;
using Auction.Data.Cases;
using Auction.Data.Disposals;
using Auction.Data.Files;
using Auction.Data.Pictures;
using Auction.Domain.Disposal;
using Auction.Domain.Rules;
using Auction.TestKit.Databases;
using Auction.TestKit.Hosting;
using Auction.Web.Demo;
using Auction.Web.Tests.Uploads;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Auction.Web.Tests.Lots;

/// <summary>The photographs on the public page of a lot: what the court has published, nothing else, without scripts.</summary>
[Trait("Rule", "AUC-13")]
public sealed class LotPhotoTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task PublishedPhotographs_AreShownInOrder_WithCaptions_AndNothingElse(DatabaseKind kind)
    {
        await using var host = await RealHost.StartAsync(kind, demo: true);
        await host.Services.GetRequiredService<DemoData>().AddCasesAsync(Cancelled);
        using var visitor = host.NewVisitor();
        var (number, first, second) = await ArrangeAsync(host);

        var page = await visitor.GetAsync($"/lots/{number}");

        var photos = page.Document.QuerySelectorAll(".photos figure");
        Assert.Equal(["照片 1 / 2 · 外观", "照片 2 / 2 · 客厅"], photos.Select(photo => photo.QuerySelector("figcaption")!.TextContent));
        Assert.Equal([first, second], photos.Select(photo => Guid.Parse(photo.QuerySelector("img")!.GetAttribute("src")!.Split('/')[2])));
        Assert.Equal(["eager", "lazy"], photos.Select(photo => photo.QuerySelector("img")!.GetAttribute("loading")!));
        Assert.Equal(["外观", "客厅"], photos.Select(photo => photo.QuerySelector("img")!.GetAttribute("alt")!));
        Assert.DoesNotContain(photos, photo => photo.HasAttribute("hidden"));
        Assert.Equal("0", page.Document.QuerySelector(".photos")!.GetAttribute("tabindex"));
        Assert.Equal(["#photo-1", "#photo-2"], page.Document.QuerySelectorAll(".photo-th a").Select(link => link.GetAttribute("href")!));
        Assert.DoesNotContain("示意图，非实物照片", page.Text, StringComparison.Ordinal);
        var card = (await visitor.GetAsync($"/lots?q={number}")).Document.QuerySelector(".lot-row .pic img")!;
        Assert.Equal(("外观", first), (card.GetAttribute("alt"), Guid.Parse(card.GetAttribute("src")!.Split('/')[2])));
        Assert.Contains("Photograph 1 of 2 · Outside", (await visitor.GetAsync($"/en/lots/{number}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LotWithoutPhotographs_ShowsDrawings_AndSaysSo()
    {
        await using var host = await RealHost.StartAsync(demo: true);
        using var visitor = host.NewVisitor();
        await using var db = await host.Services.GetRequiredService<IDbContextFactory<AuctionDb>>().CreateDbContextAsync(Cancelled);
        var number = await db.Lots.OrderBy(row => row.Number).Select(row => row.Number).FirstAsync(Cancelled);

        var page = await visitor.GetAsync($"/lots/{number}");

        Assert.Null(page.Document.QuerySelector(".photos"));
        Assert.Contains("示意图，非实物照片", page.Text, StringComparison.Ordinal);
    }

    private static async Task<(string Number, Guid First, Guid Second)> ArrangeAsync(RealHost host)
    {
        await using var db = await host.Services.GetRequiredService<IDbContextFactory<AuctionDb>>().CreateDbContextAsync(Cancelled);
        var lot = await db.Lots.OrderBy(row => row.Number).FirstAsync(Cancelled);
        var asset = await db.Assets.OrderBy(row => row.Number).FirstAsync(Cancelled);
        var now = DateTimeOffset.UnixEpoch;
        db.Disposals.Add(new DisposalRow
        {
            Id = Guid.CreateVersion7(), Number = "HD2611-9001", CourtId = lot.CourtId, Fence = Guid.CreateVersion7(), Seq = 1, HeadHash = [], LastStamp = now, CaseNumber = "x", AssetId = asset.Id, LotId = lot.Id,
            AssetZh = "x", AssetEn = "x", AssetClass = AssetClass.RealEstate, Phase = DisposalPhase.FirstRound, IsOnHold = false, OpenedAt = now,
        });
        var second = await AddAsync(host, db, asset, 2, "客厅", "Living room", isPublic: true, isDrawn: true);
        var first = await AddAsync(host, db, asset, 1, "外观", "Outside", isPublic: true, isDrawn: true);
        await AddAsync(host, db, asset, 0, "证件", "Papers", isPublic: false, isDrawn: true);
        await AddAsync(host, db, asset, 3, "未处理", "Not drawn", isPublic: true, isDrawn: false);
        await db.SaveChangesAsync(Cancelled);
        return (lot.Number, first, second);
    }

    private static async Task<Guid> AddAsync(RealHost host, AuctionDb db, AssetRow asset, int place, string zh, string en, bool isPublic, bool isDrawn)
    {
        var sha256 = await host.Services.GetRequiredService<FileShelf>().PutAsync(ImageWriter.Png(40 + place, 40), "image/png", Cancelled);
        var row = new AssetPictureRow
        {
            Id = Guid.CreateVersion7(), AssetId = asset.Id, OriginalSha256 = sha256, CaptionZh = zh, CaptionEn = en, Ordinal = place, IsPublic = isPublic, Edit = "0;", CopiedEdit = isDrawn ? "0;" : "1;",
            SmallSha256 = sha256, MediumSha256 = sha256, LargeSha256 = sha256, AddedBy = Guid.CreateVersion7(), AddedAt = DateTimeOffset.UnixEpoch,
        };
        db.AssetPictures.Add(row);
        return row.Id;
    }
}
