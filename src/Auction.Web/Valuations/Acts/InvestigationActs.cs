using Auction.Web.Acts;
using System.Globalization;
using Auction.Domain.Texts;
using Auction.Web.Valuations.Views;
using Auction.Grains.Valuations;
using Valuation.Procedure;
using static Auction.Web.Acts.ActFields;

namespace Auction.Web.Valuations.Acts;

/// <summary>Acts of the investigation, and who is concerned.</summary>
internal static class InvestigationActs
{
    private static readonly BilingualText Evidence = new("记录及证据", "Record with its evidence");

    public static IReadOnlyList<ValuationAct> All { get; } =
    [
        new("record-fact", ActDesk.Court, ValuationGroup.Investigation, "REF-3.1, GUI-1, GUI-3", new("记录调查事项", "Record a finding"),
            new("五项基本情况和本类财产的清单逐项记录；查不清的，写明所做的努力。全部记录后方可确定方式。", "The five facts and the checklist of this kind of property, line by line. What cannot be found out needs a note of the efforts made. No method begins before all are on record."))
        {
            IsOffered = scene => IsOpen(scene.State),
            Fields = scene =>
            [
                Choice("subject", new("事项", "Line"), InvestigationChecklist.Of(scene.State.Terms!.Kind).Where(subject => subject != InvestigationSubject.HomeExamined).Select(subject => new ActChoice(Number(subject), InvestigationChecklist.WordsOf(subject)))) with { Initial = scene.Subject },
                Choice<FactStanding>("standing", new("查明情况", "Standing"), ValuationWords.Of) with { Initial = "1" },
                Record("document", Evidence),
            ],
            Read = (_, values) => new ValuationRequest.Give(new RecordFact(values.One<InvestigationSubject>("subject"), values.One<FactStanding>("standing"), values.Document("document"))),
        },
        new("record-home", ActDesk.Court, ValuationGroup.Investigation, "LIM-1", new("记录是否为生活必需的居住房屋", "Record whether it is the home the debtor needs"),
            new("属于生活必需的居住房屋且没有法定例外的，可以定价，但不得发布拍卖公告。", "A necessary home without a legal exception may be priced, but no notice may be published."))
        {
            IsOffered = scene => IsOpen(scene.State) && scene.State.Terms!.Kind == PropertyKind.RealEstate,
            Fields = _ =>
            [
                YesNo("necessary", new("是否为被执行人及其所扶养家属生活必需的居住房屋", "Is it the home the debtor and dependants need?"), new("是", "Yes"), new("否", "No")),
                Choice<HomeException>("exception", new("法定例外", "Legal exception"), ValuationWords.Of) with { IsRequired = false },
                Record("document", Evidence),
            ],
            Read = (_, values) => new ValuationRequest.Give(new RecordNecessaryHome(new(values.Yes("necessary"), values.Has("exception") ? values.One<HomeException>("exception") : null, values.Document("document")))),
        },
        new("pricing-facts", ActDesk.Court, ValuationGroup.Investigation, "REF-5.1, REF-7.1, REF-14, DIS-4.2", new("记录决定方式的事实", "Record what decides the method"),
            new("决定哪些方式可以使用；逐项勾选并写明理由。", "These decide which methods are open. Tick what applies and give the reasons."))
        {
            IsOffered = scene => IsOpen(scene.State),
            Fields = _ =>
            [
                Flag("government", new("有计税基准价、政府定价或者政府指导价", "There is a tax base price, government price or guide price")),
                Flag("inspection", new("需要专业人员现场勘验或者鉴定", "A professional must inspect or identify the property")),
                Flag("online", new("具备网络询价条件", "Platforms can price such property")),
                Flag("appraised", new("法律、行政法规规定必须委托评估", "A law requires an appraisal")),
                Flag("easy", new("价值较低或者价格易于确定", "Of low value, or easily priced")),
                Record("document", new("理由", "Reasons")),
            ],
            Read = (_, values) => new ValuationRequest.Give(new RecordPricingFacts(new(values.Yes("government"), values.Yes("inspection"), values.Yes("online"), values.Yes("appraised"), values.Yes("easy"), values.Document("document")))),
        },
        new("occupancy-claim", ActDesk.Court, ValuationGroup.Investigation, "GUI-2", new("决定租赁权、居住权主张", "Decide a claimed lease or right of residence"),
            new("决定该主张是否带入处置并在公告中披露。", "Decides whether the claim is carried into the sale and disclosed."))
        {
            IsOffered = scene => IsOpen(scene.State) && scene.State.Terms!.Kind == PropertyKind.RealEstate,
            Fields = scene =>
            [
                Text("claim", new("主张编号（不写姓名）", "Reference of the claim (no names)"), 40) with { Initial = $"L{scene.State.Investigation.Claims.Count + 1}" },
                YesNo("carried", new("是否带入处置", "Carried into the sale?"), new("带入", "Yes"), new("不带入", "No")),
                Record("document", Evidence),
            ],
            Read = (_, values) => new ValuationRequest.Give(new DecideOccupancyClaim(values.Text("claim"), values.Yes("carried"), values.Document("document"))),
        },
        new("measure", ActDesk.Court, ValuationGroup.Investigation, "REF-3.2", new("记录调查措施", "Record a measure"),
            new("责令提交、强制提取材料，或者先行审计、鉴定。", "Material ordered or taken, or an audit or identification first."))
        {
            IsOffered = scene => IsOpen(scene.State),
            Fields = _ => [Choice<InvestigationMeasure>("measure", new("措施", "Measure"), ValuationWords.Of), Record("document", Evidence)],
            Read = (_, values) => new ValuationRequest.Give(new TakeInvestigationMeasure(values.One<InvestigationMeasure>("measure"), values.Document("document"))),
        },
        new("renew-seizure", ActDesk.Court, ValuationGroup.Investigation, "LIM-2", new("续行查封", "Renew the seizure"),
            new("查封届满后任何方式都不能启动；届满前续行。", "No method begins once the seizure has ended. Renew it before."))
        {
            IsOffered = scene => IsOpen(scene.State) || scene.State.Phase == ValuationPhase.Fixed,
            Fields = scene => [Day("from", new("自", "From"), scene.Today), Day("until", new("至（含当日）", "Until (included)")), Record("document", new("续行查封裁定", "Ruling"))],
            Read = (_, values) => new ValuationRequest.Give(new RenewSeizure(values.Day("from"), values.Day("until"), values.Document("document"))),
        },
        new("unreachable", ActDesk.Court, ValuationGroup.Investigation, "REF-4.1, REF-16", new("记录下落不明或者已联系上", "Record that a person cannot be found, or has been"),
            new("当事人下落不明的，不能议价，评估机构可以直接摇号。", "If a party cannot be found, no price can be agreed and institutions may be drawn at once."))
        {
            IsOffered = scene => IsOpen(scene.State),
            Fields = scene =>
            [
                .. ValuationChoices.ForWhom(scene),
                YesNo("unreachable", new("情况", "Standing"), new("下落不明", "Cannot be found"), new("已联系上", "Has been found")),
                Record("document", Evidence),
            ],
            Read = (_, values) => new ValuationRequest.Give(new RecordUnreachable(values.Text(ValuationChoices.Party), values.Yes("unreachable"), values.Document("document"))),
        },
        new("add-person", ActDesk.Court, ValuationGroup.Investigation, "REF-1, REF-21.1", new("增加当事人、利害关系人", "Add a person concerned"),
            new("送达和异议期按人计算，应当在送达前列全。", "Service and windows are counted per person. Name everybody before service."))
        {
            IsOffered = scene => IsOpen(scene.State),
            Fields = _ =>
            [
                Choice<PartyRole>("role", new("身份", "Role"), ValuationWords.Role),
                Text("name", new("姓名、名称", "Name"), 100),
                Text("address", new("送达地址", "Address for service")) with { IsRequired = false },
                Text("phone", new("电话", "Phone"), 40) with { IsRequired = false },
                Text("account", new("平台账号（电子邮箱）", "Account on the platform (e-mail)"), 200) with { IsRequired = false, Hint = new("填写后本人可以在自己的页面查看和办理。", "With an account the person can read and act on pages of their own.") },
            ],
            Read = (_, values) => new ValuationRequest.AddPerson(
                values.One<PartyRole>("role"),
                new PartyDetails(IdOf(values.Text("key")), values.Text("name"), values.Text("address"), values.Text("phone")),
                values.Text("account")),
        },
    ];

    /// <summary>True from the opening until the price is fixed or the valuation is over.</summary>
    private static bool IsOpen(ValuationState state) => state.Phase is > ValuationPhase.NotOpened and < ValuationPhase.Fixed;

    private static string Number(InvestigationSubject subject) => ((int)subject).ToString(CultureInfo.InvariantCulture);

    // Ids within a valuation say nothing about the person. From the form's key, so that a form sent twice names nobody twice.
    private static string IdOf(string key) => "p-" + key[^Math.Min(8, key.Length)..];
}
