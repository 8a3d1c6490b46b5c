using System.Text.Json.Nodes;
using Auction.Domain.Amounts;
using Auction.Domain.Records;
using Auction.Domain.Rounds;
using static Auction.Domain.Tests.Records.PublishedRecord;

namespace Auction.Domain.Tests.Records;

public sealed class VerifyRecordTests
{
    private static readonly List<RoundEvent> Events = Scene().Events;

    [Fact]
    public void AnUntouchedRecord_IsValidAndFoldsToTheSameRound()
    {
        var scene = Scene();

        var verdict = RecordVerifier.Verify(Document(Entries(scene.Events)).ToJsonString());

        Assert.Null(verdict.Fault);
        Assert.Equal((RoundId, scene.State.Seq, scene.State.EndsAt, "Y"), (verdict.RoundId, verdict.State.Seq, verdict.State.EndsAt, verdict.State.Leader!.BidderCode));
        Assert.Contains("14", verdict.Words.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryMemberOfEveryEntry_IsProtected()
    {
        var count = Events.Count;
        for (var index = 0; index < count; index++)
        {
            foreach (var (member, value) in Alterations(index))
            {
                var document = Document(Entries(Events));
                document["entries"]![index]![member] = value;

                var verdict = RecordVerifier.Verify(document.ToJsonString());

                Assert.True(verdict is { IsValid: false } && verdict.Seq <= index + 2, $"{member} of entry {index + 1}");
            }
        }
    }

    [Fact]
    public void ARemovedDoubledOrMovedEntry_IsFoundAtItsPlace()
    {
        var removed = Entries(Events);
        removed.RemoveAt(4);
        var doubled = Entries(Events);
        doubled.Insert(5, doubled[4]);
        var moved = Entries(Events);
        (moved[2], moved[3]) = (moved[3], moved[2]);

        Assert.Equal((RecordFault.SequenceBroken, 5), FaultOf(removed));
        Assert.Equal((RecordFault.SequenceBroken, 6), FaultOf(doubled));
        Assert.Equal((RecordFault.SequenceBroken, 3), FaultOf(moved));
    }

    [Fact]
    public void ACutOffRecord_IsFoundByItsHead()
    {
        var document = Document(Entries(Events));
        document["entries"]!.AsArray().RemoveAt(Events.Count - 1);

        Assert.Equal(RecordFault.SummaryWrong, RecordVerifier.Verify(document.ToJsonString()).Fault);
    }

    /// <summary>A forger with our code can make a valid chain over false contents: the rules find what the hashes cannot.</summary>
    [Theory]
    [Trait("Rule", "BID-CMP")]
    [Trait("Rule", "AUC-20.2b")]
    [Trait("Rule", "PLT-6")]
    [InlineData("lower bid")]
    [InlineData("off grid")]
    [InlineData("stranger")]
    [InlineData("wrong end")]
    [InlineData("bid after the end")]
    [InlineData("another buyer")]
    [InlineData("early close")]
    [InlineData("pause gives time")]
    [InlineData("cover pause too long")]
    [InlineData("no opening")]
    [InlineData("second announcement")]
    [InlineData("unknown book")]
    [InlineData("unknown kind of round")]
    [InlineData("edge of time")]
    public void ARehashedForgery_BreaksTheRules(string forgery)
    {
        var events = Forge(forgery, [.. Events]);

        Assert.Equal(RecordFault.AgainstTheRules, RecordVerifier.Verify(RoundId, Entries(events)).Fault);
    }

    [Fact]
    [Trait("Rule", "PLT-6")]
    public void APauseByTheCoverRule_IsAllowed()
    {
        var scene = Rounds.RoundScene.Open();
        scene.Do(scene.Bid("X", 100_000), Rounds.RoundScene.Start)
            .Do(new CloseRound(new(TimeSpan.FromMinutes(20), TimeSpan.Zero, UndecidedEntry: false, Rounds.RoundScene.End.AddMinutes(-20))), Rounds.RoundScene.End.AddSeconds(2));

        Assert.Null(RecordVerifier.Verify(RoundId, Entries(scene.Events)).Fault);
    }

    [Theory]
    [InlineData("", RecordFault.Malformed)]
    [InlineData("[]", RecordFault.Malformed)]
    [InlineData("{}", RecordFault.Malformed)]
    [InlineData("""{"format":"hengping-record-2"}""", RecordFault.UnknownFormat)]
    [InlineData("""{"format":"hengping-record-1","round":{"id":"x"},"entries":[]}""", RecordFault.Malformed)]
    [InlineData("""{"format":"hengping-record-1","round":{"id":"0198c0de-0000-7000-8000-000000000001"},"entries":[]}""", RecordFault.Empty)]
    [InlineData("""{"format":"hengping-record-1","round":{"id":"0198c0de-0000-7000-8000-000000000001"},"entries":[1]}""", RecordFault.Malformed)]
    [InlineData("""{"format":"hengping-record-1","round":{"id":"0198c0de-0000-7000-8000-000000000001"},"entries":[{"seq":1,"at":99999999999999999,"kind":"x","payload":"{}","prevHash":"","hash":""}]}""", RecordFault.Malformed)]
    public void AnythingElse_IsNamedAndNeverThrows(string json, RecordFault fault) => Assert.Equal(fault, RecordVerifier.Verify(json).Fault);

    [Theory]
    [InlineData("unknown.v1", "{}")]
    [InlineData("bid-accepted.v1", "{}")]
    [InlineData("bid-accepted.v1", "not json")]
    [InlineData("round-opened.v1", "{ }")]
    [InlineData("resumption-scheduled.v1", """{"resumesAt":9223372036854775807}""")]
    [InlineData("round-paused.v1", """{"cause":1,"reasonZh":"a","reasonEn":"b","remainingMs":9223372036854775807}""")]
    public void APayloadWeWouldNotWrite_IsMalformed(string kind, string payload)
    {
        var hash = Convert.ToHexStringLower(EntryHash.Of(RoundId, 1, 0, kind, payload, EntryHash.Origin.Span));
        var entry = new RecordEntry(1, 0, kind, payload, Convert.ToHexStringLower(EntryHash.Origin.Span), hash);

        Assert.Equal(RecordFault.PayloadMalformed, RecordVerifier.Verify(RoundId, [entry]).Fault);
    }

    private static (RecordFault?, int?) FaultOf(List<RecordEntry> entries)
    {
        var verdict = RecordVerifier.Verify(RoundId, entries);
        return (verdict.Fault, verdict.Seq);
    }

    private static IEnumerable<(string Member, JsonNode Value)> Alterations(int index)
    {
        var entry = Entries(Events)[index];
        yield return ("seq", entry.Seq + 1);
        yield return ("at", entry.AtUnixMs + 1);
        yield return ("kind", entry.Kind + "x");
        yield return ("payload", entry.Payload + " ");
        yield return ("prevHash", Flip(entry.PrevHash));
        yield return ("hash", Flip(entry.Hash));
    }

    private static string Flip(string hex) => (hex[0] == '0' ? '1' : '0') + hex[1..];

    private static List<RoundEvent> Forge(string forgery, List<RoundEvent> events)
    {
        var announced = (RoundAnnounced)events[0];
        var bid = events.FindIndex(happened => happened is BidAccepted);
        var pause = events.FindIndex(happened => happened is RoundPaused);
        var close = (RoundClosed)events[^1];
        switch (forgery)
        {
            case "lower bid":
                events[bid + 1] = (BidAccepted)events[bid + 1] with { Amount = Money.FromYuan(99_000) };
                break;
            case "off grid":
                events[bid] = (BidAccepted)events[bid] with { Amount = new(100_000_01) };
                break;
            case "stranger":
                events[bid] = (BidAccepted)events[bid] with { BidderCode = "Z" };
                break;
            case "wrong end":
                events[^2] = (BidAccepted)events[^2] with { EndsAt = close.At.AddMinutes(5) };
                break;
            case "bid after the end":
                events.Insert(events.Count - 1, new BidAccepted(close.At, "X", Money.FromYuan(106_000), "k", close.At.AddMinutes(5)));
                break;
            case "another buyer":
                events[^1] = close with { BuyerCode = "X" };
                break;
            case "early close":
                events[^1] = close with { At = close.At.AddMilliseconds(-1) };
                break;
            case "pause gives time":
                events[pause] = (RoundPaused)events[pause] with { Remaining = TimeSpan.FromHours(30) };
                break;
            case "cover pause too long":
                events[^1] = new RoundPaused(close.At, PauseCause.PlatformEmergency, "理由", "reason", TimeSpan.FromHours(30));
                break;
            case "no opening":
                events.RemoveAll(happened => happened is RoundOpened);
                break;
            case "second announcement":
                events.Insert(1, announced);
                break;
            case "unknown book":
                events[0] = announced with { Terms = announced.Terms with { RuleBook = "1999" } };
                break;
            case "unknown kind of round":
                events[0] = announced with { Terms = announced.Terms with { Kind = (RoundKind)9 } };
                break;
            default:
                events[0] = announced with { Terms = announced.Terms with { StartsAt = DateTimeOffset.MaxValue.AddDays(-2), EndsAt = DateTimeOffset.MaxValue.AddMilliseconds(-1) } };
                events = [events[0], events[1], new BidAccepted(DateTimeOffset.MaxValue.AddMinutes(-1), events.OfType<BidderQualified>().First().BidderCode, Money.FromYuan(100_000), "k", close.At)];
                break;
        }

        return events;
    }
}
