using Auction.Domain.Disposal;

namespace Auction.Domain.Documents;

/// <summary>What a person is called where no name may stand: by role, in Chinese.</summary>
public static class RoleWords
{
    /// <summary>The word.</summary>
    public static string Of(DisposalRole role) => role switch
    {
        DisposalRole.Applicant => "申请执行人",
        DisposalRole.Debtor => "被执行人",
        DisposalRole.OtherCreditor => "其他债权人",
        DisposalRole.PriorityCreditor => "优先债权人",
        DisposalRole.PriorityPurchaser => "优先购买权人",
        DisposalRole.Tenant => "承租人",
        DisposalRole.CoOwner => "共有人",
        DisposalRole.Company => "目标公司",
        DisposalRole.Shareholder => "其他股东",
        _ => "利害关系人",
    };
}
