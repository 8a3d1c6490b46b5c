using Auction.Data.Audit;
using Auction.Data.Tests.Disposals;
using Auction.Data.Tests.Settlement;
using Auction.Domain.Amounts;
using Auction.Domain.Rounds;
using Auction.TestKit.Databases;
using Auction.TestKit.Valuations;
using Microsoft.EntityFrameworkCore;

namespace Auction.Data.Tests.Audit;

/// <summary>The audit finds each planted violation, names exactly that one, and finds nothing in a whole record.</summary>
public sealed class FindPlantedViolationTests
{
    [Theory]
    [EachDatabase]
    public async Task WholeRecord_IsCleanAndEveryIdLookedAtSomething(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await new ForgedRound().SaveAsync(database);
        await ValuationNode.Start(database).AskingAsync();
        await RecordedDisposal.SaveAsync(database);
        await RecordedDeposit.SaveAsync(database);
        await RecordedDistribution.SaveAsync(database);
        var report = await database.AssertCleanAsync();
        Assert.Empty(report.Checked.Where(entry => entry.Value == 0));
    }

    [Theory]
    [EachDatabase]
    public Task NumberLeftOut_IsJ1(DatabaseKind kind) =>
        ForgeAsync(kind, AuditIds.J1, round => round.SeqOf = index => index < 4 ? index + 1 : index + 2);

    [Theory]
    [EachDatabase]
    public Task EqualBidWithoutBetterRank_IsJ2(DatabaseKind kind) => ForgeAsync(kind, AuditIds.J2, round =>
    {
        round.Events[6] = round.Bid(0, 1, ForgedRound.Start.AddMinutes(3));
        round.Events[7] = round.Closed(0, 1, round.End);
    });

    [Theory]
    [EachDatabase]
    public Task BidOffTheGrid_IsJ2(DatabaseKind kind) => ForgeAsync(kind, AuditIds.J2, round =>
    {
        var bid = round.Bid(0, 3, ForgedRound.Start.AddMinutes(3));
        round.Events[6] = bid with { Amount = bid.Amount + new Money(1) };
        round.Events[7] = round.Closed(0, 3, round.End) with { Price = bid.Amount + new Money(1) };
    });

    [Theory]
    [EachDatabase]
    public Task LeaderOutbiddingItself_IsJ2(DatabaseKind kind) => ForgeAsync(kind, AuditIds.J2, round =>
    {
        round.Events[6] = round.Bid(1, 3, ForgedRound.Start.AddMinutes(3));
        round.Events[7] = round.Closed(1, 3, round.End);
    });

    [Theory]
    [EachDatabase]
    [Trait("Rule", "AUC-20.2c")]
    public Task BidAtTheClosingInstant_IsJ3(DatabaseKind kind) => ForgeAsync(kind, AuditIds.J3, round =>
    {
        round.Events[6] = round.Bid(0, 3, round.End);
        round.Events[7] = round.Closed(0, 3, round.End.AddMinutes(5));
    });

    [Theory]
    [EachDatabase]
    [Trait("Rule", "AUC-20.2b")]
    public Task ExtensionLeftOut_IsJ4(DatabaseKind kind) =>
        ForgeAsync(kind, AuditIds.J4, round => round.Events[6] = round.Bid(0, 3, round.End.AddMinutes(-1), round.End));

    [Theory]
    [EachDatabase]
    public Task KeyColumnChanged_IsJ5(DatabaseKind kind) => PlantAsync(kind, AuditIds.J5, db =>
        db.RoundEvents.Where(row => row.Seq == 5).ExecuteUpdateAsync(set => set.SetProperty(row => row.BidKey, "key-other")));

    [Theory]
    [EachDatabase]
    public Task LinkChanged_IsJ6(DatabaseKind kind) => PlantAsync(kind, AuditIds.J6, db =>
        db.RoundEvents.Where(row => row.Seq == 5).ExecuteUpdateAsync(set => set.SetProperty(row => row.PrevHash, new byte[32])));

    [Theory]
    [EachDatabase]
    [Trait("Rule", "AUC-22.1")]
    public Task BuyerWhoDidNotLead_IsJ7(DatabaseKind kind) =>
        ForgeAsync(kind, AuditIds.J7, round => round.Events[7] = round.Closed(1, 1, round.End.AddSeconds(2)));

    [Theory]
    [EachDatabase]
    public Task SecondClosing_IsJ7(DatabaseKind kind) =>
        ForgeAsync(kind, AuditIds.J7, round => round.Events.Add(round.Closed(0, 3, round.End.AddSeconds(3))), alsoFinds: AuditIds.J8);

    [Theory]
    [EachDatabase]
    public Task ClosedEarly_IsJ8(DatabaseKind kind) =>
        ForgeAsync(kind, AuditIds.J8, round => round.Events[7] = round.Closed(0, 3, round.End.AddMilliseconds(-1)));

    [Theory]
    [EachDatabase]
    public Task ClosedOverASilence_IsJ8(DatabaseKind kind) =>
        ForgeAsync(kind, AuditIds.J8, round => round.Gap = (TimeSpan.FromMinutes(2), TimeSpan.FromMilliseconds(10_001)));

    [Theory]
    [EachDatabase]
    public Task PersonBehindACodeGone_IsJ9(DatabaseKind kind) => PlantAsync(kind, AuditIds.J9, db =>
        db.RoundBidders.Where(row => row.BidderCode == "A0002").ExecuteDeleteAsync());

    [Theory]
    [EachDatabase]
    [Trait("Rule", "AUC-18.1")]
    public Task BidByACodeNeverAdmitted_IsJ9(DatabaseKind kind) =>
        ForgeAsync(kind, AuditIds.J9, round => round.Events.RemoveAt(2));

    [Theory]
    [EachDatabase]
    public Task BidWrittenTooLate_IsJ10(DatabaseKind kind) =>
        ForgeAsync(kind, AuditIds.J10, round => round.CommitLag = index => TimeSpan.FromMilliseconds(index == 5 ? 2001 : 5));

    [Theory]
    [EachDatabase]
    public Task RefusalTheRulesWouldNotGive_IsJ11(DatabaseKind kind) =>
        ForgeAsync(kind, AuditIds.J11, round => round.RefusedFor = RoundRefusal.OffGrid);

    [Theory]
    [EachDatabase]
    public Task ActChanged_IsE2(DatabaseKind kind) => PlantAsync(kind, AuditIds.E2, db =>
        db.Acts.ExecuteUpdateAsync(set => set.SetProperty(row => row.Details, "{\"other\":1}")));

    [Theory]
    [EachDatabase]
    public Task PublishedHeadThatIsNoMore_IsE3(DatabaseKind kind) =>
        ForgeAsync(kind, AuditIds.E3, round => round.CheckpointHead = new string('a', 64));

    [Theory]
    [EachDatabase]
    public Task CheckpointSignatureChanged_IsE3(DatabaseKind kind) => PlantAsync(kind, AuditIds.E3, db =>
        db.Checkpoints.ExecuteUpdateAsync(set => set.SetProperty(row => row.Signature, new byte[64])));

    [Theory]
    [EachDatabase]
    public Task SealSignatureChanged_IsE4(DatabaseKind kind) => PlantAsync(kind, AuditIds.E4, async db =>
    {
        var first = await db.Seals.OrderBy(row => row.At).Select(row => row.Id).FirstAsync();
        await db.Seals.Where(row => row.Id == first).ExecuteUpdateAsync(set => set.SetProperty(row => row.Signature, new byte[64]));
    });

    [Theory]
    [EachDatabase]
    public Task CountInTheListChanged_IsH1(DatabaseKind kind) => PlantAsync(kind, AuditIds.H1, db =>
        db.RoundHeads.ExecuteUpdateAsync(set => set.SetProperty(row => row.BidCount, 4)));

    [Theory]
    [EachDatabase]
    public Task EndInTheListChanged_IsJ4(DatabaseKind kind) => PlantAsync(kind, AuditIds.J4, db =>
        db.RoundHeads.ExecuteUpdateAsync(set => set.SetProperty(row => row.EndsAt, ForgedRound.Start)));

    [Theory]
    [EachDatabase]
    [Trait("Rule", "AUC-22.1")]
    public Task LetterMadeLate_IsL2(DatabaseKind kind) =>
        ForgeAsync(kind, AuditIds.L2, round => round.LetterDoneAt = round.End.AddSeconds(2).AddDays(1).AddMilliseconds(1));

    [Theory]
    [EachDatabase]
    public Task LetterChanged_IsL6(DatabaseKind kind) => PlantAsync(kind, AuditIds.L6, db =>
        db.ConfirmationLetters.ExecuteUpdateAsync(set => set.SetProperty(row => row.Html, new byte[] { 1 })));

    [Theory]
    [EachDatabase]
    public Task LetterGone_IsL6(DatabaseKind kind) => PlantAsync(kind, AuditIds.L6, db => db.ConfirmationLetters.ExecuteDeleteAsync());

    [Theory]
    [EachDatabase]
    public Task NoticeChanged_IsR6(DatabaseKind kind) => PlantAsync(kind, AuditIds.R6, db =>
        db.Rounds.ExecuteUpdateAsync(set => set.SetProperty(row => row.Deposit, new Money(1))));

    private static async Task ForgeAsync(DatabaseKind kind, string expected, Action<ForgedRound> change, string? alsoFinds = null)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var round = new ForgedRound();
        change(round);
        await round.SaveAsync(database);
        await ExpectAsync(database, expected, alsoFinds);
    }

    private static async Task PlantAsync(DatabaseKind kind, string expected, Func<AuctionDb, Task> change)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await new ForgedRound().SaveAsync(database);
        await database.DropGuardsAsync();
        await using (var db = await database.OpenAsync())
        {
            await change(db);
        }

        await ExpectAsync(database, expected);
    }

    private static async Task ExpectAsync(TestDatabase database, string expected, string? alsoFinds = null)
    {
        var found = (await database.AuditAsync()).Findings.Select(finding => finding.Id).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(new[] { expected, alsoFinds }.OfType<string>().Order(StringComparer.Ordinal), found);
    }
}
