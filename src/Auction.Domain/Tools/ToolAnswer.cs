using Auction.Domain.Amounts;
using Auction.Domain.Calendar;
using Auction.Domain.Texts;

namespace Auction.Domain.Tools;

/// <summary>What a calculator answers: errors by field, or a result. Serialisable as it stands.</summary>
public sealed record ToolAnswer
{
    /// <summary>Name of the calculator.</summary>
    public string Tool { get; init; } = string.Empty;

    /// <summary>What is wrong with the input, in the order of the fields; empty when there is a result.</summary>
    public IReadOnlyList<ToolFieldError> Errors { get; init; } = [];

    /// <summary>The calculator's result record; null when there are errors.</summary>
    public object? Result { get; init; }

    /// <summary>The result in words, for display: conclusions first, then findings, then steps.</summary>
    public IReadOnlyList<ToolLine> Lines { get; init; } = [];

    /// <summary>Ids of the rules applied, without repetition; statements and sources are in the rule catalogue.</summary>
    public IReadOnlyList<string> Rules { get; init; } = [];
}

/// <summary>One mistake in the input.</summary>
/// <param name="Field">Path of the field: <c>startPrice</c>, <c>bids[2].amount</c>; empty for the input as a whole.</param>
/// <param name="Code">Error code, <c>E_…</c>.</param>
/// <param name="Rule">Rule id.</param>
/// <param name="Message">What to do about it.</param>
public sealed record ToolFieldError(string Field, string Code, string Rule, BilingualText Message);

/// <summary>One line of a result in words.</summary>
/// <param name="Kind"><c>conclusion</c>, <c>finding</c>, <c>warning</c> or <c>step</c>.</param>
/// <param name="Text">The words.</param>
/// <param name="Rule">Rule it rests on; null when none.</param>
public sealed record ToolLine(string Kind, BilingualText Text, string? Rule = null)
{
    /// <summary>What was asked for.</summary>
    public static ToolLine Conclusion(BilingualText text, string? rule = null) => new("conclusion", text, rule);

    /// <summary>Something the person should know as well.</summary>
    public static ToolLine Finding(BilingualText text, string? rule = null) => new("finding", text, rule);

    /// <summary>Something that breaks a rule or may change.</summary>
    public static ToolLine Warning(BilingualText text, string? rule = null) => new("warning", text, rule);

    /// <summary>A step of the computation.</summary>
    public static ToolLine Step(BilingualText text, string? rule = null) => new("step", text, rule);
}

/// <summary>An amount in an answer.</summary>
/// <param name="Yuan">Yuan with two decimals, without separators: <c>"1234.56"</c>.</param>
/// <param name="Fen">The same in fen.</param>
public sealed record ToolMoney(string Yuan, long Fen)
{
    /// <summary>The amount as an answer shows it.</summary>
    public static ToolMoney Of(Money amount) =>
        new((amount.Fen / 100m).ToString("0.00", System.Globalization.CultureInfo.InvariantCulture), amount.Fen);
}

/// <summary>An instant in an answer.</summary>
/// <param name="CourtTime">Court time with milliseconds and offset.</param>
/// <param name="UnixMs">The same in Unix milliseconds.</param>
public sealed record ToolInstant(string CourtTime, long UnixMs)
{
    /// <summary>The instant as an answer shows it.</summary>
    public static ToolInstant Of(DateTimeOffset instant) =>
        new(Calendar.CourtTime.Format(instant, "yyyy-MM-dd'T'HH:mm:ss.fffzzz"), instant.ToUnixTimeMilliseconds());
}
