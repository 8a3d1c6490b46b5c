using Auction.Data.Platform;
using Auction.Data.Settlement;
using Auction.Domain.Settlement.Deposits;
using Auction.Grains.Procedures;

namespace Auction.Grains.Settlement;

/// <summary>Wakes deposits.</summary>
public sealed class DepositSweep(DepositDesk desk, DepositStore store, IPlatformClock clock)
    : ProcedureSweep<DepositState, DepositCommand, DepositEvent, DepositRefusal>(desk, store, clock);
