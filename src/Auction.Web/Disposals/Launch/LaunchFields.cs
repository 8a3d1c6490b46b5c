using Auction.Domain.Texts;
using Auction.Web.Acts;

namespace Auction.Web.Disposals.Launch;

/// <summary>The fields of the launch form, by section.</summary>
internal static class LaunchFields
{
    public const string Start = "start";
    public const string Increment = "increment";
    public const string Deposit = "deposit";
    public const string Kind = "kind";
    public const string NoticeDay = "noticeDay";
    public const string StartsAt = "startsAt";
    public const string EndsAt = "endsAt";
    public const string Balance = "balance";
    public const string Platform = "platform";
    public const string Account = "account";
    public const string Taxes = "taxes";
    public const string Handover = "handover";
    public const string Viewing = "viewing";
    public const string DescriptionZh = "descriptionZh";
    public const string DescriptionEn = "descriptionEn";
    public const string Confirmed = "confirmed";

    /// <summary>Ranks of priority purchasers begin like this, followed by the id of the person.</summary>
    public const string Rank = "rank.";

    /// <summary>Reasons begin like this, followed by the key of the finding.</summary>
    public const string Reason = "reason.";

    /// <summary>Findings that belong to no field.</summary>
    public const string General = "general";

    /// <summary>Instants as a browser posts them.</summary>
    public const string InstantForm = "yyyy-MM-dd'T'HH:mm";

    public static readonly IReadOnlyList<ActField> Price =
    [
        new(Start, ActFieldKind.Amount, LaunchTexts.StartPrice) { Max = 30 },
        new(Increment, ActFieldKind.Amount, LaunchTexts.Increment) { Hint = LaunchTexts.IncrementHint, Max = 30 },
        new(Deposit, ActFieldKind.Amount, LaunchTexts.Deposit) { Max = 30 },
    ];

    public static readonly IReadOnlyList<ActField> Time =
    [
        new(NoticeDay, ActFieldKind.Day, LaunchTexts.NoticeDay) { Hint = LaunchTexts.NoticeHint },
        new(StartsAt, ActFieldKind.Text, LaunchTexts.StartsAt),
        new(EndsAt, ActFieldKind.Text, LaunchTexts.EndsAt),
        new(Balance, ActFieldKind.Whole, LaunchTexts.Balance) { Hint = LaunchTexts.BalanceHint, Range = (0, 9999), Max = 4 },
    ];

    public static readonly IReadOnlyList<ActField> Words =
    [
        new(Handover, ActFieldKind.LongText, LaunchTexts.Handover) { Hint = LaunchTexts.HandoverHint, Max = 1000 },
        new(Taxes, ActFieldKind.LongText, LaunchTexts.Taxes) { Hint = LaunchTexts.TaxesHint, Max = 1000 },
        new(Viewing, ActFieldKind.LongText, LaunchTexts.Viewing) { Max = 1000 },
        new(Account, ActFieldKind.LongText, LaunchTexts.Account) { Max = 500 },
        new(DescriptionZh, ActFieldKind.LongText, LaunchTexts.DescriptionZh) { Hint = LaunchTexts.ShownFirst, Max = 4000 },
        new(DescriptionEn, ActFieldKind.LongText, LaunchTexts.DescriptionEn) { Max = 4000, IsRequired = false },
    ];

    /// <summary>What only a person can confirm, by number of the item of AUC-13.</summary>
    public static readonly IReadOnlyList<ActChoice> Confirmations = [new("2", LaunchTexts.TitleShown), new("16", LaunchTexts.PresentationShown), new("1024", LaunchTexts.OtherShown)];

    /// <summary>The field a finding stands beside.</summary>
    public static string OfFinding(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        var parts = key.Split(':');
        return parts[0] switch
        {
            "amounts" or "start-price" or "start-price.above" or "surplus" or "portion" => Start,
            "deposit" => Deposit,
            "increment" => Increment,
            "kind" or "creditors" => Kind,
            "notice-day" or "validity" => NoticeDay,
            "notice-gap" or "tail" or "within" => StartsAt,
            "length" or "seizure" or "seizure.settlement" => EndsAt,
            "balance" => Balance,
            "platform" or "platform.same" or "platform.chosen" => Platform,
            "items" => Confirmed,
            "priority" => parts.Length > 1 ? Rank + parts[1] : "priority",
            "clause" => parts[1],
            _ => General,
        };
    }

    /// <summary>What a finding is about, in a word or two.</summary>
    public static BilingualText NameOf(string key) => key.Split(':')[0] switch
    {
        "amounts" => new("金额", "Amounts"),
        "start-price" => new("起拍价下限", "Floor of the start price"),
        "start-price.above" => new("起拍价与参考价", "Start price and reference price"),
        "surplus" => new("无益拍卖审查", "Surplus"),
        "portion" => new("处置份额", "Portion sold"),
        "deposit" => LaunchTexts.Deposit,
        "increment" => LaunchTexts.Increment,
        "kind" => LaunchTexts.Kind,
        "creditors" => new("征询以物抵债", "Creditors asked"),
        "notice-day" => LaunchTexts.NoticeDay,
        "notice-gap" => LaunchTexts.NoticeGap,
        "validity" => new("参考价有效期", "Validity of the price"),
        "tail" => new("有效期后六个月", "Six months past validity"),
        "within" => new("启动时限", "Time to start"),
        "length" => new("竞价时长", "Length of bidding"),
        "seizure" => new("查封期限", "Seizure"),
        "seizure.settlement" => new("查封覆盖结算", "Seizure until settlement"),
        "balance" => LaunchTexts.Balance,
        "platform" or "platform.same" or "platform.chosen" => LaunchTexts.Platform,
        "contents" => new("公告必备内容", "Contents of the notice"),
        "items" => new("公示信息十一项", "Eleven items of disclosure"),
        "reminders" => new("特别提示七项", "Seven reminders"),
        "texts" => new("公示文本", "Published texts"),
        "priority" => LaunchTexts.Priority,
        "housing" => new("购房资格", "Qualification to buy housing"),
        "home" => new("生活必需住房", "Home the debtor needs"),
        "criminal" => new("刑事涉案财物", "Property from a criminal judgment"),
        "state-shares" => new("国有股、法人股", "State-owned shares"),
        "self-disposal" => new("自行处置申请", "Self-disposal asked for"),
        "clause" => new("公告条款", "Clause of the notice"),
        _ => LaunchTexts.General,
    };
}
