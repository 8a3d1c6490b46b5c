using Auction.Domain.Settlement.Ledger;

namespace Auction.Domain.Tests.Settlement;

[Trait("Rule", "MON-1")]
public sealed class BooksTests
{
    private static readonly LedgerAccount Outside = new("case", LedgerAccountKind.Outside, "payer");
    private static readonly LedgerAccount Proceeds = new("case", LedgerAccountKind.Proceeds);

    [Fact]
    public void AMovement_GoesFromSomewhereToSomewhere()
    {
        var books = Books.Empty.After(Movement((Outside, -100), (Proceeds, 100)));
        Assert.Equal((-100L, 100L), (books.Of(Outside).Fen, books.Of(Proceeds).Fen));
        Assert.Empty(books.After(Movement((Outside, 100), (Proceeds, -100))).Balances);
    }

    [Theory]
    [InlineData(-100, 99)]
    [InlineData(-100, 101)]
    [InlineData(1, -1)]
    public void WhatDoesNotBalanceOrOverdraws_IsRefused(long outside, long proceeds) =>
        Assert.Throws<InvalidOperationException>(() => Books.Empty.After(Movement((Outside, outside), (Proceeds, proceeds))));

    private static Movement Movement(params (LedgerAccount Account, long Fen)[] lines) =>
        new("cause", DateTimeOffset.UnixEpoch, new("MON-1"), [.. lines.Select(line => new Posting(line.Account, new(line.Fen)))]);
}
