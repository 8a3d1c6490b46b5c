using Auction.Data.Procedures;
using Auction.Domain.Amounts;
using Auction.Domain.Calendar;
using Auction.Domain.Disposal;
using Auction.Domain.Texts;
using Auction.Web.Acts;
using Auction.Web.Disposals.Views;
using static Auction.Web.Acts.ActFields;

namespace Auction.Web.Disposals.Acts;

/// <summary>The price a sale rests on.</summary>
internal static class PriceActs
{
    private const int ValidMonths = 12;
    private const int TailMonths = 6;

    public static IReadOnlyList<DisposalAct> All { get; } =
    [
        new("take-price", ActDesk.Court, DisposalGroup.Price, "REF-30, REF-27.1, REF-27.3", new("录入处置参考价", "Take the price over"),
            new("关联的参考价程序确定价格后自动录入；没有关联的，由法院录入。价格确定后十日内启动变价。", "A linked valuation hands its price over by itself; without one the court enters it. The sale starts within ten days of the price."),
            scene => new TakePrice(new(PriceBasis.Appraisal, new Money(1), scene.Today, scene.Today, scene.Today, null, DisposalProbe.Document)),
            (_, values) => new DisposalRequest.Give(new TakePrice(new(
                values.One<PriceBasis>("basis"), values.AmountOrNull("amount") ?? Money.Zero, values.Day("fixed"), values.Day("valid"), values.Day("last"), ValuationNumber: null, values.Document("document")))))
        {
            IsJudges = true,
            // A linked valuation brings the first price by itself; after it lapsed, a new one may be entered.
            IsFor = scene => scene.Row.ValuationId is null || scene.State.PricedAt is not null,
            Fields = scene =>
            [
                Choice<PriceBasis>("basis", new("价格来源", "Where it comes from"), DisposalWords.Basis),
                Amount("amount", new("参考价", "Price")) with { IsRequired = false, Hint = new("单位：元。无法评估的股权没有价格，留空。", "In yuan. Equity that cannot be appraised has none: leave it empty.") },
                Day("fixed", new("确定之日", "Fixed on"), scene.Today),
                Day("valid", new("有效期至（含当日）", "Valid until (included)"), Period.ValidUntil(scene.Today, ValidMonths).Day),
                Day("last", new("最迟开始竞价之日", "Last day to start a round"), Period.ValidUntil(Period.ValidUntil(scene.Today, ValidMonths).Day, TailMonths).Day),
                Record("document", new("价格依据", "What it rests on"), FileAudience.Parties),
            ],
        },
        new("give-up-price", ActDesk.Court, DisposalGroup.Price, "REF-27.3", new("重新确定参考价", "Have the price fixed anew"),
            new("现有价格不再使用，处置回到待定价；已进行的轮次仍然有效。理由将予公示。", "The price is given up and the disposal waits for a new one; rounds already held stay. The reason is published."),
            _ => new GiveUpPrice(DisposalProbe.Reason, DisposalProbe.Document),
            (_, values) => new DisposalRequest.Give(new GiveUpPrice(values.Text("reason"), values.Document("document"))))
        {
            IsJudges = true,
            IsFinal = true,
            Fields = _ => [Reason(), Record("document", new("决定", "Decision"), FileAudience.Parties)],
        },
        new("ask-sale-without-appraisal", ActDesk.Court | ActDesk.Party, DisposalGroup.Price, "EQU-12", new("书面申请不经评估处置股权", "Ask to sell equity without appraisal"),
            new("缺少资料无法评估的股权，申请执行人书面申请的，可以不定参考价，以高于执行费用的价格起拍。", "Equity that cannot be appraised is sold on the applicant’s written request, starting above the costs of enforcement."),
            scene => new AskSaleWithoutAppraisal(DisposalProbe.Party(scene, DisposalRole.Applicant), DisposalProbe.Document),
            (_, values) => new DisposalRequest.Give(new AskSaleWithoutAppraisal(values.Text(DisposalChoices.Party), values.Document("document"))))
        {
            IsFor = scene => scene.State.Has(DisposalFlags.NoAppraisalEquity) && DisposalChoices.Has(scene, DisposalRole.Applicant),
            Fields = scene => [DisposalChoices.ForWhom(scene, DisposalRole.Applicant), Record("document", new("书面申请", "Written request"), FileAudience.Parties)],
        },
    ];

    /// <summary>A reason that is published.</summary>
    public static ActField Reason() => LongText("reason", new("理由（公示）", "Reason (published)"), 500) with { Hint = new("立即公示，不写姓名。", "Published at once; it names nobody.") };
}
