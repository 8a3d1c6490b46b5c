using Auction.Domain.Settlement.Distribution;
using Auction.Domain.Texts;
using Auction.Web.Acts;
using Auction.Web.Disposals.Acts;
using static Auction.Web.Acts.ActFields;

namespace Auction.Web.Distributions.Acts;

/// <summary>Objections to the plan as they reach the court, and what becomes of them.</summary>
internal static class PlanObjectionActs
{
    private const int LinesMax = 20;

    private static readonly BilingualText Objection = new("异议", "Objection");
    private static readonly BilingualText Line = new("分配项", "Line");
    private static readonly BilingualText NoticeDay = new("通知日", "Day of notice");

    public static IReadOnlyList<DistributionAct> All { get; } =
    [
        new("object-to-plan", ActDesk.Court | ActDesk.Party, "CPI-509", new("对分配方案提出异议", "Object to the plan"), new("收到方案之日起十五日内书面提出，指明有异议的分配项和金额；争议部分暂不发放。", "In writing within fifteen days of service, naming the lines and the amounts disputed; these are kept back."))
        {
            IsOffered = static scene => scene.State is { Phase: DistributionPhase.Approved, Plan: { } plan } && plan.ServedOn.Keys.Any(scene.MayActFor),
            Fields = static scene => [Party(scene, scene.State.Plan!.ServedOn.Keys), Parts(scene, new("争议金额", "Amount disputed")), Record("document", new("异议书", "The objection"))],
            Read = static (_, values) => new DistributionRequest.Give(new ObjectToPlan(values.Text("party"), DisposalChoices.IdOf("o-", values), PartsOf(values), values.Document("document"))),
        },
        new("withdraw-plan-objection", ActDesk.Court | ActDesk.Party, "CPI-509", new("撤回对分配方案的异议", "Take an objection back"), new("异议终结，方案维持。", "It ends and the plan stands."))
        {
            IsOffered = static scene => scene.State.Objections.Exists(each => IsOpen(each) && scene.MayActFor(each.PartyId)),
            Fields = static scene => [Which(scene, each => IsOpen(each) && scene.MayActFor(each.PartyId)), Record("document", new("撤回申请", "The withdrawal"))],
            Read = static (scene, values) => new DistributionRequest.Give(
                new WithdrawPlanObjection(scene.State.FindObjection(values.Text("objection"))!.PartyId, values.Text("objection"), values.Document("document"))),
        },
        Step("notify-plan-objection", new("通知未提出异议的人", "Record notice to the others"), new("自通知之日起十五日内可以提出反对意见。", "They may oppose it within fifteen days of the notice."),
            PlanObjectionStage.Filed, static (id, values) => new NotifyPlanObjection(id, values.Day("on"), values.Document("document"))),
        new("oppose-plan-objection", ActDesk.Court | ActDesk.Party, "CPI-510", new("对他人的异议提出反对意见", "Oppose somebody’s objection"), new("提出反对意见后，异议人十五日内可以起诉。", "Once opposed, the objector may sue within fifteen days of hearing of it."))
        {
            IsOffered = static scene => scene.State.Objections.Exists(each => IsOpposableBy(scene, each)),
            Fields = static scene => [Which(scene, each => IsOpposableBy(scene, each)), Party(scene, scene.State.Concerned), Record("document", new("反对意见", "The opposition"))],
            Read = static (_, values) => new DistributionRequest.Give(new OpposePlanObjection(values.Text("party"), values.Text("objection"), values.Document("document"))),
        },
        Step("notify-opposition", new("通知异议人", "Record notice to the objector"), new("自通知之日起十五日内未起诉的，按原方案分配。", "Without a suit within fifteen days the plan stands."),
            PlanObjectionStage.Opposed, static (id, values) => new NotifyOpposition(id, values.Day("on"), values.Document("document"))),
        Step("record-plan-suit", new("登记分配方案异议之诉", "Record a suit"), new("诉讼期间争议部分提存。", "What is disputed stays kept back until it is over."),
            PlanObjectionStage.OppositionNotified, static (id, values) => new RecordPlanSuit(id, values.Day("on"), values.Document("document"))),
        new("record-suit-lost", ActDesk.Court, "CPI-510", new("登记异议之诉败诉", "Record that the suit was lost"), new("异议终结，方案维持。", "The plan stands."))
        {
            IsOffered = static scene => scene.State.Objections.Exists(static each => each.Stage == PlanObjectionStage.Sued),
            Fields = static scene => [Which(scene, static each => each.Stage == PlanObjectionStage.Sued), Record("document", new("生效判决", "The judgment"))],
            Read = static (_, values) => new DistributionRequest.Give(new RecordSuitLost(values.Text("objection"), values.Document("document"))),
        },
        new("revise-plan", ActDesk.Court, "CPI-510", new("修正分配方案", "Amend the plan"), new("只填改变的分配项；各项合计不变。", "Name only the lines that change; the sum stays the same."))
        {
            IsFinal = true,
            IsJudges = true,
            IsOffered = static scene => scene.State.Objections.Exists(IsSettled),
            Fields = static scene => [Which(scene, IsSettled), Parts(scene, new("新金额", "New amount")), Record("document", new("修正依据", "What it follows from"))],
            Read = static (_, values) => new DistributionRequest.Give(new RevisePlan(values.Text("objection"), PartsOf(values), values.Document("document"))),
        },
    ];

    private static bool IsOpen(PlanObjectionState objection) => objection.Stage != PlanObjectionStage.Ended;

    private static bool IsOpposable(PlanObjectionState objection) => objection.Stage is PlanObjectionStage.Notified or PlanObjectionStage.Opposed;

    // Nobody opposes what they asked for themselves.
    private static bool IsOpposableBy(DistributionScene scene, PlanObjectionState objection) =>
        IsOpposable(objection) && scene.State.Concerned.Any(id => scene.MayActFor(id) && !string.Equals(id, objection.PartyId, StringComparison.Ordinal));

    private static bool IsSettled(PlanObjectionState objection) => objection.Stage is PlanObjectionStage.Unopposed or PlanObjectionStage.Sued;

    private static DistributionAct Step(string slug, BilingualText title, BilingualText lead, PlanObjectionStage stage, Func<string, ActValues, DistributionCommand> read) =>
        new(slug, ActDesk.Court, "CPI-510", title, lead)
        {
            IsOffered = scene => scene.State.Objections.Exists(each => each.Stage == stage),
            Fields = scene => [Which(scene, each => each.Stage == stage), Day("on", NoticeDay, scene.Today), Record("document", new("送达回证或者受理通知", "Proof of service or of the suit"))],
            Read = (_, values) => new DistributionRequest.Give(read(values.Text("objection"), values)),
        };

    private static ActField Which(DistributionScene scene, Func<PlanObjectionState, bool> fits) => Choice("objection", Objection, scene.State.Objections.Where(fits).Select(each =>
        new ActChoice(each.Id, scene.NameOf(each.PartyId))));

    private static ActField Party(DistributionScene scene, IEnumerable<string> ids) => Choice("party", new("提出人", "Whose it is"), ids.Where(scene.MayActFor).Select(id => new ActChoice(id, scene.NameOf(id))));

    private static ActField Parts(DistributionScene scene, BilingualText amount) => Rows("parts", Line, LinesMax, Choice("line", Line, DistributionTexts.LinesOf(scene, scene.State.Plan!.Lines)), Amount("amount", amount));

    private static IReadOnlyList<PlanPart> PartsOf(ActValues values) => [.. values.Rows("parts").Select(row => new PlanPart(row.Text("line"), row.Amount("amount")))];
}
