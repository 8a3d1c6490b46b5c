using Auction.Data.Procedures;
using Auction.Domain.Disposal;
using Auction.Domain.Texts;
using Auction.Web.Acts;
using Auction.Web.Disposals.Views;
using static Auction.Web.Acts.ActFields;

namespace Auction.Web.Disposals.Acts;

/// <summary>From the sale to the handover, and what undoes it.</summary>
internal static class SettlementActs
{
    private static readonly BilingualText Decision = new("决定或者裁定", "Decision or ruling");

    public static IReadOnlyList<DisposalAct> All { get; } =
    [
        new("record-paid", ActDesk.Court, DisposalGroup.Settlement, "AUC-25.1", new("记录价款付清", "Record that the price is paid"),
            new("以最后一笔到账之日为准，可以事后记录。", "The day the last of it came in counts, though it be recorded later."),
            scene => new RecordPaid(scene.Today, DisposalProbe.Document),
            (_, values) => new DisposalRequest.Give(new RecordPaid(values.Day("on"), values.Document("document"))))
        {
            Fields = scene => [Day("on", new("付清之日", "Paid in full on"), scene.Today), Record("document", new("到账凭证", "Proof of receipt"))],
        },
        new("grant-grace", ActDesk.Court, DisposalGroup.Settlement, "DEF-1", new("准许延期付款", "Give the buyer more time"),
            new("应当在付款期限届满前决定；理由公示。", "Decided before the time is over; the reason is published."),
            scene => new GrantGrace(scene.Today.AddYears(1), DisposalProbe.Reason, DisposalProbe.Document),
            (_, values) => new DisposalRequest.Give(new GrantGrace(values.Day("until"), values.Text("reason"), values.Document("document"))))
        {
            IsJudges = true,
            Fields = _ => [Day("until", new("宽限至（含当日）", "Until (included)")), PriceActs.Reason(), Record("document", Decision, FileAudience.Parties)],
        },
        new("record-default", ActDesk.Court, DisposalGroup.Settlement, "DEF-1, AUC-24.2", new("认定悔拍", "Record the default"),
            new("期限及宽限期届满仍未付清的，保证金不退，重新拍卖，原买受人不得参加。", "The time and its grace are over unpaid: the deposit is kept and the property is auctioned again without this buyer."),
            _ => new RecordDefault(DisposalProbe.Document),
            (_, values) => new DisposalRequest.Give(new RecordDefault(values.Document("document"))))
        {
            IsJudges = true,
            IsFinal = true,
            Fields = _ => [Record("document", Decision, FileAudience.Public)],
        },
        new("record-qualification", ActDesk.Court, DisposalGroup.Settlement, "HSE-3, EQU-15", new("记录买受人资格审查", "Record the buyer’s qualification"),
            new("限购住房和转让须经审批的财产，出具裁定前审查买受人的资格。", "For housing under limits and property whose transfer needs an approval, before the ruling."),
            _ => new RecordQualification(IsQualified: true, DisposalProbe.Document),
            (_, values) => new DisposalRequest.Give(new RecordQualification(values.Yes("qualified"), values.Document("document"))))
        {
            IsFor = scene => scene.State.Has(DisposalFlags.Housing) || scene.State.Has(DisposalFlags.TransferNeedsApproval),
            Fields = _ => [YesNo("qualified", new("审查结论", "Finding"), new("具备资格", "Qualified"), new("不具备资格", "Not qualified")), Record("document", new("审查材料", "Evidence"))],
        },
        new("decide-unqualified", ActDesk.Court, DisposalGroup.Settlement, "HSE-3, EQU-15, AUC-31", new("决定买受人不具备资格的后果", "Decide what follows without the qualification"),
            new("可以按悔拍处理、重新拍卖，或者撤销本次拍卖。", "It is held again as after a default, or the sale is revoked."),
            _ => new DecideUnqualified(IsDefault: true, DisposalProbe.Reason, DisposalProbe.Document),
            (_, values) => new DisposalRequest.Give(new DecideUnqualified(values.Yes("default"), values.Text("reason"), values.Document("document"))))
        {
            IsJudges = true,
            IsFinal = true,
            IsFor = scene => scene.State.Has(DisposalFlags.Housing) || scene.State.Has(DisposalFlags.TransferNeedsApproval),
            Fields = _ => [YesNo("default", new("处理", "What follows"), new("按悔拍处理，重新拍卖", "As a default: auctioned again"), new("撤销拍卖", "The sale is revoked")), PriceActs.Reason(), Record("document", Decision, FileAudience.Public)],
        },
        new("record-ruling-served", ActDesk.Court, DisposalGroup.Settlement, "DIS-20, AUC-22.2", new("记录成交、抵债裁定送达", "Record service of the ruling"),
            new("付清后十日内作出并送达裁定；标的物的权利自送达时起转移。", "Made and served within ten days of the payment; title passes with the service."),
            scene => new RecordRulingServed(scene.Today, DisposalProbe.Document),
            (_, values) => new DisposalRequest.Give(new RecordRulingServed(values.Day("on"), values.Document("document"))))
        {
            IsFinal = true,
            Fields = scene => [Day("on", new("送达之日", "Served on"), scene.Today), Record("document", new("裁定书及送达回证", "Ruling and proof of service"), FileAudience.Parties)],
        },
        new("record-handover", ActDesk.Court, DisposalGroup.Settlement, "DIS-27", new("记录移交", "Record the handover"),
            new("裁定送达后十五日内移交标的物。", "Within fifteen days of the service."),
            scene => new RecordHandover(scene.Today, DisposalProbe.Document),
            (_, values) => new DisposalRequest.Give(new RecordHandover(values.Day("on"), values.Document("document"))))
        {
            Fields = scene => [Day("on", new("移交之日", "Handed over on"), scene.Today), Record("document", new("移交笔录", "Record of the handover"), FileAudience.Parties)],
        },
        new("revoke-sale", ActDesk.Court, DisposalGroup.Settlement, "AUC-31", new("撤销拍卖", "Revoke the sale"),
            new("有法定六种情形之一的，裁定撤销；财产回到待启动变价。理由公示。", "On one of the six grounds, by ruling; the property is to be sold anew. The reason is published."),
            _ => new RevokeSale(RevocationGround.Other, DisposalProbe.Reason, DisposalProbe.Document),
            (_, values) => new DisposalRequest.Give(new RevokeSale(values.One<RevocationGround>("ground"), values.Text("reason"), values.Document("document"))))
        {
            IsJudges = true,
            IsFinal = true,
            Fields = _ => [Choice<RevocationGround>("ground", new("事由", "Ground"), DisposalWords.Ground), PriceActs.Reason(), Record("document", new("裁定", "Ruling"), FileAudience.Public)],
        },
    ];
}
