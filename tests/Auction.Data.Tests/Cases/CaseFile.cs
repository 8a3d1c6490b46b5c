using System.Text;

namespace Auction.Data.Tests.Cases;

/// <summary>Sheets of cases for tests.</summary>
internal static class CaseFile
{
    public const string Header = "case_number,filed_on,cause,title,judge,applicants,debtors,asset,kind,title_zh,region_zh,seizure_document,seizure_authority,seizure_from,seizure_until,fact.mileage";

    public static byte[] Of(params string[] rows) => Encoding.UTF8.GetBytes(string.Join("\r\n", [Header, .. rows]));

    /// <summary>One vehicle; the facts are not complete, which does not keep a row out.</summary>
    public static string Row(int serial, string asset, string kind = "Vehicle", string until = "2028-03-01", string mileage = "42000", string judge = "沈知白") =>
        $"（2026）江0102执{serial}号,2026-03-02,买卖合同纠纷,（2025）江0102民初7号民事判决,{judge},江州银行|company；王小明,李某,{asset},{kind},小型轿车,江州市,（2026）江0102执{serial}号之一,江州市中区人民法院,2026-03-02,{until},{mileage}";
}
