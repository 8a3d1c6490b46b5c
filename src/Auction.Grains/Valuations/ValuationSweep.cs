using Auction.Data.Platform;
using Auction.Data.Valuations;
using Auction.Grains.Procedures;
using Valuation.Procedure;

namespace Auction.Grains.Valuations;

/// <summary>Wakes valuations.</summary>
public sealed class ValuationSweep(ValuationDesk desk, ValuationStore store, IPlatformClock clock)
    : ProcedureSweep<ValuationState, ValuationCommand, ValuationEvent, ValuationRefusal>(desk, store, clock);
