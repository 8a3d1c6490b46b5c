using Auction.Domain.Texts;

namespace Auction.Web.Import;

/// <summary>What an import says beyond the findings of a row's own fields.</summary>
internal static class ImportTexts
{
    public static readonly BilingualText Changed = new(
        "与本平台已公告的内容不一致。公告后不得变更；确需变更的，先撤回该轮拍卖，再导入新公告。",
        "Differs from what was announced here. Announced terms never change; withdraw the round first, then import the new notice.");

    public static readonly BilingualText EarlierRoundOpen = new(
        "该标的的上一轮拍卖尚未结束。",
        "The earlier round of this lot has not ended.");

    public static readonly BilingualText AlreadySold = new(
        "该标的已成交，只能以重新拍卖导入。",
        "The lot is sold; only a re-auction can follow.");

    public static readonly BilingualText PreviousStartDiffers = new(
        "本平台记录的上一阶段起拍价为 {0} 元。",
        "The start price of the round before is ¥{0} in the records here.");

    public static readonly BilingualText LotKept = new(
        "标的信息与首次公告不同，仍以首次公告为准。",
        "Differs from the lot as first announced, which is kept.");

    public static readonly BilingualText NumberTaken = new(
        "标的编号 {0} 已属于另一标的。",
        "Lot number {0} belongs to another lot.");
}
