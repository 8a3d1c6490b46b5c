using Auction.Data.Platform;

namespace Auction.Grains.Tests.Simulation;

/// <summary>The clock of a node as <c>PostgresClock</c> keeps it: the database's time carried forward, with an error of its own and jumps.</summary>
/// <remarks>A jump is noticed at the next comparison with the database, within a second, and set right by the one after.</remarks>
internal sealed class NodeClock(World world, DateTimeOffset epoch, long off, bool noticesJumps) : ForwardClock
{
    private const long DriftMax = 250;
    private const long Comparison = 1_000;
    private const long AgeMax = 10_000;
    private readonly List<(long At, long By, long NoticedAt)> _jumps = [];
    private readonly List<(long From, long To)> _blind = [];

    /// <inheritdoc/>
    public override bool IsFit => !noticesJumps || (!IsDrifted && !IsBlind && Latest - ReadUnixMs() <= DriftMax);

    private bool IsDrifted => _jumps.Exists(jump => Math.Abs(jump.By) > DriftMax && world.Now >= jump.NoticedAt && world.Now < jump.NoticedAt + Comparison);

    private bool IsBlind => _blind.Exists(gap => world.Now > gap.From + AgeMax && world.Now < gap.To);

    /// <summary>The reading is wrong by so much from now until it is compared.</summary>
    public void Jump(long by) => _jumps.Add((world.Now, by, noticesJumps ? world.Now + world.Between(1, Comparison) : long.MaxValue));

    /// <summary>The database's clock cannot be read for so long.</summary>
    public void GoBlind(long length) => _blind.Add((world.Now, world.Now + length));

    /// <inheritdoc/>
    protected override long ReadUnixMs() =>
        epoch.ToUnixTimeMilliseconds() + world.Now + off + _jumps.Where(jump => world.Now < jump.NoticedAt).Sum(jump => jump.By);
}
