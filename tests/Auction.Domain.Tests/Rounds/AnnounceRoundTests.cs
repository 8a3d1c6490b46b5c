using Auction.Domain.Amounts;
using Auction.Domain.Rounds;
using Auction.Domain.Rules;
using static Auction.Domain.Tests.Rounds.RoundScene;

namespace Auction.Domain.Tests.Rounds;

public sealed class AnnounceRoundTests
{
    [Theory]
    [Trait("Rule", "AUC-10.1")]
    [InlineData(-1, RoundRefusal.StartPriceNotPositive)]
    [InlineData(0, RoundRefusal.StartPriceNotPositive)]
    [InlineData(1, RoundRefusal.DepositOutsideBand)]
    [InlineData(5, null)]
    public void TheStartPrice_MustBeAboveZero(long fen, RoundRefusal? expected) =>
        Assert.Equal(expected, Refusal(Terms with { StartPrice = new(fen), Deposit = new(1) }));

    [Theory]
    [Trait("Rule", "AUC-20.1b")]
    [InlineData(-1, RoundRefusal.IncrementNotPositive)]
    [InlineData(0, RoundRefusal.IncrementNotPositive)]
    [InlineData(1, null)]
    [InlineData(999_999_999_999_999, null)]
    [InlineData(1_000_000_000_000_000, RoundRefusal.TermsAmountTooLarge)]
    [InlineData(long.MaxValue, RoundRefusal.TermsAmountTooLarge)]
    public void TheIncrement_MustBeAboveZeroAndNotBeyondAnyAmount(long fen, RoundRefusal? expected) =>
        Assert.Equal(expected, Refusal(Terms with { Increment = new(fen) }));

    [Fact]
    [Trait("Rule", "GEN-1")]
    public void AStartPriceBeyondAnyAmount_IsRefused() =>
        Assert.Equal(RoundRefusal.TermsAmountTooLarge, Refusal(Terms with { StartPrice = new(long.MaxValue), Deposit = new(long.MaxValue / 10) }));

    [Theory]
    [Trait("Rule", "AUC-17.1")]
    [InlineData(4_999_99, RoundRefusal.DepositOutsideBand)]
    [InlineData(5_000_00, null)]
    [InlineData(20_000_00, null)]
    [InlineData(20_000_01, RoundRefusal.DepositOutsideBand)]
    public void TheDeposit_LiesInItsBand(long fen, RoundRefusal? expected) =>
        Assert.Equal(expected, Refusal(Terms with { Deposit = new(fen) }));

    [Theory]
    [Trait("Rule", "EQU-12")]
    [InlineData(AssetClass.OtherRight, -1, RoundRefusal.DepositOutsideBand)]
    [InlineData(AssetClass.OtherRight, 0, null)]
    [InlineData(AssetClass.OtherRight, 4_999_99, null)]
    [InlineData(AssetClass.OtherRight, 20_000_01, null)]
    [InlineData(AssetClass.OtherRight, 1_000_000_000_000_000, RoundRefusal.TermsAmountTooLarge)]
    [InlineData(AssetClass.Movable, 4_999_99, RoundRefusal.DepositOutsideBand)]
    [InlineData(AssetClass.RealEstate, 20_000_01, RoundRefusal.DepositOutsideBand)]
    public void TheDepositOfEquityThatCannotBeAppraised_IsFree(AssetClass assetClass, long fen, RoundRefusal? expected) =>
        Assert.Equal(expected, Refusal(Terms with { AssetClass = assetClass, IsDepositFree = true, Deposit = new(fen) }));

    /// <summary>An entry says so only where it is so, so that older entries keep their hashes and their meaning.</summary>
    [Theory]
    [Trait("Rule", "EQU-12")]
    [InlineData(false)]
    [InlineData(true)]
    public void AFreeDeposit_IsWrittenOnlyWhereItIsSo(bool isFree)
    {
        var announced = new RoundAnnounced(Start, Terms with { AssetClass = AssetClass.OtherRight, IsDepositFree = isFree });
        var payload = RoundEventJson.Write(announced);
        Assert.Equal(isFree, payload.Contains("\"depositFree\":true", StringComparison.Ordinal));
        Assert.Equal(isFree, payload.Contains("depositFree", StringComparison.Ordinal));
        Assert.Equal(announced, RoundEventJson.Read("round-announced.v1", Start, payload));
    }

    [Theory]
    [Trait("Rule", "AUC-20.2a")]
    [InlineData(RoundKind.First, -1, RoundRefusal.PeriodTooShort)]
    [InlineData(RoundKind.First, 0, null)]
    [InlineData(RoundKind.Second, -1, RoundRefusal.PeriodTooShort)]
    [InlineData(RoundKind.Second, 0, null)]
    public void AnAuction_RunsAtLeast24Hours(RoundKind kind, long ticks, RoundRefusal? expected) =>
        Assert.Equal(expected, Refusal(Terms with { Kind = kind, EndsAt = End.AddTicks(ticks) }));

    [Theory]
    [Trait("Rule", "SEL-3")]
    [InlineData(-1, RoundRefusal.PeriodTooShort)]
    [InlineData(0, null)]
    public void ASellOff_RunsSixtyDays(long ticks, RoundRefusal? expected) =>
        Assert.Equal(expected, Refusal(SellOff with { EndsAt = Start.AddDays(60).AddTicks(ticks) }));

    [Fact]
    [Trait("Rule", "ATT-D")]
    public void AnnouncedTerms_DoNotChange() =>
        Assert.Equal(RoundRefusal.AlreadyAnnounced, Announced().Refusal(new AnnounceRound(Terms with { StartPrice = Money.FromYuan(90_000) }), Start.AddDays(-2)));

    [Fact]
    [Trait("Rule", "ATT-D")]
    public void TheRound_KeepsTheBookItWasAnnouncedUnder()
    {
        var state = Announced().State;

        Assert.Same(RuleBooks.Named(Terms.RuleBook), state.Book);
        Assert.Equal((RoundPhase.Noticed, End, Terms), (state.Phase, state.EndsAt, state.Terms));
    }

    [Fact]
    [Trait("Rule", "AUC-12.2")]
    public void BeforeTheAnnouncement_NothingElseIsPossible()
    {
        RoundCommand[] commands =
        [
            new QualifyBidder("X", null, "c"), new PlaceBid("X", Money.FromYuan(1), "k"), new OpenRound(), new PauseRound(PauseCause.Deferral, "理由", ""),
            new ScheduleResumption(Start), new WithdrawRound("理由", ""), Close(End),
        ];

        Assert.All(commands, command => Assert.Equal(RoundRefusal.NotAnnounced, RoundRules.Decide(RoundState.Empty, command, Start).Refusal));
    }

    private static RoundRefusal? Refusal(RoundTerms terms) =>
        RoundRules.Decide(RoundState.Empty, new AnnounceRound(terms), Start.AddDays(-31)).Refusal;
}
