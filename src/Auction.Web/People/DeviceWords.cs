namespace Auction.Web.People;

/// <summary>Browser and system of a session in a few proper names. The header is what the browser says of itself: a hint for its owner, no proof.</summary>
internal static class DeviceWords
{
    // In this order: most browsers name others as well, for old sites' sake.
    private static readonly (string Sign, string Name)[] Browsers =
    [
        ("MicroMessenger/", "WeChat"), ("Edg/", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("FxiOS/", "Firefox"),
        ("Chrome/", "Chrome"), ("CriOS/", "Chrome"), ("Safari/", "Safari"),
    ];

    private static readonly (string Sign, string Name)[] Systems =
    [
        ("OpenHarmony", "HarmonyOS"), ("HarmonyOS", "HarmonyOS"), ("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"),
        ("Windows", "Windows"), ("Mac OS X", "macOS"), ("CrOS", "ChromeOS"), ("Linux", "Linux"),
    ];

    /// <summary>The words for a header; empty when it names nothing known.</summary>
    public static string Of(string userAgent)
    {
        ArgumentNullException.ThrowIfNull(userAgent);
        return string.Join(" · ", new[] { Find(Browsers, userAgent), Find(Systems, userAgent) }.OfType<string>());
    }

    private static string? Find((string Sign, string Name)[] known, string userAgent) =>
        known.Where(each => userAgent.Contains(each.Sign, StringComparison.Ordinal)).Select(each => each.Name).FirstOrDefault();
}
