using Auction.Data.Procedures;
using Auction.Domain.Texts;

namespace Auction.Web.Acts;

/// <summary>Fields that many acts ask for, each in one way.</summary>
internal static class ActFields
{
    public static readonly BilingualText RecordHint = new("上传文件，或者直接写明；写明的内容作为文件存入卷宗。", "Upload a file or write it down here; what you write is put on file.");

    public static ActField Text(string name, BilingualText label, int max = 200) => new(name, ActFieldKind.Text, label) { Max = max };

    public static ActField LongText(string name, BilingualText label, int max = 2000) => new(name, ActFieldKind.LongText, label) { Max = max };

    public static ActField Day(string name, BilingualText label, DateOnly? initial = null) =>
        new(name, ActFieldKind.Day, label) { Initial = initial?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "" };

    public static ActField Amount(string name, BilingualText label) => new(name, ActFieldKind.Amount, label) { Hint = ActTexts.Yuan };

    public static ActField Whole(string name, BilingualText label, int low, int high) => new(name, ActFieldKind.Whole, label) { Range = (low, high) };

    public static ActField Flag(string name, BilingualText label) => new(name, ActFieldKind.Flag, label) { IsRequired = false };

    public static ActField Choice(string name, BilingualText label, IEnumerable<ActChoice> choices) => new(name, ActFieldKind.Choice, label) { Choices = [.. choices] };

    /// <summary>One of the values of an enumeration, posted by number.</summary>
    public static ActField Choice<T>(string name, BilingualText label, Func<T, BilingualText> words, params ReadOnlySpan<T> values)
        where T : struct, Enum => Choice(name, label, ChoicesOf(words, values));

    public static ActField Any<T>(string name, BilingualText label, Func<T, BilingualText> words, params ReadOnlySpan<T> values)
        where T : struct, Enum => new(name, ActFieldKind.Choices, label) { Choices = ChoicesOf(words, values), IsRequired = false };

    public static ActField Any(string name, BilingualText label, IEnumerable<ActChoice> choices) =>
        new(name, ActFieldKind.Choices, label) { Choices = [.. choices], IsRequired = false };

    public static ActField YesNo(string name, BilingualText label, BilingualText yes, BilingualText no) => Choice(name, label, [new("yes", yes), new("no", no)]);

    public static ActField Record(string name, BilingualText label, FileAudience audience = FileAudience.Court) =>
        new(name, ActFieldKind.Record, label) { Hint = RecordHint, Max = 4000, Audience = audience };

    public static ActField File(string name, BilingualText label, FileAudience audience = FileAudience.Court) => new(name, ActFieldKind.File, label) { Audience = audience };

    public static ActField Rows(string name, BilingualText label, int max, params IReadOnlyList<ActField> columns) =>
        new(name, ActFieldKind.Rows, label) { Max = max, Columns = columns };

    private static List<ActChoice> ChoicesOf<T>(Func<T, BilingualText> words, ReadOnlySpan<T> values)
        where T : struct, Enum
    {
        var all = values.Length > 0 ? values.ToArray() : Enum.GetValues<T>();
        return [.. all.Select(value => new ActChoice(Convert.ToInt32(value, System.Globalization.CultureInfo.InvariantCulture).ToString(System.Globalization.CultureInfo.InvariantCulture), words(value)))];
    }
}
