using Auction.Domain.Disposal;
using Auction.Domain.Messages;
using Auction.Domain.Texts;

namespace Auction.Web.Disposals.Launch;

/// <summary>Words of the panel, the notifications, the notice and the documents.</summary>
internal static class NoticeTexts
{
    public static readonly BilingualText Panel = new("合议庭", "Panel");
    public static readonly BilingualText PanelLead = new("三人以上单数，均为本院法官。每名成员在本页亲自签署，不得代签、不得更改；少数意见记入笔录。", "An odd number of at least three judges of this court. Every member signs here in person; nobody signs for another, nobody twice. Dissent goes into the minutes.");
    public static readonly BilingualText Presiding = new("审判长", "Presiding judge");
    public static readonly BilingualText Member = new("成员", "Member");
    public static readonly BilingualText Name = new("确定成员", "Name the members");
    public static readonly BilingualText NameLead = new("您为审判长；另选本院法官，使总数为单数。", "You preside; choose further judges of this court so that the number is odd.");
    public static readonly BilingualText NoColleagues = new("本院没有其他法官账号。", "There is no other judge’s account at this court.");
    public static readonly BilingualText Standing = new("签署情况", "Signatures");
    public static readonly BilingualText For = new("同意", "For");
    public static readonly BilingualText Against = new("不同意", "Against");
    public static readonly BilingualText Waiting = new("待签署", "Waiting");
    public static readonly BilingualText NotStarted = new("尚无提交的方案", "No launch submitted");
    public static readonly BilingualText Proposal = new("评议的方案", "What is decided");
    public static readonly BilingualText MySignature = new("我的签署", "My signature");
    public static readonly BilingualText Vote = new("意见", "Vote");
    public static readonly BilingualText Dissent = new("不同意的理由", "Reason for voting against");
    public static readonly BilingualText DissentHint = new("不同意的必填，记入笔录。", "Required when voting against; it goes into the minutes.");
    public static readonly BilingualText SignButton = new("签署", "Sign");
    public static readonly BilingualText VoteMissing = new("请选择同意或者不同意。", "Choose for or against.");
    public static readonly BilingualText DissentMissing = new("请写明不同意的理由。", "Give the reason for voting against.");
    public static readonly BilingualText NotMember = new("您不是本次合议庭成员，不能签署。", "You are not a member of this panel and cannot sign.");
    public static readonly BilingualText Signed = new("您已签署。", "You have signed.");
    public static readonly BilingualText Minutes = new("评议笔录", "Minutes");
    public static readonly BilingualText MinutesButton = new("签发笔录", "Put the minutes on record");
    public static readonly BilingualText MinutesWait = new("全体成员签署后由审判长签发。", "The presiding judge puts them on record once every member has signed.");
    public static readonly BilingualText MinutesPresiding = new("笔录由审判长签发。", "The minutes are the presiding judge’s.");
    public static readonly BilingualText Approved = new("合议庭于 {0} 通过", "Approved by the panel on {0}");
    public static readonly BilingualText Reasons = new("法院说明的理由", "Reasons given by the court");
    public static readonly BilingualText EvenPanel = new("合议庭须为三人以上单数；现为 {0} 人。", "The panel needs an odd number of at least three; this would be {0}.");
    public static readonly BilingualText NotOfCourt = new("所选成员不是本院法官。", "Somebody chosen is no judge of this court.");

    public static readonly BilingualText Notice = new("通知与公告", "Notifications and notice");
    public static readonly BilingualText Notifications = new("通知当事人和优先购买权人", "Notifications");
    public static readonly BilingualText NotificationsLead = new("公告三日前通知，附收悉证明；无法通知的，公示满五日视为通知。", "Three days before the notice, with proof; for somebody who cannot be reached, five full days after a publication.");
    public static readonly BilingualText RecordIt = new("记录送达", "Record");
    public static readonly BilingualText WaiveIt = new("放弃通知", "Waived");
    public static readonly BilingualText PublishIt = new("公示", "Publish");
    public static readonly BilingualText Letter = new("通知书", "Letter");
    public static readonly BilingualText NothingLaunched = new("没有合议庭通过的方案。", "No launch has been approved.");
    public static readonly BilingualText WaitsForPanel = new("合议庭通过后才能通知。", "Notifications begin once the panel has approved.");
    public static readonly BilingualText Findings = new("公告日再次检查", "Looked at again on the day of the notice");
    public static readonly BilingualText PublishToday = new("今日发布", "Publish today");
    public static readonly BilingualText PublishLead = new("以下内容今日公开。发布后价格和时间不能修改，文本更正作为新版本。", "This becomes public today. Price and times never change afterwards; corrected texts are a new version.");
    public static readonly BilingualText Sure = new("我已核对公告内容，确认发布。", "I have checked the notice and confirm its publication.");
    public static readonly BilingualText SureMissing = new("请勾选确认。", "Tick the box to confirm.");
    public static readonly BilingualText Preview = new("公告预览", "Preview of the notice");
    public static readonly BilingualText Planned = new("计划公告日 {0}", "planned for {0}");
    public static readonly BilingualText LotPage = new("公开的标的页", "Public page of the lot");
    public static readonly BilingualText Published = new("公告已于 {0} 发布", "The notice was published on {0}");
    public static readonly BilingualText Versions = new("版本", "Versions");
    public static readonly BilingualText Version = new("第 {0} 版", "Version {0}");
    public static readonly BilingualText Correct = new("更正文本", "Correct the texts");
    public static readonly BilingualText CorrectLead = new("价格、保证金、加价幅度和时间不能更正；需要修改的，撤回公告。", "Price, deposit, increment and times cannot be corrected; for those the notice is withdrawn.");
    public static readonly BilingualText CorrectReason = new("更正事由（公开）", "What is corrected, as published");
    public static readonly BilingualText CorrectButton = new("发布新版本", "Publish the new version");
    public static readonly BilingualText Compare = new("比较", "Compare");
    public static readonly BilingualText Differences = new("与上一版的不同", "What differs from the version before");
    public static readonly BilingualText NothingDiffers = new("与现行版本没有不同。", "Nothing differs from the version in force.");
    public static readonly BilingualText Added = new("新增", "Added");
    public static readonly BilingualText Removed = new("删除", "Removed");
    public static readonly BilingualText Lines = new("变动", "Change");
    public static readonly BilingualText TextColumn = new("内容", "Words");
    public static readonly BilingualText Who = new("姓名、名称", "Name");
    public static readonly BilingualText Finding = new("检查", "Finding");
    public static readonly BilingualText Acts = new("办理", "Acts");

    public static readonly BilingualText Documents = new("文书", "Documents");
    public static readonly BilingualText DocumentsLead = new("按现有数据生成，可打印（A4）；归档后保存原样并记录 SHA-256。", "Made from the data as it stands, printed on A4. Filed, the bytes are kept with their SHA-256.");
    public static readonly BilingualText Document = new("文书名称", "Document");
    public static readonly BilingualText For2 = new("关于", "About");
    public static readonly BilingualText Open = new("打开", "Open");
    public static readonly BilingualText FileIt = new("归档", "File");
    public static readonly BilingualText Filed = new("已归档", "Filed");
    public static readonly BilingualText NotYet = new("尚未到这一步", "not due yet");
    public static readonly BilingualText NotYetList = new("目前不能生成的文书", "Documents that cannot be made yet");
    public static readonly BilingualText Print = new("打印", "Print");
    public static readonly BilingualText Back = new("返回文书目录", "Back to the documents");
    public static readonly BilingualText Draft = new("按数据生成，尚未归档", "Made from data, not filed");
    public static readonly BilingualText Hash = new("SHA-256", "SHA-256");
    public static readonly BilingualText FiledDone = new("已归档：{0}", "Filed: {0}");
    public static readonly BilingualText StandingTitle = new("拍卖发起", "Launch");
    public static readonly BilingualText SignedCount = new("已签署 {0} / {1}", "{0} of {1} signed");
    public static readonly BilingualText NotifiedCount = new("已通知 {0} / {1}", "{0} of {1} notified");

    public static readonly BilingualText NotifyNow = new("通过平台通知", "Notify through the platform");
    public static readonly BilingualText NotifyFor = new("通过平台通知：{0}", "Notify through the platform: {0}");
    public static readonly BilingualText NotifySent = new("通知已交平台发送；收到送达证明后自动记录为已通知。", "The platform sends the notification; once its arrival is proved, it is recorded by itself.");
    public static readonly BilingualText NotReachable = new("该人在平台没有账号，不能通过平台通知。", "This person has no account here and cannot be notified through the platform.");
    public static readonly BilingualText NotProved = new("尚未证明收悉，不算已通知。", "Its arrival is not proved yet: it does not count as a notification.");

    /// <summary>Which way a message went.</summary>
    public static BilingualText ChannelOf(MessageChannel channel) => channel switch
    {
        MessageChannel.Inbox => new("站内消息", "On the site"),
        MessageChannel.Email => new("邮件", "E-mail"),
        MessageChannel.Sms => new("短信", "Text message"),
        _ => throw new ArgumentOutOfRangeException(nameof(channel), channel, "Unknown channel."),
    };

    /// <summary>Where a message stands.</summary>
    public static BilingualText StandingOf(DeliveryStanding standing) => standing switch
    {
        DeliveryStanding.Waiting => new("待发送", "waiting"),
        DeliveryStanding.Sent => new("已发送", "sent"),
        DeliveryStanding.Failed => new("未送达", "not delivered"),
        DeliveryStanding.Arrived => new("已送达", "arrived"),
        _ => throw new ArgumentOutOfRangeException(nameof(standing), standing, "Unknown standing."),
    };

    /// <summary>How somebody is notified.</summary>
    public static BilingualText Way(NotificationWay way) => way switch
    {
        NotificationWay.Direct => new("直接送达", "Handed over"),
        NotificationWay.Mail => new("邮寄", "By mail"),
        NotificationWay.Electronic => new("电子送达", "Electronically"),
        NotificationWay.Telephone => new("录音电话", "By recorded telephone"),
        _ => throw new ArgumentOutOfRangeException(nameof(way), way, "Unknown way."),
    };

    /// <summary>Which published text it is.</summary>
    public static BilingualText TextOf(NoticeTextKind kind) => kind switch
    {
        NoticeTextKind.Notice => new("公告", "Notice"),
        NoticeTextKind.Instructions => new("竞买须知", "Instructions"),
        NoticeTextKind.Description => new("标的物调查情况表", "Statement of the property"),
        NoticeTextKind.Reminders => new("特别提示", "Special reminders"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown text."),
    };
}
