using Auction.Domain.Texts;

namespace Auction.Web.Pages.Guides;

/// <summary>Words around the guides.</summary>
internal static class GuideTexts
{
    public static readonly BilingualText Title = new("办事指南", "Guides");
    public static readonly BilingualText Intro = new("括号内是规则编号。以法律、司法解释和人民法院的公告为准。", "Rule numbers stand in brackets. The law, the judicial interpretations and the court’s notice prevail.");
}
