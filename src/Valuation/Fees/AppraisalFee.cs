using Auction.Domain.Amounts;
using Auction.Domain.Rules;

namespace Valuation.Fees;

/// <summary>What an appraisal institution earns (REF-32.1, REF-32.2, REF-32.3).</summary>
public static class AppraisalFee
{
    /// <summary>The fee.</summary>
    /// <param name="ending">How the appraisal ended.</param>
    /// <param name="appraised">The appraised price.</param>
    /// <param name="salePrice">The sale price; null unless sold.</param>
    /// <param name="expenses">Reasonable actual expenses as the court finds them, for endings that earn those.</param>
    /// <param name="tariff">Tariff of the field and court.</param>
    /// <param name="book">Rule book.</param>
    public static AppraisalFeeResult Of(AppraisalEnding ending, Money appraised, Money? salePrice, Money expenses, FeeTariff tariff, RuleBook book)
    {
        ArgumentNullException.ThrowIfNull(tariff);
        ArgumentNullException.ThrowIfNull(book);
        if (ending == AppraisalEnding.Replaced) { return new(Base: null, Money.Zero, new("REF-32.3")); }
        if (ending == AppraisalEnding.Withdrawn) { return new(Base: null, expenses, new("REF-32.2")); }
        if (salePrice is not { } price) { return new(Base: null, expenses, new("REF-32.1")); }
        var lower = price < appraised ? price : appraised;
        var fee = tariff.Of(lower);
        return ending == AppraisalEnding.Reissued
            ? new(lower, new ExactAmount(fee, book.ReissueFeePercent, 100).HalfUp(), new("REF-32.2"))
            : new(lower, fee, new("REF-32.1"));
    }
}

/// <summary>How an appraisal ended.</summary>
public enum AppraisalEnding
{
    /// <summary>Its result became the price.</summary>
    Priced = 1,

    /// <summary>The same institution issued its lapsed result anew: the fee for that.</summary>
    Reissued = 2,

    /// <summary>The order was withdrawn.</summary>
    Withdrawn = 3,

    /// <summary>Another institution appraised anew.</summary>
    Replaced = 4,
}

/// <summary>A fee and how it came about.</summary>
/// <param name="Base">What the tariff was applied to; null when it was not.</param>
/// <param name="Fee">The fee.</param>
/// <param name="Rule">Rule it rests on.</param>
public sealed record AppraisalFeeResult(Money? Base, Money Fee, RuleId Rule);
