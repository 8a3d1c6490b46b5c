using System.Text;
using Auction.Data.Cases;
using Auction.Data.Import;
using Auction.Domain.Disposal;
using Auction.TestKit;

namespace Auction.Data.Tests.Cases;

/// <summary>A sheet is read row by row; each fault names its column and its rule, and keeps only its own row out.</summary>
public sealed class ReadCaseSheetTests
{
    [Fact]
    public void ClaimsOfARow_AreReadWithCreditorKindAmountAndRank()
    {
        var header = "case_number,filed_on,cause,title,judge,applicants,debtors,asset,kind,title_zh,region_zh,seizure_document,seizure_authority,seizure_from,seizure_until,claims\r\n";
        var row = "（2026）江0102执9901号,2026-03-02,买卖合同纠纷,判决,沈知白,江州银行|company,李某,A-1,Vehicle,小型轿车,江州市,D-1,江州市中区人民法院,2026-03-02,2028-03-01,";
        IReadOnlyList<CaseSheetRow> Read(string claims) => CaseSheet.Read(System.Text.Encoding.UTF8.GetBytes(header + row + claims)).Sheet!.Rows;

        var claims = Read("江州银行|Pledge|1200.50|1；江州银行|Costs|80")[0].Intake!.Claims;
        Assert.Equal(
            [("A-1-claim-1", "applicant-1", ClaimKind.Pledge, 120050L, "A-1", 1), ("A-1-claim-2", "applicant-1", ClaimKind.Costs, 8000L, null, null)],
            claims.Select(claim => (claim.Reference, claim.Party, claim.Kind, claim.Amount.Fen, claim.Asset, claim.Rank)));
        foreach (var faulty in new[] { "张三|Costs|80", "江州银行|Sum|80", "江州银行|Costs|0.001", "江州银行" })
        {
            var read = Assert.Single(Read(faulty));
            Assert.Null(read.Intake);
            Assert.All(read.Findings, finding => Assert.Equal("claims", finding.Column));
        }
    }

    [Fact]
    [Trait("Rule", "GEN-8")]
    public void SoundRow_MakesACaseWithItsPartiesAndAsset()
    {
        var row = Assert.Single(Read(CaseFile.Of(CaseFile.Row(1, "A-1"))).Rows);
        Assert.Empty(row.Findings);
        Assert.Equal(2, row.Row);
        Assert.Equal(
            [("applicant-1", DisposalRole.Applicant, "江州银行", true), ("applicant-2", DisposalRole.Applicant, "王小明", false), ("debtor-1", DisposalRole.Debtor, "李某", false)],
            row.Intake!.Parties.Select(party => (party.Reference, party.Role, party.Name, party.IsBody)));
        var asset = Assert.Single(row.Intake.Assets);
        Assert.Equal(("A-1", "42000", new DateOnly(2028, 3, 1)), (asset.Reference, asset.Facts["mileage"], Assert.Single(asset.Seizures).Until));
    }

    [Theory]
    [InlineData("A-1", "Ship", "2028-03-01", "1", "kind", "SHIP")]
    [InlineData("A-1", "Vehicle", "2026-03-01", "1", "seizure_until", "LIM-2")]
    [InlineData("A-1", "Vehicle", "2028-03-03", "1", "seizure_until", "LIM-2")]
    [InlineData("A-1", "Vehicle", "2028-02-30", "1", "seizure_until", "GEN-6")]
    [InlineData("A-1", "Vehicle", "2028-03-01", "1.5", "fact.mileage", "REF-3.1")]
    [InlineData("", "Vehicle", "2028-03-01", "1", "asset", null)]
    [Trait("Rule", "SHIP")]
    [Trait("Rule", "LIM-2")]
    public void FaultyCell_NamesColumnAndRule(string asset, string kind, string until, string mileage, string column, string? rule)
    {
        var sheet = Read(CaseFile.Of(CaseFile.Row(1, asset, kind, until, mileage), CaseFile.Row(1, "A-2")));
        Assert.Null(sheet.Rows[0].Intake);
        Assert.Contains(sheet.Rows[0].Findings, finding => finding.Column == column && finding.Rule == rule);
        Assert.NotNull(sheet.Rows[1].Intake);
    }

    [Fact]
    public void RowsOfOneCase_MayNotContradictOrRepeatEachOther()
    {
        var sheet = Read(CaseFile.Of(CaseFile.Row(1, "A-1"), CaseFile.Row(1, "A-1"), CaseFile.Row(1, "A-2", judge: "许书言"), CaseFile.Row(2, "A-1", judge: "许书言")));
        Assert.Equal([null, "asset", "judge", null], sheet.Rows.Select(row => row.Findings.SingleOrDefault()?.Column));
    }

    [Theory]
    [InlineData("", "文件是空的。")]
    [InlineData("case_number,asset\r\n1,2", "表头缺少必需的列：")]
    [InlineData("[1]", "JSON 应为一个案件对象")]
    [InlineData("[]", "文件中没有案件。")]
    [InlineData("{", "JSON 在第 1 行附近有语法错误")]
    public void UnusableFile_IsRefusedInWords(string text, string words)
    {
        var (sheet, problem) = CaseSheet.Read(Encoding.UTF8.GetBytes(text));
        Assert.Null(sheet);
        Assert.StartsWith(words, problem!.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void RefusedRows_AreWrittenSoThatTheyCanBeMendedAndReadAgain()
    {
        var sheet = Read(CaseFile.Of(CaseFile.Row(1, "A-1"), CaseFile.Row(1, "A-2", kind: "Ship")));
        var written = sheet.Write(sheet.Rows.Where(row => row.Intake is null));
        var rows = CsvText.Parse(Encoding.UTF8.GetString(written).TrimStart('\uFEFF'));
        Assert.Equal(["row", "findings"], rows[0].TakeLast(2));
        Assert.Equal("3", rows[1][^2]);

        var mended = Read(Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(written).Replace(",Ship,", ",Vehicle,", StringComparison.Ordinal)));
        Assert.Empty(mended.Unknown);
        Assert.NotNull(Assert.Single(mended.Rows).Intake);
    }

    [Fact]
    public void Sample_GoesInWhole()
    {
        var sheet = Read(File.ReadAllBytes(ProjectTree.PathTo("samples", "cases.csv")));
        Assert.Empty(sheet.Unknown);
        Assert.All(sheet.Rows, row => Assert.Empty(row.Findings));
    }

    private static CaseSheet Read(byte[] bytes) => CaseSheet.Read(bytes) is { Sheet: { } sheet } ? sheet : throw new InvalidOperationException("The file is unusable.");
}
