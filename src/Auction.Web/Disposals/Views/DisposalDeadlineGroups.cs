using Auction.Domain.Texts;

namespace Auction.Web.Disposals.Views;

/// <summary>Stages under which the time limits of a disposal are shown.</summary>
internal static class DisposalDeadlineGroups
{
    private static readonly BilingualText[] Names =
    [
        new("查封与启动变价", "Seizure and start of the sale"),
        new("自行处置与清偿", "Self-disposal and redemption"),
        new("拍卖与变卖", "Rounds"),
        new("结算与交付", "Settlement and handover"),
        new("暂缓与中止", "Standstills"),
        new("异议", "Objections"),
    ];

    /// <summary>Place and name of the stage a time limit belongs to, by the first word of its key.</summary>
    public static (int Place, BilingualText Name) Of(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        var place = key.Split('.', ':', '#')[0] switch
        {
            "seizure" or "sale" or "price" => 0,
            "self-disposal" or "financing" or "purchase" or "difference" => 1,
            "payment" or "ruling" or "handover" => 3,
            "resume" => 4,
            "objection" => 5,
            _ => 2,
        };
        return (place, Names[place]);
    }
}
