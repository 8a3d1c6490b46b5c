using Auction.Data.People;
using Auction.Domain.Texts;

namespace Auction.Web.Pages.SigningIn;

/// <summary>Words of signing in and out.</summary>
internal static class SignInTexts
{
    public static readonly BilingualText Title = new("登录", "Sign in");
    public static readonly BilingualText Intro = new("竞买人、法院人员使用同一入口。", "One entrance for bidders and court staff.");
    public static readonly BilingualText UserName = new("账号", "User name");
    public static readonly BilingualText UserNameHint = new("注册时使用的电子邮箱", "The e-mail address you registered with");
    public static readonly BilingualText Password = new("密码", "Password");
    public static readonly BilingualText PasswordHint = new("可以粘贴，也可以使用密码管理器。", "You may paste it or use a password manager.");
    public static readonly BilingualText Submit = new("登录", "Sign in");
    public static readonly BilingualText NoAccount = new("还没有账户？", "No account yet?");
    public static readonly BilingualText Wrong = new("账号或密码不正确。", "The user name or the password is not right.");
    public static readonly BilingualText Incomplete = new("请填写账号和密码。", "Enter your user name and your password.");
    public static readonly BilingualText Wait = new(
        "从您所在的网络连续输错多次，请五分钟后再试。账户本身没有被锁定。",
        "There were several wrong attempts from your network. Try again in five minutes. The account itself is not locked.");
    public static readonly BilingualText Privacy = new("登录信息的使用见", "How sign-in data is used:");
    public static readonly BilingualText PrivacyLink = new("隐私与数据保存", "privacy and data");
    public static readonly BilingualText After = new("登录后可以", "Once signed in");
    public static readonly BilingualText Beware = new("谨防冒充", "Beware of impostors");
    public static readonly BilingualText BewareText = new(
        "我们不会通过电话或社交软件索要密码，不会要求向个人账户转账，也不收取任何“代拍费”。",
        "We never ask for your password by phone or chat, never ask for a transfer to a private account, and charge no agent’s fee.");
    public static readonly BilingualText Demo = new("演示账户", "Demo accounts");
    public static readonly BilingualText DemoText = new("本站装有演示数据，可以用以下账户试用，密码均为", "This site holds demo data. Try it with one of these; the password of all is");
    public static readonly BilingualText Bidder = new("竞买人", "Bidder");
    public static readonly BilingualText SignOutTitle = new("退出登录", "Sign out");
    public static readonly BilingualText SignOutText = new("退出后，浏览不受影响；出价需要重新登录。", "You can still read everything. To bid you have to sign in again.");
    public static readonly BilingualText SignOutSubmit = new("退出登录", "Sign out");

    /// <summary>What one can do once signed in: icon and words.</summary>
    public static IReadOnlyList<(string Icon, BilingualText Text)> Benefits { get; } =
    [
        ("gavel", new("报名、参加竞价", "Register and bid")),
        ("bell", new("查看自己是否领先、是否被超过", "See whether you lead or were outbid")),
        ("document", new("保存每一次出价的签名回执", "Keep a signed receipt for every bid")),
        ("scales", new("法院人员：确认竞买人、暂停与恢复竞价", "Court staff: confirm bidders, pause and resume")),
    ];

    /// <summary>The word for a role; the public has none and bids.</summary>
    public static BilingualText Role(string? role) => role switch
    {
        Roles.Judge => new("法官", "Judge"),
        Roles.Clerk => new("书记员", "Clerk"),
        Roles.Finance => new("财务人员", "Court finance"),
        Roles.Operator => new("平台运营", "Operator"),
        Roles.Supervisor => new("监督人员", "Supervisor"),
        Roles.Appraiser => new("评估师", "Appraiser"),
        Roles.Association => new("协会评审人员", "Association reviewer"),
        Roles.Auxiliary => new("拍卖辅助人员", "Auxiliary staff"),
        _ => Bidder,
    };
}
