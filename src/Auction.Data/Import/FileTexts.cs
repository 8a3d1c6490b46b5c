using Auction.Domain.Texts;

namespace Auction.Data.Import;

/// <summary>Why a whole file cannot be used.</summary>
internal static class FileTexts
{
    public static readonly BilingualText Empty = new("文件是空的。", "The file is empty.");

    public static readonly BilingualText NoRows = new("文件中没有公告。", "The file holds no notices.");

    public static readonly BilingualText TooLarge = new(
        "文件超过 {0} MB。请拆成几个文件分别导入。",
        "The file is larger than {0} MB. Split it into several files.");

    public static readonly BilingualText TooManyRows = new(
        "文件超过 {0} 条公告。请拆成几个文件分别导入。",
        "The file holds more than {0} notices. Split it into several files.");

    public static readonly BilingualText Workbook = new(
        "这是电子表格文件或压缩文件，不是文本。请在表格软件中另存为“CSV UTF-8”后再导入。",
        "This is a workbook or an archive, not text. Save it as “CSV UTF-8” in the spreadsheet program first.");

    public static readonly BilingualText NotText = new(
        "无法识别文件的字符编码。请另存为 UTF-8 编码后再导入；也可使用 GB18030。",
        "The characters of the file cannot be read. Save it as UTF-8; GB18030 works as well.");

    public static readonly BilingualText OpenQuote = new(
        "CSV 第 {0} 行的引号没有结束。含有逗号、引号或换行的内容须用双引号括起，内部的双引号写两次。",
        "The quotation mark opened on line {0} of the CSV is never closed. Text with commas, quotes or line breaks stands in double quotes; a quote inside is doubled.");

    public static readonly BilingualText StrayQuote = new(
        "CSV 第 {0} 行的引号位置不对。整个单元格须用双引号括起，内部的双引号写两次。",
        "A quotation mark on line {0} of the CSV is out of place. The whole cell stands in double quotes; a quote inside is doubled.");

    public static readonly BilingualText WrongSeparator = new(
        "表头没有用英文逗号分隔。请用逗号作为分隔符另存为 CSV。",
        "The header is not separated by commas. Save the CSV with the comma as separator.");

    public static readonly BilingualText ColumnsMissing = new(
        "表头缺少必需的列：{0}。列名使用英文，见格式说明。",
        "The header lacks these required columns: {0}. Column names are in English, see the format description.");

    public static readonly BilingualText ColumnTwice = new(
        "表头中的列“{0}”出现了两次。",
        "The column “{0}” stands twice in the header.");

    public static readonly BilingualText BrokenJson = new(
        "JSON 在第 {0} 行附近有语法错误，无法读取。",
        "The JSON is malformed near line {0} and cannot be read.");

    public static readonly BilingualText CourtShape = new(
        "JSON 中 courts 的每一项须有 code（2 至 16 位小写字母或数字）和 name_zh。",
        "Each item of courts in the JSON needs a code (2 to 16 small letters or digits) and a name_zh.");

    public static readonly BilingualText JsonShape = new(
        "JSON 须是公告的数组，或含有 notices 数组的对象。",
        "The JSON must be a list of notices, or an object with a list named notices.");
}
