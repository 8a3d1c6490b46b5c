using Auction.Domain.Texts;

namespace Auction.Domain.Assets;

/// <summary>One fact of a table of facts.</summary>
/// <param name="Id">Its name in files and addresses; stable for ever.</param>
/// <param name="Kind">How it is written.</param>
/// <param name="Label">What it is.</param>
public sealed record AssetFactField(string Id, AssetFactKind Kind, BilingualText Label)
{
    /// <summary>Longest text taken, in characters.</summary>
    public const int TextMax = 500;

    /// <summary>Without it the table is not complete (REF-3.1).</summary>
    public bool IsRequired { get; init; }

    /// <summary>True when it tells a buyer of a defect or burden; shown apart from what the thing is (AUC-12.2).</summary>
    public bool IsDisclosure { get; init; }

    /// <summary>False for what is never published, such as a frame number or a register number in full.</summary>
    public bool IsPublic { get; init; } = true;
}

/// <summary>How a fact is written. Numbers are stored.</summary>
public enum AssetFactKind
{
    /// <summary>Free text.</summary>
    Text = 1,

    /// <summary>An area in square metres, at most two decimals.</summary>
    Area = 2,

    /// <summary>An amount in yuan, at most two decimals.</summary>
    Amount = 3,

    /// <summary>A whole number from zero.</summary>
    Whole = 4,

    /// <summary>A day, yyyy-MM-dd.</summary>
    Day = 5,

    /// <summary>Yes or no: 是 or 否.</summary>
    YesNo = 6,
}
