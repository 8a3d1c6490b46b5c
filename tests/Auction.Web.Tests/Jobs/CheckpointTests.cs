using System.Security.Cryptography;
using System.Text;
using Auction.Data;
using Auction.Data.Audit;
using Auction.Data.Procedures;
using Auction.Data.Rounds;
using Auction.Domain.Records;
using Auction.Grains.Journal;
using Auction.TestKit.Databases;
using Auction.TestKit.Hosting;
using Auction.Web.Demo;
using Auction.Web.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Auction.Web.Tests.Jobs;

/// <summary>Checkpoints cover the journals of procedures: one that is written anew, or cut, is whole in itself and found all the same (P8, E3).</summary>
public sealed class CheckpointTests
{
    private static readonly string[] Chains = [AuditIds.V2, AuditIds.D2, AuditIds.P2];

    [Theory]
    [EachDatabase]
    public async Task JournalWrittenAnewOrCut_IsFound(DatabaseKind kind)
    {
        await using var host = await RealHost.StartAsync(kind, demo: true);
        await host.Services.GetRequiredService<DemoData>().AddValuationsAsync(CancellationToken.None);
        await host.Services.GetRequiredService<DemoData>().AddCasesAsync(CancellationToken.None);
        await WriteAsync(host);
        await host.Database.AssertCleanAsync();
        await host.Database.DropGuardsAsync();

        await using var db = await host.Database.OpenAsync();
        await TamperAsync(host, "valuation", db.Valuations, db.ValuationEvents);
        await TamperAsync(host, "disposal", db.Disposals, db.DisposalEvents);
        await TamperAsync(host, "distribution", db.Distributions, db.DistributionEvents);
        await host.Database.AssertCleanAsync();
    }

    [Theory]
    [InlineData("valuation 0190c0de-0000-7000-8000-000000000001 1 aa", "a published procedure is gone")]
    [InlineData("rumour 0190c0de-0000-7000-8000-000000000001 1 aa", "its text does not agree with its row, or a head or count fell")]
    [InlineData("", "its text does not agree with its row, or a head or count fell")]
    public async Task SignedCheckpointThatNamesWhatIsNotThere_OrCountsLess_IsFound(string line, string violation)
    {
        await using var host = await RealHost.StartAsync(demo: true);
        await host.Services.GetRequiredService<DemoData>().AddValuationsAsync(CancellationToken.None);
        await WriteAsync(host);
        await using var db = await host.Database.OpenAsync();
        var last = await db.Checkpoints.AsNoTracking().OrderByDescending(row => row.Number).FirstAsync();
        var counts = last.Body.Split('\n')[4..6];
        var number = last.Number + 1;
        var body = $"hengping-checkpoint-{(line.Length > 0 ? 2 : 1)}\nnumber {number}\nat {last.At.ToUnixTimeMilliseconds()}\nprevious {Convert.ToHexStringLower(last.Hash)}\n{counts[0]}\n{(line.Length > 0 ? $"{counts[1]}\n{line}\n" : "")}";
        var key = host.Services.GetRequiredService<SealKey>();
        var text = Encoding.ASCII.GetBytes(body);
        db.Checkpoints.Add(new CheckpointRow { Number = number, At = last.At, Body = body, PrevHash = last.Hash, Hash = SHA256.HashData(text), KeyId = key.Id, Signature = key.Sign(text) });
        await db.SaveChangesAsync();

        Assert.Contains((await host.Database.AuditAsync()).Findings, finding => finding.Id == AuditIds.E3 && finding.Violation == violation);
    }

    // The site's own keeper writes at its start and may take the number first.
    private static async Task WriteAsync(RealHost host)
    {
        var keeper = ActivatorUtilities.CreateInstance<CheckpointKeeper>(host.Services);
        try
        {
            await keeper.WriteAsync(CancellationToken.None);
        }
        catch (DbUpdateException)
        {
            await keeper.WriteAsync(CancellationToken.None);
        }
    }

    private static async Task TamperAsync<THead, TEvent>(RealHost host, string kind, IQueryable<THead> heads, IQueryable<TEvent> events)
        where THead : ProcedureHead
        where TEvent : ProcedureEventRow
    {
        var head = await heads.AsNoTracking().OrderBy(row => row.Id).FirstAsync(row => row.Seq > 1);
        var (id, seq) = (head.Id, head.Seq);
        var last = await events.AsNoTracking().SingleAsync(row => row.SubjectId == id && row.Seq == seq);
        var at = last.At.AddMilliseconds(1);
        var hash = EntryHash.Of(id, seq, at.ToUnixTimeMilliseconds(), last.Kind, last.Payload, last.PrevHash);

        // The last entry happened a thousandth of a second later; chain and head are made to fit.
        await SetAsync(at, hash);
        await AssertFoundAsync(host, $"{kind} {head.Number} entry {seq}");
        await SetAsync(last.At, last.Hash);

        // The head forgets the last entry: it is still there, and the row no longer knows it.
        await events.Where(row => row.SubjectId == id && row.Seq == seq).ExecuteUpdateAsync(set => set.SetProperty(row => row.Seq, seq + 1_000_000));
        await heads.Where(row => row.Id == id).ExecuteUpdateAsync(set => set.SetProperty(row => row.Seq, seq - 1).SetProperty(row => row.HeadHash, last.PrevHash));
        var report = await host.Database.AuditAsync();
        Assert.Contains(report.Findings, finding => finding.Id == AuditIds.E3 && finding.Subject.EndsWith($"{kind} {head.Number} entry {seq}", StringComparison.Ordinal));
        await events.Where(row => row.SubjectId == id && row.Seq == seq + 1_000_000).ExecuteUpdateAsync(set => set.SetProperty(row => row.Seq, seq));
        await heads.Where(row => row.Id == id).ExecuteUpdateAsync(set => set.SetProperty(row => row.Seq, seq).SetProperty(row => row.HeadHash, last.Hash));

        async Task SetAsync(DateTimeOffset stamp, byte[] fits)
        {
            await events.Where(row => row.SubjectId == id && row.Seq == seq).ExecuteUpdateAsync(set => set.SetProperty(row => row.At, stamp).SetProperty(row => row.Hash, fits));
            await heads.Where(row => row.Id == id).ExecuteUpdateAsync(set => set.SetProperty(row => row.HeadHash, fits));
        }
    }

    // The chain itself is whole: without a checkpoint nobody would see it there.
    private static async Task AssertFoundAsync(RealHost host, string entry)
    {
        var report = await host.Database.AuditAsync();
        Assert.DoesNotContain(report.Findings, finding => Chains.Contains(finding.Id, StringComparer.Ordinal));
        Assert.Contains(report.Findings, finding => finding.Id == AuditIds.E3 && finding.Subject.EndsWith(entry, StringComparison.Ordinal));
    }
}
