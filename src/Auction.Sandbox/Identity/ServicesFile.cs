using System.Text.Json;

namespace Auction.Sandbox.Identity;

/// <summary>Tells the site where the other services are: the file its setting AUCTION_SERVICES names.</summary>
internal static class ServicesFile
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public static Task WriteAsync(string file, Uri address, string key, string messageSecret) => OwnFile.WriteAsync(file, stream => JsonSerializer.SerializeAsync(
        stream,
        new
        {
            Identity = new { Address = new Uri(address, "identity/"), Key = key },
            Messages = new { Address = new Uri(address, "messages/"), Key = key, Secrets = new[] { messageSecret } },
        },
        Json));
}
