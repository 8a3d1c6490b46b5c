using Auction.Data.Procedures;
using Auction.Domain.Calendar;
using Auction.Domain.Disposal;
using Auction.Domain.Texts;
using Auction.Web.Disposals.Views;
using Auction.Web.Shell.Formatting;

namespace Auction.Web.Pages.Assets;

/// <summary>What the public reads of a disposal's journal. A closed choice: an event nobody chose to publish stays in the file.</summary>
/// <remarks>
/// What parties ask for and what buyers outside rounds offer concerns them alone; the floor of a self-disposal would be
/// every buyer's price. Reasons appear where the law has them published (AUC-28.3, AUC-16.2, NOTE-V, DIS-17, AUC-31).
/// </remarks>
internal static class HistoryLines
{
    private static readonly BilingualText Opened = new("启动财产处置", "The disposal was opened");
    private static readonly BilingualText PriceSet = new("参考价 ¥{0}（{1}），有效至 {2}", "Reference price ¥{0} ({1}), valid until {2}");
    private static readonly BilingualText NoPrice = new("股权无法评估，依申请不经评估处置", "Equity that cannot be appraised: sold without appraisal on request");
    private static readonly BilingualText NewPrice = new("重新确定参考价", "A new reference price is to be found");
    private static readonly BilingualText SelfGranted = new("准许被执行人自行处置，期限至 {0}", "The debtor may sell in person until {0}");
    private static readonly BilingualText SelfDone = new("自行处置完成，价款已全部汇入法院控制的账户", "Self-disposal completed; the whole price is on the controlled account");
    private static readonly BilingualText SelfLapsed = new("自行处置期限届满，未能完成", "The term of the self-disposal passed without a sale");
    private static readonly BilingualText SelfEnded = new("法院终止自行处置", "The court ended the self-disposal");
    private static readonly BilingualText DirectBegun = new("采取直接变卖（{0}）", "Direct sale begun ({0})");
    private static readonly BilingualText DirectLowered = new("直接变卖降价", "The price of the direct sale was lowered");
    private static readonly BilingualText DirectDone = new("直接变卖完成", "Direct sale completed");
    private static readonly BilingualText DirectGivenUp = new("直接变卖未成", "The direct sale was given up");
    private static readonly BilingualText DebtPaid = new("债务已清偿，撤回处置", "The debt was paid; the sale was taken back");
    private static readonly BilingualText Bought = new("第三人以 ¥{0} 购买，价款已付清", "A third person bought it for ¥{0} and paid");
    private static readonly BilingualText Notified = new("向无法联系的{0}公告送达", "Notification of {0}, who cannot be reached, was published");
    private static readonly BilingualText Noticed = new("发布公告：{0}", "Notice published: {0}");
    private static readonly BilingualText Corrected = new("公告更正为第 {0} 版", "Notice corrected: version {0}");
    private static readonly BilingualText Started = new("开始竞价", "Bidding started");
    private static readonly BilingualText Sold = new("以 ¥{0} 成交，竞买号 {1}", "Sold for ¥{0} to bidder {1}");
    private static readonly BilingualText Unsold = new("无人出价，流拍", "Nobody bid");
    private static readonly BilingualText Paid = new("买受人付清全部价款", "The buyer paid in full");
    private static readonly BilingualText Grace = new("付款期限延至 {0}", "Time for payment was extended to {0}");
    private static readonly BilingualText Defaulted = new("买受人未按期付款，悔拍", "The buyer did not pay: default");
    private static readonly BilingualText Served = new("成交裁定送达（{0}）", "The sale ruling was served ({0})");
    private static readonly BilingualText Handed = new("标的交付（{0}）", "Handed over ({0})");
    private static readonly BilingualText Revoked = new("撤销拍卖：{0}", "The sale was revoked: {0}");
    private static readonly BilingualText Asked = new("以 ¥{0} 征询债权人是否接受以物抵债", "Creditors were asked to take it for ¥{0}");
    private static readonly BilingualText InKind = new("以 ¥{0} 抵债", "Taken for the debt at ¥{0}");
    private static readonly BilingualText Unsaleable = new("交申请执行人抵债或者管理", "Given to the applicant to own or to manage");
    private static readonly BilingualText Released = new("解除查封，退还被执行人", "The seizure was lifted and the property given back");
    private static readonly BilingualText Held = new("{0}：{1}", "{0}: {1}");
    private static readonly BilingualText Announced = new("公告于 {0} 恢复", "It is announced to go on at {0}");
    private static readonly BilingualText Resumed = new("恢复处置", "The sale goes on");
    private static readonly BilingualText Withdrawn = new("撤回处置：{0}", "The sale was taken back: {0}");
    private static readonly BilingualText NoticeWithdrawn = new("撤回公告，另行公告", "The notice was withdrawn, to be announced anew");
    private static readonly BilingualText ObjectionFiled = new("收到{0}", "Received: {0}");
    private static readonly BilingualText Upheld = new("法院裁定：异议成立", "Ruling: the objection is upheld");
    private static readonly BilingualText Dismissed = new("法院裁定：异议不成立", "Ruling: the objection is dismissed");
    private static readonly BilingualText Further = new("申请复议或者提起诉讼", "It was taken further");
    private static readonly BilingualText FinallyUpheld = new("终局：异议成立", "Final decision: upheld");
    private static readonly BilingualText FinallyDismissed = new("终局：异议不成立", "Final decision: dismissed");
    private static readonly BilingualText Stopped = new("其他财产已足以清偿，停止处置", "Others cover the debt: stopped");
    private static readonly BilingualText Reopened = new("重新启动处置", "Opened again");

    /// <summary>The public lines of a journal, in order.</summary>
    public static IReadOnlyList<HistoryLine> Of(DisposalState state, IEnumerable<ProcedureEventRow> entries, Func<ProcedureEventRow, DisposalEvent> read)
    {
        ArgumentNullException.ThrowIfNull(entries);
        ArgumentNullException.ThrowIfNull(read);
        var names = DisposalNames.Public(state);
        var claims = state.Objections.Where(objection => objection.IsThirdPartyClaim).Select(objection => objection.Id).ToHashSet(StringComparer.Ordinal);
        return [.. entries.Select(read).Select(happened => Of(happened, names, claims)).OfType<HistoryLine>()];
    }

    private static HistoryLine? Of(DisposalEvent happened, DisposalNames names, HashSet<string> claims) => happened switch
    {
        DisposalOpened e => new(e.At, "flag", Opened),
        PriceTaken { Price.Basis: PriceBasis.NotAppraisable } e => new(e.At, "scales", NoPrice),
        PriceTaken e => new(e.At, "scales", With(PriceSet, _ => MoneyWords.Digits(e.Price.Amount), DisposalWords.Basis(e.Price.Basis).In, _ => Day(e.Price.ValidUntil))),
        PriceGivenUp e => new(e.At, "scales", NewPrice, e.Reason),
        SelfDisposalGranted e => new(e.At, "person", With(SelfGranted, _ => Day(e.Until))),
        SelfDisposalCompleted e => new(e.At, "check-circle", SelfDone),
        SelfDisposalLapsed e => new(e.At, "clock", SelfLapsed),
        SelfDisposalEnded e => new(e.At, "warning", SelfEnded),
        DirectSaleBegun e => new(e.At, "shop", With(DirectBegun, DisposalWords.Ground(e.Ground).In)),
        DirectPriceLowered e => new(e.At, "shop", DirectLowered),
        DirectSaleCompleted e => new(e.At, "check-circle", DirectDone),
        DirectSaleGivenUp e => new(e.At, "shop", DirectGivenUp),
        Redeemed e => new(e.At, "check-circle", DebtPaid),
        PurchasePaid e => new(e.At, "check-circle", Amount(Bought, e.Price)),
        _ => OfRound(happened, names) ?? OfSteering(happened, claims),
    };

    private static HistoryLine? OfRound(DisposalEvent happened, DisposalNames names) => happened switch
    {
        NotificationPublished e => new(e.At, "bell", With(Notified, names[e.PartyId].In), e.Reason),
        NoticePublished e => new(e.At, "document", With(Noticed, DisposalWords.Kind(e.Kind).In)),
        NoticeCorrected e => new(e.At, "pen", With(Corrected, _ => e.Version), e.Reason),
        BiddingStarted e => new(e.At, "gavel", Started),
        RoundSold e => new(e.At, "check-circle", With(Sold, _ => MoneyWords.Digits(e.Price), _ => e.BuyerCode)),
        RoundUnsold e => new(e.At, "cross-circle", Unsold),
        BuyerPaid e => new(e.At, "wallet", Paid),
        GraceGranted e => new(e.At, "clock", With(Grace, _ => Day(e.Until))),
        BuyerDefaulted e => new(e.At, "warning", Defaulted),
        RulingServed e => new(e.At, "document", With(Served, _ => Day(e.On))),
        HandedOver e => new(e.At, "key", With(Handed, _ => Day(e.On))),
        SaleRevoked e => new(e.At, "warning", With(Revoked, DisposalWords.Ground(e.Ground).In), e.Reason),
        CreditorsAsked e => new(e.At, "inbox", Amount(Asked, e.Price)),
        GivenInKind e => new(e.At, "check-circle", Amount(InKind, e.Price)),
        InKindAgreed e => new(e.At, "check-circle", Amount(InKind, e.Price)),
        UnsaleableGiven e => new(e.At, "check-circle", Unsaleable),
        PropertyReleased e => new(e.At, "minus-circle", Released, e.Reason),
        _ => null,
    };

    private static HistoryLine? OfSteering(DisposalEvent happened, HashSet<string> claims) => happened switch
    {
        SaleHeld e => new(e.At, "pause", With(Held, DisposalWords.Hold(e.Kind).In, DisposalWords.Ground(e.Ground).In), e.Reason),
        ResumptionAnnounced e => new(e.At, "bell", With(Announced, _ => CourtTime.Format(e.ResumesAt, "yyyy-MM-dd HH:mm"))),
        SaleResumed e => new(e.At, "play", Resumed),
        SaleWithdrawn e => new(e.At, "minus-circle", With(Withdrawn, DisposalWords.Ground(e.Ground).In), e.Reason),
        NoticeWithdrawn e => new(e.At, "minus-circle", NoticeWithdrawn, e.Reason),
        SaleObjectionFiled e => new(e.At, "scales", With(ObjectionFiled, DisposalWords.Objection(isThirdPartyClaim: false).In)),
        ThirdPartyClaimed e => new(e.At, "scales", With(ObjectionFiled, DisposalWords.Objection(isThirdPartyClaim: true).In)),
        SaleObjectionDecided e => new(e.At, "scales", Named(e.IsUpheld ? Upheld : Dismissed, claims.Contains(e.ObjectionId))),
        ObjectionTakenFurther e => new(e.At, "scales", Named(Further, claims.Contains(e.ObjectionId))),
        FinalDecisionRecorded e => new(e.At, "scales", Named(e.IsUpheld ? FinallyUpheld : FinallyDismissed, claims.Contains(e.ObjectionId))),
        SaleStopped e => new(e.At, "minus-circle", Stopped),
        SaleReopened e => new(e.At, "play", Reopened, e.Reason),
        _ => null,
    };

    private static BilingualText Named(BilingualText outcome, bool isThirdPartyClaim)
    {
        var kind = DisposalWords.Objection(isThirdPartyClaim);
        return new($"{kind.Zh}：{outcome.Zh}", $"{char.ToUpperInvariant(kind.En[0])}{kind.En[1..]}: {outcome.En}");
    }

    private static BilingualText Amount(BilingualText pattern, Domain.Amounts.Money amount) => With(pattern, _ => MoneyWords.Digits(amount));

    private static BilingualText With(BilingualText pattern, params ReadOnlySpan<Func<bool, object>> values)
    {
        var (zh, en) = (new object[values.Length], new object[values.Length]);
        for (var place = 0; place < values.Length; place++)
        {
            (zh[place], en[place]) = (values[place](false), values[place](true));
        }

        return new(pattern.With(zh).Zh, pattern.With(en).En);
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>One thing that happened.</summary>
/// <param name="At">When.</param>
/// <param name="Icon">Its icon.</param>
/// <param name="Words">What.</param>
/// <param name="Reason">The published reason, in the court's own words; null without one.</param>
internal sealed record HistoryLine(DateTimeOffset At, string Icon, BilingualText Words, string? Reason = null);
