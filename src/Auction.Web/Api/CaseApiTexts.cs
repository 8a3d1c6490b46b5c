using Auction.Domain.Texts;

namespace Auction.Web.Api;

/// <summary>Words of the interface for cases.</summary>
internal static class CaseApiTexts
{
    public static readonly BilingualText CourtStaff = new("只有法院工作人员可以移送案件。", "Only court staff may hand over cases.");
    public static readonly BilingualText NotTaken = new("案件有误，未作任何改动。", "The case is faulty; nothing was changed.");
    public static readonly BilingualText OtherCourt = new("该案由其他法院执行，未作任何改动。", "Another court enforces this case; nothing was changed.");
    public static readonly BilingualText Older = new("本平台已有更新的数据，未作任何改动。", "Newer data of this case are here already; nothing was changed.");
}
