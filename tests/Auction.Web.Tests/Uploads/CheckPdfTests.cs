using Auction.Web.Uploads;
using Auction.Web.Uploads.Pdf;

namespace Auction.Web.Tests.Uploads;

/// <summary>A PDF is taken when it is whole and quiet, and refused with the very reason otherwise.</summary>
[Trait("Rule", "PLT-1")]
public sealed class CheckPdfTests
{
    public static TheoryData<string, string> Hostile => new()
    {
        { nameof(UploadFault.PdfHoldsScript), "/Names << /JavaScript << /Names [(a) 6 0 R] >> >>" },
        { nameof(UploadFault.PdfHoldsScript), "/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>" },
        { nameof(UploadFault.PdfHoldsScript), "/OpenAction << /S /Java#53cript >>" },
        { nameof(UploadFault.PdfHoldsScript), "/X [[[<< /#4a#53 6 0 R >>]]]" },
        { nameof(UploadFault.PdfRunsOnOpening), "/OpenAction << /S /URI /URI (https://example.org) >>" },
        { nameof(UploadFault.PdfRunsOnOpening), "/OpenAction << /S /GoTo /D [3 0 R /Fit] /Next << /S /Named /N /Print >> >>" },
        { nameof(UploadFault.PdfRunsOnOpening), "/AA << /WC << /S /Named /N /Print >> >>" },
        { nameof(UploadFault.PdfReachesOut), "/OpenAction << /S /Launch /F (calc.exe) >>" },
        { nameof(UploadFault.PdfReachesOut), "/X << /S /GoToR /F (//host/share) >>" },
        { nameof(UploadFault.PdfReachesOut), "/X << /S /SubmitForm >>" },
        { nameof(UploadFault.PdfReachesOut), "/X << /S /ImportData >>" },
        { nameof(UploadFault.PdfHoldsFiles), "/Names << /EmbeddedFiles << /Names [] >> >>" },
        { nameof(UploadFault.PdfHoldsFiles), "/X << /Type /Filespec /EF << /F 6 0 R >> >>" },
        { nameof(UploadFault.PdfHoldsFiles), "/Collection << >>" },
        { nameof(UploadFault.PdfHoldsFiles), "/X << /Subtype /FileAttachment >>" },
        { nameof(UploadFault.PdfHoldsMedia), "/X << /Subtype /RichMedia >>" },
        { nameof(UploadFault.PdfHoldsMedia), "/X << /S /Rendition >>" },
        { nameof(UploadFault.PdfHoldsForm), "/AcroForm << /XFA [] >>" },
    };

    [Fact]
    public void SoundFile_IsTaken() => Assert.Null(Fault(PdfWriter.OnePage().ToBytes()));

    [Fact]
    public void PackedFile_IsTaken() => Assert.Null(Fault(PdfWriter.OnePage().ToPackedBytes()));

    [Theory]
    [MemberData(nameof(Hostile))]
    public void HostileFile_IsRefused(string fault, string catalog)
    {
        var file = PdfWriter.WithCatalog(catalog, "(nothing)");
        Assert.Equal(fault, Fault(file.ToBytes()).ToString());
        Assert.Equal(fault, Fault(file.ToPackedBytes()).ToString());
    }

    [Fact]
    public void ActionOnOpeningByReference_IsRefused()
    {
        Assert.Equal(UploadFault.PdfRunsOnOpening, Fault(PdfWriter.WithCatalog("/OpenAction 6 0 R", "<< /S /URI /URI (https://example.org) >>").ToPackedBytes()));
        Assert.Null(Fault(PdfWriter.WithCatalog("/OpenAction 6 0 R", "<< /S /GoTo /D [3 0 R /Fit] >>").ToBytes()));
        Assert.Null(Fault(PdfWriter.WithCatalog("/OpenAction 6 0 R", "[3 0 R /Fit]").ToBytes()));
    }

    [Fact]
    public void HostileObjectThatNoTableNames_IsRefused()
    {
        var file = PdfWriter.OnePage().ToBytes();
        var at = file.AsSpan().IndexOf("xref\n"u8);
        byte[] hidden = [.. file[..at], .. "9 0 obj << /S /Launch >> endobj\n"u8, .. file[at..]];
        Assert.Equal(UploadFault.PdfReachesOut, Fault(Moved(hidden, at, at + 32)));
    }

    [Fact]
    public void BytesBetweenObjects_AreRefused()
    {
        var file = PdfWriter.OnePage().ToBytes();
        var at = file.AsSpan().IndexOf("xref\n"u8);
        byte[] hidden = [.. file[..at], .. "PK\u0003\u0004 and more\n"u8, .. file[at..]];
        Assert.Equal(UploadFault.PdfBroken, Fault(Moved(hidden, at, at + 14)));
    }

    [Fact]
    public void LongComment_IsRefused()
    {
        var file = PdfWriter.OnePage().ToBytes();
        var at = file.AsSpan().IndexOf("xref\n"u8);
        byte[] hidden = [.. file[..at], (byte)'%', .. Enumerable.Repeat((byte)'x', 70_000), (byte)'\n', .. file[at..]];
        Assert.Equal(UploadFault.PdfBroken, Fault(Moved(hidden, at, at + 70_002)));
    }

    [Fact]
    public void TableThatPointsIntoAStream_IsRefused()
    {
        var file = PdfWriter.OnePage().AddStream(6, "", "7 0 obj << /Type /Catalog /Pages 2 0 R >> endobj"u8.ToArray()).ToBytes();
        var inside = file.AsSpan().IndexOf("7 0 obj"u8);
        var text = System.Text.Encoding.Latin1.GetString(file)
            .Replace("trailer", $"7 1\n{inside:0000000000} 00000 n \ntrailer", StringComparison.Ordinal)
            .Replace("/Root 1 0 R", "/Root 7 0 R", StringComparison.Ordinal);
        Assert.Equal(UploadFault.PdfBroken, Fault(PdfWriter.Latin(text)));
    }

    [Theory]
    [InlineData("/Encrypt << /Filter /Standard >>")]
    [InlineData("/Encrypt 5 0 R")]
    public void EncryptedFile_IsRefused(string trailer)
    {
        Assert.Equal(UploadFault.PdfEncrypted, Fault(PdfWriter.OnePage().With(trailer).ToBytes()));
        Assert.Equal(UploadFault.PdfEncrypted, Fault(PdfWriter.OnePage().With(trailer).ToPackedBytes()));
    }

    [Fact]
    public void EveryTruncation_IsRefused()
    {
        var file = PdfWriter.OnePage().ToBytes();
        var mark = file.AsSpan().LastIndexOf("%%EOF"u8);
        for (var length = 5; length < mark + 5; length++)
        {
            Assert.Equal(UploadFault.PdfTruncated, Fault(file[..length]));
        }
    }

    [Fact]
    public void SecondPartCutOff_IsRefusedAsTruncated()
    {
        var file = PdfWriter.OnePage().ToBytes();
        Assert.Equal(UploadFault.PdfTruncated, Fault([.. file, .. "6 0 obj << >> endobj\nxref\n0 1"u8]));
    }

    [Theory]
    [InlineData("PK\u0003\u0004")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("% a comment")]
    public void TrailingData_IsRefused(string tail) =>
        Assert.Equal(UploadFault.PdfTrailingData, Fault([.. PdfWriter.OnePage().ToBytes(), .. PdfWriter.Latin(tail)]));

    [Fact]
    public void LeadingData_IsNoPdfToUs() =>
        Assert.Equal(UploadFault.UnknownType, UploadCheck.Of([.. "GIF89a "u8, .. PdfWriter.OnePage().ToBytes()], "a.pdf").Fault);

    [Fact]
    public void Bomb_IsRefused()
    {
        var zeros = PdfWriter.Pack(new byte[40 * 1024 * 1024]);
        Assert.Equal(UploadFault.PdfUnpacksTooLarge, Fault(PdfWriter.OnePage().AddStream(6, "/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode", zeros).ToBytes()));
        var pages = PdfWriter.OnePage();
        for (var i = 6; i < 36; i++) { pages.AddStream(i, "/Filter /FlateDecode", zeros); }
        Assert.Equal(UploadFault.PdfUnpacksTooLarge, Fault(pages.ToBytes()));
        Assert.Equal(UploadFault.PdfFilterUnknown, Fault(PdfWriter.OnePage().AddStream(6, "/Filter [/FlateDecode /FlateDecode]", PdfWriter.Pack(zeros)).ToBytes()));
        Assert.Equal(UploadFault.PdfUnpacksTooLarge, Fault(PdfWriter.OnePage().AddStream(6, "/Subtype /Image /Width 20000 /Height 20000 /Filter /DCTDecode", [1]).ToBytes()));
    }

    [Theory]
    [InlineData("/Filter /LZWDecode")]
    [InlineData("/Filter /Crypt")]
    [InlineData("/Filter 5 0 R")]
    public void FilterThatCannotBeLookedInto_IsRefused(string filter) =>
        Assert.Equal(UploadFault.PdfFilterUnknown, Fault(PdfWriter.OnePage().AddStream(6, filter, [1, 2, 3]).ToBytes()));

    [Fact]
    public void TextOfFiveDigits_IsUnpackedAndMeasured() =>
        Assert.Null(Fault(PdfWriter.OnePage().AddStream(6, "/Filter [/ASCII85Decode /FlateDecode]", "87cURD]i,\"Ebo80~>"u8.ToArray()).ToBytes()));

    [Fact]
    public void LengthGivenElsewhere_IsFollowed()
    {
        var contents = "BT ET"u8.ToArray();
        Assert.Null(Fault(PdfWriter.OnePage().AddStream(4, "", contents, "6 0 R").Add(6, "5").ToBytes()));
        Assert.Equal(UploadFault.PdfBroken, Fault(PdfWriter.OnePage().AddStream(4, "", contents, "6 0 R").Add(6, "3").ToBytes()));
        Assert.Equal(UploadFault.PdfBroken, Fault(PdfWriter.OnePage().AddStream(4, "", contents, "3").ToBytes()));
    }

    [Theory]
    [InlineData(PdfPages.PagesMax, null)]
    [InlineData(PdfPages.PagesMax + 1, UploadFault.PdfTooManyPages)]
    public void Pages_AreCounted(int pages, object? fault)
    {
        var file = PdfWriter.OnePage().Add(2, $"<< /Type /Pages /Kids [{string.Join(' ', Enumerable.Range(10, pages).Select(number => $"{number} 0 R"))}] >>");
        for (var number = 10; number < pages + 10; number++) { file.Add(number, "<< /Type /Page /Parent 2 0 R >>"); }
        Assert.Equal(fault, Fault(file.ToBytes()));
    }

    [Theory]
    [InlineData("<< /Type /Pages /Kids [2 0 R] >>")]
    [InlineData("<< /Type /Pages /Kids [3 0 R 3 0 R] >>")]
    [InlineData("<< /Type /Pages /Kids [8 0 R] >>")]
    [InlineData("<< /Type /Pages /Kids [] >>")]
    [InlineData("<< /Type /Pages >>")]
    public void PageTreeThatIsNone_IsRefused(string tree) =>
        Assert.Equal(UploadFault.PdfBroken, Fault(PdfWriter.OnePage().Add(2, tree).ToBytes()));

    [Fact]
    public void DeepNesting_IsRefused() =>
        Assert.Equal(UploadFault.PdfTooComplex, Fault(PdfWriter.OnePage().Add(6, new string('[', 100_000)).ToBytes()));

    [Fact]
    public void NameGivenTwice_IsRefused() =>
        Assert.Equal(UploadFault.PdfBroken, Fault(PdfWriter.WithCatalog("/Pages 3 0 R").ToBytes()));

    private static UploadFault? Fault(byte[] file)
    {
        Assert.True(file.AsSpan().StartsWith("%PDF-"u8));
        return UploadCheck.Of(file, "report.pdf").Fault;
    }

    // The table moved; its place is told again.
    private static byte[] Moved(byte[] file, int from, int to) =>
        PdfWriter.Latin(System.Text.Encoding.Latin1.GetString(file).Replace($"startxref\n{from}\n", $"startxref\n{to}\n", StringComparison.Ordinal));
}
