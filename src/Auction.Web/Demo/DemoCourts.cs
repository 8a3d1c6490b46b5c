using Auction.Data.Lots;

namespace Auction.Web.Demo;

/// <summary>Invented courts of an invented city, and the court that stands in for the real ones in published figures.</summary>
internal static class DemoCourts
{
    /// <summary>Code of the court under which figures of published notices are shown.</summary>
    public const string PublishedFigures = "yangli";

    public static IReadOnlyList<CourtRow> Create() =>
    [
        Court("jz01", "江州市中级人民法院", "Jiangzhou Intermediate People's Court"),
        Court("jz0102", "江州市临江区人民法院", "Linjiang District People's Court of Jiangzhou"),
        Court("jz0103", "江州市浔南区人民法院", "Xunnan District People's Court of Jiangzhou"),
        Court("jz0121", "云泽县人民法院", "Yunze County People's Court"),
        Court(PublishedFigures, "公开公告数据示例法院", "Sample court for published figures"),
    ];

    private static CourtRow Court(string code, string zh, string en) => new()
    {
        Id = Guid.CreateVersion7(),
        Code = code,
        NameZh = zh,
        NameEn = en,
        Phone = "12368",
        SupervisionPhone = "12368",
    };
}
