using Auction.Domain.Disposal;
using Auction.Domain.Documents;

namespace Auction.Web.Disposals.Launch;

/// <summary>One line that differs between two versions of the texts.</summary>
/// <param name="Kind">In which text.</param>
/// <param name="IsAdded">True for a line of the new version, false for one of the old.</param>
/// <param name="Words">The line.</param>
internal sealed record LineChange(NoticeTextKind Kind, bool IsAdded, string Words);

/// <summary>Compares texts as they were filed with those that would follow them, line by line (NOTE-V).</summary>
internal static class LineChanges
{
    /// <summary>What differs, in the order of the texts: what is gone, then what is new.</summary>
    /// <param name="filed">Bytes of the version in force; a text that is not there has no lines.</param>
    /// <param name="after">The texts that would follow.</param>
    public static IReadOnlyList<LineChange> Between(IReadOnlyDictionary<NoticeTextKind, byte[]> filed, LaunchTextSet after)
    {
        ArgumentNullException.ThrowIfNull(filed);
        ArgumentNullException.ThrowIfNull(after);
        var changes = new List<LineChange>();
        foreach (var kind in Enum.GetValues<NoticeTextKind>())
        {
            var old = filed.TryGetValue(kind, out var bytes) ? CourtDocumentHtml.ReadLines(bytes) : [];
            var young = CourtDocumentHtml.ReadLines(after[kind].Bytes);
            changes.AddRange(old.Except(young, StringComparer.Ordinal).Select(line => new LineChange(kind, IsAdded: false, line)));
            changes.AddRange(young.Except(old, StringComparer.Ordinal).Select(line => new LineChange(kind, IsAdded: true, line)));
        }

        return changes;
    }
}
