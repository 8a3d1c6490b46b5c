using Auction.Data.Procedures;
using Auction.Domain.Amounts;
using Auction.Domain.Disposal;
using Auction.Domain.Texts;
using Auction.Web.Acts;
using static Auction.Web.Acts.ActFields;

namespace Auction.Web.Disposals.Acts;

/// <summary>One property among several of the case.</summary>
internal static class LotActs
{
    private const int GroupMax = 20;
    private const int OrderMax = 999;

    public static IReadOnlyList<DisposalAct> All { get; } =
    [
        new("arrange-sale", ActDesk.Court, DisposalGroup.Lots, "DIS-15", new("决定合并或者分别处置及顺序", "Arrange the sale among several"),
            new("多项财产分别处置的，决定先后；合并处置能提高价值的，可以合并。", "Apart, in an order; together where that brings more."),
            _ => new ArrangeSale(new(DisposalProbe.Reason, IsTogether: false, 1), DisposalProbe.Document),
            (_, values) => new DisposalRequest.Give(new ArrangeSale(new(values.Text("group"), values.Yes("together"), values.Whole("order")), values.Document("document"))))
        {
            IsJudges = true,
            IsFor = IsAmongSeveral,
            Fields = scene =>
            [
                Text("group", new("财产组", "Group of properties"), GroupMax) with { Initial = scene.State.Arrangement?.GroupId ?? "A" },
                YesNo("together", new("方式", "How"), new("合并处置", "Together"), new("分别处置", "Apart")),
                Whole("order", new("顺序", "Place in the order"), 1, OrderMax) with { Initial = "1" },
                Record("document", new("决定", "Decision"), FileAudience.Parties),
            ],
        },
        new("agree-to-sell-all", ActDesk.Court | ActDesk.Party, DisposalGroup.Lots, "DIS-14", new("同意全部拍卖", "Agree that everything is sold"),
            new("被执行人同意的，部分财产的价款已足以清偿时，其余财产仍然拍卖。", "With the debtor’s consent the other properties are sold although the debt is covered."),
            scene => new AgreeToSellAll(DisposalProbe.Party(scene, DisposalRole.Debtor), DisposalProbe.Document),
            (_, values) => new DisposalRequest.Give(new AgreeToSellAll(values.Text(DisposalChoices.Party), values.Document("document"))))
        {
            IsFor = scene => DisposalChoices.Has(scene, DisposalRole.Debtor) && !scene.State.IsSellAllAgreed && (scene.Desk != ActDesk.Court || IsAmongSeveral(scene)),
            Fields = scene => [DisposalChoices.ForWhom(scene, DisposalRole.Debtor), Record("document", new("书面同意", "Written consent"), FileAudience.Parties)],
        },
        new("stop-sale", ActDesk.Court, DisposalGroup.Lots, "DIS-14", new("其他财产已足以清偿，停止处置", "Stop: others cover the debt"),
            new("已成交财产的价款足以清偿债务和费用的，停止其余财产的处置；已有有效出价的不停止。", "When the properties sold pay debt and costs, the others stop; one with a valid bid does not."),
            _ => new StopSale(Money.Largest, DisposalProbe.Document),
            (_, values) => new DisposalRequest.Give(new StopSale(values.Amount("received"), values.Document("document"))))
        {
            IsJudges = true,
            IsFinal = true,
            IsFor = IsAmongSeveral,
            Fields = scene =>
            [
                Amount("received", new("其他财产已得价款", "Proceeds of the others")) with { Initial = scene.Siblings.Proceeds.IsPositive ? Shell.Formatting.MoneyWords.Digits(scene.Siblings.Proceeds) : "" },
                Record("document", new("确认书", "Confirmation"), FileAudience.Public),
            ],
        },
        new("reopen-sale", ActDesk.Court, DisposalGroup.Lots, "DIS-14", new("重新启动已停止的处置", "Open a stopped disposal again"),
            new("其他财产的价款最终未能到位的，从停止时的步骤继续。理由公示。", "When the proceeds did not come in after all, it goes on at the step it was at. The reason is published."),
            _ => new ReopenSale(DisposalProbe.Reason, DisposalProbe.Document),
            (_, values) => new DisposalRequest.Give(new ReopenSale(values.Text("reason"), values.Document("document"))))
        {
            IsJudges = true,
            IsFor = scene => scene.State.Phase == DisposalPhase.Stopped,
            Fields = _ => [PriceActs.Reason(), Record("document", new("决定", "Decision"), FileAudience.Public)],
        },
    ];

    private static bool IsAmongSeveral(DisposalScene scene) => scene.Siblings.Lines.Count > 1;
}
