using System.Globalization;
using System.Text;

namespace Auction.Web.Uploads;

/// <summary>Makes the name a file is shown and saved under.</summary>
internal static class SafeFileName
{
    /// <summary>Longest name without its ending, in UTF-16 units: with three bytes each it still fits every file system.</summary>
    public const int StemMax = 80;

    private const string Unnamed = "file";
    private const int EndingMax = 5;

    // Names that mean a device to some systems, with any ending.
    private static readonly HashSet<string> Devices = new(
        ["CON", "PRN", "AUX", "NUL", .. Enumerable.Range(0, 10).SelectMany(number => new[] { $"COM{number}", $"LPT{number}" })],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// The name without path, control and invisible characters and reversals of direction, cut to a length, with an ending that agrees with the content.
    /// </summary>
    public static string Of(string? given, FileType type)
    {
        var name = Visible((given ?? "").Split('/', '\\')[^1]);
        var ending = type.Extensions.FirstOrDefault(known => name.EndsWith(known, StringComparison.OrdinalIgnoreCase));
        var stem = Trimmed(Cut(Trimmed(ending is null ? WithoutEnding(name) : name[..^ending.Length])));
        if (stem.Length == 0) { stem = Unnamed; }
        if (Devices.Contains(stem.Split('.')[0])) { stem = "_" + stem; }
        return stem + (ending ?? type.Extensions[0]);
    }

    // Format characters hold the reversals of direction with which "exe.jpg" can be made to look like "gpj.exe".
    private static string Visible(string name)
    {
        var text = new StringBuilder(name.Length);
        foreach (var rune in name.EnumerateRunes())
        {
            var isHidden = Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
                or UnicodeCategory.PrivateUse or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned;
            if (isHidden || rune == Rune.ReplacementChar) { continue; }
            if (Rune.IsWhiteSpace(rune)) { text.Append(' '); }
            else if (rune.IsAscii && "<>:\"|?*".Contains((char)rune.Value, StringComparison.Ordinal)) { text.Append('_'); }
            else { text.Append(rune); }
        }

        // Made of what survived, so that it holds no lone surrogate, which cannot be normalised.
        return text.ToString().Normalize(NormalizationForm.FormC);
    }

    private static string WithoutEnding(string name)
    {
        var dot = name.LastIndexOf('.');
        return dot >= 0 && name.Length - dot - 1 <= EndingMax && name.AsSpan(dot + 1).IndexOfAnyExceptInRange('0', 'z') < 0 ? name[..dot] : name;
    }

    private static string Cut(string stem)
    {
        if (stem.Length <= StemMax) { return stem; }
        return char.IsHighSurrogate(stem[StemMax - 1]) ? stem[..(StemMax - 1)] : stem[..StemMax];
    }

    private static string Trimmed(string stem) => stem.Trim(' ', '.');
}
