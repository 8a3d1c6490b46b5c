using System.Text;
using System.Text.Json.Nodes;
using Auction.Domain.Amounts;
using Valuation.Documents;

namespace Valuation.Tests.Documents;

/// <summary>A whole report, to be changed where a test looks.</summary>
internal static class Reports
{
    public const string Sha256 = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    public const string Written =
        """{"format":"hengping-report-1","valuation":"HV2603-0001","author":"zhunjia","facts":[{"label":"建筑面积","value":"98.4 平方米"}],"samples":[{"description":"同小区 2 室","priceFen":120000000,"date":"2026-01-15","source":"网签备案"}],"methods":["市场比较法"],"standard":"房地产估价规范","resultFen":118000001,"reportDate":"2026-03-02","validUntil":"2027-03-01","pdf":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","notes":["未入户"]}""";

    public static ReportDocument Whole { get; } = new()
    {
        Valuation = "HV2603-0001",
        Author = "zhunjia",
        Facts = [new("建筑面积", "98.4 平方米")],
        Samples = [new("同小区 2 室", new Money(120_000_000), new DateOnly(2026, 1, 15), "网签备案")],
        Methods = ["市场比较法"],
        Standard = "房地产估价规范",
        Result = new Money(118_000_001),
        ReportDate = new DateOnly(2026, 3, 2),
        ValidUntil = new DateOnly(2027, 3, 1),
        Pdf = Sha256,
        Notes = ["未入户"],
    };

    /// <summary>Reads the whole report after a change to its JSON.</summary>
    public static ReportReading ReadWith(Action<JsonObject> change)
    {
        var json = JsonNode.Parse(Written)!.AsObject();
        change(json);
        return Read(json.ToJsonString());
    }

    public static ReportReading Read(string text) => ReportDocumentReader.Read(Encoding.UTF8.GetBytes(text));
}
