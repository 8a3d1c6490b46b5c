using Auction.Domain.Texts;

namespace Auction.Web.Pages.Appraiser;

/// <summary>Words of the institution's desk.</summary>
internal static class AppraiserTexts
{
    public static readonly BilingualText Lead = new("按最近期限排列。报告、补正和异议答复都在各件中办理。", "By the next deadline. Reports, corrections and answers to objections are handed in there.");
    public static readonly BilingualText Open = new("办理中", "Under way");
    public static readonly BilingualText Over = new("已完成或者已退出", "Finished or fallen out");
}
