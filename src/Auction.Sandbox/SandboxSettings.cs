using System.Globalization;
using System.Security.Cryptography;

namespace Auction.Sandbox;

/// <summary>What can be set from outside.</summary>
/// <param name="Listen">Where to listen (SANDBOX_LISTEN); port 0 takes a free one. Loopback only, because anybody who reaches it may change it.</param>
/// <param name="Key">The key every platform asks for (SANDBOX_KEY); a fresh one when none is given.</param>
/// <param name="PlatformsFile">Where to write addresses and key for the site (SANDBOX_PLATFORMS_FILE); null for nowhere.</param>
/// <param name="CompanionId">Id of a process this one ends with (SANDBOX_COMPANION); null for none.</param>
public sealed record SandboxSettings(string Listen, string Key, string? PlatformsFile, int? CompanionId)
{
    private const int KeyBytes = 24;

    /// <summary>Reads SANDBOX_LISTEN, SANDBOX_KEY, SANDBOX_PLATFORMS_FILE and SANDBOX_COMPANION.</summary>
    public static SandboxSettings Read(Func<string, string?> environment)
    {
        ArgumentNullException.ThrowIfNull(environment);
        return new(
            environment("SANDBOX_LISTEN") is { Length: > 0 } listen ? listen : "http://127.0.0.1:5090",
            environment("SANDBOX_KEY") is { Length: > 0 } key ? key : FreshKey(),
            environment("SANDBOX_PLATFORMS_FILE") is { Length: > 0 } file ? Path.GetFullPath(file) : null,
            environment("SANDBOX_COMPANION") is { Length: > 0 } id ? int.Parse(id, CultureInfo.InvariantCulture) : null);
    }

    /// <summary>A key nobody can guess.</summary>
    public static string FreshKey() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(KeyBytes));
}
