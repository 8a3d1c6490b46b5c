using Auction.Domain.Rounds;
using Auction.Domain.Rules;
using Auction.Domain.Texts;

namespace Auction.Web.Uploads;

/// <summary>Why a file is not taken, in the order in which it is looked at.</summary>
internal enum UploadFault
{
    Missing,
    Empty,
    TooLarge,
    UnknownType,
    PdfTruncated,
    PdfTrailingData,
    PdfBroken,
    PdfEncrypted,
    PdfTooComplex,
    PdfUnpacksTooLarge,
    PdfFilterUnknown,
    PdfHoldsScript,
    PdfRunsOnOpening,
    PdfReachesOut,
    PdfHoldsFiles,
    PdfHoldsMedia,
    PdfHoldsForm,
    PdfTooManyPages,
    ImageTruncated,
    ImageTrailingData,
    ImageBroken,
    ImageTooManyPixels,
    ImageAnimated,
}

/// <summary>Code, rule and words of every fault. The gap is the name of the field.</summary>
internal static class UploadFaults
{
    private static readonly RuleId Rule = new("PLT-1");

    private static readonly (UploadFault Fault, RefusalEntry Entry)[] Rows =
    [
        (UploadFault.Missing, New("E_FILE_MISSING", "{0}：请选择文件。", "{0}: choose a file.")),
        (UploadFault.Empty, New("E_FILE_EMPTY", "{0}：文件是空的。", "{0}: the file is empty.")),
        (UploadFault.TooLarge, New("E_FILE_SIZE", "{0}：文件过大。PDF 不超过 50 MB，图片不超过 20 MB，文本和 CSV 不超过 5 MB。", "{0}: the file is too large. A PDF may have 50 MB, an image 20 MB, text and CSV 5 MB.")),
        (UploadFault.UnknownType, New("E_FILE_TYPE", "{0}：从内容看，不是可以接收的文件。可以上传 PDF、JPEG、PNG、WebP、UTF-8 文本和 CSV；Word、Excel 文件请另存为 PDF 或者 CSV。", "{0}: going by its content this is no file that is taken. Upload PDF, JPEG, PNG, WebP, UTF-8 text or CSV; save Word and Excel files as PDF or CSV.")),
        (UploadFault.PdfTruncated, New("E_PDF_TRUNCATED", "{0}：PDF 不完整，结尾缺失，请重新导出或者重新下载后再上传。", "{0}: the end of the PDF is missing. Export or download it again.")),
        (UploadFault.PdfTrailingData, New("E_PDF_TRAILING", "{0}：PDF 结束之后还附有其他内容，请重新打印为 PDF 后上传。", "{0}: something follows after the end of the PDF. Print it to PDF again.")),
        (UploadFault.PdfBroken, New("E_PDF_STRUCTURE", "{0}：PDF 的结构有误或者藏有不属于任何对象的内容，请重新打印为 PDF 后上传。", "{0}: the structure of the PDF is faulty, or it holds parts that belong to nothing. Print it to PDF again.")),
        (UploadFault.PdfEncrypted, New("E_PDF_ENCRYPTED", "{0}：PDF 已加密或者设有密码，请上传未加密的文件。", "{0}: the PDF is encrypted or has a password. Upload it without.")),
        (UploadFault.PdfTooComplex, New("E_PDF_COMPLEX", "{0}：PDF 的对象过多或者嵌套过深，请拆分或者重新打印为 PDF。", "{0}: the PDF has too many objects, or they are nested too deeply. Split it or print it to PDF again.")),
        (UploadFault.PdfUnpacksTooLarge, New("E_PDF_BOMB", "{0}：PDF 解压后的内容过大，请降低分辨率或者拆分。", "{0}: the PDF unpacks to too much. Lower the resolution or split it.")),
        (UploadFault.PdfFilterUnknown, New("E_PDF_FILTER", "{0}：PDF 使用了无法检查的压缩方式，请重新打印为 PDF 后上传。", "{0}: the PDF is packed in a way that cannot be checked. Print it to PDF again.")),
        (UploadFault.PdfHoldsScript, New("E_PDF_SCRIPT", "{0}：PDF 含有脚本，请重新打印为 PDF 后上传。", "{0}: the PDF holds a script. Print it to PDF again.")),
        (UploadFault.PdfRunsOnOpening, New("E_PDF_OPENING", "{0}：PDF 打开时会自动执行操作，请重新打印为 PDF 后上传。", "{0}: the PDF does something by itself when it is opened. Print it to PDF again.")),
        (UploadFault.PdfReachesOut, New("E_PDF_REACHES_OUT", "{0}：PDF 会启动程序、打开其他文件或者向外发送数据，请重新打印为 PDF 后上传。", "{0}: the PDF starts programs, opens other files or sends data away. Print it to PDF again.")),
        (UploadFault.PdfHoldsFiles, New("E_PDF_FILES", "{0}：PDF 内嵌有其他文件，请把它们分别上传。", "{0}: other files are embedded in the PDF. Upload each by itself.")),
        (UploadFault.PdfHoldsMedia, New("E_PDF_MEDIA", "{0}：PDF 内嵌有音频、视频或者三维内容，不予接收。", "{0}: the PDF holds sound, video or 3D content.")),
        (UploadFault.PdfHoldsForm, New("E_PDF_FORM", "{0}：PDF 含有动态表单（XFA），请打印为 PDF 后上传。", "{0}: the PDF holds a dynamic form (XFA). Print it to PDF.")),
        (UploadFault.PdfTooManyPages, New("E_PDF_PAGES", "{0}：PDF 超过 2,000 页，请拆分。", "{0}: the PDF has more than 2,000 pages. Split it.")),
        (UploadFault.ImageTruncated, New("E_IMAGE_TRUNCATED", "{0}：图片不完整，请重新导出或者重新下载后再上传。", "{0}: the end of the image is missing. Export or download it again.")),
        (UploadFault.ImageTrailingData, New("E_IMAGE_TRAILING", "{0}：图片结束之后还附有其他内容，请另存后上传。", "{0}: something follows after the end of the image. Save it anew.")),
        (UploadFault.ImageBroken, New("E_IMAGE_STRUCTURE", "{0}：图片的结构有误，请另存后上传。", "{0}: the structure of the image is faulty. Save it anew.")),
        (UploadFault.ImageTooManyPixels, New("E_IMAGE_PIXELS", "{0}：图片超过一亿像素，请缩小后上传。", "{0}: the image has more than 100 million pixels. Make it smaller.")),
        (UploadFault.ImageAnimated, New("E_IMAGE_ANIMATED", "{0}：不接收动图，请上传静态图片。", "{0}: an animated image is not taken. Upload a still one.")),
    ];

    /// <summary>Words of the fault with this code; the gap is the name of the field.</summary>
    public static BilingualPattern WordsOf(string code)
    {
        var words = Rows.First(row => string.Equals(row.Entry.Code, code, StringComparison.Ordinal)).Entry.Words;
        return new(words.Zh, words.En);
    }

    /// <summary>The entry of a fault.</summary>
    public static RefusalEntry Of(UploadFault fault) => Rows.First(row => row.Fault == fault).Entry;

    private static RefusalEntry New(string code, string zh, string en) => new(code, Rule, new BilingualText(zh, en));
}

/// <summary>Content that is not taken. Thrown by the checks, caught where they are called.</summary>
internal sealed class RefusedContentException(UploadFault fault) : Exception(fault.ToString())
{
    public UploadFault Fault => fault;
}
