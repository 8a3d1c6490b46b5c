using Auction.Domain.Messages;

namespace Auction.Domain.Tests.Messages;

/// <summary>When a buyer is reminded of the balance, and how often a service is asked.</summary>
public sealed class BalanceRemindersTests
{
    private static readonly DateTimeOffset Due = new(2026, 11, 28, 16, 0, 0, TimeSpan.Zero);

    [Theory]
    [Trait("Rule", "AUC-25.1")]
    [InlineData(-(5 * 86_400) - 1, null)]
    [InlineData(-5 * 86_400, 5)]
    [InlineData(-(2 * 86_400) - 1, 5)]
    [InlineData(-2 * 86_400, 2)]
    [InlineData(-86_401, 2)]
    [InlineData(-86_400, 1)]
    [InlineData(-1, 1)]
    [InlineData(0, 0)]
    [InlineData(86_400, 0)]
    public void At_SecondsFromDue_IsTheReminderThatHolds(int seconds, int? days) => Assert.Equal(days, BalanceReminders.At(Due, Due.AddSeconds(seconds)));

    [Theory]
    [InlineData(1, 2)]
    [InlineData(2, 10)]
    [InlineData(6, 1_800)]
    [InlineData(7, 1_800)]
    [InlineData(1_000, 1_800)]
    public void After_Tries_WaitsLongerUpToHalfAnHour(int tries, int seconds) => Assert.Equal(TimeSpan.FromSeconds(seconds), SendingPace.After(tries));
}
