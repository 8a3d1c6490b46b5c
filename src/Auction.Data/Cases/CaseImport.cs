using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace Auction.Data.Cases;

/// <summary>Takes the good rows of a file in, a few assets in one transaction, so that a bid never waits long for the embedded database.</summary>
/// <remarks>Safe to stop anywhere: what is in is found again by case number and reference, and sending the file again changes nothing about it.</remarks>
public static class CaseImport
{
    /// <summary>Most assets stored in one transaction.</summary>
    public const int AssetsTogether = 50;

    /// <summary>Takes them in.</summary>
    /// <param name="sheet">The file as read.</param>
    /// <param name="take">Stores one case, or a part of its assets.</param>
    /// <param name="progress">Told how many rows are done, refused ones included.</param>
    /// <param name="cancellationToken">Stops between two transactions.</param>
    public static async Task<CaseImportResult> RunAsync(
        CaseSheet sheet, Func<CaseIntake, CancellationToken, Task<CaseReceipt>> take, Action<int>? progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(take);
        var refused = sheet.Rows.Where(row => row.Intake is null).ToList();
        var done = refused.Count;
        int added = 0, changed = 0, same = 0;
        foreach (var part in Parts(sheet))
        {
            cancellationToken.ThrowIfCancellationRequested();
            switch (await TakeAsync(part, take, cancellationToken))
            {
                case CaseOutcome.New: added += part.Length; break;
                case CaseOutcome.Changed: changed += part.Length; break;
                case CaseOutcome.Same: same += part.Length; break;
                case CaseOutcome.OtherCourt: refused.AddRange(Refused(part, new("case_number", null, CaseSheetTexts.OtherCourt))); break;
                case CaseOutcome.Older: refused.AddRange(Refused(part, new("case_number", null, CaseSheetTexts.Older))); break;
                default: refused.AddRange(Refused(part, new("", null, CaseSheetTexts.NotStored))); break;
            }

            done += part.Length;
            progress?.Invoke(done);
        }

        return new(added, changed, same, [.. refused.OrderBy(row => row.Row)]);
    }

    // The rows of a case may lie anywhere in the file; the first of them decides when it is its turn.
    private static IEnumerable<CaseSheetRow[]> Parts(CaseSheet sheet) =>
        sheet.Rows.Where(row => row.Intake is not null).GroupBy(row => row.Intake!.Number.Key, StringComparer.Ordinal).SelectMany(rows => rows.Chunk(AssetsTogether));

    private static async Task<CaseOutcome?> TakeAsync(CaseSheetRow[] part, Func<CaseIntake, CancellationToken, Task<CaseReceipt>> take, CancellationToken cancellationToken)
    {
        var whole = part[0].Intake! with { Assets = [.. part.SelectMany(row => row.Intake!.Assets)], Claims = [.. part.SelectMany(row => row.Intake!.Claims)] };
        try
        {
            return (await take(whole, cancellationToken)).Outcome;
        }
        catch (Exception e) when (e is DbException or DbUpdateException or TimeoutException)
        {
            // One part that cannot be stored keeps the others in; its rows are told and may be sent again.
            return null;
        }
    }

    private static IEnumerable<CaseSheetRow> Refused(CaseSheetRow[] part, CaseSheetFinding finding) => part.Select(row => row with { Findings = [finding] });
}

/// <summary>What became of a file.</summary>
/// <param name="Added">Rows of cases that are new.</param>
/// <param name="Changed">Rows stored with a case that was known and now has more or other content.</param>
/// <param name="Same">Rows that were here just so.</param>
/// <param name="Refused">Rows that stayed out, in the order of the file.</param>
public sealed record CaseImportResult(int Added, int Changed, int Same, IReadOnlyList<CaseSheetRow> Refused)
{
    /// <summary>Rows that are here now.</summary>
    public int Held => Added + Changed + Same;
}
