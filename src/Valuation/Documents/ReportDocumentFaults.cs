using Auction.Domain.Texts;

namespace Valuation.Documents;

/// <summary>Why a file is no report that can be read. The first that applies to a member is named.</summary>
public enum ReportDocumentFaultKind
{
    /// <summary>It is longer than any report.</summary>
    TooLarge = 1,

    /// <summary>It is no JSON in UTF-8, or holds a member twice.</summary>
    NotJson = 2,

    /// <summary>It does not name the format.</summary>
    UnknownFormat = 3,

    /// <summary>A member without which it cannot be read is missing or empty.</summary>
    Missing = 4,

    /// <summary>It is of another kind: a list where a text is expected.</summary>
    WrongKind = 5,

    /// <summary>A list has more lines than any report.</summary>
    TooMany = 6,

    /// <summary>A text is longer than any report has.</summary>
    TooLong = 7,

    /// <summary>A text holds signs that cannot be shown, or that change the order of what is shown.</summary>
    HiddenSigns = 8,

    /// <summary>It is no whole number of fen, or out of range.</summary>
    NotFen = 9,

    /// <summary>It is no day written as 2026-03-02.</summary>
    NotDay = 10,

    /// <summary>It is no SHA-256 in lower-case hex.</summary>
    NotDigest = 11,
}

/// <summary>One fault of one member.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Member">Which member, as a path within the file: <c>samples[2].priceFen</c>; empty for the file itself.</param>
public sealed record ReportDocumentFault(ReportDocumentFaultKind Kind, string Member)
{
    /// <summary>The rule that requires the content: of online reports, and of appraisals.</summary>
    public const string Rule = "REF-11.1, REF-17";

    /// <summary>The fault in words, naming member and rule.</summary>
    public BilingualText Words => (Kind switch
    {
        ReportDocumentFaultKind.TooLarge => Texts.TooLarge,
        ReportDocumentFaultKind.NotJson => Texts.NotJson,
        ReportDocumentFaultKind.UnknownFormat => Texts.UnknownFormat,
        ReportDocumentFaultKind.Missing => Texts.Missing,
        ReportDocumentFaultKind.WrongKind => Texts.WrongKind,
        ReportDocumentFaultKind.TooMany => Texts.TooMany,
        ReportDocumentFaultKind.TooLong => Texts.TooLong,
        ReportDocumentFaultKind.HiddenSigns => Texts.HiddenSigns,
        ReportDocumentFaultKind.NotFen => Texts.NotFen,
        ReportDocumentFaultKind.NotDay => Texts.NotDay,
        ReportDocumentFaultKind.NotDigest => Texts.NotDigest,
        _ => throw new ArgumentOutOfRangeException(nameof(Kind), Kind, "Unknown fault."),
    }).With(Member, Rule);

    private static class Texts
    {
        public static readonly BilingualText TooLarge = new("报告文件过大（{1}）。", "The report is too large ({1}).");
        public static readonly BilingualText NotJson = new("报告文件不是 UTF-8 编码的 JSON，或者其中有重复的项目（{1}）。", "The report is no JSON in UTF-8, or holds a member twice ({1}).");
        public static readonly BilingualText UnknownFormat = new("报告文件未标明所用格式 hengping-report-1（{1}）。", "The report does not name its format, hengping-report-1 ({1}).");
        public static readonly BilingualText Missing = new("缺少“{0}”（{1}）。", "“{0}” is missing ({1}).");
        public static readonly BilingualText WrongKind = new("“{0}”的类型不正确（{1}）。", "“{0}” is of the wrong kind ({1}).");
        public static readonly BilingualText TooMany = new("“{0}”的条目过多（{1}）。", "“{0}” has too many lines ({1}).");
        public static readonly BilingualText TooLong = new("“{0}”的文字过长（{1}）。", "“{0}” is too long ({1}).");
        public static readonly BilingualText HiddenSigns = new("“{0}”含有不可显示或者改变显示顺序的字符（{1}）。", "“{0}” holds signs that cannot be shown or that change the order of what is shown ({1}).");
        public static readonly BilingualText NotFen = new("“{0}”不是以分为单位的整数，或者超出范围（{1}）。", "“{0}” is no whole number of fen, or out of range ({1}).");
        public static readonly BilingualText NotDay = new("“{0}”不是形如 2026-03-02 的日期（{1}）。", "“{0}” is no day written as 2026-03-02 ({1}).");
        public static readonly BilingualText NotDigest = new("“{0}”不是小写十六进制的 SHA-256 值（{1}）。", "“{0}” is no SHA-256 in lower-case hex ({1}).");
    }
}

/// <summary>What became of reading a file.</summary>
/// <param name="Document">What it says; null when there is a fault.</param>
/// <param name="Faults">The faults in the order of the file, at most <see cref="ReportDocumentLimits.Faults"/> of them; empty when it could be read.</param>
public sealed record ReportReading(ReportDocument? Document, IReadOnlyList<ReportDocumentFault> Faults);

/// <summary>The largest report that is read. Lengths of texts count UTF-16 units.</summary>
public static class ReportDocumentLimits
{
    /// <summary>Bytes of the file.</summary>
    public const int Bytes = 1024 * 1024;

    /// <summary>Lines of <c>facts</c> and of <c>samples</c>.</summary>
    public const int Lines = 200;

    /// <summary>Lines of <c>methods</c>.</summary>
    public const int Methods = 10;

    /// <summary>Lines of <c>notes</c>.</summary>
    public const int Notes = 50;

    /// <summary>A name: number, author, label, source.</summary>
    public const int Name = 200;

    /// <summary>Anything longer: value, description, method, standard, note.</summary>
    public const int Text = 2000;

    /// <summary>Faults named; who has more has to begin afresh.</summary>
    public const int Faults = 20;
}
