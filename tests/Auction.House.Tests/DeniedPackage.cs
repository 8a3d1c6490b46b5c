using System.Text.Json;

namespace Auction.House.Tests;

/// <summary>A package as a lock file resolved it.</summary>
internal sealed record LockedPackage(string Id, string Version)
{
    /// <summary>Every package in a lock file, direct or not; references to our own projects have no version and are left out.</summary>
    public static IReadOnlyList<LockedPackage> Read(string lockFile)
    {
        using var document = JsonDocument.Parse(lockFile);
        return [.. from framework in document.RootElement.GetProperty("dependencies").EnumerateObject()
                   from package in framework.Value.EnumerateObject()
                   where package.Value.TryGetProperty("resolved", out _)
                   select new LockedPackage(package.Name, package.Value.GetProperty("resolved").GetString()!)];
    }
}

/// <summary>A line of <c>build/denied-packages.txt</c>: versions below a fixed one are known to be bad.</summary>
internal sealed record DeniedPackage(string Id, string FixedIn, string Reason)
{
    /// <exception cref="FormatException">A line does not read <c>Id &lt; Version : reason</c>.</exception>
    public static IReadOnlyList<DeniedPackage> ReadList(string text) =>
        [.. text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Where(line => !line.StartsWith('#'))
                .Select(ReadLine)];

    public bool Covers(LockedPackage package) =>
        string.Equals(package.Id, Id, StringComparison.OrdinalIgnoreCase) && Compare(package.Version, FixedIn) < 0;

    private static DeniedPackage ReadLine(string line)
    {
        var (versions, reason) = line.Split(" : ", 2) is [var left, var right] ? (left, right) : throw new FormatException(line);
        return versions.Split(" < ") is [var id, var version] ? new DeniedPackage(id.Trim(), version.Trim(), reason) : throw new FormatException(line);
    }

    /// <summary>A version with a label comes before the same numbers without one.</summary>
    private static int Compare(string left, string right)
    {
        var order = Numbers(left).CompareTo(Numbers(right));
        return order != 0 ? order : right.Contains('-').CompareTo(left.Contains('-'));
    }

    private static Version Numbers(string version)
    {
        var parts = version.Split('-', '+')[0].Split('.').Select(part => int.Parse(part, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        return new Version(parts[0], parts.ElementAtOrDefault(1), parts.ElementAtOrDefault(2), parts.ElementAtOrDefault(3));
    }
}
