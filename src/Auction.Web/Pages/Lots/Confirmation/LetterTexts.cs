using Auction.Domain.Texts;

namespace Auction.Web.Pages.Lots.Confirmation;

/// <summary>Words around the letter; the letter itself is in Chinese and never changes.</summary>
internal static class LetterTexts
{
    public static readonly BilingualText Title = new("成交确认书", "Confirmation letter");
    public static readonly BilingualText Back = new("返回标的", "Back to the lot");
    public static readonly BilingualText Original = new("下载原件", "Download the original");
    public static readonly BilingualText Check = new("核验", "Check");
    public static readonly BilingualText OnlyChinese = new("确认书以中文制作，为具有效力的文本。", "The letter is made in Chinese, which is the text of record.");
    public static readonly BilingualText Digest = new("文件摘要 SHA-256", "SHA-256 of the document");
    public static readonly BilingualText Broken = new("该确认书的内容与公布时登记的摘要不一致，请勿使用，并联系执行法院。", "This letter no longer matches the digest it was published with. Do not rely on it; tell the enforcing court.");
    public static readonly BilingualText Code = new("核验二维码", "QR code for checking");
    public static readonly BilingualText CodeHint = new("扫码或在“核验”页输入编号，可查验本确认书与出价记录", "Scan, or enter the number on the verification page, to check this letter and the record");
    public static readonly BilingualText MadeAt = new("{0} 生成并公示", "made and published {0}");
}
