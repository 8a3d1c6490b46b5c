using Auction.Domain.Settlement.Ledger;
using Auction.Domain.Tests.Settlement.Distribution;

namespace Auction.Domain.Tests.Settlement;

[Trait("Rule", "MON-1")]
public sealed class CaseStatementTests
{
    private const string Book = "JZ0102-2026-0001";

    [Fact]
    public void EveryPayout_LowersTheBalance_UntilNothingIsLeft()
    {
        var scene = DistributionScene.Payable().Pay("cost", "p1").Pay("m", "p2");

        // The scene's own movements begin when the money is received from the sale; a statement begins with what came in.
        var statement = CaseStatement.Of(Book, [Received(515_400_00), .. scene.Movements]);

        Assert.Equal((515_400_00L, 308_000_00L, 207_400_00L), (statement.In.Fen, statement.Out.Fen, statement.Balance.Fen));
        Assert.Equal([(8_000_00L, 507_400_00L), (300_000_00, 207_400_00)], statement.Lines.Where(line => line.Out.IsPositive).Select(line => (line.Out.Fen, line.Balance.Fen)));
        Assert.All(statement.Lines, line => Assert.Equal(line.In.Fen - line.Out.Fen, line.Within.Sum(posting => posting.Amount.Fen)));

        scene.Pay("fee", "p3").Pay("a", "p4").Pay("b", "p5");
        Assert.Equal(0, CaseStatement.Of(Book, [Received(515_400_00), .. scene.Movements]).Balance.Fen);
    }

    [Fact]
    public void MoneyOfAnotherCase_IsNotOnTheStatement() => Assert.Empty(CaseStatement.Of("another", [Received(1)]).Lines);

    [Fact]
    public void AMovementFromOneCaseToAnother_IsABug() => Assert.Throws<ArgumentException>(() => CaseStatement.Of(Book,
    [
        new("cause", DateTimeOffset.UnixEpoch, new("MON-1"), [new(new(Book, LedgerAccountKind.Proceeds), new(-1)), new(new("another", LedgerAccountKind.Proceeds), new(1))]),
    ]));

    private static Movement Received(long fen) =>
        new("sale", DateTimeOffset.UnixEpoch, new("MON-1"), [new(new(Book, LedgerAccountKind.Outside, "buyer"), new(-fen)), new(new(Book, LedgerAccountKind.Received, "round-1"), new(fen))]);
}
