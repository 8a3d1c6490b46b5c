using Auction.Domain.Texts;

namespace Auction.Domain.Tools;

/// <summary>What a field of a calculator holds, and how it is written in JSON and in forms.</summary>
public enum ToolFieldType
{
    /// <summary>Yuan: a text such as <c>"1234.56"</c>, <c>"1,234.56"</c> or <c>"215万"</c>, or a number with at most two decimals.</summary>
    Money = 1,

    /// <summary>A whole number, as number or text.</summary>
    Whole = 2,

    /// <summary>A court day, <c>2026-03-10</c>.</summary>
    Date = 3,

    /// <summary>An instant, <c>2026-03-10T10:00</c> with optional seconds, milliseconds and offset; without an offset it is court time.</summary>
    Instant = 4,

    /// <summary>One of <see cref="ToolField.Choices"/>.</summary>
    Choice = 5,

    /// <summary>Yes or no: <c>true</c>, <c>false</c>; a form sends <c>on</c> or nothing.</summary>
    Flag = 6,

    /// <summary>A short text.</summary>
    Text = 7,

    /// <summary>Rows of <see cref="ToolField.Columns"/>: a JSON array of objects; in a form <c>name[0].column</c>.</summary>
    Rows = 8,
}

/// <summary>One field of a calculator, enough to draw it and to check it.</summary>
public sealed record ToolField
{
    /// <summary>Name in JSON and in forms.</summary>
    public required string Name { get; init; }

    /// <summary>What it holds.</summary>
    public required ToolFieldType Type { get; init; }

    /// <summary>Its label.</summary>
    public required BilingualText Label { get; init; }

    /// <summary>A sentence of guidance; null when the label says enough.</summary>
    public BilingualText? Hint { get; init; }

    /// <summary>Rule the value belongs to; told with every error.</summary>
    public required string Rule { get; init; }

    /// <summary>False when it may be left out. A field with a <see cref="Default"/> may always be left out.</summary>
    public bool IsRequired { get; init; } = true;

    /// <summary>Value used when the field is left out, as a form would send it.</summary>
    public string? Default { get; init; }

    /// <summary>Least whole number; for rows the least count (included).</summary>
    public int Min { get; init; }

    /// <summary>Greatest whole number; for rows the greatest count; for text the greatest length (included).</summary>
    public int Max { get; init; } = 100;

    /// <summary>True for an amount that may be zero.</summary>
    public bool IsZeroAllowed { get; init; }

    /// <summary>What may be chosen.</summary>
    public IReadOnlyList<ToolChoice> Choices { get; init; } = [];

    /// <summary>The fields of each row.</summary>
    public IReadOnlyList<ToolField> Columns { get; init; } = [];
}

/// <summary>One choice of a field.</summary>
/// <param name="Value">As sent.</param>
/// <param name="Label">As shown.</param>
public sealed record ToolChoice(string Value, BilingualText Label);
