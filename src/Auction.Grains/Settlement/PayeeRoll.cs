using System.Globalization;

namespace Auction.Grains.Settlement;

/// <summary>Who of the people concerned in the disposals of a case may be paid (MON-1). Two people of one name are never taken for one: what is due to one would be shown and paid to the other.</summary>
public static class PayeeRoll
{
    /// <summary>Everybody once, by name and then by where they were first named.</summary>
    /// <param name="people">Everybody in every disposal of the case.</param>
    public static IReadOnlyList<RollEntry> Of(IEnumerable<RollPerson> people)
    {
        ArgumentNullException.ThrowIfNull(people);
        var all = people.OrderBy(person => person.Name, StringComparer.Ordinal).ThenBy(person => person.DisposalId).ThenBy(person => person.PartyId, StringComparer.Ordinal).ToList();
        var ambiguous = all.GroupBy(person => person.Name, StringComparer.Ordinal).Where(MayBeTwo).Select(group => group.Key).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. all.GroupBy(person => person.AccountId is { } account ? account.ToString() : ambiguous.Contains(person.Name) ? person.Reference : person.Name, StringComparer.Ordinal)
                .Select(group => new RollEntry(group.First().Reference, group.First().Name, group.First().AccountId, group.Any(person => person.IsDebtor))),
        ];
    }

    /// <summary>The payees of a distribution: the debtor first.</summary>
    /// <param name="roll">Everybody.</param>
    /// <param name="debtor">The debtor, one of them or somebody else.</param>
    public static IReadOnlyList<PayeeSeed> Payees(IEnumerable<RollEntry> roll, RollEntry debtor) =>
        [.. roll.Where(entry => entry != debtor).Prepend(debtor).Select((entry, place) => new PayeeSeed(string.Create(CultureInfo.InvariantCulture, $"T{place + 1}"), entry.Name, entry.AccountId))];

    // Named once in each disposal and with one account or none at all, it is one person; otherwise only the court can tell.
    private static bool MayBeTwo(IGrouping<string, RollPerson> namesakes) =>
        namesakes.Select(person => person.AccountId).Distinct().Count() > 1 || namesakes.GroupBy(person => person.DisposalId).Any(disposal => disposal.Count() > 1);
}

/// <summary>Somebody concerned in one disposal of the case.</summary>
/// <param name="DisposalId">Which disposal.</param>
/// <param name="PartyId">Id within it.</param>
/// <param name="Name">Name.</param>
/// <param name="AccountId">The person's account; null without one.</param>
/// <param name="IsDebtor">True for a debtor.</param>
public sealed record RollPerson(Guid DisposalId, string PartyId, string Name, Guid? AccountId, bool IsDebtor)
{
    internal string Reference => string.Create(CultureInfo.InvariantCulture, $"{DisposalId:N}.{PartyId}");
}

/// <summary>One person of the roll.</summary>
/// <param name="Reference">Names the person on a form; stays the same when others join.</param>
/// <param name="Name">Name.</param>
/// <param name="AccountId">The person's account; null without one.</param>
/// <param name="IsDebtor">True for a debtor of the case.</param>
public sealed record RollEntry(string Reference, string Name, Guid? AccountId, bool IsDebtor);
