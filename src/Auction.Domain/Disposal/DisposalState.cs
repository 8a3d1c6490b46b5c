using System.Collections.Immutable;
using Auction.Domain.Calendar;
using Auction.Domain.Rules;

namespace Auction.Domain.Disposal;

/// <summary>A disposal as the fold of its journal. Immutable.</summary>
public sealed record DisposalState
{
    /// <summary>Before the first event.</summary>
    public static DisposalState Empty { get; } = new();

    /// <summary>What it is about; null before the opening.</summary>
    public DisposalTerms? Terms { get; init; }

    /// <summary>The rule book it keeps.</summary>
    public RuleBook Book { get; init; } = RuleBooks.Edition2022;

    /// <summary>The calendar its periods are counted by.</summary>
    public CourtCalendar Calendar { get; init; } = CourtCalendar.Current;

    /// <summary>Where it stands.</summary>
    public DisposalPhase Phase { get; init; }

    /// <summary>Number of events so far.</summary>
    public int Seq { get; init; }

    /// <summary>Stamp of the last event; stamps never go back.</summary>
    public DateTimeOffset LastStamp { get; init; }

    /// <summary>When it was opened.</summary>
    public DateTimeOffset OpenedAt { get; init; }

    /// <summary>The court that carries on the enforcement.</summary>
    public string CourtId { get; init; } = "";

    /// <summary>Everybody concerned, in the order they were named.</summary>
    public ImmutableList<DisposalParty> Parties { get; init; } = [];

    /// <summary>Ids of those who cannot be reached (AUC-16.2).</summary>
    public ImmutableSortedSet<string> Unreachable { get; init; } = ImmutableSortedSet.Create<string>(StringComparer.Ordinal);

    /// <summary>The figures now in force.</summary>
    public ClaimFigures Claims { get; init; } = new(default, default, default, default);

    /// <summary>Last day of the seizure, included.</summary>
    public DateOnly SeizedUntil { get; init; }

    /// <summary>The exception for the home the debtor needs; null without one (LIM-1).</summary>
    public HomeException? HomeException { get; init; }

    /// <summary>The price; null before it is fixed.</summary>
    public SalePrice? Price { get; init; }

    /// <summary>When the price was taken over first; null before.</summary>
    public DateTimeOffset? PricedAt { get; init; }

    /// <summary>Parties heard about a price without valuation (AUC-10.2).</summary>
    public ImmutableSortedSet<string> Heard { get; init; } = ImmutableSortedSet.Create<string>(StringComparer.Ordinal);

    /// <summary>True when the applicant asked to sell without appraisal (EQU-12).</summary>
    public bool IsAskedWithoutAppraisal { get; init; }

    /// <summary>The debtor's own sale; null before it is asked for.</summary>
    public SelfDisposalState? SelfDisposal { get; init; }

    /// <summary>The direct sale; null before one.</summary>
    public DirectSaleState? DirectSale { get; init; }

    /// <summary>A redemption the court has not decided yet.</summary>
    public RedemptionAsked? Redemption { get; init; }

    /// <summary>Time to borrow on the property; null before it is asked for (HUM-9.3).</summary>
    public FinancingState? Financing { get; init; }

    /// <summary>Offers to buy at the failed price (HUM-9.4).</summary>
    public ImmutableList<PurchaseOffered> Offers { get; init; } = [];

    /// <summary>The offer that was allowed and is to be paid; null without one.</summary>
    public PurchaseAllowed? Purchase { get; init; }

    /// <summary>Platforms the applicants picked (AUC-5).</summary>
    public ImmutableSortedDictionary<string, string> PlatformChoices { get; init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>What became of the check for a surplus (DIS-6).</summary>
    public NoSurplusState? NoSurplus { get; init; }

    /// <summary>The panel named beforehand (PAN-1).</summary>
    public ImmutableList<string> Panel { get; init; } = [];

    /// <summary>The launch on its way; null between launches.</summary>
    public LaunchState? Launch { get; init; }

    /// <summary>The round now announced, running or being settled; null between rounds.</summary>
    public RoundCourse? Round { get; init; }

    /// <summary>Rounds that are over, oldest first.</summary>
    public ImmutableList<RoundCourse> PastRounds { get; init; } = [];

    /// <summary>Codes of buyers who defaulted; they are barred from the re-auction (AUC-24.2).</summary>
    public ImmutableList<string> Barred { get; init; } = [];

    /// <summary>The offer to the creditors; null before one.</summary>
    public InKindState? InKind { get; init; }

    /// <summary>When it closed; null while it is open.</summary>
    public DateTimeOffset? ClosedAt { get; init; }

    /// <summary>Day a ruling on a sale outside rounds was served; null before.</summary>
    public DateOnly? RulingServedOn { get; init; }

    /// <summary>When that was recorded; null before.</summary>
    public DateTimeOffset? RulingRecordedAt { get; init; }

    /// <summary>When the handover after a sale outside rounds was recorded; null before.</summary>
    public DateTimeOffset? HandedOverAt { get; init; }

    /// <summary>The standstill now in force; null while the sale goes on.</summary>
    public HoldState? Hold { get; init; }

    /// <summary>Standstills that are over.</summary>
    public ImmutableList<HoldState> PastHolds { get; init; } = [];

    /// <summary>Objections and third-party claims.</summary>
    public ImmutableList<SaleObjection> Objections { get; init; } = [];

    /// <summary>How it is sold among several; null for one alone.</summary>
    public SaleArrangement? Arrangement { get; init; }

    /// <summary>True when the debtor agreed that everything is sold (DIS-14).</summary>
    public bool IsSellAllAgreed { get; init; }

    /// <summary>Phase before it was stopped (DIS-14).</summary>
    public DisposalPhase StoppedFrom { get; init; }

    /// <summary>Auxiliary institutions at work.</summary>
    public ImmutableList<AuxiliaryState> Auxiliaries { get; init; } = [];

    /// <summary>Appointments for viewing.</summary>
    public ImmutableList<ViewingState> Viewings { get; init; } = [];

    /// <summary>Reasons recorded for late duties, by key of the deadline.</summary>
    public ImmutableSortedDictionary<string, string> DelayReasons { get; init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>True while the sale stands still.</summary>
    public bool IsOnHold => Hold is not null;

    /// <summary>True once nothing more is sold.</summary>
    public bool IsClosed => Phase >= DisposalPhase.ClosedSold;

    /// <summary>True while a third party's claim is examined: nothing is sold (AUC-36.2).</summary>
    public bool IsClaimPending => Objections.Exists(objection => objection is { IsThirdPartyClaim: true, IsFinished: false });

    /// <summary>Every round so far, the present one last.</summary>
    public IEnumerable<RoundCourse> Rounds => Round is { } round ? PastRounds.Append(round) : PastRounds;

    /// <summary>The last round nobody bid in; null before one.</summary>
    public RoundCourse? LastFailed => PastRounds.FindLast(round => round.Stage == RoundStage.Failed);

    /// <summary>The person of this id; null when nobody has it.</summary>
    public DisposalParty? FindParty(string id) => Parties.Find(party => string.Equals(party.Id, id, StringComparison.Ordinal));

    /// <summary>Everybody in this role.</summary>
    public IEnumerable<DisposalParty> In(DisposalRole role) => Parties.Where(party => party.Role == role);

    /// <summary>True when the property has this rule of its own.</summary>
    public bool Has(DisposalFlags flag) => Terms is { } terms && terms.Flags.HasFlag(flag);
}
