using Auction.Data.Cases;
using Auction.Domain.Disposal;
using Auction.Domain.Texts;

namespace Auction.Web.Pages.Court.Cases;

/// <summary>Words of the desk of cases.</summary>
internal static class CaseDeskTexts
{
    public static readonly BilingualText Title = new("案件与财产", "Cases and assets");
    public static readonly BilingualText Count = new("共 {0} 件案件；{1} 项查封将在 {2} 日内到期或者已经到期。", "{0} cases; {1} seizures end within {2} days or have ended.");
    public static readonly BilingualText New = new("新建案件", "Open a case");
    public static readonly BilingualText NewLead = new("登记案件和当事人；财产、查封和债权在案件页面添加。同一案号只能登记一次。", "Records the case and its parties; assets, seizures and claims are added on its page. A number is recorded once.");
    public static readonly BilingualText NumberHint = new("例如“（2026）江0102执1873号”。", "Year in brackets, court, kind, serial, all in the Chinese form.");
    public static readonly BilingualText NumberTaken = new("这个案号已经登记在本平台，由本院或者其他法院执行；请在案件列表中查找。", "A case with this number is here already, of this court or of another. Look for it in the list of cases.");
    public static readonly BilingualText SeizureEnded = new("查封 {0} 已于 {1} 届满。届满后不能续行，须重新查封；查封无效期间不得变价。", "The seizure {0} ended on {1}. It can no longer be renewed; the asset has to be seized anew and cannot be sold meanwhile.");
    public static readonly BilingualText SeizureEnding = new("查封 {0} 将于 {1} 届满，还剩 {2} 日。请在届满前办理续行。", "The seizure {0} ends on {1}, in {2} days. Renew it before it ends.");
    public static readonly BilingualText AllDue = new("全部 {0} 项", "All {0}");
    public static readonly BilingualText NoValue = new("（无）", "(none)");
    public static readonly BilingualText Documents = new("文件", "Documents");
    public static readonly BilingualText Version = new("版本", "Version");
    public static readonly BilingualText NoDocuments = new("尚未添加文件。", "No documents yet.");
    public static readonly BilingualText VersionOf = new("第 {0} 版", "version {0}");
    public static readonly BilingualText Earlier = new("以前的版本", "earlier versions");
    public static readonly BilingualText Agents = new("代理人", "Agents");
    public static readonly BilingualText NoAgents = new("没有代理人。", "No agents.");
    public static readonly BilingualText Special = new("特别授权", "special authority");
    public static readonly BilingualText General = new("一般授权", "general authority");
    public static readonly BilingualText EndedSince = new("{0} 终止", "ended on {0}");
    public static readonly BilingualText Acts = new("办理", "Acts");
    public static readonly BilingualText Change = new("修改", "Change");
    public static readonly BilingualText NoAssets = new("尚未登记财产。", "No assets recorded yet.");
    public static readonly BilingualText KindToAdd = new("财产类型", "Kind of asset");
    public static readonly BilingualText LiftedSince = new("已于 {0} 解除", "lifted on {0}");
    public static readonly BilingualText Renewed = new("已续行", "renewed");
    public static readonly BilingualText WaitingTag = new("轮候", "waiting");
    public static readonly BilingualText NoSeizures = new("尚未登记查封。", "No seizures recorded yet.");
    public static readonly BilingualText NotCounted = new("不再计入：{0}", "counts no more: {0}");
    public static readonly BilingualText Linked = new("当事人关联账号", "A party was linked to an account");
    public static readonly BilingualText Unlinked = new("当事人取消关联账号", "A party was unlinked from an account");
    public static readonly BilingualText DocumentAdded = new("添加文件或者新版本", "A document or a new version was added");
    public static readonly BilingualText Import = new("导入案件", "Import cases");
    public static readonly BilingualText Search = new("案号、当事人、财产", "Case number, party, asset");
    public static readonly BilingualText OnlyEnding = new("仅看查封将到期", "Only seizures about to end");
    public static readonly BilingualText Filter = new("筛选", "Filter");
    public static readonly BilingualText Empty = new("本院还没有案件。可以导入文件，或者由办案系统通过接口移送。", "This court has no cases yet. Import a file, or let the case system hand them over.");
    public static readonly BilingualText None = new("没有符合条件的案件。", "No case matches.");
    public static readonly BilingualText Number = new("案号", "Case number");
    public static readonly BilingualText Cause = new("案由", "Cause");
    public static readonly BilingualText Judge = new("承办法官", "Judge in charge");
    public static readonly BilingualText Assets = new("财产", "Assets");
    public static readonly BilingualText NextEnd = new("最近的查封到期日", "Next end of a seizure");
    public static readonly BilingualText FiledOn = new("立案日期", "Filed on");
    public static readonly BilingualText EnforcementTitle = new("执行依据", "Enforcement title");
    public static readonly BilingualText Court = new("执行法院", "Enforcing court");
    public static readonly BilingualText Facts = new("案件情况", "The case");
    public static readonly BilingualText Parties = new("当事人", "Parties");
    public static readonly BilingualText Role = new("身份", "Role");
    public static readonly BilingualText Name = new("姓名（名称）", "Name");
    public static readonly BilingualText Address = new("送达地址", "Address for service");
    public static readonly BilingualText HasAccount = new("已绑定账号", "has an account");
    public static readonly BilingualText Claims = new("债权", "Claims");
    public static readonly BilingualText NoClaims = new("尚未登记债权。", "No claims recorded yet.");
    public static readonly BilingualText Kind = new("类型", "Kind");
    public static readonly BilingualText Amount = new("金额", "Amount");
    public static readonly BilingualText Secured = new("优先受偿的财产与顺位", "Secured on, with rank");
    public static readonly BilingualText RankOn = new("{0}，第 {1} 顺位", "{0}, rank {1}");
    public static readonly BilingualText Ordinary = new("普通债权", "ordinary");
    public static readonly BilingualText Total = new("合计", "Total");
    public static readonly BilingualText Seizures = new("查封", "Seizures");
    public static readonly BilingualText Until = new("到期日", "Ends");
    public static readonly BilingualText From = new("起始日", "Begins");
    public static readonly BilingualText Document = new("文号", "Document");
    public static readonly BilingualText Authority = new("查封机关", "Authority");
    public static readonly BilingualText Turn = new("顺位", "Turn");
    public static readonly BilingualText First = new("首封", "first");
    public static readonly BilingualText Waiting = new("轮候第 {0}", "waiting, {0}");
    public static readonly BilingualText Ended = new("已到期", "has ended");
    public static readonly BilingualText DaysLeft = new("还剩 {0} 日", "{0} days left");
    public static readonly BilingualText Running = new("有效", "in force");
    public static readonly BilingualText History = new("执行法院变更", "Courts that enforced");
    public static readonly BilingualText Since = new("自", "Since");
    public static readonly BilingualText Reason = new("事由", "Reason");
    public static readonly BilingualText Log = new("办理记录", "Act log");
    public static readonly BilingualText Before = new("变更前", "Before");
    public static readonly BilingualText After = new("变更后", "After");
    public static readonly BilingualText What = new("事项", "What");
    public static readonly BilingualText Opened = new("案件移送入库", "The case came in");
    public static readonly BilingualText Changed = new("案件信息变更", "The case was changed");
    public static readonly BilingualText Moved = new("变更执行法院", "The case moved to another court");
    public static readonly BilingualText Added = new("新增", "added");
    public static readonly BilingualText PersonalData = new("（个人信息，不在记录中重复）", "(personal data, not repeated here)");
    public static readonly BilingualText ByPlatform = new("平台", "The platform");
    public static readonly BilingualText MissingFacts = new("尚缺 {0} 项事实", "{0} facts missing");
    public static readonly BilingualText Complete = new("事实完整", "facts complete");
    public static readonly BilingualText MissingLead = new("以下各项调查清楚并登记前，不能确定参考价和发布公告（REF-3.1、GUI-1）。", "Until these are investigated and recorded, no price is fixed and no notice published (REF-3.1, GUI-1).");
    public static readonly BilingualText AssetFacts = new("财产情况", "The asset");
    public static readonly BilingualText Disclosures = new("瑕疵与负担", "Defects and burdens");
    public static readonly BilingualText NotPublic = new("不公开", "not public");
    public static readonly BilingualText NotRecorded = new("未登记", "not recorded");
    public static readonly BilingualText Procedures = new("参考价与拍卖", "Valuations and lots");
    public static readonly BilingualText Valuation = new("参考价", "Valuation");
    public static readonly BilingualText Lot = new("拍卖标的", "Lot");
    public static readonly BilingualText NecessaryHome = new("生活必需住房", "necessary home");
    public static readonly BilingualText Criminal = new("刑事涉案财产", "from a criminal judgment");

    /// <summary>What a claim is.</summary>
    public static BilingualText Of(ClaimKind kind) => kind switch
    {
        ClaimKind.Principal => new("本金", "Principal"),
        ClaimKind.Interest => new("一般债务利息", "Interest"),
        ClaimKind.DelayInterest => new("迟延履行加倍利息", "Interest for delay"),
        ClaimKind.Costs => new("诉讼费、执行费等", "Costs"),
        ClaimKind.Mortgage => new("抵押权", "Mortgage"),
        ClaimKind.Pledge => new("质权", "Pledge"),
        ClaimKind.Construction => new("建设工程价款优先权", "Builder's priority"),
        _ => new("其他优先债权", "Other priority claim"),
    };

    /// <summary>A line of the act log.</summary>
    public static BilingualText OfAct(string act) => act switch
    {
        "case-opened" => Opened,
        "case-moved" => Moved,
        "party-linked" => Linked,
        "party-unlinked" => Unlinked,
        "document-added" => DocumentAdded,
        _ => Changed,
    };
}
