using Auction.Data.Files;
using Auction.Data.People;
using Auction.Data.Rosters;
using Auction.Data.Valuations;
using Auction.Domain.Amounts;
using Auction.Grains.Rounds;
using Auction.Grains.Valuations;

namespace Auction.Web.Demo;

/// <summary>Who takes part in the demo valuations, and where their secrets are kept.</summary>
/// <param name="Courts">Ids by code.</param>
/// <param name="People">Account ids by user name.</param>
/// <param name="Roster">Everybody on a roster.</param>
/// <param name="Figures">Keeps sealed figures.</param>
/// <param name="Draws">Keeps the secrets of draws.</param>
internal sealed record DemoValuationCast(
    IReadOnlyDictionary<string, Guid> Courts, IReadOnlyDictionary<string, Guid> People, IReadOnlyList<RosterEntryRow> Roster, FigureVault Figures, DrawVault Draws)
{
    /// <summary>The judge who decides in all of them.</summary>
    public ActContext Judge { get; } = new(People[DemoPeople.Judge.UserName], Roles.Judge);

    /// <summary>Chinese names of those on a roster.</summary>
    public IReadOnlyDictionary<string, string> Names { get; } = Roster.ToDictionary(row => row.Id, row => row.NameZh, StringComparer.Ordinal);
}

/// <summary>A file made by the demo, and its place in the valuation's file.</summary>
internal sealed record DemoFile(StoredFileRow Row, ValuationFileRow Place);

/// <summary>The lot a demo valuation led to.</summary>
/// <param name="Id">Its id.</param>
/// <param name="RoundId">Its latest round.</param>
/// <param name="NoticedAt">When its first notice was published.</param>
/// <param name="Reference">The reference price in its notice.</param>
internal sealed record DemoLotLink(Guid Id, Guid RoundId, DateTimeOffset NoticedAt, Money Reference)
{
    /// <summary>When it was sold; null when it was not.</summary>
    public DateTimeOffset? SoldAt { get; init; }

    /// <summary>For how much; null when it was not.</summary>
    public Money? SalePrice { get; init; }
}
