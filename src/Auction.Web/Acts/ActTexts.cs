using Auction.Domain.Texts;

namespace Auction.Web.Acts;

/// <summary>Words around acts.</summary>
internal static class ActTexts
{
    public static readonly BilingualText Yuan = new("单位：元，最多两位小数。", "In yuan, at most two decimals.");
    public static readonly BilingualText Missing = new("请填写“{0}”。", "Fill in “{0}”.");
    public static readonly BilingualText TooLong = new("“{0}”最多 {1} 个字。", "“{0}” takes at most {1} characters.");
    public static readonly BilingualText NotDay = new("“{0}”须为日期，例如 2026-11-22。", "“{0}” must be a day, for example 2026-11-22.");
    public static readonly BilingualText NotWhole = new("“{0}”须为 {1} 至 {2} 之间的整数。", "“{0}” must be a whole number from {1} to {2}.");
    public static readonly BilingualText NotAChoice = new("“{0}”不在可选范围内。", "“{0}” is not one of the choices.");
    public static readonly BilingualText BadAmount = new("“{0}”：{1}", "“{0}”: {1}");
    public static readonly BilingualText NotKept = new("请重新选择“{0}”的文件。", "Choose the file for “{0}” again.");
    public static readonly BilingualText NoAccount = new("没有使用这个电子邮箱的账号；可以留空，先不关联账号。", "Nobody has an account with this address. Leave it empty to go on without one.");
    public static readonly BilingualText Row = new("第 {0} 行 {1}", "Row {0}, {1}");
    public static readonly BilingualText Confirm = new("请勾选确认：本步骤不能撤销。", "Tick the box: this step cannot be undone.");
    public static readonly BilingualText Final = new("我确认办理；本步骤不能撤销。", "I confirm. This step cannot be undone.");
    public static readonly BilingualText Submit = new("提交", "Submit");
    public static readonly BilingualText Back = new("返回", "Back");
    public static readonly BilingualText Optional = new("（选填）", "(optional)");
    public static readonly BilingualText Choose = new("请选择", "Choose");
    public static readonly BilingualText MoreRows = new("增加行", "Add rows");
    public static readonly BilingualText Kept = new("已上传：{0}", "Uploaded: {0}");
    public static readonly BilingualText OrFile = new("或者上传文件", "Or upload a file");
    public static readonly BilingualText FileHint = new("PDF、JPEG、PNG、WebP 或者纯文本；PDF 不超过 50 MB，图片不超过 20 MB。", "PDF, JPEG, PNG, WebP or plain text; PDF up to 50 MB, images up to 20 MB.");
    public static readonly BilingualText Refused = new("未办理", "Not done");
    public static readonly BilingualText Unchanged = new("没有任何改动。", "Nothing was changed.");
    public static readonly BilingualText Rule = new("依据", "Rule");
    public static readonly BilingualText Done = new("已办理：{0}。", "Done: {0}.");
    public static readonly BilingualText NothingLeft = new("已办理过：{0}，无须重复。", "Already done: {0}.");
    public static readonly BilingualText KeyReused = new("这份表单已经提交过不同的内容，请重新打开后再办理。", "This form was already sent with other content. Open it again.");
    public static readonly BilingualText ClockUnfit = new("平台时钟正在校准，请稍后再试；没有任何改动。", "The platform clock is being checked. Try again shortly; nothing was changed.");
    public static readonly BilingualText Busy = new("同时有其他操作，请再试一次；没有任何改动。", "Others were acting at the same time. Try once more; nothing was changed.");
    public static readonly BilingualText JudgesOnly = new("本步骤由承办法官办理。", "This step is the judge’s.");
    public static readonly BilingualText NotFinances = new("此事项由法官或者书记员办理，财务人员只办理款项收付。", "Judges and clerks do this. Court finance takes in and pays out money only.");
    public static readonly BilingualText NotNow = new("现在不能办理：{0}", "Not possible now: {0}");
    public static readonly BilingualText NotOffered = new("程序处于“{0}”，尚未到这一步或者这一步已经完成。", "The procedure is at “{0}”; this step is not due yet or is done.");
}
