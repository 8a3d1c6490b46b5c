using System.Globalization;
using System.Text;

namespace Auction.Sandbox.Platforms;

/// <summary>A small PDF that stands for the signed one of an invented report. The same report always has the same one.</summary>
internal static class InventedPdf
{
    /// <summary>The bytes.</summary>
    /// <param name="platform">Who reports.</param>
    /// <param name="valuation">About which valuation.</param>
    /// <param name="resultFen">With which result.</param>
    /// <param name="isHostile">True for one that carries a script, which no court takes.</param>
    public static byte[] Of(string platform, string valuation, long resultFen, bool isHostile)
    {
        var words = string.Create(CultureInfo.InvariantCulture, $"BT /F1 14 Tf 60 770 Td (INVENTED REPORT. {platform}, {valuation}: CNY {resultFen / 100}.{resultFen % 100:00}) Tj ET");
        List<string> objects =
        [
            $"<< /Type /Catalog /Pages 2 0 R{(isHostile ? " /OpenAction 6 0 R" : "")} >>",
            "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
            string.Create(CultureInfo.InvariantCulture, $"<< /Length {words.Length} >>\nstream\n{words}\nendstream"),
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        ];
        if (isHostile) { objects.Add("<< /S /JavaScript /JS (app.alert\\(1\\)) >>"); }
        var file = new StringBuilder("%PDF-1.4\n");
        var table = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n"));
        foreach (var (place, content) in objects.Index())
        {
            table.Append(CultureInfo.InvariantCulture, $"{file.Length:0000000000} 00000 n \n");
            file.Append(CultureInfo.InvariantCulture, $"{place + 1} 0 obj\n{content}\nendobj\n");
        }

        var start = file.Length;
        return Encoding.ASCII.GetBytes(file.Append(table).Append(CultureInfo.InvariantCulture, $"trailer\n<< /Root 1 0 R /Size {objects.Count + 1} >>\nstartxref\n{start}\n%%EOF\n").ToString());
    }
}
