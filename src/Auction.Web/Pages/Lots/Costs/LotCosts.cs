using System.Text.RegularExpressions;
using Auction.Data.Lots;
using Auction.Domain.Amounts;
using Auction.Domain.Rules;
using Auction.Domain.Settlement.Costs;
using Auction.Domain.Texts;
using Auction.Web.Lots;

namespace Auction.Web.Pages.Lots.Costs;

/// <summary>The cost sheet of a published lot (AUC-30).</summary>
internal static partial class LotCosts
{
    private const string AreaLabel = "建筑面积";
    private const string ArrearsWord = "欠";
    private const string TaxWord = "税";
    private static readonly Money Limit = Money.FromYuan(140);

    /// <summary>The sheet at a price.</summary>
    public static CostSheet Of(LotSheet sheet, Money price, CostBuyer buyer) =>
        CostSheet.Of(new(price, PropertyOf(sheet.Lot), SizeOf(sheet), buyer, Disclosed(sheet, ArrearsWord)), TaxTable.Latest);

    /// <summary>What the notice discloses about taxes; null when nothing.</summary>
    public static BilingualText? TaxesOf(LotSheet sheet) => Disclosed(sheet, TaxWord);

    /// <summary>At which price a sheet stands that names none: sale, current or start.</summary>
    public static BilingualText WhichPrice(LotSheet sheet) =>
        sheet.State.Phase == Auction.Domain.Rounds.RoundPhase.Sold ? CostTexts.AtSale : sheet.State.Leader is null ? CostTexts.AtStart : CostTexts.AtCurrent;

    /// <summary>What is sold, as taxes tell it apart.</summary>
    public static CostProperty PropertyOf(LotRow lot) => lot switch
    {
        { Category: LotCategories.Home } => CostProperty.Home,
        { AssetClass: AssetClass.RealEstate } => CostProperty.RealEstate,
        { Category: LotCategories.Vehicle } => CostProperty.Vehicle,
        { AssetClass: AssetClass.Movable } => CostProperty.Movable,
        _ => CostProperty.Right,
    };

    // An area has two decimals at most, as an amount has: the same reading serves both.
    private static HomeSize SizeOf(LotSheet sheet) => sheet.Facts.FirstOrDefault(fact => fact.LabelZh.StartsWith(AreaLabel, StringComparison.Ordinal)) is { } fact
        && Figure().Match(fact.ValueZh) is { Success: true } figure
        && MoneyText.Read(figure.Value) is { Fault: null, Amount: var area }
            ? area > Limit ? HomeSize.Above140 : HomeSize.UpTo140
            : HomeSize.Unknown;

    private static BilingualText? Disclosed(LotSheet sheet, string word) =>
        sheet.Disclosures.FirstOrDefault(fact => fact.LabelZh.Contains(word, StringComparison.Ordinal)) is { } fact ? new(fact.ValueZh, fact.ValueEn) : null;

    [GeneratedRegex(@"^[\d,]+(\.\d{1,2})?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 100)]
    private static partial Regex Figure();
}
