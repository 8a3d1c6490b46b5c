using Auction.Domain.Amounts;
using Auction.Domain.Settlement.Distribution;
using Auction.Domain.Texts;
using Auction.Web.Acts;
using Auction.Web.Distributions.Acts;

namespace Auction.Web.Distributions;

/// <summary>Words of distributions.</summary>
internal static class DistributionTexts
{
    public static readonly BilingualText Title = new("案款分配", "Distribution of proceeds");
    public static readonly BilingualText Court = new("本院", "The court");
    public static readonly BilingualText Others = new("其他债权人和被执行人", "The other creditors and the debtor");
    public static readonly BilingualText GoesBack = new("原路退回", "Back the way it came");
    public static readonly BilingualText NewAccount = new("没有已确认的账户时，填写户名、开户银行和账号。", "Without an account on file, give holder, bank and number.");
    public static readonly BilingualText Encrypted = new("加密保存，页面只显示末四位。", "Kept encrypted; pages show its last four digits only.");
    public static readonly BilingualText BadAccount = new("账号须为 8 至 30 位数字。", "An account number has 8 to 30 digits.");
    public static readonly BilingualText NoPayee = new("请选择收款人，或者填写新的收款人名称。", "Choose the payee or name a new one.");
    public static readonly BilingualText Proceeds = new("待分配案款", "Proceeds");
    public static readonly BilingualText Paid = new("已发放", "Paid");
    public static readonly BilingualText Disputed = new("争议留存", "Kept back");
    public static readonly BilingualText Rest = new("尚未发放", "Not paid yet");
    public static readonly BilingualText Arrivals = new("到账", "Arrivals");
    public static readonly BilingualText Claims = new("债权", "Claims");
    public static readonly BilingualText Plan = new("分配方案", "Plan");
    public static readonly BilingualText Objections = new("异议", "Objections");
    public static readonly BilingualText Payouts = new("发放", "Payouts");
    public static readonly BilingualText Acts = new("可以办理", "What can be done");
    public static readonly BilingualText NoActs = new("目前没有可以由您办理的事项。", "There is nothing you can do now.");
    public static readonly BilingualText Files = new("材料", "Files");
    public static readonly BilingualText Deadlines = new("期限", "Time limits");
    public static readonly BilingualText Payee = new("收款人", "Payee");
    public static readonly BilingualText Order = new("清偿顺序", "Order of payment");
    public static readonly BilingualText Amount = new("金额", "Amount");
    public static readonly BilingualText Claimed = new("债权额", "Claimed");
    public static readonly BilingualText Allotted = new("分配额", "Allotted");
    public static readonly BilingualText Standing = new("状态", "Standing");
    public static readonly BilingualText Account = new("账户", "Account");
    public static readonly BilingualText Persons = new("准备人 / 放行人", "Prepared by / released by");
    public static readonly BilingualText DrawnBy = new("制作人：{0}", "Drawn by {0}");
    public static readonly BilingualText ServedOn = new("{0} 送达 {1}，异议期至 {2}", "{0}: served on {1}, may object until {2}");
    public static readonly BilingualText Matched = new("属于本案", "Belongs to the case");
    public static readonly BilingualText NotMatched = new("归属不明", "Not matched");
    public static readonly BilingualText Back = new("已退回", "Sent back");
    public static readonly BilingualText None = new("还没有。", "None yet.");
    public static readonly BilingualText Open = new("启动案款分配", "Open a distribution");
    public static readonly BilingualText Opened = new("已启动案款分配。", "The distribution is open.");
    public static readonly BilingualText Debtor = new("被执行人", "Debtor");
    public static readonly BilingualText OrdinaryOrder = new("普通债权的清偿", "How ordinary claims share");
    public static readonly BilingualText NoDistribution = new("本案还没有分配。", "There is no distribution for this case yet.");
    public static readonly BilingualText NoDebtor = new("被执行人：请选择一人，或者填写姓名或名称，二者取一。", "Debtor: choose one of the list or type a name, one of the two.");
    public static readonly BilingualText OtherDebtor = new("不在名单中的被执行人", "A debtor not in the list");
    public static readonly BilingualText OtherDebtorHint = new("仅当本案材料中没有此人时填写。", "Only when the case does not name this person.");
    public static readonly BilingualText ChooseDebtor = new("被执行人：此姓名在名单中，请从名单选择。", "Debtor: this name is in the list; choose it there.");
    public static readonly BilingualText NameTooLong = new("被执行人：姓名或名称最长 120 个字。", "Debtor: a name has at most 120 characters.");
    public static readonly BilingualText NoOrder = new("普通债权的清偿：请选择按比例或者按查封先后（PAY-ORD）。", "How ordinary claims share: choose pro rata or the order of seizure (PAY-ORD).");
    public static readonly BilingualText FormStale = new("页面已过期，请重新填写后提交。", "This form is out of date. Fill it in again and send it.");
    public static readonly BilingualText Namesake = new("{0}（同名，{1}）", "{0} (same name, {1})");
    public static readonly BilingualText CaseAccount = new("一案一账号", "Account of the case");

    public static readonly BilingualText Total = new("合计", "Total");
    public static readonly BilingualText Flow = new("从案款到各方", "From the proceeds to everybody");
    public static readonly BilingualText FlowHint = new("各顺位依次分得的金额；数额见下方分配方案。", "What each class gets in its turn; the amounts stand in the plan below.");
    public static readonly BilingualText Mine = new("我的案款", "Money due to me");
    public static readonly BilingualText MineLead = new("您是债权人或者被执行人的案件中，案款如何分配、何时发放，以及您可以提出异议的期限。", "How money is shared and paid out in cases you are a creditor or the debtor of, and how long you may object.");
    public static readonly BilingualText MineEmpty = new("您参与的案件还没有案款分配。", "No money is being distributed in a case of yours.");
    public static readonly BilingualText MyShare = new("我的分配额", "Allotted to me");
    public static readonly BilingualText MyPaid = new("已向我支付", "Paid to me");
    public static readonly BilingualText ObjectBy = new("异议期至", "May object until");
    public static readonly BilingualText NotServed = new("方案尚未送达", "The plan is not served yet");
    public static readonly BilingualText PlanLater = new("方案批准并送达后在此显示。", "The plan is shown here once it is approved and served.");
    public static readonly BilingualText MyPayouts = new("向我的付款", "Payments to me");

    /// <summary>Where a distribution stands.</summary>
    public static BilingualText Phase(DistributionPhase phase) => phase switch
    {
        DistributionPhase.Arrived => new("待查明到账", "Waiting for money"),
        DistributionPhase.Matched => new("登记债权", "Registering claims"),
        DistributionPhase.Claimed => new("待制作方案", "Plan to be drawn"),
        DistributionPhase.Drawn => new("方案待批准", "Plan to be approved"),
        DistributionPhase.Approved => new("送达和异议期", "Served, objections possible"),
        DistributionPhase.Payable => new("发放中", "Being paid out"),
        DistributionPhase.PaidOut => new("已发放完毕", "Paid out"),
        _ => throw new ArgumentOutOfRangeException(nameof(phase), phase, "Unknown phase."),
    };

    /// <summary>Where money comes from.</summary>
    public static BilingualText Source(ArrivalSource source) => source switch
    {
        ArrivalSource.Sale => new("拍卖价款", "Price of a sale"),
        ArrivalSource.Forfeiture => new("不予退还的保证金", "Forfeited deposit"),
        ArrivalSource.Redemption => new("被执行人交款", "Handed in by the debtor"),
        ArrivalSource.Other => new("其他到账", "Other money"),
        _ => throw new ArgumentOutOfRangeException(nameof(source), source, "Unknown source."),
    };

    /// <summary>Why money goes into escrow (MON-ESC).</summary>
    public static BilingualText Ground(EscrowGround ground) => ground switch
    {
        EscrowGround.Refused => new("无正当理由拒绝受领", "Refused without good reason"),
        EscrowGround.NotFound => new("下落不明", "Cannot be found"),
        EscrowGround.NoHeir => new("死亡未确定继承人", "Died, no heir known"),
        EscrowGround.NoGuardian => new("丧失行为能力未确定监护人", "Lost capacity, no guardian"),
        EscrowGround.Unreachable => new("无法联系", "Cannot be reached"),
        _ => throw new ArgumentOutOfRangeException(nameof(ground), ground, "Unknown ground."),
    };

    /// <summary>Why paying out waits (MON-10b).</summary>
    public static BilingualText Delay(DelayGround ground) => ground switch
    {
        DelayGround.DistributionPending => new("分配尚未确定", "The distribution is not settled"),
        DelayGround.FrozenElsewhere => new("被另案冻结", "Frozen in another matter"),
        DelayGround.NotCollected => new("通知后未领取", "Told and not collected"),
        DelayGround.CaseSuspended => new("暂缓或者中止执行", "Enforcement deferred or suspended"),
        DelayGround.Other => new("其他正当事由", "Another good cause"),
        _ => throw new ArgumentOutOfRangeException(nameof(ground), ground, "Unknown ground."),
    };

    /// <summary>Where a payout stands.</summary>
    public static BilingualText Stage(PayoutStage stage) => stage switch
    {
        PayoutStage.Prepared => new("待放行", "To be released"),
        PayoutStage.Released => new("支付途中", "On its way"),
        PayoutStage.Paid => new("已支付", "Paid"),
        PayoutStage.Void => new("已撤销或者失败", "Taken back or failed"),
        _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "Unknown stage."),
    };

    /// <summary>Where an objection stands.</summary>
    public static BilingualText Stage(PlanObjectionStage stage) => stage switch
    {
        PlanObjectionStage.Filed => new("已提出", "Filed"),
        PlanObjectionStage.Notified => new("已通知其他人", "The others have notice"),
        PlanObjectionStage.Opposed => new("有反对意见", "Opposed"),
        PlanObjectionStage.OppositionNotified => new("已通知异议人", "The objector has notice"),
        PlanObjectionStage.Sued => new("已起诉", "In court"),
        PlanObjectionStage.Unopposed => new("无人反对，待修正", "Unopposed, plan to be amended"),
        PlanObjectionStage.Ended => new("已终结", "Ended"),
        _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "Unknown stage."),
    };

    /// <summary>How ordinary claims share (CPI-508, CPI-514).</summary>
    public static BilingualText Share(OrdinaryOrder order) => order switch
    {
        Domain.Settlement.Distribution.OrdinaryOrder.ProRata => new("按债权比例（自然人或者其他组织）", "In proportion: a natural person or no legal person"),
        Domain.Settlement.Distribution.OrdinaryOrder.BySeizure => new("按查封先后（企业法人）", "In the order of seizure: an enterprise"),
        _ => throw new ArgumentOutOfRangeException(nameof(order), order, "Unknown order."),
    };

    /// <summary>Bank and last digits of an account; empty for none.</summary>
    public static string BankOf(DistributionScene scene, string sha256)
    {
        ArgumentNullException.ThrowIfNull(scene);
        return scene.Banks.FirstOrDefault(row => string.Equals(row.Sha256, sha256, StringComparison.Ordinal)) is { } bank ? $"{bank.Bank} ••••{bank.Ending}" : "";
    }

    public static ActChoice ChoiceOf(string id, BilingualText who, BilingualText what, Money amount) => new(id, new($"{who.Zh} · {what.Zh} · ¥{amount}", $"{who.En} · {what.En} · ¥{amount}"));

    /// <summary>Lines to choose from.</summary>
    public static IEnumerable<ActChoice> LinesOf(DistributionScene scene, IEnumerable<PlanLine> lines) =>
        lines.Select(line => ChoiceOf(line.Id, scene.NameOf(line.PayeeId), ClaimClassTexts.Of(line.Class), line.Amount));
}
