using System.Globalization;
using System.Text.Json;

namespace Auction.Data.Cases;

/// <summary>Collects what differs, and sets it. Names, addresses and telephones of people are not repeated in it.</summary>
internal sealed class CaseChanges
{
    private readonly List<CaseChange> _all = [];

    public IReadOnlyList<CaseChange> All => _all;

    /// <summary>Something is new as a whole, or gone.</summary>
    public void Add(string what, string reference, string after) => _all.Add(new(what, reference, "", Before: null, after));

    /// <summary>One field.</summary>
    public void Set<T>(string what, string reference, string field, T before, T after, Action<T> set)
    {
        if (!EqualityComparer<T>.Default.Equals(before, after))
        {
            _all.Add(new(what, reference, field, Text(before), Text(after)));
            set(after);
        }
    }

    /// <summary>A field of a person: that it changed is told, not what it says.</summary>
    public void SetPersonal(string what, string reference, string field, string before, string after, Action<string> set)
    {
        if (!string.Equals(before, after, StringComparison.Ordinal))
        {
            _all.Add(new(what, reference, field, CaseChange.Personal, CaseChange.Personal));
            set(after);
        }
    }

    /// <summary>The facts of an asset, one difference for each fact.</summary>
    public void SetFacts(AssetRow row, IReadOnlyDictionary<string, string> after)
    {
        var before = CaseJson.Facts(row);
        foreach (var id in before.Keys.Union(after.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var (old, now) = (before.GetValueOrDefault(id, ""), after.GetValueOrDefault(id, ""));
            if (!string.Equals(old, now, StringComparison.Ordinal))
            {
                _all.Add(new("asset", row.Reference, "facts." + id, old, now));
            }
        }

        row.FactsJson = FactsJson(after);
    }

    /// <summary>Facts as they are stored.</summary>
    public static string FactsJson(IReadOnlyDictionary<string, string> facts) =>
        JsonSerializer.Serialize(new SortedDictionary<string, string>(facts.ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal), CaseJson.Options);

    /// <summary>A value as the log writes it.</summary>
    public static string Text<T>(T value) => value is DateOnly day ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
}

/// <summary>One difference.</summary>
/// <param name="What">case, party, agent, asset, seizure, claim or document.</param>
/// <param name="Reference">Which one.</param>
/// <param name="Field">Which field; empty when it is new as a whole.</param>
/// <param name="Before">Before; null when it is new.</param>
/// <param name="After">After.</param>
public sealed record CaseChange(string What, string Reference, string Field, string? Before, string After)
{
    /// <summary>Stands in place of names, addresses and telephones.</summary>
    public const string Personal = "(personal)";
}
