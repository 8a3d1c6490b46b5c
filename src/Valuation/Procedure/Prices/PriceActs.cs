using Auction.Domain.Amounts;

namespace Valuation.Procedure;

/// <summary>Records the first notice, or the beginning of a direct sell-off (REF-27.3, REF-30).</summary>
/// <param name="PublishedOn">Court day.</param>
/// <param name="Document">SHA-256 of the notice.</param>
public sealed record RecordFirstNotice(DateOnly PublishedOn, string Document) : CourtCommand;

/// <summary>Records how the sale ended, for fees and accuracy (REF-31.1, REF-32.1).</summary>
/// <param name="Ending">How.</param>
/// <param name="Amount">Sale price, or the price at which the property was taken for the debt; null when it was never sold.</param>
/// <param name="Document">SHA-256 of the ruling or record.</param>
public sealed record RecordSale(SaleEnding Ending, Money? Amount, string Document) : CourtCommand;

/// <summary>Asks those whose results made the lapsed price to issue them anew (REF-11.4, REF-19.4).</summary>
public sealed record OrderReissue(string Document) : CourtCommand;

/// <summary>Begins anew with the ladder after a lapsed price that nobody can issue anew.</summary>
public sealed record RestartValuation(string Document) : CourtCommand;

/// <summary>A person concerned brings evidence that the price came about wrongly, before the first notice (REF-25).</summary>
public sealed record RaiseSupervision(string PartyId, SupervisionGround Ground, string Document) : PartyCommand(PartyId);

/// <summary>Decides the supervision; upheld, the price is set aside and the ladder begins anew (REF-25).</summary>
public sealed record DecideSupervision(bool IsUpheld, string Document) : CourtCommand;

/// <summary>The first notice is out.</summary>
public sealed record FirstNoticeRecorded(DateOnly PublishedOn, string Document) : ValuationEvent;

/// <summary>The sale ended.</summary>
public sealed record SaleRecorded(SaleEnding Ending, Money? Amount, string Document) : ValuationEvent;

/// <summary>The price is over (REF-27.3).</summary>
/// <param name="HadNotice">True when the notice was in time and the tail passed; false when the validity ended without a notice.</param>
public sealed record PriceExpired(bool HadNotice) : ValuationEvent;

/// <summary>Results are to be issued anew.</summary>
public sealed record ReissueOrdered(string Document) : ValuationEvent;

/// <summary>The ladder begins anew.</summary>
public sealed record ValuationRestarted(string Document) : ValuationEvent;

/// <summary>Supervision was asked for.</summary>
public sealed record SupervisionRaised(string PartyId, SupervisionGround Ground, string Document) : ValuationEvent;

/// <summary>Supervision was decided.</summary>
public sealed record SupervisionDecided(bool IsUpheld, string Document) : ValuationEvent;

/// <summary>How a sale ended. Numbers are stored.</summary>
public enum SaleEnding
{
    /// <summary>Sold.</summary>
    Sold = 1,

    /// <summary>Taken for the debt; counts as a sale at that price.</summary>
    TakenForDebt = 2,

    /// <summary>Never sold.</summary>
    Unsold = 3,
}

/// <summary>What supervision is asked for (REF-25). Numbers are stored.</summary>
public enum SupervisionGround
{
    /// <summary>Fraud or duress in agreeing.</summary>
    FraudOrDuress = 1,

    /// <summary>Collusion that harms others.</summary>
    Collusion = 2,

    /// <summary>The result of the directed inquiry is false.</summary>
    FalseResult = 3,

    /// <summary>Objections were plainly handled wrongly.</summary>
    WrongHandling = 4,
}
