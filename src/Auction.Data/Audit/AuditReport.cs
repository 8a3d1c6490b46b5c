using System.Runtime.InteropServices;

namespace Auction.Data.Audit;

/// <summary>What an audit checked and what it found.</summary>
public sealed class AuditReport
{
    /// <summary>Findings kept; more of them help nobody.</summary>
    public const int FindingsMax = 10_000;

    private readonly Dictionary<string, long> _checked = AuditIds.All.ToDictionary(entry => entry.Id, _ => 0L, StringComparer.Ordinal);
    private readonly List<AuditFinding> _findings = [];

    /// <summary>How many things each id looked at.</summary>
    public IReadOnlyDictionary<string, long> Checked => _checked;

    /// <summary>Every violation, in the order in which they were met.</summary>
    public IReadOnlyList<AuditFinding> Findings => _findings;

    /// <summary>True when nothing was violated.</summary>
    public bool IsClean => _findings.Count == 0;

    /// <summary>Counts one check.</summary>
    /// <returns>Whether it holds.</returns>
    public bool Check(string id, bool holds, AuditSubject subject, string violation)
    {
        _checked[id]++;
        if (!holds && _findings.Count < FindingsMax)
        {
            _findings.Add(new AuditFinding(id, subject.ToString(), violation));
        }

        return holds;
    }
}

/// <summary>One violation.</summary>
/// <param name="Id">One of <see cref="AuditIds"/>.</param>
/// <param name="Subject">Where, for example <c>round … entry 7</c>.</param>
/// <param name="Violation">What is wrong.</param>
public sealed record AuditFinding(string Id, string Subject, string Violation);

/// <summary>What a check is about; turned into words only when it fails.</summary>
/// <param name="Kind">Word for the thing.</param>
/// <param name="Name">Its identity.</param>
/// <param name="Part">A part of it, for example an entry number.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct AuditSubject(string Kind, object Name, object? Part = null)
{
    /// <inheritdoc/>
    public override string ToString() => Part is null ? $"{Kind} {Name}" : $"{Kind} {Name} {Part}";
}
