using Auction.Data.Cases;
using Auction.TestKit.Databases;
using Auction.TestKit.Rounds;
using Auction.TestKit.Valuations;
using Microsoft.EntityFrameworkCore;

namespace Auction.Data.Tests.Cases;

/// <summary>Five thousand assets with fifty faulty rows: the good ones go in, the faulty ones come back, and the same file again changes nothing.</summary>
public sealed class ImportCasesTests
{
    private const int Assets = 5_000;
    private const int Faulty = 50;
    private const int OfOneCase = 100;

    [Theory]
    [EachDatabase]
    [Trait("Rule", "GEN-8")]
    public async Task FiveThousandAssets_GoInOnce(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var node = ValuationNode.Start(database);
        var courtId = await CourtAsync(node);
        var book = new CaseBook(node.Transactions);
        var rows = Enumerable.Range(0, Assets).Select(at => CaseFile.Row(1 + (at / OfOneCase), $"A-{at}", kind: at % (Assets / Faulty) == 7 ? "Ship" : "Vehicle")).ToArray();
        var (sheet, _) = CaseSheet.Read(CaseFile.Of(rows));
        var told = new List<int>();

        var first = await CaseImport.RunAsync(sheet!, Take, from: null, Told, CancellationToken.None);
        var acts = await ActsAsync(node);
        var second = await CaseImport.RunAsync(sheet!, Take, from: null, told: null, CancellationToken.None);

        Assert.Equal((Assets - Faulty, Faulty), (first.Held, first.Refused.Count));
        Assert.Equal(Assets, told[^1]);
        Assert.True(told.Zip(told.Skip(1)).All(pair => pair.First < pair.Second && pair.Second - pair.First <= CaseImport.AssetsTogether));
        Assert.Equal((0, 0, Assets - Faulty), (second.Added, second.Changed, second.Same));
        Assert.Equal(acts, await ActsAsync(node));
        await using var db = await node.Databases.CreateDbContextAsync();
        Assert.Equal((Assets / OfOneCase, Assets - Faulty, Assets - Faulty), (await db.Cases.CountAsync(), await db.Assets.CountAsync(), await db.Seizures.CountAsync()));
        Assert.Equal(Assets - Faulty, await db.Assets.Select(row => row.Number).Distinct().CountAsync());

        Task Told(CaseImportStep step)
        {
            told.Add(step.Done);
            return Task.CompletedTask;
        }

        Task<CaseReceipt> Take(CaseIntake part, CancellationToken cancellationToken) => book.TakeAsync(part, courtId, actorId: null, "import", cancellationToken);
    }

    [Theory]
    [EachDatabase]
    public async Task CaseOfAnotherCourt_IsNotTouchedAndItsRowsComeBack(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var node = ValuationNode.Start(database);
        var courtId = await CourtAsync(node);
        var book = new CaseBook(node.Transactions);
        var (sheet, _) = CaseSheet.Read(CaseFile.Of(CaseFile.Row(1, "A-1")));
        await CaseImport.RunAsync(sheet!, (part, stop) => book.TakeAsync(part, courtId, actorId: null, "import", stop), from: null, told: null, CancellationToken.None);

        var other = await CaseImport.RunAsync(sheet!, (part, stop) => book.TakeAsync(part, Guid.CreateVersion7(), actorId: null, "import", stop), from: null, told: null, CancellationToken.None);

        Assert.Equal(0, other.Held);
        Assert.Equal("case_number", Assert.Single(Assert.Single(other.Refused).Findings).Column);
    }

    [Fact]
    public async Task InterruptedImport_GoesOnFromItsLastStep_AndCountsEachRowOnce()
    {
        var rows = Enumerable.Range(0, 130).Select(at => CaseFile.Row(1, $"A-{at}", kind: at == 7 ? "Ship" : "Vehicle")).ToArray();
        var (sheet, _) = CaseSheet.Read(CaseFile.Of(rows));
        var taken = new List<int>();
        CaseImportStep? last = null;
        using var stopping = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => CaseImport.RunAsync(sheet!, Take, from: null, Keep, stopping.Token));
        var kept = last!;

        var result = await CaseImport.RunAsync(sheet!, Take, kept, told: null, CancellationToken.None);

        Assert.Equal((51, 50), (kept.Done, kept.Added));
        Assert.Equal([50, 50, 29], taken);
        Assert.Equal((129, 1), (result.Added, result.Refused.Count));

        Task<CaseReceipt> Take(CaseIntake part, CancellationToken cancellationToken)
        {
            taken.Add(part.Assets.Count);
            return Task.FromResult(new CaseReceipt(Guid.Empty, CaseOutcome.New, []));
        }

        Task Keep(CaseImportStep step)
        {
            last = step;
            stopping.Cancel();
            return Task.CompletedTask;
        }
    }

    private static async Task<Guid> CourtAsync(ValuationNode node)
    {
        await using var db = await node.Databases.CreateDbContextAsync();
        var court = TestRows.Court();
        db.Courts.Add(court);
        await db.SaveChangesAsync();
        return court.Id;
    }

    private static async Task<int> ActsAsync(ValuationNode node)
    {
        await using var db = await node.Databases.CreateDbContextAsync();
        return await db.Acts.CountAsync();
    }
}
