using System.Text.RegularExpressions;

namespace Auction.House.Tests;

/// <summary>Packages come in the versions that were looked at, and in no others.</summary>
public sealed partial class PackageTests
{
    private static readonly IReadOnlyList<DeniedPackage> Denied = DeniedPackage.ReadList(Repository.Read("build/denied-packages.txt"));

    private static IEnumerable<string> LockFiles => Repository.Files.Where(file => file.EndsWith("/packages.lock.json", StringComparison.Ordinal));

    [Fact]
    public void CentralVersions_AreExact()
    {
        var versions = Repository.Attributes("Directory.Packages.props", "PackageVersion", "Version");
        Assert.NotEmpty(versions);
        Assert.Empty(versions.Where(version => !ExactVersion.IsMatch(version)));
    }

    [Fact]
    public void Projects_StateNoVersions()
    {
        var stated =
            from file in Repository.Projects.Append("Directory.Build.props").Append("Directory.Build.targets")
            from reference in Repository.Xml(file).Descendants("PackageReference")
            where reference.Attribute("Version") is not null || reference.Attribute("VersionOverride") is not null
            select $"{file}: {reference}";
        Assert.Empty(stated);
    }

    [Fact]
    public void TransitiveVersions_ArePinnedToo()
    {
        var settings = Repository.Xml("Directory.Packages.props");
        Assert.Equal("true", settings.Descendants("ManagePackageVersionsCentrally").Single().Value);
        Assert.Equal("true", settings.Descendants("CentralPackageTransitivePinningEnabled").Single().Value);
    }

    [Fact]
    public void EveryProject_HasALockFile()
    {
        var locked = LockFiles.ToHashSet(StringComparer.Ordinal);
        Assert.Empty(Repository.Projects.Where(file => !locked.Contains($"{Path.GetDirectoryName(file)}/packages.lock.json")));
    }

    [Fact]
    public void LockFiles_HoldNoDeniedPackage()
    {
        Assert.NotEmpty(Denied);
        var found =
            from file in LockFiles
            from package in LockedPackage.Read(Repository.Read(file))
            from entry in Denied
            where entry.Covers(package)
            select $"{file}: {package.Id} {package.Version} ({entry.Reason})";
        Assert.Empty(found);
    }

    /// <summary>Shows that the check above would find something: the known-bad version that the public audit missed here.</summary>
    [Fact]
    public void PlantedBadVersion_IsFound()
    {
        const string planted = """
            { "version": 2, "dependencies": { "net10.0": {
              "Some.Client": { "type": "Direct", "resolved": "1.0.0" },
              "newtonsoft.json": { "type": "Transitive", "resolved": "12.0.3" } } } }
            """;
        var found = LockedPackage.Read(planted).Where(package => Denied.Any(entry => entry.Covers(package)));
        Assert.Equal(["newtonsoft.json"], found.Select(package => package.Id));
    }

    [Theory]
    [InlineData("13.0.0", true)]
    [InlineData("13.0.1", false)]
    [InlineData("13.0.1-beta1", true)]
    [InlineData("13.0.2", false)]
    public void DeniedRange_EndsBelowTheFixedVersion(string version, bool denied)
    {
        var entry = DeniedPackage.ReadList("Newtonsoft.Json < 13.0.1 : stack exhaustion").Single();
        Assert.Equal(denied, entry.Covers(new LockedPackage("Newtonsoft.Json", version)));
    }

    [GeneratedRegex(@"^\d+\.\d+\.\d+(\.\d+)?(-[0-9A-Za-z.]+)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex ExactVersion { get; }
}
