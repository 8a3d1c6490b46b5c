using System.Text;
using Auction.Web.Uploads;

namespace Auction.Web.Tests.Uploads;

/// <summary>Whatever the bytes are, the answer is a type or a fault; the type goes by the content, and the words name the field.</summary>
[Trait("Rule", "PLT-1")]
public sealed class CheckAnythingTests
{
    private const int Seed = 20261122;
    private const int RoundsPerFile = 4_000;

    [Fact]
    public void MutatedFiles_NeverBreakTheCheck()
    {
        var random = new Random(Seed);
        byte[][] sound =
        [
            PdfWriter.OnePage().ToBytes(), PdfWriter.OnePage().ToPackedBytes(), PdfWriter.WithCatalog("/OpenAction 6 0 R", "<< /S /GoTo /D [3 0 R /Fit] >>").ToPackedBytes(),
            ImageWriter.Jpeg(), ImageWriter.Png(), ImageWriter.Webp(), ImageWriter.WebpWithNotes(), "a,b\n1,2\n"u8.ToArray(),
        ];
        var (taken, refused) = (0, 0);
        foreach (var file in sound)
        {
            for (var round = 0; round < RoundsPerFile; round++)
            {
                var mutated = Mutate(file, random, sound);
                var (type, fault) = UploadCheck.Of(mutated, "file");
                Assert.True(type is null != fault is null);
                _ = type is null ? refused++ : taken++;
            }
        }

        Assert.InRange(taken, 1, int.MaxValue);
        Assert.InRange(refused, 1, int.MaxValue);
    }

    [Theory]
    [InlineData("")]
    [InlineData("%PDF-")]
    [InlineData("%PDF-1.7 %%EOF")]
    [InlineData("%PDF-1.7\nstartxref\n99999999999\n%%EOF")]
    [InlineData("%PDF-1.7\nstartxref\n-1\n%%EOF")]
    [InlineData("%PDF-1.7\n1 0 obj (((( endobj startxref 0 %%EOF")]
    [InlineData("%PDF-1.7\n1 0 obj << /Length 2147483647 >> stream\nx endstream endobj startxref 0 %%EOF")]
    [InlineData("%PDF-1.7\nxref\n2147483647 2\n0 0 n 0 0 n trailer <<>> startxref 9 %%EOF")]
    [InlineData("%PDF-1.7\n1 0 obj << /Type /XRef /W [8 8 8] /Index [0 2147483647] /Length 0 >> stream\n\nendstream endobj startxref 9 %%EOF")]
    public void Fragments_AreRefused(string text) => Assert.NotNull(UploadCheck.Of(PdfWriter.Latin(text), "a.pdf").Fault);

    [Fact]
    public void Type_GoesByContent()
    {
        Assert.Equal("application/pdf", UploadCheck.Of(PdfWriter.OnePage().ToBytes(), "photo.jpg").Type?.MediaType);
        Assert.Equal("image/jpeg", UploadCheck.Of(ImageWriter.Jpeg(), "report.pdf").Type?.MediaType);
        Assert.Equal("image/png", UploadCheck.Of(ImageWriter.Png(), "").Type?.MediaType);
        Assert.Equal("image/webp", UploadCheck.Of(ImageWriter.Webp(), "x").Type?.MediaType);
        Assert.Equal("text/plain", UploadCheck.Of("记录\r\n"u8.ToArray(), "x.exe").Type?.MediaType);
        Assert.Equal("text/csv", UploadCheck.Of([.. Encoding.UTF8.Preamble, .. "甲,乙\n"u8], "x.CSV").Type?.MediaType);
    }

    [Theory]
    [InlineData(new byte[] { (byte)'M', (byte)'Z', 0 })]
    [InlineData(new byte[] { (byte)'P', (byte)'K', 3, 4 })]
    [InlineData(new byte[] { 0x1F, 0x8B, 8 })]
    [InlineData(new byte[] { 0xC4, 0xE3, 0xBA, 0xC3 })]
    [InlineData(new byte[] { 0xEF, 0xBF })]
    [InlineData(new byte[] { (byte)'a', 0x1B, (byte)'[' })]
    public void OtherTypes_AreRefused(byte[] content) => Assert.Equal(UploadFault.UnknownType, UploadCheck.Of(content, "a.txt").Fault);

    [Fact]
    public void Size_IsLimitedByType()
    {
        var text = Enumerable.Repeat((byte)'a', FileType.Text.MaxBytes + 1).ToArray();
        Assert.Equal(UploadFault.TooLarge, UploadCheck.Of(text, "a.txt").Fault);
        Assert.Null(UploadCheck.Of(text[1..], "a.txt").Fault);
    }

    [Fact]
    public void EveryFault_HasItsOwnCodeAndNamesTheField()
    {
        var entries = Enum.GetValues<UploadFault>().Select(UploadFaults.Of).ToList();
        Assert.Equal(entries.Count, entries.Select(entry => entry.Code).Distinct().Count());
        Assert.All(entries, entry => Assert.StartsWith("{0}", entry.Words.Zh));
        Assert.All(entries, entry => Assert.StartsWith("{0}", entry.Words.En));
    }

    [Theory]
    [InlineData("评估报告.pdf", "评估报告.pdf")]
    [InlineData("C:\\Users\\x\\评估报告.PDF", "评估报告.pdf")]
    [InlineData("../../etc/passwd", "passwd.pdf")]
    [InlineData("report.exe", "report.pdf")]
    [InlineData("report.", "report.pdf")]
    [InlineData("第1.2版 说明", "第1.2版 说明.pdf")]
    [InlineData("a\u202Efdp.exe", "afdp.pdf")]
    [InlineData("a\u200B\u0000\r\nb\u2028.pdf", "ab.pdf")]
    [InlineData("a<b>:\"|?*.pdf", "a_b______.pdf")]
    [InlineData("  .. .pdf", "file.pdf")]
    [InlineData("", "file.pdf")]
    [InlineData(null, "file.pdf")]
    [InlineData("con.pdf", "_con.pdf")]
    [InlineData("\uD800x.pdf", "x.pdf")]
    public void Name_IsMadeSafe(string? given, string safe) => Assert.Equal(safe, SafeFileName.Of(given, FileType.Pdf));

    [Fact]
    public void LongName_IsCutBetweenCharacters()
    {
        var name = SafeFileName.Of(new string('a', SafeFileName.StemMax - 1) + "𠮷𠮷.pdf", FileType.Pdf);
        Assert.Equal(new string('a', SafeFileName.StemMax - 1) + ".pdf", name);
    }

    // Changes, removes, repeats, or puts in a piece of another file; sometimes several times.
    private static byte[] Mutate(byte[] file, Random random, byte[][] others)
    {
        var bytes = file.ToList();
        for (var times = random.Next(1, 5); times > 0; times--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(6))
            {
                case 0: bytes[at] = (byte)random.Next(256); break;
                case 1: bytes[at] ^= (byte)(1 << random.Next(8)); break;
                case 2: bytes.RemoveRange(at, Math.Min(random.Next(1, 40), bytes.Count - at - 1)); break;
                case 3: bytes.InsertRange(at, bytes.GetRange(at, Math.Min(random.Next(1, 200), bytes.Count - at))); break;
                case 4:
                    var other = others[random.Next(others.Length)];
                    bytes.InsertRange(at, other.Take(random.Next(1, other.Length)));
                    break;
                default: bytes[at] = "0123456789<>[]()/%\0\xFF"u8[random.Next(21)]; break;
            }
        }

        return [.. bytes];
    }
}
