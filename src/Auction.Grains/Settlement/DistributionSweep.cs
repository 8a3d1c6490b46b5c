using Auction.Data.Platform;
using Auction.Data.Settlement;
using Auction.Domain.Settlement.Distribution;
using Auction.Grains.Procedures;

namespace Auction.Grains.Settlement;

/// <summary>Wakes distributions.</summary>
public sealed class DistributionSweep(DistributionDesk desk, DistributionStore store, IPlatformClock clock)
    : ProcedureSweep<DistributionState, DistributionCommand, DistributionEvent, DistributionRefusal>(desk, store, clock);
