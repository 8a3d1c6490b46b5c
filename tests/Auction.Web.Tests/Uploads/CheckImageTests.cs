using Auction.Web.Uploads;

namespace Auction.Web.Tests.Uploads;

/// <summary>An image is taken when it is whole, ends where it ends, and can be drawn.</summary>
[Trait("Rule", "PLT-1")]
public sealed class CheckImageTests
{
    private static readonly byte[][] Whole =
    [
        ImageWriter.Jpeg(), ImageWriter.Png(), ImageWriter.Webp(), ImageWriter.WebpWithNotes(),
        ImageWriter.Png(3, 2, new byte[10], isInterlaced: true),
    ];

    public static TheoryData<int> Images => [.. Enumerable.Range(0, Whole.Length)];

    [Theory]
    [MemberData(nameof(Images))]
    public void WholeImage_IsTaken(int image) => Assert.Null(Fault(Whole[image]));

    [Theory]
    [MemberData(nameof(Images))]
    public void EveryTruncation_IsRefused(int image)
    {
        for (var length = 12; length < Whole[image].Length; length++)
        {
            Assert.Contains(Fault(Whole[image][..length]), new UploadFault?[] { UploadFault.ImageTruncated, UploadFault.ImageBroken });
        }
    }

    [Theory]
    [MemberData(nameof(Images))]
    public void TrailingData_IsRefused(int image)
    {
        foreach (var tail in new byte[][] { [0], [.. "<script>"u8], [.. "PK\u0003\u0004"u8] })
        {
            Assert.Equal(UploadFault.ImageTrailingData, Fault([.. Whole[image], .. tail]));
        }
    }

    [Fact]
    public void PreviewAfterAPhotograph_IsTaken()
    {
        Assert.Null(Fault([.. ImageWriter.Jpeg(), .. ImageWriter.Jpeg()]));
        Assert.Equal(UploadFault.ImageTruncated, Fault([.. ImageWriter.Jpeg(), .. ImageWriter.Jpeg()[..^2]]));
        Assert.Equal(UploadFault.ImageTrailingData, Fault([.. Enumerable.Repeat(ImageWriter.Jpeg(), 9).SelectMany(image => image)]));
    }

    [Fact]
    public void Pixels_AreLimited()
    {
        Assert.Null(Fault(ImageWriter.Jpeg(10_000, 10_000)));
        Assert.Equal(UploadFault.ImageTooManyPixels, Fault(ImageWriter.Jpeg(10_000, 10_001)));
        Assert.Equal(UploadFault.ImageTooManyPixels, Fault(ImageWriter.Png(int.MaxValue, 2, [])));
        Assert.Equal(UploadFault.ImageTooManyPixels, Fault(ImageWriter.Webp(16_000, 16_000)));
        Assert.Equal(UploadFault.ImageTooManyPixels, Fault(ImageWriter.WebpWithNotes(16_000, 16_000)));
        Assert.Equal(UploadFault.ImageBroken, Fault(ImageWriter.Jpeg(0, 16)));
        Assert.Equal(UploadFault.ImageBroken, Fault(ImageWriter.Png(0, 16, [])));
    }

    [Fact]
    public void PixelsOfAPng_MustBeAllThere()
    {
        Assert.Equal(UploadFault.ImageTruncated, Fault(ImageWriter.Png(3, 2, new byte[7])));
        Assert.Equal(UploadFault.ImageBroken, Fault(ImageWriter.Png(3, 2, new byte[1_000_000])));
    }

    [Fact]
    public void Animation_IsRefused()
    {
        Assert.Equal(UploadFault.ImageAnimated, Fault(ImageWriter.Png(3, 2, null, false, ImageWriter.Chunk("acTL", new byte[8]))));
        Assert.Equal(UploadFault.ImageAnimated, Fault(ImageWriter.WebpWithNotes(flags: 0x02)));
    }

    [Fact]
    public void ChunkThatNobodyKnows_IsRefused()
    {
        Assert.Equal(UploadFault.ImageBroken, Fault(ImageWriter.Png(3, 2, null, false, ImageWriter.Chunk("EVIL", [1]))));
        Assert.Null(Fault(ImageWriter.Png(3, 2, null, false, ImageWriter.Chunk("eXIf", [1]))));
        Assert.Equal(UploadFault.ImageBroken, Fault(ImageWriter.Riff(ImageWriter.Part("EVIL", [1, 2]))));
    }

    [Fact]
    public void NoteThatIsABomb_IsRefused()
    {
        byte[] bomb = [.. "note\0\0"u8, .. PdfWriter.Pack(new byte[20 * 1024 * 1024])];
        Assert.Equal(UploadFault.ImageBroken, Fault(ImageWriter.Png(3, 2, null, false, ImageWriter.Chunk("zTXt", bomb))));
        Assert.Equal(UploadFault.ImageBroken, Fault(ImageWriter.Png(3, 2, null, false, ImageWriter.Chunk("iTXt", [.. "note\0\u0001\0\0\0"u8, .. bomb[6..]]))));
        Assert.Null(Fault(ImageWriter.Png(3, 2, null, false, ImageWriter.Chunk("zTXt", [.. "note\0\0"u8, .. PdfWriter.Pack([1, 2, 3])]))));
    }

    [Fact]
    public void ChecksumOfAPng_IsChecked()
    {
        var image = ImageWriter.Png();
        image[20] ^= 1;
        Assert.Equal(UploadFault.ImageBroken, Fault(image));
    }

    private static UploadFault? Fault(byte[] image) => UploadCheck.Of(image, "photo").Fault;
}
