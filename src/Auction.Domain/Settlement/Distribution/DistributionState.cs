using System.Collections.Immutable;
using Auction.Domain.Amounts;
using Auction.Domain.Calendar;
using Auction.Domain.Rules;

namespace Auction.Domain.Settlement.Distribution;

/// <summary>A distribution as the fold of its journal. Immutable.</summary>
public sealed record DistributionState
{
    /// <summary>Id of the line of the surplus.</summary>
    public const string SurplusId = "surplus";

    /// <summary>Before the first event.</summary>
    public static DistributionState Empty { get; } = new();

    /// <summary>What it is about; null before the opening.</summary>
    public DistributionTerms? Terms { get; init; }

    /// <summary>The rule book it keeps.</summary>
    public RuleBook Book { get; init; } = RuleBooks.Edition2022;

    /// <summary>The calendar its periods are counted by.</summary>
    public CourtCalendar Calendar { get; init; } = CourtCalendar.Current;

    /// <summary>Where it stands.</summary>
    public DistributionPhase Phase { get; init; }

    /// <summary>Number of events so far.</summary>
    public int Seq { get; init; }

    /// <summary>Stamp of the last event; stamps never go back.</summary>
    public DateTimeOffset LastStamp { get; init; }

    /// <summary>Money that arrived, in order.</summary>
    public ImmutableList<Arrival> Arrivals { get; init; } = [];

    /// <summary>When money that was of no case had gone back, by id of the arrival (MON-1).</summary>
    public ImmutableSortedDictionary<string, DateTimeOffset> Returned { get; init; } = ImmutableSortedDictionary.Create<string, DateTimeOffset>(StringComparer.Ordinal);

    /// <summary>The register of claims, without those taken out.</summary>
    public ImmutableList<DistributionClaim> Claims { get; init; } = [];

    /// <summary>Place of the last claim registered.</summary>
    public int LastClaim { get; init; }

    /// <summary>Ids of claims ever registered.</summary>
    public ImmutableHashSet<string> ClaimIds { get; init; } = ImmutableHashSet.Create<string>(StringComparer.Ordinal);

    /// <summary>Number of plans drawn so far.</summary>
    public int Plans { get; init; }

    /// <summary>The plan; null before one is drawn.</summary>
    public PlanState? Plan { get; init; }

    /// <summary>Objections to the plan.</summary>
    public ImmutableList<PlanObjectionState> Objections { get; init; } = [];

    /// <summary>Delays.</summary>
    public ImmutableList<DelayState> Delays { get; init; } = [];

    /// <summary>Payouts.</summary>
    public ImmutableList<PayoutState> Payouts { get; init; } = [];

    /// <summary>Reasons recorded for late duties, by key of the deadline.</summary>
    public ImmutableSortedDictionary<string, string> LateReasons { get; init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>When paying out became overdue; null when it did not (MON-10).</summary>
    public DateTimeOffset? OverdueAt { get; init; }

    /// <summary>When everything was paid; null before.</summary>
    public DateTimeOffset? ClosedAt { get; init; }

    /// <summary>True once everything is paid.</summary>
    public bool IsClosed => Phase == DistributionPhase.PaidOut;

    /// <summary>All money matched to the case.</summary>
    public Money Proceeds => new(Arrivals.Where(arrival => arrival.IsMatched).Sum(arrival => arrival.Amount.Fen));

    /// <summary>The line of this id; null when there is none.</summary>
    public PlanLine? FindLine(string id) => Plan?.Lines.Find(line => string.Equals(line.Id, id, StringComparison.Ordinal));

    /// <summary>The objection of this id; null when there is none.</summary>
    public PlanObjectionState? FindObjection(string id) => Objections.Find(objection => string.Equals(objection.Id, id, StringComparison.Ordinal));

    /// <summary>The payout of this id; null when there is none.</summary>
    public PayoutState? FindPayout(string id) => Payouts.Find(payout => string.Equals(payout.Id, id, StringComparison.Ordinal));

    /// <summary>Everybody the plan is served on: the creditors and the debtor (CPI-509).</summary>
    public IReadOnlyList<string> Concerned => Terms is null
        ? []
        : [.. Claims.Where(claim => claim.Class >= ClaimClass.Preferred).Select(claim => claim.PayeeId).Append(Terms.DebtorId).Distinct(StringComparer.Ordinal)];

    /// <summary>What of a line is prepared, released or paid.</summary>
    public Money Taken(PlanLine line) => Sum(line, static payout => payout.Stage != PayoutStage.Void);

    /// <summary>What of a line left its account for the provider.</summary>
    public Money Gone(PlanLine line) => Sum(line, static payout => payout.Stage is PayoutStage.Released or PayoutStage.Paid);

    /// <summary>What of a line is kept while objections to it are open (CPI-510).</summary>
    public Money Disputed(PlanLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        var open = Objections.Where(objection => objection.Stage != PlanObjectionStage.Ended)
            .SelectMany(objection => objection.Disputed)
            .Where(part => string.Equals(part.LineId, line.Id, StringComparison.Ordinal))
            .Select(part => part.Amount.Fen)
            .DefaultIfEmpty()
            .Max();
        return new(Math.Min(open, line.Amount.Fen - Taken(line).Fen));
    }

    /// <summary>What a payout of a line could be prepared for now.</summary>
    public Money Payable(PlanLine line) => Phase == DistributionPhase.Payable ? line.Amount - Taken(line) - Disputed(line) : Money.Zero;

    /// <summary>Money whose case is not known, and which is not on its way back (MON-1).</summary>
    public Arrival? FindUnclaimed(string arrivalId) =>
        Arrivals.Find(arrival => !arrival.IsMatched && string.Equals(arrival.Id, arrivalId, StringComparison.Ordinal)) is { } found && !Payouts.Exists(payout => payout.IsReturnOf(found.Id)) ? found : null;

    /// <summary>True while an approved delay of a line runs (MON-10b).</summary>
    public bool IsDelayed(string lineId) => Delays.Exists(delay => delay.EndedOn is null && delay.LineIds.Contains(lineId, StringComparer.Ordinal));

    private Money Sum(PlanLine line, Func<PayoutState, bool> counts)
    {
        ArgumentNullException.ThrowIfNull(line);
        return new(Payouts.Where(payout => string.Equals(payout.LineId, line.Id, StringComparison.Ordinal) && counts(payout)).Sum(payout => payout.Amount.Fen));
    }
}

/// <summary>The plan.</summary>
/// <param name="Number">Which, from 1.</param>
/// <param name="Lines">Its lines, in the order of payment.</param>
/// <param name="IsServed">True when it is served and can be objected to.</param>
/// <param name="DrawnById">Who drew it.</param>
public sealed record PlanState(int Number, ImmutableList<PlanLine> Lines, bool IsServed, string DrawnById)
{
    /// <summary>When it was approved; null before.</summary>
    public DateTimeOffset? ApprovedAt { get; init; }

    /// <summary>Day of service, by person.</summary>
    public ImmutableSortedDictionary<string, DateOnly> ServedOn { get; init; } = ImmutableSortedDictionary.Create<string, DateOnly>(StringComparer.Ordinal);

    /// <summary>When nobody could object any more; null before.</summary>
    public DateTimeOffset? EffectiveAt { get; init; }
}

/// <summary>An objection to the plan.</summary>
/// <param name="Id">Its id.</param>
/// <param name="PartyId">Whose.</param>
/// <param name="Disputed">What it disputes.</param>
/// <param name="FiledAt">When it was filed.</param>
public sealed record PlanObjectionState(string Id, string PartyId, IReadOnlyList<PlanPart> Disputed, DateTimeOffset FiledAt)
{
    /// <summary>Where it stands.</summary>
    public PlanObjectionStage Stage { get; init; } = PlanObjectionStage.Filed;

    /// <summary>Day everybody else had notice; null before.</summary>
    public DateOnly? NotifiedOn { get; init; }

    /// <summary>Who opposed it.</summary>
    public ImmutableList<string> Opponents { get; init; } = [];

    /// <summary>When it was opposed first; null before.</summary>
    public DateTimeOffset? OpposedAt { get; init; }

    /// <summary>Day the objector had notice of it; null before.</summary>
    public DateOnly? OppositionNotifiedOn { get; init; }

    /// <summary>Day of the suit; null without one.</summary>
    public DateOnly? SuedOn { get; init; }

    /// <summary>When it ended; null before.</summary>
    public DateTimeOffset? EndedAt { get; init; }
}

/// <summary>An approved delay.</summary>
/// <param name="Id">Its id.</param>
/// <param name="LineIds">The lines delayed.</param>
/// <param name="Ground">Ground.</param>
/// <param name="Reason">The facts.</param>
/// <param name="EndedOn">Day the cause had gone; null before.</param>
public sealed record DelayState(string Id, IReadOnlyList<string> LineIds, DelayGround Ground, string Reason, DateOnly? EndedOn = null);

/// <summary>A payout.</summary>
/// <param name="Id">Its id.</param>
/// <param name="LineId">The line it pays.</param>
/// <param name="Amount">How much.</param>
/// <param name="Account">SHA-256 of the account.</param>
/// <param name="PreparedById">Who prepared it.</param>
/// <param name="Escrow">Why it goes into escrow; null when it goes to the payee.</param>
public sealed record PayoutState(string Id, string LineId, Money Amount, string Account, string PreparedById, EscrowGround? Escrow)
{
    /// <summary>The unmatched money it sends back; null when it pays a line.</summary>
    public string? ArrivalId { get; init; }

    /// <summary>Where it stands.</summary>
    public PayoutStage Stage { get; init; } = PayoutStage.Prepared;

    /// <summary>Who released it; null before.</summary>
    public string? ReleasedById { get; init; }

    /// <summary>The provider’s id of it; null before its report.</summary>
    public string? ProviderId { get; init; }

    /// <summary>True when it sends this money back, or did.</summary>
    public bool IsReturnOf(string arrivalId) => Stage != PayoutStage.Void && string.Equals(ArrivalId, arrivalId, StringComparison.Ordinal);
}
