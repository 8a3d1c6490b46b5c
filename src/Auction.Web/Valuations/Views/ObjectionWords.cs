using Auction.Domain.Texts;
using Valuation.Procedure;

namespace Auction.Web.Valuations.Views;

/// <summary>The words for objections.</summary>
internal static class ObjectionWords
{
    private static readonly (ObjectionGrounds Ground, BilingualText Words)[] Grounds =
    [
        (ObjectionGrounds.WrongFacts, new("财产基本信息错误", "Basic facts are wrong")),
        (ObjectionGrounds.WrongScope, new("超出财产范围或者遗漏财产", "Property exceeded or left out")),
        (ObjectionGrounds.Unqualified, new("机构或者评估人员没有资格", "Institution or appraiser not qualified")),
        (ObjectionGrounds.Unlawful, new("程序严重违法", "Procedure seriously unlawful")),
        (ObjectionGrounds.Standard, new("参照标准", "Reference standard")),
        (ObjectionGrounds.Method, new("计算方法", "Method")),
        (ObjectionGrounds.Result, new("评估结果", "Result")),
    ];

    /// <summary>Each ground of an objection.</summary>
    public static IReadOnlyList<BilingualText> Of(ObjectionGrounds grounds) => [.. Grounds.Where(row => grounds.HasFlag(row.Ground)).Select(row => row.Words)];

    /// <summary>Every ground there is.</summary>
    public static IReadOnlyList<(ObjectionGrounds Ground, BilingualText Words)> All => Grounds;

    /// <summary>A stage that is over, as something done.</summary>
    public static BilingualText Done(ObjectionStage stage) => stage switch
    {
        ObjectionStage.ForCourt => new("法院作出裁定", "The court ruled"),
        ObjectionStage.Ruled => new("复议申请期结束", "Time for reconsideration over"),
        ObjectionStage.ForHigherCourt => new("上一级法院作出复议决定", "The higher court decided"),
        ObjectionStage.ToForward => new("法院转交评估机构", "Passed to the institution"),
        ObjectionStage.ForInstitution => new("评估机构的说明期结束", "The institution’s time to explain ended"),
        ObjectionStage.ForObjector => new("异议人表态", "The objector answered"),
        ObjectionStage.ForAssociation => new("专业技术评审作出结论", "Technical review concluded"),
        ObjectionStage.UnderCorrection => new("评估机构补正报告", "The institution corrected its report"),
        _ => new("办结", "Closed"),
    };

    /// <summary>The stage it is at, as what is waited for.</summary>
    public static BilingualText Waiting(ObjectionStage stage) => stage switch
    {
        ObjectionStage.ForCourt => new("等待法院裁定", "Waiting for the court’s ruling"),
        ObjectionStage.Ruled => new("裁定已作出，复议申请期内", "Ruled; reconsideration may be asked for"),
        ObjectionStage.ForHigherCourt => new("等待上一级法院复议决定", "Waiting for the higher court"),
        ObjectionStage.ToForward => new("等待法院转交评估机构", "To be passed to the institution"),
        ObjectionStage.ForInstitution => new("等待评估机构说明", "Waiting for the institution’s explanation"),
        ObjectionStage.ForObjector => new("等待异议人表态", "Waiting for the objector’s answer"),
        ObjectionStage.ForAssociation => new("等待专业技术评审结论", "Waiting for the technical review"),
        ObjectionStage.UnderCorrection => new("等待评估机构补正", "Waiting for the corrected report"),
        _ => new("已办结", "Closed"),
    };

    /// <summary>How an objection ended.</summary>
    public static BilingualText Outcome(ObjectionOutcome outcome) => outcome switch
    {
        ObjectionOutcome.Rejected => new("异议不成立", "Rejected"),
        ObjectionOutcome.Upheld => new("异议成立", "Upheld"),
        ObjectionOutcome.Explained => new("已作说明，异议人未再提出", "Explained; the objector said no more"),
        ObjectionOutcome.Corrected => new("报告已补正", "The report was corrected"),
        ObjectionOutcome.ResultStands => new("评审维持评估结果", "The technical review stands behind the result"),
        _ => new("异议人撤回", "Taken back by the objector"),
    };
}
