using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Auction.Data.Import;
using Auction.Domain.Rules;

namespace Auction.Data.Tests.Import;

/// <summary>A notice that is right in every field; a test changes what it is about.</summary>
internal static class NoticeText
{
    /// <summary>2026-11-22, 09:00 court time.</summary>
    public static readonly DateTimeOffset Now = new(2026, 11, 22, 1, 0, 0, TimeSpan.Zero);

    public static NoticeContext Context(DateTimeOffset? now = null, string? onlyCourt = null) =>
        new([new("jz0102", "江州市临江区人民法院"), new("jz01", "江州市中级人民法院")], RuleBooks.Edition2022, now ?? Now, onlyCourt);

    public static JsonObject Good(params (string Field, string? Value)[] changes)
    {
        var notice = new JsonObject
        {
            ["reference"] = "JZ-2026-0001",
            ["court"] = "jz0102",
            ["case_number"] = "（2026）江0102执1873号",
            ["title_zh"] = "望江苑7幢1203室",
            ["title_en"] = "Flat 1203, Wangjiang Court",
            ["asset_class"] = "real_estate",
            ["category"] = "home",
            ["region_zh"] = "江州市临江区",
            ["reference_kind"] = "online_inquiry",
            ["reference_price"] = "1000000",
            ["round"] = "first",
            ["start_price"] = "700000",
            ["increment"] = "5000",
            ["deposit"] = "70000",
            ["notice_date"] = "2026-11-22",
            ["starts_at"] = "2026-12-24 10:00",
            ["ends_at"] = "2026-12-25 10:00",
            ["balance_days"] = "10",
        };
        foreach (var disclosure in NoticeFields.Disclosures)
        {
            notice[disclosure.Zh.Name] = "无。";
        }

        foreach (var (field, value) in changes)
        {
            notice[field] = value;
        }

        return notice;
    }

    public static CheckedNotice CheckOne(JsonObject notice, NoticeContext? context = null) =>
        Assert.Single(NoticeCheck.Check(File(notice), context ?? Context()));

    public static CheckedNotice CheckOne(params (string Field, string? Value)[] changes) => CheckOne(Good(changes));

    public static NoticeFile File(params JsonObject[] notices)
    {
        var reading = NoticeFile.Read(Encoding.UTF8.GetBytes(new JsonArray([.. notices]).ToJsonString()));
        Assert.Null(reading.Problem);
        return reading.File!;
    }

    public static string Csv(params JsonObject[] notices)
    {
        var names = NoticeFields.All.Select(field => field.Name).ToArray();
        var text = new StringBuilder(CsvText.Row(names));
        foreach (var notice in notices)
        {
            text.Append(CsvText.Row(names.Select(name => Convert.ToString(notice[name], CultureInfo.InvariantCulture) ?? "")));
        }

        return text.ToString();
    }
}
