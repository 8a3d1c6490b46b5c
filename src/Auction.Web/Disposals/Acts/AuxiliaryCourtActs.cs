using Auction.Data.Procedures;
using Auction.Data.Rosters;
using Auction.Domain.Disposal;
using Auction.Domain.Texts;
using Auction.Web.Acts;
using Auction.Web.Disposals.Views;
using static Auction.Web.Acts.ActFields;

namespace Auction.Web.Disposals.Acts;

/// <summary>What the court entrusts to auxiliary institutions, and how it rates their work.</summary>
internal static class AuxiliaryCourtActs
{
    private const int MarksMax = 5;

    private static readonly BilingualText Institution = new("辅助机构", "Institution");

    // From 100 on a task is the court's own (AUC-6).
    private static readonly SaleTask[] Delegable = [.. Enum.GetValues<SaleTask>().Where(task => task <= SaleTask.OtherHelp)];

    public static IReadOnlyList<DisposalAct> All { get; } =
    [
        new("entrust-auxiliary", ActDesk.Court, DisposalGroup.Auxiliary, "AUC-6, AUC-7", new("委托拍卖辅助工作", "Entrust auxiliary work"),
            new("从名册中选择辅助机构；公告、权属负担的认定、定价、通知、裁定和交付由法院办理，不得委托。", "From the roster. The notice, establishing facts and burdens, pricing, notifying, the ruling and the handover are the court’s own."),
            scene => scene.Institutions.Count > 0 ? new EntrustAuxiliary(scene.Institutions[0].Id, Delegable, DisposalProbe.Document) : null,
            (_, values) => new DisposalRequest.Give(new EntrustAuxiliary(values.Text("institution"), [.. values.Many("tasks").Select(task => (SaleTask)int.Parse(task, System.Globalization.CultureInfo.InvariantCulture))], values.Document("document"))))
        {
            Fields = scene =>
            [
                Choice("institution", Institution, scene.Institutions.Where(row => row.Listing.IsListedOn(scene.Today)).Select(ChoiceOf)),
                Any<SaleTask>("tasks", new("委托事项", "Tasks"), DisposalWords.Task, Delegable) with { IsRequired = true },
                Record("document", new("委托书", "Letter of entrustment")),
            ],
        },
        new("rate-auxiliary", ActDesk.Court, DisposalGroup.Auxiliary, "AUC-7", new("评价辅助工作", "Rate the auxiliary work"),
            new("一至五分；可以重新评价，以最近一次为准。", "One to five; it may be rated anew, and the last one counts."),
            scene => scene.State.Auxiliaries.Count > 0 ? new RateAuxiliary(scene.State.Auxiliaries[0].Id, 1, DisposalProbe.Document) : null,
            (_, values) => new DisposalRequest.Give(new RateAuxiliary(values.Text("institution"), values.Whole("marks"), values.Document("document"))))
        {
            Fields = scene =>
            [
                Choice("institution", Institution, scene.State.Auxiliaries.Select(helper => scene.Institutions.FirstOrDefault(row => row.Id == helper.Id) is { } row ? ChoiceOf(row) : new ActChoice(helper.Id, new(helper.Id, helper.Id)))),
                Whole("marks", new("评分（一至五分）", "Marks, one to five"), 1, MarksMax),
                Record("document", new("评价意见", "Assessment")),
            ],
        },
    ];

    private static ActChoice ChoiceOf(RosterEntryRow row) => new(row.Id, new(row.NameZh, row.NameEn));
}
