using Auction.Domain.Rules;
using Auction.Domain.Texts;
using static Valuation.Procedure.InvestigationSubject;

namespace Valuation.Procedure;

/// <summary>What has to be found out about a property of each kind (REF-3.1, GUI-1, GUI-2, GUI-3, LIM-1).</summary>
public static class InvestigationChecklist
{
    private static readonly (InvestigationSubject Subject, string Rule, BilingualText Words)[] Rows =
    [
        (Ownership, "REF-3.1", new("权属", "Ownership")),
        (Encumbrances, "REF-3.1", new("权利负担", "Encumbrances")),
        (Possession, "REF-3.1", new("占有使用", "Possession and use")),
        (Arrears, "REF-3.1", new("欠缴税费", "Unpaid taxes and charges")),
        (Defects, "REF-3.1", new("质量瑕疵", "Quality defects")),
        (RegistryData, "GUI-1", new("登记信息", "Registry data")),
        (SiteVisit, "GUI-1", new("现场调查", "Visit to the site")),
        (IndoorVisit, "GUI-1", new("入户调查", "Visit indoors")),
        (FloorPlan, "GUI-1", new("户型图", "Floor plan")),
        (TaxRate, "GUI-1", new("税种、税率", "Tax item and rate")),
        (LeaseClaims, "GUI-2", new("租赁权、居住权主张的审查", "Claimed leases and rights of residence")),
        (ConstructionClaims, "GUI-3", new("建设工程价款优先受偿权", "Claims for the price of construction")),
        (HomeExamined, "LIM-1", new("是否为生活必需的居住房屋", "Whether it is the home the debtor needs")),
        (VehicleRegistration, "GUI-1", new("登记信息", "Registration")),
        (Violations, "GUI-1", new("违章情况", "Violations")),
        (EmissionStandard, "GUI-1", new("排放标准", "Emission standard")),
        (Mileage, "GUI-1", new("行驶里程", "Mileage")),
        (Expiry, "GUI-1", new("保质期", "Expiry")),
        (Spoilage, "GUI-1", new("腐败变质", "Spoilage")),
        (BannedGoods, "GUI-1", new("是否禁止流通", "Banned goods")),
        (ShareRatio, "GUI-1", new("持股比例", "Share ratio")),
        (Capital, "GUI-1", new("认缴及实缴出资", "Subscribed and paid-in capital")),
        (ContributionTerm, "GUI-1", new("出资期限", "Term of contribution")),
        (Statements, "GUI-1", new("财务报表", "Statements")),
        (Dividends, "GUI-1", new("分红情况", "Dividends")),
    ];

    private static readonly Dictionary<InvestigationSubject, (RuleId Rule, BilingualText Words)> BySubject =
        Rows.ToDictionary(row => row.Subject, row => (new RuleId(row.Rule), row.Words));

    /// <summary>The subjects for this kind of property, the five facts first.</summary>
    public static IReadOnlyList<InvestigationSubject> Of(PropertyKind kind) =>
        [.. Rows.Select(row => row.Subject).Where(subject => IsFact(subject) || BelongsTo(subject, kind))];

    /// <summary>The rule a subject rests on.</summary>
    public static RuleId RuleOf(InvestigationSubject subject) => BySubject[subject].Rule;

    /// <summary>A subject in words.</summary>
    public static BilingualText WordsOf(InvestigationSubject subject) => BySubject[subject].Words;

    /// <summary>True for one of the five facts, which no property is without.</summary>
    public static bool IsFact(InvestigationSubject subject) => (int)subject < 10;

    private static bool BelongsTo(InvestigationSubject subject, PropertyKind kind) => kind switch
    {
        PropertyKind.RealEstate => (int)subject is > 10 and < 20,
        PropertyKind.Vehicle => (int)subject is > 20 and < 30,
        PropertyKind.Food => (int)subject is > 30 and < 40,
        PropertyKind.Equity => (int)subject is > 40 and < 50,
        _ => false,
    };
}
