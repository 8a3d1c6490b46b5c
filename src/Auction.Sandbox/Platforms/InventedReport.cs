using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Auction.Sandbox.Platforms;

/// <summary>A report with an invented price. The same order and platform always give the same one, so that a trial can be repeated.</summary>
internal static partial class InventedReport
{
    private const long Thousand = 1000;

    // Prices are quoted in steps of 100 yuan.
    private const long StepFen = 100_00;

    /// <summary>The report as <c>hengping-report-1</c>.</summary>
    /// <param name="platform">Who reports.</param>
    /// <param name="request">About what.</param>
    /// <param name="madeAt">When, in court time.</param>
    /// <param name="behaviour">What may be wrong with it.</param>
    /// <param name="edition">2 for one that replaces another.</param>
    public static JsonObject Of(string platform, PlatformRequest request, DateTimeOffset madeAt, PlatformBehaviour behaviour, int edition)
    {
        var day = DateOnly.FromDateTime(madeAt.DateTime);
        var (base0, hundredthsOfArea) = Base(request.Order);
        var times = behaviour == PlatformBehaviour.WrongFacts ? 2 : 1;
        var result = Step(base0 * times * (Thousand + Draw(request.Order, platform, edition, -60, 60)) / Thousand);
        var samples = new JsonArray();
        for (var place = 1; place <= 3 && behaviour != PlatformBehaviour.Incomplete; place++)
        {
            samples.Add(new JsonObject
            {
                ["description"] = $"{request.Order.Name}周边可比实例 {place}",
                ["priceFen"] = Step(base0 * (Thousand + Draw(request.Order, $"{platform}:{place}", edition, -90, 90)) / Thousand),
                ["date"] = Day(day.AddDays(-(int)Draw(request.Order, $"{platform}:{place}:day", edition, 15, 150))),
                ["source"] = "模拟成交数据",
            });
        }

        return new JsonObject
        {
            ["format"] = "hengping-report-1",
            ["valuation"] = request.Valuation,
            ["author"] = platform,
            ["facts"] = Facts(request.Order, hundredthsOfArea * times),
            ["samples"] = samples,
            ["methods"] = new JsonArray("市场比较法"),
            ["standard"] = null,
            ["resultFen"] = result,
            ["reportDate"] = Day(day),
            ["validUntil"] = Day(day.AddYears(1).AddDays(-1)),
            ["notes"] = new JsonArray("本报告由模拟平台生成，不得用于真实案件。"),
        };
    }

    private static JsonArray Facts(OrderedProperty order, long hundredthsOfArea)
    {
        var facts = new JsonArray(Fact("财产名称", order.Name), Fact("物理特征", order.Features), Fact("规格数量", order.Specification));
        if (hundredthsOfArea > 0)
        {
            facts.Add(Fact("面积", string.Create(CultureInfo.InvariantCulture, $"{hundredthsOfArea / 100}.{hundredthsOfArea % 100:00} 平方米")));
        }

        return facts;
    }

    private static JsonObject Fact(string label, string value) => new() { ["label"] = label, ["value"] = value };

    /// <summary>The price before any platform's own view, in fen, and the area named in the order in hundredths of a square metre.</summary>
    private static (long Fen, long HundredthsOfArea) Base(OrderedProperty order)
    {
        var area = Area.Match($"{order.Specification} {order.Features} {order.Name}");
        if (area.Success)
        {
            var hundredths = long.Parse(area.Groups["whole"].Value, CultureInfo.InvariantCulture) * 100
                + long.Parse(area.Groups["part"].Value.PadRight(2, '0'), CultureInfo.InvariantCulture);
            if (hundredths > 0) { return (hundredths * Draw(order, "unit", 1, 8_000, 18_000), hundredths); }
        }

        return (Draw(order, "price", 1, 300_000, 3_000_000) * 100, 0);
    }

    private static long Step(long fen) => Math.Max(StepFen, fen / StepFen * StepFen);

    /// <summary>A number between two others, both included, that depends on nothing but what is given.</summary>
    private static long Draw(OrderedProperty order, string what, int edition, long least, long most)
    {
        var text = string.Join('\n', "hengping-sandbox-1", order.Name, order.Features, order.Specification, what, edition.ToString(CultureInfo.InvariantCulture));
        var number = BinaryPrimitives.ReadUInt32BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        return least + (number % (most - least + 1));
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<whole>\d{1,7})(\.(?<part>\d{1,2})\d*)?\s*(平方米|㎡|m²)", RegexOptions.ExplicitCapture)]
    private static partial Regex Area { get; }
}
