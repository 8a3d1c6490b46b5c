using Auction.Domain.Texts;

namespace Auction.Web.Pages.Lots.Register;

/// <summary>The seven special reminders that every bidder reads and confirms one by one (AUC-14). The version is kept with the application.</summary>
internal static class Reminders
{
    /// <summary>Changes with every change of the words below.</summary>
    public const string Version = "2026-11";

    /// <summary>Heading and words of each reminder, in the order of the rule.</summary>
    public static IReadOnlyList<Reminder> All { get; } =
    [
        new(
            new("竞买人资格", "Who may bid"),
            new("我具有完全民事行为能力；法律、行政法规对买受人资格有特殊规定的，我符合该规定。不具备条件而参加竞买的，后果由我承担。",
                "I have full legal capacity. Where the law asks special qualifications of a buyer, I have them. If not, the consequences are mine.")),
        new(
            new("委托与联合竞买", "Acting for others"),
            new("委托他人代为竞买，或者与他人联合竞买的，须在竞价程序开始前经人民法院确认；逾期未确认的，视为以本人名义竞买。",
                "Bidding through or together with others must be confirmed by the court before bidding starts. Otherwise I am taken to bid for myself.")),
        new(
            new("已知瑕疵和权利负担", "Known defects and burdens"),
            new("我已阅读公告和标的物情况说明，知悉已公示的占有、租赁、抵押、欠费等瑕疵和权利负担。",
                "I have read the notice and the statement on the lot and know the defects and burdens published there: occupation, leases, mortgages, arrears and others.")),
        new(
            new("以现状为准", "Sold as it stands"),
            new("标的物以实物现状为准，我可以申请实地看样。",
                "The lot is sold as it physically is. I may ask to view it.")),
        new(
            new("参加即视为了解", "Bidding means accepting"),
            new("我决定参加竞买，即视为对标的物完全了解，并接受标的物一切已知和未知的瑕疵。",
                "By bidding I am taken to know the lot fully and to accept every defect, known or unknown.")),
        new(
            new("成交确认书公示", "The confirmation letter is public"),
            new("竞价成交的，载明买受人真实身份的拍卖成交确认书将在网络平台上公示。",
                "If I win, the confirmation letter with my true name is published on the platform.")),
        new(
            new("悔拍的后果", "What default costs"),
            new("买受人悔拍后，保证金不予退还，依次用于支付拍卖费用损失、弥补重新拍卖的差价、冲抵债务。",
                "A buyer who does not pay loses the deposit. It is used for costs, for the shortfall of a new auction, and for the debt.")),
    ];
}

/// <summary>One reminder.</summary>
internal sealed record Reminder(BilingualText Heading, BilingualText Text);
