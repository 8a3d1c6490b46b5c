using System.Text;
using Auction.Data.Import;

namespace Auction.Data.Tests.Import;

/// <summary>Files that cannot be used say why; files that can are read alike in every encoding and format.</summary>
public sealed class ReadNoticeFileTests
{
    private static readonly string Csv = NoticeText.Csv(NoticeText.Good());

    public static TheoryData<string, byte[]> Encodings => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Csv) },
        { "UTF-8", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Csv)] },
        { "UTF-16", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Csv)] },
        { "UTF-16", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Csv)] },
        { "GB18030", CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(Csv) },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Csv_IsReadInEveryUsualEncoding(string encoding, byte[] bytes)
    {
        var file = NoticeFile.Read(bytes).File!;
        Assert.Equal(("CSV", encoding), (file.Format, file.Encoding));
        var row = Assert.Single(file.Rows);
        Assert.Equal((2, "望江苑7幢1203室"), (row.Row, row[NoticeFields.TitleZh]));
    }

    [Theory]
    [InlineData("", "空的")]
    [InlineData(" \n ", "空的")]
    [InlineData("[]", "没有公告")]
    [InlineData("{\"notices\":[]}", "没有公告")]
    [InlineData("[{\"reference\":\"a\"}", "第 1 行附近有语法错误")]
    [InlineData("[\n{\"reference\":\"a\",}\n]", "第 2 行附近有语法错误")]
    [InlineData("[{\"court\":\"a\",\"court\":\"b\"}]", "语法错误")]
    [InlineData("[{\"court\":\"\\ud800\"}]", "字符编码")]
    [InlineData("{\"lots\":[]}", "须是公告的数组")]
    [InlineData("[1,2]", "须是公告的数组")]
    [InlineData("{\"courts\":[{\"code\":\"JZ 1\",\"name_zh\":\"x\"}],\"notices\":[{}]}", "courts")]
    [InlineData("{\"courts\":[{\"code\":\"jz1\"}],\"notices\":[{}]}", "courts")]
    [InlineData("{\"courts\":{},\"notices\":[{}]}", "courts")]
    [InlineData("[[[[[[[[[[[]]]]]]]]]]]", "语法错误")]
    [InlineData("reference;court;round\n1;2;3", "没有用英文逗号分隔")]
    [InlineData("reference,court\n1,2", "缺少必需的列：case_number, title_zh")]
    [InlineData("reference,reference\n1,2", "“reference”出现了两次")]
    [InlineData("reference,court\n\"1,2", "第 2 行的引号没有结束")]
    [InlineData("reference,court\n1,a\"b", "第 2 行的引号位置不对")]
    public void BrokenFile_IsRefusedWithItsReason(string text, string reason)
    {
        var reading = NoticeFile.Read(Encoding.UTF8.GetBytes(text));
        Assert.Null(reading.File);
        Assert.Contains(reason, reading.Problem!.Zh, StringComparison.Ordinal);
        Assert.NotEmpty(reading.Problem.En);
    }

    [Theory]
    [InlineData("504B030414000600", "电子表格")]
    [InlineData("D0CF11E0A1B11AE1", "电子表格")]
    [InlineData("7265660065726500", "字符编码")]
    [InlineData("FFFEFFDB", "字符编码")]
    [InlineData("FFFFFFFFFF", "字符编码")]
    public void BinaryFile_IsRefused(string hex, string reason) =>
        Assert.Contains(reason, NoticeFile.Read(Convert.FromHexString(hex)).Problem!.Zh, StringComparison.Ordinal);

    [Fact]
    public void FileAtTheLimit_IsReadAndOneByteMoreIsRefused()
    {
        var bytes = Encoding.UTF8.GetBytes(Csv.PadRight(NoticeFile.LargestBytes));
        var atLimit = bytes[..NoticeFile.LargestBytes];
        Assert.NotNull(NoticeFile.Read(atLimit).File);
        Assert.Contains("超过 2 MB", NoticeFile.Read([.. atLimit, (byte)' ']).Problem!.Zh, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2_000, true)]
    [InlineData(2_001, false)]
    public void NumberOfNotices_HasALimit(int rows, bool isUsable)
    {
        var text = $"[{string.Join(',', Enumerable.Repeat("{}", rows))}]";
        Assert.Equal(isUsable, NoticeFile.Read(Encoding.UTF8.GetBytes(text)).File is not null);
    }

    [Fact]
    public void UnknownNames_AreReported()
    {
        var json = NoticeText.Good(("colour", "red"));
        Assert.Equal(["colour"], NoticeText.File(json).UnknownFields);
        var csv = Csv.Replace("reference,", "colour,reference,", StringComparison.Ordinal).Replace("\r\nJZ-", "\r\nred,JZ-", StringComparison.Ordinal);
        Assert.Equal(["colour"], NoticeFile.Read(Encoding.UTF8.GetBytes(csv)).File!.UnknownFields);
    }

    [Fact]
    public void RowWithMissingCells_IsRefusedAloneAndTheNextOneIsRead()
    {
        var text = Csv + "short,row\r\n\r\n" + NoticeText.Csv(NoticeText.Good(("reference", "B"))).Split("\r\n")[1];
        var checkedRows = NoticeCheck.Check(NoticeFile.Read(Encoding.UTF8.GetBytes(text)).File!, NoticeText.Context());
        Assert.Equal([2, 3, 5], checkedRows.Select(row => row.Row));
        Assert.Equal([true, false, true], checkedRows.Select(row => row.Notice is not null));
    }

    [Fact]
    public void Facts_AreTheSameFromBothFormats()
    {
        const string cell = "建筑面积 | Floor area | 118.62 ㎡ | 118.62 m²\n朝向｜南北";
        var json = NoticeText.Good();
        json["facts"] = new System.Text.Json.Nodes.JsonArray(
            new System.Text.Json.Nodes.JsonObject { ["label_zh"] = "建筑面积", ["label_en"] = "Floor area", ["value_zh"] = "118.62 ㎡", ["value_en"] = "118.62 m²" },
            new System.Text.Json.Nodes.JsonObject { ["label_zh"] = "朝向", ["value_zh"] = "南北" });
        var fromJson = NoticeText.CheckOne(json).Notice!.Facts;
        var csv = NoticeFile.Read(Encoding.UTF8.GetBytes(NoticeText.Csv(NoticeText.Good(("facts", cell)))));
        var fromCsv = Assert.Single(NoticeCheck.Check(csv.File!, NoticeText.Context())).Notice!.Facts;
        Assert.Equal(fromJson, fromCsv);
        Assert.Equal(new("朝向", "朝向", "南北", "南北"), fromCsv[1]);
    }
}
