using System.Net;
using Auction.Data;
using Auction.Data.Cases;
using Auction.Data.Files;
using Auction.Data.Lots;
using Auction.Data.Pictures;
using Auction.Domain.Assets;
using Auction.Grains.Rounds;
using Auction.TestKit.Databases;
using Auction.TestKit.Hosting;
using Auction.Web.Pictures;
using Auction.Web.Tests.Uploads;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Auction.Web.Tests.Pictures;

[Trait("Rule", "AUC-13")]
public sealed class AssetPictureTests
{
    private static readonly Guid Asset = Guid.CreateVersion7();
    private static readonly ActContext Clerk = new(Guid.CreateVersion7(), "clerk");

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    // The job beats when the test says so.
    private static Task<RealHost> StartAsync(DatabaseKind kind, IImageProcessor? processor = null) => RealHost.StartAsync(kind, change: services =>
    {
        services.Remove(services.Single(service => service.ServiceType == typeof(IHostedService) && service.ImplementationType == typeof(PictureKeeper)));
        services.AddSingleton<PictureKeeper>();
        if (processor is not null)
        {
            services.AddSingleton(processor);
        }
    });

    private static async Task<AssetPictureRow> AddAsync(RealHost host, int side = 40)
    {
        await OpenAssetAsync(host);
        var original = await host.Services.GetRequiredService<FileShelf>().PutAsync(ImageWriter.Png(side, side), "image/png", Cancelled);
        Assert.True(await Book(host).AddAsync(Asset, original, Clerk, Cancelled));
        return (await Book(host).AllAsync(Asset, Cancelled)).Single(row => row.OriginalSha256 == original);
    }

    private static async Task OpenAssetAsync(RealHost host)
    {
        await using var db = await host.Services.GetRequiredService<IDbContextFactory<AuctionDb>>().CreateDbContextAsync(Cancelled);
        if (await db.Assets.AnyAsync(Cancelled))
        {
            return;
        }

        var court = new CourtRow { Id = Guid.CreateVersion7(), Code = "jz0102", NameZh = "江州市栖霞区人民法院", NameEn = "Qixia District Court" };
        var now = DateTimeOffset.UnixEpoch;
        var row = new CaseRow { Id = Guid.CreateVersion7(), Number = "1", NumberKey = "1", CourtId = court.Id, FiledOn = new(2026, 1, 5), Cause = "", Title = "", Judge = "", CreatedAt = now, ChangedAt = now };
        db.AddRange(court, row, new AssetRow { Id = Asset, Number = "HA2611-0001", CaseId = row.Id, Reference = "1", Kind = AssetKind.Home, TitleZh = "房屋", TitleEn = "Home", RegionZh = "", RegionEn = "", FactsJson = "{}", CreatedAt = now });
        await db.SaveChangesAsync(Cancelled);
    }

    private static PictureBook Book(RealHost host) => host.Services.GetRequiredService<PictureBook>();

    private static Task BeatAsync(RealHost host) => host.Services.GetRequiredService<PictureKeeper>().BeatAsync(Cancelled);

    private static async Task<AssetPictureRow> ReadAsync(RealHost host, Guid id) => (await Book(host).AllAsync(Asset, Cancelled)).Single(row => row.Id == id);

    private static PictureChange Public(PictureEdit edit) => new("外观", "Outside", IsPublic: true, edit);

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Photograph_IsShownOnlyWhenPublicAndDrawn(DatabaseKind kind)
    {
        await using var host = await StartAsync(kind);
        using var visitor = host.NewVisitor();
        var row = await AddAsync(host);
        var path = $"/pictures/{row.Id}/s.jpg";

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Http.GetAsync(path, Cancelled)).StatusCode);
        await BeatAsync(host);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Http.GetAsync(path, Cancelled)).StatusCode);
        Assert.True(await Book(host).ChangeAsync(Asset, row.Id, Public(PictureEdit.None), Clerk, Cancelled));
        var shown = await visitor.Http.GetAsync(path, Cancelled);

        Assert.Equal(HttpStatusCode.OK, shown.StatusCode);
        Assert.Equal("image/jpeg", shown.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task ChangedEdit_HidesTheOldCopiesAtOnce()
    {
        await using var host = await StartAsync(DatabaseKind.Sqlite);
        using var visitor = host.NewVisitor();
        var row = await AddAsync(host);
        await Book(host).ChangeAsync(Asset, row.Id, Public(PictureEdit.None), Clerk, Cancelled);
        await BeatAsync(host);
        var before = await ReadAsync(host, row.Id);

        await Book(host).ChangeAsync(Asset, row.Id, Public(new(0, [new(0, 0, 500, 500)])), Clerk, Cancelled);

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Http.GetAsync($"/pictures/{row.Id}/l.jpg", Cancelled)).StatusCode);
        await BeatAsync(host);
        Assert.Equal(HttpStatusCode.OK, (await visitor.Http.GetAsync($"/pictures/{row.Id}/l.jpg", Cancelled)).StatusCode);
        var after = await ReadAsync(host, row.Id);
        Assert.Equal(before.DraftSha256, after.DraftSha256);
    }

    [Fact]
    public async Task SamePhotographTwice_IsOne()
    {
        await using var host = await StartAsync(DatabaseKind.Sqlite);
        await AddAsync(host);
        await AddAsync(host);

        Assert.Single(await Book(host).AllAsync(Asset, Cancelled));
    }

    [Fact]
    public async Task PhotographOfAnotherAsset_IsNotChanged()
    {
        await using var host = await StartAsync(DatabaseKind.Sqlite);
        var row = await AddAsync(host);

        Assert.False(await Book(host).ChangeAsync(Guid.CreateVersion7(), row.Id, Public(PictureEdit.None), Clerk, Cancelled));
        Assert.False((await ReadAsync(host, row.Id)).IsPublic);
    }

    [Fact]
    public async Task MovedUp_ChangesPlaces_AndTheFirstStays()
    {
        await using var host = await StartAsync(DatabaseKind.Sqlite);
        var first = await AddAsync(host, 30);
        var second = await AddAsync(host, 31);

        Assert.True(await Book(host).MoveUpAsync(Asset, second.Id, Clerk, Cancelled));
        Assert.True(await Book(host).MoveUpAsync(Asset, second.Id, Clerk, Cancelled));

        Assert.Equal([second.Id, first.Id], (await Book(host).AllAsync(Asset, Cancelled)).Select(row => row.Id));
    }

    [Fact]
    [Trait("Rule", "GEN-8")]
    public async Task EveryChange_IsLoggedWithBeforeAndAfter_AndNoChangeIsNot()
    {
        await using var host = await StartAsync(DatabaseKind.Sqlite);
        var row = await AddAsync(host);
        await Book(host).ChangeAsync(Asset, row.Id, Public(PictureEdit.None), Clerk, Cancelled);
        await Book(host).ChangeAsync(Asset, row.Id, Public(PictureEdit.None), Clerk, Cancelled);
        await using var db = await host.Services.GetRequiredService<IDbContextFactory<AuctionDb>>().CreateDbContextAsync(Cancelled);

        var acts = await db.Acts.Where(act => act.Subject == Asset.ToString()).OrderBy(act => act.Id).ToListAsync(Cancelled);

        Assert.Equal(["picture-added", "picture-changed"], acts.Select(act => act.Act));
        Assert.Contains("\"before\":{", acts[1].Details, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FaultThatMayPass_IsTriedAgainLater_AnotherIsNot()
    {
        var processor = new FailingProcessor { Fault = PictureFault.NotInstalled };
        await using var host = await StartAsync(DatabaseKind.Sqlite, processor);
        await AddAsync(host);

        await BeatAsync(host);
        await BeatAsync(host);
        Assert.Equal(1, processor.Calls);

        await using var db = await host.Services.GetRequiredService<IDbContextFactory<AuctionDb>>().CreateDbContextAsync(Cancelled);
        await db.AssetPictures.ExecuteUpdateAsync(set => set.SetProperty(row => row.TriedAt, row => DateTimeOffset.UnixEpoch), Cancelled);
        processor.Fault = PictureFault.Broken;
        await BeatAsync(host);
        await db.AssetPictures.ExecuteUpdateAsync(set => set.SetProperty(row => row.TriedAt, row => DateTimeOffset.UnixEpoch), Cancelled);
        await BeatAsync(host);

        Assert.Equal(2, processor.Calls);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("3;0,0,1000,1000;1,2,3,4")]
    public void EditText_ReadsWhatItWrites(string text) => Assert.Equal(text, PictureEditText.Write(PictureEditText.Read(text)!));

    [Theory]
    [InlineData("")]
    [InlineData("4")]
    [InlineData("-1")]
    [InlineData("0;1,2,3")]
    [InlineData("0;1,2,3,x")]
    [InlineData("0;900,0,101,1")]
    [InlineData("０;1,2,3,4")]
    public void EditText_ThatCannotBeCarriedOut_IsNone(string text) => Assert.Null(PictureEditText.Read(text));

    private sealed class FailingProcessor : IImageProcessor
    {
        public PictureFault Fault { get; set; }

        public int Calls { get; private set; }

        public Task<RenderedPicture> RenderAsync(ReadOnlyMemory<byte> original, PictureEdit edit, CancellationToken cancellationToken)
        {
            Calls++;
            return Task.FromResult(RenderedPicture.Failed(Fault));
        }
    }
}
