using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Auction.Data;
using Auction.Data.Rounds;
using Auction.Domain.Records;
using Auction.TestKit.Http;
using Auction.Web.Cli;
using Auction.Web.Lots;
using Auction.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Auction.Web.Tests.Lots;

/// <summary>What the site publishes verifies, and no published field can be changed without being found (P8).</summary>
public sealed class RecordExportTests
{
    [Fact]
    [Trait("Rule", "AUC-20.3")]
    public async Task ThePublishedRecord_VerifiesWithItsSignatures()
    {
        await using var site = await LotSite.StartAsync();
        var record = await DownloadAsync(site);

        var verdict = RecordVerifier.Verify(record);
        using var document = JsonDocument.Parse(record);
        var seals = RecordSeals.Verify(document.RootElement, RecordSeals.KeysOf(document.RootElement.GetProperty("keys")));

        Assert.Null(verdict.Fault);
        Assert.Null(seals.Fault);
        Assert.Equal(verdict.State.Seq, seals.SealedEntries);
        Assert.Equal(3, verdict.State.BidCount);
    }

    [Fact]
    public async Task AnyChangedFieldOfAnyEntry_IsFound()
    {
        await using var site = await LotSite.StartAsync();
        var record = await DownloadAsync(site);
        var entries = JsonNode.Parse(record)!["entries"]!.AsArray().Count;
        foreach (var index in Enumerable.Range(0, entries))
        {
            foreach (var field in new[] { "seq", "at", "kind", "payload", "prevHash", "hash" })
            {
                var changed = JsonNode.Parse(record)!;
                var entry = changed["entries"]![index]!.AsObject();
                entry[field] = Flip(entry[field]!);
                Assert.False(RecordVerifier.Verify(changed.ToJsonString()).IsValid, $"entry {index} field {field}");
            }
        }
    }

    [Fact]
    public async Task ARemovedSwappedOrRepeatedEntry_IsFound()
    {
        await using var site = await LotSite.StartAsync();
        var record = await DownloadAsync(site);
        var removed = JsonNode.Parse(record)!;
        removed["entries"]!.AsArray().RemoveAt(2);
        var cut = JsonNode.Parse(record)!;
        cut["entries"]!.AsArray().RemoveAt(cut["entries"]!.AsArray().Count - 1);
        var swapped = JsonNode.Parse(record)!;
        var list = swapped["entries"]!.AsArray();
        var third = list[2]!.DeepClone();
        list[2] = list[3]!.DeepClone();
        list[3] = third;

        Assert.False(RecordVerifier.Verify(removed.ToJsonString()).IsValid);
        Assert.False(RecordVerifier.Verify(cut.ToJsonString()).IsValid);
        Assert.False(RecordVerifier.Verify(swapped.ToJsonString()).IsValid);
    }

    [Theory]
    [InlineData("root")]
    [InlineData("signature")]
    [InlineData("at")]
    [InlineData("id")]
    public async Task AChangedSeal_IsFound(string field)
    {
        await using var site = await LotSite.StartAsync();
        var changed = JsonNode.Parse(await DownloadAsync(site))!;
        var seal = changed["seals"]![0]!.AsObject();
        seal[field] = Flip(seal[field]!);
        using var document = JsonDocument.Parse(changed.ToJsonString());

        Assert.NotNull(RecordSeals.Verify(document.RootElement, RecordSeals.KeysOf(document.RootElement.GetProperty("keys"))).Fault);
    }

    [Theory]
    [InlineData("00000000-0000-0000-0000-000000000001 0 00", 0, "00")]
    [InlineData("00000000-0000-0000-0000-000000000001 12 ab", 12, "ab")]
    [InlineData("00000000-0000-0000-0000-000000000002 12 ab", null, null)]
    [InlineData("00000000-0000-0000-0000-000000000001 x ab", null, null)]
    public void ACheckpoint_SaysWhereARoundStood(string line, int? seq, string? hash) =>
        Assert.Equal((seq, hash), RecordSeals.HeadIn($"hengping-checkpoint-1\nnumber 3\n{line}\n", "00000000-0000-0000-0000-000000000001"));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task ACheckpointWrittenBeforeTheFirstEntryOrAfterTheLast_IsNotPartOfTheRecord(int beyond)
    {
        await using var site = await LotSite.StartAsync();
        await site.BidAsync(0, site.Step(0));
        await using (var db = await site.Host.Services.GetRequiredService<IDbContextFactory<AuctionDb>>().CreateDbContextAsync())
        {
            var head = await db.RoundHeads.AsNoTracking().SingleAsync();
            var body = $"hengping-checkpoint-1\nnumber 1000\n{head.RoundId:D} {beyond * (head.Seq + 1)} {Convert.ToHexStringLower(head.HeadHash)}\n";
            db.Checkpoints.Add(new CheckpointRow
            {
                Number = 1_000,
                At = head.LastStamp,
                Body = body,
                PrevHash = head.HeadHash,
                Hash = head.HeadHash,
                KeyId = "test",
                Signature = head.HeadHash,
            });
            await db.SaveChangesAsync();
        }

        using var visitor = site.Host.NewVisitor();
        using var record = JsonDocument.Parse(await visitor.Http.GetStringAsync(new Uri($"{site.Path}/bids?handler=json", UriKind.Relative)));
        var checkpoint = record.RootElement.GetProperty("checkpoint");

        Assert.True(checkpoint.ValueKind == JsonValueKind.Null || checkpoint.GetProperty("number").GetInt64() < 1_000);
        Assert.Null(RecordSeals.Verify(record.RootElement, RecordSeals.KeysOf(record.RootElement.GetProperty("keys"))).Fault);
    }

    [Fact]
    public async Task TheCommand_AnswersZeroForAGoodRecordOneForAChangedOneAndTwoForNone()
    {
        await using var site = await LotSite.StartAsync();
        using var folder = new TemporaryFolder();
        var good = Path.Combine(folder.Path, "good.json");
        var bad = Path.Combine(folder.Path, "bad.json");
        var record = await DownloadAsync(site);
        await File.WriteAllTextAsync(good, record);
        await File.WriteAllTextAsync(bad, record.Replace(site.Codes[0], "Z0000", StringComparison.Ordinal));

        Assert.Equal(0, await VerifyCommand.RunAsync(["verify", good], TextWriter.Null));
        Assert.Equal(1, await VerifyCommand.RunAsync(["verify", bad], TextWriter.Null));
        Assert.Equal(2, await VerifyCommand.RunAsync(["verify", Path.Combine(folder.Path, "none.json")], TextWriter.Null));
        Assert.Equal(2, await VerifyCommand.RunAsync(["verify"], TextWriter.Null));
    }

    [Fact]
    public async Task AReceipt_VerifiesWithThePublishedKeysAndOnlyUnchanged()
    {
        await using var site = await LotSite.StartAsync();
        var accepted = await site.BidAsync(0, site.Step(0));
        var refused = await site.BidAsync(1, site.Step(0));
        using var first = await site.SignInAsync(0);
        using var second = await site.SignInAsync(1);
        using var folder = new TemporaryFolder();
        var keys = Path.Combine(folder.Path, "keys.json");
        await File.WriteAllTextAsync(keys, await first.Http.GetStringAsync(new Uri("/api/v1/keys", UriKind.Relative)));

        foreach (var (visitor, answer) in new[] { (first, accepted), (second, refused) })
        {
            var receipt = await visitor.Http.GetStringAsync(new Uri($"{site.Path}/receipt?key={answer.Key}", UriKind.Relative));
            var file = Path.Combine(folder.Path, answer.Key + ".json");
            await File.WriteAllTextAsync(file, receipt);
            var changed = JsonNode.Parse(receipt)!;
            changed["amountFen"] = changed["amountFen"]!.GetValue<long>() + 1;
            await File.WriteAllTextAsync(file + "x", changed.ToJsonString());

            Assert.Equal(0, await VerifyCommand.RunAsync(["verify", file, "--keys", keys], TextWriter.Null));
            Assert.Equal(1, await VerifyCommand.RunAsync(["verify", file + "x", "--keys", keys], TextWriter.Null));
            Assert.Equal(2, await VerifyCommand.RunAsync(["verify", file], TextWriter.Null));
        }
    }

    [Fact]
    public async Task TheSpreadsheet_HasOneLinePerEntry()
    {
        await using var site = await LotSite.StartAsync();
        await site.BidAsync(0, site.Step(0));
        using var visitor = site.Host.NewVisitor();
        var bytes = await visitor.Http.GetByteArrayAsync(new Uri($"{site.Path}/bids?handler=csv", UriKind.Relative));
        var lines = Encoding.UTF8.GetString(bytes).TrimEnd().Split("\r\n");

        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.Equal(1 + 5, lines.Length);
        Assert.Contains($",{site.Codes[0]},700000,", lines[^1], StringComparison.Ordinal);
    }

    private static async Task<string> DownloadAsync(LotSite site)
    {
        await site.BidAsync(0, site.Step(0));
        await site.BidAsync(1, site.Step(1));
        await site.BidAsync(0, site.Step(2));
        using var visitor = site.Host.NewVisitor();
        return await visitor.Http.GetStringAsync(new Uri($"{site.Path}/bids?handler=json", UriKind.Relative));
    }

    private static JsonNode Flip(JsonNode value)
    {
        if (value.GetValueKind() == JsonValueKind.Number)
        {
            return JsonValue.Create(value.GetValue<long>() + 1);
        }

        var text = value.GetValue<string>();
        var at = text.Length / 2;
        return JsonValue.Create(text[..at] + (text[at] == '1' ? '2' : '1') + text[(at + 1)..]);
    }
}
