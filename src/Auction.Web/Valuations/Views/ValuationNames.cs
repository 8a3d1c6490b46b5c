using Auction.Data.Rosters;
using Auction.Domain.Texts;
using Valuation.Procedure;

namespace Auction.Web.Valuations.Views;

/// <summary>What everybody in a valuation is called. Persons by role and number, unless a desk that may know them says their names.</summary>
internal sealed class ValuationNames
{
    private static readonly BilingualText Court = new("执行法院", "Enforcing court");
    private static readonly BilingualText Numbered = new("{0}{1}", "{0} {1}");

    private readonly Dictionary<string, BilingualText> _persons = new(StringComparer.Ordinal);
    private readonly IReadOnlyDictionary<string, RosterEntryRow> _roster;

    private ValuationNames(IReadOnlyDictionary<string, RosterEntryRow> roster) => _roster = roster;

    /// <summary>Names for everybody: persons stand there by role and number within the role.</summary>
    /// <param name="state">The valuation.</param>
    /// <param name="roster">Platforms, institutions, associations and authorities by id.</param>
    public static ValuationNames Public(ValuationState state, IReadOnlyDictionary<string, RosterEntryRow> roster)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(roster);
        var names = new ValuationNames(roster);
        foreach (var role in state.Parties.GroupBy(party => party.Role))
        {
            var number = 0;
            foreach (var party in role)
            {
                var word = ValuationWords.Role(role.Key);
                number++;
                names._persons[party.Id] = new(Numbered.With(word.Zh, number).Zh, Numbered.With(word.En, number).En);
            }
        }

        return names;
    }

    /// <summary>Names for a desk that may know who stands behind the roles: role and number, then the name.</summary>
    /// <param name="state">The valuation.</param>
    /// <param name="roster">As for everybody.</param>
    /// <param name="persons">True names by id of the person; who is missing stays a role.</param>
    public static ValuationNames Known(ValuationState state, IReadOnlyDictionary<string, RosterEntryRow> roster, IReadOnlyDictionary<string, string> persons)
    {
        ArgumentNullException.ThrowIfNull(persons);
        var names = Public(state, roster);
        foreach (var (id, role) in names._persons.ToList())
        {
            if (persons.TryGetValue(id, out var name))
            {
                names._persons[id] = new($"{role.Zh} {name}", $"{role.En} {name}");
            }
        }

        return names;
    }

    /// <summary>The name behind an id: a person, an outside party on a roster, or the court. An unknown id names itself.</summary>
    public BilingualText this[string id] =>
        _persons.TryGetValue(id, out var person) ? person
        : _roster.TryGetValue(id, out var entry) ? new(entry.NameZh, entry.NameEn)
        : id switch
        {
            "court" => Court,
            _ => new(id, id),
        };
}
