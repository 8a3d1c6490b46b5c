using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Auction.Sandbox.Payments;

/// <summary>Everything the provider knows, kept on disk: one line for each request that changed something, safe before it is answered.</summary>
/// <remarks>
/// Objects are kept as they are shown; members that begin with an underscore are never shown. Used under <see cref="Gate"/> only.
/// Changes are staged and kept together, or forgotten together.
/// </remarks>
internal sealed class PaymentBook : IDisposable
{
    /// <summary>The provider's customer itself, to whom the key belongs.</summary>
    public const string OwnAccount = "acct_sandbox";

    private readonly Dictionary<string, JsonObject> _kept = new(StringComparer.Ordinal);
    private readonly Dictionary<string, JsonObject> _staged = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _order = new(StringComparer.Ordinal);
    private readonly HashSet<string> _due = new(StringComparer.Ordinal);
    private readonly FileStream? _log;

    /// <param name="folder">Where the file is; null to forget everything at the end.</param>
    public PaymentBook(string? folder)
    {
        if (folder is null) { return; }
        Directory.CreateDirectory(folder);
        var file = Path.Combine(folder, "payments.jsonl");
        if (File.Exists(file)) { Load(file); }
        var half = file + ".new";
        using (var stream = Open(half, FileMode.Create))
        {
            // Rewritten at each start, so that the file holds one line for each object and not for each change.
            foreach (var (_, each) in _kept) { Append(stream, [each]); }
            stream.Flush(flushToDisk: true);
        }

        File.Move(half, file, overwrite: true);
        _log = Open(file, FileMode.Append);
    }

    /// <summary>Held while the book is read or written.</summary>
    public Lock Gate { get; } = new();

    public JsonObject? Find(string id) => _staged.GetValueOrDefault(id) ?? _kept.GetValueOrDefault(id);

    /// <summary>An object of this kind and account that is not deleted.</summary>
    public JsonObject? Find(string kind, string id, string account) =>
        Find(id) is { } found && Is(found, "object", kind) && Is(found, "_account", account) && found["deleted"] is null ? found : null;

    /// <summary>All of one kind, the oldest first.</summary>
    public IEnumerable<JsonObject> All(string kind) => _order.GetValueOrDefault(kind)?.Select(id => Find(id)!) ?? [];

    /// <summary>What waits for a time that has come, the earliest first.</summary>
    public IReadOnlyList<JsonObject> Due(DateTimeOffset now) =>
    [
        .. _due.Select(id => _kept[id]).Where(each => Number(each, "_due_at") <= now.ToUnixTimeMilliseconds())
            .OrderBy(each => Number(each, "_due_at")).ThenBy(each => _order[Text(each, "object")].IndexOf(Text(each, "id"))),
    ];

    /// <summary>A copy to change, kept with the rest.</summary>
    public JsonObject Edit(JsonObject found)
    {
        var id = Text(found, "id");
        if (_staged.TryGetValue(id, out var staged)) { return staged; }
        return _staged[id] = found.DeepClone().AsObject();
    }

    public JsonObject Add(JsonObject fresh)
    {
        var id = Text(fresh, "id");
        if (!_kept.ContainsKey(id) && !_staged.ContainsKey(id)) { OrderOf(fresh).Add(id); }
        return _staged[id] = fresh;
    }

    /// <summary>Keeps what was staged; on return it is on disk.</summary>
    public void Keep()
    {
        if (_staged.Count == 0) { return; }
        if (_log is not null)
        {
            Append(_log, _staged.Values);
            _log.Flush(flushToDisk: true);
        }

        Settle();
    }

    /// <summary>Forgets what was staged.</summary>
    public void Forget()
    {
        foreach (var (id, each) in _staged)
        {
            if (!_kept.ContainsKey(id)) { OrderOf(each).Remove(id); }
        }

        _staged.Clear();
    }

    public static string Text(JsonObject of, string name) => of[name]!.GetValue<string>();

    public static long Number(JsonObject of, string name) => of[name]!.GetValue<long>();

    public static bool Is(JsonObject of, string name, string value) => of[name] is JsonValue node && node.TryGetValue<string>(out var text) && text == value;

    public void Dispose() => _log?.Dispose();

    private void Load(string file)
    {
        foreach (var line in File.ReadLines(file, Encoding.UTF8))
        {
            JsonArray changed;
            try
            {
                changed = JsonNode.Parse(line)!.AsArray();
            }
            catch (JsonException)
            {
                // The last line of a killed program: it was never answered.
                return;
            }

            foreach (var each in changed) { Add(each!.DeepClone().AsObject()); }
            Settle();
        }
    }

    private void Settle()
    {
        foreach (var (id, each) in _staged)
        {
            _kept[id] = each;
            if (each["_due_at"] is null) { _due.Remove(id); }
            else { _due.Add(id); }
        }

        _staged.Clear();
    }

    private List<string> OrderOf(JsonObject each)
    {
        var kind = Text(each, "object");
        if (!_order.TryGetValue(kind, out var order)) { _order[kind] = order = []; }
        return order;
    }

    private static void Append(FileStream stream, IEnumerable<JsonObject> objects)
    {
        var line = "[" + string.Join(',', objects.Select(each => each.ToJsonString())) + "]\n";
        stream.Write(Encoding.UTF8.GetBytes(line));
    }

    private static FileStream Open(string file, FileMode mode)
    {
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.Write, Share = FileShare.Read };
        if (!OperatingSystem.IsWindows())
        {
            // Webhook secrets are in it.
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return new FileStream(file, options);
    }
}
