namespace Auction.House.Tests;

/// <summary>References point one way, and the two pure projects stand on nothing but the language.</summary>
public sealed class ReferenceTests
{
    /// <summary>What each project of the product may name; a project that is not listed here fails the test.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Auction.Domain"] = [],
        ["Valuation"] = ["Auction.Domain"],
        ["Auction.Data"] = ["Auction.Domain", "Valuation"],
        ["Auction.Data.Sqlite"] = ["Auction.Domain", "Valuation", "Auction.Data"],
        ["Auction.Data.Postgres"] = ["Auction.Domain", "Valuation", "Auction.Data"],
        ["Auction.Grains"] = ["Auction.Domain", "Valuation", "Auction.Data"],
        ["Auction.Web"] = ["Auction.Domain", "Valuation", "Auction.Data", "Auction.Data.Sqlite", "Auction.Data.Postgres", "Auction.Grains"],
        ["Auction.Sandbox"] = [],
    };

    private static readonly string[] Pure = ["Auction.Domain", "Valuation"];

    public static TheoryData<string> ProductProjects => [.. Repository.Projects.Where(file => file.StartsWith("src/", StringComparison.Ordinal))];

    public static TheoryData<string> PureProjects => [.. Pure];

    [Theory]
    [MemberData(nameof(ProductProjects))]
    public void ProductProject_NamesOnlyItsLeft(string file)
    {
        var named = Repository.Attributes(file, "ProjectReference", "Include").Select(Repository.ProjectName);
        Assert.Empty(named.Except(Allowed[Repository.ProjectName(file)], StringComparer.Ordinal));
    }

    [Fact]
    public void EveryListedProject_Exists()
    {
        var real = Repository.Projects.Select(Repository.ProjectName).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(Allowed.Keys.Where(name => name != "Auction.Sandbox" && !real.Contains(name)));
    }

    [Fact]
    public void EveryProject_IsInTheSolution()
    {
        var solution = Repository.Read("Auction.sln").Replace('\\', '/');
        Assert.Empty(Repository.Projects.Where(file => !solution.Contains($"\"{file}\"", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(PureProjects))]
    public void PureProject_HasNoPackagesOfItsOwn(string project)
    {
        var file = $"src/{project}/{project}.csproj";
        Assert.Equal(["true"], Repository.Xml(file).Descendants("IsPureProject").Select(element => element.Value));
        Assert.Empty(Repository.Attributes(file, "PackageReference", "Include"));
        Assert.Empty(Repository.Attributes(file, "FrameworkReference", "Include"));
    }

    [Theory]
    [MemberData(nameof(PureProjects))]
    public void PureProject_RunsOnTheBaseLibraryAlone(string project)
    {
        var assembly = System.Reflection.Assembly.Load(new System.Reflection.AssemblyName(project));
        var foreign = assembly.GetReferencedAssemblies().Select(name => name.Name!)
            .Where(name => !Pure.Contains(name) && !name.StartsWith("System.", StringComparison.Ordinal));
        Assert.Empty(foreign);
    }
}
