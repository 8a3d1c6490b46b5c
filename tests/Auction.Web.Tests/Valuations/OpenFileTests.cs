using Auction.Data.Procedures;
using System.Net;
using System.Text;
using Auction.Data.Valuations;
using Auction.Web.Shell.Language;
using Auction.Web.Tests.Uploads;
using Auction.Web.Uploads;
using Auction.Web.Valuations;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Auction.Web.Tests.Valuations;

/// <summary>A file of a valuation reaches those it is meant for, as a download and never as a page; for everybody else there is none.</summary>
public sealed class OpenFileTests
{
    private static readonly string?[] Everybody = [null, "stranger", "operator", "elsewhere", "appraiser5", "supervisor", "appraiser1", "applicant", "clerk", "judge"];

    [Fact]
    public async Task Files_ReachTheirCircleOnly()
    {
        await using var site = await DrawSite.StartAsync();
        await site.AgreeAsync("i1", "i2", "i3");
        var files = new Dictionary<FileAudience, string>();
        foreach (var audience in Enum.GetValues<FileAudience>())
        {
            files[audience] = await site.AddFileAsync(audience, "报告.pdf", "application/pdf", Encoding.UTF8.GetBytes(audience.ToString()));
        }

        foreach (var name in Everybody)
        {
            using var visitor = await site.VisitAsync(name);
            foreach (var (audience, sha256) in files)
            {
                var isAllowed = audience switch
                {
                    FileAudience.Public => true,
                    FileAudience.Parties => name is "supervisor" or "appraiser1" or "applicant" or "clerk" or "judge",
                    _ => name is "clerk" or "judge",
                };
                using var answer = await visitor.Http.GetAsync(new Uri(ValuationFileEndpoint.PathOf(site.Number, sha256), UriKind.Relative));
                Assert.Equal((name, audience, isAllowed ? HttpStatusCode.OK : HttpStatusCode.NotFound), (name, audience, answer.StatusCode));
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("/en")]
    public async Task File_IsOnlyEverSaved(string prefix)
    {
        await using var site = await DrawSite.StartAsync();
        byte[] page = [.. "<script>alert(1)</script>"u8];
        var sha256 = await site.AddFileAsync(FileAudience.Public, "报告 \"1\".html", "text/html", page);
        using var visitor = await site.VisitAsync(name: null);
        using var answer = await visitor.Http.GetAsync(new Uri(prefix + ValuationFileEndpoint.PathOf(site.Number, sha256), UriKind.Relative));
        Assert.Equal(page, await answer.Content.ReadAsByteArrayAsync());
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Equal("报告 \"1\".html", answer.Content.Headers.ContentDisposition?.FileNameStar);
        Assert.Equal(["nosniff"], answer.Headers.GetValues("X-Content-Type-Options"));
        Assert.Equal(["sandbox; default-src 'none'"], answer.Headers.GetValues("Content-Security-Policy"));
        Assert.True(answer.Headers.CacheControl?.Public);
    }

    [Fact]
    public async Task FileThatIsNotPublic_IsNotKeptByAnybody()
    {
        await using var site = await DrawSite.StartAsync();
        var sha256 = await site.AddFileAsync(FileAudience.Court, "a.txt", "text/plain", [1]);
        using var judge = await site.VisitAsync("judge");
        using var answer = await judge.Http.GetAsync(new Uri(ValuationFileEndpoint.PathOf(site.Number, sha256), UriKind.Relative));
        Assert.True(answer.Headers.CacheControl?.NoStore);
    }

    [Theory]
    [InlineData("", "没有找到这个页面")]
    [InlineData("/en", "This page was not found")]
    public async Task UnknownFile_IsNotFoundInWords(string prefix, string word)
    {
        await using var site = await DrawSite.StartAsync();
        using var judge = await site.VisitAsync("judge");
        foreach (var path in new[] { ValuationFileEndpoint.PathOf(site.Number, new string('0', 64)), ValuationFileEndpoint.PathOf("HV9999-0001", new string('0', 64)), $"/valuations/{site.Number}/files/x" })
        {
            var page = await judge.GetAsync(prefix + path);
            Assert.Equal(HttpStatusCode.NotFound, page.Status);
            Assert.Contains(word, page.Text, StringComparison.OrdinalIgnoreCase);
        }

        Assert.Equal(prefix.Length > 0 ? PageLanguage.English : "zh-CN", (await judge.GetAsync(prefix + "/x")).Document.DocumentElement.GetAttribute("lang"));
    }

    [Fact]
    [Trait("Rule", "PLT-1")]
    public async Task Upload_IsStoredByItsHashUnderASafeName()
    {
        await using var site = await DrawSite.StartAsync();
        var intake = site.Host.Services.GetRequiredService<UploadIntake>();
        var content = PdfWriter.OnePage().ToBytes();
        var taken = await intake.TakeAsync(File(content, "..\\报告.exe"), CancellationToken.None);
        Assert.Null(taken.Refusal);
        Assert.Equal(("application/pdf", "报告.pdf", content.Length), (taken.Stored!.MediaType, taken.Stored.Name, taken.Stored.Length));
        Assert.Equal(content, (await site.Host.Services.GetRequiredService<Auction.Data.Files.FileShelf>().FindAsync(taken.Stored.Sha256, CancellationToken.None))!.Bytes);
    }

    [Fact]
    [Trait("Rule", "PLT-1")]
    public async Task RefusedUpload_NamesTheFieldAndTheReason()
    {
        await using var site = await DrawSite.StartAsync();
        var intake = site.Host.Services.GetRequiredService<UploadIntake>();
        var field = new Auction.Domain.Texts.BilingualText("评估报告", "Report");
        var refused = await intake.TakeAsync(File(PdfWriter.OnePage().With("/Encrypt 5 0 R").ToBytes(), "a.pdf"), field, CancellationToken.None);
        Assert.Null(refused.Stored);
        Assert.Equal(("E_PDF_ENCRYPTED", "PLT-1"), (refused.Refusal!.Code, refused.Refusal.Rule.ToString()));
        Assert.Equal("评估报告：PDF 已加密或者设有密码，请上传未加密的文件。", refused.Refusal.Words.Zh);
        Assert.Equal("Report: the PDF is encrypted or has a password. Upload it without.", refused.Refusal.Words.En);
        Assert.Equal(UploadFault.Missing, (await intake.TakeAsync(file: null, CancellationToken.None)).Refusal?.Fault);
        Assert.Equal(UploadFault.Empty, (await intake.TakeAsync(File([], "a.pdf"), CancellationToken.None)).Refusal?.Fault);
        using var large = new MemoryStream();
        var huge = new FormFile(large, 0, UploadCheck.MaxBytes + 1, "file", "a.pdf");
        Assert.Equal(UploadFault.TooLarge, (await intake.TakeAsync(huge, CancellationToken.None)).Refusal?.Fault);
    }

    private static FormFile File(byte[] content, string name) => new(new MemoryStream(content), 0, content.Length, "file", name);
}
