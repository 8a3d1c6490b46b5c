using System.Collections.Frozen;
using Auction.Data.Lots;
using Auction.Domain.Rounds;
using Auction.Domain.Rules;
using Valuation;

namespace Auction.Data.Import;

/// <summary>The words a notice may use for closed lists: an English word, or the usual Chinese term.</summary>
internal static class NoticeWords
{
    public static readonly NoticeWordList<AssetClass> AssetClasses = new(
        (AssetClass.Movable, "movable", "动产"),
        (AssetClass.RealEstate, "real_estate", "不动产"),
        (AssetClass.OtherRight, "other_right", "其他财产权"));

    public static readonly NoticeWordList<string> Categories = new(
        (LotCategories.Home, LotCategories.Home, "住宅"),
        (LotCategories.Shop, LotCategories.Shop, "商业办公"),
        (LotCategories.Factory, LotCategories.Factory, "工业厂房"),
        (LotCategories.Land, LotCategories.Land, "土地"),
        (LotCategories.Vehicle, LotCategories.Vehicle, "机动车"),
        (LotCategories.Machinery, LotCategories.Machinery, "机器设备"),
        (LotCategories.Equity, LotCategories.Equity, "股权债权"),
        (LotCategories.Other, LotCategories.Other, "其他"));

    public static readonly NoticeWordList<ReferencePriceKind> ReferenceKinds = new(
        (ReferencePriceKind.Agreed, "agreed", "当事人议价"),
        (ReferencePriceKind.DirectedInquiry, "directed_inquiry", "定向询价"),
        (ReferencePriceKind.OnlineInquiry, "online_inquiry", "网络询价"),
        (ReferencePriceKind.Appraisal, "appraisal", "委托评估"),
        (ReferencePriceKind.Market, "market", "市价"),
        (ReferencePriceKind.NotAppraisable, "not_appraisable", "无法评估"));

    public static readonly NoticeWordList<RoundKind> Rounds = new(
        (RoundKind.First, "first", "一拍"),
        (RoundKind.Second, "second", "二拍"),
        (RoundKind.SellOff, "sell_off", "变卖"));

    public static readonly NoticeWordList<bool> Flags = new(
        (true, "true", "是"), (false, "false", "否"), (true, "yes", "1"), (false, "no", "0"));
}

/// <summary>One closed list of words.</summary>
internal sealed class NoticeWordList<T>
{
    private readonly (T Value, string En, string Zh)[] _words;
    private readonly FrozenDictionary<string, T> _values;

    public NoticeWordList(params (T Value, string En, string Zh)[] words)
    {
        _words = words;
        _values = words.SelectMany(word => new[] { KeyValuePair.Create(word.En, word.Value), KeyValuePair.Create(word.Zh, word.Value) })
            .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        All = string.Join(", ", words.Select(word => word.En));
        AllZh = string.Join("、", words.Select(word => $"{word.En}（{word.Zh}）"));
    }

    /// <summary>The English words, for messages in English.</summary>
    public string All { get; }

    /// <summary>Both words of each value, for messages in Chinese.</summary>
    public string AllZh { get; }

    /// <summary>The English word of a value.</summary>
    public string WordOf(T value) => _words.First(word => EqualityComparer<T>.Default.Equals(word.Value, value)).En;

    public bool TryFind(string word, out T value) => _values.TryGetValue(word, out value!);
}
