using System.Text.Json;
using Auction.Domain.Amounts;
using Auction.Domain.Rounds;
using Auction.Grains.Rounds;
using Auction.Web.Lots;

namespace Auction.Web.Pages.Lots.Detail;

/// <summary>Everything the bid panel shows to one reader at one instant.</summary>
/// <param name="Sheet">The lot.</param>
/// <param name="Visitor">Who reads.</param>
/// <param name="IsStaff">Court and platform accounts cannot bid.</param>
/// <param name="Now">Platform time.</param>
/// <param name="Key">Made for the form that is drawn; sent again, it gets the first answer.</param>
/// <param name="Answer">The bid whose receipt or refusal is shown; null without one.</param>
/// <param name="BuyerName">True name, once the letter has published it (AUC-22.1).</param>
internal sealed record PanelModel(
    LotSheet Sheet,
    LotVisitor Visitor,
    bool IsStaff,
    DateTimeOffset Now,
    string Key,
    BidAnswer? Answer,
    string? BuyerName)
{
    /// <summary>Remaining time from which on the clock turns vermilion.</summary>
    public static TimeSpan LateFrom { get; } = TimeSpan.FromMinutes(5);

    public RoundState State => Sheet.State;

    public VisitorStanding Standing => Visitor.StandingIn(Sheet.Journal);

    /// <summary>The amount that was typed and refused at the door; shown again.</summary>
    public string? Typed { get; init; }

    /// <summary>Why the last attempt was turned away at the door; nothing was recorded.</summary>
    public string? DoorMessage { get; init; }

    /// <summary>The question about a large step, for a page without script; null when none is asked.</summary>
    public JumpQuestion? Jump { get; init; }

    /// <summary>Bids are taken.</summary>
    public bool IsOpen => State.Phase is RoundPhase.Bidding or RoundPhase.SellOffOpen;

    /// <summary>The form is there at all, perhaps hidden while the reader leads.</summary>
    public bool HasForm => IsOpen && !IsStaff && Visitor.Code is not null;

    public TimeSpan Left => State.Phase switch
    {
        RoundPhase.Noticed => State.Terms!.StartsAt - Now,
        RoundPhase.Paused => (State.Pause!.ResumesAt ?? Now) - Now,
        _ => State.EndsAt - Now,
    };

    /// <summary>The last five minutes.</summary>
    public bool IsLate => State.Phase == RoundPhase.Bidding && Left <= LateFrom;

    /// <summary>Amounts of the quick chips: one, two, five and ten steps up, counted from the least valid bid.</summary>
    public IReadOnlyList<(int Steps, Money Amount)> Quick
    {
        get
        {
            var increment = State.Terms!.Increment;
            return State.Leader is { } leader
                ? [.. new[] { 1, 2, 5, 10 }.Select(steps => (steps, leader.Amount + (increment * steps)))]
                : [.. new[] { 0, 1, 5, 10 }.Select(steps => (steps, State.Terms.StartPrice + (increment * steps)))];
        }
    }

    /// <summary>What the script has to know, as JSON in an attribute; the same state a watcher gets, and who reads.</summary>
    public string ScriptJson()
    {
        var terms = State.Terms!;
        return JsonSerializer.Serialize(new
        {
            lot = Sheet.Lot.Number,
            now = Now.ToUnixTimeMilliseconds(),
            seq = State.Seq,
            phase = LiveStateJson.PhaseName(State.Phase),
            startPrice = terms.StartPrice.Fen,
            increment = terms.Increment.Fen,
            reference = Sheet.Lot.ReferencePrice.Fen,
            start = terms.StartsAt.ToUnixTimeMilliseconds(),
            end = State.EndsAt.ToUnixTimeMilliseconds(),
            resumes = State.Pause?.ResumesAt?.ToUnixTimeMilliseconds(),
            price = State.Leader?.Amount.Fen,
            leader = State.Leader?.BidderCode,
            leaderRank = State.Leader is { Rank: not RoundState.OrdinaryRank } leader ? leader.Rank : 0,
            next = State.NextMinimum.Fen,
            bids = State.BidCount,
            bidders = State.Bidders.Count,
            extensions = State.ExtensionCount,
            me = Visitor.Code,
            myRank = Visitor.Rank ?? 0,
            waiting = Standing == VisitorStanding.Waiting,
            myBid = Visitor.LastBid(Sheet.Journal) is { } mine ? new { seq = mine.Seq, amount = mine.Amount.Fen } : null,
            jump = new { steps = JumpCheck.ConfirmSteps, percent = JumpCheck.ConfirmPercent, retype = JumpCheck.RetypeSteps },
        });
    }
}
