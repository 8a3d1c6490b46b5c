namespace Auction.Contract.Tests;

/// <summary>The payment provider played here is one the provider's own client works with unchanged: each step asserts in <c>node/contract.mjs</c>.</summary>
public sealed class OfficialClientTests(OfficialClientRun run) : IClassFixture<OfficialClientRun>
{
    private static readonly string[] Steps =
    [
        "createAndRetrieve", "confirm", "holdAndCapture", "cancel", "refund", "replay", "conflict", "inProgress", "paging", "declined",
        "missingAndUnknown", "wrongKey", "moneyMovesOn", "webhook", "webhookIsRepeatedUntilTaken", "brokenConnectionIsNoSecondPayment",
    ];

    public static TheoryData<string> AllSteps => [.. Steps];

    [Theory]
    [MemberData(nameof(AllSteps))]
    public void OfficialClient_GetsWhatItExpects(string step) =>
        Assert.True(run.Errors.TryGetValue(step, out var error) && error is null, error ?? $"The step {step} was not run.");

    [Fact]
    public void EveryStepOfTheScript_IsATestHere() => Assert.Equal(Steps.Order(StringComparer.Ordinal), run.Errors.Keys.Order(StringComparer.Ordinal));
}
