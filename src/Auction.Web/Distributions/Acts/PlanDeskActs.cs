using Auction.Domain.Settlement.Distribution;
using Auction.Web.Acts;
using static Auction.Web.Acts.ActFields;

namespace Auction.Web.Distributions.Acts;

/// <summary>Drawing, approving and serving the plan.</summary>
internal static class PlanDeskActs
{
    public static IReadOnlyList<DistributionAct> All { get; } =
    [
        new("draw-plan", ActDesk.Court, "PAY-ORD", new("制作分配方案", "Draw the plan"), new("按法定清偿顺序计算各项金额；须由另一人批准。", "Every amount follows from the order of payment. Somebody else has to approve it."))
        {
            IsOffered = static scene => scene.State.Phase == DistributionPhase.Claimed,
            Read = static (scene, _) => new DistributionRequest.Give(new DrawPlan(Me(scene))),
        },
        new("approve-plan", ActDesk.Court, "PAY-TWO", new("批准分配方案", "Approve the plan"), new("须由制作人以外的人批准。", "By somebody else than who drew it."))
        {
            IsFinal = true,
            IsJudges = true,
            IsOffered = IsJudged,
            Fields = static _ => [Record("document", new("批准文书", "The approval"))],
            Read = static (scene, values) => new DistributionRequest.Give(new ApprovePlan(Me(scene), values.Document("document"))),
        },
        new("return-plan", ActDesk.Court, "PAY-TWO", new("退回分配方案", "Send the plan back"), new("退回后可以更正债权，重新制作。", "The claims can be corrected and the plan drawn anew."))
        {
            IsJudges = true,
            IsOffered = IsJudged,
            Fields = static _ => [LongText("reason", new("理由", "Reason"))],
            Read = static (scene, values) => new DistributionRequest.Give(new ReturnPlan(Me(scene), values.Text("reason"))),
        },
        new("serve-plan", ActDesk.Court, "CPI-509", new("送达分配方案", "Record service of the plan"), new("收到之日起十五日内可以提出书面异议。", "Whoever is served may object in writing within fifteen days."))
        {
            IsOffered = static scene => scene.State is { Phase: DistributionPhase.Approved, Plan.IsServed: true } && Unserved(scene).Any(),
            Fields = static scene =>
            [
                Choice("party", new("受送达人", "Who was served"), Unserved(scene).Select(id => new ActChoice(id, scene.NameOf(id)))),
                Day("on", new("送达日", "Day of service"), scene.Today),
                Record("document", new("送达回证", "Proof of service")),
            ],
            Read = static (_, values) => new DistributionRequest.Give(new ServePlan(values.Text("party"), values.Day("on"), values.Document("document"))),
        },
    ];

    /// <summary>Who acts, as the journal names them.</summary>
    public static string Me(DistributionScene scene) => scene.AccountId.ToString();

    private static bool IsJudged(DistributionScene scene) => scene.State is { Phase: DistributionPhase.Drawn, Plan: { } plan } && !string.Equals(plan.DrawnById, Me(scene), StringComparison.Ordinal);

    private static IEnumerable<string> Unserved(DistributionScene scene) => scene.State.Concerned.Where(id => !scene.State.Plan!.ServedOn.ContainsKey(id));
}
