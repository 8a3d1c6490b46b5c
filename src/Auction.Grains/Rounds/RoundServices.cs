using Auction.Data.Journal;
using Auction.Data.Platform;
using Auction.Grains.Journal;

namespace Auction.Grains.Rounds;

/// <summary>What every sequencer of a process shares.</summary>
public sealed record RoundServices(IJournalStore Store, JournalWriter Writer, IPlatformClock Clock, RoundFeed Feed, CrashPoints CrashPoints);
