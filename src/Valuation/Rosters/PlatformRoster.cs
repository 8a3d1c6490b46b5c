using Auction.Domain.Calendar;
using Auction.Domain.Rules;

namespace Valuation.Rosters;

/// <summary>The listed inquiry platforms, as dated data: who was listed on which day (REF-8, REF-9).</summary>
/// <param name="Version">Name of this state of the data; stored with every inquiry.</param>
/// <param name="Entries">Every listing there ever was, in registry order.</param>
public sealed record PlatformRoster(string Version, IReadOnlyList<RosterEntry> Entries)
{
    /// <summary>Ids of the platforms listed on a court day, in registry order.</summary>
    public IReadOnlyList<string> ListedOn(DateOnly day) => [.. Entries.Where(entry => entry.IsListedOn(day)).Select(entry => entry.Id)];

    /// <summary>The first day a removed platform or institution may be listed again; null when nothing bars it (REF-9, REF-15).</summary>
    public DateOnly? BarredUntil(string id, RuleBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        var removed = Entries.Where(entry => entry.Id == id && entry.RemovedOn is not null).Select(entry => entry.RemovedOn!.Value).ToList();
        return removed.Count == 0 ? null : Period.ValidUntil(removed.Max(), book.RosterBarYears * 12).Day;
    }

    /// <summary>True when late inquiries without reason in the last twelve months cost a platform its place (REF-9).</summary>
    /// <param name="lateOn">Days of its late inquiries.</param>
    /// <param name="today">Court day.</param>
    /// <param name="book">Rule book.</param>
    public static bool MustRemove(IEnumerable<DateOnly> lateOn, DateOnly today, RuleBook book)
    {
        ArgumentNullException.ThrowIfNull(lateOn);
        ArgumentNullException.ThrowIfNull(book);
        var since = today.AddMonths(-12);
        return lateOn.Count(day => day > since && day <= today) >= book.LateInquiriesMax;
    }
}

/// <summary>One listing.</summary>
/// <param name="Id">Whose.</param>
/// <param name="Name">Name as registered.</param>
/// <param name="ListedFrom">First day.</param>
/// <param name="RemovedOn">First day it is no longer listed; null while it is.</param>
public sealed record RosterEntry(string Id, string Name, DateOnly ListedFrom, DateOnly? RemovedOn)
{
    /// <summary>True when listed on a court day.</summary>
    public bool IsListedOn(DateOnly day) => day >= ListedFrom && (RemovedOn is not { } removed || day < removed);
}
