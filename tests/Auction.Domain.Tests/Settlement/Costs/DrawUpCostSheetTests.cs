using Auction.Domain.Amounts;
using Auction.Domain.Settlement.Costs;
using Auction.Domain.Texts;
using Auction.Domain.Tools;

namespace Auction.Domain.Tests.Settlement.Costs;

[Trait("Rule", "AUC-30")]
public sealed class DrawUpCostSheetTests
{
    private static readonly Money Price = Money.FromYuan(1_000_000);

    [Theory]
    [InlineData(HomeSize.UpTo140, CostBuyer.OnlyHome, 10_000, 10_000)]
    [InlineData(HomeSize.Above140, CostBuyer.OnlyHome, 15_000, 15_000)]
    [InlineData(HomeSize.UpTo140, CostBuyer.SecondHome, 10_000, 10_000)]
    [InlineData(HomeSize.Above140, CostBuyer.SecondHome, 20_000, 20_000)]
    [InlineData(HomeSize.Unknown, CostBuyer.OnlyHome, 10_000, 15_000)]
    [InlineData(HomeSize.Unknown, CostBuyer.SecondHome, 10_000, 20_000)]
    [InlineData(HomeSize.UpTo140, CostBuyer.Person, 30_000, 50_000)]
    [InlineData(HomeSize.UpTo140, CostBuyer.Company, 30_000, 50_000)]
    [InlineData(HomeSize.Above140, CostBuyer.Unknown, 15_000, 50_000)]
    [InlineData(HomeSize.UpTo140, CostBuyer.Unknown, 10_000, 50_000)]
    [InlineData(HomeSize.Unknown, CostBuyer.Unknown, 10_000, 50_000)]
    public void DeedTaxOnAHome_NarrowsWithWhatIsKnown(HomeSize size, CostBuyer buyer, long least, long most)
    {
        var line = Line(Sheet(CostProperty.Home, size, buyer), "deed-tax");

        Assert.Equal((Money.FromYuan(least), Money.FromYuan(most)), (line.Least, line.Most));
        Assert.Equal((CostBearer.Buyer, least == most ? CostCertainty.Exact : CostCertainty.Range), (line.Bearer, line.Certainty));
    }

    [Theory]
    [InlineData(CostProperty.Home, "price deed-tax stamp-duty registration vat land-vat income-tax arrears auxiliary platform")]
    [InlineData(CostProperty.RealEstate, "price deed-tax stamp-duty registration vat land-vat income-tax arrears auxiliary platform")]
    [InlineData(CostProperty.Vehicle, "price vehicle-tax vat income-tax arrears auxiliary platform")]
    [InlineData(CostProperty.Movable, "price vat income-tax arrears auxiliary platform")]
    [InlineData(CostProperty.Right, "price stamp-duty vat income-tax arrears auxiliary platform")]
    public void EveryKindOfProperty_HasItsLines(CostProperty property, string lines) =>
        Assert.Equal(lines, string.Join(' ', Sheet(property, HomeSize.Unknown, CostBuyer.Unknown).Lines.Select(line => line.Id)));

    [Fact]
    public void WhatTheDebtorOwes_IsNotGuessedAndNotInTheBuyersSum()
    {
        var sheet = Sheet(CostProperty.Home, HomeSize.UpTo140, CostBuyer.OnlyHome);

        Assert.Equal((Money.FromYuan(1_010_080), Money.FromYuan(1_010_080), true), (sheet.Least, sheet.Most, sheet.IsIncomplete));
        Assert.All(sheet.Lines.Where(line => line.Bearer == CostBearer.Debtor), line => Assert.Equal((CostCertainty.NotComputable, null, null), (line.Certainty, line.Least, line.Most)));
    }

    [Fact]
    public void UnknownFacts_MakeASpan()
    {
        var sheet = Sheet(CostProperty.RealEstate, HomeSize.Unknown, CostBuyer.Company);

        Assert.Equal((Money.FromYuan(1_030_550), Money.FromYuan(1_051_050)), (sheet.Least, sheet.Most));
    }

    [Fact]
    public void DisclosedArrears_AreToldInTheirOwnWords()
    {
        var said = new BilingualText("欠物业费 12,000 元", "¥12,000 of property charges");

        Assert.Equal(said, Line(CostSheet.Of(new(Price, CostProperty.Home, HomeSize.Unknown, CostBuyer.Unknown, said), TaxTable.Latest), "arrears").Basis);
    }

    [Fact]
    [Trait("Rule", "PLT-7")]
    public void ThePlatform_ChargesNothing() => Assert.All(Enum.GetValues<CostProperty>(), property =>
        Assert.Equal((CostCertainty.Exact, Money.Zero, Money.Zero), (Line(Sheet(property, HomeSize.Unknown, CostBuyer.Unknown), "platform").Certainty, Line(Sheet(property, HomeSize.Unknown, CostBuyer.Unknown), "platform").Least!.Value, Line(Sheet(property, HomeSize.Unknown, CostBuyer.Unknown), "platform").Most!.Value)));

    [Theory]
    [InlineData(33, 0)]
    [InlineData(50, 1)]
    public void ATax_IsRoundedHalfUpToTheFen(long fen, long tax) =>
        Assert.Equal(tax, Line(CostSheet.Of(new(new(fen), CostProperty.Home, HomeSize.UpTo140, CostBuyer.OnlyHome, Arrears: null), TaxTable.Latest), "deed-tax").Least!.Value.Fen);

    [Fact]
    public void WithoutAPrice_ThereIsNoSheet() => Assert.Throws<ArgumentException>(() => CostSheet.Of(new(Money.Zero, CostProperty.Home, HomeSize.Unknown, CostBuyer.Unknown, Arrears: null), TaxTable.Latest));

    [Fact]
    public void TheCalculator_AnswersWithTheSameFigures()
    {
        var tool = ToolCatalog.Find("cost-sheet")!;
        var result = Assert.IsType<CostSheetResult>(tool.Run(tool.SampleJson).Result);

        Assert.Equal(("1256688.67", "1256688.67", true, 10), (result.Least.Yuan, result.Most.Yuan, result.IsIncomplete, result.Lines.Count));
    }

    private static CostSheet Sheet(CostProperty property, HomeSize size, CostBuyer buyer) => CostSheet.Of(new(Price, property, size, buyer, Arrears: null), TaxTable.Latest);

    private static CostLine Line(CostSheet sheet, string id) => sheet.Lines.Single(line => line.Id == id);
}
