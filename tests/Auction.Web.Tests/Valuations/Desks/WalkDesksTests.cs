using Auction.TestKit.Databases;
using Auction.Web.Valuations.Acts;

namespace Auction.Web.Tests.Valuations.Desks;

/// <summary>Whole valuations, every act through its form: offered where it belongs, named in both languages, empty it says what is missing, sent twice it happens once.</summary>
public sealed class WalkDesksTests
{
    [Fact]
    public void EveryAct_IsDoneInSomeWalk() => Assert.Equal(
        "",
        string.Join(' ', ValuationCatalog.All.Select(act => act.Slug).Except(Walks.All.Values.SelectMany(walk => walk.Steps).OfType<Act>().Where(act => !act.IsKnown).Select(act => act.Slug))));

    [Theory]
    [InlineData(nameof(Walks.Directed))]
    [InlineData(nameof(Walks.Online))]
    [InlineData(nameof(Walks.Market))]
    [Trait("Rule", "REF-2")]
    [Trait("Rule", "DIS-4.2")]
    public async Task Valuation_IsCarriedAtItsDesks(string walk)
    {
        await using var site = await DeskSite.StartAsync();
        await Walks.All[walk].PlayAsync(site);
    }

    [Theory]
    [EachDatabase(nameof(Walks.Agreed))]
    [EachDatabase(nameof(Walks.Appraised))]
    [Trait("Rule", "REF-4.2")]
    [Trait("Rule", "REF-16")]
    [Trait("Rule", "REF-21.1")]
    public async Task Valuation_IsCarriedAtItsDesksOnEachDatabase(DatabaseKind kind, string walk)
    {
        await using var site = await DeskSite.StartAsync(kind);
        await Walks.All[walk].PlayAsync(site);
    }
}
