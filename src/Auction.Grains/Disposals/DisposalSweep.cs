using Auction.Data.Disposals;
using Auction.Data.Platform;
using Auction.Domain.Disposal;
using Auction.Grains.Procedures;

namespace Auction.Grains.Disposals;

/// <summary>Wakes disposals.</summary>
public sealed class DisposalSweep(DisposalDesk desk, DisposalStore store, IPlatformClock clock)
    : ProcedureSweep<DisposalState, DisposalCommand, DisposalEvent, DisposalRefusal>(desk, store, clock);
