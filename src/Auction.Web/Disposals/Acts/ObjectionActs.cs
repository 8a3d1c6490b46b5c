using Auction.Data.Procedures;
using Auction.Domain.Disposal;
using Auction.Domain.Texts;
using Auction.Web.Acts;
using static Auction.Web.Acts.ActFields;

namespace Auction.Web.Disposals.Acts;

/// <summary>Objections by persons concerned, and claims of third parties to the property.</summary>
internal static class ObjectionActs
{
    private static readonly BilingualText Ruling = new("裁定", "Ruling");
    private static readonly BilingualText Outcome = new("结论", "Outcome");
    private static readonly BilingualText Upheld = new("异议成立", "Upheld");
    private static readonly BilingualText Dismissed = new("异议不成立，驳回", "Dismissed");

    public static IReadOnlyList<DisposalAct> All { get; } =
    [
        new("file-sale-objection", ActDesk.Court | ActDesk.Party, DisposalGroup.Objections, "OBJ-6, AUC-36.1", new("提出执行行为异议", "Object to an act of the enforcement"),
            new("法院三日内立案，十五日内裁定。异议审查期间可以暂缓或者中止。", "The court registers it within three days and rules within fifteen. The sale may stand still meanwhile."),
            scene => new FileSaleObjection(DisposalProbe.Party(scene), DisposalProbe.Document, DisposalProbe.Document),
            (_, values) => new DisposalRequest.Give(new FileSaleObjection(values.Text(DisposalChoices.Party), DisposalChoices.IdOf("o-", values), values.Document("document"))))
        {
            IsFor = scene => DisposalChoices.Has(scene),
            Fields = scene => [DisposalChoices.ForWhom(scene), Record("document", new("异议书及证据", "The objection with its evidence"))],
        },
        new("record-third-party-claim", ActDesk.Court, DisposalGroup.Objections, "AUC-36.2, OBJ-6", new("登记案外人异议", "Record a third party’s claim"),
            new("案外人主张足以排除执行的权利的，审查期间应当暂缓或者中止，不得处分。先将案外人增加为利害关系人。", "Somebody outside the case claims the property. While it is examined nothing is sold. Name the person as an interested person first."),
            scene => new RecordThirdPartyClaim(DisposalProbe.Document, DisposalProbe.Party(scene), DisposalProbe.Document),
            (_, values) => new DisposalRequest.Give(new RecordThirdPartyClaim(DisposalChoices.IdOf("o-", values), values.Text("claimant"), values.Document("document"))))
        {
            Fields = scene =>
            [
                Choice("claimant", new("案外人", "Claimant"), DisposalChoices.All(scene, party => party.Role is not (DisposalRole.Applicant or DisposalRole.Debtor))),
                Record("document", new("异议书及证据", "The claim with its evidence")),
            ],
        },
        new("register-sale-objection", ActDesk.Court, DisposalGroup.Objections, "OBJ-6", new("异议立案", "Register an objection"),
            new("收到之日起三日内立案。", "Within three days of its receipt."),
            scene => DisposalChoices.FirstAt(scene, SaleObjectionStage.ToRegister) is { } id ? new RegisterSaleObjection(id) : null,
            (_, values) => new DisposalRequest.Give(new RegisterSaleObjection(values.Text("objection"))))
        {
            Fields = scene => [DisposalChoices.Objection(scene, SaleObjectionStage.ToRegister)],
        },
        new("decide-sale-objection", ActDesk.Court, DisposalGroup.Objections, "OBJ-6", new("对异议作出裁定", "Rule on an objection"),
            new("立案之日起十五日内裁定；可以在十日内申请复议或者起诉。案外人异议成立的，应当撤回拍卖。", "Within fifteen days of its registration. It may be taken further within ten days. A third party’s claim upheld ends the sale."),
            scene => DisposalChoices.FirstAt(scene, SaleObjectionStage.ForCourt) is { } id ? new DecideSaleObjection(id, IsUpheld: false, DisposalProbe.Document) : null,
            (_, values) => new DisposalRequest.Give(new DecideSaleObjection(values.Text("objection"), values.Yes("upheld"), values.Document("document"))))
        {
            IsJudges = true,
            Fields = scene => [DisposalChoices.Objection(scene, SaleObjectionStage.ForCourt), YesNo("upheld", Outcome, Upheld, Dismissed), Record("document", Ruling, FileAudience.Parties)],
        },
        new("take-objection-further", ActDesk.Court, DisposalGroup.Objections, "OBJ-6", new("记录申请复议或者起诉", "Record that a ruling is taken further"),
            new("送达之日起十日内申请复议，或者就案外人异议起诉的，记录在此。", "To the higher court, or a claim to trial, within ten days."),
            scene => DisposalChoices.FirstAt(scene, SaleObjectionStage.Decided) is { } id ? new TakeObjectionFurther(id, DisposalProbe.Document) : null,
            (_, values) => new DisposalRequest.Give(new TakeObjectionFurther(values.Text("objection"), values.Document("document"))))
        {
            Fields = scene => [DisposalChoices.Objection(scene, SaleObjectionStage.Decided), Record("document", new("复议申请书或者起诉状", "Application or complaint"))],
        },
        new("record-final-decision", ActDesk.Court, DisposalGroup.Objections, "OBJ-6", new("记录复议或者诉讼结果", "Record how it ended"),
            new("以复议裁定或者生效判决为准。", "As the higher court decided, or the judgment in force."),
            scene => DisposalChoices.FirstAt(scene, SaleObjectionStage.Further) is { } id ? new RecordFinalDecision(id, IsUpheld: false, DisposalProbe.Document) : null,
            (_, values) => new DisposalRequest.Give(new RecordFinalDecision(values.Text("objection"), values.Yes("upheld"), values.Document("document"))))
        {
            Fields = scene => [DisposalChoices.Objection(scene, SaleObjectionStage.Further), YesNo("upheld", Outcome, Upheld, Dismissed), Record("document", new("复议裁定或者生效判决", "Decision or judgment"), FileAudience.Parties)],
        },
    ];
}
