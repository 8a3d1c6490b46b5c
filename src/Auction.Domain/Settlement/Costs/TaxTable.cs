using Auction.Domain.Texts;

namespace Auction.Domain.Settlement.Costs;

/// <summary>The rates a cost sheet uses, as they stood on one day, with their sources. Editions are added, never changed (AUC-30).</summary>
/// <remarks>Rates are per ten thousand: 300 is 3 %. Only rates fixed by a text of the whole country are here; what a province or the tax authority fixes is a range or is not computed.</remarks>
/// <param name="From">First day it applies.</param>
/// <param name="DeedLeast">Deed tax, lowest rate a province may set.</param>
/// <param name="DeedMost">Deed tax, highest rate a province may set.</param>
/// <param name="OnlyHomeUpTo140">Deed tax, a family’s only home up to 140 m².</param>
/// <param name="OnlyHomeAbove140">Deed tax, a family’s only home above 140 m².</param>
/// <param name="SecondHomeUpTo140">Deed tax, a family’s second home up to 140 m².</param>
/// <param name="SecondHomeAbove140">Deed tax, a family’s second home above 140 m².</param>
/// <param name="StampTransfer">Stamp duty on papers that transfer real estate, equity or intellectual property, each side; per ten thousand.</param>
/// <param name="RegisterHomeYuan">Fee for registering a home, in yuan.</param>
/// <param name="RegisterOtherYuan">Fee for registering other real estate, in yuan.</param>
public sealed record TaxTable(
    DateOnly From,
    int DeedLeast,
    int DeedMost,
    int OnlyHomeUpTo140,
    int OnlyHomeAbove140,
    int SecondHomeUpTo140,
    int SecondHomeAbove140,
    int StampTransfer,
    int RegisterHomeYuan,
    int RegisterOtherYuan)
{
    /// <summary>All editions, oldest first.</summary>
    public static IReadOnlyList<TaxTable> All { get; } = [new(new DateOnly(2024, 12, 1), 300, 500, 100, 150, 100, 200, 5, 80, 550)];

    /// <summary>The newest edition.</summary>
    public static TaxTable Latest => All[^1];

    /// <summary>Deed tax in general.</summary>
    internal static BilingualText DeedSource { get; } = new("契税法第一条、第三条（2021年9月1日起施行）", "Deed Tax Law, art. 1 and 3 (since 2021-09-01)");

    /// <summary>Deed tax on homes.</summary>
    internal static BilingualText HomeSource { get; } = new(
        "契税法第一条、第三条；财政部、税务总局、住房城乡建设部公告2024年第16号（2024年12月1日起执行）",
        "Deed Tax Law, art. 1 and 3; Announcement No. 16 of 2024 of the Ministry of Finance, the Tax Administration and the Housing Ministry (since 2024-12-01)");

    /// <summary>Value added tax.</summary>
    internal static BilingualText VatSource { get; } = new("增值税法（2026年1月1日起施行）；城市维护建设税法", "Value Added Tax Law (since 2026-01-01); Urban Maintenance and Construction Tax Law");

    /// <summary>Land value added tax.</summary>
    internal static BilingualText LandSource { get; } = new("土地增值税暂行条例第二条、第七条；财税〔2008〕137号第三条", "Provisional Regulations on Land Value Added Tax, art. 2 and 7; Cai Shui [2008] No. 137, art. 3");

    /// <summary>Income tax.</summary>
    internal static BilingualText IncomeSource { get; } = new("个人所得税法第二条、第三条；企业所得税法第六条", "Individual Income Tax Law, art. 2 and 3; Enterprise Income Tax Law, art. 6");

    /// <summary>Stamp duty.</summary>
    internal static BilingualText StampSource { get; } = new("印花税法及所附税目税率表（2022年7月1日起施行）；财税〔2008〕137号第二条", "Stamp Duty Law with its table (since 2022-07-01); Cai Shui [2008] No. 137, art. 2");

    /// <summary>Vehicle purchase tax.</summary>
    internal static BilingualText VehicleSource { get; } = new("车辆购置税法第三条（2019年7月1日起施行）", "Vehicle Purchase Tax Law, art. 3 (since 2019-07-01)");

    /// <summary>Registration of real estate.</summary>
    internal static BilingualText RegisterSource { get; } = new("发改价格规〔2016〕2559号", "Fa Gai Jia Ge Gui [2016] No. 2559");
}
