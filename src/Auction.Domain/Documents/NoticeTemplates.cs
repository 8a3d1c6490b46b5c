using Auction.Domain.Rounds;
using static Auction.Domain.Documents.DocumentWords;

namespace Auction.Domain.Documents;

/// <summary>What is published with a round: notice, instructions, reminders, statement of the property (AUC-12.2, AUC-13, AUC-14).</summary>
/// <remarks>Published texts carry no names of parties, bidders or priority purchasers.</remarks>
public static class NoticeTemplates
{
    /// <summary>拍卖公告, 变卖公告: the ten contents of AUC-12.2, and that quality is not guaranteed (AUC-15.2).</summary>
    public static CourtDocument Notice(DocumentCase of, DocumentProperty property, DocumentRound round, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(of);
        ArgumentNullException.ThrowIfNull(property);
        ArgumentNullException.ThrowIfNull(round);
        var act = Act(round.Kind);
        return Document(
            CourtDocumentKind.Notice,
            of,
            round.Kind == RoundKind.SellOff ? "网络司法变卖公告" : "网络司法拍卖公告",
            day,
            Text("opening", $"{of.Court}在执行{of.Number}一案中，将对下列财产公开进行网络司法{act}（{Of(round.Kind, round.IsReAuction)}），现公告如下。"),
            Part("property", $"一、{act}标的", $"{property.Name}（编号{property.Number}）。") with { Facts = property.Facts },
            Part("price", "二、价格与保证金", PriceWords(round)),
            Part("time", "三、竞价时间与平台", TimeWords(round)),
            Part("bidders", "四、竞买人条件", BidderWords(property)),
            Part("defects", "五、已知瑕疵与权利负担", DefectWords(property)) with { Facts = property.Disclosures },
            Part("rights", "六、权利义务", RightWords(round)),
            Part("priority", "七、优先购买权", PriorityWords(round)),
            Part("taxes", "八、税费", round.Taxes),
            Part("liability", "九、法律责任", LiabilityWords(round)),
            Part("viewing", "十、咨询与看样", round.Viewing),
            Part("court", "十一、联系与监督", $"执行法院：{of.Court}，{(of.Address.Length == 0 ? "" : $"地址：{of.Address}，")}承办法官：{of.Judge}，联系电话：{of.Phone}，监督电话：{of.SupervisionPhone}。"));
    }

    /// <summary>竞买须知: rules of the bidding, payment, handover.</summary>
    public static CourtDocument Instructions(DocumentCase of, DocumentProperty property, DocumentRound round, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(of);
        ArgumentNullException.ThrowIfNull(property);
        ArgumentNullException.ThrowIfNull(round);
        return Document(
            CourtDocumentKind.Instructions,
            of,
            "竞买须知",
            day,
            Numbered(
                "rules",
                $"竞价从{PriceName(round.Kind)}开始，以递增出价方式进行，出价须为{PriceName(round.Kind)}加上加价幅度的整数倍；低于{PriceName(round.Kind)}的出价无效。",
                "竞价程序结束前五分钟内无人出价的，最后出价即为成交价；有出价的，竞价时间自该出价时点顺延五分钟，次数不限。",
                "出价时间以进入平台系统的时间为准。出价一经记录不可撤回。",
                "优先购买权人可以按相同价格应价；顺位不同的，顺位在先者优先；顺位相同的，出价在先者优先。",
                $"一人参与竞价，出价不低于{PriceName(round.Kind)}的，{Act(round.Kind)}成交。",
                QualifyWords(round),
                "竞价程序结束前，竞买人的身份信息保密，页面仅显示竞买代码。",
                $"竞买未成功的，保证金自竞价程序结束后二十四小时内退还，不计利息；竞买成功的，保证金充抵价款，余款于成交后{Of(round.BalanceDays)}日内付清。收款账户：{round.Account}。",
                "付清全部价款后，人民法院依法制作裁定书并送达买受人；财产所有权自裁定送达买受人时起转移。",
                "因合理事由需要暂缓、中止的，人民法院及时公布事由；恢复时保留剩余竞价时间，已有出价继续有效。"),
            Part("notified", "当事人和优先购买权人的通知情况", round.Notified.Count == 0 ? ["无应当通知的优先购买权人；当事人已依法通知。"] : [.. round.Notified]),
            Part("basis", "参考价与起拍价的依据", $"{round.PriceBasis}。"));
    }

    /// <summary>特别提示: the seven reminders of AUC-14; for housing the purchase qualification is one more (HSE-2).</summary>
    public static CourtDocument Reminders(DocumentCase of, DocumentProperty property, DocumentRound round, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(of);
        ArgumentNullException.ThrowIfNull(property);
        ArgumentNullException.ThrowIfNull(round);
        List<string> reminders = [.. ReminderWords.All.Select(words => words.With(Of(round.Deposit)).Zh)];
        if (property.IsHousing)
        {
            reminders.Add(ReminderWords.Housing.Zh);
        }

        return Document(CourtDocumentKind.Reminders, of, "特别提示", day, Numbered("reminders", [.. reminders]));
    }

    /// <summary>标的物调查情况表: everything the court found out and makes public.</summary>
    public static CourtDocument Statement(DocumentCase of, DocumentProperty property, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(of);
        ArgumentNullException.ThrowIfNull(property);
        return Document(
            CourtDocumentKind.Statement,
            of,
            "标的物调查情况表",
            day,
            Part("facts", "一、基本情况", [$"{property.Name}（编号{property.Number}）。", .. property.Presentation.Length == 0 ? (IReadOnlyList<string>)[] : [property.Presentation]]) with { Facts = property.Facts },
            Part("defects", "二、已知瑕疵、占有使用与权利负担", DefectWords(property)) with { Facts = property.Disclosures },
            Text("closing", "以上由人民法院调查，以实物现状为准；人民法院不对财产的真伪和品质作担保。"));
    }

    private static DocumentPart Numbered(string key, params IReadOnlyList<string> paragraphs) => Text(key, paragraphs) with { IsNumbered = true };

    private static IReadOnlyList<string> PriceWords(DocumentRound round) =>
    [
        $"{PriceName(round.Kind)}（即保留价）：{Of(round.StartPrice)}。",
        $"加价幅度：{Of(round.Increment)}及其整数倍。",
        round.Kind == RoundKind.SellOff
            ? $"参加变卖应当交纳全部变卖价款；保证金数额为{Of(round.Deposit)}，悔买时不予退还的以此为限。"
            : $"保证金：{Of(round.Deposit)}。",
        $"价格依据：{round.PriceBasis}。",
    ];

    private static IReadOnlyList<string> TimeWords(DocumentRound round) => round.Kind == RoundKind.SellOff
        ?
        [
            $"变卖期：{Of(round.StartsAt)}起至{Of(round.EndsAt)}止（北京时间）。",
            "变卖期内首次有效出价后进入二十四小时竞价，竞价延时除外。",
            $"平台：{round.Platform}，网址：{round.Address}。",
        ]
        :
        [
            $"竞价时间：{Of(round.StartsAt)}起至{Of(round.EndsAt)}止（北京时间，延时除外）。",
            $"平台：{round.Platform}，网址：{round.Address}。",
        ];

    private static IReadOnlyList<string> BidderWords(DocumentProperty property) =>
    [
        "具备完全民事行为能力的自然人、法人和其他组织均可参加竞买；法律、行政法规和司法解释对买受人资格或者条件有特殊规定的，应当符合规定。",
        .. property.IsHousing ? ["竞买人应当具备当地购房资格，并对此作出承诺；不具备资格的，不予出具成交裁定，并承担由此产生的后果。"] : (IReadOnlyList<string>)[],
    ];

    private static IReadOnlyList<string> DefectWords(DocumentProperty property) =>
        property.Disclosures.Count == 0 ? ["经调查未发现。以实物现状为准。"] : ["经调查已知如下，以实物现状为准。"];

    private static IReadOnlyList<string> RightWords(DocumentRound round) =>
    [
        QualifyWords(round),
        $"成交后，买受人应当在{Of(round.BalanceDays)}日内将余款付至人民法院指定账户（{round.Account}）。",
        "付清全部价款后，人民法院依法制作裁定书并送达买受人；财产所有权自裁定送达买受人时起转移。人民法院依法负责财产的交付。",
        "人民法院已依法公示财产情况，不对财产的真伪和品质承担瑕疵担保责任。",
    ];

    private static string QualifyWords(DocumentRound round) => round.Kind == RoundKind.SellOff
        ? "以本人名义交纳全部变卖价款，即取得竞买资格；竞价程序结束前均可取得资格。"
        : "以本人名义交纳保证金，即取得竞买资格；竞价程序结束前（含延时）均可取得资格。申请执行人参加竞买的，可以不交保证金，其债权数额小于保证金数额的按差额部分交纳。";

    private static IReadOnlyList<string> PriorityWords(DocumentRound round) =>
        round.PriorityPurchasers.Count == 0 ? ["经调查无优先购买权人。"] : ["经人民法院确认的优先购买权人如下，经通知未参加竞买的，视为放弃优先购买权。", .. round.PriorityPurchasers];

    private static IReadOnlyList<string> LiabilityWords(DocumentRound round) => round.Kind == RoundKind.SellOff
        ? [$"买受人逾期未付清价款的，按悔买处理，保证金{Of(round.Deposit)}不予退还，其余款项退还，且不得再次参加本财产的变卖。", "恶意串通、扰乱竞价秩序的，依法处罚；构成犯罪的，依法追究刑事责任。"]
        : ["买受人逾期未付清价款的，按悔拍处理，保证金不予退还，依次用于支付拍卖费用损失、弥补重新拍卖的价款差额、冲抵本案债务及与财产有关的其他债务；重新拍卖时原买受人不得参加竞买。", "恶意串通、扰乱竞价秩序的，依法处罚；构成犯罪的，依法追究刑事责任。"];
}
