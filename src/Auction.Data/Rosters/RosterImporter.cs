using System.Globalization;
using System.Text.Json;
using Auction.Data.Journal;
using Auction.Domain.Rules;
using Auction.Domain.Texts;
using Microsoft.EntityFrameworkCore;

namespace Auction.Data.Rosters;

/// <summary>Brings the rosters up to a file: adds who is new, notes who was taken off. What was once listed is never changed or dropped.</summary>
/// <remarks>Rules REF-8, REF-9, REF-15: old valuations were made with the roster of their day.</remarks>
public sealed class RosterImporter(IRecordTransactions transactions)
{
    private const string ActName = "rosters-imported";

    private static readonly BilingualText Twice = new("标识 {0} 在文件中出现多次。", "The id {0} stands in the file more than once.");
    private static readonly BilingualText Malformed = new("标识 {0} 须为小写字母、数字和连字符，最长 {1} 个字符。", "The id {0} must be of lower-case letters, digits and hyphens, at most {1} of them.");
    private static readonly BilingualText NameMissing = new("{0}：缺少中文或者英文名称。", "{0}: its name is missing in Chinese or English.");
    private static readonly BilingualText UnknownField = new("{0}：名单分库“{1}”不存在。", "{0}: there is no field “{1}”.");
    private static readonly BilingualText Changed = new("{0}：已登记的名单事项不能更改，只能记录除名日；重新列入须用新的标识。", "{0}: what is on the roster cannot be changed; only the day it was taken off is added. Listed again, it needs a new id.");
    private static readonly BilingualText TooSoon = new("{0}：除名日早于列入日。", "{0}: taken off before it was listed.");
    private static readonly BilingualText Barred = new("{0}：与已除名的 {1} 名称相同，{2} 前不得重新列入。", "{0}: it has the name of {1}, which was taken off and may not be listed again before {2}.");

    /// <summary>Imports a file, whole or not at all.</summary>
    /// <param name="entries">As read.</param>
    /// <param name="cancellationToken">Stops before anything is stored.</param>
    /// <returns>What was done, or what stands against it.</returns>
    public Task<RosterImport> ImportAsync(IReadOnlyList<RosterEntryRow> entries, CancellationToken cancellationToken) =>
        transactions.WriteAsync(
            async transaction =>
            {
                var known = await transaction.Db.RosterEntries.ToDictionaryAsync(row => row.Id, StringComparer.Ordinal, cancellationToken);
                var findings = Check(entries, known);
                if (findings.Count > 0)
                {
                    return new RosterImport(Added: 0, Removed: 0, findings);
                }

                var added = Add(transaction.Db, entries.Where(entry => !known.ContainsKey(entry.Id)), known.Values);
                var removed = 0;
                foreach (var entry in entries)
                {
                    if (known.TryGetValue(entry.Id, out var before) && before.RemovedOn is null && entry.RemovedOn is { } day)
                    {
                        before.RemovedOn = day;
                        removed++;
                    }
                }

                await transaction.Db.SaveChangesAsync(cancellationToken);
                if (added + removed > 0)
                {
                    var details = JsonSerializer.Serialize(new { added, removed });
                    await transaction.WriteActsAsync([new(transaction.Now, ActorId: null, "import", ActName, "rosters", details, "REF-8,REF-9,REF-15")], cancellationToken);
                }

                return new RosterImport(added, removed, []);
            },
            cancellationToken);

    private static int Add(AuctionDb db, IEnumerable<RosterEntryRow> entries, IReadOnlyCollection<RosterEntryRow> known)
    {
        var last = known.GroupBy(row => row.Kind).ToDictionary(group => group.Key, group => group.Max(row => row.Ordinal));
        var count = 0;
        foreach (var entry in entries)
        {
            var ordinal = last.GetValueOrDefault(entry.Kind) + 1;
            last[entry.Kind] = ordinal;
            db.RosterEntries.Add(entry.At(ordinal));
            count++;
        }

        return count;
    }

    private static List<BilingualText> Check(IReadOnlyList<RosterEntryRow> entries, Dictionary<string, RosterEntryRow> known)
    {
        var findings = entries.GroupBy(entry => entry.Id, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => Twice.With(group.Key)).ToList();
        foreach (var entry in entries)
        {
            if (!IsId(entry.Id)) { findings.Add(Malformed.With(entry.Id, RosterEntryRow.IdMax)); }
            if (string.IsNullOrWhiteSpace(entry.NameZh) || string.IsNullOrWhiteSpace(entry.NameEn)) { findings.Add(NameMissing.With(entry.Id)); }
            if (entry.RemovedOn < entry.ListedFrom) { findings.Add(TooSoon.With(entry.Id)); }
            findings.AddRange(entry.Fields.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(field => !RosterFields.All.Contains(field, StringComparer.Ordinal)).Select(field => UnknownField.With(entry.Id, field)));
            if (known.TryGetValue(entry.Id, out var before))
            {
                if (!before.IsSameListing(entry) || (before.RemovedOn is { } day && entry.RemovedOn != day)) { findings.Add(Changed.With(entry.Id)); }
            }
            else if (BarredBy(entry, known.Values) is var (removed, until))
            {
                findings.Add(Barred.With(entry.Id, removed, until.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
            }
        }

        return findings;
    }

    // A removed party may not come back under a new id before its time is over (REF-9, REF-15).
    private static (string Id, DateOnly Until)? BarredBy(RosterEntryRow entry, IEnumerable<RosterEntryRow> known)
    {
        foreach (var removed in known.Where(row => row.Kind == entry.Kind && row.RemovedOn is not null && string.Equals(row.NameZh, entry.NameZh, StringComparison.Ordinal)))
        {
            if (RosterBook.RosterOf([removed]).BarredUntil(removed.Id, RuleBooks.Edition2022) is { } until && entry.ListedFrom < until)
            {
                return (removed.Id, until);
            }
        }

        return null;
    }

    private static bool IsId(string id) => id.Length is > 0 and <= RosterEntryRow.IdMax && id.All(letter => letter is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-');
}

/// <summary>What an import did.</summary>
/// <param name="Added">Entries that are new.</param>
/// <param name="Removed">Entries that were taken off.</param>
/// <param name="Findings">What stands against it; then nothing was done.</param>
public sealed record RosterImport(int Added, int Removed, IReadOnlyList<BilingualText> Findings);
