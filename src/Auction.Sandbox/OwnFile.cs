namespace Auction.Sandbox;

/// <summary>Files with keys in them: nobody else's to read, and never seen half written.</summary>
internal static class OwnFile
{
    public static async Task WriteAsync(string file, Func<Stream, Task> write)
    {
        // Beside it first, so that nobody ever reads half a file.
        var half = file + ".new";
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        await using (var stream = new FileStream(half, options))
        {
            await write(stream);
        }

        File.Move(half, file, overwrite: true);
    }
}
