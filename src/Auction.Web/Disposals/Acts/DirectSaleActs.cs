using Auction.Data.Procedures;
using Auction.Domain.Amounts;
using Auction.Domain.Disposal;
using Auction.Domain.Texts;
using Auction.Web.Acts;
using Auction.Web.Disposals.Views;
using static Auction.Web.Acts.ActFields;

namespace Auction.Web.Disposals.Acts;

/// <summary>Selling without an auction.</summary>
internal static class DirectSaleActs
{
    private static readonly BilingualText Price = new("变卖价", "Price asked");

    public static IReadOnlyList<DisposalAct> All { get; } =
    [
        new("begin-direct-sale", ActDesk.Court, DisposalGroup.Chance, "DIS-31, DIS-32, HUM-9.2", new("启动直接变卖", "Begin a direct sale"),
            new("当事人和权利人一致同意，或者属于可以直接变卖的动产，或者变卖价款足以清偿债务且不损害他人。", "Both parties and the holders of rights agree; or it is a movable that may be sold directly; or the proceeds cover the debt and nobody else is harmed."),
            _ => new BeginDirectSale(DirectSaleGround.AllAgree, Money.Largest, DirectPriceRule.Agreed, DisposalProbe.Document),
            (_, values) => new DisposalRequest.Give(new BeginDirectSale(values.One<DirectSaleGround>("ground"), values.Amount("price"), values.One<DirectPriceRule>("rule"), values.Document("document"))))
        {
            IsJudges = true,
            Fields = scene =>
            [
                Choice<DirectSaleGround>("ground", new("依据", "Ground"), DisposalWords.Ground),
                Amount("price", Price) with { Initial = scene.State.Price is { } price ? Shell.Formatting.MoneyWords.Digits(price.Amount) : "" },
                Choice<DirectPriceRule>("rule", new("定价方式", "What the price follows"), DisposalWords.Rule),
                Record("document", new("决定及同意书", "Decision with the consents"), FileAudience.Parties),
            ],
        },
        new("lower-direct-price", ActDesk.Court, DisposalGroup.Chance, "DIS-32", new("降低变卖价", "Lower the price asked"),
            new("无人应买的，可以降低价格再行变卖，最低不得低于评估价的二分之一。", "When nobody buys, the price may be lowered, never below half the appraised price."),
            _ => new LowerDirectPrice(new Money(1), DisposalProbe.Document),
            (_, values) => new DisposalRequest.Give(new LowerDirectPrice(values.Amount("price"), values.Document("document"))))
        {
            IsJudges = true,
            Fields = _ => [Amount("price", Price), Record("document", new("决定", "Decision"), FileAudience.Parties)],
        },
        new("complete-direct-sale", ActDesk.Court, DisposalGroup.Chance, "DIS-31, DIS-32", new("记录变卖成交", "Record the direct sale"),
            new("价款已全部到账。买受人的姓名写在合同中，不公开。", "The whole price is in. The buyer is named in the contract and not published."),
            _ => new CompleteDirectSale(DisposalProbe.Reason, Money.Largest, DisposalProbe.Document),
            (_, values) => new DisposalRequest.Give(new CompleteDirectSale(DisposalChoices.IdOf(DisposalNames.Buyer, values), values.Amount("price"), values.Document("document"))))
        {
            IsJudges = true,
            IsFinal = true,
            Fields = _ => [Amount("price", new("成交价", "Price")), Record("document", new("合同及到账凭证", "Contract and proof of receipt"))],
        },
        new("give-up-direct-sale", ActDesk.Court, DisposalGroup.Chance, "DIS-32", new("记录变卖不成", "Record that nobody bought"),
            new("转入征询以物抵债；债权人都不接受的，解除查封退还被执行人。", "The creditors are asked about debt in kind next; if none takes it, it is released."),
            _ => new GiveUpDirectSale(DisposalProbe.Document),
            (_, values) => new DisposalRequest.Give(new GiveUpDirectSale(values.Document("document"))))
        {
            IsJudges = true,
            IsFinal = true,
            Fields = _ => [Record("document", new("变卖情况记录", "Record of the attempt"), FileAudience.Parties)],
        },
    ];
}
