using System.Globalization;

namespace Auction.Web.Acts;

/// <summary>What a form holds as posted, by the names a browser posts, with what is wrong with it.</summary>
internal sealed class ActForm
{
    private readonly Dictionary<string, string[]> _values = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IFormFile> _files = new(StringComparer.Ordinal);

    /// <summary>Made when the form was drawn; the same key gets the same answer.</summary>
    public string Key { get; private set; } = "";

    /// <summary>What is wrong, in the order of the fields.</summary>
    public List<ActFinding> Findings { get; } = [];

    /// <summary>Rows to draw beyond the filled ones.</summary>
    public int ExtraRows { get; private init; } = 2;

    /// <summary>The text of one field; empty when there is none.</summary>
    public string this[string name] => _values.TryGetValue(name, out var values) ? values[0] : "";

    /// <summary>Everything posted under a name.</summary>
    public IReadOnlyList<string> All(string name) => _values.TryGetValue(name, out var values) ? values : [];

    /// <summary>The file posted under a name; null without one.</summary>
    public IFormFile? File(string name) => _files.GetValueOrDefault(name);

    /// <summary>A fresh form.</summary>
    public static ActForm Fresh(IEnumerable<ActField> fields)
    {
        var form = new ActForm { Key = NewKey() };
        foreach (var field in fields)
        {
            if (field.Initial.Length > 0) { form._values[field.Name] = [field.Initial]; }
            if (field.Ticked.Count > 0) { form._values[field.Name] = [.. field.Ticked]; }
        }

        return form;
    }

    /// <summary>A form as posted.</summary>
    public static ActForm Of(IFormCollection posted)
    {
        ArgumentNullException.ThrowIfNull(posted);
        var form = new ActForm { Key = posted["key"].ToString(), ExtraRows = posted.ContainsKey("more") ? 5 : 2 };
        foreach (var (name, values) in posted)
        {
            form._values[name] = [.. values.Select(value => value ?? "")];
        }

        foreach (var file in posted.Files.Where(file => file.Length > 0))
        {
            form._files[file.Name] = file;
        }

        return form;
    }

    /// <summary>Gives the form a key of its own once it was answered: what is changed in it is a new request.</summary>
    public void Renew() => Key = NewKey();

    /// <summary>Puts a value of the platform's own into the form, such as what it was drawn from.</summary>
    public void Put(string name, string value) => _values[name] = [value];

    /// <summary>Remembers a file that was stored, so that it need not be chosen again when something else is wrong.</summary>
    public void Keep(string name, string sha256, string fileName)
    {
        _values[name + ".sha"] = [sha256];
        _values[name + ".name"] = [fileName];
    }

    /// <summary>Rows to draw: the filled ones and some blank ones, never more than the field takes.</summary>
    public int RowsOf(ActField field)
    {
        var filled = 0;
        for (var index = 0; index < field.Max; index++)
        {
            if (field.Columns.Any(column => this[Name(field, index, column)].Length > 0))
            {
                filled = index + 1;
            }
        }

        return Math.Clamp(filled + ExtraRows, 1, field.Max);
    }

    private static string NewKey() => Guid.CreateVersion7().ToString("N");

    /// <summary>Name of a control in a row.</summary>
    public static string Name(ActField field, int index, ActField column) => string.Create(CultureInfo.InvariantCulture, $"{field.Name}[{index}].{column.Name}");
}

/// <summary>Something wrong with one field.</summary>
/// <param name="Name">Name of its control.</param>
/// <param name="Words">What is wrong.</param>
/// <param name="Rule">The rule that demands it; null when the form itself does.</param>
internal sealed record ActFinding(string Name, Auction.Domain.Texts.BilingualText Words, string? Rule = null);

/// <summary>One control as a page draws it.</summary>
/// <param name="Field">What it asks.</param>
/// <param name="Name">Name posted, with its row.</param>
/// <param name="Form">What it holds.</param>
/// <param name="IsInTable">True inside a table, whose head already carries the label.</param>
internal sealed record ActControl(ActField Field, string Name, ActForm Form, bool IsInTable = false)
{
    /// <summary>Id of the control.</summary>
    public string Id => IdOf(Name);

    /// <summary>What is wrong with it; null when nothing is.</summary>
    public ActFinding? Finding => Form.Findings.Find(finding => string.Equals(finding.Name, Name, StringComparison.Ordinal));

    /// <summary>Id of a control by its name.</summary>
    public static string IdOf(string name) => "f-" + name.Replace("[", "-", StringComparison.Ordinal).Replace("].", "-", StringComparison.Ordinal);
}
