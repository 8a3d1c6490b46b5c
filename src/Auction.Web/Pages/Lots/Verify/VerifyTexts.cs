using System.Reflection;
using System.Text.Json;
using Auction.Domain.Texts;

namespace Auction.Web.Pages.Lots.Verify;

/// <summary>Words of verification, on the page and in its script.</summary>
internal static class VerifyTexts
{
    public static readonly BilingualText Title = new("核验出价记录", "Verify the bid record");
    public static readonly BilingualText Lead = new(
        "您的浏览器会下载本轮的完整记录，逐条重新计算摘要，并核对平台的签名。核验在您的设备上进行，不依赖本站的结论。",
        "Your browser downloads the full record of this round, computes every digest again and checks the platform's signatures. It happens on your device and does not rely on what this site says.");
    public static readonly BilingualText NotEnded = new(
        "竞价尚未结束。现在可以核验已有的记录；结束后请再核验一次完整记录。",
        "Bidding has not ended. You can verify what is there now; verify the complete record again after the end.");
    public static readonly BilingualText Start = new("在本机核验", "Verify on this device");
    public static readonly BilingualText OnServer = new("由服务器核验（不支持脚本时使用）", "Let the server check (without script)");
    public static readonly BilingualText Result = new("核验结果", "Result");
    public static readonly BilingualText HowTo = new("如何自己核验", "How to check it yourself");
    public static readonly BilingualText HowToText = new(
        "下载 JSON 文件。每条记录的摘要为 SHA-256，输入依次为：hengping-entry-1、SHA-256、轮次编号、序号、毫秒时间、类型、内容（原样）、上一条摘要；每项之前为 4 字节大端长度。首条的上一条摘要为 32 个零字节。命令行：Auction.Web verify <文件>。",
        "Download the JSON file. Each digest is SHA-256 over, in this order: hengping-entry-1, SHA-256, the round id, the number, the time in milliseconds, the kind, the payload as stored, and the digest before; each preceded by its length as 4 bytes, big-endian. Before the first entry stand 32 zero bytes. On the command line: Auction.Web verify <file>.");
    public static readonly BilingualText ColumnPrevious = new("前一条", "Before");
    public static readonly BilingualText ColumnCheck = new("核验", "Check");

    public static readonly BilingualText CheckTitle = new("核验回执或记录", "Check a receipt or a record");
    public static readonly BilingualText CheckLead = new(
        "粘贴出价回执或轮次记录的内容，或者选择文件。核验在您的设备上进行；浏览器不支持时由服务器核验。",
        "Paste a bid receipt or the record of a round, or choose a file. It is checked on your device; the server checks where your browser cannot.");
    public static readonly BilingualText Paste = new("回执或记录（JSON）", "Receipt or record (JSON)");
    public static readonly BilingualText File = new("或者选择文件", "Or choose a file");
    public static readonly BilingualText Check = new("核验", "Check");
    public static readonly BilingualText Nothing = new("请粘贴内容或选择文件。", "Paste something or choose a file.");
    public static readonly BilingualText Letter = new("核验成交确认书", "Check a confirmation letter");
    public static readonly BilingualText LetterLabel = new("确认书编号", "Letter number");
    public static readonly BilingualText LetterFound = new("编号 {0} 的确认书在本平台公示，文件摘要 SHA-256 {1}。", "Letter {0} is published on this platform; SHA-256 {1}.");
    public static readonly BilingualText LetterOpen = new("查看确认书", "Read the letter");
    public static readonly BilingualText LetterMissing = new("没有编号为“{0}”的确认书。编号形如 JZQ-HP2611-0001-1。", "There is no letter “{0}”. Numbers look like JZQ-HP2611-0001-1.");
    public static readonly BilingualText Keys = new("平台公布的签名公钥", "Public keys of the platform");
    public static readonly BilingualText KeysLead = new("回执和记录由下列密钥签名；也可从 /api/v1/keys 下载。", "Receipts and records are signed with these keys; also at /api/v1/keys.");

    private static readonly string Chinese = Collect(isEnglish: false);
    private static readonly string English = Collect(isEnglish: true);

    /// <summary>The script's words as a JSON object, names in camel case.</summary>
    public static string Json(bool isEnglish) => isEnglish ? English : Chinese;

    private static string Collect(bool isEnglish) => JsonSerializer.Serialize(
        typeof(Script).GetFields(BindingFlags.Public | BindingFlags.Static)
            .ToDictionary(
                field => JsonNamingPolicy.CamelCase.ConvertName(field.Name),
                field => ((BilingualText)field.GetValue(null)!).In(isEnglish),
                StringComparer.Ordinal));

    private static class Script
    {
        public static readonly BilingualText Loading = new("正在下载记录…", "Downloading the record…");
        public static readonly BilingualText Progress = new("已核验 {0} / {1} 条", "{0} of {1} entries checked");
        public static readonly BilingualText Good = new("核验通过：{0} / {0} 条一致。", "Verified: {0} of {0} entries agree.");
        public static readonly BilingualText GoodMore = new("首条之前的摘要为零，其后每条都与前一条相连；末条摘要 {0}。", "The chain starts from zero and every entry links to the one before; the last digest is {0}.");
        public static readonly BilingualText Seals = new("{0} 个批次的签名有效，全部记录都在已签名的批次中。", "The signatures of {0} batches are valid, and every entry lies in a signed batch.");
        public static readonly BilingualText Checkpoint = new("第 {0} 号检查点的签名有效，登记的末条摘要与记录一致。", "Checkpoint {0} is validly signed and names the same digest.");
        public static readonly BilingualText NoCheckpoint = new("尚未有登记本轮的检查点（每分钟一次）。", "No checkpoint names this round yet (one is made each minute).");
        public static readonly BilingualText Bad = new("核验不通过：第 {0} 条起不一致。", "Not verified: entry {0} does not agree.");
        public static readonly BilingualText BadHash = new("按内容重新计算的摘要与记录的不同。", "The digest computed from its contents differs from the recorded one.");
        public static readonly BilingualText BadLink = new("与前一条记录不相连。", "It does not link to the entry before.");
        public static readonly BilingualText BadSeq = new("序号不连续。", "The numbers do not run on.");
        public static readonly BilingualText BadTime = new("时间早于前一条记录。", "Its time is earlier than that of the entry before.");
        public static readonly BilingualText BadSeal = new("签名不符：批次 {0}。", "A signature does not hold: batch {0}.");
        public static readonly BilingualText BadCheckpoint = new("检查点的签名无效，或者与记录不一致。", "The checkpoint is not validly signed or does not agree with the record.");
        public static readonly BilingualText BadHead = new("文件所称的末条摘要与记录不一致。", "The head named in the file is not that of the record.");
        public static readonly BilingualText Report = new("请保存该文件并联系执行法院或拨打 12368。", "Please keep the file and tell the enforcing court or call 12368.");
        public static readonly BilingualText Agrees = new("一致", "agrees");
        public static readonly BilingualText Differs = new("不一致", "differs");
        public static readonly BilingualText NoCrypto = new(
            "此浏览器或连接不提供加密计算（须为 https 或本机地址），不能在本机核验。请用下方服务器核验，或下载 JSON 用命令行核验。",
            "This browser or connection offers no cryptography (https or localhost is required), so it cannot be checked here. Let the server check, or download the JSON and use the command line.");
        public static readonly BilingualText Failed = new("记录没有下载成功，请重试。", "The record could not be downloaded. Please try again.");
        public static readonly BilingualText NotJson = new("内容不是有效的 JSON。请粘贴回执或记录文件的全部内容。", "This is not valid JSON. Paste the whole receipt or record file.");
        public static readonly BilingualText UnknownFormat = new("不支持的格式。可以核验 hengping-receipt-1 回执和 hengping-record-1 记录。", "Unknown format. A hengping-receipt-1 receipt or a hengping-record-1 record can be checked.");
        public static readonly BilingualText Malformed = new("文件缺少内容或者格式不符。", "Something is missing from the file or of the wrong form.");
        public static readonly BilingualText ReceiptGood = new("回执有效：平台对这一答复作出了签名，内容未被改动。", "The receipt is genuine: the platform signed exactly this answer.");
        public static readonly BilingualText ReceiptAccepted = new("{0} 以竞买号 {1} 出价 {2}，已记录为第 {3} 条。", "{0}: the bid of {2} by {1} is entry {3}.");
        public static readonly BilingualText ReceiptRefused = new("{0} 以竞买号 {1} 出价 {2}，未被接受（判定依据第 {3} 条）。", "{0}: the bid of {2} by {1} was refused (judged against entry {3}).");
        public static readonly BilingualText ReceiptBadLeaf = new("回执内容与其摘要不符。", "The contents of the receipt do not match its digest.");
        public static readonly BilingualText ReceiptBadPath = new("由回执摘要不能推得所签名的根。", "The path does not lead from the receipt to the signed root.");
        public static readonly BilingualText ReceiptBadKey = new("签名所用的密钥不在平台公布的密钥之中。", "The signing key is not among the published ones.");
        public static readonly BilingualText ReceiptBadSignature = new("签名无效，不是平台作出的。", "The signature is not valid; the platform did not make it.");
    }
}
