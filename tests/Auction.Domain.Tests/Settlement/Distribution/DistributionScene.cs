using Auction.Domain.Amounts;
using Auction.Domain.Calendar;
using Auction.Domain.Deadlines;
using Auction.Domain.Rules;
using Auction.Domain.Settlement.Distribution;
using Auction.Domain.Settlement.Ledger;
using DistributionDecision = Auction.Domain.Procedures.Decision<Auction.Domain.Settlement.Distribution.DistributionEvent, Auction.Domain.Settlement.Distribution.DistributionRefusal>;

namespace Auction.Domain.Tests.Settlement.Distribution;

/// <summary>A distribution under test: virtual time, commands, what came of them, and the books they make.</summary>
internal sealed class DistributionScene
{
    public const string Document = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    public DistributionState State { get; private set; } = DistributionState.Empty;

    public List<DistributionEvent> Events { get; } = [];

    public List<Movement> Movements { get; } = [];

    public List<ProviderOrder> Orders { get; } = [];

    public Books Books { get; private set; } = Books.Empty;

    public DateTimeOffset Now { get; private set; }

    public DateOnly Today => CourtTime.DayOf(Now);

    public static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    public static Money Yuan(long yuan) => Money.FromYuan(yuan);

    public static DistributionTerms Terms(OrdinaryOrder order = OrdinaryOrder.ProRata) => new("HF2603-0001", "jz0102", "JZ0102-2026-0001", "D", order, RuleBooks.Edition2022.Version);

    public static DistributionScene Opened(OrdinaryOrder order = OrdinaryOrder.ProRata) => new DistributionScene().At("2026-03-06").Do(new OpenDistribution(Terms(order)));

    /// <summary>With 515,400 yuan of a sale.</summary>
    public static DistributionScene Arrived(bool isMatched = true) => Opened().Do(new RecordArrival(new("in", Yuan(515_400), ArrivalSource.Sale, "round-1", Day("2026-03-06"), isMatched), Document));

    /// <summary>With costs of 8,000, a fee of 7,400, a mortgage of 300,000 and two ordinary claims of 150,000 and 250,000.</summary>
    public static DistributionScene Registered() => Arrived()
        .Do(new RecordClaim("cost", "X", ClaimClass.SaleCost, Yuan(8_000), Rank: null, Document))
        .Do(new ChargeFee("fee", "court-fees", Yuan(500_000), Document))
        .Do(new RecordClaim("m", "M", ClaimClass.Preferred, Yuan(300_000), 1, Document))
        .Do(new RecordClaim("a", "A", ClaimClass.Ordinary, Yuan(150_000), Rank: null, Document))
        .Do(new RecordClaim("b", "B", ClaimClass.Ordinary, Yuan(250_000), Rank: null, Document));

    public static DistributionScene Fixed() => Registered().Do(new FixClaims(Document));

    public static DistributionScene Drawn() => Fixed().Do(new DrawPlan("clerk"));

    public static DistributionScene Approved() => Drawn().Do(new ApprovePlan("judge", Document));

    public static DistributionScene Served() => Approved().Serve("M", "A", "B", "D");

    /// <summary>Nobody objected in time.</summary>
    public static DistributionScene Payable() => Served().At("2026-03-24");

    /// <summary>A disputes 25,000 of what B gets; everybody has notice on the 10th.</summary>
    public static DistributionScene Objected() => Served()
        .Do(new ObjectToPlan("A", "o", [new("b", Yuan(25_000))], Document))
        .At("2026-03-10").Do(new NotifyPlanObjection("o", Day("2026-03-10"), Document));

    /// <summary>The same as a suit, after the others could be paid.</summary>
    public static DistributionScene Sued() => Objected()
        .At("2026-03-25").Do(new OpposePlanObjection("B", "o", Document))
        .Do(new NotifyOpposition("o", Day("2026-03-25"), Document))
        .At("2026-04-09").Do(new RecordPlanSuit("o", Day("2026-04-09"), Document));

    public DistributionScene Serve(params string[] persons)
    {
        foreach (var person in persons) { Do(new ServePlan(person, Today, Document)); }
        return this;
    }

    public DistributionScene At(string day, int hour = 10) => AtInstant(CourtTime.At(Day(day), new TimeOnly(hour, 0)));

    public DistributionScene AtInstant(DateTimeOffset now)
    {
        Now = now;
        if (State.Terms is not null) { Take(DistributionRules.Decide(State, new WakeDistribution(), Now)); }
        return this;
    }

    public DistributionDecision Try(DistributionCommand command) => DistributionRules.Decide(State, command, Now);

    public DistributionScene Do(DistributionCommand command)
    {
        var decision = Try(command);
        Assert.True(decision.Refusal is null, $"{command.GetType().Name}: {decision.Refusal}");
        Take(decision);
        return this;
    }

    public DistributionScene Pay(string line, string payout)
    {
        Do(new PreparePayout(payout, line, Document, "f1"));
        Do(new ReleasePayout(payout, "f2"));
        return Do(new ReportPayoutPaid(payout, $"po_{payout}"));
    }

    public Deadline Deadline(string key) => DistributionDeadlines.Of(State).Single(deadline => deadline.Key == key);

    public long Balance(LedgerAccountKind kind, string owner = "") => Books.Of(new("JZ0102-2026-0001", kind, owner)).Fen / 100;

    private void Take(DistributionDecision decision)
    {
        foreach (var happened in decision.Events)
        {
            if (happened is ArrivalRecorded { Arrival: { Source: ArrivalSource.Sale or ArrivalSource.Forfeiture } arrival })
            {
                // What a sale leaves behind is booked by the sale.
                Books = Books.After(new($"sale:{arrival.Id}", happened.At, new("MON-1"), [new(Account(LedgerAccountKind.Outside, "buyer"), Money.Zero - arrival.Amount), new(Account(LedgerAccountKind.Received, arrival.SourceId), arrival.Amount)]));
            }

            if (DistributionPostings.Of(State, happened) is { } movement)
            {
                Movements.Add(movement);
                Books = Books.After(movement);
            }

            if (DistributionProviderOrders.Of(State, happened) is { } order) { Orders.Add(order); }
            State = DistributionRules.Apply(State, happened);
            Events.Add(happened);
        }
    }

    private LedgerAccount Account(LedgerAccountKind kind, string owner) => new(State.Terms!.CaseAccount, kind, owner);
}
