using Auction.Domain.Texts;

namespace Auction.Web.Tools;

/// <summary>Words around the calculators; what they ask and answer comes from the calculators themselves.</summary>
internal static class ToolPageTexts
{
    public static readonly BilingualText Title = new("期限与金额测算", "Calculators");
    public static readonly BilingualText Intro = new(
        "公告期、起拍价、保证金、加价与延时：与平台竞价使用同一套规则代码，结果附规则编号。测算结果供参考，以人民法院公告和裁定为准。",
        "Notice periods, start prices, deposits, increments and extensions, by the same rule code that judges bids. Results cite their rules. For orientation only; the court’s notice and rulings prevail.");
    public static readonly BilingualText Sample = new("填入示例", "Fill in an example");
    public static readonly BilingualText Compute = new("计算", "Compute");
    public static readonly BilingualText MoreRows = new("增加一行", "Add a row");
    public static readonly BilingualText Result = new("结果", "Result");
    public static readonly BilingualText Waiting = new("填写左侧各项后点击“计算”。", "Fill in the fields, then choose “Compute”.");
    public static readonly BilingualText Optional = new("（选填）", "(optional)");
    public static readonly BilingualText Choose = new("请选择", "Choose");
    public static readonly BilingualText Row = new("第 {0} 行", "Row {0}");
    public static readonly BilingualText Rules = new("适用规则", "Rules applied");
    public static readonly BilingualText Errors = new("输入有误，未作计算。", "The input is not right; nothing was computed.");
    public static readonly BilingualText Unknown = new("没有这个测算工具。", "There is no such calculator.");
    public static readonly BilingualText NotJson = new("提交的内容不是有效的 JSON。", "The request is not valid JSON.");
    public static readonly BilingualText TooLarge = new("提交的内容过大。", "The request is too large.");
    public static readonly BilingualText Others = new("其他测算", "Other calculators");
    public static readonly BilingualText Api = new("程序可以调用", "Programs may call");
}
