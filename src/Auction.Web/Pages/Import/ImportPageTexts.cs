using Auction.Domain.Texts;
using Auction.Web.Import;

namespace Auction.Web.Pages.Import;

/// <summary>Words of the import page.</summary>
internal static class ImportPageTexts
{
    public static readonly BilingualText Title = new("导入拍卖公告", "Import notices");

    public static readonly BilingualText Lead = new(
        "上传已作出的拍卖或变卖公告，逐行核对后一次发布。有错误的行不会导入，其他行不受影响。",
        "Upload auction or sell-off notices, check them row by row, then announce them together. Rows with mistakes stay out; the others are not affected.");

    public static readonly BilingualText File = new("公告文件", "File");

    public static readonly BilingualText FileHint = new(
        "CSV 或 JSON，UTF-8 或 GB18030 编码，不超过 {0} MB、{1} 条。",
        "CSV or JSON, UTF-8 or GB18030, at most {0} MB and {1} notices.");

    public static readonly BilingualText Check = new("核对", "Check");

    public static readonly BilingualText CheckOther = new("核对另一份文件", "Check another file");

    public static readonly BilingualText ChooseFile = new("请选择文件。", "Choose a file.");

    public static readonly BilingualText Template = new("下载 CSV 模板", "Download a CSV template");

    public static readonly BilingualText Format = new("格式说明", "Format");

    public static readonly BilingualText FieldName = new("列名", "Column");

    public static readonly BilingualText FieldLabel = new("内容", "Meaning");

    public static readonly BilingualText FieldRequired = new("是否必填", "Required");

    public static readonly BilingualText Required = new("必填", "Required");

    public static readonly BilingualText Optional = new("选填", "Optional");

    public static readonly BilingualText Preview = new("核对结果", "Check");

    public static readonly BilingualText Result = new("导入结果", "Result");

    public static readonly BilingualText FileFacts = new("{0}，{1} 编码，共 {2} 条。", "{0}, {1}, {2} notices.");

    public static readonly BilingualText Problem = new("文件无法使用，没有作任何更改", "The file cannot be used; nothing was changed");

    public static readonly BilingualText NothingToDo = new("没有可以发布的公告。", "There is nothing to announce.");

    public static readonly BilingualText Confirm = new("发布 {0} 条公告", "Announce {0} notices");

    public static readonly BilingualText ConfirmHint = new(
        "发布后竞价条件不得变更。",
        "Once announced, the terms cannot be changed.");

    public static readonly BilingualText Download = new("下载核对意见（CSV）", "Download the findings (CSV)");

    public static readonly BilingualText UnknownFields = new("以下列未使用：{0}", "These columns were not used: {0}");

    public static readonly BilingualText Row = new("行", "Row");

    public static readonly BilingualText Notice = new("公告", "Notice");

    public static readonly BilingualText Outcome = new("处理", "Outcome");

    public static readonly BilingualText Findings = new("核对意见", "Findings");

    public static readonly BilingualText NoFindings = new("符合规则", "Nothing to remark");

    public static readonly BilingualText Rule = new("规则 {0}", "Rule {0}");

    public static readonly BilingualText Lost = new(
        "核对内容已失效，请重新上传文件。",
        "The checked file is no longer here. Upload it again.");

    public static readonly BilingualText Judge = new("法官", "judge");

    public static readonly BilingualText Clerk = new("书记员", "clerk");

    private static readonly BilingualText CanGoIn = new("可以发布", "Can be announced");

    private static readonly BilingualText Announced = new("已发布", "Announced");

    private static readonly BilingualText Unchanged = new("已存在", "Here already");

    private static readonly BilingualText Conflict = new("有冲突", "Conflict");

    private static readonly BilingualText Refused = new("未导入", "Kept out");

    private static readonly BilingualText CannotGoIn = new("不能发布", "Cannot be announced");

    /// <summary>What becomes of a row, before or after saving.</summary>
    public static BilingualText Of(ImportOutcome outcome, bool isSaved) => outcome switch
    {
        ImportOutcome.New => isSaved ? Announced : CanGoIn,
        ImportOutcome.Unchanged => Unchanged,
        ImportOutcome.Conflict => Conflict,
        _ => isSaved ? Refused : CannotGoIn,
    };

    /// <summary>Class of the tag that shows it.</summary>
    public static string TagOf(ImportOutcome outcome) => outcome switch
    {
        ImportOutcome.New => "sold",
        ImportOutcome.Unchanged => "out",
        _ => "bad",
    };
}
