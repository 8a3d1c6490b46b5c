using Auction.Domain.Settlement.Deposits;
using Auction.Domain.Texts;

namespace Auction.Web.Deposits;

/// <summary>Words of deposits.</summary>
internal static class DepositTexts
{
    /// <summary>What it is paid for.</summary>
    public static BilingualText Purpose(DepositPurpose purpose) => purpose switch
    {
        DepositPurpose.Deposit => new("竞买保证金", "Bidding deposit"),
        DepositPurpose.Balance => new("拍卖尾款", "Balance of the price"),
        _ => throw new ArgumentOutOfRangeException(nameof(purpose), purpose, "Unknown purpose."),
    };

    /// <summary>Where it stands.</summary>
    public static BilingualText Phase(DepositPhase phase) => phase switch
    {
        DepositPhase.Required => new("待交纳", "to be paid"),
        DepositPhase.Exempt => new("免交", "nothing due"),
        DepositPhase.Held => new("已到账，待确认", "arrived, to be confirmed"),
        DepositPhase.Qualified => new("已确认，竞价期间冻结", "confirmed, held while bidding lasts"),
        DepositPhase.Releasing => new("退还中", "on its way back"),
        DepositPhase.Released => new("已退还", "released"),
        DepositPhase.Applied => new("划转法院中", "on its way to the court"),
        DepositPhase.AtCourt => new("已划入法院账户", "on the court’s account"),
        DepositPhase.SetOff => new("已抵作价款", "part of the price"),
        DepositPhase.Forfeited => new("悔拍，不予退还", "not returned after default"),
        DepositPhase.Allocated => new("悔拍，已依序使用", "used after default"),
        DepositPhase.Returning => new("撤销拍卖，退还中", "on its way back after revocation"),
        DepositPhase.Refunded => new("撤销拍卖，已退还", "back after revocation"),
        _ => throw new ArgumentOutOfRangeException(nameof(phase), phase, "Unknown phase."),
    };

    /// <summary>Style of its tag.</summary>
    public static string StyleOf(DepositPhase phase) => phase switch
    {
        DepositPhase.Required or DepositPhase.Held => "warn",
        DepositPhase.Qualified or DepositPhase.Exempt or DepositPhase.SetOff => "sold",
        DepositPhase.Forfeited or DepositPhase.Allocated => "bad",
        _ => "out",
    };
}
