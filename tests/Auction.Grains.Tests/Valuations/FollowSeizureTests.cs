using Auction.Data.Cases;
using Auction.Data.Disposals;
using Auction.Domain.Assets;
using Auction.Grains.Disposals;
using Auction.TestKit.Databases;
using Auction.TestKit.Rounds;
using Auction.TestKit.Valuations;
using Valuation.Procedure;

namespace Auction.Grains.Tests.Valuations;

/// <summary>A seizure renewed in the case file reaches the valuation that is under way.</summary>
[Trait("Rule", "LIM-2")]
public sealed class FollowSeizureTests
{
    [Theory]
    [EachDatabase]
    public async Task Renewed_IsFollowedOnce_AndAMethodMayBegin(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var node = ValuationNode.Start(database);
        var court = TestRows.Court();
        var id = await node.ReadyAsync(court);
        var until = (await node.Desk.FindAsync(id, CancellationToken.None))!.Investigation.SeizedUntil;
        var asset = await AddAsync(database, node, court.Id, until);
        var bridge = new SeizureBridge(node.Databases, new DisposalDesk(new DisposalStore(node.Databases, node.Transactions), new NoticeRounds(node.Databases), node.Clock), node.Desk, node.Clock);
        await bridge.RunAsync(CancellationToken.None);
        Assert.Equal(until, (await node.Desk.FindAsync(id, CancellationToken.None))!.Investigation.SeizedUntil);

        // The last day, and the renewal is of that day.
        node.Clock.MoveTo(ValuationNode.Noon(until.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));
        await using (var db = await database.OpenAsync())
        {
            db.Add(new SeizureRow { AssetId = asset, Document = "D2", From = until, Until = until.AddYears(1), Turn = 1, Authority = "江州市临江区人民法院" });
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        await bridge.RunAsync(CancellationToken.None);
        var seq = (await node.Desk.FindAsync(id, CancellationToken.None))!.Seq;
        await bridge.RunAsync(CancellationToken.None);

        var state = (await node.Desk.FindAsync(id, CancellationToken.None))!;
        Assert.Equal((until, until.AddYears(1), seq), (state.Investigation.SeizedOn, state.Investigation.SeizedUntil, state.Seq));
        node.Clock.MoveTo(node.Clock.Now.AddDays(1));
        await node.DoAsync(id, new OpenAgreement(until.AddDays(8)));

        // Renewed with the valuation itself, it stands: the case file is only behind.
        await node.DoAsync(id, new RenewSeizure(until.AddDays(1), until.AddYears(2), ValuationNode.Document));
        await bridge.RunAsync(CancellationToken.None);
        Assert.Equal(until.AddYears(2), (await node.Desk.FindAsync(id, CancellationToken.None))!.Investigation.SeizedUntil);
        await database.AssertCleanAsync(node.Clock.Now);
    }

    private static async Task<Guid> AddAsync(TestDatabase database, ValuationNode node, Guid court, DateOnly until)
    {
        var opening = await node.OpeningAsync();
        var now = node.Clock.Now;
        await using var db = await database.OpenAsync();
        var owner = new CaseRow
        {
            Id = Guid.CreateVersion7(), Number = opening.CaseNumber, NumberKey = "（2026）江0102执1873号", CourtId = court, FiledOn = new DateOnly(2026, 1, 8),
            Cause = "金融借款合同纠纷", Title = "（2025）江0102民初4410号民事判决书", Judge = "沈知白", CreatedAt = now, ChangedAt = now,
        };
        var asset = new AssetRow
        {
            Id = Guid.CreateVersion7(), Number = "HA2603-0001", CaseId = owner.Id, Reference = "1", Kind = AssetKind.OtherBuilding, TitleZh = opening.AssetZh, TitleEn = opening.AssetEn,
            RegionZh = "江州市", RegionEn = "Jiangzhou", FactsJson = "{}", CreatedAt = now,
        };
        db.Add(owner);
        await db.SaveChangesAsync();
        db.Add(asset);
        await db.SaveChangesAsync();
        db.Add(new SeizureRow { AssetId = asset.Id, Document = "D1", From = new DateOnly(2026, 3, 2), Until = until, Turn = 1, Authority = "江州市临江区人民法院" });
        await db.SaveChangesAsync();
        return asset.Id;
    }
}
