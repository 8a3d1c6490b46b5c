using Auction.Domain.Texts;

namespace Auction.Web.Pages.SigningIn;

/// <summary>Words of opening an account.</summary>
internal static class SignUpTexts
{
    public static readonly BilingualText Title = new("注册账户", "Open an account");
    public static readonly BilingualText Intro = new("竞买人、当事人、优先购买权人均可自行注册。法院和机构人员的账户由所在单位开通。", "For bidders, parties and priority purchasers. Accounts of courts and institutions are opened by them.");
    public static readonly BilingualText Email = new("电子邮箱", "E-mail address");
    public static readonly BilingualText EmailHint = new("登录时使用，也用来接收通知。", "You sign in with it and get notices there.");
    public static readonly BilingualText EmailFaulty = new("请填写有效的电子邮箱。", "Enter a valid e-mail address.");
    public static readonly BilingualText PasswordHint = new("至少十二个字符，越长越好；不要求特殊符号。", "At least twelve characters; longer is better. No special signs needed.");
    public static readonly BilingualText PasswordShort = new("密码至少十二个字符。", "The password needs at least twelve characters.");
    public static readonly BilingualText PasswordKnown = new("密码不能与邮箱相同，也不能由同一个字符组成。", "The password may not be the e-mail address or one sign repeated.");
    public static readonly BilingualText Agree = new("我已阅读并同意", "I have read and accept");
    public static readonly BilingualText AgreeMissing = new("请阅读并同意隐私与数据保存说明。", "Read and accept the statement on privacy and data.");
    public static readonly BilingualText Submit = new("注册", "Open the account");
    public static readonly BilingualText Taken = new("这个邮箱不能用于注册。如果它是您的，请直接登录。", "This address cannot be used. If it is yours, sign in instead.");
    public static readonly BilingualText Wait = new("从您所在的网络注册过于频繁，请五分钟后再试。", "Too many accounts were opened from your network. Try again in five minutes.");
    public static readonly BilingualText HaveOne = new("已有账户？", "Have an account?");
    public static readonly BilingualText Steps = new("注册之后", "What comes next");

    /// <summary>The way to the first bid: icon and words.</summary>
    public static IReadOnlyList<(string Icon, BilingualText Text)> Course { get; } =
    [
        ("shield", new("实名核验：居民身份证或者统一社会信用代码", "Prove your real name: identity card or unified social credit code")),
        ("document", new("逐条确认标的的特别提示，提交报名", "Confirm a lot’s reminders one by one and register")),
        ("scales", new("交纳保证金，经确认取得竞买号", "Pay the deposit and receive a bidder code")),
        ("gavel", new("竞价结束前，任何人只看到竞买号", "Until bidding ends everybody sees the code only")),
    ];
}
