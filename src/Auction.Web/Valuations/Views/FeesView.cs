using Auction.Domain.Amounts;
using Auction.Domain.Rules;
using Auction.Domain.Texts;
using Valuation;
using Valuation.Fees;
using Valuation.Procedure;

namespace Auction.Web.Valuations.Views;

/// <summary>Who earns the fees of a valuation once the sale has ended, and on what basis (REF-31.1 to REF-33).</summary>
/// <param name="Lines">One per platform or institution that was ordered.</param>
internal sealed record FeesView(IReadOnlyList<FeeLine> Lines)
{
    private static readonly BilingualText Nearest = new("结果最接近成交价，收取询价费用（{0} 家平分）。", "Its result is closest to the sale price: it earns the fee (shared by {0}).");
    private static readonly BilingualText NotNearest = new("不是最接近成交价的结果，不收取费用。", "Not the closest to the sale price: no fee.");
    private static readonly BilingualText NotCounted = new("未在期限内出具结果，不收取费用。", "No result in time: no fee.");
    private static readonly BilingualText NeverSold = new("财产未成交，不收取询价费用。", "The property was not sold: no fee.");
    private static readonly BilingualText LowerOf = new("以评估结果与成交价中较低者为计费基数。", "The base is the lower of appraisal and sale price.");
    private static readonly BilingualText Again = new("重新出具结果，按基数计费的 {0}%。", "Issued anew: {0} % of the fee on this base.");
    private static readonly BilingualText Expenses = new("财产未成交，只支付合理实际费用。", "The property was not sold: reasonable actual expenses only.");
    private static readonly BilingualText Replaced = new("由其他机构重新评估，不支付费用。", "Another institution appraised anew: nothing.");

    /// <summary>The fees of a valuation; null before the sale has ended.</summary>
    public static FeesView? Of(ValuationState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        if (state.Sale is not { } sale || state.Price is not { } price)
        {
            return null;
        }

        var amount = sale.Ending == SaleEnding.Unsold ? null : sale.Amount;
        return price.Kind switch
        {
            ReferencePriceKind.OnlineInquiry => new([.. Online(state, amount)]),
            ReferencePriceKind.Appraisal => new([.. Appraised(state, amount)]),
            _ => null,
        };
    }

    private static IEnumerable<FeeLine> Online(ValuationState state, Money? sale)
    {
        var results = state.Online!.Platforms.Where(platform => platform is { IsOut: false, Report: not null }).Select(platform => new PlatformResult(platform.Id, platform.Report!.Result)).ToList();

        // The amount does not matter here: only who shares it.
        var earning = OnlineFee.Of(new Money(results.Count), results, sale).Select(share => share.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var platform in state.Online.Platforms)
        {
            var isIn = results.Exists(result => string.Equals(result.PlatformId, platform.Id, StringComparison.Ordinal));
            yield return new(platform.Id, Base: null, earning.Contains(platform.Id), !isIn ? NotCounted : sale is null ? NeverSold : earning.Contains(platform.Id) ? Nearest.With(earning.Count) : NotNearest, new("REF-31.1"));
        }
    }

    private static IEnumerable<FeeLine> Appraised(ValuationState state, Money? sale)
    {
        foreach (var past in state.Appraisal!.Past)
        {
            yield return new(past.InstitutionId, Base: null, IsEarned: false, Replaced, new("REF-32.3"));
        }

        if (state.Appraisal.Commission is not { Report: { } report } commission)
        {
            yield break;
        }

        if (sale is not { } amount)
        {
            yield return new(commission.InstitutionId, Base: null, IsEarned: true, Expenses, new("REF-32.1"));
            yield break;
        }

        var lower = amount < report.Result ? amount : report.Result;
        yield return commission.IsReissue
            ? new(commission.InstitutionId, lower, IsEarned: true, Again.With(state.Book.ReissueFeePercent), new("REF-32.2"))
            : new(commission.InstitutionId, lower, IsEarned: true, LowerOf, new("REF-32.1"));
    }
}

/// <summary>What one of them earns.</summary>
/// <param name="SourceId">Platform or institution.</param>
/// <param name="Base">What the tariff is applied to; null where there is none.</param>
/// <param name="IsEarned">True when a fee is due.</param>
/// <param name="Words">Why.</param>
/// <param name="Rule">Rule it rests on.</param>
internal sealed record FeeLine(string SourceId, Money? Base, bool IsEarned, BilingualText Words, RuleId Rule);
