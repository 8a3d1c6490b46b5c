using System.Text;
using Auction.Web.Cases.Deadlines;

namespace Auction.Web.Tests.Cases;

/// <summary>The calendar file of time limits (RFC 5545).</summary>
public sealed class CalendarFileTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 1, 2, 3, TimeSpan.Zero);

    [Theory]
    [InlineData(75, 1)]
    [InlineData(76, 2)]
    [InlineData(149, 2)]
    [InlineData(150, 3)]
    public void LineOfAscii_IsFoldedAt75Octets(int length, int lines) => Assert.Equal(lines, CalendarFile.Fold(new string('x', length)).Split("\r\n ").Length);

    [Fact]
    public void LineOfChinese_IsFoldedBetweenCharacters_AndUnfoldsToItself()
    {
        var line = "SUMMARY:" + string.Concat(Enumerable.Repeat("续行查封😀", 30));

        var folded = CalendarFile.Fold(line);

        Assert.All(folded.Split("\r\n"), part => Assert.InRange(Encoding.UTF8.GetByteCount(part), 1, CalendarFile.OctetsMax));
        Assert.Equal(line, folded.Replace("\r\n ", "", StringComparison.Ordinal));
    }

    [Fact]
    public void TextValues_AreEscaped() => Assert.Equal("a\\\\b\\;c\\,d\\ne", CalendarFile.Escape("a\\b;c,d\ne"));

    [Fact]
    public void Entry_IsOneWholeDay_AndKeepsItsIdWhileItsTextChanges()
    {
        string File(string summary) => Encoding.UTF8.GetString(CalendarFile.Write("n", [new("id", new(2026, 12, 31), summary, "", new("http://x/"))], Now));

        var lines = File("a").Split("\r\n");

        Assert.Equal("BEGIN:VCALENDAR", lines[0]);
        Assert.Equal(("END:VCALENDAR", ""), (lines[^2], lines[^1]));
        Assert.Contains("DTSTART;VALUE=DATE:20261231", lines);
        Assert.Contains("DTEND;VALUE=DATE:20270101", lines);
        Assert.Contains("DTSTAMP:20261123T010203Z", lines);
        Assert.Equal(Assert.Single(lines, line => line.StartsWith("UID:", StringComparison.Ordinal)), Assert.Single(File("b").Split("\r\n"), line => line.StartsWith("UID:", StringComparison.Ordinal)));
    }
}
