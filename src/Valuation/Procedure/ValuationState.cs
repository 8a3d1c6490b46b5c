using System.Collections.Immutable;
using Auction.Domain.Calendar;
using Auction.Domain.Rules;

namespace Valuation.Procedure;

/// <summary>A valuation as the fold of its journal. Immutable.</summary>
public sealed record ValuationState
{
    /// <summary>Before the first event.</summary>
    public static ValuationState Empty { get; } = new();

    /// <summary>What it is about; null before the opening.</summary>
    public ValuationTerms? Terms { get; init; }

    /// <summary>The rule book it keeps.</summary>
    public RuleBook Book { get; init; } = RuleBooks.Edition2022;

    /// <summary>The calendar its periods are counted by.</summary>
    public CourtCalendar Calendar { get; init; } = CourtCalendar.Current;

    /// <summary>Where it stands.</summary>
    public ValuationPhase Phase { get; init; }

    /// <summary>Number of events so far.</summary>
    public int Seq { get; init; }

    /// <summary>Stamp of the last event; stamps never go back.</summary>
    public DateTimeOffset LastStamp { get; init; }

    /// <summary>When it was opened.</summary>
    public DateTimeOffset OpenedAt { get; init; }

    /// <summary>Everybody concerned, in the order they were named.</summary>
    public ImmutableList<PartyState> Parties { get; init; } = [];

    /// <summary>What is known of the property.</summary>
    public InvestigationState Investigation { get; init; } = new();

    /// <summary>Methods that came to nothing, and why.</summary>
    public ImmutableSortedDictionary<ReferencePriceKind, MethodFailure> Failures { get; init; } = ImmutableSortedDictionary<ReferencePriceKind, MethodFailure>.Empty;

    /// <summary>The negotiation; null before one.</summary>
    public AgreementState? Agreement { get; init; }

    /// <summary>The letter to the price authority; null before one.</summary>
    public DirectedState? Directed { get; init; }

    /// <summary>The online inquiry; null before one.</summary>
    public OnlineState? Online { get; init; }

    /// <summary>The appraisal; null before one is entrusted.</summary>
    public AppraisalState? Appraisal { get; init; }

    /// <summary>The service of the reports; null before the court's review has passed them.</summary>
    public DeliveryState? Delivery { get; init; }

    /// <summary>Objections against the reports now served.</summary>
    public ImmutableList<ObjectionState> Objections { get; init; } = [];

    /// <summary>The price; null before it is fixed.</summary>
    public PriceFixed? Price { get; init; }

    /// <summary>Prices before this one: lapsed, or set aside.</summary>
    public ImmutableList<PriceFixed> PastPrices { get; init; } = [];

    /// <summary>The first notice published on the price; null before.</summary>
    public FirstNoticeRecorded? FirstNotice { get; init; }

    /// <summary>How the sale ended; null before.</summary>
    public SaleRecorded? Sale { get; init; }

    /// <summary>Supervision now pending (REF-25).</summary>
    public SupervisionRaised? Supervision { get; init; }

    /// <summary>What was gathered besides the four methods.</summary>
    public SourceState Sources { get; init; } = new();

    /// <summary>Advances of fees (REF-33).</summary>
    public ImmutableList<FeeAdvanced> Advances { get; init; } = [];

    /// <summary>Reasons recorded for late duties, by key of the deadline.</summary>
    public ImmutableSortedDictionary<string, string> DelayReasons { get; init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>Times the procedure stood still and went on (REF-28).</summary>
    public ImmutableList<Stay> Stays { get; init; } = [];

    /// <summary>Day since which it stands still; null while it runs.</summary>
    public DateOnly? StayedSince { get; init; }

    /// <summary>True while it stands still (REF-28).</summary>
    public bool IsStayed => StayedSince is not null;

    /// <summary>The method now at work, or the one the price came from; null between methods.</summary>
    public ReferencePriceKind? Method { get; init; }

    /// <summary>The person of this id; null when nobody has it.</summary>
    public PartyState? FindParty(string id) => Parties.Find(party => string.Equals(party.Id, id, StringComparison.Ordinal));

    /// <summary>Applicants and debtors: those whose word a method may need (REF-4.2, REF-5.2, REF-7.2).</summary>
    public IEnumerable<PartyState> BothSides => Parties.Where(party => party.Role is PartyRole.Applicant or PartyRole.Debtor);

    /// <summary>True when every applicant and every debtor asks for this.</summary>
    public bool AllAskFor(PartyRequests request) => BothSides.All(party => party.Requests.HasFlag(request));
}

/// <summary>A person concerned.</summary>
/// <param name="Id">Id within the valuation.</param>
/// <param name="Role">Role in the case.</param>
public sealed record PartyState(string Id, PartyRole Role)
{
    /// <summary>True when the person cannot be found (REF-4.1, REF-16).</summary>
    public bool IsUnreachable { get; init; }

    /// <summary>True when the person refuses to negotiate (REF-4.1).</summary>
    public bool RefusesAgreement { get; init; }

    /// <summary>What the person asks for.</summary>
    public PartyRequests Requests { get; init; }
}

/// <summary>What persons concerned may ask for, alone or with the others. Numbers are stored.</summary>
[Flags]
public enum PartyRequests
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Directed inquiry at once (REF-5.2).</summary>
    DirectedInquiry = 1,

    /// <summary>Online inquiry at once (REF-7.2).</summary>
    OnlineInquiry = 2,

    /// <summary>Appraisal (REF-14).</summary>
    Appraisal = 4,

    /// <summary>No appraisal (DIS-4.2).</summary>
    NoAppraisal = 8,

    /// <summary>A draw in one and the same local roster (REF-16).</summary>
    LocalRoster = 16,

    /// <summary>To agree a price although an order is out (REF-29.2).</summary>
    AgreePrice = 32,

    /// <summary>Not to sell the property (REF-29.2).</summary>
    NoSale = 64,
}
