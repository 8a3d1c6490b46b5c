using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace Auction.Data.Cases;

/// <summary>Takes the good rows of a file in, a few assets in one transaction, so that a bid never waits long for the embedded database.</summary>
/// <remarks>Safe to stop anywhere: it goes on from its last step, and what is in is found again by case number and reference.</remarks>
public static class CaseImport
{
    /// <summary>Most assets stored in one transaction.</summary>
    public const int AssetsTogether = 50;

    /// <summary>Takes them in.</summary>
    /// <param name="sheet">The file as read.</param>
    /// <param name="take">Stores one case, or a part of its assets.</param>
    /// <param name="from">How far an earlier run came; null to begin.</param>
    /// <param name="told">Told each step, so that it can be kept; null when nobody wants to know.</param>
    /// <param name="cancellationToken">Stops between two transactions.</param>
    public static async Task<CaseImportResult> RunAsync(
        CaseSheet sheet, Func<CaseIntake, CancellationToken, Task<CaseReceipt>> take, CaseImportStep? from, Func<CaseImportStep, Task>? told, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(take);
        var unread = sheet.Rows.Count(row => row.Intake is null);
        var step = from ?? new(unread, 0, 0, 0, []);
        var before = unread;
        foreach (var part in Parts(sheet))
        {
            before += part.Length;
            if (before <= step.Done)
            {
                continue;
            }

            cancellationToken.ThrowIfCancellationRequested();
            var outcome = await TakeAsync(part, take, cancellationToken);
            step = outcome switch
            {
                CaseOutcome.New => step with { Added = step.Added + part.Length },
                CaseOutcome.Changed => step with { Changed = step.Changed + part.Length },
                CaseOutcome.Same => step with { Same = step.Same + part.Length },
                _ => step with { Refused = [.. step.Refused, .. part.Select(row => new CaseImportRefusal(row.Row, outcome))] },
            };
            step = step with { Done = before };
            if (told is not null)
            {
                await told(step);
            }
        }

        return CaseImportResult.Of(sheet, step);
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
}

/// <summary>How far a file is in.</summary>
/// <param name="Done">Rows that are done, refused ones included.</param>
/// <param name="Added">Rows of cases that are new.</param>
/// <param name="Changed">Rows stored with a case that was known and now has more or other content.</param>
/// <param name="Same">Rows that were here just so.</param>
/// <param name="Refused">Rows that were refused while they were taken in; those refused at reading are not among them.</param>
public sealed record CaseImportStep(int Done, int Added, int Changed, int Same, IReadOnlyList<CaseImportRefusal> Refused);

/// <summary>A row that was refused while it was taken in.</summary>
/// <param name="Row">Which.</param>
/// <param name="Outcome">Why; null when it could not be stored.</param>
public sealed record CaseImportRefusal(int Row, CaseOutcome? Outcome);

/// <summary>What became of a file.</summary>
/// <param name="Added">Rows of cases that are new.</param>
/// <param name="Changed">Rows stored with a case that was known and now has more or other content.</param>
/// <param name="Same">Rows that were here just so.</param>
/// <param name="Refused">Rows that stayed out, in the order of the file.</param>
public sealed record CaseImportResult(int Added, int Changed, int Same, IReadOnlyList<CaseSheetRow> Refused)
{
    /// <summary>Rows that are here now.</summary>
    public int Held => Added + Changed + Same;

    /// <summary>The result as far as it is known at a step.</summary>
    public static CaseImportResult Of(CaseSheet sheet, CaseImportStep step)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(step);
        var later = step.Refused.ToDictionary(refusal => refusal.Row, refusal => refusal.Outcome);
        return new(step.Added, step.Changed, step.Same,
        [
            .. sheet.Rows.Where(row => row.Intake is null || later.ContainsKey(row.Row)).Select(row => row.Intake is null ? row : row with { Findings = [FindingOf(later[row.Row])] }),
        ]);
    }

    private static CaseSheetFinding FindingOf(CaseOutcome? outcome) => outcome switch
    {
        CaseOutcome.OtherCourt => new("case_number", null, CaseSheetTexts.OtherCourt),
        CaseOutcome.Older => new("case_number", null, CaseSheetTexts.Older),
        _ => new("", null, CaseSheetTexts.NotStored),
    };
}
