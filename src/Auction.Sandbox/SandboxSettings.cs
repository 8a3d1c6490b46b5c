using System.Globalization;
using System.Security.Cryptography;

namespace Auction.Sandbox;

/// <summary>What can be set from outside.</summary>
/// <param name="Listen">Where to listen (SANDBOX_LISTEN); port 0 takes a free one. Loopback only, because anybody who reaches it may change it.</param>
/// <param name="Key">The key every platform asks for (SANDBOX_KEY), with <c>sk_test_</c> before it that of the payment provider; a fresh one when none is given.</param>
/// <param name="PlatformsFile">Where to write addresses and key for the site (SANDBOX_PLATFORMS_FILE); null for nowhere.</param>
/// <param name="CompanionId">Id of a process this one ends with (SANDBOX_COMPANION); null for none.</param>
/// <param name="DataFolder">Where payment provider and message service keep what they know (SANDBOX_DATA); null to forget it at the end.</param>
/// <param name="PaymentsFile">Where to write the provider's address, key and webhook secret for the site (SANDBOX_PAYMENTS_FILE); null for nowhere.</param>
/// <param name="WebhookUrl">Where the site hears of payments (SANDBOX_WEBHOOK_URL); null for nowhere.</param>
/// <param name="ServicesFile">Where to write address and key of the other services (SANDBOX_SERVICES_FILE); null for nowhere.</param>
/// <param name="ReportUrl">Where the site hears what became of messages (SANDBOX_REPORT_URL); null for nowhere.</param>
public sealed record SandboxSettings(string Listen, string Key, string? PlatformsFile, int? CompanionId, string? DataFolder = null, string? PaymentsFile = null, string? WebhookUrl = null, string? ServicesFile = null, string? ReportUrl = null)
{
    private const int KeyBytes = 24;

    /// <summary>Reads the variables named above.</summary>
    public static SandboxSettings Read(Func<string, string?> environment)
    {
        ArgumentNullException.ThrowIfNull(environment);
        return new(
            environment("SANDBOX_LISTEN") is { Length: > 0 } listen ? listen : "http://127.0.0.1:5090",
            environment("SANDBOX_KEY") is { Length: > 0 } key ? key : FreshKey(),
            environment("SANDBOX_PLATFORMS_FILE") is { Length: > 0 } file ? Path.GetFullPath(file) : null,
            environment("SANDBOX_COMPANION") is { Length: > 0 } id ? int.Parse(id, CultureInfo.InvariantCulture) : null,
            environment("SANDBOX_DATA") is { Length: > 0 } data ? Path.GetFullPath(data) : null,
            environment("SANDBOX_PAYMENTS_FILE") is { Length: > 0 } payments ? Path.GetFullPath(payments) : null,
            environment("SANDBOX_WEBHOOK_URL") is { Length: > 0 } url ? url : null,
            environment("SANDBOX_SERVICES_FILE") is { Length: > 0 } services ? Path.GetFullPath(services) : null,
            environment("SANDBOX_REPORT_URL") is { Length: > 0 } report ? report : null);
    }

    /// <summary>A key nobody can guess.</summary>
    public static string FreshKey() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(KeyBytes));
}
