using Auction.Domain.Texts;

namespace Auction.Domain.Records;

/// <summary>Words for the results of verification.</summary>
internal static class RecordTexts
{
    public static readonly BilingualText RecordValid = new(
        "核验通过：共 {0} 条记录，前后相连，内容与摘要一致，逐条符合竞价规则。",
        "Verified: {0} entries, linked without a gap, each matching its hash and allowed by the rules of bidding.");

    public static readonly BilingualText ReceiptValid = new(
        "回执有效：平台对这一答复作出了签名，内容未被改动。",
        "The receipt is genuine: the platform signed exactly this answer.");

    private static readonly BilingualText AtEntry = new("第 {0} 条：", "Entry {0}: ");

    public static BilingualText Of(RecordFault fault, int? seq = null)
    {
        var words = Of(fault);
        if (seq is not { } number)
        {
            return words;
        }

        var place = AtEntry.With(number);
        return new(place.Zh + words.Zh, place.En + words.En);
    }

    private static BilingualText Of(RecordFault fault) => fault switch
    {
        RecordFault.Malformed => new("文件不是有效的记录：缺少内容或者格式不符。", "The file is not a valid record: something is missing or of the wrong form."),
        RecordFault.UnknownFormat => new("不支持该文件的格式或版本。", "The format or version of this file is not supported."),
        RecordFault.Empty => new("文件中没有任何记录。", "The file holds no entry."),
        RecordFault.SequenceBroken => new("序号不连续，可能有记录被删除、插入或调换。", "The sequence numbers do not run on; an entry may have been removed, inserted or moved."),
        RecordFault.StampBackwards => new("时间早于前一条记录。", "Its time is earlier than that of the entry before."),
        RecordFault.ChainBroken => new("前一条记录的摘要不符，记录链在此断开。", "The hash of the entry before does not match; the chain breaks here."),
        RecordFault.HashWrong => new("摘要与内容不符，内容或者摘要被改动。", "The hash does not match the contents; one of them was changed."),
        RecordFault.PayloadMalformed => new("记录的类型未知，或者内容与类型不符。", "Its kind is unknown, or its contents do not fit the kind."),
        RecordFault.AgainstTheRules => new("按竞价规则，此处不应出现这样的记录。", "By the rules of bidding this entry could not stand here with these contents."),
        RecordFault.SummaryWrong => new("文件对本轮拍卖的说明与记录不一致。", "What the file says about the round does not match its entries."),
        RecordFault.LeafWrong => new("回执内容与其摘要不符。", "The contents of the receipt do not match its hash."),
        RecordFault.PathWrong => new("由回执摘要不能推得所签名的根。", "The path does not lead from the receipt to the signed root."),
        RecordFault.UnknownKey => new("签名所用的密钥未知，请取得平台公布的密钥。", "The signing key is not known. Fetch the keys the platform publishes."),
        RecordFault.SignatureWrong => new("签名无效，不是平台作出的。", "The signature is not valid; the platform did not make it."),
        RecordFault.NotInRecord => new("记录中没有与回执相符的条目。", "The record holds no entry that matches the receipt."),
        _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, "Unknown fault."),
    };
}
