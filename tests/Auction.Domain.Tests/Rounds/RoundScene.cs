using Auction.Domain.Amounts;
using Auction.Domain.Rounds;
using Auction.Domain.Rules;

namespace Auction.Domain.Tests.Rounds;

/// <summary>A round as tests drive it: start price 100,000, increment 1,000, from 10:00 to 10:00 the next day. Refusals fail the test unless asked for.</summary>
internal sealed class RoundScene
{
    public static readonly DateTimeOffset Start = new(2026, 3, 10, 2, 0, 0, TimeSpan.Zero);
    public static readonly DateTimeOffset End = Start.AddDays(1);

    private int _keys;

    public RoundState State { get; private set; } = RoundState.Empty;

    public List<RoundEvent> Events { get; } = [];

    public static RoundTerms Terms { get; } = new()
    {
        LotNumber = "HP2603-0001",
        Kind = RoundKind.First,
        AssetClass = AssetClass.RealEstate,
        StartPrice = Money.FromYuan(100_000),
        Increment = Money.FromYuan(1_000),
        Deposit = Money.FromYuan(10_000),
        StartsAt = Start,
        EndsAt = End,
        RuleBook = RuleBooks.Edition2022.Version,
    };

    public static RoundTerms SellOff { get; } = Terms with { Kind = RoundKind.SellOff, EndsAt = Start.AddDays(60) };

    /// <summary>Announced, with ordinary bidders X and Y, and priority purchasers P1 (rank 1), P2 and Q2 (both rank 2).</summary>
    public static RoundScene Announced(RoundTerms? terms = null)
    {
        var scene = new RoundScene();
        scene.Do(new AnnounceRound(terms ?? Terms), Start.AddDays(-31));
        foreach (var (code, rank) in new (string, int?)[] { ("X", null), ("Y", null), ("P1", 1), ("P2", 2), ("Q2", 2) })
        {
            scene.Do(new QualifyBidder(code, rank, "c"), Start.AddDays(-1));
        }

        return scene;
    }

    /// <summary>Announced and opened.</summary>
    public static RoundScene Open(RoundTerms? terms = null)
    {
        var scene = Announced(terms);
        scene.Do(new OpenRound(), Start);
        return scene;
    }

    public static CloseRound Close(DateTimeOffset end) => new(CoverReport.Complete(end));

    public RoundDecision Ask(RoundCommand command, DateTimeOffset now) => RoundRules.Decide(State, command, now);

    public RoundRefusal? Refusal(RoundCommand command, DateTimeOffset now) => Ask(command, now).Refusal;

    public RoundScene Do(RoundCommand command, DateTimeOffset now)
    {
        var decision = Ask(command, now);
        Assert.Null(decision.Refusal);
        State = RoundRules.Apply(State, decision.Events);
        Events.AddRange(decision.Events);
        return this;
    }

    public PlaceBid Bid(string code, long yuan) => BidFen(code, yuan * 100);

    public PlaceBid BidFen(string code, long fen) => new(code, new Money(fen), $"key-{_keys++}");
}
