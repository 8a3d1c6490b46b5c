using System.Text;
using Auction.Web.Pictures;
using Auction.Web.Tests.Uploads;

namespace Auction.Web.Tests.Pictures;

[Trait("Rule", "AUC-13")]
public sealed class PictureTests
{
    private const int Width = 1000;
    private const int Height = 500;
    private readonly VipsImageProcessor _processor = new(new LimitedProcess(TimeSpan.FromSeconds(30)));

    // The upper left quarter is white, everything else is black; a fine pattern covers the lower right quarter.
    private static byte Point(int x, int y) =>
        x < Width / 2 && y < Height / 2 ? (byte)255 : x >= Width / 2 && y >= Height / 2 && ((x / 10) + (y / 10)) % 2 == 0 ? (byte)255 : (byte)0;

    private static byte[] Png() => ImageWriter.Png(Width, Height, [.. Enumerable.Range(0, Height).SelectMany(y => Enumerable.Range(0, Width).Select(x => Point(x, y)).Prepend((byte)0))]);

    /// <summary>The same as a camera would leave it: lying on its side, with the place where it was taken.</summary>
    private static byte[] Photograph(byte orientation)
    {
        var plain = Bitmap.Convert(Png(), "in.png", "out.jpg[Q=95,strip]");
        byte[] notes = [.. "Exif\0\0"u8, .. "MM\0*"u8, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0, .. "GPS 31.2304N"u8];
        return [.. plain[..2], 0xFF, 0xE1, (byte)((notes.Length + 2) >> 8), (byte)((notes.Length + 2) & 0xFF), .. notes, .. plain[2..]];
    }

    private async Task<Bitmap> LargeAsync(byte[] original, PictureEdit edit)
    {
        var rendered = await _processor.RenderAsync(original, edit, TestContext.Current.CancellationToken);
        Assert.Null(rendered.Fault);
        return Bitmap.OfJpeg(rendered.Copies.Single(copy => copy.Size == PictureSize.Large).Jpeg);
    }

    [Fact]
    public async Task EverySize_FitsItsEdge_AndIsNeverEnlarged()
    {
        var rendered = await _processor.RenderAsync(Png(), PictureEdit.None, TestContext.Current.CancellationToken);

        Assert.Equal([(320, 160), (800, 400), (1000, 500)], rendered.Copies.Select(copy => Bitmap.OfJpeg(copy.Jpeg)).Select(bitmap => (bitmap.Width, bitmap.Height)));
    }

    [Fact]
    public async Task CameraHeldUpright_PictureStandsUpright()
    {
        var bitmap = await LargeAsync(Photograph(orientation: 6), PictureEdit.None);

        // Orientation 6 asks for a quarter turn clockwise: what was on the upper left is on the upper right.
        Assert.Equal((Height, Width), (bitmap.Width, bitmap.Height));
        Assert.InRange(bitmap[Height - 50, 50], 250, 255);
        Assert.InRange(bitmap[50, 50], 0, 5);
    }

    [Theory]
    [InlineData(1, 450, 50)]
    [InlineData(2, 950, 450)]
    [InlineData(3, 50, 950)]
    public async Task QuarterTurns_GoClockwise(int turns, int x, int y)
    {
        var bitmap = await LargeAsync(Png(), PictureEdit.None with { QuarterTurns = turns });

        Assert.InRange(bitmap[x, y], 250, 255);
        Assert.InRange(bitmap[bitmap.Width - x, y], 0, 5);
    }

    [Fact]
    public async Task BlurredPlace_CannotBeRead_TheRestIsAsBefore()
    {
        var bitmap = await LargeAsync(Png(), new(0, [new(600, 600, 200, 200)]));

        Assert.InRange(bitmap.ContrastOf(605, 305, 190, 90), 0, 40);
        Assert.InRange(bitmap.ContrastOf(850, 420, 100, 60), 240, 255);
    }

    [Fact]
    public async Task BlurredPlace_IsMeantOnThePictureAsTurned()
    {
        var bitmap = await LargeAsync(Png(), new(2, [new(0, 0, 500, 500)]));

        // Turned around, the fine pattern lies on the upper left.
        Assert.InRange(bitmap.ContrastOf(10, 10, 480, 230), 0, 40);
    }

    [Fact]
    public async Task ClearPlaces_BecomeWhite()
    {
        // Grey with alpha: the left half clear, the right half black.
        byte[] rows = [.. Enumerable.Range(0, 40).SelectMany(_ => Enumerable.Range(0, 40).SelectMany(x => new byte[] { 0, (byte)(x < 20 ? 0 : 255) }).Prepend((byte)0))];
        var bitmap = await LargeAsync(ImageWriter.GreyAlphaPng(40, 40, rows), PictureEdit.None);

        Assert.InRange(bitmap[5, 20], 250, 255);
        Assert.InRange(bitmap[35, 20], 0, 5);
    }

    [Fact]
    public async Task Copies_CarryNothingOfTheCamera()
    {
        var rendered = await _processor.RenderAsync(Photograph(orientation: 1), PictureEdit.None, TestContext.Current.CancellationToken);

        Assert.All(rendered.Copies, copy =>
        {
            var text = Encoding.Latin1.GetString(copy.Jpeg);
            Assert.DoesNotContain("Exif", text, StringComparison.Ordinal);
            Assert.DoesNotContain("GPS", text, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task BrokenPhotograph_IsSaid()
    {
        var rendered = await _processor.RenderAsync(Png()[..200], PictureEdit.None, TestContext.Current.CancellationToken);

        Assert.Equal(PictureFault.Broken, rendered.Fault);
        Assert.Empty(rendered.Copies);
    }

    [Fact]
    public async Task ProgramWithoutEnd_IsStopped()
    {
        var stopped = await Assert.ThrowsAsync<LimitedProcessException>(() =>
            new LimitedProcess(TimeSpan.FromMilliseconds(300)).RunAsync("sleep", ["60"], Path.GetTempPath(), TestContext.Current.CancellationToken));

        Assert.Equal(LimitedOutcome.OverLimit, stopped.Outcome);
    }

    [Fact]
    public async Task ProgramThatIsNotThere_IsSaid()
    {
        var missing = await Assert.ThrowsAsync<LimitedProcessException>(() =>
            new LimitedProcess(TimeSpan.FromSeconds(5)).RunAsync("no-such-program", [], Path.GetTempPath(), TestContext.Current.CancellationToken));

        Assert.Equal(LimitedOutcome.NotInstalled, missing.Outcome);
    }

    [Theory]
    [InlineData(4, 0, 0, 1, 1)]
    [InlineData(-1, 0, 0, 1, 1)]
    [InlineData(0, -1, 0, 1, 1)]
    [InlineData(0, 0, 0, 0, 1)]
    [InlineData(0, 500, 0, 501, 1)]
    [InlineData(0, 0, 999, 1, 2)]
    public async Task EditBeyondThePhotograph_IsRefused(int turns, int left, int top, int width, int height)
    {
        var edit = new PictureEdit(turns, [new(left, top, width, height)]);

        Assert.False(edit.IsSound);
        await Assert.ThrowsAsync<ArgumentException>(() => _processor.RenderAsync(Png(), edit, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData(0, 1, 999, 0, 1)]
    [InlineData(999, 1, 999, 998, 1)]
    [InlineData(333, 334, 1000, 333, 334)]
    [InlineData(1, 1, 100, 0, 1)]
    [InlineData(0, 1000, 7, 0, 7)]
    public void BlurPixels_AreRoundedOutwards(int left, int width, int pixels, int from, int length)
    {
        var place = new PictureBlur(left, 0, width, 1000).PixelsOf(pixels, 10);

        Assert.Equal((from, 0, length, 10), place);
    }
}
