using System.Runtime.InteropServices;

namespace Auction.Domain.Calendar;

/// <summary>Time a rule excludes from a period (CAL-9).</summary>
/// <param name="From">Day of the stay; skipped.</param>
/// <param name="ResumedOn">Day of resumption; counted again.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Stay(DateOnly From, DateOnly ResumedOn)
{
    /// <summary>True when the day is skipped.</summary>
    public bool Covers(DateOnly day) => day >= From && day < ResumedOn;
}
