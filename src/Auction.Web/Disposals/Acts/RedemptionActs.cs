using Auction.Data.Procedures;
using Auction.Domain.Amounts;
using Auction.Domain.Disposal;
using Auction.Domain.Texts;
using Auction.Web.Acts;
using Auction.Web.Disposals.Views;
using static Auction.Web.Acts.ActFields;

namespace Auction.Web.Disposals.Acts;

/// <summary>Paying instead of losing the property, borrowing on it, and buyers at the failed price.</summary>
internal static class RedemptionActs
{
    private static readonly BilingualText Decision = new("决定", "Decision");

    public static IReadOnlyList<DisposalAct> All { get; } =
    [
        new("ask-redemption", ActDesk.Court | ActDesk.Party, DisposalGroup.Chance, "DIS-19", new("提交款项，请求停止拍卖", "Hand in money and ask to stop the sale"),
            new("拍卖日之前提交足以清偿债务和必要费用的款项的，应当准许；之后由法院决定。", "Before the auction day enough money to pay debt and necessary costs must be accepted; later the court decides."),
            scene => new AskRedemption(DisposalProbe.Party(scene, DisposalRole.Debtor), new Money(1), DisposalProbe.Document),
            (_, values) => new DisposalRequest.Give(new AskRedemption(values.Text(DisposalChoices.Party), values.Amount("amount"), values.Document("document"))))
        {
            IsFor = scene => DisposalChoices.Has(scene, DisposalRole.Debtor),
            Fields = scene =>
            [
                DisposalChoices.ForWhom(scene, DisposalRole.Debtor),
                Amount("amount", new("提交的金额", "Amount handed in")) with { Initial = Shell.Formatting.MoneyWords.Digits(scene.State.Claims.ToRedeem), Hint = new("预填为现有债务与执行费用的合计。", "Filled with debt and costs as recorded.") },
                Record("document", new("申请书及缴款凭证", "Application and proof of payment"), FileAudience.Parties),
            ],
        },
        new("decide-redemption", ActDesk.Court, DisposalGroup.Chance, "DIS-19", new("决定是否停止拍卖", "Decide on the redemption"),
            new("准许的，处置结束，拍卖费用由被执行人负担。拍卖日之前款项足额的，不得不准许。", "Allowed, the sale is over and its costs are the debtor’s. Enough money before the auction day cannot be refused."),
            _ => new DecideRedemption(IsAllowed: true, DisposalProbe.Reason, DisposalProbe.Document),
            (_, values) => new DisposalRequest.Give(new DecideRedemption(values.Yes("allowed"), values.Text("reason"), values.Document("document"))))
        {
            IsJudges = true,
            IsFinal = true,
            Fields = _ => [YesNo("allowed", new("决定", "Decision"), new("准许，停止拍卖", "Allowed: the sale stops"), new("不准许", "Refused")), PriceActs.Reason(), Record("document", Decision, FileAudience.Parties)],
        },
        new("ask-financing", ActDesk.Court | ActDesk.Party, DisposalGroup.Chance, "HUM-9.3", new("申请融资偿债", "Ask for time to borrow"),
            new("二拍流拍后，被执行人可以申请以该财产融资清偿债务。", "After the second failure the debtor may ask for time to borrow on the property."),
            scene => new AskFinancing(DisposalProbe.Party(scene, DisposalRole.Debtor), DisposalProbe.Document),
            (_, values) => new DisposalRequest.Give(new AskFinancing(values.Text(DisposalChoices.Party), values.Document("document"))))
        {
            IsFor = scene => DisposalChoices.Has(scene, DisposalRole.Debtor),
            Fields = scene => [DisposalChoices.ForWhom(scene, DisposalRole.Debtor), Record("document", new("申请书及融资方案", "Application and plan"), FileAudience.Parties)],
        },
        new("decide-financing", ActDesk.Court, DisposalGroup.Chance, "HUM-9.3", new("决定融资期限", "Decide on the time to borrow"),
            new("准许的，指定期限；期满未清偿的，处置继续。", "Granted, a last day is set; when it passes without payment the sale goes on."),
            scene => new DecideFinancing(IsGranted: true, scene.Today, DisposalProbe.Document),
            (scene, values) => new DisposalRequest.Give(new DecideFinancing(values.Yes("granted"), values.DayOrNull("until") ?? scene.Today, values.Document("document"))))
        {
            IsJudges = true,
            Fields = scene => [YesNo("granted", new("决定", "Decision"), new("准许", "Granted"), new("不准许", "Refused")), Day("until", SelfDisposalActs.Until, scene.Today.AddDays(30)) with { IsRequired = false }, Record("document", Decision, FileAudience.Parties)],
        },
        new("record-purchase-offer", ActDesk.Court, DisposalGroup.AfterFailure, "HUM-9.4", new("登记按流拍价购买的申请", "Record an offer at the failed price"),
            new("流拍后第三人申请以不低于流拍价购买的，登记在此；申请人的姓名写在申请书中，不公开。", "Somebody asks to buy at no less than the failed price. The person is named in the application and not published."),
            _ => new RecordPurchaseOffer(DisposalProbe.Reason, DisposalProbe.Reason, Money.Largest, DisposalProbe.Document),
            (_, values) => new DisposalRequest.Give(new RecordPurchaseOffer(DisposalChoices.IdOf("f-", values), DisposalChoices.IdOf(DisposalNames.Buyer, values), values.Amount("price"), values.Document("document"))))
        {
            Fields = scene => [Amount("price", new("申请的价格", "Price offered")) with { Initial = scene.State.LastFailed is { } failed ? Shell.Formatting.MoneyWords.Digits(failed.Draft.StartPrice) : "" }, Record("document", new("申请书", "Application"))],
        },
        new("allow-purchase", ActDesk.Court, DisposalGroup.AfterFailure, "HUM-9.4, DIS-16", new("准许按流拍价购买", "Allow a purchase at the failed price"),
            new("债权人都不接受抵债的，可以准许；价款应当在下一轮竞价开始之前付清，否则自动失效。", "Once no creditor takes it in kind. The price is due before the next bidding starts; otherwise the permission lapses by itself."),
            scene => scene.State.Offers.Count > 0 ? new AllowPurchase(scene.State.Offers[0].OfferId, scene.Today, DisposalProbe.Document) : null,
            (_, values) => new DisposalRequest.Give(new AllowPurchase(values.Text("offer"), values.Day("payBy"), values.Document("document"))))
        {
            IsJudges = true,
            Fields = scene =>
            [
                Choice("offer", new("购买申请", "Offer"), scene.State.Offers.Select(offer => new ActChoice(offer.OfferId, DisposalChoices.NameOf(offer)))),
                Day("payBy", new("付款期限（含当日）", "Payment until (included)"), scene.Today.AddDays(10)),
                Record("document", Decision, FileAudience.Parties),
            ],
        },
        new("record-purchase-paid", ActDesk.Court, DisposalGroup.AfterFailure, "HUM-9.4", new("记录购买价款到账", "Record that the purchase is paid"),
            new("处置成交；已公告而未开始的轮次同时撤回。", "Sold; a round that was announced and has not started is taken back."),
            _ => new RecordPurchasePaid(DisposalProbe.Document),
            (_, values) => new DisposalRequest.Give(new RecordPurchasePaid(values.Document("document"))))
        {
            IsFinal = true,
            Fields = _ => [Record("document", new("到账凭证", "Proof of receipt"), FileAudience.Parties)],
        },
    ];
}
