namespace Auction.Domain.Documents;

/// <summary>A document the court issues or publishes, in Chinese, made from data. Never changed once issued: a change is a new version (NOTE-V).</summary>
/// <param name="Kind">Which document.</param>
/// <param name="Issuer">The court.</param>
/// <param name="Title">Name of the document, for example 拍卖公告.</param>
/// <param name="Number">Case number, or the document's own number; verbatim.</param>
/// <param name="Parts">What it says.</param>
/// <param name="Day">Day it is issued.</param>
public sealed record CourtDocument(CourtDocumentKind Kind, string Issuer, string Title, string Number, IReadOnlyList<DocumentPart> Parts, DateOnly Day)
{
    /// <summary>Those who sign, in order; empty when the court's seal suffices.</summary>
    public IReadOnlyList<string> Signatures { get; init; } = [];
}

/// <summary>A part of a document.</summary>
/// <param name="Key">Which clause it is; findings about words name it.</param>
/// <param name="Heading">Its heading; null for running text.</param>
/// <param name="Paragraphs">Its paragraphs.</param>
public sealed record DocumentPart(string Key, string? Heading, IReadOnlyList<string> Paragraphs)
{
    /// <summary>Labelled values shown as a table after the paragraphs.</summary>
    public IReadOnlyList<DocumentFact> Facts { get; init; } = [];

    /// <summary>True when the paragraphs are numbered.</summary>
    public bool IsNumbered { get; init; }
}

/// <summary>One labelled value.</summary>
public sealed record DocumentFact(string Label, string Value);

/// <summary>The documents that are made from data. Numbers are stored.</summary>
public enum CourtDocumentKind
{
    /// <summary>拍卖公告, 变卖公告 (AUC-12.2).</summary>
    Notice = 1,

    /// <summary>竞买须知 (AUC-13).</summary>
    Instructions = 2,

    /// <summary>特别提示 (AUC-14).</summary>
    Reminders = 3,

    /// <summary>标的物调查情况表 (AUC-13).</summary>
    Statement = 4,

    /// <summary>网络拍卖通知书 (AUC-16.1).</summary>
    Notification = 5,

    /// <summary>拍卖裁定书.</summary>
    AuctionRuling = 6,

    /// <summary>拍卖成交裁定书 (DIS-20, AUC-22.2).</summary>
    SaleRuling = 7,

    /// <summary>以物抵债裁定书 (DIS-16, DIS-20).</summary>
    InKindRuling = 8,

    /// <summary>准许自行处置决定书 (HUM-9.1).</summary>
    SelfDisposalGrant = 9,

    /// <summary>不准许自行处置决定书 (HUM-9.1).</summary>
    SelfDisposalRefusal = 10,

    /// <summary>暂缓网络拍卖决定书 (AUC-28.1).</summary>
    Deferral = 11,

    /// <summary>中止网络拍卖裁定书 (AUC-28.1).</summary>
    Suspension = 12,

    /// <summary>恢复网络拍卖通知书 (AUC-28.4).</summary>
    Resumption = 13,

    /// <summary>撤回网络拍卖公告 (DIS-17, DIS-19).</summary>
    Withdrawal = 14,

    /// <summary>无剩余可能告知书 (DIS-6).</summary>
    NoSurplus = 15,

    /// <summary>征询以物抵债意见函 (DIS-16, SEL-2).</summary>
    InKindEnquiry = 16,

    /// <summary>合议庭评议笔录 (AUC-27, PAN-1).</summary>
    PanelMinutes = 17,

    /// <summary>解除查封裁定书 (SEL-7).</summary>
    Release = 18,

    /// <summary>撤销网络拍卖裁定书 (AUC-31).</summary>
    Revocation = 19,
}
