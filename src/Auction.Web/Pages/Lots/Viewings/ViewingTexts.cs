using Auction.Domain.Texts;
using Auction.Data.Viewings;

namespace Auction.Web.Pages.Lots.Viewings;

/// <summary>Words of the appointments for viewing, and of their part of the lot page.</summary>
internal static class ViewingTexts
{
    public static readonly BilingualText Title = new("预约看样", "Book a viewing");
    public static readonly BilingualText Lead = new("标的以实物现状为准，建议出价前实地看样。看样免费，每人每场一个名额。", "The lot is sold as it stands; a viewing before you bid is advised. It is free; one place for each person and appointment.");
    public static readonly BilingualText Secret = new("带看人员和法院只看到名额编号和打码的电话，看不到您的姓名，也看不到您是否报名竞买。", "Those who show the property, and the court, see the number of your place and a masked telephone number; neither your name nor whether you bid.");
    public static readonly BilingualText When = new("时间", "Time");
    public static readonly BilingualText Who = new("带看机构", "Shown by");
    public static readonly BilingualText Places = new("名额", "Places");
    public static readonly BilingualText Free = new("余 {0} / {1}", "{0} of {1} free");
    public static readonly BilingualText Full = new("已满", "Full");
    public static readonly BilingualText Over = new("已结束", "Over");
    public static readonly BilingualText Phone = new("联系电话", "Telephone");
    public static readonly BilingualText PhoneHint = new("加密保存，仅用于通知看样变更；取消预约后即删除，看样场次过后一日内删除。", "Kept encrypted, only to tell you about changes; deleted when you cancel, and within a day once the appointment is over.");
    public static readonly BilingualText Book = new("预约", "Book");
    public static readonly BilingualText Mine = new("您的名额：第 {0} 号", "Your place: no. {0}");
    public static readonly BilingualText MineText = new("到场时报名额编号和电话后四位，请携带身份证件以备进入场所。", "On arrival give the number of your place and the last four digits of your telephone; bring an identity document in case the premises ask for one.");
    public static readonly BilingualText Cancel = new("取消预约", "Cancel");
    public static readonly BilingualText SignIn = new("登录后预约", "Sign in to book");
    public static readonly BilingualText Staff = new("法院、平台和辅助机构工作人员不预约看样。", "Staff of courts, the platform and auxiliary institutions do not book.");
    public static readonly BilingualText None = new("目前没有可预约的看样场次。", "There are no appointments to book now.");
    public static readonly BilingualText NoneText = new("可以按公告载明的电话与执行法院联系，或者在问答中提出。", "Call the enforcing court at the number in the notice, or ask a question.");
    public static readonly BilingualText BadPhone = new("请填写 7 至 15 位数字的电话号码。", "Enter a telephone number of 7 to 15 digits.");
    public static readonly BilingualText Done = new("已预约：{0}，第 {1} 号。", "Booked: {0}, place no. {1}.");
    public static readonly BilingualText Given = new("预约已取消，电话号码已删除。", "Cancelled; your telephone number has been deleted.");

    public static readonly BilingualText SectionTitle = new("看样与问答", "Viewing, questions and answers");
    public static readonly BilingualText Next = new("最近一场：{0}，{1}", "Next: {0}, {1}");
    public static readonly BilingualText BookLink = new("查看场次并预约", "See appointments and book");
    public static readonly BilingualText AskLink = new("查看全部问答或者提问", "See all questions, or ask");
    public static readonly BilingualText Answered = new("已公开问答 {0} 条", "{0} answered questions");
    public static readonly BilingualText NoAnswers = new("尚无公开的问答。", "No answered questions yet.");
    public static readonly BilingualText HistoryLink = new("该财产的处置全程", "The whole history of this property");

    /// <summary>Why a place was not given.</summary>
    public static BilingualText Of(BookingOutcome outcome) => outcome switch
    {
        BookingOutcome.AlreadyHeld => new("您在本场已有名额。", "You already hold a place at this appointment."),
        BookingOutcome.Full => new("本场名额已满，请选择其他场次。", "This appointment is full. Please choose another."),
        _ => new("本场已开始或者已关闭，不能预约。", "This appointment has begun or was closed."),
    };
}
