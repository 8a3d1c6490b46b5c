using System.Globalization;
using Auction.Domain.Texts;

namespace Auction.Domain.Tools;

/// <summary>Words about mistakes in the input of calculators.</summary>
internal static class ToolTexts
{
    /// <summary>Rule told for mistakes of form rather than of law.</summary>
    public const string GeneralRule = "PLT-1";

    public static readonly BilingualText NotAnObject = new("输入须为 JSON 对象。", "The input must be a JSON object.");
    public static readonly BilingualText Malformed = new("输入不是有效的 JSON。", "The input is not valid JSON.");
    public static readonly BilingualText Unknown = new("没有这个字段，请检查拼写。", "There is no such field. Check the spelling.");
    public static readonly BilingualText Repeated = new("同一字段只能出现一次。", "A field may appear only once.");
    public static readonly BilingualPattern Missing = new("请填写{0}。", "Enter this field: {0}.");
    public static readonly BilingualPattern NotADate = new("{0}须为2000年至2099年之间的日期，例如 2026-03-10。", "{0}: enter a date between 2000 and 2099, for example 2026-03-10.");
    public static readonly BilingualPattern NotAnInstant = new(
        "{0}须为2000年至2099年之间的时间，例如 2026-03-10T10:00:00.000（北京时间），最多精确到毫秒。",
        "{0}: enter a time between 2000 and 2099, for example 2026-03-10T10:00:00.000 (court time), in milliseconds at the finest.");

    public static readonly BilingualPattern NotAFlag = new("{0}须为 true 或 false。", "{0}: must be true or false.");
    public static readonly BilingualPattern NotRows = new("{0}须为数组。", "{0}: must be an array.");

    public static BilingualText NotWhole(BilingualText label, int min, int max) =>
        new BilingualPattern("{0}须为{1}至{2}之间的整数。", "{0}: enter a whole number from {1} to {2}.").With(label, Text(min), Text(max));

    public static BilingualText NotAText(BilingualText label, int max) =>
        new BilingualPattern("{0}须为不超过{1}个字符的文字。", "{0}: enter a text of at most {1} characters.").With(label, Text(max));

    public static BilingualText TooManyRows(BilingualText label, int max) =>
        new BilingualPattern("{0}最多{1}行。", "{0}: at most {1} rows.").With(label, Text(max));

    public static BilingualText TooFewRows(BilingualText label, int min) =>
        new BilingualPattern("{0}至少{1}行。", "{0}: at least {1} row(s).").With(label, Text(min));

    public static BilingualText NotAChoice(BilingualText label, IReadOnlyList<ToolChoice> choices) =>
        new BilingualPattern("{0}须为下列之一：{1}。", "{0}: must be one of {1}.").With(label, new BilingualText(
            string.Join("、", choices.Select(choice => $"{choice.Value}（{choice.Label.Zh}）")),
            string.Join(", ", choices.Select(choice => $"{choice.Value} ({choice.Label.En})"))));

    public static BilingualText Labelled(BilingualText label, BilingualText text) => new($"{label.Zh}：{text.Zh}", $"{label.En}: {text.En}");

    private static BilingualText Text(int number)
    {
        var text = number.ToString(CultureInfo.InvariantCulture);
        return new(text, text);
    }
}
