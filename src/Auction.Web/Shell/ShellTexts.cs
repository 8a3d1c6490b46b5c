using Auction.Domain.Texts;

namespace Auction.Web.Shell;

/// <summary>Words of the layout and of parts that many pages share.</summary>
internal static class ShellTexts
{
    public static readonly BilingualText SiteName = new("衡平司法拍卖", "Hengping Judicial Auctions");
    public static readonly BilingualText SiteSub = new("网络司法拍卖 · 财产处置参考价", "Online auctions and reference prices");
    public static readonly BilingualText Skip = new("跳到主要内容", "Skip to main content");
    public static readonly BilingualText Identity = new("网站标识", "Site identity");
    public static readonly BilingualText Official = new("人民法院网络司法拍卖与财产处置参考价平台", "Judicial auction and valuation platform of the People’s Courts");
    public static readonly BilingualText OfficialShort = new("人民法院官方平台", "Official court platform");
    public static readonly BilingualText HowToVerify = new("如何核实本站", "How to check this site");
    public static readonly BilingualText Hotline = new("诉讼服务热线 12368", "Court hotline 12368");
    public static readonly BilingualText Accessibility = new("无障碍", "Accessibility");
    public static readonly BilingualText Language = new("语言", "Language");
    public static readonly BilingualText MainNav = new("主导航", "Main");
    public static readonly BilingualText Menu = new("菜单", "Menu");
    public static readonly BilingualText Lots = new("拍卖标的", "Lots");
    public static readonly BilingualText Valuations = new("询价评估公示", "Valuations");
    public static readonly BilingualText Tools = new("期限与金额测算", "Calculators");
    public static readonly BilingualText Verify = new("记录核验", "Verify a record");
    public static readonly BilingualText Guides = new("办事指南", "Guides");
    public static readonly BilingualText SignIn = new("登录", "Sign in");
    public static readonly BilingualText SignOut = new("退出登录", "Sign out");
    public static readonly BilingualText MyAuctions = new("我的竞拍", "My auctions");
    public static readonly BilingualText CourtAccounts = new("一案一账号", "Accounts");
    public static readonly BilingualText CourtCases = new("案件与财产", "Cases and assets");
    public static readonly BilingualText CourtDisposals = new("财产处置", "Disposals");
    public static readonly BilingualText CourtValuations = new("参考价办理", "Valuations");
    public static readonly BilingualText AuxiliaryWork = new("拍卖辅助工作", "Auxiliary work");
    public static readonly BilingualText AuxiliaryDesk = new("受托辅助工作", "Entrusted work");
    public static readonly BilingualText AuxiliaryToday = new("今日看样名单", "Visitors today");
    public static readonly BilingualText FooterSelfDisposals = new("自行处置中的财产", "Property sold by its debtor");
    public static readonly BilingualText InstitutionDesk = new("委托收件箱", "Commissions");
    public static readonly BilingualText AssociationDesk = new("评审收件箱", "Technical reviews");
    public static readonly BilingualText MyValuations = new("我的询价评估", "My valuations");
    public static readonly BilingualText MyDisposals = new("我的财产处置", "My disposals");
    public static readonly BilingualText MyMessages = new("我的消息，{0} 条未读", "My messages, {0} unread");
    public static readonly BilingualText MySecurity = new("登录与安全", "Sign-in and security");
    public static readonly BilingualText CourtDesk = new("法院工作台", "Court desk");
    public static readonly BilingualText Import = new("批量导入", "Import");
    public static readonly BilingualText Home = new("首页", "Home");
    public static readonly BilingualText Breadcrumb = new("面包屑", "Breadcrumb");
    public static readonly BilingualText FooterAbout = new(
        "平台不收取佣金和软件服务费；任何以“代拍”“包过户”名义收费者均与本平台无关。",
        "The platform charges no commission and no service fee. Anyone who asks for money as an “agent” has nothing to do with it.");
    public static readonly BilingualText FooterTime = new(
        "诉讼服务热线 12368 · 所有时间均为北京时间（UTC+8）",
        "Court hotline 12368 · All times are Beijing time (UTC+8)");
    public static readonly BilingualText FooterBidders = new("竞买人", "Bidders");
    public static readonly BilingualText FooterOpen = new("公开与监督", "Open records");
    public static readonly BilingualText FooterAboutSite = new("关于", "About");
    public static readonly BilingualText FooterHow = new("竞买流程", "How bidding works");
    public static readonly BilingualText FooterDeposit = new("保证金与退还", "Deposits and refunds");
    public static readonly BilingualText FooterPriority = new("优先购买权", "Priority purchasers");
    public static readonly BilingualText FooterVerify = new("出价记录核验", "Verifying a bid record");
    public static readonly BilingualText FooterProof = new("核验能证明什么", "What verification proves");
    public static readonly BilingualText FooterStatus = new("运行状态", "Service status");
    public static readonly BilingualText FooterAccessibility = new("无障碍声明", "Accessibility statement");
    public static readonly BilingualText FooterPrivacy = new("隐私与数据保存", "Privacy and data");
    public static readonly BilingualText DemoTag = new("演示数据", "Demo data");
    public static readonly BilingualText DemoNote = new("页面中的法院、人员和标的均为虚构", "Courts, people and lots shown here are invented");
    public static readonly BilingualText WorkNav = new("工作导航", "Work");
    public static readonly BilingualText Work = new("工作", "Work");
    public static readonly BilingualText PublicSite = new("公众网站", "Public site");
    public static readonly BilingualText ErrorSummaryTitle = new("请先更正以下问题", "Please correct the following");
    public static readonly BilingualText PrevPage = new("上一页", "Previous");
    public static readonly BilingualText NextPage = new("下一页", "Next");
    public static readonly BilingualText Pages = new("分页", "Pages");
    public static readonly BilingualText Account = new("账户", "Account");
    public static readonly BilingualText Back = new("返回", "Back");
}
