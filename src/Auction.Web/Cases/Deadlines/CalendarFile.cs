using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Auction.Web.Cases.Deadlines;

/// <summary>A calendar file with one whole day for each entry (RFC 5545).</summary>
internal static class CalendarFile
{
    /// <summary>Most octets of a line, its end not counted (RFC 5545, 3.1).</summary>
    public const int OctetsMax = 75;

    private const string End = "\r\n";

    /// <summary>Writes the file.</summary>
    /// <param name="name">Name of the calendar.</param>
    /// <param name="entries">Its entries.</param>
    /// <param name="now">When it is written.</param>
    public static byte[] Write(string name, IEnumerable<CalendarEntry> entries, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var text = new StringBuilder();
        void Line(string line) => text.Append(Fold(line)).Append(End);
        Line("BEGIN:VCALENDAR");
        Line("VERSION:2.0");
        Line("PRODID:-//Hengping//Time limits 1//EN");
        Line("CALSCALE:GREGORIAN");
        Line("METHOD:PUBLISH");
        Line("X-WR-CALNAME:" + Escape(name));
        foreach (var entry in entries)
        {
            Line("BEGIN:VEVENT");
            Line("UID:" + UidOf(entry.Id));
            Line("DTSTAMP:" + now.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture));
            Line("DTSTART;VALUE=DATE:" + Day(entry.On));
            Line("DTEND;VALUE=DATE:" + Day(entry.On.AddDays(1)));
            Line("SUMMARY:" + Escape(entry.Summary));
            Line("DESCRIPTION:" + Escape(entry.Description));
            Line("URL:" + entry.Address);
            Line("TRANSP:TRANSPARENT");
            Line("END:VEVENT");
        }

        Line("END:VCALENDAR");
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>Folds a line: never more than <see cref="OctetsMax"/> octets, never within a character, continued behind a space.</summary>
    public static string Fold(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        var folded = new StringBuilder();
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > OctetsMax)
            {
                folded.Append(End).Append(' ');
                octets = 1;
            }

            folded.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        return folded.ToString();
    }

    /// <summary>Escapes a text value (RFC 5545, 3.3.11).</summary>
    public static string Escape(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal)
            .Replace("\r\n", "\\n", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);
    }

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    // The same entry keeps its id, so that a calendar replaces it; the id tells nothing.
    private static string UidOf(string id) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id)))[..32] + "@hengping";
}

/// <summary>One entry of a calendar.</summary>
/// <param name="Id">What makes it the same entry next time.</param>
/// <param name="On">Its day.</param>
/// <param name="Summary">Its title.</param>
/// <param name="Description">What else is to be known.</param>
/// <param name="Address">Where it is worked on.</param>
internal sealed record CalendarEntry(string Id, DateOnly On, string Summary, string Description, Uri Address);
