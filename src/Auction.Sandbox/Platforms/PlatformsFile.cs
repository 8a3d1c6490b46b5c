using System.Text.Json;

namespace Auction.Sandbox.Platforms;

/// <summary>Tells the site where the platforms are: the file its setting AUCTION_PLATFORMS names.</summary>
internal static class PlatformsFile
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public static async Task WriteAsync(string file, Uri address, string key, PlatformPark park)
    {
        var lines = park.All.Select(platform => new { platform.Id, Address = new Uri(address, $"platforms/{platform.Id}/"), Key = key, Trial = true });
        await OwnFile.WriteAsync(file, stream => JsonSerializer.SerializeAsync(stream, lines, Json));
    }
}
