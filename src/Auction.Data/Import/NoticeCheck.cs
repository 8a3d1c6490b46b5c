namespace Auction.Data.Import;

/// <summary>One row after checking: a notice that may go in, or findings that keep it out.</summary>
/// <param name="Row">Where it stood in the file.</param>
/// <param name="Reference">External reference as written.</param>
/// <param name="Title">Chinese title as written.</param>
/// <param name="Notice">Null when an error keeps the row out.</param>
/// <param name="Findings">Errors and warnings, in the order of the checks.</param>
public sealed record CheckedNotice(int Row, string Reference, string Title, Notice? Notice, IReadOnlyList<ImportFinding> Findings);

/// <summary>Checks every row of a file on its own; one bad row never keeps a good one out.</summary>
public static class NoticeCheck
{
    /// <summary>Understands and judges all rows.</summary>
    public static IReadOnlyList<CheckedNotice> Check(NoticeFile file, NoticeContext context)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(context);
        var roundsSeen = new Dictionary<(string, string, int, bool), int>();
        var numbersSeen = new Dictionary<string, (int Row, string Reference)>(StringComparer.Ordinal);
        var result = new List<CheckedNotice>(file.Rows.Count);
        foreach (var raw in file.Rows)
        {
            var findings = new FindingList(raw.Row, raw[NoticeFields.Reference]);
            var notice = NoticeReader.Read(raw, context, findings);
            if (notice is not null)
            {
                NoticeRules.Check(notice, context, findings);
                CheckRepeated(notice, roundsSeen, numbersSeen, findings);
            }

            result.Add(new CheckedNotice(
                raw.Row, raw[NoticeFields.Reference], raw[NoticeFields.TitleZh], findings.HasErrors ? null : notice, findings.All));
        }

        return result;
    }

    private static void CheckRepeated(
        Notice notice,
        Dictionary<(string, string, int, bool), int> rounds,
        Dictionary<string, (int Row, string Reference)> numbers,
        FindingList findings)
    {
        var key = (notice.CourtCode, notice.Reference, (int)notice.Kind, notice.IsReAuction);
        if (!rounds.TryAdd(key, notice.Row))
        {
            findings.Error(NoticeFields.Reference, ruleId: null, FindingTexts.RowTwice.With(rounds[key]));
        }

        if (notice.LotNumber is { } number
            && !numbers.TryAdd(number, (notice.Row, notice.Reference))
            && !string.Equals(numbers[number].Reference, notice.Reference, StringComparison.Ordinal))
        {
            findings.Error(NoticeFields.LotNumber, ruleId: null, FindingTexts.LotNumberTwice.With(numbers[number].Row));
        }
    }
}
