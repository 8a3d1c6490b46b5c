using Auction.Domain.Settlement.Distribution;
using Auction.Domain.Texts;
using Auction.Grains.Settlement;
using Auction.Web.Acts;

namespace Auction.Web.Distributions.Acts;

/// <summary>One act somebody may do in a distribution. Its name in addresses is the name of its command in the act log.</summary>
internal sealed record DistributionAct(string Slug, ActDesk Desks, string Rules, BilingualText Title, BilingualText Lead)
    : Act<DistributionScene, DistributionRequest>(Slug, Desks, Rules, Title, Lead);

/// <summary>What an act asks of the desk of distributions.</summary>
internal abstract record DistributionRequest
{
    private DistributionRequest()
    {
    }

    /// <summary>A plain command.</summary>
    public sealed record Give(DistributionCommand Command) : DistributionRequest;

    /// <summary>All that a round brought in.</summary>
    public sealed record Arrive(string RoundId, DateOnly NoticedOn, string Document) : DistributionRequest;

    /// <summary>Money that came in another way.</summary>
    public sealed record Receive(Arrival Arrival, string Document) : DistributionRequest;

    /// <summary>A claim of somebody known or new.</summary>
    public sealed record Claim(ClaimAsked Asked) : DistributionRequest;

    /// <summary>A payout to an account known, or new as typed.</summary>
    public sealed record Prepare(PayoutAsked Asked, BankAccount Typed) : DistributionRequest;
}

/// <summary>Every act there is, in the order of the procedure.</summary>
internal static class DistributionCatalog
{
    public static IReadOnlyList<DistributionAct> All { get; } = [.. FundActs.All, .. PlanDeskActs.All, .. PlanObjectionActs.All, .. PayoutDeskActs.All];

    /// <summary>The act of this name at a desk; null when there is none.</summary>
    public static DistributionAct? Find(string slug, ActDesk desk) =>
        All.FirstOrDefault(act => act.Desks.HasFlag(desk) && string.Equals(act.Slug, slug, StringComparison.Ordinal));
}
