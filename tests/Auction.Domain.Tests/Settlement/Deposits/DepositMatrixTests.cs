using System.Text.RegularExpressions;
using Auction.Domain.Amounts;
using Auction.Domain.Rules;
using Auction.Domain.Settlement.Deposits;
using Auction.Domain.Settlement.Ledger;

namespace Auction.Domain.Tests.Settlement.Deposits;

/// <summary>Every standing against every act: what is not allowed is refused with a name and leaves nothing behind.</summary>
public sealed partial class DepositMatrixTests
{
    private static readonly (string Name, DepositCommand Command)[] Acts =
    [
        ("open", new OpenDeposit(DepositScene.Terms())),
        ("ask", new AskPayment()),
        ("confirm", new ConfirmDeposit()),
        ("take back", new TakeBackDeposit()),
        ("reject", new RejectDeposit()),
        ("lose", new EndBidding(BiddingOutcome.Lost, DepositScene.Start)),
        ("win", new EndBidding(BiddingOutcome.Won, DepositScene.Start)),
        ("at court", new ReportDepositAtCourt("tr_9")),
        ("set off", new SetOffDeposit()),
        ("forfeit", new ForfeitDeposit()),
        ("propose", new ProposeDepositUse(DepositScene.Use())),
        ("allocate", new AllocateDeposit("judge")),
        ("return", new ReturnDeposit()),
    ];

    private static readonly (DepositPhase Phase, Func<DepositScene> Make, string[] Allowed)[] Standings =
    [
        (DepositPhase.NotOpened, () => new DepositScene(), ["open"]),
        (DepositPhase.Required, () => DepositScene.Opened(), ["ask", "take back", "reject", "lose"]),
        (DepositPhase.Exempt, () => DepositScene.Opened(DepositScene.Terms(0, 100)), ["confirm", "take back", "reject", "lose"]),
        (DepositPhase.Held, () => DepositScene.Held(), ["confirm", "take back", "reject", "lose"]),
        (DepositPhase.Qualified, () => DepositScene.Qualified(), ["lose", "win"]),
        (DepositPhase.Releasing, () => Then(DepositScene.Qualified(), new EndBidding(BiddingOutcome.Lost, DepositScene.Start)), []),
        (DepositPhase.Released, () => Then(DepositScene.Opened(), new TakeBackDeposit()), []),
        (DepositPhase.Applied, () => Then(DepositScene.Qualified(), new EndBidding(BiddingOutcome.Won, DepositScene.Start)), ["at court"]),
        (DepositPhase.AtCourt, () => DepositScene.AtCourt(), ["set off", "forfeit", "return"]),
        (DepositPhase.SetOff, () => Then(DepositScene.AtCourt(), new SetOffDeposit()), ["forfeit", "return"]),
        (DepositPhase.Forfeited, () => Then(DepositScene.AtCourt(), new ForfeitDeposit(), new ProposeDepositUse(DepositScene.Use())), ["propose", "allocate"]),
        (DepositPhase.Allocated, () => Then(DepositScene.AtCourt(), new ForfeitDeposit(), new ProposeDepositUse(DepositScene.Use()), new AllocateDeposit("judge")), []),
        (DepositPhase.Returning, () => Then(DepositScene.AtCourt(), new ReturnDeposit()), []),
        (DepositPhase.Refunded, () => Then(DepositScene.AtCourt(), new ReturnDeposit(), new ReportDepositRefunded(1, "re_1")), []),
    ];

    public static TheoryData<DepositPhase, string> Everything()
    {
        var all = new TheoryData<DepositPhase, string>();
        foreach (var standing in Standings)
        {
            foreach (var (name, _) in Acts) { all.Add(standing.Phase, name); }
        }

        return all;
    }

    [Fact]
    public void EveryPhase_IsInTheMatrix() => Assert.Equal(Enum.GetValues<DepositPhase>(), Standings.Select(standing => standing.Phase).Order());

    [Theory]
    [MemberData(nameof(Everything))]
    [Trait("Rule", "AUC-23")]
    [Trait("Rule", "AUC-24.1")]
    public void AnAct_IsDoneWhereItBelongs_AndRefusedByNameElsewhere(DepositPhase phase, string act)
    {
        var (_, make, allowed) = Standings.Single(standing => standing.Phase == phase);
        var scene = make();
        Assert.Equal(phase, scene.State.Phase);
        var (before, count) = (scene.State, scene.Events.Count);
        var refusal = scene.Try(Acts.Single(row => row.Name == act).Command);

        Assert.Equal(allowed.Contains(act, StringComparer.Ordinal), refusal is null);
        if (refusal is not null) { Assert.Equal((before, count), (scene.State, scene.Events.Count)); }
    }

    [Fact]
    public void EveryRefusal_HasOneEntryInTheOrderOfItsNumber()
    {
        Assert.Equal(Enum.GetValues<DepositRefusal>().Order(), DepositRefusals.All.Select(row => row.Refusal));
        Assert.Equal(DepositRefusals.All.Count, DepositRefusals.All.Select(row => row.Entry.Code).Distinct(StringComparer.Ordinal).Count());
        Assert.All(DepositRefusals.All, row =>
        {
            Assert.Matches(Code(), row.Entry.Code);
            Assert.NotNull(RuleCatalog.Find(row.Entry.Rule.Value));
        });
    }

    [Fact]
    public void EveryKindOfEvent_HasOneStoredName() => Assert.Equal(
        typeof(DepositEvent).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(DepositEvent))).Select(type => type.Name).Order(StringComparer.Ordinal),
        DepositEventJson.Kinds.Select(row => row.Type.Name).Order(StringComparer.Ordinal));

    private static DepositScene Then(DepositScene scene, params DepositCommand[] commands)
    {
        foreach (var command in commands) { scene.Do(command); }
        return scene;
    }

    [GeneratedRegex("^E_[A-Z]+(_[A-Z]+)*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Code();
}
