namespace Auction.Sandbox.Platforms;

/// <summary>The platforms played here: those of the demo roster, so that a court's order in the demo is answered.</summary>
internal sealed class PlatformPark(TimeProvider time)
{
    public IReadOnlyList<SandboxPlatform> All { get; } =
    [
        new("zhunjia", "准价云", new(PlatformBehaviour.OnTime, 4), time),
        new("henggu", "衡估网", new(PlatformBehaviour.OnTime, 8), time),
        new("zhiheng", "值衡数据", new(PlatformBehaviour.Late, 8), time),
        new("pingyuan", "评源科技", new(PlatformBehaviour.WrongFacts, 6), time),
        new("gulian", "估联平台", new(PlatformBehaviour.OnTime, 12), time),
    ];

    public SandboxPlatform? Find(string id) => All.FirstOrDefault(platform => string.Equals(platform.Id, id, StringComparison.Ordinal));
}
