using Auction.Data.Procedures;
using System.Globalization;
using Auction.Data.Journal;
using Auction.Data.Lots;
using Auction.Data.Valuations;
using Auction.Domain.Amounts;
using Auction.Domain.Calendar;
using Auction.Domain.Records;
using Auction.Domain.Rules;
using Valuation.Procedure;

namespace Auction.Bench.Valuations;

/// <summary>Many open valuations whose platforms were asked a month ago, two of three have reported, and the last deadline has passed.</summary>
/// <remarks>The events come from the rules once; each valuation gets them in a journal of its own, with its own number and hashes.</remarks>
internal sealed class ValuationField(ValuationStore store, CourtRow court, DateTimeOffset now)
{
    private const int Together = 250;
    private const string Document = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    private const string Role = "platform";
    private const string RuleIds = "GEN-6";

    private static readonly string[] Platforms = ["p1", "p2", "p3"];
    private readonly List<ValuationEvent> _events = Events(now.AddDays(-30));
    private int _count;

    /// <summary>Entries in each journal.</summary>
    public int EntriesEach => _events.Count;

    /// <summary>Adds valuations that are due.</summary>
    public async Task AddAsync(int count)
    {
        foreach (var chunk in Enumerable.Range(_count + 1, count).Chunk(Together))
        {
            await store.SaveAsync([.. chunk.Select(Write)], CancellationToken.None);
        }

        _count += count;
    }

    private static List<ValuationEvent> Events(DateTimeOffset start)
    {
        var state = ValuationState.Empty;
        var events = new List<ValuationEvent>();
        var day = CourtTime.DayOf(start);
        Do(new OpenValuation(Terms("", day)), start);
        foreach (var subject in InvestigationChecklist.Of(PropertyKind.Other)) { Do(new RecordFact(subject, FactStanding.Known, Document), start); }
        Do(new RecordPricingFacts(new(HasGovernmentPrice: false, NeedsInspection: false, HasOnlineConditions: true, MustBeAppraised: false, IsEasilyPriced: false, Document)), start);
        Do(new MakeRequests("A", PartyRequests.OnlineInquiry), start);
        Do(new MakeRequests("D", PartyRequests.OnlineInquiry), start);
        Do(new OrderOnlineInquiry("2026-01", Platforms, Platforms, new("车位", "地下一层", "一个，13.2 平方米", "确定处置参考价", "")), start);
        foreach (var platform in Platforms) { Do(new ConfirmOrder(platform), start.AddMinutes(1)); }
        foreach (var platform in Platforms[..2])
        {
            var report = new SubmittedReport(ReportItems.Basics | ReportItems.Samples | ReportItems.Method, Money.FromYuan(1_000_000), day, day.AddYears(1), Document);
            Do(new SubmitOnlineReport(platform, report), start.AddMinutes(2));
        }

        return events;

        void Do(ValuationCommand command, DateTimeOffset at)
        {
            var decision = ValuationRules.Decide(state, command, at);
            if (decision.Refusal is { } refusal) { throw new InvalidOperationException($"{command.GetType().Name} was refused: {refusal}."); }
            state = ValuationRules.Apply(state, decision.Events);
            events.AddRange(decision.Events);
        }
    }

    private static ValuationTerms Terms(string number, DateOnly day) => new()
    {
        Number = number,
        Kind = PropertyKind.Other,
        AssetClass = AssetClass.OtherRight,
        SeizedOn = day,
        SeizedUntil = day.AddMonths(36),
        Parties = [new("A", PartyRole.Applicant), new("D", PartyRole.Debtor)],
        RuleBook = RuleBooks.Edition2022.Version,
    };

    private ProcedureWrite<ValuationState, ValuationEvent> Write(int serial)
    {
        var id = Guid.CreateVersion7();
        var number = string.Create(CultureInfo.InvariantCulture, $"HV2610-{serial:00000}");
        List<ValuationEvent> events = [.. _events.Select(happened => happened is ValuationOpened opened ? opened with { Terms = opened.Terms with { Number = number } } : happened)];
        var (after, entries) = ValuationProcedure.Instance.Start.With(id, events);
        return new()
        {
            SubjectId = id,
            OldFence = null,
            Opening = Head(id, number, after.State),
            Before = ValuationProcedure.Instance.Start,
            After = after,
            Events = events,
            Entries = entries,
            Answer = new("bench", new byte[EntryHash.Size], after.State.LastStamp, FromSeq: 1, entries.Count),
            Act = new ActEntry(after.State.LastStamp, ActorId: null, Role, "open-valuation", id.ToString(), "{}", RuleIds),
            Beside = [Party(id, "A", PartyRole.Applicant), Party(id, "D", PartyRole.Debtor)],
        };
    }

    private ValuationRow Head(Guid id, string number, ValuationState state)
    {
        var row = new ValuationRow
        {
            Id = id,
            Number = number,
            CourtId = court.Id,
            CaseNumber = "(2026)江0102执1873号",
            AssetZh = $"江州市临江区望江苑地下一层 {number} 号车位",
            AssetEn = $"Parking space {number}, basement of Wangjiang Court",
            PropertyKind = state.Terms!.Kind,
            AssetClass = state.Terms.AssetClass,
            OpenedAt = state.OpenedAt,
            Fence = Guid.Empty,
            Seq = 0,
            HeadHash = [],
            Phase = state.Phase,
            IsStayed = false,
            LastStamp = state.LastStamp,
        };
        return row;
    }

    private static ValuationPartyRow Party(Guid id, string partyId, PartyRole role) => new() { ValuationId = id, PartyId = partyId, Role = role, Name = "江州禾川商贸有限公司" };
}
