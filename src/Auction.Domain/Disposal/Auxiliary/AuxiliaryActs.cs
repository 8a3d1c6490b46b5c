using System.Collections.Immutable;

namespace Auction.Domain.Disposal;

/// <summary>Entrusts tasks to an auxiliary institution (AUC-7); what AUC-6 leaves to the court is refused.</summary>
public sealed record EntrustAuxiliary(string AuxiliaryId, IReadOnlyList<SaleTask> Tasks, string Document) : CourtCommand;

/// <summary>The institution marks a task as done.</summary>
public sealed record MarkTaskDone(string AuxiliaryId, SaleTask Task, string Document) : AuxiliaryCommand(AuxiliaryId);

/// <summary>The court rates the institution's work.</summary>
/// <param name="AuxiliaryId">Who.</param>
/// <param name="Marks">From 1 to 5.</param>
/// <param name="Document">SHA-256 of the assessment.</param>
public sealed record RateAuxiliary(string AuxiliaryId, int Marks, string Document) : CourtCommand;

/// <summary>Opens an appointment for viewing.</summary>
/// <param name="AuxiliaryId">Who shows the property.</param>
/// <param name="ViewingId">Id of the appointment.</param>
/// <param name="StartsAt">When.</param>
/// <param name="Places">How many may come, at least one.</param>
public sealed record OpenViewing(string AuxiliaryId, string ViewingId, DateTimeOffset StartsAt, int Places) : AuxiliaryCommand(AuxiliaryId);

/// <summary>Closes an appointment with the number of visitors.</summary>
public sealed record CloseViewing(string AuxiliaryId, string ViewingId, int Visitors) : AuxiliaryCommand(AuxiliaryId);

/// <summary>Tasks were entrusted.</summary>
public sealed record AuxiliaryEntrusted(string AuxiliaryId, IReadOnlyList<SaleTask> Tasks, string Document) : DisposalEvent;

/// <summary>A task was marked as done.</summary>
public sealed record TaskDone(string AuxiliaryId, SaleTask Task, string Document) : DisposalEvent;

/// <summary>The work was rated.</summary>
public sealed record AuxiliaryRated(string AuxiliaryId, int Marks, string Document) : DisposalEvent;

/// <summary>An appointment was opened.</summary>
public sealed record ViewingOpened(string AuxiliaryId, string ViewingId, DateTimeOffset StartsAt, int Places) : DisposalEvent;

/// <summary>An appointment was closed.</summary>
public sealed record ViewingClosed(string AuxiliaryId, string ViewingId, int Visitors) : DisposalEvent;

/// <summary>Work around a sale. Below 100 it may be entrusted (AUC-7), from 100 it is the court's own (AUC-6). Numbers are stored.</summary>
public enum SaleTask
{
    /// <summary>Texts of the presentation.</summary>
    Texts = 1,

    /// <summary>Photographs and video.</summary>
    Pictures = 2,

    /// <summary>Showing the property.</summary>
    Viewing = 3,

    /// <summary>Answering questions.</summary>
    Questions = 4,

    /// <summary>Guiding bidders.</summary>
    Guidance = 5,

    /// <summary>Identification.</summary>
    Identification = 6,

    /// <summary>Storage.</summary>
    Storage = 7,

    /// <summary>Transport.</summary>
    Transport = 8,

    /// <summary>Other help.</summary>
    OtherHelp = 9,

    /// <summary>Making the notice.</summary>
    Notice = 100,

    /// <summary>Establishing facts and encumbrances.</summary>
    Facts = 101,

    /// <summary>Reserve price, deposit, taxes.</summary>
    Pricing = 102,

    /// <summary>Ways of payment.</summary>
    Payment = 103,

    /// <summary>Notifying parties and priority purchasers.</summary>
    Notification = 104,

    /// <summary>The sale ruling.</summary>
    Ruling = 105,

    /// <summary>Handover and documents of title.</summary>
    Handover = 106,

    /// <summary>The special account.</summary>
    Account = 107,
}

/// <summary>An auxiliary institution at work.</summary>
/// <param name="Id">Who.</param>
public sealed record AuxiliaryState(string Id)
{
    /// <summary>Tasks, with the time each was done; null before.</summary>
    public ImmutableSortedDictionary<SaleTask, DateTimeOffset?> Tasks { get; init; } = ImmutableSortedDictionary<SaleTask, DateTimeOffset?>.Empty;

    /// <summary>The court's marks from 1 to 5; null before.</summary>
    public int? Marks { get; init; }
}

/// <summary>An appointment for viewing; who comes is kept elsewhere.</summary>
/// <param name="Id">Id within the disposal.</param>
/// <param name="AuxiliaryId">Who shows the property.</param>
/// <param name="StartsAt">When.</param>
/// <param name="Places">How many may come.</param>
/// <param name="Visitors">How many came; null while it is open.</param>
public sealed record ViewingState(string Id, string AuxiliaryId, DateTimeOffset StartsAt, int Places, int? Visitors = null);
