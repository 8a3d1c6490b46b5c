using Auction.Data.Procedures;
using Auction.Data.Valuations;
using Auction.Domain.Calendar;
using Auction.Sandbox.Platforms;
using Auction.TestKit.Databases;
using Auction.TestKit.Hosting;
using Auction.TestKit.Valuations;
using Auction.Web.Platforms;
using Auction.Web.Uploads;
using Microsoft.EntityFrameworkCore;
using Valuation.Documents;
using Valuation.Procedure;

namespace Auction.Web.Tests.Platforms;

/// <summary>The signed PDF a platform's report names: fetched over real HTTP, taken when it is what it should be, and never in the report's way.</summary>
[Trait("Rule", "REF-11.1")]
public sealed class FetchReportPdfTests
{
    [Theory]
    [EachDatabase]
    public async Task NamedPdf_IsFetchedOnceForTheCourt_AndGoesToThePartiesAfterTheReview(DatabaseKind kind)
    {
        await using var scene = await PlatformScene.AskingAsync(kind);
        await scene.WorkAsync();
        var pdf = await PdfOfAsync(scene, "henggu");
        await Task.WhenAll(scene.Side.FetchAsync(), scene.Beside().FetchAsync());
        await scene.Side.FetchAsync();

        var (file, row) = (await FileAsync(scene, pdf), await RowAsync(scene, "henggu"));
        Assert.Equal(("henggu-report.pdf", FileAudience.Court), (file!.Name, file.Audience));
        Assert.Equal((1, null, null), (row.Attempts, row.Fault, row.NextAttemptAt));
        Assert.NotNull(row.FetchedAt);
        var stored = (await scene.Node.Files.FindAsync(pdf, CancellationToken.None))!;
        Assert.Equal("application/pdf", stored.MediaType);
        Assert.True(stored.IsWhole);

        // Read again from the start: nothing is asked for twice.
        await scene.Restart().BeatAsync();
        Assert.Equal(row.FetchedAt, (await RowAsync(scene, "henggu")).FetchedAt);
        await scene.Database.AssertCleanAsync();
    }

    [Theory]
    [EachDatabase]
    public async Task PdfThatComesAfterTheReview_IsOpenToThePartiesAtOnce(DatabaseKind kind)
    {
        await using var scene = await PlatformScene.AskingAsync(kind);
        await scene.WorkAsync();
        scene.MoveTo(CourtTime.EndOf(ValuationNode.Day("2026-03-05")));
        await scene.Node.Sweep.RunAsync(CancellationToken.None);
        await scene.Node.DoAsync(scene.Id, new ReviewReports([new("pingyuan", ReportFaultKind.WrongFact, ValuationNode.Document)]));
        await scene.Side.FetchAsync();

        Assert.Equal(FileAudience.Parties, (await FileAsync(scene, await PdfOfAsync(scene, "henggu")))!.Audience);
        Assert.Equal(FileAudience.Court, (await FileAsync(scene, await PdfOfAsync(scene, "pingyuan")))!.Audience);
    }

    [Theory]
    [EachDatabase]
    public async Task HostilePdf_IsRefusedWithItsReason_AndTheReportCounts(DatabaseKind kind)
    {
        await using var scene = await PlatformScene.AskingAsync(kind, PlatformBehaviour.HostilePdf);
        await scene.WorkAsync();
        await scene.Side.FetchAsync();

        var row = await RowAsync(scene, "henggu");
        Assert.Equal((OutsideFault.FileRefused, UploadFaults.Of(UploadFault.PdfHoldsScript).Code, null, null), (row.Fault, row.Refusal, row.NextAttemptAt, row.FetchedAt));
        Assert.Null(await FileAsync(scene, row.Sha256));
        Assert.Null(await scene.Node.Files.FindAsync(row.Sha256, CancellationToken.None));
        Assert.Equal(5, (await scene.OnlineAsync()).Platforms.Count(platform => platform.Report is not null));
        await scene.Database.AssertCleanAsync();
    }

    [Fact]
    public async Task PlatformThatIsDown_IsAskedAgainLater()
    {
        await using var scene = await PlatformScene.AskingAsync(DatabaseKind.Sqlite);
        await scene.WorkAsync();
        await scene.Sandbox.SetAsync("henggu", PlatformBehaviour.Down);
        await scene.Side.FetchAsync();
        var row = await RowAsync(scene, "henggu");
        Assert.Equal((1, OutsideFault.Unavailable), (row.Attempts, row.Fault));
        Assert.True(row.NextAttemptAt > scene.Now);
        Assert.NotNull((await scene.PlatformAsync("henggu")).Report);

        await scene.Sandbox.SetAsync("henggu", PlatformBehaviour.OnTime);
        scene.MoveTo(row.NextAttemptAt!.Value);
        await scene.Side.FetchAsync();
        Assert.NotNull((await RowAsync(scene, "henggu")).FetchedAt);
    }

    [Theory]
    [InlineData(null, OutsideFault.TooLarge)]
    [InlineData("%PDF-1.4 of something else", OutsideFault.FileDiffers)]
    public async Task OtherBytesThanNamed_AreNotTaken(string? answer, OutsideFault fault)
    {
        await using var scene = await PlatformScene.AskingAsync(DatabaseKind.Sqlite);
        await scene.WorkAsync();
        await scene.Side.Pdfs.RunAsync(new Swapper("henggu", answer), CancellationToken.None);
        await scene.Side.FetchAsync();

        var row = await RowAsync(scene, "henggu");
        Assert.Equal((1, fault, null, null), (row.Attempts, row.Fault, row.NextAttemptAt, row.FetchedAt));
        Assert.Null(await FileAsync(scene, row.Sha256));
    }

    private static async Task<string> PdfOfAsync(PlatformScene scene, string platform)
    {
        var report = (await scene.PlatformAsync(platform)).Report!;
        return ReportDocumentReader.Read((await scene.Node.Files.FindAsync(report.Document, CancellationToken.None))!.Bytes).Document!.Pdf!;
    }

    private static async Task<ReportPdfRow> RowAsync(PlatformScene scene, string platform)
    {
        await using var db = await scene.Database.OpenAsync();
        return await db.ReportPdfs.AsNoTracking().SingleAsync(row => row.Platform == platform);
    }

    private static async Task<ValuationFileRow?> FileAsync(PlatformScene scene, string sha256)
    {
        await using var db = await scene.Database.OpenAsync();
        return await db.ValuationFiles.AsNoTracking().SingleOrDefaultAsync(row => row.Sha256 == sha256);
    }

    private sealed class Swapper(string id, string? answer) : IInquiryPlatform
    {
        public string Id => id;

        public bool IsTrial => false;

        public Task<PlatformReply> PutAsync(Guid requestId, byte[] body, CancellationToken cancellationToken) => throw new NotSupportedException("Only files are fetched here.");

        public Task<PlatformReply> AskAsync(Guid requestId, CancellationToken cancellationToken) => throw new NotSupportedException("Only files are fetched here.");

        public Task<PlatformReply> FetchAsync(string sha256, CancellationToken cancellationToken) =>
            Task.FromResult(answer is null ? new PlatformReply { Fault = OutsideFault.TooLarge } : new PlatformReply { Answer = System.Text.Encoding.ASCII.GetBytes(answer) });
    }
}
