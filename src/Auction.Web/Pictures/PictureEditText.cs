using System.Globalization;

namespace Auction.Web.Pictures;

/// <summary>An edit as the text that is stored: <c>1;100,200,50,40;…</c> — turns, then the blurred places.</summary>
internal static class PictureEditText
{
    private const char Between = ';';
    private const int Numbers = 4;

    /// <summary>The text of a sound edit; the same edit always has the same text.</summary>
    public static string Write(PictureEdit edit)
    {
        ArgumentNullException.ThrowIfNull(edit);
        var turns = edit.QuarterTurns.ToString(CultureInfo.InvariantCulture);
        return edit.Blurs.Length == 0 ? turns : turns + Between + BlursOf(edit);
    }

    /// <summary>The blurred places alone, as a form shows them.</summary>
    public static string BlursOf(PictureEdit edit)
    {
        ArgumentNullException.ThrowIfNull(edit);
        return string.Join(Between, edit.Blurs.Select(blur => string.Create(CultureInfo.InvariantCulture, $"{blur.Left},{blur.Top},{blur.Width},{blur.Height}")));
    }

    /// <summary>The edit of a text; null when it is not one that can be carried out.</summary>
    public static PictureEdit? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parts = text.Split(Between, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 0 || !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var turns))
        {
            return null;
        }

        var blurs = parts.Skip(1).Select(BlurOf).ToArray();
        if (blurs.Contains(null))
        {
            return null;
        }

        var edit = new PictureEdit(turns, [.. blurs.Select(blur => blur!)]);
        return edit.IsSound ? edit : null;
    }

    private static PictureBlur? BlurOf(string text)
    {
        var numbers = text.Split(',', StringSplitOptions.TrimEntries);
        if (numbers.Length != Numbers)
        {
            return null;
        }

        var values = new int[Numbers];
        for (var index = 0; index < Numbers; index++)
        {
            if (!int.TryParse(numbers[index], NumberStyles.None, CultureInfo.InvariantCulture, out values[index]))
            {
                return null;
            }
        }

        return new(values[0], values[1], values[2], values[3]);
    }
}
