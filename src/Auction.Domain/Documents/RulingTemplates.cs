using Auction.Domain.Amounts;
using static Auction.Domain.Documents.DocumentWords;

namespace Auction.Domain.Documents;

/// <summary>执行裁定书: auction, sale, debt in kind, release, revocation.</summary>
public static class RulingTemplates
{
    private const string Title = "执行裁定书";

    /// <summary>The property is to be sold.</summary>
    public static CourtDocument Auction(DocumentCase of, DocumentProperty property, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(property);
        return Ruling(
            CourtDocumentKind.AuctionRuling,
            of,
            day,
            ["被执行人未按执行通知履行生效法律文书确定的义务。"],
            "《中华人民共和国民事诉讼法》第二百五十五条、第二百五十八条",
            [$"拍卖被执行人所有的{property.Name}（编号{property.Number}）。"]);
    }

    /// <summary>拍卖成交裁定 (DIS-20, AUC-22.2).</summary>
    /// <param name="of">The case.</param>
    /// <param name="property">The property.</param>
    /// <param name="sale">Buyer, price and days.</param>
    /// <param name="ended">Rights on the property that end with the sale, one by one.</param>
    /// <param name="day">Day of the ruling.</param>
    public static CourtDocument Sale(DocumentCase of, DocumentProperty property, DocumentSale sale, IReadOnlyList<string> ended, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(property);
        ArgumentNullException.ThrowIfNull(sale);
        ArgumentNullException.ThrowIfNull(ended);
        return Ruling(
            CourtDocumentKind.SaleRuling,
            of,
            day,
            [
                $"本院于{Of(sale.SoldOn)}通过网络司法拍卖平台对{property.Name}（编号{property.Number}）公开进行拍卖，买受人{sale.Buyer}以{Of(sale.Price)}竞得，并已于{Of(sale.PaidOn)}付清全部价款。",
            ],
            "《最高人民法院关于人民法院民事执行中拍卖、变卖财产的规定》第二十条、第二十六条、第二十八条",
            [
                $"{property.Name}归买受人{sale.Buyer}所有，所有权自本裁定送达买受人时起转移。",
                "买受人可持本裁定书到有关机构办理财产权登记手续，相关税费依照法律规定由相应主体承担。",
                .. ended.Count == 0 ? (IReadOnlyList<string>)[] : [$"下列权利因拍卖而消灭：{string.Join('；', ended)}。"],
                "解除对上述财产的查封。",
            ]);
    }

    /// <summary>以物抵债裁定 (DIS-16, DIS-20).</summary>
    /// <param name="of">The case.</param>
    /// <param name="property">The property.</param>
    /// <param name="creditor">Who takes it.</param>
    /// <param name="price">At which price.</param>
    /// <param name="difference">Paid because the claim is smaller than the price; zero otherwise.</param>
    /// <param name="day">Day of the ruling.</param>
    public static CourtDocument InKind(DocumentCase of, DocumentProperty property, string creditor, Money price, Money difference, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(property);
        return Ruling(
            CourtDocumentKind.InKindRuling,
            of,
            day,
            [
                $"{property.Name}（编号{property.Number}）经依法变价未能成交，{creditor}申请以{Of(price)}抵偿债务。",
                .. difference.IsPositive ? [$"{creditor}已补交差额{Of(difference)}。"] : (IReadOnlyList<string>)[],
            ],
            "《最高人民法院关于人民法院民事执行中拍卖、变卖财产的规定》第十六条、第二十条、第二十六条",
            [
                $"{property.Name}作价{Of(price)}，交付{creditor}抵偿债务，所有权自本裁定送达{creditor}时起转移。",
                $"{creditor}可持本裁定书到有关机构办理财产权登记手续。",
                "解除对上述财产的查封。",
            ]);
    }

    /// <summary>解除查封裁定 when the property goes back to the debtor, or its self-disposal is completed.</summary>
    public static CourtDocument Release(DocumentCase of, DocumentProperty property, string reason, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(property);
        return Ruling(
            CourtDocumentKind.Release,
            of,
            day,
            [reason],
            "《最高人民法院关于人民法院民事执行中查封、扣押、冻结财产的规定》第二十八条",
            [$"解除对{property.Name}（编号{property.Number}）的查封。"]);
    }

    /// <summary>撤销网络司法拍卖裁定 (AUC-31).</summary>
    /// <param name="of">The case.</param>
    /// <param name="property">The property.</param>
    /// <param name="ground">Number of the ground in AUC-31, 1 to 6.</param>
    /// <param name="reason">The facts.</param>
    /// <param name="day">Day of the ruling.</param>
    /// <exception cref="ArgumentOutOfRangeException">No such ground.</exception>
    public static CourtDocument Revocation(DocumentCase of, DocumentProperty property, int ground, string reason, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(property);
        ArgumentOutOfRangeException.ThrowIfLessThan(ground, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(ground, 6);
        return Ruling(
            CourtDocumentKind.Revocation,
            of,
            day,
            [$"关于{property.Name}（编号{property.Number}）的网络司法拍卖，本院查明：{reason}"],
            $"《最高人民法院关于人民法院网络司法拍卖若干问题的规定》第三十一条第（{"一二三四五六"[ground - 1]}）项",
            ["撤销上述财产的网络司法拍卖。", "买受人已交纳的价款依法退还。"]);
    }

    private static CourtDocument Ruling(CourtDocumentKind kind, DocumentCase of, DateOnly day, IReadOnlyList<string> found, string basis, IReadOnlyList<string> rules)
    {
        ArgumentNullException.ThrowIfNull(of);
        return Document(
            kind,
            of,
            Title,
            day,
            Parties(of),
            Text("found", [$"本院依据已经发生法律效力的{of.Title}，在执行上述当事人一案中，查明：", .. found, $"依照{basis}的规定，裁定如下："]),
            Text("ruling", rules) with { IsNumbered = true },
            Text("effect", "本裁定送达后即发生法律效力。")) with
        {
            Signatures = [of.Judge],
        };
    }
}

/// <summary>A completed sale, as the ruling states it.</summary>
/// <param name="Buyer">True name of the buyer.</param>
/// <param name="Price">Sale price.</param>
/// <param name="SoldOn">Day of the sale.</param>
/// <param name="PaidOn">Day of full payment.</param>
public sealed record DocumentSale(string Buyer, Money Price, DateOnly SoldOn, DateOnly PaidOn);
