using Auction.Domain.Amounts;
using Auction.Domain.Rounds;

namespace Auction.Domain.Disposal;

/// <summary>Everything that is fixed about a round before it is announced (AUC-27, AUC-12.2, AUC-13, AUC-14).</summary>
public sealed record LaunchDraft
{
    /// <summary>First round, second round or sell-off.</summary>
    public required RoundKind Kind { get; init; }

    /// <summary>True when a default makes this round run again (DEF-RE).</summary>
    public bool IsReAuction { get; init; }

    /// <summary>Start price, which is the reserve price (AUC-10.1).</summary>
    public required Money StartPrice { get; init; }

    /// <summary>Step of the bids (AUC-20.0).</summary>
    public required Money Increment { get; init; }

    /// <summary>Deposit; of a sell-off, the sum withheld on default (AUC-17.1, SEL-3).</summary>
    public required Money Deposit { get; init; }

    /// <summary>Day the notice is planned for.</summary>
    public required DateOnly NoticeDay { get; init; }

    /// <summary>First instant at which bids count.</summary>
    public required DateTimeOffset StartsAt { get; init; }

    /// <summary>Scheduled end, not included; of a sell-off, the end of its 60 days (SEL-3).</summary>
    public required DateTimeOffset EndsAt { get; init; }

    /// <summary>Days after the sale within which the balance is due (AUC-25.1).</summary>
    public required int BalanceDays { get; init; }

    /// <summary>The auction platform (AUC-5).</summary>
    public required string PlatformId { get; init; }

    /// <summary>Confirmed priority purchasers with their ranks (AUC-19, AUC-27).</summary>
    public required IReadOnlyList<PriorityRank> PriorityPurchasers { get; init; }

    /// <summary>What the notice contains (AUC-12.2).</summary>
    public required NoticeContents Contents { get; init; }

    /// <summary>What is disclosed on the day of the notice (AUC-13).</summary>
    public required DisclosureItems Items { get; init; }

    /// <summary>What is pointed out on the day of the notice (AUC-14).</summary>
    public required SpecialReminders Reminders { get; init; }

    /// <summary>The texts as they will be published, by SHA-256 (NOTE-V).</summary>
    public required IReadOnlyList<NoticeText> Texts { get; init; }
}

/// <summary>A priority purchaser the court confirms.</summary>
/// <param name="PartyId">Who.</param>
/// <param name="Rank">Rank, from 1; a lower number goes first (AUC-21.2).</param>
public sealed record PriorityRank(string PartyId, int Rank);

/// <summary>One published text.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Document">SHA-256 of its words.</param>
public sealed record NoticeText(NoticeTextKind Kind, string Document);

/// <summary>One clause of the notice in words; read once for what it may not say, and never stored in events.</summary>
/// <param name="Key">Which clause.</param>
/// <param name="Words">The clause.</param>
public sealed record NoticeClause(string Key, string Words);

/// <summary>What a launch is judged with besides the disposal itself.</summary>
/// <param name="Roster">Auction platforms now on the roster (AUC-5).</param>
/// <param name="Clauses">The clauses of the notice (GUI-6, GUI-8).</param>
public sealed record LaunchContext(IReadOnlyList<string> Roster, IReadOnlyList<NoticeClause> Clauses);

/// <summary>Kinds of published texts. Numbers are stored.</summary>
public enum NoticeTextKind
{
    /// <summary>拍卖公告.</summary>
    Notice = 1,

    /// <summary>竞买须知.</summary>
    Instructions = 2,

    /// <summary>标的物介绍.</summary>
    Description = 3,

    /// <summary>特别提示.</summary>
    Reminders = 4,
}

/// <summary>What a notice must contain (AUC-12.2). Numbers are stored.</summary>
[Flags]
public enum NoticeContents
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The property.</summary>
    Property = 1,

    /// <summary>The price.</summary>
    Price = 2,

    /// <summary>The deposit.</summary>
    Deposit = 4,

    /// <summary>Conditions bidders meet.</summary>
    BidderConditions = 8,

    /// <summary>Known defects.</summary>
    Defects = 16,

    /// <summary>Rights and duties.</summary>
    RightsAndDuties = 32,

    /// <summary>Legal liability.</summary>
    Liability = 64,

    /// <summary>Time.</summary>
    Time = 128,

    /// <summary>Platform.</summary>
    Platform = 256,

    /// <summary>Court.</summary>
    Court = 512,

    /// <summary>All of them.</summary>
    All = 1023,
}

/// <summary>The eleven items disclosed on the day of the notice (AUC-13). Numbers are stored.</summary>
[Flags]
public enum DisclosureItems
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>(1) The notice.</summary>
    Notice = 1,

    /// <summary>(2) The enforcement title, unless secret by law.</summary>
    Title = 2,

    /// <summary>(3) The appraisal report or the basis of the price.</summary>
    PriceBasis = 4,

    /// <summary>(4) Time, start price and bidding rules.</summary>
    BiddingRules = 8,

    /// <summary>(5) Text, photographs or video of ownership, use and duties.</summary>
    Presentation = 16,

    /// <summary>(6) Priority purchasers and the nature of their rights.</summary>
    PriorityPurchasers = 32,

    /// <summary>(7) How parties and priority purchasers were notified.</summary>
    Notifications = 64,

    /// <summary>(8) Ways of payment and the account.</summary>
    Payment = 128,

    /// <summary>(9) Taxes and who bears them.</summary>
    Taxes = 256,

    /// <summary>(10) Court, contacts and telephone for supervision.</summary>
    Contacts = 512,

    /// <summary>(11) Other.</summary>
    Other = 1024,

    /// <summary>All eleven.</summary>
    All = 2047,
}

/// <summary>The seven special reminders (AUC-14). Numbers are stored.</summary>
[Flags]
public enum SpecialReminders
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Full capacity and special qualifications.</summary>
    Qualification = 1,

    /// <summary>Representation is confirmed by the court before bidding starts.</summary>
    Representation = 2,

    /// <summary>Known defects and encumbrances.</summary>
    Defects = 4,

    /// <summary>Sold as it is; viewing on request.</summary>
    AsItIs = 8,

    /// <summary>Taking part means full knowledge and acceptance of defects.</summary>
    Acceptance = 16,

    /// <summary>The confirmation letter with the buyer's true name is public.</summary>
    PublicName = 32,

    /// <summary>The deposit is lost on default.</summary>
    DepositLost = 64,

    /// <summary>All seven.</summary>
    All = 127,
}
