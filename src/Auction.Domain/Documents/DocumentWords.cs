using System.Globalization;
using Auction.Domain.Amounts;
using Auction.Domain.Calendar;
using Auction.Domain.Rounds;

namespace Auction.Domain.Documents;

/// <summary>Amounts, days and names as they stand in documents.</summary>
internal static class DocumentWords
{
    /// <summary>Figures and financial capitals: 人民币1,244,167.00元（壹佰贰拾肆万肆仟壹佰陆拾柒元整）.</summary>
    public static string Of(Money amount) => $"人民币{amount}元（{ChineseWords.Capitals(amount)}）";

    public static string Of(DateOnly day) => day.ToString("yyyy年M月d日", CultureInfo.InvariantCulture);

    public static string Of(DateTimeOffset instant) => CourtTime.Format(instant, "yyyy年M月d日HH时mm分");

    public static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Names(IReadOnlyList<string> names) => string.Join('、', names);

    /// <summary>第一次拍卖, 第二次拍卖, 变卖; a re-auction says so.</summary>
    public static string Of(RoundKind kind, bool isReAuction) => (isReAuction ? "重新拍卖：" : "") + kind switch
    {
        RoundKind.First => "第一次拍卖",
        RoundKind.Second => "第二次拍卖",
        RoundKind.SellOff => "变卖",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown kind."),
    };

    /// <summary>拍卖, or 变卖 for a sell-off.</summary>
    public static string Act(RoundKind kind) => kind == RoundKind.SellOff ? "变卖" : "拍卖";

    /// <summary>起拍价, or 变卖价 for a sell-off.</summary>
    public static string PriceName(RoundKind kind) => kind == RoundKind.SellOff ? "变卖价" : "起拍价";

    public static DocumentPart Text(string key, params IReadOnlyList<string> paragraphs) => new(key, Heading: null, paragraphs);

    public static DocumentPart Part(string key, string heading, params IReadOnlyList<string> paragraphs) => new(key, heading, paragraphs);

    /// <summary>Who the case is between, as a ruling begins.</summary>
    public static DocumentPart Parties(DocumentCase of) => Text(
        "parties",
        $"申请执行人：{Names(of.Applicants)}",
        $"被执行人：{Names(of.Debtors)}");

    public static CourtDocument Document(CourtDocumentKind kind, DocumentCase of, string title, DateOnly day, params IReadOnlyList<DocumentPart> parts) =>
        new(kind, of.Court, title, of.Number, parts, day);
}
