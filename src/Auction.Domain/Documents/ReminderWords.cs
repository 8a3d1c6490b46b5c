using Auction.Domain.Texts;

namespace Auction.Domain.Documents;

/// <summary>The seven special reminders in words (AUC-14): the one home for the notice, the instructions and the public page.</summary>
public static class ReminderWords
{
    /// <summary>In the order of the rule. The gap of the last one takes the deposit.</summary>
    public static IReadOnlyList<BilingualText> All { get; } =
    [
        new("竞买人应当具备完全民事行为能力；法律、行政法规和司法解释对买受人资格或者条件有特殊规定的，竞买人应当具备规定的资格或者条件。", "A bidder must have full legal capacity and any special qualification the law requires of a buyer."),
        new("委托他人代为竞买的，应当在竞价程序开始前经人民法院确认，并通知网络服务提供者；未经确认的，视为竞买人以自己名义参加。", "A representative must be confirmed by the court before bidding begins; without that the bidder is taken to bid in its own name."),
        new("财产已知瑕疵和权利负担见公告和调查情况表。", "Known defects and encumbrances are listed in the notice and the investigation form."),
        new("财产以实物现状为准，竞买人可以申请实地看样。", "The property is sold as it stands; a viewing may be requested."),
        new("竞买人决定参与竞买的，视为对财产完全了解，并接受财产一切已知和未知瑕疵。", "Whoever bids is taken to know the property fully and to accept all known and unknown defects."),
        new("载明买受人真实身份的成交确认书在网络平台上公示。", "The confirmation letter with the buyer’s true name is published on the platform."),
        new("买受人悔拍后，保证金{0}不予退还。", "The deposit of {0} is not returned to a buyer who defaults."),
    ];

    /// <summary>One more for housing under purchase limits (HSE-2).</summary>
    public static BilingualText Housing { get; } = new(
        "竞买人应当具备当地购房资格；不具备资格参加竞买的，不予出具成交裁定，由此产生的后果和费用由其承担。",
        "A bidder must be entitled to buy housing there; without that no sale ruling is issued, and the consequences and costs are the bidder’s.");
}
