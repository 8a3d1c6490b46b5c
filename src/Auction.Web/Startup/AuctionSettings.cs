using System.Net;

namespace Auction.Web.Startup;

/// <summary>What can be set from outside, by environment variable or command line.</summary>
/// <param name="Port">TCP port of the site.</param>
/// <param name="DataFolder">Where database, keys and uploads live.</param>
/// <param name="PostgresConnection">Connection string of PostgreSQL; null for the embedded SQLite.</param>
/// <param name="WithDemo">True when the first start brings demo people and lots.</param>
/// <param name="CrashPoint">Place at which a test kills the process; normally empty.</param>
/// <param name="BidsPerSecond">Bids one bidder may send to one round per second, sustained.</param>
/// <param name="Listen">Addresses to listen on; null for the port on every address of this machine's loopback.</param>
/// <param name="PlatformsFile">File that says where inquiry platforms are reached; null when nothing is sent to any.</param>
/// <param name="PaymentsFile">File that says where the payment provider is reached; null when there is none.</param>
/// <param name="ServicesFile">File that says where the other outside services are reached; null when there are none.</param>
/// <param name="Proxies">Proxies whose word on who is behind them is taken; null when there are none.</param>
public sealed record AuctionSettings(
    int Port,
    string DataFolder,
    string? PostgresConnection,
    bool WithDemo,
    string? CrashPoint,
    int BidsPerSecond,
    string? Listen,
    string? PlatformsFile = null,
    string? PaymentsFile = null,
    string? ServicesFile = null,
    IReadOnlyList<IPNetwork>? Proxies = null)
{
    private const int DefaultPort = 5080;
    private const int DefaultBidsPerSecond = 20;

    /// <summary>Name of the embedded database within the data folder.</summary>
    public const string SqliteFileName = "hengping.db";

    /// <summary>The database file of the embedded edition.</summary>
    public string SqliteFile => Path.Combine(DataFolder, SqliteFileName);

    /// <summary>The signing key of this installation.</summary>
    public string SealKeyFile => Path.Combine(DataFolder, "keys", "seal.pem");

    /// <summary>The key by which equal numbers of persons are found.</summary>
    public string IndexKeyFile => Path.Combine(DataFolder, "keys", "index.key");

    /// <summary>Keys that protect cookies and forms.</summary>
    public string CookieKeysFolder => Path.Combine(DataFolder, "keys", "cookies");

    /// <summary>The address people are told.</summary>
    public string Address => $"http://localhost:{Port}";

    /// <summary>Reads PORT, AUCTION_DATA, AUCTION_DATABASE, AUCTION_DEMO, AUCTION_CRASH, AUCTION_BIDS_PER_SECOND, AUCTION_LISTEN, AUCTION_PLATFORMS, AUCTION_PAYMENTS, AUCTION_SERVICES and AUCTION_PROXIES; <c>--no-demo</c> wins.</summary>
    /// <exception cref="SettingsException">A value cannot be used.</exception>
    public static AuctionSettings Read(IReadOnlyList<string> args, Func<string, string?> environment)
    {
        ArgumentNullException.ThrowIfNull(environment);
        var demo = environment("AUCTION_DEMO");
        return new AuctionSettings(
            Number(environment, "PORT", DefaultPort, 1, 65_535),
            Path.GetFullPath(NullIfEmpty(environment("AUCTION_DATA")) ?? "data"),
            NullIfEmpty(environment("AUCTION_DATABASE")),
            !args.Contains("--no-demo", StringComparer.Ordinal) && demo is not "0",
            NullIfEmpty(environment("AUCTION_CRASH")),
            Number(environment, "AUCTION_BIDS_PER_SECOND", DefaultBidsPerSecond, 1, 1_000_000),
            NullIfEmpty(environment("AUCTION_LISTEN")),
            NullIfEmpty(environment("AUCTION_PLATFORMS")) is { } platforms ? Path.GetFullPath(platforms) : null,
            NullIfEmpty(environment("AUCTION_PAYMENTS")) is { } payments ? Path.GetFullPath(payments) : null,
            NullIfEmpty(environment("AUCTION_SERVICES")) is { } services ? Path.GetFullPath(services) : null,
            NullIfEmpty(environment("AUCTION_PROXIES")) is { } proxies ? Networks(proxies) : null);
    }

    private static List<IPNetwork> Networks(string text) =>
    [
        .. text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(part =>
            IPAddress.TryParse(part, out var address) ? new IPNetwork(address, address.GetAddressBytes().Length * 8)
            : IPNetwork.TryParse(part, out var network) ? network
            : throw new SettingsException($"AUCTION_PROXIES must list addresses or networks such as 10.0.0.0/8, but holds '{part}'.")),
    ];

    private static int Number(Func<string, string?> environment, string name, int usual, int least, int most)
    {
        var text = NullIfEmpty(environment(name));
        if (text is null)
        {
            return usual;
        }

        return int.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw new SettingsException($"{name} must be a number from {least} to {most}, but is '{text}'.");
    }

    private static string? NullIfEmpty(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}

/// <summary>A setting cannot be used; the message is for the person who starts the platform.</summary>
public sealed class SettingsException(string message) : Exception(message);
