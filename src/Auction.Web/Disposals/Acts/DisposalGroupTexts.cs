using Auction.Domain.Texts;

namespace Auction.Web.Disposals.Acts;

/// <summary>Headings of the acts.</summary>
internal static class DisposalGroupTexts
{
    /// <summary>The heading of a group.</summary>
    public static BilingualText Of(DisposalGroup group) => group switch
    {
        DisposalGroup.Price => new("参考价", "The price"),
        DisposalGroup.Chance => new("自行处置、清偿与直接变卖", "Self-disposal, redemption, direct sale"),
        DisposalGroup.Launch => new("发起拍卖", "Launching a round"),
        DisposalGroup.Steering => new("暂缓、中止与撤回", "Standing still and withdrawal"),
        DisposalGroup.Settlement => new("付款、裁定与交付", "Payment, ruling, handover"),
        DisposalGroup.AfterFailure => new("流拍之后", "After a failed round"),
        DisposalGroup.Objections => new("异议", "Objections"),
        DisposalGroup.Lots => new("多项财产", "Several properties"),
        DisposalGroup.Auxiliary => new("拍卖辅助工作", "Auxiliary work"),
        DisposalGroup.Facts => new("当事人、债权与查封", "Persons, claims, seizure"),
        _ => throw new ArgumentOutOfRangeException(nameof(group), group, "Unknown group."),
    };
}
