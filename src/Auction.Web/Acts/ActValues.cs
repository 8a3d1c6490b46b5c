using System.Globalization;
using Auction.Domain.Amounts;

namespace Auction.Web.Acts;

/// <summary>What was filled in, once every field could be read.</summary>
internal sealed class ActValues
{
    /// <summary>Place of the row it was read from, from 0; 0 when it is no row.</summary>
    public int Place { get; init; }

    private readonly Dictionary<string, object> _values = new(StringComparer.Ordinal);

    /// <summary>True when the field was filled.</summary>
    public bool Has(string name) => _values.ContainsKey(name);

    /// <summary>A text; empty when it was left out.</summary>
    public string Text(string name) => _values.TryGetValue(name, out var value) ? (string)value : "";

    /// <summary>A court day.</summary>
    public DateOnly Day(string name) => (DateOnly)_values[name];

    /// <summary>A court day; null when it was left out.</summary>
    public DateOnly? DayOrNull(string name) => _values.TryGetValue(name, out var value) ? (DateOnly)value : null;

    /// <summary>An amount.</summary>
    public Money Amount(string name) => (Money)_values[name];

    /// <summary>An amount; null when it was left out.</summary>
    public Money? AmountOrNull(string name) => _values.TryGetValue(name, out var value) ? (Money)value : null;

    /// <summary>A whole number.</summary>
    public int Whole(string name) => (int)_values[name];

    /// <summary>True when the box was ticked, or "yes" chosen.</summary>
    public bool Yes(string name) => Text(name) == "yes";

    /// <summary>One of an enumeration, posted by number.</summary>
    public T One<T>(string name)
        where T : struct, Enum => (T)Enum.ToObject(typeof(T), int.Parse(Text(name), CultureInfo.InvariantCulture));

    /// <summary>Several flags of an enumeration together.</summary>
    public T Flags<T>(string name)
        where T : struct, Enum => (T)Enum.ToObject(typeof(T), Many(name).Sum(value => int.Parse(value, CultureInfo.InvariantCulture)));

    /// <summary>Several values; empty when none was chosen.</summary>
    public IReadOnlyList<string> Many(string name) => _values.TryGetValue(name, out var value) ? (IReadOnlyList<string>)value : [];

    /// <summary>SHA-256 of a record or file.</summary>
    public string Document(string name) => Text(name);

    /// <summary>The same; null when none was given.</summary>
    public string? DocumentOrNull(string name) => _values.TryGetValue(name, out var value) ? (string)value : null;

    /// <summary>Rows that were filled.</summary>
    public IReadOnlyList<ActValues> Rows(string name) => _values.TryGetValue(name, out var value) ? (IReadOnlyList<ActValues>)value : [];

    internal void Set(string name, object value) => _values[name] = value;
}
