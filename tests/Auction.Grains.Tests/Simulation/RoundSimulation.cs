using Auction.Data.Audit;
using Auction.Data.Rounds;
using Auction.Domain.Rounds;
using Auction.Grains.Journal;
using Auction.Grains.Rounds;
using Auction.TestKit.Rounds;

namespace Auction.Grains.Tests.Simulation;

/// <summary>A whole round from notice to end, from one seed.</summary>
/// <remarks>
/// Runs the real <see cref="RoundRules"/>, <see cref="RoundSequencer"/> and <see cref="JournalWriter"/> on one thread in virtual
/// time, over a store in memory that is conditional and atomic like the databases. It checks our logic; not SQL, drivers, disks,
/// several threads in one process, or HTTP: those have tests with real processes. What is random in the product itself (fences,
/// seal ids, signatures) differs between two runs of a seed and decides nothing.
/// </remarks>
internal sealed class RoundSimulation
{
    private const long Minute = 60_000;
    private const long Hour = 60 * Minute;
    private const long Day = 24 * Hour;
    private static readonly DateTimeOffset Epoch = new(2026, 11, 18, 2, 0, 0, TimeSpan.Zero);
    private static readonly SealKey Key = SealKey.Create();

    private readonly World _world;
    private readonly PlantedBug _bug;
    private readonly RoundRow _notice;
    private readonly Data.Lots.LotRow _lot;
    private readonly MemoryStore _store;
    private readonly Faults _faults;
    private readonly List<RoundBidderRow> _people = [];
    private readonly List<SimulatedBidder> _bidders = [];
    private readonly SimulatedNode[] _nodes;
    private int _deaths;
    private int _jumps;

    private RoundSimulation(int seed, PlantedBug bug)
    {
        _world = new World(seed);
        _bug = bug;
        _lot = TestRows.Lot(TestRows.Court());
        _notice = TestRows.Round(_lot, Epoch.AddHours(1), _world.Chance(0.1) ? RoundKind.SellOff : RoundKind.First);
        _store = new MemoryStore(_notice, bug);
        _faults = new Faults(_world, End);
        _nodes = new SimulatedNode[_world.Random.Next(1, 4)];
        for (var i = 0; i < _nodes.Length; i++) { Start(i); }
        for (var i = 0; i < _world.Random.Next(2, 5); i++) { AddBidder(i); }
    }

    private long End => _notice.Kind == RoundKind.SellOff ? Hour + Day + (2 * Hour) : Hour + Day;

    /// <summary>Plays one seed.</summary>
    /// <returns>What was violated, empty when nothing was, a digest of what happened, and what the journal holds.</returns>
    public static (string Violation, long Trace, IReadOnlyList<string> Reached) Play(int seed, PlantedBug bug = PlantedBug.None)
    {
        var simulation = new RoundSimulation(seed, bug);
        var violation = simulation.Play();
        if (simulation._world.Failure is { } fault) { violation = $"a fault of the program: {fault.Message} {violation}"; }
        var head = simulation._store.Head;
        List<string> reached = [.. simulation._store.Kinds, head.Phase.ToString()];
        if (head.ExtensionCount > 0) { reached.Add("extended"); }
        if (simulation._store.Obligations.Any(row => row.Kind == Data.Acts.ObligationKinds.ReportPause)) { reached.Add("paused for want of service"); }
        if (simulation._deaths > 0) { reached.Add("killed"); }
        if (simulation._jumps > 0) { reached.Add("clock disturbed"); }
        return (violation, simulation._world.Trace, reached);
    }

    private string Play()
    {
        Announce(new AnnounceRound(_notice.Terms(_lot.Number, _lot.AssetClass)));
        if (!_world.Run(() => _store.Events.Count == 1, Minute)) { return "not announced"; }
        foreach (var person in _people) { Announce(new QualifyBidder(person.BidderCode, person.Rank, person.Commitment())); }
        if (!_world.Run(() => _store.Events.Count == 1 + _people.Count, 30 * Minute)) { return "not admitted"; }
        PlanBids();
        PlanCrashes();
        PlanClocks();
        PlanPause();
        Court();
        var ended = _world.Run(() => _store.Broken.Length > 0 || _store.Head.Phase is RoundPhase.Sold or RoundPhase.Failed, 75 * Day);
        if (_store.Broken.Length > 0) { return _store.Broken; }
        if (!ended) { return $"liveness: still {_store.Head.Phase} long after the faults had stopped"; }

        // Answers on their way, questions asked again, late nodes that still want to close.
        _world.Run(() => false, _world.Now + (20 * Minute));
        return Judge();
    }

    private void Start(int index)
    {
        var node = new SimulatedNode(_world, _store, _faults, Key, _notice.Id, Epoch, _bug);
        _nodes[index] = node;
        node.Place.Died += () => _deaths++;
        node.Place.Died += () => _world.At(_world.Now + _world.Between(500, 8_000), () => Start(index));
    }

    private void AddBidder(int index)
    {
        var person = new RoundBidderRow
        {
            RoundId = _notice.Id,
            BidderCode = $"A{1000 + index}",
            AccountId = Guid.NewGuid(),
            Rank = index > 0 && _world.Chance(0.3) ? index : null,
            Salt = new byte[32],
        };
        _people.Add(person);
        _bidders.Add(new SimulatedBidder(_world, _store, _faults, () => _nodes[_world.Random.Next(_nodes.Length)], person.BidderCode, _bug));
    }

    private void Announce(RoundCommand command) => _world.At(_world.Now, () => _nodes[0].Receive(command, done =>
    {
        if (!done) { _world.At(_world.Now + 1_000, () => Announce(command)); }
    }));

    private void PlanBids()
    {
        // Some lots nobody wants.
        if (_world.Chance(0.05)) { return; }
        foreach (var bidder in _bidders)
        {
            for (var i = _world.Random.Next(1, 8); i > 0; i--)
            {
                bidder.BidAt(_world.Random.Next(4) switch
                {
                    0 => _world.Between(Hour - 2_000, Hour + 5_000),
                    1 => _world.Between(Hour, Hour + (2 * Hour)),
                    2 => _world.Between(End - (6 * Minute), End + 1_000),
                    _ => _world.Between(End - 3_000, End + 500),
                });
            }
        }

        if (_world.Chance(0.1))
        {
            // Everyone bids on in the last seconds, again and again.
            for (var extension = 0; extension < 12; extension++)
            {
                _bidders[extension % _bidders.Count].BidAt(End - 3_000 + (extension * ((5 * Minute) - 3_000)));
            }
        }
    }

    private void PlanCrashes()
    {
        for (var i = _world.Random.Next(0, 4); i > 0; i--)
        {
            var index = _world.Random.Next(_nodes.Length);
            var at = _world.Chance(0.5) ? _world.Between(End - 2_000, End + 5_000) : _world.Between(Hour, Hour + 10_000);
            var steps = _world.Between(0, 40);
            _world.At(at, () => _nodes[index].Place.DieAfter(steps));
        }
    }

    /// <summary>Clocks that jump, at the start, at the end or anywhere, and times without a reading; over before the faults are.</summary>
    private void PlanClocks()
    {
        if (!_world.Chance(0.4)) { return; }
        for (var i = _world.Random.Next(1, 4); i > 0; i--)
        {
            var index = _world.Random.Next(_nodes.Length);
            var at = _world.Random.Next(3) switch
            {
                0 => _world.Between(Hour - 3_000, Hour + 3_000),
                1 => _world.Between(Hour, End),
                _ => _world.Between(End - (2 * Minute), End + 3_000),
            };
            var size = _world.Chance(0.5) ? _world.Between(100, 5_000) : _world.Between(5_000, 10 * Minute);
            switch (_world.Random.Next(3))
            {
                case 0: _world.At(at, () => Disturb(index, clock => clock.Jump(size))); break;
                case 1: _world.At(at, () => Disturb(index, clock => clock.Jump(-size))); break;
                default: _world.At(at, () => Disturb(index, clock => clock.GoBlind(_world.Between(5_000, 60_000)))); break;
            }
        }
    }

    private void Disturb(int index, Action<NodeClock> fault)
    {
        _jumps++;
        fault(_nodes[index].Clock);
    }

    private void PlanPause()
    {
        if (!_world.Chance(0.25)) { return; }
        _world.At(_world.Between(Hour + 1_000, End - 1_000), () =>
            _nodes[_world.Random.Next(_nodes.Length)].Receive(new PauseRound(PauseCause.Suspension, "中止", "Suspended"), static _ => { }));
    }

    /// <summary>The court looks in once an hour and lets a paused round go on.</summary>
    private void Court() => _world.At(_world.Now + Hour, () =>
    {
        if (_store.Head is { Phase: RoundPhase.Paused, ResumesAt: null })
        {
            _nodes[_world.Random.Next(_nodes.Length)].Receive(new ScheduleResumption(Epoch.AddMilliseconds(_world.Now).AddHours(25)), static _ => { });
        }

        Court();
    });

    private string Judge()
    {
        var report = new AuditReport();
        RoundAudit.Check(
            new AuditedRound
            {
                Head = _store.Head,
                Notice = _notice,
                LotNumber = _lot.Number,
                AssetClass = _lot.AssetClass,
                Events = _store.Events,
                Refusals = _store.Refusals,
                Bidders = _people,
                Gaps = _store.Gaps,
                Obligations = _store.Obligations,
                Seals = _store.Seals,
            },
            DateTimeOffset.MinValue,
            report);
        return _store.Broken.Length > 0 ? _store.Broken
            : report.IsClean ? AnswerCheck.Find(_store, [.. _bidders.SelectMany(bidder => bidder.Answers)])
            : string.Join("; ", report.Findings.Take(3));
    }
}
