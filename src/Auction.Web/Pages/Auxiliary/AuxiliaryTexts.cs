using Auction.Domain.Texts;

namespace Auction.Web.Pages.Auxiliary;

/// <summary>Words of the auxiliary desk and of the court's list of auxiliary work.</summary>
internal static class AuxiliaryTexts
{
    public static readonly BilingualText Title = new("受托辅助工作", "Entrusted work");
    public static readonly BilingualText Lead = new("法院委托本机构办理的事项。公告、定价、通知、裁定和交付由法院自行办理，不得代办。", "What the court entrusted to this institution. Notice, pricing, notifying, the ruling and the handover remain the court’s own.");
    public static readonly BilingualText Empty = new("目前没有受托事项。", "Nothing is entrusted now.");
    public static readonly BilingualText Today = new("今日看样名单", "Visitors today");
    public static readonly BilingualText TodayLead = new("{0} 的看样场次。只列名额编号和电话后四位，供到场核对；不显示姓名和竞买信息。", "Appointments of {0}. Places and the last four digits only, to check on arrival; no names, no bidding data.");
    public static readonly BilingualText TodayEmpty = new("今日没有看样场次。", "No appointments today.");
    public static readonly BilingualText Print = new("打印本页时只印名单。", "Printing shows the list alone.");
    public static readonly BilingualText Tasks = new("委托事项", "Tasks");
    public static readonly BilingualText TasksDone = new("已办结 {0} / {1} 项", "{0} of {1} done");
    public static readonly BilingualText DoneAt = new("{0} 办结", "done {0}");
    public static readonly BilingualText Open = new("未办结", "Open");
    public static readonly BilingualText MarkDone = new("办结", "Mark as done");
    public static readonly BilingualText Marks = new("法院评价", "Court’s marks");
    public static readonly BilingualText MarksOf = new("{0} / 5 分", "{0} of 5");
    public static readonly BilingualText NotRated = new("尚未评价", "Not rated yet");
    public static readonly BilingualText Viewings = new("看样场次", "Appointments");
    public static readonly BilingualText NoViewings = new("尚未开放看样场次。", "No appointments yet.");
    public static readonly BilingualText OpenViewing = new("开放一场看样", "Open an appointment");
    public static readonly BilingualText CloseViewing = new("结束本场", "Close");
    public static readonly BilingualText Closed = new("已结束，到场 {0} 人", "Closed, {0} came");
    public static readonly BilingualText Booked = new("已约 {0} / {1}", "{0} of {1} booked");
    public static readonly BilingualText Nobody = new("尚无人预约。", "Nobody has booked yet.");
    public static readonly BilingualText Place = new("名额", "Place");
    public static readonly BilingualText PhoneForgotten = new("场次已过，号码已删除", "Over; the number was erased");
    public static readonly BilingualText Phone = new("电话", "Telephone");
    public static readonly BilingualText BookedAt = new("预约时间", "Booked");
    public static readonly BilingualText Came = new("到场", "Came");
    public static readonly BilingualText Questions = new("问答", "Questions");
    public static readonly BilingualText WaitingQuestions = new("{0} 个问题待答复", "{0} questions to answer");
    public static readonly BilingualText NoWaiting = new("没有待答复的问题。", "No questions to answer.");
    public static readonly BilingualText ToQuestions = new("去答复", "Answer");
    public static readonly BilingualText NotLot = new("公告发布后才有公开页面和问答。", "There is a public page, with questions, once the notice is out.");
    public static readonly BilingualText PublicPage = new("公开页面", "Public page");
    public static readonly BilingualText Next = new("最近一场", "Next appointment");
    public static readonly BilingualText Property = new("财产", "Property");
    public static readonly BilingualText Institution = new("辅助机构", "Institution");
    public static readonly BilingualText CourtTitle = new("拍卖辅助工作", "Auxiliary work");
    public static readonly BilingualText CourtLead = new("本院委托的看样、拍摄、答复、保管等工作，以及法院的评价。委托和评价在各件处置中办理。", "Viewing, pictures, answers, storage and the like as entrusted by this court, with its marks. Entrusting and rating are acts of each disposal.");
    public static readonly BilingualText CourtEmpty = new("本院尚未委托辅助机构。", "This court has not entrusted anybody yet.");
    public static readonly BilingualText Institutions = new("机构", "Institutions");
    public static readonly BilingualText Disposals = new("委托件数", "Disposals");
    public static readonly BilingualText Average = new("平均评价", "Average marks");
    public static readonly BilingualText AverageOf = new("{0} 分（{1} 件）", "{0} ({1} rated)");
}
