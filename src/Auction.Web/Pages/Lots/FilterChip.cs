using Auction.Domain.Texts;
using Auction.Web.Shell.Formatting;
using Auction.Web.Shell.Lots;

namespace Auction.Web.Pages.Lots;

/// <summary>One choice in force, shown so that it can be taken away.</summary>
/// <param name="Name">Its name in the address.</param>
/// <param name="Value">Its value in the address; null when there is only one.</param>
/// <param name="Text">Its words.</param>
internal sealed record FilterChip(string Name, string? Value, BilingualText Text)
{
    public static IReadOnlyList<FilterChip> Of(LotFilter filter, LotFacets facets)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentNullException.ThrowIfNull(facets);
        var chips = new List<FilterChip>();
        if (filter.Terms.Count > 0)
        {
            var text = string.Join(' ', filter.Terms);
            chips.Add(new(LotFilterReader.Query, Value: null, LotListTexts.Quoted.With(text)));
        }

        chips.AddRange(filter.Statuses.Select(status => new FilterChip(LotFilterReader.Status, status, LotWords.Phase(LotStatus.PhaseOf(status)))));
        chips.AddRange(filter.Categories.Select(category => new FilterChip(LotFilterReader.Category, category, LotWords.Category(category))));
        chips.AddRange(facets.Regions.Where(region => filter.Regions.Contains(region.Zh))
            .Select(region => new FilterChip(LotFilterReader.Region, region.Zh, new(region.Zh, region.En))));
        chips.AddRange(LotFilterReader.StageNames.Where(name => filter.Stages.Contains(LotFilterReader.StageOf(name)))
            .Select(name => new FilterChip(LotFilterReader.Stage, name, LotWords.Stage(LotFilterReader.StageOf(name)))));
        if (filter.Lowest is { } lowest)
        {
            chips.Add(new(LotFilterReader.Lowest, Value: null, LotListTexts.From.With(MoneyWords.Digits(lowest))));
        }

        if (filter.Highest is { } highest)
        {
            chips.Add(new(LotFilterReader.Highest, Value: null, LotListTexts.UpTo.With(MoneyWords.Digits(highest))));
        }

        return chips;
    }
}
