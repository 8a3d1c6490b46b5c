namespace Auction.Domain.Assets;

/// <summary>What a thing or right is. Decides its table of facts. Numbers are stored.</summary>
public enum AssetKind
{
    /// <summary>住宅.</summary>
    Home = 1,

    /// <summary>商业、办公用房.</summary>
    Commercial = 2,

    /// <summary>工业厂房.</summary>
    Factory = 3,

    /// <summary>土地使用权.</summary>
    Land = 4,

    /// <summary>在建工程.</summary>
    Construction = 5,

    /// <summary>车位、仓储及其他不动产.</summary>
    OtherBuilding = 6,

    /// <summary>机动车.</summary>
    Vehicle = 7,

    /// <summary>民用航空器.</summary>
    Aircraft = 8,

    /// <summary>机器设备.</summary>
    Machinery = 9,

    /// <summary>存货、原材料、产品.</summary>
    Stock = 10,

    /// <summary>珠宝、字画、收藏品.</summary>
    Collectible = 11,

    /// <summary>上市公司股票.</summary>
    ListedShares = 12,

    /// <summary>有限责任公司、非上市公司股权.</summary>
    Equity = 13,

    /// <summary>知识产权.</summary>
    IntellectualProperty = 14,

    /// <summary>债权、收益权.</summary>
    Claim = 15,

    /// <summary>其他动产.</summary>
    OtherMovable = 16,

    /// <summary>其他财产权.</summary>
    OtherRight = 17,
}
