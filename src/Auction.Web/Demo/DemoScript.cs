using System.Globalization;
using System.Security.Cryptography;
using Auction.Data.Rounds;
using Auction.Domain.Rounds;
using Auction.Domain.Rules;
using Auction.Grains.Rounds;

namespace Auction.Web.Demo;

/// <summary>Writes down what happens in each round, instant by instant. The rules decide again when it is played.</summary>
internal sealed class DemoScript(IReadOnlyDictionary<string, Guid> people, DateTimeOffset firstStart)
{
    private readonly List<DemoAct> _acts = [];

    /// <summary>Everything, in order of time.</summary>
    public IEnumerable<DemoAct> Acts => _acts.OrderBy(act => act.At);

    /// <summary>Who stands behind the codes.</summary>
    public List<RoundBidderRow> Bidders { get; } = [];

    /// <summary>How the bidders applied.</summary>
    public List<BidderApplicationRow> Applications { get; } = [];

    /// <summary>Adds a round of a lot.</summary>
    public void Add(DemoRound round, string lotNumber)
    {
        var row = round.Row;
        var staff = StaffOf(round.Lot.Court);
        Do(row.NoticedAt, row.Id, new AnnounceRound(RoundAnnouncer.Terms(row, lotNumber, round.Lot.AssetClass, round.Lot.ReferenceKind)), staff);
        if (!round.IsScene)
        {
            Wake(row.StartsAt, row.Id);
            Close(row.EndsAt, row.Id);
            return;
        }

        var scene = round.Lot.Scene;
        var codes = DemoPeople.Bidders.Take(scene.Bidders ?? (scene.Bids > 0 || row.StartsAt <= firstStart ? DemoPeople.Bidders.Count : 0))
            .Select(person => Qualify(round, person, rank: null)).ToArray();
        var priorityCode = scene.Priority ? Qualify(round, DemoPeople.Priority, rank: 1) : null;
        if (row.StartsAt <= firstStart)
        {
            Wake(row.StartsAt, row.Id);
        }

        var bids = DemoBids.Of(round, codes, priorityCode);
        _acts.AddRange(bids.Select(bid => new DemoAct(bid.At, row.Id) { Bid = new PlaceBid(bid.Code, bid.Amount, Guid.NewGuid().ToString("N")) }));
        AddStandstill(round, staff);
        var end = EndOf(row, bids);
        if (scene.Pause is null && scene.Withdraw is null && end + RoundSequencer.Drain <= firstStart)
        {
            Close(end, row.Id);
        }
    }

    private void AddStandstill(DemoRound round, ActContext staff)
    {
        var scene = round.Lot.Scene;
        if (scene.Withdraw is { } withdraw)
        {
            Do(Minute(withdraw), round.Row.Id, new WithdrawRound(scene.Reason[0], scene.Reason[1]), staff);
        }

        if (scene.Pause is { } pause)
        {
            var cause = string.Equals(scene.Cause, "deferral", StringComparison.Ordinal) ? PauseCause.Deferral : PauseCause.Suspension;
            Do(Minute(pause), round.Row.Id, new PauseRound(cause, scene.Reason[0], scene.Reason[1]), staff);
        }

        if (scene.Resume is { } resume)
        {
            Do(Minute(scene.ResumeSaid!.Value), round.Row.Id, new ScheduleResumption(Minute(resume)), staff);
        }
    }

    private string Qualify(DemoRound round, DemoPerson person, int? rank)
    {
        // AUC-18.1: some hours before the start, or just now for a round that is still far away, but before it is withdrawn.
        var at = new[] { round.Row.StartsAt.AddHours(-3), Minute((round.Lot.Scene.Withdraw ?? 0) - 30) }.Min();
        var bidder = new RoundBidderRow
        {
            RoundId = round.Row.Id,
            BidderCode = NewCode(round.Row.Id),
            AccountId = people[person.UserName],
            Rank = rank,
            Salt = RandomNumberGenerator.GetBytes(32),
        };
        Bidders.Add(bidder);
        Applications.Add(new BidderApplicationRow
        {
            RoundId = round.Row.Id,
            AccountId = bidder.AccountId,
            AppliedAt = at.AddHours(-2),
            RemindersVersion = RuleBooks.Edition2022.Version,
            DepositReference = $"DEMO-{Bidders.Count.ToString("0000", CultureInfo.InvariantCulture)}",
            DecidedAt = at,
            DecidedBy = people[DemoPeople.Clerk.UserName],
        });
        Do(at, round.Row.Id, new QualifyBidder(bidder.BidderCode, rank, BidderAdmission.Commitment(bidder)), StaffOf(round.Lot.Court));
        return bidder.BidderCode;
    }

    private string NewCode(Guid roundId)
    {
        while (true)
        {
            var code = BidderAdmission.NewCode();
            if (!Bidders.Exists(bidder => bidder.RoundId == roundId && string.Equals(bidder.BidderCode, code, StringComparison.Ordinal)))
            {
                return code;
            }
        }
    }

    // AUC-20.2b and SEL-6, only to know when to ring; the rules themselves decide whether the round ends then.
    private static DateTimeOffset EndOf(RoundRow row, IReadOnlyList<DemoBid> bids)
    {
        var book = RuleBooks.Named(row.RuleBook);
        var end = row.Kind == RoundKind.SellOff && bids.Count > 0 ? bids[0].At + book.SellOffBiddingPeriod : row.EndsAt;
        return bids.Aggregate(end, (latest, bid) => bid.At + book.Extension > latest ? bid.At + book.Extension : latest);
    }

    private ActContext StaffOf(string court) => string.Equals(court, DemoPeople.Judge.CourtCode, StringComparison.Ordinal)
        ? new ActContext(people[DemoPeople.Judge.UserName], Data.People.Roles.Judge)
        : new ActContext(ActorId: null, Data.People.Roles.Judge);

    private DateTimeOffset Minute(int minutes) => firstStart.AddMinutes(minutes);

    private void Do(DateTimeOffset at, Guid roundId, RoundCommand command, ActContext by) =>
        _acts.Add(new DemoAct(at, roundId) { Command = command, By = by });

    private void Wake(DateTimeOffset at, Guid roundId) => _acts.Add(new DemoAct(at, roundId));

    private void Close(DateTimeOffset end, Guid roundId) => _acts.Add(new DemoAct(end + RoundSequencer.Drain, roundId) { Closes = end });
}

/// <summary>One thing to do at one instant. Without command and bid it is a wake-up.</summary>
internal sealed record DemoAct(DateTimeOffset At, Guid RoundId)
{
    public RoundCommand? Command { get; init; }

    public ActContext By { get; init; } = ActContext.Platform;

    public PlaceBid? Bid { get; init; }

    /// <summary>The end at which this wake-up is to close the round.</summary>
    public DateTimeOffset? Closes { get; init; }
}
