using System.Globalization;

namespace Auction.Web.Pictures;

/// <summary>The libvips tools, each step in a process with limits on time, memory and file size.</summary>
internal sealed class VipsImageProcessor(LimitedProcess process) : IImageProcessor
{
    // The place is drawn again from so few points that no face, plate or writing can be worked out from them.
    private const int PointsOfBlur = 6;
    private const int BandsWithoutAlpha = 3;
    private const string Jpeg = "[Q=82,strip,optimize_coding,interlace]";

    /// <inheritdoc/>
    public async Task<RenderedPicture> RenderAsync(ReadOnlyMemory<byte> original, PictureEdit edit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(edit);
        if (!edit.IsSound)
        {
            throw new ArgumentException("The edit reaches beyond the photograph.", nameof(edit));
        }

        var folder = Directory.CreateTempSubdirectory("picture-");
        try
        {
            await using (var file = File.Create(Path.Combine(folder.FullName, "original")))
            {
                await file.WriteAsync(original, cancellationToken);
            }

            return new(await DrawAsync(new(process, folder.FullName, cancellationToken), edit), Fault: null);
        }
        catch (LimitedProcessException e)
        {
            return RenderedPicture.Failed(e.Outcome switch
            {
                LimitedOutcome.NotInstalled => PictureFault.NotInstalled,
                LimitedOutcome.OverLimit => PictureFault.TooCostly,
                _ => PictureFault.Broken,
            });
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<IReadOnlyList<PictureCopy>> DrawAsync(Bench bench, PictureEdit edit)
    {
        var largest = PictureSize.Large.Edge;
        object[] profile = await bench.HasFieldAsync("icc-profile-data", "original") ? ["--export-profile", "srgb"] : [];
        await bench.VipsAsync(["thumbnail", "original", "base.png", largest, "--height", largest, "--size", "down", "--fail-on", "truncated", .. profile]);
        await bench.VipsAsync("colourspace", "base.png", "picture0.png", "srgb");
        var step = 0;
        if (await bench.FieldAsync("bands", "picture0.png") > BandsWithoutAlpha)
        {
            await bench.VipsAsync("flatten", "picture0.png", "picture1.png", "--background", 255);
            step++;
        }

        if (edit.QuarterTurns > 0)
        {
            await bench.VipsAsync("rot", $"picture{step}.png", $"picture{step + 1}.png", string.Create(CultureInfo.InvariantCulture, $"d{edit.QuarterTurns * 90}"));
            step++;
        }

        if (edit.Blurs.Length > 0)
        {
            var (width, height) = (await bench.FieldAsync("width", $"picture{step}.png"), await bench.FieldAsync("height", $"picture{step}.png"));
            foreach (var blur in edit.Blurs)
            {
                await BlurAsync(bench, blur.PixelsOf(width, height), $"picture{step}.png", $"picture{step + 1}.png");
                step++;
            }
        }

        var copies = new List<PictureCopy>();
        foreach (var size in PictureSize.All)
        {
            await bench.VipsAsync("thumbnail", $"picture{step}.png", $"{size.Name}.jpg{Jpeg}", size.Edge, "--height", size.Edge, "--size", "down");
            copies.Add(new(size, await bench.ReadAsync($"{size.Name}.jpg")));
        }

        return copies;
    }

    private static async Task BlurAsync(Bench bench, (int Left, int Top, int Width, int Height) place, string from, string to)
    {
        await bench.VipsAsync("extract_area", from, "part.png", place.Left, place.Top, place.Width, place.Height);
        await bench.VipsAsync("thumbnail", "part.png", "points.png", PointsOfBlur, "--height", PointsOfBlur, "--size", "force");
        await bench.VipsAsync("thumbnail", "points.png", "patch.png", place.Width, "--height", place.Height, "--size", "force");
        await bench.VipsAsync("insert", from, "patch.png", to, place.Left, place.Top);
    }

    private sealed record Bench(LimitedProcess Process, string Folder, CancellationToken Cancelled)
    {
        public Task VipsAsync(params IReadOnlyList<object> arguments) =>
            Process.RunAsync("vips", [.. arguments.Select(argument => Convert.ToString(argument, CultureInfo.InvariantCulture)!)], Folder, Cancelled);

        public Task<byte[]> ReadAsync(string name) => File.ReadAllBytesAsync(Path.Combine(Folder, name), Cancelled);

        public async Task<bool> HasFieldAsync(string field, string name)
        {
            try
            {
                await Process.RunAsync("vipsheader", ["-f", field, name], Folder, Cancelled);
                return true;
            }
            catch (LimitedProcessException e) when (e.Outcome == LimitedOutcome.Failed)
            {
                return false;
            }
        }

        public async Task<int> FieldAsync(string field, string name) =>
            int.Parse(await Process.RunAsync("vipsheader", ["-f", field, name], Folder, Cancelled), CultureInfo.InvariantCulture);
    }
}
