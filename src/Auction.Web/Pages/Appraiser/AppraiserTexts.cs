using Auction.Domain.Texts;
using Auction.Web.Acts;

namespace Auction.Web.Pages.Appraiser;

/// <summary>Words of the desks of institutions and associations.</summary>
internal static class AppraiserTexts
{
    public static readonly BilingualText Open = new("办理中", "Under way");

    /// <summary>What is done at this desk.</summary>
    public static BilingualText LeadOf(ActDesk desk) => desk == ActDesk.Association
        ? new("法院委托的专业技术评审，按期限排列。评审结论在各件中提交。", "Technical reviews referred by courts, by their time limits. Conclusions are handed in there.")
        : new("按最近期限排列。报告、补正和异议答复都在各件中办理。", "By the next deadline. Reports, corrections and answers to objections are handed in there.");

    /// <summary>Said when there is nothing.</summary>
    public static BilingualText EmptyOf(ActDesk desk) => desk == ActDesk.Association ? new("目前没有委托评审的事项。", "No review was referred to you.") : new("目前没有委托。", "No commissions.");

    /// <summary>Heading of those that ask for nothing any more.</summary>
    public static BilingualText OverOf(ActDesk desk) => desk == ActDesk.Association ? new("已办结", "Concluded") : new("已完成或者已退出", "Finished or fallen out");
}
