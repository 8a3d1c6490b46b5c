namespace Auction.House.Tests;

/// <summary>What others made is named with its licence.</summary>
public sealed class NoticeTests
{
    private const string Library = "src/Auction.Web/wwwroot/lib/";

    /// <summary>First folder under the library folder; a file that lies in none counts by its own name.</summary>
    private static IEnumerable<string> Vendored =>
        Repository.Files.Where(file => file.StartsWith(Library, StringComparison.Ordinal)).Select(file => file[Library.Length..].Split('/')[0]).Distinct(StringComparer.Ordinal);

    [Fact]
    public void EveryVendoredFolder_HasItsEntryAndItsLicence()
    {
        var notices = Repository.Read("THIRD-PARTY-NOTICES.md");
        foreach (var name in Vendored)
        {
            Assert.Contains($"`wwwroot/lib/{name}`", notices, StringComparison.Ordinal);
            Assert.Contains(Repository.Files, file => file.StartsWith($"{Library}{name}/LICENSE", StringComparison.OrdinalIgnoreCase));
        }
    }

    [Fact]
    public void EveryPackage_HasItsEntry()
    {
        var notices = Repository.Read("THIRD-PARTY-NOTICES.md");
        Assert.Empty(Repository.Attributes("Directory.Packages.props", "PackageVersion", "Include").Where(id => !notices.Contains($"`{id}`", StringComparison.Ordinal)));
    }
}
