using Auction.Domain.Amounts;
using Auction.Domain.Texts;

namespace Auction.Web.Valuations.Views;

/// <summary>Results beside each other on one scale: platforms, appraisal, mean, sale price.</summary>
/// <param name="Rows">In the order shown.</param>
/// <param name="Mean">Mean of the counted answers; null without one.</param>
/// <param name="Sale">Sale price; null before a sale.</param>
internal sealed record DotPlotView(IReadOnlyList<DotRow> Rows, Money? Mean, Money? Sale)
{
    /// <summary>From this distance to the mean, in basis points of the mean, an answer is drawn hollow.</summary>
    public const int OutlierFrom = 2_000;

    /// <summary>Every amount on the drawing.</summary>
    public IEnumerable<Money> Amounts => Rows.Select(row => row.Amount).Concat(new[] { Mean, Sale }.OfType<Money>());

    /// <summary>Distance between two amounts in basis points of the second, rounded half away from zero.</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="from">What it is compared with, above zero.</param>
    public static int Deviation(Money amount, Money from)
    {
        var error = (Int128)(amount.Fen - from.Fen) * 10_000;
        var rounded = (int)(((Int128.Abs(error) * 2) + from.Fen) / ((Int128)from.Fen * 2));
        return error < 0 ? -rounded : rounded;
    }

    /// <summary>How far the highest answer lies above the lowest, in basis points of the lowest; null below two rows.</summary>
    public int? Spread => Rows.Count < 2 ? null : Deviation(Rows.Max(row => row.Amount), Rows.Min(row => row.Amount));
}

/// <summary>One result.</summary>
/// <param name="Label">Whose.</param>
/// <param name="Amount">The result.</param>
/// <param name="Mark">How it is drawn.</param>
internal sealed record DotRow(BilingualText Label, Money Amount, DotMark Mark);

/// <summary>How a result is drawn: told apart by shape, not by colour alone.</summary>
internal enum DotMark
{
    /// <summary>A full dot.</summary>
    Counted = 1,

    /// <summary>A hollow dot: far from the mean.</summary>
    Outlier = 2,

    /// <summary>A cross: not counted.</summary>
    Excluded = 3,

    /// <summary>A square: an appraisal, or any single result that is the price.</summary>
    Appraisal = 4,
}
