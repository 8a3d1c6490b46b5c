using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Auction.Data.Lots;
using Auction.Data.Rounds;
using Auction.Domain.Amounts;
using Auction.Domain.Calendar;

namespace Auction.Web.Jobs;

/// <summary>The words of the confirmation letter. The bytes made here are the document of record and are hashed as they are.</summary>
internal static class ConfirmationLetterHtml
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static byte[] Write(CourtRow court, LotRow lot, RoundRow round, LetterResult result)
    {
        var deposit = round.Deposit;
        var html = new StringBuilder();
        html.Append("<article class=\"letter\" lang=\"zh-CN\">\n<h1>网络司法拍卖成交确认书</h1>\n");
        Line(html, "letter-no", $"确认书编号：{result.Number}");
        Line(html, null, $"标的：{lot.TitleZh}（标的编号 {lot.Number}）");
        Line(html, null, $"执行法院：{court.NameZh}　案号：{lot.CaseNumber}");
        Line(html, null, $"买受人：{result.BuyerName}（竞买号 {result.BuyerCode}）");
        Line(html, null, $"成交价：人民币 {ChineseWords.Capitals(result.Price)}（¥{result.Price}）");
        Line(html, null, $"竞价结束时间：{CourtTime.Format(result.EndedAt, "yyyy年MM月dd日 HH:mm:ss.fff")}（北京时间）");
        Line(html, null, $"买受人已交保证金 ¥{deposit} 充抵价款，余款 ¥{result.Price - deposit} 应在公告载明的 {round.BalanceDays.ToString(CultureInfo.InvariantCulture)} 日内汇入人民法院指定账户。逾期未付的，保证金不予退还。");
        Line(html, null, "标的物所有权自拍卖成交裁定送达买受人时起转移。");
        Line(html, null, "依据《最高人民法院关于人民法院网络司法拍卖若干问题的规定》第二十二条，本确认书由网络司法拍卖平台自动生成并公示。");
        Line(html, "letter-hash", $"出价记录封存摘要（SHA-256）：{Convert.ToHexStringLower(result.RecordHash)}");
        html.Append("</article>\n");
        return Encoding.UTF8.GetBytes(html.ToString());
    }

    private static void Line(StringBuilder html, string? cssClass, string text)
    {
        html.Append(cssClass is null ? "<p>" : $"<p class=\"{cssClass}\">").Append(Encoder.Encode(text)).Append("</p>\n");
    }
}
