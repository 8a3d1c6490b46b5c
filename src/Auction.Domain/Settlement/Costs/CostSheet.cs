using Auction.Domain.Amounts;
using Auction.Domain.Texts;
using static Auction.Domain.Settlement.Costs.CostSheetTexts;

namespace Auction.Domain.Settlement.Costs;

/// <summary>What a purchase costs in all, told before anybody bids: each line with who bears it, its source, and how certain it is (AUC-30).</summary>
/// <remarks>What depends on facts that are not known here is a range or is not computed, and says why; nothing is guessed. Taxes round half up to the fen (GEN-4).</remarks>
/// <param name="Lines">In the order they are shown.</param>
/// <param name="Least">What the buyer pays at least, of the lines that can be computed.</param>
/// <param name="Most">What the buyer pays at most, of the lines that can be computed.</param>
public sealed record CostSheet(IReadOnlyList<CostLine> Lines, Money Least, Money Most)
{
    /// <summary>True when a line that may fall to the buyer could not be computed: the sums are not everything.</summary>
    public bool IsIncomplete => Lines.Any(line => line is { Certainty: CostCertainty.NotComputable, Bearer: CostBearer.Buyer or CostBearer.AsDisclosed });

    /// <summary>Draws up a sheet.</summary>
    /// <exception cref="ArgumentException">The price is not above zero.</exception>
    public static CostSheet Of(CostSheetInput input, TaxTable taxes)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(taxes);
        if (!input.Price.IsPositive) { throw new ArgumentException("A price is above zero.", nameof(input)); }
        List<CostLine> lines =
        [
            new("price", Price, CostBearer.Buyer, CostCertainty.Exact, input.Price, input.Price, PriceBasis, PriceSource, new("AUC-25.1")),
            .. OfBuyer(input, taxes),
            .. OfDebtor(input),
            new("arrears", Arrears, CostBearer.AsDisclosed, CostCertainty.NotComputable, Least: null, Most: null, input.Arrears ?? NoArrears, ArrearsSource, new("AUC-30")),
            new("auxiliary", Auxiliary, CostBearer.Proceeds, CostCertainty.Exact, Money.Zero, Money.Zero, AuxiliaryBasis, AuxiliarySource, new("PAY-ORD")),
            new("platform", Platform, CostBearer.Buyer, CostCertainty.Exact, Money.Zero, Money.Zero, PlatformBasis, PlatformSource, new("PLT-7")),
        ];
        var buyers = lines.Where(line => line is { Bearer: CostBearer.Buyer, Least: not null }).ToList();
        return new(lines, new(buyers.Sum(line => line.Least!.Value.Fen)), new(buyers.Sum(line => line.Most!.Value.Fen)));
    }

    private static IEnumerable<CostLine> OfBuyer(CostSheetInput input, TaxTable taxes)
    {
        switch (input.Property)
        {
            case CostProperty.Home or CostProperty.RealEstate:
                yield return Deed(input, taxes);
                yield return Stamp(input, taxes);
                var fee = Money.FromYuan(input.Property == CostProperty.Home ? taxes.RegisterHomeYuan : taxes.RegisterOtherYuan);
                yield return new("registration", Registration, CostBearer.Buyer, CostCertainty.Exact, fee, fee, RegistrationBasis, TaxTable.RegisterSource, new("AUC-30"));
                break;
            case CostProperty.Vehicle:
                yield return new("vehicle-tax", Vehicle, CostBearer.Buyer, CostCertainty.Exact, Money.Zero, Money.Zero, VehicleBasis, TaxTable.VehicleSource, new("AUC-30"));
                break;
            case CostProperty.Right:
                yield return Stamp(input, taxes);
                break;
        }
    }

    private static IEnumerable<CostLine> OfDebtor(CostSheetInput input)
    {
        yield return Unknown("vat", Vat, VatBasis, TaxTable.VatSource);
        if (input.Property is CostProperty.Home or CostProperty.RealEstate) { yield return Unknown("land-vat", LandVat, input.Property == CostProperty.Home ? LandVatHomeBasis : LandVatBasis, TaxTable.LandSource); }
        yield return Unknown("income-tax", Income, IncomeBasis, TaxTable.IncomeSource);
    }

    private static CostLine Unknown(string id, BilingualText name, BilingualText why, BilingualText source) =>
        new(id, name, CostBearer.Debtor, CostCertainty.NotComputable, Least: null, Most: null, why, source, new("AUC-30"));

    private static CostLine Deed(CostSheetInput input, TaxTable taxes)
    {
        var (least, most) = DeedRates(input, taxes);
        var basis = DeedBasis.With(Percent(least), Percent(most));
        return new(
            "deed-tax",
            DeedTax,
            CostBearer.Buyer,
            least == most ? CostCertainty.Exact : CostCertainty.Range,
            Share(input.Price, least),
            Share(input.Price, most),
            least == most ? DeedExact.With(Percent(least)) : basis,
            input.Property == CostProperty.Home ? TaxTable.HomeSource : TaxTable.DeedSource,
            new("AUC-30"));
    }

    // What is not known widens the range to everything it could be.
    private static (int Least, int Most) DeedRates(CostSheetInput input, TaxTable taxes) => input switch
    {
        { Property: not CostProperty.Home } or { Buyer: CostBuyer.Person or CostBuyer.Company } => (taxes.DeedLeast, taxes.DeedMost),
        { Buyer: CostBuyer.Unknown, Size: HomeSize.Above140 } => (taxes.OnlyHomeAbove140, taxes.DeedMost),
        { Buyer: CostBuyer.Unknown } => (taxes.OnlyHomeUpTo140, taxes.DeedMost),
        { Buyer: CostBuyer.OnlyHome, Size: HomeSize.UpTo140 } => (taxes.OnlyHomeUpTo140, taxes.OnlyHomeUpTo140),
        { Buyer: CostBuyer.OnlyHome, Size: HomeSize.Above140 } => (taxes.OnlyHomeAbove140, taxes.OnlyHomeAbove140),
        { Buyer: CostBuyer.OnlyHome } => (taxes.OnlyHomeUpTo140, taxes.OnlyHomeAbove140),
        { Size: HomeSize.UpTo140 } => (taxes.SecondHomeUpTo140, taxes.SecondHomeUpTo140),
        { Size: HomeSize.Above140 } => (taxes.SecondHomeAbove140, taxes.SecondHomeAbove140),
        _ => (taxes.SecondHomeUpTo140, taxes.SecondHomeAbove140),
    };

    private static CostLine Stamp(CostSheetInput input, TaxTable taxes)
    {
        var isFree = input is { Property: CostProperty.Home, Buyer: CostBuyer.OnlyHome or CostBuyer.SecondHome or CostBuyer.Person };
        return new(
            "stamp-duty",
            StampDuty,
            CostBearer.Buyer,
            isFree ? CostCertainty.Exact : CostCertainty.Range,
            Money.Zero,
            isFree ? Money.Zero : Share(input.Price, taxes.StampTransfer),
            isFree ? StampFree : StampBasis.With(Percent(taxes.StampTransfer)),
            TaxTable.StampSource,
            new("AUC-30"));
    }

    private static Money Share(Money price, int perTenThousand) => new ExactAmount(price, perTenThousand, 10_000).HalfUp();

    private static string Percent(int perTenThousand) => (perTenThousand / 100m).ToString("0.##", System.Globalization.CultureInfo.InvariantCulture);
}
