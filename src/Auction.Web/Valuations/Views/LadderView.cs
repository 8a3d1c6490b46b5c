using Auction.Domain.Rules;
using Auction.Domain.Texts;
using Valuation;
using Valuation.Procedure;

namespace Auction.Web.Valuations.Views;

/// <summary>The methods in the order of the law, and how each stands. Holds no figures, so that anybody may see it (REF-2).</summary>
internal sealed record LadderView(IReadOnlyList<LadderRung> Rungs)
{
    /// <summary>The ladder on a court day. The market price is shown only where it is open, or was used.</summary>
    public static LadderView Of(ValuationState state, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(state);
        var paths = ValuationPaths.Of(state, today);
        var rungs = paths.Select((path, place) => LadderRungs.Of(state, path, place + 1)).ToList();
        var market = rungs[^1];
        return new(market.Standing is RungStanding.Open or RungStanding.Now or RungStanding.Done ? rungs : rungs.GetRange(0, rungs.Count - 1));
    }
}

/// <summary>One method on the ladder.</summary>
/// <param name="Place">From 1, in the order of the law.</param>
/// <param name="Method">Which.</param>
/// <param name="Standing">How it stands.</param>
/// <param name="Reason">Why, or what follows; a whole sentence.</param>
/// <param name="Rule">Rule it rests on.</param>
internal sealed record LadderRung(int Place, ReferencePriceKind Method, RungStanding Standing, BilingualText Reason, RuleId Rule)
{
    /// <summary>The standing in a word.</summary>
    public BilingualText Word => LadderTexts.Of(Standing);

    /// <summary>Icon beside the word.</summary>
    public string Icon => Standing switch
    {
        RungStanding.Done => "check-circle",
        RungStanding.Now => "clock",
        RungStanding.Open => "play",
        RungStanding.Failed => "cross-circle",
        RungStanding.Closed => "minus-circle",
        _ => "pending",
    };

    /// <summary>True for the method at work, or the one the price came from.</summary>
    public bool IsCurrent => Standing is RungStanding.Now or RungStanding.Done;
}

/// <summary>How a method stands.</summary>
internal enum RungStanding
{
    /// <summary>Not its turn yet.</summary>
    Waiting = 1,

    /// <summary>May begin now.</summary>
    Open = 2,

    /// <summary>At work.</summary>
    Now = 3,

    /// <summary>The price came from it.</summary>
    Done = 4,

    /// <summary>Tried in vain.</summary>
    Failed = 5,

    /// <summary>Not possible for this property, or passed over.</summary>
    Closed = 6,
}

/// <summary>Words of the ladder.</summary>
internal static class LadderTexts
{
    public static readonly BilingualText Title = new("四种方式依次适用", "The methods, in the order of the law");
    public static readonly BilingualText Place = new("方式{0}", "Method {0}");
    public static readonly BilingualText Market = new("不评估，参照市价", "Market price, no appraisal");
    public static readonly BilingualText Rule = new("依据 {0}", "Rule {0}");

    public static BilingualText Of(RungStanding standing) => standing switch
    {
        RungStanding.Open => new("可以启动", "May begin"),
        RungStanding.Now => new("进行中", "Under way"),
        RungStanding.Done => new("已采用", "Used"),
        RungStanding.Failed => new("不成", "No result"),
        RungStanding.Closed => new("不适用", "Not used"),
        _ => new("未启动", "Not started"),
    };

    /// <summary>The rule that opens a method.</summary>
    public static RuleId RuleOf(ReferencePriceKind method) => new(method switch
    {
        ReferencePriceKind.Agreed => "REF-4.1",
        ReferencePriceKind.DirectedInquiry => "REF-5.1",
        ReferencePriceKind.OnlineInquiry => "REF-7.1",
        ReferencePriceKind.Appraisal => "REF-14",
        _ => "DIS-4.2",
    });

    /// <summary>Place as the law counts: 一, 二, 三, 四.</summary>
    public static BilingualText PlaceOf(int place) => new(Place.With("〇一二三四五"[place]).Zh, Place.With(place).En);
}
