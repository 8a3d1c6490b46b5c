using System.Globalization;
using Auction.TestKit.Databases;
using Auction.TestKit.Processes;

namespace Auction.Grains.Tests.Processes;

/// <summary>How these tests start the real program.</summary>
internal static class RealProgram
{
    /// <summary>On a database, without limits on bids per bidder.</summary>
    /// <param name="database">The database.</param>
    /// <param name="ownFolder">True for a folder and a signing key of its own; only for PostgreSQL.</param>
    /// <param name="environment">More settings.</param>
    public static AuctionProcessOptions On(TestDatabase database, bool ownFolder = false, params (string Name, string Value)[] environment) => new()
    {
        DataFolder = ownFolder ? null : database.Folder,
        Database = database.Setting,
        Environment = Settings(environment),
        ReadyWithin = TimeSpan.FromMinutes(3),
    };

    /// <summary>The settings every start needs, and further ones.</summary>
    public static Dictionary<string, string> Settings(params (string Name, string Value)[] more)
    {
        var settings = new Dictionary<string, string>(StringComparer.Ordinal) { ["AUCTION_BIDS_PER_SECOND"] = "1000000" };
        foreach (var (name, value) in more) { settings[name] = value; }
        return settings;
    }
}

/// <summary>How much a test does: little per change, more in a long run.</summary>
internal static class RunSize
{
    /// <summary>The number set in the environment, or the usual one.</summary>
    public static int Of(string name, int usual) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : usual;
}
