namespace Auction.Web.Platforms;

/// <summary>The platforms this installation can reach. One that is listed and not here gets nothing, and the court's desk says so.</summary>
public sealed class InquiryPlatforms(IReadOnlyList<IInquiryPlatform> all)
{
    /// <summary>Every one that can be reached.</summary>
    public IReadOnlyList<IInquiryPlatform> All => all;

    /// <summary>True when requests to this platform are sent.</summary>
    public bool Reaches(string platformId) => all.Any(platform => string.Equals(platform.Id, platformId, StringComparison.Ordinal));

    /// <summary>The platforms of a file.</summary>
    internal static InquiryPlatforms Of(IReadOnlyList<PlatformLine> lines, TimeProvider time, TimeSpan? timeout = null) =>
        new([.. lines.Select(line => new HttpInquiryPlatform(line, time, timeout))]);
}
