using Auction.Domain.Texts;

namespace Auction.Web.Pages.Lots.Detail;

/// <summary>Words of an ended lot: the letter, and what the record proves.</summary>
internal static class EndedTexts
{
    public static readonly BilingualText LetterTitle = new("成交确认书", "Confirmation letter");
    public static readonly BilingualText LetterText = new(
        "买受人{0}在{1}于本平台开展的网络司法拍卖中，以最高价竞得“{2}”，成交金额 {3}（{4}）。",
        "{0} is the purchaser of “{2}” in the judicial online auction held by {1} on this platform, at the highest price of {3} ({4}).");
    public static readonly BilingualText LetterMeta = new("确认书编号 {0} · {1} 生成并公示", "Letter {0} · made and published {1}");
    public static readonly BilingualText LetterPending = new(
        "成交确认书正在生成，公布前只显示竞买号。",
        "The confirmation letter is being made. Until it is published only the bidder code is shown.");
    public static readonly BilingualText Seal = new("电子签章", "Court seal");
    public static readonly BilingualText SealDrawn = new("示意", "drawing");
    public static readonly BilingualText ProofTitle = new("可核验的出价记录", "A record you can verify");
    public static readonly BilingualText ProofLead = new(
        "每条记录的摘要由轮次编号、序号、服务器时间、类型、内容与上一条摘要计算得出。改动任何一条，其后全部摘要都会不同。",
        "Each entry's digest covers the round, its number, server time, kind, contents and the digest before it. Change one entry and every later digest differs.");
    public static readonly BilingualText Entries = new("记录条数", "Entries");
    public static readonly BilingualText FinalDigest = new("末条摘要", "Last digest");
    public static readonly BilingualText VerifyHere = new("在本机核验", "Verify on this device");
    public static readonly BilingualText Proves = new("能够证明", "What this proves");
    public static readonly BilingualText ProvesNot = new("不能证明", "What this does not prove");

    public static readonly IReadOnlyList<BilingualText> ProvesLines =
    [
        new("记录公布之后，没有任何一条被修改、删除、调换或插入。", "Since publication no entry was changed, removed, reordered or inserted."),
        new("您手中的回执对应的出价确在记录之中。", "The bid on your receipt is in the record."),
        new("每条记录都由平台的密钥签过名。", "Every entry was signed with the platform's key."),
    ];

    public static readonly IReadOnlyList<BilingualText> ProvesNotLines =
    [
        new("某条记录写入时的内容是真实的。", "That an entry was true when it was written."),
        new("没有到达平台的请求从未发出过。", "That a request which never reached the platform was not sent."),
        new("平台的时钟准确（未经外部时间戳认证）。", "That the platform's clock was right (no outside timestamp)."),
        new("最近 60 秒内尚未登记检查点的部分。", "Anything about the last 60 seconds before a checkpoint."),
    ];
}
