using Auction.Domain.Texts;

namespace Auction.Data.Cases;

/// <summary>Words about cases that are handed over.</summary>
public static class CaseTexts
{
    public static readonly BilingualText NotAnObject = new("案件应为一个 JSON 对象。", "A case has to be a JSON object.");
    public static readonly BilingualText Missing = new("缺少此项。", "This is missing.");
    public static readonly BilingualText TooLong = new("最多 {0} 个字。", "At most {0} characters.");
    public static readonly BilingualText Number = new("不是执行案件的案号，例如“（2026）江0102执1873号”。", "Not the number of an enforcement case: year in brackets, court, kind, serial, all in the Chinese form.");
    public static readonly BilingualText Day = new("应为日期，例如 2026-11-23。", "Has to be a day such as 2026-11-23.");
    public static readonly BilingualText AsOf = new("应为带时区的时间，例如 2026-11-23T09:30:00+08:00。", "Has to be a time with its offset such as 2026-11-23T09:30:00+08:00.");
    public static readonly BilingualText Amount = new("应为大于零的金额（元），最多两位小数。", "Has to be an amount in yuan above zero with at most two decimals.");
    public static readonly BilingualText Whole = new("应为 {0} 至 {1} 的整数。", "Has to be a whole number from {0} to {1}.");
    public static readonly BilingualText Flag = new("应为 true 或 false。", "Has to be true or false.");
    public static readonly BilingualText List = new("应为对象的列表，最多 {0} 项。", "Has to be a list of at most {0} objects.");
    public static readonly BilingualText Facts = new("应为一个对象。", "Has to be an object.");
    public static readonly BilingualText Role = new("应为以下之一：{0}。", "Has to be one of: {0}.");
    public static readonly BilingualText Kind = new("不是本平台处置的财产类型，应为以下之一：{0}。", "Not a kind of asset sold here; has to be one of: {0}.");
    public static readonly BilingualText ClaimKind = new("应为以下之一：{0}。", "Has to be one of: {0}.");
    public static readonly BilingualText Ship = new("船舶由海事法院依照专门规定拍卖，不在本平台处置。", "Ships are sold by the maritime courts under rules of their own, not here.");
    public static readonly BilingualText SeizureBackwards = new("查封到期日早于起始日。", "The seizure ends before it begins.");
    public static readonly BilingualText SeizureTooLong = new("超过法定最长期限，最晚至 {0}。", "Longer than the law allows: {0} at the latest.");
    public static readonly BilingualText BothSides = new("至少应有一名申请执行人和一名被执行人。", "There has to be at least one applicant and one debtor.");
    public static readonly BilingualText Twice = new("“{0}”出现了两次。", "“{0}” occurs twice.");
    public static readonly BilingualText NoSuchParty = new("没有编号为“{0}”的当事人。", "There is no party “{0}”.");
    public static readonly BilingualText NoSuchAsset = new("没有编号为“{0}”的财产。", "There is no asset “{0}”.");
    public static readonly BilingualText RankAndAsset = new("优先债权须同时写明所及财产和顺位；普通债权两项都不写。", "A priority claim names its asset and its rank; an ordinary one names neither.");
}
