using Auction.Data.Disposals;
using Auction.Domain.Disposal;
using Auction.Domain.Documents;
using Auction.Domain.Texts;

namespace Auction.Web.Disposals.Views;

/// <summary>What everybody in a disposal is called. Persons by role and number, unless a desk that may know them says their names.</summary>
internal sealed class DisposalNames
{
    /// <summary>How ids of buyers outside rounds begin: their names stand in the agreement alone.</summary>
    public const string Buyer = "b-";

    private static readonly BilingualText BuyerWord = new("买受人 {0}", "Buyer {0}");
    private static readonly BilingualText Court = new("执行法院", "Enforcing court");
    private static readonly BilingualText Numbered = new("{0}{1}", "{0} {1}");

    private readonly Dictionary<string, BilingualText> _persons = new(StringComparer.Ordinal);

    private DisposalNames()
    {
    }

    /// <summary>Names for everybody: persons stand there by role and number within the role.</summary>
    public static DisposalNames Public(DisposalState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        var names = new DisposalNames();
        foreach (var role in state.Parties.GroupBy(party => party.Role))
        {
            var word = RoleWords.Of(role.Key);
            foreach (var (place, party) in role.Index())
            {
                names._persons[party.Id] = new(Numbered.With(word.Zh, place + 1).Zh, Numbered.With(word.En, place + 1).En);
            }
        }

        return names;
    }

    /// <summary>Names for a desk that may know who stands behind the roles.</summary>
    public static DisposalNames Known(DisposalState state, IReadOnlyDictionary<string, DisposalPartyRow> people)
    {
        ArgumentNullException.ThrowIfNull(people);
        var names = Public(state);
        foreach (var row in people.Values)
        {
            var word = RoleWords.Of(row.Role);
            names._persons[row.PartyId] = new($"{word.Zh} {row.Name}", $"{word.En} {row.Name}");
        }

        return names;
    }

    /// <summary>The name behind an id. An unknown id names itself: a buyer stands there by code.</summary>
    public BilingualText this[string id]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(id);
            if (_persons.TryGetValue(id, out var person)) { return person; }
            if (id == "court") { return Court; }
            return id.StartsWith(Buyer, StringComparison.Ordinal) ? new(BuyerWord.With(id[Buyer.Length..]).Zh, BuyerWord.With(id[Buyer.Length..]).En) : new(id, id);
        }
    }
}
