using Auction.Data.Procedures;
using Auction.Domain.Texts;

namespace Auction.Web.Acts;

/// <summary>One thing an act asks for.</summary>
/// <param name="Name">Name posted.</param>
/// <param name="Kind">How it is asked and read.</param>
/// <param name="Label">What it is.</param>
internal sealed record ActField(string Name, ActFieldKind Kind, BilingualText Label)
{
    /// <summary>Explains it below the control; null when the label says it all.</summary>
    public BilingualText? Hint { get; init; }

    /// <summary>Without it the act cannot be done.</summary>
    public bool IsRequired { get; init; } = true;

    /// <summary>What may be chosen.</summary>
    public IReadOnlyList<ActChoice> Choices { get; init; } = [];

    /// <summary>What it holds at first.</summary>
    public string Initial { get; init; } = "";

    /// <summary>Values ticked at first, where any of several may be chosen.</summary>
    public IReadOnlyList<string> Ticked { get; init; } = [];

    /// <summary>Longest text taken, in characters; for rows, how many there may be.</summary>
    public int Max { get; init; } = 200;

    /// <summary>Lowest and highest whole number taken.</summary>
    public (int Low, int High) Range { get; init; } = (1, 999);

    /// <summary>Columns of one row.</summary>
    public IReadOnlyList<ActField> Columns { get; init; } = [];

    /// <summary>Who may open the file once the act is done.</summary>
    public Auction.Data.Procedures.FileAudience Audience { get; init; } = Auction.Data.Procedures.FileAudience.Court;
}

/// <summary>One choice.</summary>
/// <param name="Value">Value posted.</param>
/// <param name="Label">What it says.</param>
internal sealed record ActChoice(string Value, BilingualText Label);

/// <summary>How a field is asked and read.</summary>
internal enum ActFieldKind
{
    /// <summary>One line.</summary>
    Text = 1,

    /// <summary>Several lines.</summary>
    LongText = 2,

    /// <summary>A court day.</summary>
    Day = 3,

    /// <summary>An amount in yuan with at most two decimals, kept as fen.</summary>
    Amount = 4,

    /// <summary>A whole number.</summary>
    Whole = 5,

    /// <summary>One of several.</summary>
    Choice = 6,

    /// <summary>Any of several.</summary>
    Choices = 7,

    /// <summary>Yes, or not.</summary>
    Flag = 8,

    /// <summary>A record: a file, or the text written here, which is stored as one.</summary>
    Record = 9,

    /// <summary>A file.</summary>
    File = 10,

    /// <summary>Several rows of fields.</summary>
    Rows = 11,

    /// <summary>Not asked: carried along with the form.</summary>
    Hidden = 12,
}
