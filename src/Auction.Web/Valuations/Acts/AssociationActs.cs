using Auction.Data.Procedures;
using Auction.Web.Acts;
using Valuation.Procedure;
using static Auction.Web.Acts.ActFields;

namespace Auction.Web.Valuations.Acts;

/// <summary>Acts of the association a technical review was referred to.</summary>
internal static class AssociationActs
{
    public static IReadOnlyList<ValuationAct> All { get; } =
    [
        new("hand-in-review", ActDesk.Association, ValuationGroup.Objections, "REF-23.1", new("提交专业技术评审结论", "Hand in the conclusion of the review"),
            new("认为应当补正的，评估机构三日内补正；否则维持报告。结论送当事人，提交后不能撤回；逾期提交的仍然有效，逾期记录在案。", "If the report must be corrected, the institution has three days; otherwise the result stands. The parties may read the conclusion, and it cannot be taken back. A late one counts all the same; that it is late stays on record."))
        {
            IsOffered = scene => Open(scene).Any(),
            IsFinal = true,
            Fields = scene =>
            [
                ValuationChoices.Objection(scene, Open(scene)),
                ReviewActs.Conclusion(),
                File("document", new("评审结论书（评审专家签名、协会盖章）", "Conclusion, signed by the reviewers and sealed"), FileAudience.Parties),
            ],
            Read = (scene, values) => new ValuationRequest.Give(new HandInTechnicalReview(scene.EntryId, values.Text("objection"), values.Yes("correct"), values.Document("document"))),
        },
    ];

    private static IEnumerable<ObjectionState> Open(ValuationScene scene) => TechnicalReview.ReferredTo(scene.State, scene.EntryId).Intersect(TechnicalReview.Open(scene.State));
}
