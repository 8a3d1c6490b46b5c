using Auction.Data.Import;
using Auction.Domain.Texts;

namespace Auction.Web.Import;

/// <summary>What becomes of one row.</summary>
public enum ImportOutcome
{
    /// <summary>A round that is not here yet: announced by the import, or to be announced after the preview.</summary>
    New = 1,

    /// <summary>The same notice is here already; nothing to do.</summary>
    Unchanged = 2,

    /// <summary>The round is here with other contents; announced terms never change (ATT-D).</summary>
    Conflict = 3,

    /// <summary>An error keeps the row out.</summary>
    Refused = 4,
}

/// <summary>One row and its fate.</summary>
/// <param name="Row">Row of the sheet, or place in the JSON list.</param>
/// <param name="Reference">External reference as written.</param>
/// <param name="Title">Chinese title as written.</param>
/// <param name="Outcome">What becomes of it.</param>
/// <param name="LotNumber">Public number; null while not chosen.</param>
/// <param name="Findings">Errors and warnings.</param>
public sealed record ImportLine(
    int Row, string Reference, string Title, ImportOutcome Outcome, string? LotNumber, IReadOnlyList<ImportFinding> Findings)
{
    /// <summary>True when the row is in, or can go in.</summary>
    public bool IsIn => Outcome is ImportOutcome.New or ImportOutcome.Unchanged;
}

/// <summary>A whole file, before or after saving.</summary>
/// <param name="Problem">Why the file cannot be used at all; null when it can.</param>
/// <param name="Format"><c>CSV</c> or <c>JSON</c>.</param>
/// <param name="Encoding">How the characters were stored.</param>
/// <param name="UnknownFields">Names whose contents were not used.</param>
/// <param name="Lines">One per row.</param>
public sealed record ImportResult(
    BilingualText? Problem, string Format, string Encoding, IReadOnlyList<string> UnknownFields, IReadOnlyList<ImportLine> Lines)
{
    /// <summary>All errors and warnings, in the order of the file.</summary>
    public IEnumerable<ImportFinding> Findings => Lines.SelectMany(line => line.Findings);

    /// <summary>Rows with this fate.</summary>
    public int Count(ImportOutcome outcome) => Lines.Count(line => line.Outcome == outcome);

    internal static ImportResult Unusable(BilingualText problem) => new(problem, "", "", [], []);
}

/// <summary>How a file is to be taken in.</summary>
/// <param name="ActorId">Who imports; null on the command line.</param>
/// <param name="Role">Role in which the person acts, for the act log.</param>
/// <param name="OnlyCourtCode">The person's court; null when notices of any court may come in.</param>
/// <param name="MovesDates">Moves past notices to the present, for demonstration.</param>
/// <param name="AddsCourts">Registers courts the file brings along; only whoever runs the platform may do that.</param>
public sealed record ImportOrder(
    Guid? ActorId, string Role, string? OnlyCourtCode = null, bool MovesDates = false, bool AddsCourts = false);
