namespace Auction.TestKit;

/// <summary>Where the project lies on this machine, for tests that start its programs and scripts.</summary>
public static class ProjectTree
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = Find();

    /// <summary>Build configuration of the running test, which is also that of the programs it starts.</summary>
    public static string Configuration { get; } = Path.GetFileName(Path.GetDirectoryName(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar))!);

    /// <summary>Folder for logs and screenshots of this run; made when missing.</summary>
    public static string Results { get; } =
        Directory.CreateDirectory(Environment.GetEnvironmentVariable("AUCTION_TEST_RESULTS") is { Length: > 0 } set ? set : Path.Combine(Root, "results")).FullName;

    /// <summary>A file or folder of the project.</summary>
    public static string PathTo(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Auction.sln"))) { return folder.FullName; }
        }

        throw new InvalidOperationException("The tests must run inside the project's tree.");
    }
}
