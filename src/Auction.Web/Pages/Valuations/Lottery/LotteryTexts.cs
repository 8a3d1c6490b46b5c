using System.Text.Json;
using Auction.Domain.Texts;
using Auction.Web.Valuations;
using Valuation.Lottery;

namespace Auction.Web.Pages.Valuations.Lottery;

/// <summary>Words of the page about draws, and of its script.</summary>
internal static class LotteryTexts
{
    public static readonly BilingualText Title = new("评估机构摇号", "Lottery of appraisal institutions");
    public static readonly BilingualText Lead = new(
        "当事人未能协商选定评估机构的，在公布的名单中随机确定三家及其顺序。名单、承诺值、各方输入和密值全部公开，任何人都可以重新摇一遍。",
        "Where the parties do not agree, three institutions and their order are drawn from a published list. The list, the commitment, every input and the secret are public, so anybody can draw again.");
    public static readonly BilingualText Breadcrumb = new("所在位置", "Where you are");
    public static readonly BilingualText Valuations = new("参考价公示", "Reference prices");
    public static readonly BilingualText None = new("尚未摇号", "No draw yet");
    public static readonly BilingualText NoneText = new("本财产没有摇号名单。当事人协商一致，或者采用其他方式确定参考价的，不摇号。", "No list has been frozen for this property. There is no draw where the parties agree, or where the price is found by another method.");
    public static readonly BilingualText Draw = new("第 {0} 次摇号", "Draw {0}");
    public static readonly BilingualText Chosen = new("入选机构", "Chosen");
    public static readonly BilingualText First = new("首位", "First");
    public static readonly BilingualText Reserve = new("备选", "Reserve");
    public static readonly BilingualText List = new("冻结名单", "Frozen list");
    public static readonly BilingualText ListFacts = new("{0}，{1}；登记 {2} 家，其中 {3} 家参加", "{0}, {1}; {2} registered, {3} of them take part");
    public static readonly BilingualText Roster = new("名单库 {0}", "Roster of {0}");
    public static readonly BilingualText ColumnNumber = new("序号", "No.");
    public static readonly BilingualText ColumnInstitution = new("评估机构", "Institution");
    public static readonly BilingualText ColumnPart = new("是否参加", "Takes part");
    public static readonly BilingualText ColumnDrawn = new("摇号顺位", "Drawn place");
    public static readonly BilingualText TakesPart = new("参加", "yes");
    public static readonly BilingualText Excluded = new("排除：{0}", "Excluded: {0}");
    public static readonly BilingualText FrozenAt = new("名单冻结", "List frozen");
    public static readonly BilingualText ListHash = new("名单校验值 L", "Hash of the list, L");
    public static readonly BilingualText Commitment = new("承诺值 c", "Commitment, c");
    public static readonly BilingualText CommittedAt = new("公布承诺值", "Commitment published");
    public static readonly BilingualText Secret = new("密值", "Secret");
    public static readonly BilingualText Seed = new("种子", "Seed");
    public static readonly BilingualText OpenedAt = new("开封并摇号", "Opened and drawn");
    public static readonly BilingualText AnnulledAt = new("撤销", "Set aside");
    public static readonly BilingualText Ruling = new("裁定文书 SHA-256", "SHA-256 of the ruling");
    public static readonly BilingualText Inputs = new("各方输入", "Inputs");
    public static readonly BilingualText NoInputs = new("尚无输入。", "No input yet.");
    public static readonly BilingualText ColumnGiver = new("提供者", "Given by");
    public static readonly BilingualText ColumnInput = new("内容", "Input");
    public static readonly BilingualText ColumnTime = new("时间", "Time");
    public static readonly BilingualText Officer = new("法院工作人员 {0}（代缺席一方）", "Court officer {0} (for an absent party)");
    public static readonly BilingualText Repeat = new("重新摇号", "Repeat the draw");
    public static readonly BilingualText OnServer = new("由服务器核验（不支持脚本时使用）", "Let the server check (without script)");
    public static readonly BilingualText Download = new("下载摇号记录（JSON）", "Download the transcript (JSON)");
    public static readonly BilingualText Print = new("打印", "Print");
    public static readonly BilingualText Result = new("核验结果", "Result");
    public static readonly BilingualText Proves = new("它证明什么", "What it proves");
    public static readonly BilingualText ProvesNot = new("它不证明什么", "What it does not prove");
    public static readonly BilingualText HowTo = new("自己核验的方法", "How to check it yourself");
    public static readonly BilingualText Tool = new("也可以把记录粘贴到摇号验证计算器中。", "The transcript can also be pasted into the calculator.");
    public static readonly BilingualText ToolLink = new("摇号验证", "Verify a lottery");

    public static readonly IReadOnlyList<BilingualText> ProvesLines =
    [
        new("密值在各方输入之前已经确定，提供输入的人都不知道密值；任何一人都不能单独左右结果。", "The secret was fixed before the inputs, and nobody who gave one knew it: no one person could steer the outcome."),
        new("结果只由公布的名单、密值和全部输入算出，事后改动任何一项都会被发现。", "The outcome follows from the published list, the secret and all inputs alone; a later change of any of them is found."),
        new("参加摇号的机构机会均等。", "Every institution that takes part has the same chance."),
    ];

    public static readonly IReadOnlyList<BilingualText> ProvesNotLines =
    [
        new("不证明名单本身正确。名单在摇号之前公布，有错漏的可以在摇号前提出。", "It does not prove that the list was right. The list is published before the draw, so that errors can be raised in time."),
        new("不证明入选机构没有利害关系；首位机构须声明并可被要求回避，由次位递补。", "It does not prove that those chosen have no conflict of interest: they declare it, and the next in line follows."),
    ];

    public static readonly IReadOnlyList<BilingualText> Method =
    [
        new("名单按登记顺序冻结并公布，写明排除的机构及理由；L 为名单规范 JSON 的 SHA-256。", "The list is frozen and published in registry order, with every exclusion and its reason; L is the SHA-256 of the list in canonical JSON."),
        new("生成 32 字节密值，公布其 SHA-256，即承诺值 c；此后各方才提供输入。", "A secret of 32 bytes is made and its SHA-256 published, the commitment c; only then are inputs taken."),
        new("种子为 SHA-256，依次输入 hengping-draw-1、L、c、密值，以及每份输入的提供者和内容，每项之前为 4 字节大端长度。", "The seed is SHA-256 over hengping-draw-1, L, c, the secret, and for each input who gave it and what; each preceded by its length as four bytes, big-endian."),
        new("第 k 个随机数为 HMAC-SHA-256（种子，k 的 8 字节大端）的前 8 字节，k 从 0 起；在 n 个位置中取一个时，大于等于 2⁶⁴ 以内 n 的最大倍数的跳过，其余取除以 n 的余数。", "Random number k is the first eight bytes of HMAC-SHA-256(seed, k as eight bytes big-endian), k from 0; to draw one of n places, numbers at or above the greatest multiple of n below 2⁶⁴ are passed over, the rest is taken modulo n."),
        new("参加的机构从末位到第二位，依次与取到的、不靠后的位置交换；前三位入选。", "Those eligible are shuffled from the last place to the second, each exchanged with a place drawn from those up to it; the first three are chosen."),
        new("命令行：Auction.Web lottery verify <文件>。", "On the command line: Auction.Web lottery verify <file>."),
    ];

    private static readonly BilingualText Barred = new("已被除名并禁入", "removed from the roster and barred");
    private static readonly BilingualText UsedUp = new("在本案中已被更换", "fell out of this valuation before");
    private static readonly BilingualText Conflict = new("声明存在利害关系", "declared a conflict of interest");
    private static readonly BilingualText LicenceTooNarrow = new("资质不含此类财产", "its licence does not cover such property");
    private static readonly BilingualText IsAnnulled = new("已撤销", "Set aside");
    private static readonly BilingualText IsHeld = new("已摇号", "Held");
    private static readonly BilingualText TakesInputs = new("收集输入", "Taking inputs");
    private static readonly BilingualText IsFrozen = new("名单已公布", "List published");
    private static readonly BilingualText NextOpening = new("密值已确定，承诺值已公布。各方提供输入后开封密值，当场得出结果。", "The secret is fixed and its commitment published. Once the inputs are in, the secret is opened and the outcome is there at once.");
    private static readonly BilingualText NextCommitting = new("名单已冻结并公布。下一步公布承诺值，然后收集各方输入。", "The list is frozen and published. Next the commitment is published, then the inputs are taken.");
    private static readonly BilingualText AnnulledNote = new("本次摇号已由裁定撤销，不再有效；记录保留。", "This draw was set aside by a ruling and no longer counts; it stays in the record.");

    private static readonly (string Name, BilingualText Text)[] Script =
    [
        ("loading", new("正在下载记录并重新计算…", "Downloading the transcript and drawing again…")),
        ("failed", new("记录没有下载成功，请重试。", "The transcript could not be downloaded. Please try again.")),
        ("good", new("各项均相符，本机重新摇号得出同一结果。", "Everything holds: this device drew the same order.")),
        ("bad", new("有不相符的项目，该记录不能证明摇号结果。请保存文件并联系执行法院。", "Something does not hold: this transcript does not prove the draw. Keep the file and tell the enforcing court.")),
        ("repeated", new("重新摇号得出的顺序", "The order drawn again")),
        ("holds", new("相符：", "holds: ")),
        ("fails", new("不相符：", "does not hold: ")),
        .. Enum.GetValues<DrawCheckKind>().Select(kind => (JsonNamingPolicy.CamelCase.ConvertName(kind.ToString()), DrawVerifier.WordsOf(kind))),
    ];

    public static BilingualText Good => Word("good");

    public static BilingualText Bad => Word("bad");

    public static BilingualText Repeated => Word("repeated");

    public static BilingualText Holds(bool isMet) => Word(isMet ? "holds" : "fails");

    /// <summary>The script's words as a JSON object.</summary>
    public static string Json(bool isEnglish) => JsonSerializer.Serialize(Script.ToDictionary(row => row.Name, row => row.Text.In(isEnglish), StringComparer.Ordinal));

    public static BilingualText Of(DrawExclusion exclusion) => exclusion switch
    {
        DrawExclusion.Barred => Barred,
        DrawExclusion.UsedUp => UsedUp,
        DrawExclusion.Conflict => Conflict,
        _ => LicenceTooNarrow,
    };

    /// <summary>How far a draw came, the class of its tag, and what comes next; null when nothing does.</summary>
    public static (BilingualText Word, string Tag, BilingualText? Next) Standing(HistoricDraw draw) => draw switch
    {
        { Annulled: not null } => (IsAnnulled, "bad", AnnulledNote),
        { State.Held: not null } => (IsHeld, "sold", null),
        { State.Commitment: not null } => (TakesInputs, "soon", NextOpening),
        _ => (IsFrozen, "soon", NextCommitting),
    };

    private static BilingualText Word(string name) => Script.First(row => row.Name == name).Text;
}
