using System.Text.Json;
using System.Text.Json.Serialization;
using Auction.Web.Startup;

namespace Auction.Web.Platforms;

/// <summary>Where one platform's program is reached, as the file named by AUCTION_PLATFORMS says it.</summary>
/// <param name="Id">Its id on the roster.</param>
/// <param name="Address">Its address, ending with a slash; encrypted unless it is this machine.</param>
/// <param name="Key">The key it gave this court; sent with every request.</param>
/// <param name="Trial">True for a program for trials: it gets orders of demo platforms only.</param>
public sealed record PlatformLine(string Id, Uri Address, string Key, bool Trial = false)
{
    private const long FileMax = 256 * 1024;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>Reads the file; none means that nothing is sent to anybody.</summary>
    /// <exception cref="SettingsException">It cannot be read, or a line cannot be used.</exception>
    public static IReadOnlyList<PlatformLine> Read(string? file)
    {
        if (file is null) { return []; }
        try
        {
            var length = new FileInfo(file).Length;
            if (length > FileMax) { throw new SettingsException($"AUCTION_PLATFORMS: {file} is too large for a list of platforms."); }
            var lines = JsonSerializer.Deserialize<List<PlatformLine>>(File.ReadAllBytes(file), Json) ?? [];
            foreach (var line in lines) { Check(line, file); }
            return lines.DistinctBy(line => line.Id, StringComparer.Ordinal).Count() == lines.Count
                ? lines
                : throw new SettingsException($"AUCTION_PLATFORMS: {file} names a platform twice.");
        }
        catch (JsonException e)
        {
            // The message names the place and never the content, which holds keys.
            throw new SettingsException($"AUCTION_PLATFORMS: {file} is no list of platforms (line {e.LineNumber + 1}).");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new SettingsException($"AUCTION_PLATFORMS: {file} cannot be read.");
        }
    }

    private static void Check(PlatformLine line, string file)
    {
        if (string.IsNullOrWhiteSpace(line.Id)) { throw new SettingsException($"AUCTION_PLATFORMS: {file} has a line without an id."); }
        if (!line.Address.IsAbsoluteUri || line.Address.Scheme is not ("http" or "https") || !line.Address.AbsolutePath.EndsWith('/') || line.Address.Query.Length > 0)
        {
            throw new SettingsException($"AUCTION_PLATFORMS: the address of {line.Id} must be an http(s) address that ends with a slash.");
        }

        if (line.Address.Scheme == "http" && !line.Address.IsLoopback) { throw new SettingsException($"AUCTION_PLATFORMS: the address of {line.Id} must be https; only this machine is reached without."); }
        if (line.Key.Length == 0 || line.Key.Any(sign => sign is <= ' ' or > '~')) { throw new SettingsException($"AUCTION_PLATFORMS: the key of {line.Id} is missing or holds signs a header cannot carry."); }
    }
}
