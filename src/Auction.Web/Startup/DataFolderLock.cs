namespace Auction.Web.Startup;

/// <summary>Keeps a second process away from the embedded database (reliability F30): SQLite is written by one process only.</summary>
public sealed class DataFolderLock : IDisposable
{
    private readonly FileStream _file;

    private DataFolderLock(FileStream file) => _file = file;

    /// <summary>Takes the folder for this process; the system gives it back when the process ends, however it ends.</summary>
    /// <exception cref="SettingsException">Another process holds it, or it cannot be written.</exception>
    public static DataFolderLock Take(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            return new DataFolderLock(new FileStream(
                Path.Combine(folder, "in-use.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException e) when (e is not DirectoryNotFoundException)
        {
            throw new SettingsException($"Another process is using the data folder {folder}. Stop it first, or set AUCTION_DATA to another folder.");
        }
        catch (UnauthorizedAccessException)
        {
            throw new SettingsException($"The data folder {folder} cannot be written. Set AUCTION_DATA to another folder.");
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();
}
