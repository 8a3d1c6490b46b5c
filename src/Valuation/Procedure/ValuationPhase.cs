namespace Valuation.Procedure;

/// <summary>Where a valuation stands. Numbers are stored.</summary>
public enum ValuationPhase
{
    /// <summary>Before the first event.</summary>
    NotOpened = 0,

    /// <summary>The five facts and the checklist are being collected (REF-3.1).</summary>
    Investigating = 1,

    /// <summary>Ready for the next method (REF-2).</summary>
    Choosing = 2,

    /// <summary>The parties negotiate (REF-4.1).</summary>
    Agreeing = 3,

    /// <summary>A letter to the price authority is out (REF-6).</summary>
    AskingAuthority = 4,

    /// <summary>An order to every platform is out (REF-10).</summary>
    AskingPlatforms = 5,

    /// <summary>Three institutions and their order are being chosen (REF-16).</summary>
    Selecting = 6,

    /// <summary>An institution is at work, or about to be ordered (REF-17).</summary>
    Appraising = 7,

    /// <summary>The court reviews what came in (REF-12, REF-20).</summary>
    Reviewing = 8,

    /// <summary>Reports are being corrected after the court's review (REF-12, REF-20).</summary>
    Correcting = 9,

    /// <summary>Reports are being served, windows run, objections are handled (REF-21.1, REF-22).</summary>
    Objections = 10,

    /// <summary>The reference price is fixed (REF-FIX).</summary>
    Fixed = 11,

    /// <summary>The price is over: no first notice within its validity, or its tail has passed (REF-27.3).</summary>
    Expired = 12,

    /// <summary>The court took the valuation back (REF-29.1).</summary>
    Withdrawn = 13,
}
