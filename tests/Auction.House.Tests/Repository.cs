using System.Xml.Linq;

namespace Auction.House.Tests;

/// <summary>The files of this project as they lie on disk, without what builds and runs leave behind.</summary>
internal static class Repository
{
    private static readonly HashSet<string> LeftOut = new(StringComparer.Ordinal) { ".git", "bin", "obj", "data", "results", "TestResults", "node_modules", ".vs", ".idea" };

    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>All files, with forward slashes, relative to <see cref="Root"/>, in ordinal order.</summary>
    public static IReadOnlyList<string> Files { get; } = [.. Walk(Root).Select(Relative).Order(StringComparer.Ordinal)];

    /// <summary>All project files of the solution. Those under <c>tools/</c> are a developer's own and are never built with it.</summary>
    public static IReadOnlyList<string> Projects { get; } =
        [.. Files.Where(file => file.EndsWith(".csproj", StringComparison.Ordinal) && !file.StartsWith("tools/", StringComparison.Ordinal))];

    public static string Read(string file) => File.ReadAllText(Full(file));

    public static string Full(string file) => Path.Combine(Root, file);

    public static bool Exists(string file) => File.Exists(Full(file)) || Directory.Exists(Full(file));

    public static XDocument Xml(string file) => XDocument.Load(Full(file));

    /// <summary>The values of one attribute on all elements of one name.</summary>
    public static IReadOnlyList<string> Attributes(string file, string element, string attribute) =>
        [.. Xml(file).Descendants(element).Select(found => found.Attribute(attribute)?.Value).OfType<string>()];

    /// <summary>Name of a project without folder and ending.</summary>
    public static string ProjectName(string path) => Path.GetFileNameWithoutExtension(path.Replace('\\', '/'));

    private static string Relative(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    private static IEnumerable<string> Walk(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder))
        {
            // A worktree keeps a file of this name where a clone has a folder.
            if (Path.GetFileName(file) != ".git") { yield return file; }
        }

        foreach (var inner in Directory.EnumerateDirectories(folder).Where(inner => !LeftOut.Contains(Path.GetFileName(inner))))
        {
            foreach (var file in Walk(inner)) { yield return file; }
        }
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Auction.sln"))) { return folder.FullName; }
        }

        throw new InvalidOperationException("These tests read the project's own tree and must run inside it.");
    }
}
