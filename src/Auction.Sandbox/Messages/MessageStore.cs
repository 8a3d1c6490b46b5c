using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Auction.Sandbox.Messages;

/// <summary>Everything the message service knows, kept on disk: one line for each change, safe before it is answered.</summary>
internal sealed class MessageStore : IDisposable
{
    private const int SecretBytes = 24;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private readonly Dictionary<string, SandboxMessage> _byKey = new(StringComparer.Ordinal);
    private readonly List<string> _order = [];
    private readonly FileStream? _log;

    /// <param name="folder">Where the file is; null to forget everything at the end.</param>
    public MessageStore(string? folder)
    {
        Secret = "msgsec_" + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(SecretBytes));
        if (folder is null) { return; }
        Directory.CreateDirectory(folder);
        var file = Path.Combine(folder, "messages.jsonl");
        if (File.Exists(file)) { Load(file); }
        var half = file + ".new";
        using (var stream = Open(half, FileMode.Create))
        {
            // Rewritten at each start, so that the file holds one line for each message and not for each change.
            Append(stream, new Line(Secret, Message: null));
            foreach (var key in _order) { Append(stream, new Line(Secret: null, _byKey[key])); }
            stream.Flush(flushToDisk: true);
        }

        File.Move(half, file, overwrite: true);
        _log = Open(file, FileMode.Append);
    }

    /// <summary>Signs the reports; its own, so that whoever may send messages cannot forge a report.</summary>
    public string Secret { get; private set; }

    /// <summary>Held while the store is read or written.</summary>
    public Lock Gate { get; } = new();

    /// <summary>How the service behaves now.</summary>
    public MessagePlan Plan { get; set; } = new();

    /// <summary>Where reports go; null for nowhere.</summary>
    public Uri? ReportTo { get; set; }

    /// <summary>All messages, the oldest first.</summary>
    public IReadOnlyList<SandboxMessage> All => [.. _order.Select(key => _byKey[key])];

    public SandboxMessage? Find(string key) => _byKey.GetValueOrDefault(key);

    /// <summary>Messages whose time has come.</summary>
    public IReadOnlyList<SandboxMessage> Due(DateTimeOffset now) => [.. _byKey.Values.Where(each => each.DueAt <= now).OrderBy(each => each.DueAt)];

    /// <summary>Keeps a message as it is now; on return it is on disk.</summary>
    public void Keep(SandboxMessage message)
    {
        if (_log is not null)
        {
            Append(_log, new Line(Secret: null, message));
            _log.Flush(flushToDisk: true);
        }

        Take(message);
    }

    public void Dispose() => _log?.Dispose();

    private void Take(SandboxMessage message)
    {
        if (!_byKey.ContainsKey(message.Key)) { _order.Add(message.Key); }
        _byKey[message.Key] = message;
    }

    private void Load(string file)
    {
        foreach (var text in File.ReadLines(file, Encoding.UTF8))
        {
            Line? line;
            try
            {
                line = JsonSerializer.Deserialize<Line>(text, Json);
            }
            catch (JsonException)
            {
                // The last line of a killed program: it was never answered.
                return;
            }

            Secret = line?.Secret ?? Secret;
            if (line?.Message is { } message) { Take(message); }
        }
    }

    private static void Append(FileStream stream, Line line) => stream.Write([.. JsonSerializer.SerializeToUtf8Bytes(line, Json), (byte)'\n']);

    private static FileStream Open(string file, FileMode mode)
    {
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.Write, Share = FileShare.Read };
        if (!OperatingSystem.IsWindows())
        {
            // The secret and everybody's addresses are in it.
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return new FileStream(file, options);
    }

    private sealed record Line(string? Secret, SandboxMessage? Message);
}
