namespace Auction.Data.Procedures;

/// <summary>Who may open a file of a procedure. Each circle contains the ones before. Numbers are stored.</summary>
public enum FileAudience
{
    /// <summary>The court.</summary>
    Court = 1,

    /// <summary>Also persons concerned, and an institution ordered.</summary>
    Parties = 2,

    /// <summary>Everybody.</summary>
    Public = 3,
}
