using System.Runtime.CompilerServices;
using Auction.Data.Import;
using Auction.Domain.Rules;

namespace Auction.Data.Tests.Import;

/// <summary>The files we ship are what their description says.</summary>
public sealed class SampleTests
{
    private static readonly NoticeContext Context = NoticeText.Context() with { Courts = [new("yangli", "公开公告数据示例法院")], Book = RuleBooks.Edition2022 };

    [Theory]
    [InlineData("notices-published.json", 4)]
    [InlineData("notices-published.csv", 2)]
    public void PublishedNotices_GoInWithMovedDates(string name, int count)
    {
        var file = Read(name);
        Assert.Empty(file.UnknownFields);
        var rows = NoticeCheck.Check(NoticeRedating.Move(file, new DateOnly(2026, 11, 22)), Context);
        Assert.Empty(rows.SelectMany(row => row.Findings));
        Assert.Equal(count, rows.Count(row => row.Notice is not null));
    }

    [Fact]
    public void PublishedNotices_AreOver() =>
        Assert.All(NoticeCheck.Check(Read("notices-published.json"), Context), row => Assert.Equal("AUC-26.1a", Assert.Single(row.Findings).RuleId));

    [Fact]
    public void BothFormats_SayTheSame()
    {
        var json = Notices("notices-published.json").ToDictionary(notice => notice.Reference, StringComparer.Ordinal);
        Assert.All(Notices("notices-published.csv"), notice => Assert.Equivalent(json[notice.Reference] with { Row = notice.Row }, notice, strict: true));

        static IEnumerable<Notice> Notices(string name) =>
            NoticeCheck.Check(NoticeRedating.Move(Read(name), new DateOnly(2026, 11, 22)), Context).Select(row => row.Notice!);
    }

    [Fact]
    public void EachMistake_KeepsItsRowOutAndTheRightRowGoesIn()
    {
        var rows = NoticeCheck.Check(NoticeRedating.Move(Read("notices-with-mistakes.csv"), new DateOnly(2026, 11, 22)), Context);
        Assert.Equal(["GOOD-01"], rows.Where(row => row.Notice is not null).Select(row => row.Reference));
        Assert.All(rows.SkipLast(1), row => Assert.Contains(row.Findings, finding => row.Title.EndsWith(finding.Field.Name, StringComparison.Ordinal)));
    }

    private static NoticeFile Read(string name, [CallerFilePath] string here = "") =>
        NoticeFile.Read(File.ReadAllBytes(Path.Combine(Path.GetDirectoryName(here)!, "../../../samples", name))).File!;
}
