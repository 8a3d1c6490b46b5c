using Auction.Data;
using Auction.Data.Files;
using Auction.Data.Journal;
using Auction.Data.Lots;
using Auction.Data.Platform;
using Auction.Data.Postgres;
using Auction.Data.Valuations;
using Auction.Domain.Amounts;
using Auction.Domain.Calendar;
using Auction.Domain.Rules;
using Auction.Grains.Procedures;
using Auction.Grains.Rounds;
using Auction.Grains.Valuations;
using Auction.TestKit.Databases;
using Auction.TestKit.Rounds;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Valuation.Procedure;
using Xunit;

namespace Auction.TestKit.Valuations;

/// <summary>What one process of the product knows of valuations below its pages, under virtual time.</summary>
/// <remarks>Several nodes on one PostgreSQL database stand for several processes that know nothing of each other.</remarks>
public sealed class ValuationNode
{
    /// <summary>SHA-256 of a document nobody reads.</summary>
    public const string Document = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    // One key ring for all nodes, as processes share one in service.
    private static readonly EphemeralDataProtectionProvider Keys = new();

    private ValuationNode(ServiceProvider provider, SimulatedClock clock, Func<IRecordTransactions, IRecordTransactions>? wrap)
    {
        Clock = clock;
        Databases = provider.GetRequiredService<IDbContextFactory<AuctionDb>>();
        var transactions = provider.GetRequiredService<IRecordTransactions>();
        Transactions = transactions;
        Store = new ValuationStore(Databases, wrap is null ? transactions : wrap(transactions));
        Desk = new ValuationDesk(Store, new FigureVault(Keys), new DrawVault(Keys), clock);
        Sweep = new ValuationSweep(Desk, Store, clock);
        Files = provider.GetRequiredService<FileShelf>();
        Requests = provider.GetRequiredService<OutsideRequestBook>();
    }

    /// <summary>What is ordered.</summary>
    public static InquiryOrder Order { get; } = new("车位", "地下一层", "一个，13.2 平方米", "确定处置参考价", "");

    /// <summary>Who acts.</summary>
    public static ActContext Judge { get; } = new(Guid.Parse("5c0f6c07-2d0e-4d3c-9d53-1f0f3f1f0a01"), "judge");

    /// <summary>Platform time.</summary>
    public SimulatedClock Clock { get; }

    /// <summary>Contexts on the database.</summary>
    public IDbContextFactory<AuctionDb> Databases { get; }

    /// <summary>Writes what belongs together.</summary>
    public IRecordTransactions Transactions { get; }

    /// <summary>The journals.</summary>
    public ValuationStore Store { get; }

    /// <summary>Takes commands.</summary>
    public ValuationDesk Desk { get; }

    /// <summary>Wakes valuations.</summary>
    public ValuationSweep Sweep { get; }

    /// <summary>Stored files.</summary>
    public FileShelf Files { get; }

    /// <summary>Requests to platforms.</summary>
    public OutsideRequestBook Requests { get; }

    /// <summary>Starts a node at noon of a court day.</summary>
    /// <param name="database">Where the journals lie.</param>
    /// <param name="day">Court day.</param>
    /// <param name="wrap">Puts faults between store and database.</param>
    public static ValuationNode Start(TestDatabase database, string day = "2026-03-02", Func<IRecordTransactions, IRecordTransactions>? wrap = null)
    {
        ArgumentNullException.ThrowIfNull(database);
        var clock = new SimulatedClock(Noon(day));
        var provider = database.Services(services =>
        {
            services.AddSingleton<IPlatformClock>(clock);
            if (database.Kind == DatabaseKind.Postgres)
            {
                services.AddSingleton<IRecordTransactions>(inner => new PostgresRecordTransactions(inner.GetRequiredService<IDbContextFactory<AuctionDb>>(), clock));
            }
        });
        return new ValuationNode(provider, clock, wrap);
    }

    /// <summary>Another process on the same database, at the same time.</summary>
    public ValuationNode Beside(TestDatabase database, Func<IRecordTransactions, IRecordTransactions>? wrap = null)
    {
        var node = Start(database, "2020-01-01", wrap);
        node.Clock.MoveTo(Clock.Now);
        return node;
    }

    /// <summary>A court day.</summary>
    public static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Noon of a court day.</summary>
    public static DateTimeOffset Noon(string day) => CourtTime.At(Day(day), new TimeOnly(12, 0));

    /// <summary>A valuation to be opened today: applicant A, debtor D, interested person I; the court is saved.</summary>
    public async Task<ValuationOpening> OpeningAsync(CourtRow? court = null)
    {
        court ??= TestRows.Court();
        await using (var db = await Databases.CreateDbContextAsync())
        {
            if (!await db.Courts.AnyAsync(row => row.Id == court.Id))
            {
                db.Add(court);
                await db.SaveChangesAsync();
            }
        }

        var today = CourtTime.DayOf(Clock.Now);
        return new ValuationOpening
        {
            Id = Guid.CreateVersion7(),
            CourtId = court.Id,
            CaseNumber = "(2026)江0102执1873号",
            AssetZh = "江州市临江区望江苑地下一层 12 号车位",
            AssetEn = "Parking space 12, basement of Wangjiang Court",
            Terms = new()
            {
                Number = "",
                Kind = PropertyKind.Other,
                AssetClass = AssetClass.OtherRight,
                SeizedOn = today,
                SeizedUntil = today.AddMonths(36),
                Parties = [new("A", PartyRole.Applicant), new("D", PartyRole.Debtor), new("I", PartyRole.InterestedPerson)],
                RuleBook = RuleBooks.Edition2022.Version,
            },
            Parties = [new("A", "江州禾川商贸有限公司", "江州市临江区滨江路 8 号"), new("D", "林知远"), new("I", "顾明川", Phone: "0800-000-0001")],
        };
    }

    /// <summary>Opens a valuation.</summary>
    public async Task<Guid> OpenAsync(CourtRow? court = null)
    {
        var opening = await OpeningAsync(court);
        Assert.Equal(ProcedureOutcome.Accepted, (await Desk.OpenAsync(opening, NewKey(), Judge, CancellationToken.None)).Outcome);
        return opening.Id;
    }

    /// <summary>Opens a valuation and records everything: ready for a method, both sides asking for an online inquiry.</summary>
    public async Task<Guid> ReadyAsync(CourtRow? court = null)
    {
        var id = await OpenAsync(court);
        foreach (var subject in InvestigationChecklist.Of(PropertyKind.Other))
        {
            await DoAsync(id, new RecordFact(subject, FactStanding.Known, Document));
        }

        await DoAsync(id, new RecordPricingFacts(new(HasGovernmentPrice: false, NeedsInspection: false, HasOnlineConditions: true, MustBeAppraised: false, IsEasilyPriced: false, Document)));
        return id;
    }

    /// <summary>As <see cref="ReadyAsync"/>, with an online inquiry ordered from three platforms.</summary>
    public async Task<Guid> AskingAsync(CourtRow? court = null)
    {
        var id = await ReadyAsync(court);
        await DoAsync(id, new MakeRequests("A", PartyRequests.OnlineInquiry));
        await DoAsync(id, new MakeRequests("D", PartyRequests.OnlineInquiry));
        await DoAsync(id, new OrderOnlineInquiry("2026-01", ["p1", "p2", "p3"], ["p1", "p2", "p3"], Order));
        return id;
    }

    /// <summary>A whole report of a platform, made today.</summary>
    public SubmitOnlineReport Report(string platform, long yuan) => new(
        platform,
        new(ReportItems.Basics | ReportItems.Samples | ReportItems.Method, Money.FromYuan(yuan), CourtTime.DayOf(Clock.Now), CourtTime.DayOf(Clock.Now).AddYears(1), Document));

    /// <summary>Gives a command that must be accepted.</summary>
    public async Task<ProcedureAnswer<ValuationEvent, ValuationRefusal>> DoAsync(Guid valuationId, ValuationCommand command, string? key = null)
    {
        var answer = await Desk.ExecuteAsync(valuationId, command, key ?? NewKey(), Judge, CancellationToken.None);
        Assert.True(answer.Outcome == ProcedureOutcome.Accepted, $"{command}: {answer.Outcome} {answer.Words?.En}");
        return answer;
    }

    /// <summary>A key no other command has.</summary>
    public static string NewKey() => Guid.NewGuid().ToString("N");
}
