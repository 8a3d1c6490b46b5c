using Auction.Domain.Texts;

namespace Auction.Web.Cli;

/// <summary>Words of the import command; the command line shows both languages.</summary>
internal static class ImportCommandTexts
{
    public static readonly BilingualText Usage = new(
        "用法：import 文件 [--move-dates] [--errors 文件.csv]",
        "Usage: import FILE [--move-dates] [--errors FILE.csv]");

    public static readonly BilingualText CannotRead = new("无法读取文件 {0}。", "The file {0} cannot be read.");

    public static readonly BilingualText UnknownFields = new("未使用的字段：{0}。", "Fields that were not used: {0}.");

    public static readonly BilingualText Summary = new(
        "已公告 {0} 条，已存在 {1} 条，冲突 {2} 条，未导入 {3} 条。",
        "{0} announced, {1} here already, {2} in conflict, {3} refused.");

    public static string Both(this BilingualText text) => $"{text.Zh} / {text.En}";
}
