using Auction.Domain.Rules.Catalog;

namespace Auction.Domain.Rules;

/// <summary>Every rule the product applies, with one line of words and its source. Pages and API answers cite from here.</summary>
public static class RuleCatalog
{
    /// <summary>All rules, grouped by subject.</summary>
    public static IReadOnlyList<LegalRule> All { get; } =
        [.. GeneralCatalog.Rules, .. CalendarCatalog.Rules, .. RoundCatalog.Rules, .. ProcedureCatalog.Rules, .. DisposalCatalog.Rules, .. PeopleCatalog.Rules, .. SettlementCatalog.Rules, .. DistributionCatalog.Rules, .. ValuationCatalog.Rules];

    private static readonly Dictionary<RuleId, LegalRule> ById = All.ToDictionary(rule => rule.Id);

    /// <summary>The rule of this id, or null.</summary>
    public static LegalRule? Find(string id) => ById.GetValueOrDefault(new RuleId(id));

    /// <summary>The rule of this id.</summary>
    /// <exception cref="KeyNotFoundException">The product knows no such rule.</exception>
    public static LegalRule Of(RuleId id) => ById[id];
}
