using Auction.Data.People;
using Auction.Domain.Texts;

namespace Auction.Web.Pages.Me;

/// <summary>Words of proving one's real name.</summary>
internal static class IdentityTexts
{
    public static readonly BilingualText Title = new("实名核验", "Real name");
    public static readonly BilingualText Lead = new("竞买保证金须以本人名义交纳，成交确认书载明真实身份，因此报名前须核验实名。", "The deposit is paid in your own name and the confirmation letter bears it, so the name is proved before you register for a lot.");
    public static readonly BilingualText ProvedTitle = new("已通过实名核验", "Your real name is proved");
    public static readonly BilingualText ProvedAt = new("核验时间", "Proved at");
    public static readonly BilingualText Reference = new("核验编号", "Reference");
    public static readonly BilingualText Wrong = new("姓名或者号码变更的，请持证件联系执行法院更正。", "If name or number changed, ask a court with the document in hand.");
    public static readonly BilingualText Onward = new("继续", "Go on");
    public static readonly BilingualText Who = new("主体类型", "Who you are");
    public static readonly BilingualText Name = new("姓名或者名称", "Name");
    public static readonly BilingualText NameHint = new("与证件一致。", "As in the document.");
    public static readonly BilingualText NumberLabel = new("号码", "Number");
    public static readonly BilingualText NumberHint = new("十八位。自然人填写公民身份号码，单位填写统一社会信用代码。", "Eighteen places: the citizen’s number, or the unified social credit code.");
    public static readonly BilingualText Submit = new("核验", "Prove");
    public static readonly BilingualText WhyTitle = new("我们怎样保存", "How we keep it");
    public static readonly BilingualText Why = new("号码加密保存，页面和日志只显示首尾几位。竞价结束前，任何人都看不到竞买号背后的身份。一个号码只能用于一个账户。", "The number is encrypted; pages and logs show its first and last places only. Until bidding ends nobody sees who is behind a code. One number belongs to one account.");
    public static readonly BilingualText NotMatching = new("姓名与号码核验不一致，请对照证件检查。", "Name and number do not belong together; check them against the document.");
    public static readonly BilingualText NumberTaken = new("这个号码已经用于另一个账户。如果那是您，请使用原账户登录；否则请联系执行法院。", "This number belongs to another account. If that is yours, sign in there; otherwise ask the court.");
    public static readonly BilingualText Unreachable = new("核验服务暂时没有答复，您填写的内容没有保存，请稍后再试。", "The service did not answer. Nothing was kept; try again shortly.");
    public static readonly BilingualText TooOften = new("一小时内核验次数过多，请稍后再试。", "Too many tries within an hour; try again later.");

    /// <summary>Kind of person in words.</summary>
    public static BilingualText Kind(IdentityKind kind) => kind switch
    {
        IdentityKind.Person => new("自然人", "Citizen"),
        IdentityKind.Company => new("法人或者其他组织", "Company or other body"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown kind."),
    };

    /// <summary>Which document.</summary>
    public static BilingualText Hint(IdentityKind kind) => kind == IdentityKind.Person ? new("居民身份证", "identity card") : new("营业执照", "business licence");

    /// <summary>The number's name.</summary>
    public static BilingualText Number(IdentityKind kind) => kind == IdentityKind.Person ? new("公民身份号码", "Citizen’s number") : new("统一社会信用代码", "Unified social credit code");
}
