using Auction.Data.Procedures;
using Auction.Data.Valuations;
using Auction.Domain.Texts;
using Auction.Web.Acts;
using Valuation.Documents;
using Valuation.Procedure;
using static Auction.Web.Acts.ActFields;

namespace Auction.Web.Valuations.Acts;

/// <summary>Acts of the institution that was ordered.</summary>
internal static class InstitutionActs
{
    private static readonly BilingualText Writing = new("书面说明", "Written explanation");

    public static IReadOnlyList<ValuationAct> All { get; } =
    [
        new("accept", ActDesk.Institution, ValuationGroup.Appraisal, "REF-17", new("接受委托并声明无利害关系", "Accept and declare no conflict of interest"), new("接受后由法院移交材料，自收到材料起三十日。", "The court then hands over the material; thirty days run from its receipt."))
        {
            IsOffered = scene => Commission(scene) is { AcceptedAt: null } && IsAppraising(scene),
            Fields = _ => [Record("document", new("回避声明（签名）", "Signed declaration"), FileAudience.Parties)],
            Read = (scene, values) => new ValuationRequest.Give(new AcceptCommission(scene.EntryId, values.Document("document"))),
        },
        new("decline", ActDesk.Institution, ValuationGroup.Appraisal, "REF-17, REF-19.3", new("不接受委托或者声明回避", "Decline, or declare a conflict"), new("由下一顺位接替；接受之后只能因回避退出。", "The next in line follows. After accepting only a conflict counts."))
        {
            IsOffered = scene => Commission(scene) is not null && IsAppraising(scene),
            IsFinal = true,
            Fields = _ => [YesNo("conflict", new("原因", "Cause"), new("应当回避", "Conflict of interest"), new("不接受委托", "Declined")), Record("document", new("说明", "Statement"), FileAudience.Parties)],
            Read = (scene, values) => new ValuationRequest.Give(new DeclineCommission(scene.EntryId, values.Yes("conflict"), values.Document("document"))),
        },
        new("record-inspection", ActDesk.Institution, ValuationGroup.Appraisal, "REF-18", new("记录现场勘验", "Record the inspection"), new("通知当事人到场；不到场的不影响勘验，但应当有见证人见证。", "The parties are told to attend. Absence does not stop it, but then a witness must."))
        {
            IsOffered = scene => Commission(scene) is { AcceptedAt: not null, Ended: null } && scene.State.Phase is ValuationPhase.Appraising or ValuationPhase.Reviewing or ValuationPhase.Correcting or ValuationPhase.Objections,
            Fields = scene =>
            [
                Day("day", new("勘验日期", "Inspected on"), scene.Today),
                Any("absent", new("未到场的当事人", "Parties who did not attend"), scene.State.Parties.Select(party => new ActChoice(party.Id, RoleOf(scene, party)))),
                Flag("witness", new("有见证人在场", "A witness attended")),
                Flag("obstructed", new("曾排除妨碍", "Obstruction had to be overcome")),
                Record("document", new("勘验笔录（签名）", "Signed record"), FileAudience.Parties),
            ],
            Read = (scene, values) => new ValuationRequest.Give(new RecordInspection(scene.EntryId, values.Day("day"), values.Many("absent"), values.Yes("witness"), values.Yes("obstructed"), values.Document("document"))),
        },
        new("request-extension", ActDesk.Institution, ValuationGroup.Appraisal, "REF-19.2", new("申请延期", "Ask for more time"), new("期限届满五日前书面申请；每次不超过十五日，最多两次。", "In writing, at least five days before the end; up to 15 days each, twice at most."))
        {
            IsOffered = scene => Commission(scene) is { Material: not null, PendingExtension: null, IsReissue: false } && IsAppraising(scene),
            Fields = _ => [Whole("days", new("延长日数", "Days"), 1, 15), Record("document", new("申请书", "Application"), FileAudience.Parties)],
            Read = (scene, values) => new ValuationRequest.Give(new RequestExtension(scene.EntryId, values.Whole("days"), values.Document("document"))),
        },
        new("submit-report", ActDesk.Institution, ValuationGroup.Appraisal, "REF-17, REF-19.4, REF-20", new("提交评估报告", "Hand in the report"), new("报告 PDF 与下列结构化内容一并提交；内容应当与报告正文一致。补正报告和重新出具也在此提交。", "The PDF together with the facts below, which must agree with it. Corrected reports and reports issued anew are handed in here too."))
        {
            IsOffered = scene => Commission(scene) is { } commission && MayReport(scene.State, commission),
            Fields = ReportFields,
            Read = (scene, values) => new ValuationRequest.Report(DocumentOf(scene, values), report => new SubmitAppraisal(scene.EntryId, report)),
        },
        new("explain-report", ActDesk.Institution, ValuationGroup.Review, "REF-20", new("以说明代替补正", "Explain instead of correcting"), new("认为报告无须补正的，三日内书面说明。", "If no correction is needed, explain in writing within three days."))
        {
            IsOffered = scene => Commission(scene) is not null && scene.State.Phase == ValuationPhase.Correcting,
            Fields = _ => [Record("document", Writing, FileAudience.Parties)],
            Read = (scene, values) => new ValuationRequest.Give(new ExplainReport(scene.EntryId, values.Document("document"))),
        },
        new("explain-objection", ActDesk.Institution, ValuationGroup.Objections, "REF-23.1", new("答复异议", "Answer an objection"), new("五日内书面说明；认为报告有误的，一并提交补正报告。", "In writing within five days; if the report was wrong, with the corrected report."))
        {
            IsOffered = scene => Asked(scene).Any(),
            Fields = scene =>
            [
                ValuationChoices.Objection(scene, Asked(scene)),
                Record("explanation", Writing, FileAudience.Parties),
                Flag("corrects", new("同时提交补正报告（填写以下各项）", "Hand in a corrected report as well (fill in the fields below)")),
                .. ReportFields(scene).Select(field => field with { IsRequired = false }),
            ],
            Read = (scene, values) => values.Yes("corrects")
                ? new ValuationRequest.Report(DocumentOf(scene, values), report => new ExplainObjection(scene.EntryId, values.Text("objection"), values.Document("explanation"), report))
                : new ValuationRequest.Give(new ExplainObjection(scene.EntryId, values.Text("objection"), values.Document("explanation"), Corrected: null)),
        },
    ];

    private static CommissionState? Commission(ValuationScene scene) =>
        scene.State.Appraisal?.Commission is { } commission && string.Equals(commission.InstitutionId, scene.EntryId, StringComparison.Ordinal) ? commission : null;

    private static bool IsAppraising(ValuationScene scene) => scene.State.Phase == ValuationPhase.Appraising;

    private static IEnumerable<ObjectionState> Asked(ValuationScene scene) =>
        Commission(scene) is null ? [] : ValuationChoices.At(scene.State, ObjectionStage.ForInstitution);

    // After an objection only the corrected report is waited for.
    private static bool MayReport(ValuationState state, CommissionState commission) => state.Phase switch
    {
        ValuationPhase.Appraising => commission.AcceptedAt is not null && (commission.IsReissue || commission.Material is not null),
        ValuationPhase.Correcting => true,
        ValuationPhase.Objections => ValuationChoices.At(state, ObjectionStage.UnderCorrection).Any(),
        _ => false,
    };

    private static BilingualText RoleOf(ValuationScene scene, PartyState party) => ValuationChoices.PersonName(scene, party.Id);

    private static IReadOnlyList<ActField> ReportFields(ValuationScene scene) =>
    [
        Amount("result", new("评估结果", "Result")),
        Day("date", new("报告日期", "Date of the report"), scene.Today),
        Day("valid", new("有效期至（含当日）", "Valid until (included)")) with { Hint = new("不超过一年。", "One year at most.") },
        Rows("facts", new("财产基本情况", "Basics of the property"), 20, Text("label", new("项目", "Fact"), 60), Text("value", new("内容", "Value"))),
        Rows("samples", new("参照样本", "Reference samples"), 10, Text("description", new("样本", "Sample")), Amount("price", new("价格（元）", "Price (yuan)")), Day("on", new("日期", "Date")), Text("source", new("来源", "Source"))),
        LongText("methods", new("评估方法（每行一种）", "Methods (one per line)"), 500),
        LongText("standard", new("参照标准", "Standard"), 500),
        LongText("notes", new("特别事项", "Special notes")) with { IsRequired = false },
        File("pdf", new("签名盖章的报告（PDF）", "Signed and sealed report (PDF)")),
    ];

    private static ReportDocument DocumentOf(ValuationScene scene, ActValues values) => new()
    {
        Valuation = scene.State.Terms!.Number,
        Author = scene.EntryId,
        Facts = [.. values.Rows("facts").Select(row => new ReportFact(row.Text("label"), row.Text("value")))],
        Samples = [.. values.Rows("samples").Select(row => new ReportSample(row.Text("description"), row.Amount("price"), row.Day("on"), row.Text("source")))],
        Methods = Lines(values.Text("methods")),
        Standard = values.Has("standard") ? values.Text("standard") : null,
        Result = values.AmountOrNull("result"),
        ReportDate = values.DayOrNull("date") ?? scene.Today,
        ValidUntil = values.DayOrNull("valid"),
        Pdf = values.DocumentOrNull("pdf"),
        Notes = Lines(values.Text("notes")),
    };

    private static List<string> Lines(string text) => [.. text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
}
