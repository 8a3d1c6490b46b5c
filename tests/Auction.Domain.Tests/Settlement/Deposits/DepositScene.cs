using Auction.Domain.Amounts;
using Auction.Domain.Rules;
using Auction.Domain.Settlement.Deposits;
using Auction.Domain.Settlement.Ledger;

namespace Auction.Domain.Tests.Settlement.Deposits;

/// <summary>One deposit under virtual time, with its books and the provider's orders kept beside it.</summary>
internal sealed class DepositScene
{
    public static readonly DateTimeOffset Start = new(2026, 11, 2, 2, 0, 0, TimeSpan.Zero);

    public static readonly DateTimeOffset Ended = Start.AddDays(1);

    public DepositState State { get; private set; } = DepositState.Empty;

    public Books Books { get; private set; } = Books.Empty;

    public List<DepositEvent> Events { get; } = [];

    public List<Movement> Movements { get; } = [];

    public List<ProviderOrder> Orders { get; } = [];

    public DateTimeOffset Now { get; set; } = Start;

    public static DepositTerms Terms(long due = 10_000_00, long? atStake = null, bool isSellOff = false) =>
        new("DP2611-0001", "court-1", "HA2611-0001", "round-1", new(due), new(atStake ?? due), isSellOff, RuleBooks.Edition2022.Version);

    /// <summary>A use of a forfeited deposit by the clerk that needs all of it, unless the debt is smaller.</summary>
    public static DepositUse Use(long caseDebt = 900_000_000_00) => new(new(1_000_000_00), new(1_000_000_00), Money.Zero, new(caseDebt), Money.Zero, "执行款项核算表", "clerk");

    public static DepositScene Opened(DepositTerms? terms = null)
    {
        var scene = new DepositScene();
        scene.Do(new OpenDeposit(terms ?? Terms()));
        return scene;
    }

    public static DepositScene Held(DepositTerms? terms = null)
    {
        var scene = Opened(terms);
        scene.Do(new AskPayment());
        scene.Do(new ReportDepositPaid(1, "pi_1", scene.State.Asked!.Amount, PayerMatch.Own, scene.Now));
        return scene;
    }

    public static DepositScene Qualified(DepositTerms? terms = null)
    {
        var scene = Held(terms);
        scene.Do(new ConfirmDeposit());
        scene.Now = Ended;
        return scene;
    }

    public static DepositScene AtCourt(DepositTerms? terms = null)
    {
        var scene = Qualified(terms);
        scene.Do(new EndBidding(BiddingOutcome.Won, Ended));
        scene.Do(new ReportDepositAtCourt("tr_1"));
        return scene;
    }

    /// <summary>Does it; it has to be accepted.</summary>
    public void Do(DepositCommand command) => Assert.Null(Try(command));

    /// <summary>Tries it and tells why it was refused.</summary>
    public DepositRefusal? Try(DepositCommand command)
    {
        var decision = DepositRules.Decide(State, command, Now);
        foreach (var happened in decision.Events)
        {
            Orders.AddRange(DepositProviderOrders.Of(State, happened));
            if (DepositPostings.Of(State, happened) is { } movement)
            {
                Movements.Add(movement);
                Books = Books.After(movement);
            }

            State = DepositRules.Apply(State, happened);
            Events.Add(happened);
        }

        return decision.Refusal;
    }

    /// <summary>Balance of an account of the case.</summary>
    public Money Of(LedgerAccountKind kind, string owner) => Books.Of(new("HA2611-0001", kind, owner));
}
