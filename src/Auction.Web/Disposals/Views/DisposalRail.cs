using Auction.Domain.Calendar;
using Auction.Domain.Disposal;
using Auction.Domain.Rounds;
using Auction.Domain.Texts;

namespace Auction.Web.Disposals.Views;

/// <summary>The way of one property from its price to its end, as a rail: what is over, what is going on, what may come (rulebook 4.2).</summary>
internal static class DisposalRail
{
    private static readonly BilingualText Price = new("参考价", "Price");
    private static readonly BilingualText Own = new("自行处置", "Self-disposal");
    private static readonly BilingualText Direct = new("直接变卖", "Direct sale");
    private static readonly BilingualText InKind = new("以物抵债", "Debt in kind");
    private static readonly BilingualText End = new("结束", "End");
    private static readonly BilingualText Launching = new("待发公告", "Notice to come");
    private static readonly BilingualText Failed = new("未成", "Without success");

    /// <summary>The steps, in order. Steps the property never took are left out once it is closed.</summary>
    public static IReadOnlyList<DisposalStep> Of(DisposalState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        var steps = new List<DisposalStep> { new(Price, state.Price is null ? RailStanding.Now : RailStanding.Done, state.Price is { } price ? price.FixedOn.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) : "", null) };
        if (state.SelfDisposal is { GrantedAt: { } granted } own)
        {
            steps.Add(new(Own, own.IsRunning ? RailStanding.Now : own.Stage == SelfDisposalStage.Completed ? RailStanding.Done : RailStanding.Failed, Day(own.EndedAt ?? granted), own.IsRunning ? null : own.Stage == SelfDisposalStage.Completed ? DisposalWords.Phase(DisposalPhase.ClosedSold) : Failed));
        }

        if (state.DirectSale is { } direct)
        {
            steps.Add(new(Direct, state.Phase == DisposalPhase.DirectSale ? RailStanding.Now : state is { Phase: DisposalPhase.ClosedSold, Rounds: var rounds } && !rounds.Any() ? RailStanding.Done : RailStanding.Failed, Day(direct.BegunAt), null));
        }

        foreach (var kind in new[] { RoundKind.First, RoundKind.Second, RoundKind.SellOff }) { AddRounds(steps, state, kind); }
        if (state.InKind is not null || state.Phase is DisposalPhase.InKindOffer || (!state.IsClosed && steps[^1].Standing == RailStanding.Ahead))
        {
            steps.Add(new(InKind, state.Phase == DisposalPhase.InKindOffer || (!state.IsClosed && state.InKind is not null) ? RailStanding.Now : state.Phase == DisposalPhase.ClosedInKind ? RailStanding.Done : state.InKind is null ? RailStanding.Ahead : RailStanding.Failed, state.InKind is { } offer ? Day(offer.AskedAt) : "", null));
        }

        steps.Add(state.IsClosed ? new(End, RailStanding.Done, Day(state.ClosedAt), DisposalWords.Phase(state.Phase)) : new(End, RailStanding.Ahead, "", null));
        return steps;
    }

    private static void AddRounds(List<DisposalStep> steps, DisposalState state, RoundKind kind)
    {
        var held = state.Rounds.Where(round => round.Draft.Kind == kind).ToList();
        var standing = held.ConvertAll(round => new DisposalStep(DisposalWords.Kind(kind), StandingOf(round), Day(round.EndedAt ?? round.Draft.StartsAt), DisposalWords.Stage(round.Stage)));
        steps.AddRange(standing);
        if (NextKind(state) == kind)
        {
            steps.Add(new(DisposalWords.Kind(kind), state.Launch is null ? RailStanding.Ahead : RailStanding.Now, "", state.Launch is null ? null : Launching));
        }
        else if (held.Count == 0 && !state.IsClosed && IsAhead(state, kind))
        {
            steps.Add(new(DisposalWords.Kind(kind), RailStanding.Ahead, "", null));
        }
    }

    private static RoundKind? NextKind(DisposalState state) => state.Phase switch
    {
        DisposalPhase.FirstFailed => RoundKind.Second,
        DisposalPhase.SecondFailed => RoundKind.SellOff,
        DisposalPhase.Defaulted => state.PastRounds[^1].Draft.Kind,
        DisposalPhase.Priced or DisposalPhase.Pending or DisposalPhase.SelfDisposal => RoundKind.First,
        _ => null,
    };

    private static bool IsAhead(DisposalState state, RoundKind kind) => kind switch
    {
        RoundKind.Second => state.Phase is DisposalPhase.Pending or DisposalPhase.Priced or DisposalPhase.SelfDisposal or DisposalPhase.FirstRound or DisposalPhase.Defaulted,
        RoundKind.SellOff => state.Phase is not (DisposalPhase.InKindOffer or DisposalPhase.DirectSale),
        _ => false,
    };

    private static RailStanding StandingOf(RoundCourse round) => round.Stage switch
    {
        RoundStage.Failed or RoundStage.Defaulted or RoundStage.Withdrawn or RoundStage.Revoked => RailStanding.Failed,
        RoundStage.TitlePassed or RoundStage.Completed => RailStanding.Done,
        _ => RailStanding.Now,
    };

    private static string Day(DateTimeOffset? at) => at is { } instant ? CourtTime.Format(instant, "yyyy-MM-dd") : "";
}

/// <summary>One step of the rail.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Standing">How it stands.</param>
/// <param name="Day">Its day; empty without one.</param>
/// <param name="Note">What came of it; null when that needs no word.</param>
internal sealed record DisposalStep(BilingualText Name, RailStanding Standing, string Day, BilingualText? Note)
{
    /// <summary>Class of the step.</summary>
    public string Style => Standing switch
    {
        RailStanding.Done => "done",
        RailStanding.Now => "now",
        RailStanding.Failed => "failed",
        _ => "ahead",
    };
}

/// <summary>How a step of the rail stands.</summary>
internal enum RailStanding
{
    /// <summary>May come.</summary>
    Ahead = 1,

    /// <summary>Going on.</summary>
    Now = 2,

    /// <summary>Over, with success.</summary>
    Done = 3,

    /// <summary>Over, without.</summary>
    Failed = 4,
}
