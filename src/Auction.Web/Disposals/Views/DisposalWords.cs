using Auction.Domain.Disposal;
using Auction.Domain.Rounds;
using Auction.Domain.Texts;

namespace Auction.Web.Disposals.Views;

/// <summary>The words for everything a disposal may be, shared by every desk and page.</summary>
internal static class DisposalWords
{
    private static readonly BilingualText Held = new("已暂缓或者中止", "Stands still");

    /// <summary>Where a disposal stands.</summary>
    public static BilingualText Phase(DisposalPhase phase, bool isOnHold = false) => isOnHold ? Held : phase switch
    {
        DisposalPhase.Pending => new("待确定参考价", "Waits for its price"),
        DisposalPhase.Priced => new("待启动变价", "To be launched"),
        DisposalPhase.SelfDisposal => new("被执行人自行处置", "Self-disposal"),
        DisposalPhase.DirectSale => new("直接变卖", "Direct sale"),
        DisposalPhase.FirstRound => new("第一次拍卖", "First round"),
        DisposalPhase.FirstFailed => new("一拍流拍", "First round failed"),
        DisposalPhase.SecondRound => new("第二次拍卖", "Second round"),
        DisposalPhase.SecondFailed => new("二拍流拍", "Second round failed"),
        DisposalPhase.SellOff => new("网络司法变卖", "Sell-off"),
        DisposalPhase.InKindOffer => new("征询以物抵债", "Offer to creditors"),
        DisposalPhase.Defaulted => new("悔拍，待重新拍卖", "Buyer defaulted"),
        DisposalPhase.ClosedSold => new("已成交", "Sold"),
        DisposalPhase.ClosedInKind => new("已以物抵债", "Taken in kind"),
        DisposalPhase.Released => new("已解除查封退还", "Released"),
        DisposalPhase.Withdrawn => new("已撤回", "Withdrawn"),
        DisposalPhase.Stopped => new("已停止", "Stopped"),
        _ => new("未启动", "Not started"),
    };

    /// <summary>Icon of a phase; the word always stands beside it.</summary>
    public static string PhaseIcon(DisposalPhase phase, bool isOnHold = false) => isOnHold ? "pause" : phase switch
    {
        DisposalPhase.Pending => "scales",
        DisposalPhase.Priced => "route",
        DisposalPhase.SelfDisposal => "person",
        DisposalPhase.DirectSale => "shop",
        DisposalPhase.FirstRound or DisposalPhase.SecondRound or DisposalPhase.SellOff => "gavel",
        DisposalPhase.FirstFailed or DisposalPhase.SecondFailed or DisposalPhase.Defaulted => "warning",
        DisposalPhase.InKindOffer => "inbox",
        DisposalPhase.ClosedSold or DisposalPhase.ClosedInKind => "check-circle",
        DisposalPhase.Stopped => "minus-circle",
        _ => "cross-circle",
    };

    /// <summary>Class of a phase's tag.</summary>
    public static string PhaseTag(DisposalPhase phase, bool isOnHold = false) => isOnHold ? "warn" : phase switch
    {
        DisposalPhase.ClosedSold or DisposalPhase.ClosedInKind => "sold",
        DisposalPhase.Released or DisposalPhase.Withdrawn or DisposalPhase.Stopped => "",
        DisposalPhase.FirstFailed or DisposalPhase.SecondFailed or DisposalPhase.Defaulted => "warn",
        _ => "soon",
    };

    /// <summary>The kind of a round.</summary>
    public static BilingualText Kind(RoundKind kind) => kind switch
    {
        RoundKind.First => new("一拍", "First round"),
        RoundKind.Second => new("二拍", "Second round"),
        RoundKind.SellOff => new("变卖", "Sell-off"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown kind."),
    };

    /// <summary>Where a round stands.</summary>
    public static BilingualText Stage(RoundStage stage) => stage switch
    {
        RoundStage.Noticed => new("公告中", "Announced"),
        RoundStage.Bidding => new("竞价中", "Bidding"),
        RoundStage.Sold => new("已成交，待付款", "Sold, to be paid"),
        RoundStage.Paid => new("已付清", "Paid"),
        RoundStage.TitlePassed => new("裁定已送达", "Ruling served"),
        RoundStage.Completed => new("已交付", "Handed over"),
        RoundStage.Failed => new("流拍", "Failed"),
        RoundStage.Defaulted => new("悔拍", "Defaulted"),
        RoundStage.Withdrawn => new("已撤回", "Withdrawn"),
        RoundStage.Revoked => new("已撤销", "Revoked"),
        _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "Unknown stage."),
    };

    /// <summary>Where a price comes from.</summary>
    public static BilingualText Basis(PriceBasis basis) => basis switch
    {
        PriceBasis.Agreed => new("当事人议价", "Agreed price"),
        PriceBasis.DirectedInquiry => new("定向询价", "Directed inquiry"),
        PriceBasis.OnlineInquiry => new("网络询价", "Online inquiry"),
        PriceBasis.Appraisal => new("委托评估", "Entrusted appraisal"),
        PriceBasis.Market => new("参照市价", "Market price"),
        PriceBasis.NotAppraisable => new("无法评估的股权", "Equity that cannot be appraised"),
        _ => throw new ArgumentOutOfRangeException(nameof(basis), basis, "Unknown basis."),
    };

    /// <summary>How a sale stands still.</summary>
    public static BilingualText Hold(HoldKind kind) => kind switch
    {
        HoldKind.Deferral => new("暂缓（决定）", "Deferral, by decision"),
        HoldKind.Suspension => new("中止（裁定）", "Suspension, by ruling"),
        HoldKind.PlatformPause => new("平台先行暂停", "Paused by the platform"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown kind."),
    };

    /// <summary>Why a sale stands still.</summary>
    public static BilingualText Ground(HoldGround ground) => ground switch
    {
        HoldGround.ApplicantAllows => new("申请执行人同意延期", "The applicant allows a delay"),
        HoldGround.ThirdPartyClaim => new("案外人对标的物提出异议", "A third party claims the property"),
        HoldGround.Objection => new("执行异议或者复议正在审查", "An objection or reconsideration is pending"),
        HoldGround.NoSuccessor => new("当事人死亡或者终止，尚无承受人", "A party died or was dissolved without a successor yet"),
        HoldGround.PlatformFault => new("平台故障或者安全风险", "Fault or danger on the platform"),
        HoldGround.Other => new("其他法定事由", "Another lawful ground"),
        _ => throw new ArgumentOutOfRangeException(nameof(ground), ground, "Unknown ground."),
    };

    /// <summary>Rules of its own a property has, one by one.</summary>
    public static BilingualText Flag(DisposalFlags flag) => flag switch
    {
        DisposalFlags.LargeRealEstate => new("大宗或者复杂不动产", "Large or complex real estate"),
        DisposalFlags.Equity => new("股权", "Equity"),
        DisposalFlags.Housing => new("限购住房", "Housing under purchase limits"),
        DisposalFlags.NecessaryHome => new("被执行人生活必需住房", "Home the debtor needs"),
        DisposalFlags.StateListedShares => new("上市公司国有股、法人股", "State-owned or legal-person shares of a listed company"),
        DisposalFlags.LimitedCompanyShares => new("有限责任公司股权", "Shares of a limited company"),
        DisposalFlags.NoAppraisalEquity => new("缺少资料无法评估的股权", "Equity that cannot be appraised"),
        DisposalFlags.Leased => new("已出租", "Let to a tenant"),
        DisposalFlags.CriminalJudgment => new("刑事裁判涉财产部分", "From a criminal judgment"),
        DisposalFlags.DirectSaleGoods => new("可以直接变卖的动产", "Movables that may be sold directly"),
        DisposalFlags.TransferNeedsApproval => new("转让须经审批", "Transfer needs an approval"),
        _ => throw new ArgumentOutOfRangeException(nameof(flag), flag, "Not a single rule."),
    };

    /// <summary>What kind of objection it is.</summary>
    public static BilingualText Objection(bool isThirdPartyClaim) =>
        isThirdPartyClaim ? new("案外人对标的物的异议", "third party’s claim to the property") : new("执行行为异议", "objection to an act of the enforcement");

    /// <summary>Why a self-disposal may be granted.</summary>
    public static BilingualText Basis(SelfDisposalBasis basis) => basis switch
    {
        SelfDisposalBasis.MoneyControlled => new("法院能够控制价款", "The court controls the money"),
        SelfDisposalBasis.CreditorsConsent => new("申请执行人及已知债权人同意", "The applicant and the known creditors consent"),
        SelfDisposalBasis.CoversDebt => new("价款足以清偿债务", "The proceeds cover the debt"),
        _ => throw new ArgumentOutOfRangeException(nameof(basis), basis, "Unknown basis."),
    };

    /// <summary>Why no auction is needed.</summary>
    public static BilingualText Ground(DirectSaleGround ground) => ground switch
    {
        DirectSaleGround.AllAgree => new("当事人及权利人一致同意", "Both parties and the holders of rights agree"),
        DirectSaleGround.Goods => new("可以直接变卖的动产", "Movables that may be sold directly"),
        DirectSaleGround.CoversDebt => new("价款足以清偿债务且不损害他人", "The proceeds cover the debt and nobody else is harmed"),
        _ => throw new ArgumentOutOfRangeException(nameof(ground), ground, "Unknown ground."),
    };

    /// <summary>What the price of a direct sale follows.</summary>
    public static BilingualText Rule(DirectPriceRule rule) => rule switch
    {
        DirectPriceRule.Agreed => new("当事人约定价格", "The price agreed by the parties"),
        DirectPriceRule.Market => new("不低于市价", "Not below the market price"),
        DirectPriceRule.Appraised => new("评估价", "The appraised price"),
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "Unknown rule."),
    };

    /// <summary>Why a sale is taken back.</summary>
    public static BilingualText Ground(SaleWithdrawalGround ground) => ground switch
    {
        SaleWithdrawalGround.TitleGone => new("执行依据被撤销", "The title was revoked"),
        SaleWithdrawalGround.ApplicationWithdrawn => new("申请执行人撤回申请", "The application was withdrawn"),
        SaleWithdrawalGround.DebtPaid => new("债务已全部清偿", "The debt is fully paid"),
        SaleWithdrawalGround.Settlement => new("达成执行和解，不需要拍卖", "A settlement makes the sale needless"),
        SaleWithdrawalGround.ThirdPartyClaim => new("案外人异议成立", "A third party’s claim is well founded"),
        SaleWithdrawalGround.Collusion => new("恶意串通", "Collusion"),
        SaleWithdrawalGround.Other => new("其他应当撤回的情形", "Another ground"),
        _ => throw new ArgumentOutOfRangeException(nameof(ground), ground, "Unknown ground."),
    };

    /// <summary>The six grounds of revocation.</summary>
    public static BilingualText Ground(RevocationGround ground) => ground switch
    {
        RevocationGround.UntruePresentation => new("文字说明、视频或者照片等严重失实，致买受人重大误解", "Seriously untrue presentation that misled the buyer"),
        RevocationGround.SystemFault => new("系统故障、病毒入侵或者数据错误致结果错误，严重损害权益", "A fault, attack or wrong data gave a wrong result with serious harm"),
        RevocationGround.Collusion => new("竞买人之间或者与平台恶意串通", "Collusion"),
        RevocationGround.UnqualifiedBuyer => new("买受人不具备法定竞买资格", "The buyer lacked a qualification"),
        RevocationGround.UnequalTerms => new("违法限制竞买或者设定不同条件", "Unlawful restriction of bidders, or unequal terms"),
        RevocationGround.Other => new("其他严重违反程序且损害权益的情形", "Another serious breach with harm"),
        _ => throw new ArgumentOutOfRangeException(nameof(ground), ground, "Unknown ground."),
    };

    /// <summary>Why the home the debtor needs may be sold after all.</summary>
    public static BilingualText Exception(HomeException exception) => exception switch
    {
        HomeException.SupporterHasHome => new("对其有扶养义务的人另有可供居住的房屋", "Somebody bound to support the debtor has another suitable home"),
        HomeException.EvasiveTransfer => new("为逃避债务转让其他房屋", "The debtor gave another home away to escape enforcement"),
        HomeException.ReplacementHome => new("申请执行人提供居住房屋", "The applicant provides another home"),
        HomeException.RentSetAside => new("从变价款中扣除五至八年租金", "Five to eight years’ rent is set aside from the price"),
        _ => throw new ArgumentOutOfRangeException(nameof(exception), exception, "Unknown exception."),
    };

    /// <summary>Work around a sale (AUC-6, AUC-7).</summary>
    public static BilingualText Task(SaleTask task) => task switch
    {
        SaleTask.Texts => new("撰写文字说明", "Texts of the presentation"),
        SaleTask.Pictures => new("拍摄照片、视频", "Photographs and video"),
        SaleTask.Viewing => new("接待看样", "Showing the property"),
        SaleTask.Questions => new("接受咨询", "Answering questions"),
        SaleTask.Guidance => new("引领竞买人办理手续", "Guiding bidders"),
        SaleTask.Identification => new("鉴定、检验", "Identification"),
        SaleTask.Storage => new("仓储、保管", "Storage"),
        SaleTask.Transport => new("运输", "Transport"),
        SaleTask.OtherHelp => new("其他辅助工作", "Other help"),
        SaleTask.Notice => new("制作、发布公告", "Making the notice"),
        SaleTask.Facts => new("查明权属、负担", "Establishing facts and encumbrances"),
        SaleTask.Pricing => new("确定保留价、保证金、税费负担", "Reserve price, deposit, taxes"),
        SaleTask.Payment => new("确定付款方式", "Ways of payment"),
        SaleTask.Notification => new("通知当事人和优先购买权人", "Notifying parties and priority purchasers"),
        SaleTask.Ruling => new("制作拍卖裁定", "The sale ruling"),
        SaleTask.Handover => new("交付、出具权属文书", "Handover and documents of title"),
        SaleTask.Account => new("开设、管理专用账户", "The special account"),
        _ => throw new ArgumentOutOfRangeException(nameof(task), task, "Unknown task."),
    };
}
