using System.Globalization;
using Auction.Domain.Amounts;
using Auction.Domain.Calendar;
using Auction.Domain.Texts;

namespace Auction.Domain.Messages;

/// <summary>Words around messages, and how facts are written in them: always court time.</summary>
public static class MessageWords
{
    /// <summary>Sent outside instead of what stays on the site.</summary>
    public static readonly BilingualPattern SignIn = new("【衡平】{0}。请登录平台在“我的消息”中查看。", "[Hengping] {0}. Sign in and read it under My messages.");

    /// <summary>A letter by e-mail.</summary>
    public static readonly BilingualPattern Letter = new(
        "{0}\n\n本邮件由衡平网络司法拍卖平台自动发出，请勿回复。平台不会以邮件、短信索要密码或者要求向个人账户付款。",
        "{0}\n\nSent by the judicial auction platform Hengping; please do not reply. The platform never asks for passwords or for payments to a person’s account by e-mail or text message.");

    /// <summary>An amount: <c>¥2,148,400</c>, with fen only where there are any.</summary>
    public static BilingualText Of(Money amount)
    {
        var (yuan, fen) = (amount.Fen / 100, amount.Fen % 100);
        var text = string.Create(CultureInfo.InvariantCulture, $"¥{yuan:#,##0}");
        return Same(fen == 0 ? text : string.Create(CultureInfo.InvariantCulture, $"{text}.{fen:00}"));
    }

    /// <summary>An instant to the minute.</summary>
    public static BilingualText Of(DateTimeOffset at) => Same(CourtTime.Format(at, "yyyy-MM-dd HH:mm"));

    /// <summary>The end of a period: 24:00 of its last day, not 00:00 of the next.</summary>
    public static BilingualText End(DateTimeOffset dueBy)
    {
        var last = CourtTime.DayOf(dueBy.AddTicks(-1));
        return dueBy == CourtTime.EndOf(last) ? Same(string.Create(CultureInfo.InvariantCulture, $"{last:yyyy-MM-dd} 24:00")) : Of(dueBy);
    }

    /// <summary>A day.</summary>
    public static BilingualText Of(DateOnly day) => Same(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>A number.</summary>
    public static BilingualText Of(int number) => Same(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>The same in both languages.</summary>
    public static BilingualText Same(string text) => new(text, text);
}
