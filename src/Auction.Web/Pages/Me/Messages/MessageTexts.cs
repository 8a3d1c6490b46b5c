using Auction.Domain.Texts;

namespace Auction.Web.Pages.Me.Messages;

/// <summary>Words of a person's messages.</summary>
internal static class MessageTexts
{
    public static readonly BilingualText Title = new("我的消息", "My messages");
    public static readonly BilingualText Lead = new("平台告知您的所有事项。站内消息不能关闭；邮件和短信可以在设置中选择。", "Everything the platform tells you. Messages on the site cannot be turned off; e-mail and text messages are up to you.");
    public static readonly BilingualText Settings = new("接收设置", "How you are told");
    public static readonly BilingualText Search = new("在消息中查找", "Search in messages");
    public static readonly BilingualText Find = new("查找", "Search");
    public static readonly BilingualText All = new("全部", "All");
    public static readonly BilingualText Unread = new("未读", "Unread");
    public static readonly BilingualText UnreadCount = new("{0} 条未读", "{0} unread");
    public static readonly BilingualText MarkRead = new("标为已读", "Mark as read");
    public static readonly BilingualText MarkReadFor = new("标为已读：{0}", "Mark as read: {0}");
    public static readonly BilingualText MarkAll = new("全部标为已读", "Mark all as read");
    public static readonly BilingualText Marked = new("已标为已读。", "Marked as read.");
    public static readonly BilingualText Open = new("前往查看", "Go to it");
    public static readonly BilingualText OpenFor = new("前往查看：{0}", "Go to it: {0}");
    public static readonly BilingualText ReadAt = new("已读", "Read");
    public static readonly BilingualText Empty = new("还没有消息。", "No messages yet.");
    public static readonly BilingualText NoneFound = new("没有符合条件的消息。", "No message fits.");
    public static readonly BilingualText ShowAll = new("显示全部消息", "Show all messages");
    public static readonly BilingualText Filters = new("筛选", "Filters");

    public static readonly BilingualText ChoiceLead = new("站内消息始终保留。人民法院依法发出的通知不受以下选择影响。", "Messages on the site always stay. What the court has to notify by law goes out whatever you choose here.");
    public static readonly BilingualText Inbox = new("站内消息", "On the site");
    public static readonly BilingualText InboxText = new("始终开启", "Always on");
    public static readonly BilingualText Email = new("发送邮件到 {0}", "E-mail to {0}");
    public static readonly BilingualText Sms = new("手机短信", "Text messages");
    public static readonly BilingualText Phone = new("手机号码", "Telephone number");
    public static readonly BilingualText PhoneHint = new("重要事项同时发送短信。短信不含具体内容，请登录后查看。", "Pressing matters come by text message too. A text message only says that there is something; sign in to read it.");
    public static readonly BilingualText PhoneKept = new("现在的号码：{0}。不填写则保持不变。", "The number now: {0}. Leave the field empty to keep it.");
    public static readonly BilingualText PhoneWrong = new("手机号码应为 7 至 15 位数字，可以以 + 开头。", "A telephone number has 7 to 15 digits and may begin with +.");
    public static readonly BilingualText Forget = new("不再发送短信，并删除号码", "Send no more text messages and forget the number");
    public static readonly BilingualText Language = new("邮件和短信的语言", "Language of e-mails and text messages");
    public static readonly BilingualText Chinese = new("中文", "Chinese");
    public static readonly BilingualText English = new("英文", "English");
    public static readonly BilingualText Save = new("保存", "Save");
    public static readonly BilingualText Saved = new("接收设置已保存。", "Your choice is kept.");
    public static readonly BilingualText NoService = new("本平台尚未接入邮件和短信服务，目前只在站内告知。", "This platform has no e-mail and text message service yet; you are told on the site only.");
}
