using Auction.Data.Journal;
using Auction.Data.Platform;
using Auction.Domain.Records;
using Auction.Domain.Rounds;
using Auction.Grains.Journal;

namespace Auction.Grains.Rounds;

/// <summary>
/// The live copy of one round: loads it, asks the rules, appends, answers. Judged strictly one after another, saved in
/// batches, answered once durable.
/// </summary>
/// <remarks>Two copies may exist for a while; the fence in the database lets only one of them write (reliability §3).</remarks>
public sealed class RoundSequencer
{
    /// <summary>An entry older than this is not judged (reliability §3.3).</summary>
    public static TimeSpan EntryAgeMax { get; } = JournalLimits.EntryAgeMax;

    /// <summary>How long after the end entries that came in time may still be judged.</summary>
    public static TimeSpan Drain { get; } = TimeSpan.FromSeconds(2);

    /// <summary>Judgements that may wait in this process before new ones are sent away.</summary>
    private const int WaitingMax = 50_000;

    private readonly Guid _roundId;
    private readonly RoundServices _services;
    private readonly SemaphoreSlim _loading = new(1, 1);
    private volatile LiveRound? _live;
    private readonly UndecidedEntries _undecided = new();
    private long _usedAt;

    /// <summary>A sequencer that loads its round on first use.</summary>
    public RoundSequencer(Guid roundId, RoundServices services)
    {
        ArgumentNullException.ThrowIfNull(services);
        _roundId = roundId;
        _services = services;
        _usedAt = services.Clock.Now.ToUnixTimeMilliseconds();
    }

    /// <summary>Since when nobody has asked for anything.</summary>
    public TimeSpan Idle => TimeSpan.FromMilliseconds(_services.Clock.Now.ToUnixTimeMilliseconds() - Interlocked.Read(ref _usedAt));

    /// <summary>Judges a bid; returns once the answer is on disk. The same key gets the same answer for ever.</summary>
    /// <param name="bid">Code, amount and key.</param>
    /// <param name="enteredAt">When it entered the platform, in platform time (AUC-20.2c).</param>
    /// <param name="cancellationToken">Stops waiting for the round to load; a judged bid is never taken back.</param>
    /// <exception cref="BidNotJudgedException">It was not judged; nothing is recorded, or the outcome is to be asked for by key.</exception>
    /// <exception cref="RoundNotFoundException">There is no such round.</exception>
    public async Task<BidAnswer> PlaceBidAsync(PlaceBid bid, DateTimeOffset enteredAt, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(bid);
        _services.CrashPoints.Pass("B1");
        Exception? failure = null;
        while (true)
        {
            try
            {
                var live = await LiveAsync(cancellationToken);
                var answer = await JudgeAsync(live, bid, enteredAt, failure);
                if (answer is not null)
                {
                    _services.CrashPoints.Pass("B6");
                    return answer;
                }
            }
            catch (Exception e) when (IsStorageFailure(e))
            {
                // The write may or may not have happened. The next turn reads what is stored, then judges again or gives up.
                var now = _services.Clock.Now;
                if (now - enteredAt > EntryAgeMax || _live is null)
                {
                    _undecided.Add(enteredAt, now);
                    throw new BidNotJudgedException(NotJudgedReason.StorageUnavailable, e);
                }

                failure = e;
            }
        }
    }

    /// <summary>The stored answer to a key; null when it was never judged.</summary>
    public async Task<BidAnswer?> FindAnswerAsync(string bidderCode, string key, CancellationToken cancellationToken)
    {
        Task<BidAnswer?>? waiting = null;
        if (_live is { } live)
        {
            lock (live.Gate)
            {
                waiting = live.TryFind(new StoredKey(bidderCode, key), out var inFlight) ? inFlight?.Answer : null;
            }
        }

        return waiting is null ? await ReadAnswerAsync(bidderCode, key, cancellationToken) : await waiting;
    }

    /// <summary>Carries out an act of the court or the platform; returns once it is on disk.</summary>
    /// <exception cref="TimeoutException">The clock cannot be trusted, and what was stamped by it was not written.</exception>
    public async Task<RoundAnswer> ExecuteAsync(RoundCommand command, ActContext act, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(act);
        if (command is PlaceBid)
        {
            throw new ArgumentException("Bids go through PlaceBidAsync: they need an entry time and a key.", nameof(command));
        }

        while (true)
        {
            var live = await LiveAsync(cancellationToken);
            if (await TryExecuteAsync(live, decidedAgainst: null, command, act) is { } answer)
            {
                return answer;
            }

            if (!_services.Clock.IsFit)
            {
                throw new TimeoutException("The platform clock cannot be trusted now.");
            }
        }
    }

    /// <summary>Opens, resumes or closes the round if its time has come; waking late or twice changes nothing.</summary>
    /// <returns>What happened; empty when nothing was due, or when the clock that would say so cannot be trusted.</returns>
    public async Task<RoundAnswer> WakeAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            if (!_services.Clock.IsFit)
            {
                return new RoundAnswer([], Refusal: null);
            }

            var live = await LiveAsync(cancellationToken);
            RoundState state;
            lock (live.Gate)
            {
                state = live.Tail.State;
            }

            var now = _services.Clock.Now;
            var isOpen = state.Phase is RoundPhase.Bidding or RoundPhase.SellOffOpen;
            if (!RoundRules.IsDue(state, now) || (isOpen && now < state.EndsAt + Drain))
            {
                return new RoundAnswer([], Refusal: null);
            }

            var answer = isOpen
                ? await TryCloseAsync(live, state, cancellationToken)
                : await TryExecuteAsync(live, state, new OpenRound(), ActContext.Platform);
            if (answer is not null)
            {
                return answer;
            }
        }
    }

    /// <summary>What everybody may see now: durable state only.</summary>
    public async ValueTask<RoundView> ViewAsync(CancellationToken cancellationToken)
    {
        var live = await LiveAsync(cancellationToken);
        lock (live.Gate)
        {
            return live.View;
        }
    }

    /// <summary>Another process wrote to this round: forget what is in memory and show what is stored.</summary>
    public async Task RefreshAsync(CancellationToken cancellationToken)
    {
        if (_live is { } live)
        {
            lock (live.Gate)
            {
                live.Break();
            }
        }

        _services.Feed.Publish(await ViewAsync(cancellationToken));
    }

    /// <summary>Null when the round moved meanwhile: the service up to another end must be proved anew.</summary>
    private async Task<RoundAnswer?> TryCloseAsync(LiveRound live, RoundState state, CancellationToken cancellationToken)
    {
        _services.CrashPoints.Pass("C1");
        var stored = await _services.Store.ReadCoverAsync(_roundId, state.EndsAt - CoverReport.Window, cancellationToken);
        var cover = CoverReading.Report(stored, state, _undecided.HasAny(state.EndsAt));
        _services.CrashPoints.Pass("C2");
        var answer = await TryExecuteAsync(live, state, new CloseRound(cover), ActContext.Platform);
        if (answer is not null)
        {
            _services.CrashPoints.Pass("C3");
        }

        return answer;
    }

    /// <summary>Null when the act was lost to another writer, or the round is no longer as <paramref name="decidedAgainst"/>.</summary>
    private async Task<RoundAnswer?> TryExecuteAsync(LiveRound live, RoundState? decidedAgainst, RoundCommand command, ActContext act)
    {
        PendingEntry entry;
        lock (live.Gate)
        {
            var state = live.Tail.State;
            if (live.IsBroken || (decidedAgainst is not null && !ReferenceEquals(decidedAgainst, state)))
            {
                return null;
            }

            var now = _services.Clock.Now;
            var decision = RoundRules.Decide(state, command, now);
            if (decision.Refusal is not null || decision.Events.Count == 0)
            {
                return new RoundAnswer([], decision.Refusal);
            }

            entry = Judgements.OfAct(live, decision.Events, act, now, Stored(live));
            live.Judged(entry, key: null, inFlight: null);
            _services.Writer.Enqueue(entry);
        }

        return await SealedAsync(live, entry) is null
            ? null
            : new RoundAnswer([.. entry.Events.Select(hashed => hashed.Event)], Refusal: null);
    }

    /// <summary>Null when the judgement was lost to another writer and must be made again.</summary>
    private async Task<BidAnswer?> JudgeAsync(LiveRound live, PlaceBid bid, DateTimeOffset enteredAt, Exception? failure)
    {
        var key = new StoredKey(bid.BidderCode, bid.Key);
        InFlightBid? inFlight;
        lock (live.Gate)
        {
            if (live.IsBroken)
            {
                return null;
            }

            if (!live.TryFind(key, out inFlight))
            {
                inFlight = Judge(live, key, bid, enteredAt, failure);
            }
        }

        if (inFlight is null)
        {
            var stored = await ReadAnswerAsync(bid.BidderCode, bid.Key, CancellationToken.None);
            return stored?.Amount == bid.Amount ? stored : throw new BidNotJudgedException(NotJudgedReason.KeyReused);
        }

        return inFlight.Amount == bid.Amount ? await inFlight.Answer : throw new BidNotJudgedException(NotJudgedReason.KeyReused);
    }

    private InFlightBid Judge(LiveRound live, StoredKey key, PlaceBid bid, DateTimeOffset enteredAt, Exception? failure)
    {
        var now = _services.Clock.Now;
        var reason = !_services.Clock.IsFit ? NotJudgedReason.ClockUnfit
            : now - enteredAt > EntryAgeMax ? failure is null ? NotJudgedReason.PlatformDelay : NotJudgedReason.StorageUnavailable
            : _services.Writer.Waiting > WaitingMax ? NotJudgedReason.Busy
            : default(NotJudgedReason?);
        if (reason is { } notJudged)
        {
            _undecided.Add(enteredAt, now);
            throw new BidNotJudgedException(notJudged, failure);
        }

        var decision = RoundRules.Decide(live.Tail.State, bid, enteredAt);
        var entry = decision.Refusal is { } refusal
            ? Judgements.OfRefusal(live, bid, enteredAt, refusal, Stored(live))
            : Judgements.OfBid(live, decision.Events, enteredAt, Stored(live));
        _services.CrashPoints.Pass("B2");
        var inFlight = new InFlightBid(bid.Amount, AnswerAsync(live, entry, bid));
        live.Judged(entry, key, inFlight);
        _services.Writer.Enqueue(entry);
        return inFlight;
    }

    private async Task<BidAnswer?> AnswerAsync(LiveRound live, PendingEntry entry, PlaceBid bid)
    {
        var proof = await SealedAsync(live, entry);
        return proof is null ? null : Judgements.Answer(_roundId, bid, entry, proof);
    }

    private static async Task<SealProof?> SealedAsync(LiveRound live, PendingEntry entry)
    {
        SealProof? proof = null;
        try
        {
            proof = await entry.Outcome.Task;
            return proof;
        }
        finally
        {
            if (proof is null)
            {
                lock (live.Gate)
                {
                    live.Break();
                }
            }
        }
    }

    private Action<PendingEntry, bool> Stored(LiveRound live) => (entry, isLast) =>
    {
        RoundView view;
        lock (live.Gate)
        {
            live.Stored(entry);
            view = live.View;
        }

        if (isLast)
        {
            _services.Feed.Publish(view);
        }
    };

    private async Task<BidAnswer?> ReadAnswerAsync(string bidderCode, string key, CancellationToken cancellationToken) =>
        await _services.Store.FindAnswerAsync(_roundId, bidderCode, key, cancellationToken) is { } stored
            ? Judgements.Answer(stored)
            : null;

    private async ValueTask<LiveRound> LiveAsync(CancellationToken cancellationToken)
    {
        Interlocked.Exchange(ref _usedAt, _services.Clock.Now.ToUnixTimeMilliseconds());
        if (_live is { IsBroken: false } live)
        {
            return live;
        }

        await _loading.WaitAsync(cancellationToken);
        try
        {
            if (_live is { IsBroken: false } loaded)
            {
                return loaded;
            }

            _live = null;
            var stored = await _services.Store.LoadAsync(_roundId, cancellationToken) ?? throw new RoundNotFoundException(_roundId);
            var fresh = LiveRound.From(stored);
            _live = fresh;
            return fresh;
        }
        finally
        {
            _loading.Release();
        }
    }

    private static bool IsStorageFailure(Exception e) =>
        e is System.Data.Common.DbException or TimeoutException or IOException or System.Net.Sockets.SocketException
            or ObjectDisposedException;
}
