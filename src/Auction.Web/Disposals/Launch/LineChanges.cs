using Auction.Domain.Disposal;
using Auction.Domain.Documents;

namespace Auction.Web.Disposals.Launch;

/// <summary>One line that differs between two versions of the texts.</summary>
/// <param name="Kind">In which text.</param>
/// <param name="IsAdded">True for a line of the new version, false for one of the old.</param>
/// <param name="Words">The line.</param>
internal sealed record LineChange(NoticeTextKind Kind, bool IsAdded, string Words);

/// <summary>Compares versions of texts line by line.</summary>
internal static class LineChanges
{
    /// <summary>What differs, in the order of the texts: what is gone, then what is new.</summary>
    public static IReadOnlyList<LineChange> Between(LaunchTextSet before, LaunchTextSet after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var changes = new List<LineChange>();
        foreach (var kind in Enum.GetValues<NoticeTextKind>())
        {
            var (old, young) = (Lines(before[kind].Document), Lines(after[kind].Document));
            changes.AddRange(old.Except(young, StringComparer.Ordinal).Select(line => new LineChange(kind, IsAdded: false, line)));
            changes.AddRange(young.Except(old, StringComparer.Ordinal).Select(line => new LineChange(kind, IsAdded: true, line)));
        }

        return changes;
    }

    private static List<string> Lines(CourtDocument document) =>
        [.. document.Parts.SelectMany(part => part.Paragraphs.Concat(part.Facts.Select(fact => $"{fact.Label}：{fact.Value}")))];
}
