using System.Diagnostics;
using System.Text;

namespace Auction.Web.Tests.Pictures;

/// <summary>A picture as points, read back from a file by the same tools that drew it.</summary>
internal sealed record Bitmap(int Width, int Height, byte[] Points)
{
    private const int Bands = 3;

    /// <summary>Brightness of one point, 0 to 255.</summary>
    public int this[int x, int y] => Points[((y * Width) + x) * Bands];

    /// <summary>Difference between the brightest and the darkest point of a place.</summary>
    public int ContrastOf(int left, int top, int width, int height)
    {
        var (low, high) = (255, 0);
        for (var y = top; y < top + height; y++)
        {
            for (var x = left; x < left + width; x++)
            {
                low = Math.Min(low, this[x, y]);
                high = Math.Max(high, this[x, y]);
            }
        }

        return high - low;
    }

    /// <summary>The points of a JPEG.</summary>
    public static Bitmap OfJpeg(byte[] jpeg)
    {
        var points = Convert(jpeg, "in.jpg", "out.ppm");
        var head = Encoding.ASCII.GetString(points, 0, 64).Split('\n').Where(line => !line.StartsWith('#')).Take(3).ToArray();
        Assert.Equal("P6", head[0]);
        var size = head[1].Split(' ').Select(int.Parse).ToArray();
        return new(size[0], size[1], points[^(size[0] * size[1] * Bands)..]);
    }

    /// <summary>One file as another format.</summary>
    public static byte[] Convert(byte[] content, string from, string to)
    {
        using var folder = new TestKit.TemporaryFolder();
        File.WriteAllBytes(Path.Combine(folder.Path, from), content);
        using var process = Process.Start(new ProcessStartInfo("vips", ["copy", from, to]) { WorkingDirectory = folder.Path })!;
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return File.ReadAllBytes(Path.Combine(folder.Path, to.Split('[')[0]));
    }
}
