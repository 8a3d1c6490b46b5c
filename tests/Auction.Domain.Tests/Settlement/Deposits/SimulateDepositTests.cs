using Auction.Domain.Amounts;
using Auction.Domain.Settlement.Deposits;
using Auction.Domain.Settlement.Ledger;

namespace Auction.Domain.Tests.Settlement.Deposits;

/// <summary>A thousand deposits with a provider that pays too much, too late, twice, from other names, and sends refunds back. A failure names its seed.</summary>
public sealed class SimulateDepositTests
{
    private const int Seeds = 1_000;

    [Fact]
    [Trait("Rule", "AUC-23")]
    [Trait("Rule", "AUC-25.2")]
    [Trait("Rule", "PAY-OVER")]
    public void EveryLife_EndsOnce_AndEveryFenIsAtItsPlace()
    {
        var kinds = new HashSet<string>(StringComparer.Ordinal);
        for (var seed = 0; seed < Seeds; seed++)
        {
            try
            {
                kinds.UnionWith(Live(new Random(seed)).Select(DepositEventJson.KindOf));
            }
            catch (Exception e)
            {
                throw new InvalidOperationException($"Seed {seed}.", e);
            }
        }

        // A simulation that never brings an event about proves nothing about it.
        Assert.Equal(["deposit-paid-twice.v1", "late-deposit-explained.v1"], DepositEventJson.Kinds.Select(kind => kind.Name).Except(kinds, StringComparer.Ordinal));
    }

    private static List<DepositEvent> Live(Random chance)
    {
        var isSellOff = chance.Next(4) == 0;
        var atStake = chance.NextInt64(1, 1_000_000_00);
        var due = isSellOff ? atStake + chance.NextInt64(1_000_000_00) : chance.Next(5) == 0 ? chance.NextInt64(atStake + 1) : atStake;
        var isBalance = chance.Next(4) == 0;
        var scene = DepositScene.Opened(isBalance
            ? DepositScene.Terms(due) with { Purpose = DepositPurpose.Balance, DueBy = DepositScene.Start.AddHours(chance.Next(1, 100)) }
            : DepositScene.Terms(due, atStake, isSellOff));
        var provider = new Provider(chance);
        var acts = new DepositCommand[]
        {
            new AskPayment(), new AskPayment(), new ConfirmDeposit(), new ConfirmDeposit(), new TakeBackDeposit(), new RejectDeposit(), new WakeDeposit(), new SetOffDeposit(), new ForfeitDeposit(), new ProposeDepositUse(DepositScene.Use(chance.NextInt64(1, atStake + 1))), new AllocateDeposit("judge"), new ReturnDeposit(), new MoveDue(DepositScene.Start.AddHours(chance.Next(1, 200))),
        };
        for (var step = 0; step < 200; step++)
        {
            scene.Now = scene.Now.AddMinutes(chance.Next(90));
            var ended = scene.Now;
            var isWild = step < 60;
            var command = chance.Next(3) switch
            {
                0 => provider.Next(scene),
                1 when step > 20 => new EndBidding(isBalance ? BiddingOutcome.Defaulted : (BiddingOutcome)chance.Next(1, 5), ended),
                _ => acts[chance.Next(acts.Length)],
            };
            if (command is TakeBackDeposit or RejectDeposit && isWild && chance.Next(20) > 0) { continue; }
            if (command is not null) { scene.Try(command); }
        }

        Finish(scene, provider);
        Check(scene, provider);
        return scene.Events;
    }

    // An honest ending: the provider tells everything, the house does what follows.
    private static void Finish(DepositScene scene, Provider provider)
    {
        for (var step = 0; step < 100 && !(scene.State.IsFinal && !scene.State.HasOpenRefund && provider.IsQuiet(scene)); step++)
        {
            scene.Now = scene.Now.AddHours(2);
            scene.Try(new WakeDeposit());
            while (provider.Honest(scene) is { } told) { Assert.Null(scene.Try(told)); }
            scene.Try(new EndBidding(scene.State.Terms!.IsBalance ? BiddingOutcome.Defaulted : BiddingOutcome.Lost, scene.Now));
            scene.Try(new SetOffDeposit());
            scene.Try(new ProposeDepositUse(DepositScene.Use(scene.State.Terms.AtStake.Fen / 2)));
            scene.Try(new AllocateDeposit("judge"));
        }
    }

    private static void Check(DepositScene scene, Provider provider)
    {
        var state = scene.State;
        Assert.True(state.IsFinal, $"{state.Phase}");
        Assert.False(state.HasOpenRefund);

        // What the provider says came in and went out is what the books say (M6); what stays is the court's (M3).
        var stays = state.Phase switch
        {
            DepositPhase.SetOff => state.Kept,
            DepositPhase.Allocated => state.Forfeitable,
            _ => Money.Zero,
        };
        Assert.Equal(stays.Fen, provider.In - provider.Out);
        var left = state.Phase == DepositPhase.Allocated ? state.Left : Money.Zero;
        Assert.Equal((stays - left, left), (scene.Of(LedgerAccountKind.Received, "round-1"), scene.Of(LedgerAccountKind.DepositAtCourt, "DP2611-0001")));
        Assert.Equal(Money.Zero - stays, scene.Of(LedgerAccountKind.Outside, "DP2611-0001"));
        Assert.Equal(stays == Money.Zero ? 0 : left.IsPositive && left < stays ? 3 : 2, scene.Books.Balances.Count);

        // Never more back than came in by a payment (M8), no cause twice (M6), and the books can be made again from the journal (M10).
        Assert.All(state.Payments, payment => Assert.True(
            state.Refunds.Where(refund => refund.PaymentNumber == payment.Number && refund.Standing == DepositRefundStanding.Done).Sum(refund => refund.Amount.Fen) <= payment.Received.Fen));
        Assert.Equal(scene.Orders.Count, scene.Orders.Select(order => order.Cause).Distinct(StringComparer.Ordinal).Count());
        var (replayed, books) = (DepositState.Empty, new List<Movement>());
        foreach (var happened in scene.Events)
        {
            var read = DepositEventJson.Read(DepositEventJson.KindOf(happened), happened.At, DepositEventJson.Write(happened));
            if (DepositPostings.Of(replayed, read) is { } movement) { books.Add(movement); }
            replayed = DepositRules.Apply(replayed, read);
        }

        Assert.Equivalent(scene.Movements, books);
        Assert.Equal(scene.Movements.Count, scene.Movements.Select(movement => movement.Cause).Distinct(StringComparer.Ordinal).Count());
    }

    /// <summary>Plays the provider: what it was asked for, what it did, and what it told, in any order and number.</summary>
    private sealed class Provider(Random chance)
    {
        private readonly List<DepositReport> _told = [];

        public long In { get; private set; }

        public long Out { get; private set; }

        private HashSet<string> Done { get; } = new(StringComparer.Ordinal);

        public bool IsQuiet(DepositScene scene) => scene.Orders.TrueForAll(order => Done.Contains(order.Cause));

        public DepositReport? Next(DepositScene scene) => _told.Count > 0 && chance.Next(3) == 0
            ? _told[chance.Next(_told.Count)]
            : scene.Orders.Where(order => !Done.Contains(order.Cause)).OrderBy(_ => chance.Next()).FirstOrDefault() is { } order ? Do(order, scene.Now, wild: true) : null;

        public DepositReport? Honest(DepositScene scene)
        {
            while (scene.Orders.Find(order => !Done.Contains(order.Cause)) is { } order)
            {
                if (Do(order, scene.Now, wild: false) is { } report) { return report; }
            }

            return null;
        }

        private DepositReport? Do(ProviderOrder order, DateTimeOffset at, bool wild)
        {
            Done.Add(order.Cause);
            var number = int.Parse(order.Cause.Split(':')[2], System.Globalization.CultureInfo.InvariantCulture);
            DepositReport? report = order.Kind switch
            {
                ProviderOrderKind.Collect when wild && chance.Next(4) == 0 => new ReportDepositCalledOff(number),
                ProviderOrderKind.Collect => new ReportDepositPaid(number, $"pi_{number}", Paid(order.Amount, wild), wild && chance.Next(4) == 0 ? (PayerMatch)chance.Next(2, 4) : PayerMatch.Own, at),
                ProviderOrderKind.Return or ProviderOrderKind.ReturnFromCourt when wild && chance.Next(3) == 0 => new ReportDepositRefundFailed(number, $"re_{number}", "came_back"),
                ProviderOrderKind.Return or ProviderOrderKind.ReturnFromCourt => new ReportDepositRefunded(number, $"re_{number}"),
                ProviderOrderKind.ToCourt => new ReportDepositAtCourt("tr_1"),
                _ => null,
            };
            In += report is ReportDepositPaid paid ? paid.Amount.Fen : 0;
            Out += report is ReportDepositRefunded ? order.Amount.Fen : 0;
            if (report is not null) { _told.Add(report); }
            return report;
        }

        private Money Paid(Money asked, bool wild) => !wild ? asked : chance.Next(4) switch
        {
            0 => new(Math.Max(1, asked.Fen - chance.NextInt64(asked.Fen))),
            1 => new(asked.Fen + chance.NextInt64(asked.Fen)),
            _ => asked,
        };
    }
}
