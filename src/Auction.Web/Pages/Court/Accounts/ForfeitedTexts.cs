using Auction.Domain.Texts;

namespace Auction.Web.Pages.Court.Accounts;

/// <summary>Words of the use of a forfeited deposit.</summary>
internal static class ForfeitedTexts
{
    public static readonly BilingualText Title = new("悔拍保证金的使用", "Use of a forfeited deposit");
    public static readonly BilingualText Lead = new("悔拍保证金不予退还，依次用于拍卖费用损失、重新拍卖的差价、本案债务和与拍卖财产有关的其他债务；余款留存本案账户。", "It is not returned. It pays the costs of the auction, then the shortfall of the re-auction, then this case’s debt, then other debts of the property; what is left stays on the account of the case.");
    public static readonly BilingualText Standing = new("不予退还", "Not returned");
    public static readonly BilingualText Left = new("尚未使用", "Not used yet");
    public static readonly BilingualText FailedPrice = new("原成交价", "Price not paid");
    public static readonly BilingualText Propose = new("提出使用方案", "Propose its use");
    public static readonly BilingualText ProposeAgain = new("提出新的使用方案", "Propose another use");
    public static readonly BilingualText Resale = new("重新拍卖成交价（元）", "Price of the re-auction (yuan)");
    public static readonly BilingualText ResaleHint = new("已按同一财产最近一次成交填入；尚未再次成交的，请核对后填写。", "Filled in from the latest sale of the property; check it when the property was not sold again.");
    public static readonly BilingualText Costs = new("拍卖费用损失（元）", "Costs and losses of the auction (yuan)");
    public static readonly BilingualText CaseDebt = new("本案未清偿债务（元）", "Debt left in this case (yuan)");
    public static readonly BilingualText OtherDebt = new("与拍卖财产有关的其他债务（元）", "Other debts of the property (yuan)");
    public static readonly BilingualText Basis = new("依据", "What it rests on");
    public static readonly BilingualText BasisWrong = new("请写明依据，5 至 500 个字（AUC-24.1）。", "Say what it rests on, in 5 to 500 characters (AUC-24.1).");
    public static readonly BilingualText Send = new("提交方案", "Hand in the proposal");
    public static readonly BilingualText Proposed = new("待决定的方案", "Proposal to be decided");
    public static readonly BilingualText Used = new("已决定的使用", "Use decided");
    public static readonly BilingualText By = new("{0} 提出", "Put together by {0}");
    public static readonly BilingualText Decide = new("同意并入账", "Decide and book it");
    public static readonly BilingualText DecideHint = new("由提出人以外的法官决定。决定后，使用的部分转为本案已收款，可以转入案款分配。", "A judge other than who proposed it decides. What is used then counts as received in the case and can be distributed.");
    public static readonly BilingualText JudgesOnly = new("须由提出人以外的法官决定。", "A judge other than who proposed it has to decide.");
    public static readonly BilingualText ToCosts = new("（一）拍卖费用损失", "(1) Costs and losses");
    public static readonly BilingualText ToShortfall = new("（二）重新拍卖的差价", "(2) Shortfall of the re-auction");
    public static readonly BilingualText ToCaseDebt = new("（三）本案债务", "(3) This case’s debt");
    public static readonly BilingualText ToOtherDebt = new("（四）其他债务", "(4) Other debts");
    public static readonly BilingualText Remainder = new("余款，留存本案账户", "Left on the account of the case");
    public static readonly BilingualText TopUp = new("费用和差价超出部分，经本院责令补交", "Beyond the deposit, owed by order of the court");
    public static readonly BilingualText DoneProposed = new("使用方案已提交，待另一人决定。", "The proposal is handed in; somebody else decides it.");
    public static readonly BilingualText DoneDecided = new("已决定并入账。", "Decided and booked.");
    public static readonly BilingualText Section = new("悔拍保证金", "Forfeited deposits");
}
