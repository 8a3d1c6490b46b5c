using Auction.Domain.Rules;
using Valuation.Documents;
using Valuation.Procedure;

namespace Auction.Web.Demo;

/// <summary>One demo valuation: what it is about, and how it goes.</summary>
internal sealed record DemoValuation
{
    public required string Court { get; init; }

    public required string CaseNumber { get; init; }

    public required string AssetZh { get; init; }

    public required string AssetEn { get; init; }

    public required PropertyKind Kind { get; init; }

    public required AssetClass AssetClass { get; init; }

    /// <summary>Days from the opening to today, or to the notice of its lot.</summary>
    public required int OpenedDaysBefore { get; init; }

    /// <summary>Days from the seizure to the opening.</summary>
    public int SeizedDaysBeforeOpening { get; init; } = 12;

    /// <summary>Place of its lot among the demo lots, from 1; null without one.</summary>
    public int? Lot { get; init; }

    public IReadOnlyList<DemoParty> Parties { get; init; } = [DemoParty.Applicant, DemoParty.Debtor];

    /// <summary>Facts named in its reports.</summary>
    public IReadOnlyList<ReportFact> Facts { get; init; } = [];

    /// <summary>What its samples are.</summary>
    public string SampleZh { get; init; } = "同类财产";

    /// <summary>Everything after the opening.</summary>
    public required Action<DemoValuationPlay> Course { get; init; }
}

/// <summary>A person concerned in a demo valuation.</summary>
/// <param name="Id">Id within the valuation.</param>
/// <param name="Role">Role in the case.</param>
/// <param name="Name">Name; kept beside the journal only.</param>
/// <param name="Account">User name of a demo person; null without an account.</param>
internal sealed record DemoParty(string Id, PartyRole Role, string Name, string? Account = null)
{
    public static DemoParty Applicant { get; } = new("A", PartyRole.Applicant, DemoPeople.Creditor.Name, DemoPeople.Creditor.UserName);

    public static DemoParty Debtor { get; } = new("D", PartyRole.Debtor, DemoPeople.Debtor.Name, DemoPeople.Debtor.UserName);
}
