using Auction.Data.Procedures;
using Auction.Domain.Amounts;
using Auction.Domain.Disposal;
using Auction.Domain.Texts;
using Auction.Web.Acts;
using Auction.Web.Disposals.Views;
using static Auction.Web.Acts.ActFields;

namespace Auction.Web.Disposals.Acts;

/// <summary>The debtor's own sale under the court's eyes.</summary>
internal static class SelfDisposalActs
{
    public static readonly BilingualText Floor = new("最低处置价", "Floor price");
    public static readonly BilingualText Until = new("期限至（含当日）", "Until (included)");

    public static IReadOnlyList<DisposalAct> All { get; } =
    [
        new("ask-self-disposal", ActDesk.Court | ActDesk.Party, DisposalGroup.Chance, "HUM-9.1, EQU-10, SELF-CFG", new("申请自行处置", "Ask to sell in person"),
            new("被执行人自己找买家，价款进入法院控制的账户。期限一般不超过六十日；同一财产只准许一次。", "The debtor finds a buyer; the price goes to the account the court controls. The term is sixty days at most as a rule; it is granted once for a property."),
            scene => new AskSelfDisposal(DisposalProbe.Party(scene, DisposalRole.Debtor), new Money(1), scene.Today.AddDays(1), DisposalProbe.Document),
            (_, values) => new DisposalRequest.Give(new AskSelfDisposal(values.Text(DisposalChoices.Party), values.Amount("floor"), values.Day("until"), values.Document("document"))))
        {
            IsFor = scene => DisposalChoices.Has(scene, DisposalRole.Debtor),
            Fields = scene => [DisposalChoices.ForWhom(scene, DisposalRole.Debtor), Amount("floor", Floor), Day("until", Until, scene.Today.AddDays(scene.State.Book.SelfDisposalGeneralDays)), Record("document", new("申请书", "Application"), FileAudience.Parties)],
        },
        new("grant-self-disposal", ActDesk.Court, DisposalGroup.Chance, "HUM-9.1, EQU-10, SELF-CFG", new("准许自行处置", "Grant self-disposal"),
            new("确定最低处置价、期限和法院控制的收款账户；期满价款未到账的，自动转入拍卖。", "Set the floor, the term and the account the court controls. When the term ends without the money, the sale goes on to an auction by itself."),
            scene => new GrantSelfDisposal(new Money(1), scene.Today.AddDays(1), DisposalProbe.Reason, SelfDisposalBasis.CreditorsConsent, DisposalProbe.Document),
            (_, values) => new DisposalRequest.Give(new GrantSelfDisposal(values.Amount("floor"), values.Day("until"), values.Text("account"), values.One<SelfDisposalBasis>("basis"), values.Document("document"))))
        {
            IsJudges = true,
            Fields = scene =>
            [
                Amount("floor", Floor) with { Initial = scene.State.SelfDisposal is { } asked ? Shell.Formatting.MoneyWords.Digits(asked.Floor) : "" },
                Day("until", Until, scene.State.SelfDisposal?.Until),
                Text("account", new("法院控制的收款账户", "Account the court controls"), 60),
                Choice<SelfDisposalBasis>("basis", new("准许的依据", "Why it may be granted"), DisposalWords.Basis),
                Record("document", new("准许决定", "Decision"), FileAudience.Parties),
            ],
        },
        new("refuse-self-disposal", ActDesk.Court, DisposalGroup.Chance, "HUM-9.1", new("不准许自行处置", "Refuse self-disposal"),
            new("说明理由；被执行人可以再次申请。", "Give the reason; the debtor may ask again."),
            _ => new RefuseSelfDisposal(DisposalProbe.Reason, DisposalProbe.Document),
            (_, values) => new DisposalRequest.Give(new RefuseSelfDisposal(values.Text("reason"), values.Document("document"))))
        {
            IsJudges = true,
            Fields = _ => [PriceActs.Reason(), Record("document", new("决定", "Decision"), FileAudience.Parties)],
        },
        new("report-buyer", ActDesk.Court | ActDesk.Party, DisposalGroup.Chance, "HUM-9.1", new("报告买受人", "Report a buyer"),
            new("上传协议，买受人的姓名写在协议中，只有法院和提交人能看到。价格不得低于最低处置价。", "Upload the agreement. The buyer is named there and nowhere else; the court and who brought it can read it. The price is not below the floor."),
            scene => new ReportBuyer(DisposalProbe.Party(scene, DisposalRole.Debtor), DisposalProbe.Reason, Money.Largest, DisposalProbe.Document),
            (_, values) => new DisposalRequest.Give(new ReportBuyer(values.Text(DisposalChoices.Party), DisposalChoices.IdOf(DisposalNames.Buyer, values), values.Amount("price"), values.Document("document"))))
        {
            IsFor = scene => DisposalChoices.Has(scene, DisposalRole.Debtor),
            Fields = scene => [DisposalChoices.ForWhom(scene, DisposalRole.Debtor), Amount("price", new("成交价", "Price")), Record("document", new("买卖协议", "Agreement"))],
        },
        new("confirm-buyer", ActDesk.Court, DisposalGroup.Chance, "HUM-9.1", new("审查买受人", "Examine the buyer"),
            new("确认后等待价款进入法院控制的账户；不确认的，被执行人可以在期限内另找买家。", "Once confirmed, the price is awaited on the controlled account. Otherwise the debtor may find another buyer within the term."),
            scene => new ConfirmBuyer(scene.State.SelfDisposal?.Buyer?.BuyerId ?? "", IsConfirmed: true, DisposalProbe.Document),
            (scene, values) => new DisposalRequest.Give(new ConfirmBuyer(scene.State.SelfDisposal!.Buyer!.BuyerId, values.Yes("confirmed"), values.Document("document"))))
        {
            IsJudges = true,
            Fields = _ => [YesNo("confirmed", new("审查结论", "Finding"), new("确认", "Confirmed"), new("不确认", "Not confirmed")), Record("document", new("审查意见", "Note"), FileAudience.Parties)],
        },
        new("complete-self-disposal", ActDesk.Court, DisposalGroup.Chance, "HUM-9.1", new("确认价款到账", "Record that the price is in"),
            new("全部价款已进入法院控制的账户；处置成交，查封在过户时解除。", "The whole price is on the controlled account: sold. The seizure is lifted for the transfer."),
            _ => new CompleteSelfDisposal(Money.Largest, DisposalProbe.Document),
            (_, values) => new DisposalRequest.Give(new CompleteSelfDisposal(values.Amount("received"), values.Document("document"))))
        {
            IsFinal = true,
            Fields = _ => [Amount("received", new("到账金额", "Amount received")), Record("document", new("到账凭证", "Proof of receipt"), FileAudience.Parties)],
        },
        new("end-self-disposal", ActDesk.Court, DisposalGroup.Chance, "HUM-9.1, SELF-CFG", new("终止自行处置", "End the self-disposal"),
            new("存在隐瞒价格、账外付款等违反情形的，终止后转入拍卖，不再准许自行处置。", "For a hidden price, a side payment or the like. The sale goes on to an auction; it is not granted again."),
            _ => new EndSelfDisposal(DisposalProbe.Reason, DisposalProbe.Document),
            (_, values) => new DisposalRequest.Give(new EndSelfDisposal(values.Text("reason"), values.Document("document"))))
        {
            IsJudges = true,
            IsFinal = true,
            Fields = _ => [PriceActs.Reason(), Record("document", new("决定", "Decision"), FileAudience.Parties)],
        },
    ];
}
