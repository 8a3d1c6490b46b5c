using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using System.Text.Unicode;

namespace Auction.Domain.Documents;

/// <summary>A document as the bytes that are kept, hashed, shown and printed. The same document always gives the same bytes.</summary>
public static partial class CourtDocumentHtml
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>UTF-8 HTML of one <c>article</c>, without scripts, styles or addresses to load.</summary>
    public static byte[] Write(CourtDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var html = new StringBuilder();
        html.Append(CultureInfo.InvariantCulture, $"<article class=\"court-doc\" lang=\"zh-CN\" data-kind=\"{(int)document.Kind}\">\n");
        Line(html, "p", "court-doc-court", document.Issuer);
        Line(html, "h1", null, document.Title);
        Line(html, "p", "court-doc-number", document.Number);
        foreach (var part in document.Parts)
        {
            Write(html, part);
        }

        html.Append("<footer>\n");
        foreach (var signature in document.Signatures)
        {
            Line(html, "p", null, signature);
        }

        Line(html, "p", null, document.Issuer);
        Line(html, "p", null, DocumentWords.Of(document.Day));
        html.Append("</footer>\n</article>\n");
        return Encoding.UTF8.GetBytes(html.ToString());
    }

    /// <summary>The lines of words in bytes made by <see cref="Write(CourtDocument)"/>, in their order; a row of a table is one line.</summary>
    /// <param name="html">The bytes as they were kept.</param>
    public static IReadOnlyList<string> ReadLines(byte[] html)
    {
        ArgumentNullException.ThrowIfNull(html);
        return [.. Encoding.UTF8.GetString(html).Split('\n').Select(line => WebUtility.HtmlDecode(Tag().Replace(line.Replace("</th><td>", "：", StringComparison.Ordinal), ""))).Where(line => line.Length > 0)];
    }

    [GeneratedRegex("<[^>]*>", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tag();

    private static void Write(StringBuilder html, DocumentPart part)
    {
        html.Append("<section>\n");
        if (part.Heading is { } heading)
        {
            Line(html, "h2", null, heading);
        }

        if (part.IsNumbered)
        {
            html.Append("<ol>\n");
        }

        foreach (var paragraph in part.Paragraphs)
        {
            Line(html, part.IsNumbered ? "li" : "p", null, paragraph);
        }

        if (part.IsNumbered)
        {
            html.Append("</ol>\n");
        }

        if (part.Facts.Count > 0)
        {
            html.Append("<table><tbody>\n");
            foreach (var fact in part.Facts)
            {
                html.Append("<tr><th scope=\"row\">").Append(Encoder.Encode(fact.Label)).Append("</th><td>").Append(Encoder.Encode(fact.Value)).Append("</td></tr>\n");
            }

            html.Append("</tbody></table>\n");
        }

        html.Append("</section>\n");
    }

    private static void Line(StringBuilder html, string tag, string? cssClass, string text)
    {
        html.Append('<').Append(tag);
        if (cssClass is not null)
        {
            html.Append(" class=\"").Append(cssClass).Append('"');
        }

        html.Append('>').Append(Encoder.Encode(text)).Append("</").Append(tag).Append(">\n");
    }
}
