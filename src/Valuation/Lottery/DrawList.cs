namespace Valuation.Lottery;

/// <summary>The frozen list of a draw, in the order of the register, exclusions and reasons included.</summary>
/// <param name="Roster">Name of the state of the roster it was taken from.</param>
/// <param name="Field">Field of the roster, and the place of a local one (REF-15, REF-16).</param>
/// <param name="Entries">Everybody registered there, in registry order.</param>
public sealed record DrawList(string Roster, string Field, IReadOnlyList<DrawEntry> Entries)
{
    /// <summary>Ids of those who take part, in registry order.</summary>
    public IReadOnlyList<string> Eligible => [.. Entries.Where(entry => entry.Exclusion is null).Select(entry => entry.Id)];
}

/// <summary>One line of a frozen list.</summary>
/// <param name="Id">Id of the institution.</param>
/// <param name="Name">Its name as registered.</param>
/// <param name="Exclusion">Why it takes no part; null when it does.</param>
public sealed record DrawEntry(string Id, string Name, DrawExclusion? Exclusion);

/// <summary>Why an institution takes no part in a draw. Numbers are stored.</summary>
public enum DrawExclusion
{
    /// <summary>Taken off the roster, and barred for five years (REF-15).</summary>
    Barred = 1,

    /// <summary>It was ordered in this valuation before and fell out (REF-19.3).</summary>
    UsedUp = 2,

    /// <summary>It declared a conflict of interest.</summary>
    Conflict = 3,

    /// <summary>Its licence does not cover such property.</summary>
    LicenceTooNarrow = 4,
}

/// <summary>Something a person gave as input to a draw, after the secret was fixed.</summary>
/// <param name="GivenBy">Id of a party, or of an officer for an absent one.</param>
/// <param name="IsOfficer">True for an officer.</param>
/// <param name="Text">What was given: any text or number.</param>
public sealed record DrawInput(string GivenBy, bool IsOfficer, string Text);
