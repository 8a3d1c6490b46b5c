using System.Globalization;
using System.Text;
using Auction.Domain.Amounts;
using Auction.Domain.Texts;
using Valuation.Documents;
using Valuation.Procedure;

namespace Auction.Web.Demo;

/// <summary>Invented reports in the format of real ones.</summary>
internal static class DemoReports
{
    /// <summary>A whole report with the parts the law asks for (REF-11.1, REF-17).</summary>
    public static ReportDocument Of(string number, string author, DemoValuation script, Money result, DateOnly day, bool isAppraisal) => new()
    {
        Valuation = number,
        Author = author,
        Facts = [new("财产名称", script.AssetZh), .. script.Facts],
        Samples = [.. Samples(script, result, day)],
        Methods = isAppraisal ? [script.Kind == PropertyKind.Vehicle ? "重置成本法" : "成本法（权重 60%）", "收益法（权重 40%）"] : ["市场比较法", "大数据批量评估模型"],
        Standard = isAppraisal ? "市场价值；价值时点为现场勘验之日" : null,
        Result = result,
        ReportDate = day,
        ValidUntil = day.AddYears(1).AddDays(-1),
        Notes = isAppraisal ? ["未办理登记的部分不计入评估范围。", "本报告为演示数据，不具有法律效力。"] : ["本报告为演示数据，不具有法律效力。"],
    };

    private static IEnumerable<ReportSample> Samples(DemoValuation script, Money result, DateOnly day)
    {
        for (var place = 1; place <= 3; place++)
        {
            yield return new(
                string.Create(CultureInfo.InvariantCulture, $"{script.SampleZh}（案例 {place}）"),
                new Money(result.Fen / 1000 * (955 + (place * 25)) / 100 * 100),
                day.AddDays(-30 * place),
                "公开成交信息");
        }
    }
}

/// <summary>A page that stands for the writings nobody wrote for the demo.</summary>
internal static class DemoPaper
{
    /// <summary>A small PDF naming the valuation and what it stands for.</summary>
    public static byte[] Pdf(string number, string what)
    {
        var text = new StringBuilder("%PDF-1.4\n");
        var content = $"BT /F1 16 Tf 72 760 Td (Hengping demo {what}, valuation {number}) Tj 0 -28 Td /F1 11 Tf (Invented. It stands for writings of this file and has no legal effect.) Tj ET";
        string[] parts =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >>",
            string.Create(CultureInfo.InvariantCulture, $"<< /Length {content.Length} >>\nstream\n{content}\nendstream"),
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        ];
        var starts = new List<int>();
        for (var i = 0; i < parts.Length; i++)
        {
            starts.Add(text.Length);
            text.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{parts[i]}\nendobj\n");
        }

        var table = text.Length;
        text.Append(CultureInfo.InvariantCulture, $"xref\n0 {parts.Length + 1}\n0000000000 65535 f \n");
        foreach (var start in starts)
        {
            text.Append(CultureInfo.InvariantCulture, $"{start:0000000000} 00000 n \n");
        }

        text.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {parts.Length + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.ASCII.GetBytes(text.ToString());
    }
}

/// <summary>Names of the files of the demo valuations.</summary>
internal static class DemoTexts
{
    /// <summary>Name in the act log of everything a demo valuation went through.</summary>
    public const string Act = "play-demo-valuation";

    public const string PaperName = "卷宗材料（演示）.pdf";
    public const string ObjectionName = "异议书（演示）.pdf";
    public const string ExplanationName = "评估机构书面说明（演示）.pdf";
    public const string LetterName = "委托专业技术评审函（演示）.pdf";
    public static readonly BilingualText ReportName = new("网络询价报告（{0}）.json", "Online report ({0}).json");
    public static readonly BilingualText AppraisalName = new("评估报告（{0}）.json", "Appraisal report ({0}).json");
}
