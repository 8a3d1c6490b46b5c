using Auction.Domain.Texts;

namespace Auction.Web.Pages.Court.Cases;

/// <summary>Words of the import of cases.</summary>
internal static class CaseImportTexts
{
    public static readonly BilingualText Title = new("导入案件", "Import cases");
    public static readonly BilingualText Lead = new(
        "表格（CSV）每行一项财产，JSON 与接口移送的格式相同。先检查、后确认：正确的行导入，有误的行可以下载、改正后再次导入；同一文件再次导入不会重复。",
        "A sheet (CSV) has one asset in each row; JSON has the form of the interface. Check first, then confirm: good rows go in, faulty rows can be downloaded, mended and sent again. The same file twice adds nothing twice.");
    public static readonly BilingualText File = new("文件（CSV 或 JSON，不超过 {0} MB）", "File (CSV or JSON, up to {0} MB)");
    public static readonly BilingualText Check = new("检查文件", "Check the file");
    public static readonly BilingualText Template = new("下载空白表格", "Download an empty sheet");
    public static readonly BilingualText ChooseFile = new("请选择文件。", "Choose a file.");
    public static readonly BilingualText Problem = new("文件不能使用", "The file cannot be used");
    public static readonly BilingualText KeptFor = new("{0} 小时内未确认的，检查结果自动清除，须重新上传。", "Unless it is confirmed within {0} hours the result of the check is cleared and the file has to be sent again.");
    public static readonly BilingualText Checked = new("检查结果", "Result of the check");
    public static readonly BilingualText Running = new("正在导入", "Taking in");
    public static readonly BilingualText Result = new("导入结果", "Result");
    public static readonly BilingualText Good = new("可以导入 {0} 行", "{0} rows can go in");
    public static readonly BilingualText Bad = new("未通过 {0} 行", "{0} rows stay out");
    public static readonly BilingualText Confirm = new("导入 {0} 行", "Take {0} rows in");
    public static readonly BilingualText Progress = new("已处理 {0} / {1} 行", "{0} of {1} rows done");
    public static readonly BilingualText ProgressHint = new("本页每两秒更新一次。离开本页不影响导入；平台重启后自动接续，不会重复。", "This page renews itself every two seconds. Leaving it does not stop the import; after a restart of the platform it goes on by itself and takes nothing twice.");
    public static readonly BilingualText Added = new("新案件 {0} 行", "{0} rows of new cases");
    public static readonly BilingualText Changed = new("补充或变更 {0} 行", "{0} rows of changed cases");
    public static readonly BilingualText Same = new("原已存在 {0} 行", "{0} rows here already");
    public static readonly BilingualText Download = new("下载未通过的行", "Download the rows that stay out");
    public static readonly BilingualText Unknown = new("未使用的列：{0}", "Columns not used: {0}");
    public static readonly BilingualText Row = new("行", "Row");
    public static readonly BilingualText Asset = new("案号与财产编号", "Case number and asset");
    public static readonly BilingualText Findings = new("问题", "Findings");
    public static readonly BilingualText Rule = new("规则 {0}", "rule {0}");
    public static readonly BilingualText More = new("另有 {0} 行，见下载的文件。", "{0} more rows are in the file to download.");
    public static readonly BilingualText Another = new("导入另一个文件", "Import another file");
}
