using Auction.Domain.Tools;

namespace Auction.Web.Tools;

/// <summary>One field as a page draws it.</summary>
/// <param name="Field">What it asks.</param>
/// <param name="Name">Name posted, with its row.</param>
/// <param name="Value">Text it holds.</param>
/// <param name="Error">What is wrong with it; null when nothing is.</param>
/// <param name="IsInTable">True inside a table, whose head already carries the label.</param>
internal sealed record ToolFieldView(ToolField Field, string Name, string Value, ToolFieldError? Error, bool IsInTable)
{
    /// <summary>Id of the control.</summary>
    public string Id => "f-" + Name.Replace('[', '-').Replace("].", "-", StringComparison.Ordinal);

    /// <summary>Only the first 23 signs fit a date and time control: no offset.</summary>
    public string ControlValue => Field.Type == ToolFieldType.Instant && Value.Length > 23 ? Value[..23] : Value;
}
