using System.Text;
using System.Text.Json.Nodes;
using Auction.Data.Import;

namespace Auction.Web.Tests.Import;

/// <summary>Files with notices of one court that hold by themselves; a test changes what it is about.</summary>
internal static class Notices
{
    /// <summary>09:00 court time of the day on which the notices are published.</summary>
    public static readonly DateTimeOffset Now = new(2026, 11, 22, 1, 0, 0, TimeSpan.Zero);

    public const string Court = "jz0102";

    public static byte[] File(params JsonObject[] notices) => Encoding.UTF8.GetBytes(new JsonArray([.. notices]).ToJsonString());

    public static JsonObject Good(params (string Field, string? Value)[] changes)
    {
        var notice = new JsonObject
        {
            ["reference"] = "JZ-2026-0001",
            ["court"] = Court,
            ["case_number"] = "（2026）江0102执1873号",
            ["title_zh"] = "望江苑7幢1203室",
            ["asset_class"] = "movable",
            ["category"] = "vehicle",
            ["region_zh"] = "江州市临江区",
            ["reference_kind"] = "online_inquiry",
            ["reference_price"] = "1000000",
            ["round"] = "first",
            ["start_price"] = "700000",
            ["increment"] = "5000",
            ["deposit"] = "70000",
            ["notice_date"] = "2026-11-22",
            ["starts_at"] = "2026-12-08 10:00",
            ["ends_at"] = "2026-12-09 10:00",
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
}
