using Auction.Domain.Texts;

namespace Auction.Data.Import;

/// <summary>How much a finding weighs.</summary>
public enum FindingWeight
{
    /// <summary>The row goes in; a person should look.</summary>
    Warning = 1,

    /// <summary>The row stays out.</summary>
    Error = 2,
}

/// <summary>One remark about one field of one row.</summary>
/// <param name="Row">Row of the sheet (the header is row 1), or place in the JSON list starting with 1.</param>
/// <param name="Reference">External reference of the row, empty when it has none.</param>
/// <param name="Weight">Whether the row stays out.</param>
/// <param name="Field">Which field.</param>
/// <param name="RuleId">Rule it rests on, for example <c>AUC-17.1</c>; null when the format itself demands it.</param>
/// <param name="Text">What is wrong and what would be right.</param>
public sealed record ImportFinding(
    int Row, string Reference, FindingWeight Weight, NoticeField Field, string? RuleId, BilingualText Text);

/// <summary>Collects the findings of one row.</summary>
internal sealed class FindingList(int row, string reference)
{
    private readonly List<ImportFinding> _findings = [];

    public IReadOnlyList<ImportFinding> All => _findings;

    public bool HasErrors => _findings.Exists(finding => finding.Weight == FindingWeight.Error);

    public void Error(NoticeField field, string? ruleId, BilingualText text) =>
        _findings.Add(new(row, reference, FindingWeight.Error, field, ruleId, text));

    public void Warn(NoticeField field, string? ruleId, BilingualText text) =>
        _findings.Add(new(row, reference, FindingWeight.Warning, field, ruleId, text));
}
