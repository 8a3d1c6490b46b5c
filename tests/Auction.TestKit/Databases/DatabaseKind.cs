namespace Auction.TestKit.Databases;

/// <summary>The databases the product runs on.</summary>
public enum DatabaseKind
{
    /// <summary>The embedded default.</summary>
    Sqlite,

    /// <summary>For several machines.</summary>
    Postgres,
}
