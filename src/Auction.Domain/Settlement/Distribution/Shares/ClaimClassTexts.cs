using Auction.Domain.Texts;

namespace Auction.Domain.Settlement.Distribution;

/// <summary>The classes of the order of payment in words (PAY-ORD).</summary>
public static class ClaimClassTexts
{
    /// <summary>A class in words.</summary>
    public static BilingualText Of(ClaimClass kind) => kind switch
    {
        ClaimClass.SaleCost => new("变价费用", "Costs of the sale"),
        ClaimClass.EnforcementFee => new("执行费", "Enforcement fee"),
        ClaimClass.Tax => new("代扣税款", "Withheld taxes"),
        ClaimClass.Preferred => new("优先债权", "Preferred claim"),
        ClaimClass.Ordinary => new("普通债权", "Ordinary claim"),
        ClaimClass.DefaultInterest => new("加倍部分债务利息", "Extra default interest"),
        ClaimClass.Surplus => new("余款", "Surplus"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown class."),
    };
}
