using Auction.Domain.Disposal;
using Auction.Domain.Texts;

namespace Auction.Domain.Documents;

/// <summary>What a person concerned is called by role: at desks, and where no name may stand.</summary>
public static class RoleWords
{
    /// <summary>The word.</summary>
    public static BilingualText Of(DisposalRole role) => role switch
    {
        DisposalRole.Applicant => new("申请执行人", "Applicant creditor"),
        DisposalRole.Debtor => new("被执行人", "Debtor"),
        DisposalRole.OtherCreditor => new("其他债权人", "Other creditor"),
        DisposalRole.PriorityCreditor => new("优先债权人", "Priority creditor"),
        DisposalRole.PriorityPurchaser => new("优先购买权人", "Priority purchaser"),
        DisposalRole.Tenant => new("承租人", "Tenant"),
        DisposalRole.CoOwner => new("共有人", "Co-owner"),
        DisposalRole.Company => new("股权所在公司", "The company"),
        DisposalRole.Shareholder => new("其他股东", "Other shareholder"),
        _ => new("利害关系人", "Interested person"),
    };
}
