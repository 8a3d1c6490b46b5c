using System.Diagnostics;
using System.Globalization;
using Auction.Grains.Tests.Processes;

namespace Auction.Grains.Tests.Simulation;

/// <summary>Thousands of whole rounds with faults; and proof that the search would find what it searches for (reliability §7, P15).</summary>
public sealed class SimulateRoundTests(ITestOutputHelper output)
{
    private const int FirstSeed = 1;

    /// <summary>Seeds that once failed; played for ever.</summary>
    public static TheoryData<int> RegressionSeeds => [1, 2, 3, 346, 516];

    [Fact]
    public void ManySeeds_ViolateNothing()
    {
        var seeds = RunSize.Of("AUCTION_TEST_SEEDS", 2_000);
        var watch = Stopwatch.StartNew();
        for (var seed = FirstSeed; seed < FirstSeed + seeds; seed++)
        {
            var (violation, _, _) = RoundSimulation.Play(seed);
            Assert.True(violation.Length == 0, $"Seed {seed}: {violation}. Play it alone by adding it to {nameof(RegressionSeeds)}.");
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{seeds} seeds in {watch.Elapsed.TotalSeconds:0.0} s."));
    }

    [Theory]
    [MemberData(nameof(RegressionSeeds))]
    public void SeedThatOnceFailed_ViolatesNothing(int seed) => Assert.Equal("", RoundSimulation.Play(seed).Violation);

    [Fact]
    public void SameSeed_PlaysTheSame()
    {
        for (var seed = FirstSeed; seed < FirstSeed + 20; seed++)
        {
            Assert.Equal(RoundSimulation.Play(seed).Trace, RoundSimulation.Play(seed).Trace);
        }
    }

    /// <summary>A search that never gets anywhere finds nothing.</summary>
    [Fact]
    public void Seeds_ReachWhatMatters()
    {
        var reached = Enumerable.Range(FirstSeed, 100).SelectMany(seed => RoundSimulation.Play(seed).Reached).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(new[] { "Sold", "Failed", "extended", "killed", "clock disturbed", "paused for want of service", "round-resumed.v1", "bid-accepted.v1" }.Except(reached));
    }

    [Theory]
    [InlineData(nameof(PlantedBug.NoFence))]
    [InlineData(nameof(PlantedBug.AnswerBeforeCommit), "answered but not on record")]
    [InlineData(nameof(PlantedBug.NoKeyCheck))]
    [InlineData(nameof(PlantedBug.CloseNotOnce))]
    [InlineData(nameof(PlantedBug.PauseClockWrong), "Id = J4")]
    [InlineData(nameof(PlantedBug.AnyEqualBidTaken), "Id = J2")]
    [InlineData(nameof(PlantedBug.NodeClock), "J10")]
    [InlineData(nameof(PlantedBug.ClockJumpUnnoticed), "J10")]
    public void PlantedBug_IsCaughtWithinTwoHundredSeeds(string name, string how = "")
    {
        var bug = Enum.Parse<PlantedBug>(name);
        for (var seed = FirstSeed; seed < FirstSeed + 200; seed++)
        {
            var (violation, _, _) = RoundSimulation.Play(seed, bug);
            if (violation.Length > 0 && violation.Contains(how, StringComparison.Ordinal))
            {
                output.WriteLine($"{bug} fell at seed {seed}: {violation}");
                return;
            }
        }

        Assert.Fail($"{bug} was not caught.");
    }
}
