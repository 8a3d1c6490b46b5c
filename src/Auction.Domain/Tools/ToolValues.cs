using Auction.Domain.Amounts;

namespace Auction.Domain.Tools;

/// <summary>Checked input of a calculator, by field name. Reading a field that was left out is a bug, except through the <c>…OrNull</c> forms.</summary>
public sealed class ToolValues(IReadOnlyDictionary<string, object> values)
{
    /// <summary>An amount that was given.</summary>
    public Money Money(string name) => (Money)values[name];

    /// <summary>An amount, or null.</summary>
    public Money? MoneyOrNull(string name) => values.TryGetValue(name, out var value) ? (Money)value : null;

    /// <summary>A whole number that was given.</summary>
    public int Whole(string name) => (int)values[name];

    /// <summary>A whole number, or null.</summary>
    public int? WholeOrNull(string name) => values.TryGetValue(name, out var value) ? (int)value : null;

    /// <summary>A court day that was given.</summary>
    public DateOnly Date(string name) => (DateOnly)values[name];

    /// <summary>A court day, or null.</summary>
    public DateOnly? DateOrNull(string name) => values.TryGetValue(name, out var value) ? (DateOnly)value : null;

    /// <summary>An instant that was given.</summary>
    public DateTimeOffset Instant(string name) => (DateTimeOffset)values[name];

    /// <summary>An instant, or null.</summary>
    public DateTimeOffset? InstantOrNull(string name) => values.TryGetValue(name, out var value) ? (DateTimeOffset)value : null;

    /// <summary>A text or choice that was given.</summary>
    public string Text(string name) => (string)values[name];

    /// <summary>Yes, or no when left out.</summary>
    public bool Flag(string name) => values.TryGetValue(name, out var value) && (bool)value;

    /// <summary>The rows; none when left out.</summary>
    public IReadOnlyList<ToolValues> Rows(string name) => values.TryGetValue(name, out var value) ? (IReadOnlyList<ToolValues>)value : [];
}
