using Auction.Data.Cases;
using Auction.Data.Procedures;
using Auction.Domain.Cases;
using Auction.Domain.Texts;

namespace Auction.Web.Cases.Acts;

/// <summary>Words of the forms of a case.</summary>
internal static class CaseActTexts
{
    public static readonly BilingualText ChangedTo = new("其他人刚刚修改了“{0}”，现为“{1}”。您填写的内容仍在表单中，请核对后再次提交。", "Somebody changed “{0}” meanwhile to “{1}”. What you wrote is still in the form; check it and send it again.");
    public static readonly BilingualText ChangedToNothing = new("其他人刚刚清空了“{0}”。您填写的内容仍在表单中，请核对后再次提交。", "Somebody emptied “{0}” meanwhile. What you wrote is still in the form; check it and send it again.");
    public static readonly BilingualText Overtaken = new("其他人刚刚修改了本案，请核对后再次提交。", "Somebody changed this case at the same moment. Check it and send the form again.");
    public static readonly BilingualText Taken = new("文号已经登记过，或者日期早于现在的执行法院开始执行之日。", "The document is on record already, or the day lies before the present court began.");
    public static readonly BilingualText NotFound = new("该案已由其他法院执行，或者所选的人、财产不属于本案。", "Another court enforces this case now, or somebody or something chosen does not belong to it.");
    public static readonly BilingualText InFuture = new("“{0}”不能晚于今日 {1}。", "“{0}” cannot be later than today, {1}.");

    public static readonly BilingualText EditCase = new("修改案件情况", "Change the case");
    public static readonly BilingualText EditCaseLead = new("案号不能修改。每次修改都在办理记录中保留变更前后的内容。", "The number stays. The act log keeps before and after of every change.");
    public static readonly BilingualText Move = new("变更执行法院", "Move to another court");
    public static readonly BilingualText MoveLead = new("自所填之日起由新的法院执行；提交后本院不再看到本案，由新的法院办理。", "The other court enforces from that day on. Once done, this court no longer sees the case.");
    public static readonly BilingualText NewCourt = new("新的执行法院", "The other court");
    public static readonly BilingualText MoveSince = new("自何日起执行", "Enforces from");
    public static readonly BilingualText MoveReason = new("事由和文号", "Reason and document");
    public static readonly BilingualText AddParty = new("添加当事人", "Add a party");
    public static readonly BilingualText EditParty = new("修改当事人", "Change a party");
    public static readonly BilingualText PartyLead = new("姓名、地址和电话只保存在案件中，公告和日志都不出现。", "Name, address and telephone are kept in the case only; neither notices nor logs show them.");
    public static readonly BilingualText Body = new("自然人或者单位", "Person or body");
    public static readonly BilingualText IsPerson = new("自然人", "Natural person");
    public static readonly BilingualText IsBody = new("公司或者其他单位", "Company or other body");
    public static readonly BilingualText Phone = new("电话", "Telephone");
    public static readonly BilingualText Link = new("关联账号", "Link an account");
    public static readonly BilingualText LinkLead = new("核对身份后，写明该当事人在本平台账号的电子邮箱。本案的参考价和处置程序会出现在其“我的”页面；案件中有同名当事人的，请在程序中分别关联。", "Check the identity, then give the mail address of the party’s account here. The procedures of this case appear on the party’s own pages; where two parties share a name, link them in each procedure.");
    public static readonly BilingualText Mail = new("账号的电子邮箱", "Mail address of the account");
    public static readonly BilingualText Unlink = new("取消关联账号", "Unlink the account");
    public static readonly BilingualText UnlinkLead = new("取消后，该账号不再看到本案的程序；已经做过的行为不受影响。", "Afterwards the account no longer sees the procedures of this case. What was done with it stays done.");
    public static readonly BilingualText AddAgent = new("添加代理人", "Add an agent");
    public static readonly BilingualText EditAgent = new("修改代理人", "Change an agent");
    public static readonly BilingualText AgentLead = new("特别授权的代理人可以代为承认、放弃、变更请求和和解。", "An agent with special authority may accept, give up, change claims and settle.");
    public static readonly BilingualText ActsFor = new("被代理人", "Acts for");
    public static readonly BilingualText AgentKindLabel = new("代理人类别", "Kind of agent");
    public static readonly BilingualText SpecialAuthority = new("特别授权", "Special authority");
    public static readonly BilingualText EndedOn = new("代理终止日", "Authority ended on");
    public static readonly BilingualText AddClaim = new("登记债权", "Record a claim");
    public static readonly BilingualText EditClaim = new("修改债权", "Change a claim");
    public static readonly BilingualText ClaimLead = new("优先债权须写明所及财产和顺位；普通债权两项都不写。", "A priority claim names its asset and its rank; an ordinary one names neither.");
    public static readonly BilingualText Creditor = new("债权人", "Creditor");
    public static readonly BilingualText OnAsset = new("优先受偿的财产", "Secured on");
    public static readonly BilingualText Rank = new("顺位", "Rank");
    public static readonly BilingualText PriorityWithoutAsset = new("抵押权、质权和其他优先债权须写明所及财产和顺位。", "A mortgage, pledge or other priority claim names its asset and its rank.");
    public static readonly BilingualText RankNeedsAsset = new("财产和顺位须同时填写，或者都不填。", "Give both the asset and the rank, or neither.");
    public static readonly BilingualText EndClaim = new("债权不再计入", "A claim counts no more");
    public static readonly BilingualText EndClaimLead = new("例如已经清偿或者放弃。债权留在记录中，不再计入合计。", "For example paid or given up. It stays on record and is no longer in the total.");
    public static readonly BilingualText Reason = new("事由", "Reason");
    public static readonly BilingualText AddAsset = new("添加财产", "Add an asset");
    public static readonly BilingualText EditAsset = new("修改财产", "Change an asset");
    public static readonly BilingualText AssetLead = new("尚未查清的项目可以先空着；确定参考价和发布公告前须登记完整。", "What is not investigated yet may stay empty; it has to be complete before a price is fixed and a notice published.");
    public static readonly BilingualText TitleZh = new("财产名称", "What it is, in Chinese");
    public static readonly BilingualText TitleEn = new("英文名称", "What it is, in English");
    public static readonly BilingualText TitleHint = new("写明是什么、在哪里，不写人名。", "Say what and where it is, without names of people.");
    public static readonly BilingualText RegionZh = new("所在地区", "Place, in Chinese");
    public static readonly BilingualText RegionEn = new("所在地区（英文）", "Place, in English");
    public static readonly BilingualText RequiredFact = new("确定参考价前须登记。", "Needed before a price is fixed.");
    public static readonly BilingualText NotPublicFact = new("不公开。", "Not published.");
    public static readonly BilingualText Yes = new("是", "Yes");
    public static readonly BilingualText No = new("否", "No");
    public static readonly BilingualText AddSeizure = new("登记查封", "Record a seizure");
    public static readonly BilingualText SeizureLead = new("动产查封不超过二年，不动产和其他财产权不超过三年；轮候查封自生效时起算。", "A seizure lasts at most two years for movables and three for real estate and other rights. A waiting one begins to run when its turn comes.");
    public static readonly BilingualText Turn = new("顺位（1 为首封）", "Turn (1 is the first)");
    public static readonly BilingualText CorrectSeizure = new("更正查封登记", "Correct a seizure");
    public static readonly BilingualText CorrectSeizureLead = new("用于更正登记错误。续行查封请用“续行查封”。", "For mistakes in the record. Use “Renew” for a renewal.");
    public static readonly BilingualText Renew = new("续行查封", "Renew a seizure");
    public static readonly BilingualText RenewLead = new("续行须在届满前办理，期限自续行之日起不超过法定最长期限。已经启动的参考价和处置程序随之更新。", "A renewal comes before the end and may last as long as the law allows from its own day. A running valuation or disposal follows it.");
    public static readonly BilingualText RenewFrom = new("续行之日", "Renewed on");
    public static readonly BilingualText DocumentTaken = new("本项财产已经登记过这个文号的查封。", "A seizure with this document is on record for the asset already.");
    public static readonly BilingualText Lift = new("解除查封", "Lift a seizure");
    public static readonly BilingualText LiftLead = new("解除后不再提示到期，也不能续行；已经启动的处置不得继续推进。", "A lifted seizure warns no more and is not renewed; a running disposal is not brought on any more.");
    public static readonly BilingualText LiftedOn = new("解除之日", "Lifted on");
    public static readonly BilingualText AddDocument = new("添加文件", "Add a document");
    public static readonly BilingualText NewVersion = new("上传新版本", "Upload a new version");
    public static readonly BilingualText DocumentLead = new("文件按内容校验并存证（SHA-256）。新版本不覆盖旧版本。", "Files are checked and kept under their SHA-256. A new version never takes the place of an old one.");
    public static readonly BilingualText DocumentTitle = new("文件名称", "What it is, in Chinese");
    public static readonly BilingualText DocumentTitleEn = new("英文名称", "What it is, in English");
    public static readonly BilingualText File = new("文件", "File");
    public static readonly BilingualText Audience = new("可见范围", "Who may open it");
    public static readonly BilingualText ShowDocument = new("变更文件可见范围", "Change who may open a document");
    public static readonly BilingualText ShowDocumentLead = new("公开后任何人都可以打开，请先核对其中没有个人信息。", "Everybody may open a public document. Check first that it holds no personal data.");
    public static readonly BilingualText NotOffered = new("对象不存在，或者已经办理。", "There is nothing to do this to, or it is done.");

    /// <summary>Who may act for a party.</summary>
    public static BilingualText Of(AgentKind kind) => kind switch
    {
        AgentKind.Lawyer => new("律师", "Lawyer"),
        AgentKind.LegalServiceWorker => new("基层法律服务工作者", "Legal service worker"),
        AgentKind.Representative => new("法定代表人或者负责人", "Legal representative"),
        AgentKind.Guardian => new("法定代理人", "Guardian"),
        AgentKind.RelativeOrStaff => new("近亲属或者工作人员", "Relative or staff"),
        _ => new("其他受托人", "Other agent"),
    };

    /// <summary>Who may open a file.</summary>
    public static BilingualText Of(FileAudience audience) => audience switch
    {
        FileAudience.Public => new("所有人", "everybody"),
        FileAudience.Parties => new("法院和当事人", "the court and the parties"),
        _ => new("仅法院", "the court only"),
    };

    /// <summary>What is wrong with the days of a seizure.</summary>
    /// <param name="fault">What.</param>
    /// <param name="longest">The last day the law allows.</param>
    /// <param name="before">Last day of the seizure that is renewed; null when none is.</param>
    public static BilingualText Of(SeizureFault fault, DateOnly longest, DateOnly? before) => fault switch
    {
        SeizureFault.InFuture => new("续行之日不能晚于今日。", "The day of the renewal cannot lie in the future."),
        SeizureFault.Lifted => new("该查封已经解除，不能续行。", "The seizure was lifted and cannot be renewed."),
        SeizureFault.AfterEnd => new BilingualText("该查封已于 {0} 届满，不能续行；重新查封请另行登记，顺位重新排列。", "The seizure ended on {0} and cannot be renewed. A new one is recorded apart and has a turn of its own.").With(Day(before)),
        SeizureFault.NotLonger => new BilingualText("续行后的到期日应晚于 {0}。", "A renewal has to last longer than {0}.").With(Day(before)),
        SeizureFault.Backwards => CaseTexts.SeizureBackwards,
        _ => CaseTexts.SeizureTooLong.With(Day(longest)),
    };

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "";
}
