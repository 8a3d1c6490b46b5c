using System.Text.Json;
using System.Text.Json.Nodes;
using Auction.Domain.Amounts;
using Auction.Web.Lots;
using Auction.Web.Shell.Formatting;

namespace Auction.Web.Tests.Lots;

/// <summary>What the script says beside the field and before sending is what the server says.</summary>
public sealed class ScriptTests
{
    private const int Seed = 20261122;

    [Fact]
    public async Task AmountsInWords_AreTheServersWords()
    {
        var random = new Random(Seed);
        long[] edges = [1, 9, 10, 100, 101, 110, 999, 1000, 1_001, 10_000, 100_000, 1_000_000, 1_050_000, 10_000_000, 100_000_000, 101_000_001, 214_840_000, 1_000_000_000, 10_000_000_000, 10_010_000_000, 100_000_000_000, Money.Largest.Fen];
        var amounts = edges.Concat(Enumerable.Range(0, 3000).Select(_ => random.NextInt64(1, (long)Math.Pow(10, random.Next(1, 16))))).ToList();
        var said = await BrowserScript.RunAsync(
            "const { format, inWords } = await import('/js/lot/amount.js');\nsend(data.map((fen) => [format(fen), inWords(fen, false), inWords(fen, true)]));",
            amounts);

        Assert.Equal(JsonValueKind.Array, said.ValueKind);
        foreach (var (fen, words) in amounts.Zip(said.EnumerateArray()))
        {
            var amount = new Money(fen);
            Assert.Equal(
                [MoneyWords.Digits(amount), ChineseWords.Reading(amount), EnglishWords.Reading(amount)],
                words.EnumerateArray().Select(word => word.GetString()!));
        }
    }

    [Fact]
    public async Task TypedTexts_AreReadAsTheServerReadsThem()
    {
        string[] texts =
        [
            "2148400", "2,148,400", "2,148,400.50", "215万", "1.5亿", "0.01万", "¥2,148,400", "￥100元", "２１５万", " 1 000 ", "", "0", "-5", "abc", "1,00",
            "12,34,567", "1.", ".5", "1.234", "1.2345万", "1.23456万", "1.234567万", "9999999999999.99", "10000000000000", "99999亿", "215万元", "1e5", "0x10", "1,000,00", "+5", "5 万", "00012", "1.50",
        ];
        var read = await BrowserScript.RunAsync("const { parse } = await import('/js/lot/amount.js');\nsend(data.map(parse));", texts);

        foreach (var (text, fen) in texts.Zip(read.EnumerateArray()))
        {
            var reading = MoneyText.Read(text);
            Assert.Equal((text, reading.Fault is null ? reading.Amount.Fen : null), (text, fen.ValueKind == JsonValueKind.Null ? null : (long?)fen.GetInt64()));
        }
    }

    [Fact]
    public async Task LargeSteps_AreAskedAboutByTheSameRule()
    {
        var random = new Random(Seed);
        var cases = Enumerable.Range(0, 3000).Select(_ =>
        {
            var price = random.NextInt64(100, 1_000_000_000);
            var increment = random.NextInt64(1, price);
            return (Amount: price + (increment * random.NextInt64(-2, 70)), Price: price, Increment: increment,
                Reference: random.Next(4) == 0 ? 0 : random.NextInt64(1, price * 3), First: random.Next(8) == 0);
        }).Where(row => row.Amount > 0).ToList();
        var asked = await BrowserScript.RunAsync(
            "const { question } = await import('/js/lot/jump.js');\nsend(data.map((row) => { const q = question(row.amount, row); return [q.confirm, q.retype, q.steps, q.crossing]; }));",
            cases.Select(row => new
            {
                amount = row.Amount,
                price = row.Price,
                startPrice = row.Price,
                increment = row.Increment,
                reference = row.Reference,
                first = row.First,
                jump = new { steps = JumpCheck.ConfirmSteps, percent = JumpCheck.ConfirmPercent, retype = JumpCheck.RetypeSteps },
            }));

        foreach (var (row, answer) in cases.Zip(asked.EnumerateArray()))
        {
            var expected = JumpCheck.Of(new Money(row.Amount), new Money(row.Price), new Money(row.Increment), new Money(row.Reference), row.First);
            Assert.Equal(
                (expected.MustConfirm, expected.MustRetype, expected.Steps, expected.CrossesReference),
                (answer[0].GetBoolean(), answer[1].GetBoolean(), answer[2].GetInt64(), answer[3].GetBoolean()));
        }
    }

    [Fact]
    [Trait("Rule", "AUC-20.3")]
    public async Task TheBrowser_VerifiesTheRecordAndFindsEveryChange()
    {
        await using var site = await LotSite.StartAsync();
        var accepted = await site.BidAsync(0, site.Step(0));
        var refused = await site.BidAsync(1, site.Step(0));
        using var first = await site.SignInAsync(0);
        using var second = await site.SignInAsync(1);
        var record = JsonNode.Parse(await first.Http.GetStringAsync(new Uri($"{site.Path}/bids?handler=json", UriKind.Relative)))!;
        var result = await BrowserScript.RunAsync(
            """
            const { checkRecord } = await import('/js/verify/record.js');
            const { checkReceipt } = await import('/js/verify/receipt.js');
            const check = async (record) => { try { return (await checkRecord(record, () => {})).ok; } catch { return false; } };
            const flip = (value) => typeof value === 'number' ? value + 1 : (value.at(-1) === '1' ? value.slice(0, -1) + '2' : value.slice(0, -1) + '1');
            const missed = [];
            for (const list of ['entries', 'seals']) {
              for (const [index, part] of data.record[list].entries()) {
                for (const field of Object.keys(part).filter((name) => !['leaves', 'algorithm'].includes(name))) {
                  const copy = structuredClone(data.record);
                  copy[list][index][field] = flip(part[field]);
                  if (await check(copy)) missed.push(`${list} ${index} ${field}`);
                }
              }
            }
            const receipts = [];
            for (const receipt of data.receipts) {
              const changed = { ...receipt, amountFen: receipt.amountFen + 1 };
              receipts.push((await checkReceipt(receipt, data.record.keys)).ok, (await checkReceipt(changed, data.record.keys)).ok, (await checkReceipt(receipt, {})).ok);
            }
            send({ good: await check(data.record), missed, receipts });
            """,
            new { record, receipts = new[] { await ReceiptAsync(first, site, accepted.Key), await ReceiptAsync(second, site, refused.Key) } });

        Assert.True(result.TryGetProperty("good", out var good) && good.GetBoolean(), result.GetRawText());
        Assert.Empty(result.GetProperty("missed").EnumerateArray());
        Assert.Equal([true, false, false, true, false, false], result.GetProperty("receipts").EnumerateArray().Select(ok => ok.GetBoolean()));
    }

    private static async Task<JsonNode> ReceiptAsync(TestKit.Http.SiteClient visitor, LotSite site, string key) =>
        JsonNode.Parse(await visitor.Http.GetStringAsync(new Uri($"{site.Path}/receipt?key={key}", UriKind.Relative)))!;
}
