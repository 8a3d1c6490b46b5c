namespace Auction.Domain.Rounds;

/// <summary>
/// Why a request was turned away before the rules of the round judged it. Nothing is recorded; the same request may be sent again.
/// Checked in this order; the first that applies is the answer.
/// </summary>
public enum DoorRefusal
{
    /// <summary>The body is larger than the limit.</summary>
    BodyTooLarge = 1,

    /// <summary>The body is not valid JSON.</summary>
    MalformedJson = 2,

    /// <summary>Nobody is signed in.</summary>
    NotSignedIn = 3,

    /// <summary>Too many requests from this bidder in this round.</summary>
    Throttled = 4,

    /// <summary>There is no such lot.</summary>
    UnknownLot = 5,

    /// <summary>The person has no code in this round: registration or deposit is missing.</summary>
    NotQualified = 6,

    /// <summary>The form was drawn for an earlier state that no longer allows it to be sent.</summary>
    StaleForm = 7,

    /// <summary>The request carries no idempotency key, or not a usable one.</summary>
    MissingKey = 8,

    /// <summary>The amount is no amount (GEN-1).</summary>
    MalformedAmount = 9,

    /// <summary>The platform could not judge the bid within two seconds of its entry.</summary>
    PlatformDelay = 10,

    /// <summary>The database did not answer: whether the bid counts is to be asked for by its key.</summary>
    BeingChecked = 11,

    /// <summary>A part of the address that must be a number is none.</summary>
    MalformedQuery = 12,
}
