using Auction.Domain.Texts;

namespace Auction.Web.Uploads;

/// <summary>Words beside every field for a file.</summary>
internal static class UploadTexts
{
    /// <summary>Value of the <c>accept</c> attribute: a help for choosing; what counts is the content.</summary>
    public const string Accept = ".pdf,.jpg,.jpeg,.png,.webp,.txt,.csv";

    public static readonly BilingualText File = new("文件", "File");

    public static readonly BilingualText Hint = new(
        "PDF（不超过 50 MB、2,000 页，不得加密或者含脚本、附件），JPEG、PNG、WebP（不超过 20 MB、一亿像素），UTF-8 文本和 CSV（不超过 5 MB）。Word、Excel 文件请另存为 PDF 或者 CSV。",
        "PDF (up to 50 MB and 2,000 pages; not encrypted, no scripts, no attachments), JPEG, PNG, WebP (up to 20 MB and 100 million pixels), UTF-8 text and CSV (up to 5 MB). Save Word and Excel files as PDF or CSV.");
}
