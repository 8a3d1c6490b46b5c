using System.Globalization;
using Auction.TestKit.Databases;
using Auction.TestKit.Processes;

namespace Auction.Grains.Tests.Processes;

/// <summary>kill -9 at every point of a settlement, on both databases, with the payment provider in another process (reliability F3).</summary>
public sealed class SettlementCrashTests
{
    private const int Kills = 2;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    [Theory]
    [EachDatabase("S1")]
    [EachDatabase("S2")]
    [EachDatabase("S3")]
    [EachDatabase("S4")]
    [EachDatabase("S5")]
    [EachDatabase("S6")]
    [Trait("Rule", "AUC-23")]
    [Trait("Rule", "AUC-25.2")]
    public async Task KilledDuringASettlement_EveryFenIsMovedOnce(DatabaseKind kind, string point)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var scene = await SettlementScene.CreateAsync(database);
        await using var process = AuctionProcess.Launch(RealProgram.On(database, environment: [.. Settings(scene, point, kill: 1)]));
        await scene.TellAsync(process.Address);
        for (var kill = 1; ; kill++)
        {
            await process.WaitForExitAsync(Patience);
            await scene.ReleaseOrdersAsync();
            if (kill == Kills) { break; }
            process.LaunchAgain(RealProgram.Settings([.. Settings(scene, point, kill + 1)]));
        }

        await process.StartAgainAsync(RealProgram.Settings(("AUCTION_PAYMENTS", scene.PaymentsFile)));
        await scene.EndAsync(Patience);
        await scene.AssertMoneyAsync();
    }

    // One pass later each time: the first order of the new life is the one of the last, and is not to die again.
    private static IEnumerable<(string Name, string Value)> Settings(SettlementScene scene, string point, int kill) =>
        [("AUCTION_PAYMENTS", scene.PaymentsFile), ("AUCTION_CRASH", string.Create(CultureInfo.InvariantCulture, $"{point}:{kill}"))];
}
