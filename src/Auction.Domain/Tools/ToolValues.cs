using Auction.Domain.Amounts;

namespace Auction.Domain.Tools;

/// <summary>Checked input of a calculator, by field name. Reading a field that was left out is a bug, except through the <c>…OrNull</c> forms.</summary>
internal sealed class ToolValues(IReadOnlyDictionary<string, object> values)
{
    public Money Money(string name) => (Money)values[name];

    public Money? MoneyOrNull(string name) => values.TryGetValue(name, out var value) ? (Money)value : null;

    public int Whole(string name) => (int)values[name];

    public int? WholeOrNull(string name) => values.TryGetValue(name, out var value) ? (int)value : null;

    public DateOnly Date(string name) => (DateOnly)values[name];

    public DateOnly? DateOrNull(string name) => values.TryGetValue(name, out var value) ? (DateOnly)value : null;

    public DateTimeOffset Instant(string name) => (DateTimeOffset)values[name];

    public DateTimeOffset? InstantOrNull(string name) => values.TryGetValue(name, out var value) ? (DateTimeOffset)value : null;

    public string Text(string name) => (string)values[name];

    public bool Flag(string name) => values.TryGetValue(name, out var value) && (bool)value;

    public IReadOnlyList<ToolValues> Rows(string name) => values.TryGetValue(name, out var value) ? (IReadOnlyList<ToolValues>)value : [];
}
