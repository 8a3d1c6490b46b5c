using Auction.Domain.Amounts;
using Auction.Domain.Disposal;
using Auction.Domain.Rounds;
using Auction.Web.Disposals.Acts;

namespace Auction.Web.Disposals.Launch;

/// <summary>An empty launch, to learn whether any may be submitted.</summary>
internal static class LaunchProbe
{
    public static LaunchDraft Draft(DisposalScene scene)
    {
        ArgumentNullException.ThrowIfNull(scene);
        return new()
        {
            Kind = LaunchFindings.NextKind(scene.State) ?? RoundKind.First,
            StartPrice = Money.Zero,
            Increment = Money.Zero,
            Deposit = Money.Zero,
            NoticeDay = scene.Today,
            StartsAt = scene.Now,
            EndsAt = scene.Now,
            BalanceDays = 0,
            PlatformId = "",
            PriorityPurchasers = [],
            Contents = NoticeContents.None,
            Items = DisclosureItems.None,
            Reminders = SpecialReminders.None,
            Texts = [],
        };
    }
}
