using System.Text.Json;

namespace Auction.Sandbox.Platforms;

/// <summary>Tells the site where the platforms are: the file its setting AUCTION_PLATFORMS names.</summary>
internal static class PlatformsFile
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public static async Task WriteAsync(string file, Uri address, string key, PlatformPark park)
    {
        var lines = park.All.Select(platform => new { platform.Id, Address = new Uri(address, $"platforms/{platform.Id}/"), Key = key, Trial = true });

        // Beside it first, so that nobody ever reads half a file.
        var half = file + ".new";
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            // The key is nobody else's to read.
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        await using (var stream = new FileStream(half, options))
        {
            await JsonSerializer.SerializeAsync(stream, lines, Json);
        }

        File.Move(half, file, overwrite: true);
    }
}
