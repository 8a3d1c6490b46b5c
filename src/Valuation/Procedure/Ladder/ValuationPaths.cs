using Auction.Domain.Calendar;
using Auction.Domain.Rules;
using Auction.Domain.Texts;
using static Valuation.ReferencePriceKind;

namespace Valuation.Procedure;

/// <summary>The ladder: agreed price, directed inquiry, online inquiry, appraisal, in this order, with the jumps the law allows.</summary>
/// <remarks>Rules REF-2, REF-4.1, REF-5.1, REF-5.2, REF-7.1, REF-7.2, REF-14, REF-29.2, DIS-4.2.</remarks>
public static class ValuationPaths
{
    private static readonly BilingualText First = new("当事人议价优先，可以启动。", "An agreed price comes first and may begin.");
    private static readonly BilingualText Again = new("双方请求重新议价，可以启动。", "Both sides ask to negotiate again; it may begin.");
    private static readonly BilingualText AfterAgreement = new("议价不能或者不成，且有计税基准价、政府定价或者政府指导价，可以启动。", "No agreement is possible, and there is a tax base price, government price or guide price: it may begin.");
    private static readonly BilingualText AskedDirected = new("双方一致要求直接定向询价，应当准许。", "Both sides ask for directed inquiry at once; this must be allowed.");
    private static readonly BilingualText AfterDirected = new("定向询价不能或者不成，无需专业人员现场勘验或者鉴定，且具备网络询价条件，可以启动。", "Directed inquiry is impossible or failed, no professional inspection is needed and the conditions exist: it may begin.");
    private static readonly BilingualText AskedOnline = new("双方要求或者同意直接网络询价，应当准许。", "Both sides ask for or agree to online inquiry at once; this must be allowed.");
    private static readonly BilingualText MustAppraise = new("法律、行政法规规定必须委托评估。", "A law requires an appraisal.");
    private static readonly BilingualText AskedAppraisal = new("双方要求委托评估，应当委托。", "Both sides ask for an appraisal; it must be ordered.");
    private static readonly BilingualText AfterOnline = new("网络询价不能或者不成，应当委托评估。", "Online inquiry is impossible or failed: an appraisal must be ordered.");
    private static readonly BilingualText EasilyPriced = new("价值较低或者价格易于确定的动产，可以不评估，参照市价确定。", "A movable of low value or easily priced: the market price may be used without appraisal.");
    private static readonly BilingualText NoAppraisalAsked = new("当事人及其他执行债权人均申请不评估，可以参照市价确定。", "The parties and all other creditors ask for no appraisal: the market price may be used.");

    /// <summary>Every method on a court day, in the order of the law, and the market price last.</summary>
    public static IReadOnlyList<ValuationPath> Of(ValuationState state, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(state);
        return [.. new[] { Agreed, DirectedInquiry, OnlineInquiry, Appraisal, Market }.Select(method => Of(state, method, today))];
    }

    /// <summary>One method on a court day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is no method that can be chosen.</exception>
    public static ValuationPath Of(ValuationState state, ReferencePriceKind method, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(state);
        if (GeneralObstacle(state, method, today) is { } obstacle) { return Closed(method, obstacle); }
        return method switch
        {
            Agreed => OfAgreed(state),
            DirectedInquiry => OfDirected(state),
            OnlineInquiry => OfOnline(state),
            Appraisal => OfAppraisal(state),
            Market => OfMarket(state),
            _ => throw new ArgumentOutOfRangeException(nameof(method), method, "Not a method that can be chosen."),
        };
    }

    private static ValuationRefusal? GeneralObstacle(ValuationState state, ReferencePriceKind method, DateOnly today)
    {
        if (state.Terms is null) { return ValuationRefusal.NotOpened; }
        if (state.Phase == ValuationPhase.Investigating) { return ValuationRefusal.InvestigationIncomplete; }
        if (state.Phase != ValuationPhase.Choosing) { return ValuationRefusal.WrongPhase; }
        if (today > state.Investigation.SeizedUntil) { return ValuationRefusal.SeizureLapsed; }
        return state.Investigation.Pricing is null && method != Agreed ? ValuationRefusal.PricingFactsMissing : null;
    }

    private static ValuationPath OfAgreed(ValuationState state)
    {
        if (MustBeAppraised(state)) { return Closed(Agreed, ValuationRefusal.AppraisalRequired); }
        if (state.BothSides.Any(party => party.IsUnreachable)) { return Closed(Agreed, ValuationRefusal.PartyUnreachable); }
        if (state.AllAskFor(PartyRequests.AgreePrice)) { return Open(Agreed, "REF-29.2", Again); }
        if (state.BothSides.Any(party => party.RefusesAgreement)) { return Closed(Agreed, ValuationRefusal.PartyRefuses); }
        return state.Failures.ContainsKey(Agreed) ? Closed(Agreed, ValuationRefusal.MethodExhausted) : Open(Agreed, "REF-4.1", First);
    }

    private static ValuationPath OfDirected(ValuationState state)
    {
        if (MustBeAppraised(state)) { return Closed(DirectedInquiry, ValuationRefusal.AppraisalRequired); }
        if (!state.Investigation.Pricing!.HasGovernmentPrice) { return Closed(DirectedInquiry, ValuationRefusal.NoGovernmentPrice); }
        if (state.Failures.ContainsKey(DirectedInquiry)) { return Closed(DirectedInquiry, ValuationRefusal.MethodExhausted); }
        if (state.AllAskFor(PartyRequests.DirectedInquiry)) { return Open(DirectedInquiry, "REF-5.2", AskedDirected); }
        return IsAgreementOver(state) ? Open(DirectedInquiry, "REF-5.1", AfterAgreement) : Closed(DirectedInquiry, ValuationRefusal.AgreementComesFirst);
    }

    private static ValuationPath OfOnline(ValuationState state)
    {
        if (MustBeAppraised(state)) { return Closed(OnlineInquiry, ValuationRefusal.AppraisalRequired); }
        if (!IsOnlineSuitable(state)) { return Closed(OnlineInquiry, ValuationRefusal.OnlineNotSuitable); }
        if (state.Failures.ContainsKey(OnlineInquiry)) { return Closed(OnlineInquiry, ValuationRefusal.MethodExhausted); }
        if (state.AllAskFor(PartyRequests.OnlineInquiry)) { return Open(OnlineInquiry, "REF-7.2", AskedOnline); }
        if (!IsAgreementOver(state)) { return Closed(OnlineInquiry, ValuationRefusal.AgreementComesFirst); }
        return IsDirectedOver(state) ? Open(OnlineInquiry, "REF-7.1", AfterDirected) : Closed(OnlineInquiry, ValuationRefusal.DirectedComesFirst);
    }

    private static ValuationPath OfAppraisal(ValuationState state)
    {
        if (MustBeAppraised(state)) { return Open(Appraisal, "REF-14", MustAppraise); }
        if (state.AllAskFor(PartyRequests.Appraisal)) { return Open(Appraisal, "REF-14", AskedAppraisal); }
        // An online inquiry that was tried and failed opens the appraisal whatever came before it, because it may have been a jump.
        if (state.Failures.ContainsKey(OnlineInquiry)) { return Open(Appraisal, "REF-14", AfterOnline); }
        if (!IsAgreementOver(state)) { return Closed(Appraisal, ValuationRefusal.AgreementComesFirst); }
        if (!IsDirectedOver(state)) { return Closed(Appraisal, ValuationRefusal.DirectedComesFirst); }
        return IsOnlineSuitable(state) ? Closed(Appraisal, ValuationRefusal.OnlineComesFirst) : Open(Appraisal, "REF-14", AfterOnline);
    }

    private static ValuationPath OfMarket(ValuationState state)
    {
        if (MustBeAppraised(state)) { return Closed(Market, ValuationRefusal.AppraisalRequired); }
        if (state.Investigation.Pricing!.IsEasilyPriced && state.Terms!.AssetClass == AssetClass.Movable) { return Open(Market, "DIS-4.2", EasilyPriced); }
        var asked = state.Parties.Where(party => party.Role != PartyRole.InterestedPerson);
        return asked.All(party => party.Requests.HasFlag(PartyRequests.NoAppraisal)) ? Open(Market, "DIS-4.2", NoAppraisalAsked) : Closed(Market, ValuationRefusal.MarketNotSuitable);
    }

    private static bool MustBeAppraised(ValuationState state) => state.Investigation.Pricing is { MustBeAppraised: true };

    private static bool IsOnlineSuitable(ValuationState state) => state.Investigation.Pricing is { NeedsInspection: false, HasOnlineConditions: true };

    private static bool IsAgreementOver(ValuationState state) =>
        state.Failures.ContainsKey(Agreed) || state.BothSides.Any(party => party.IsUnreachable || party.RefusesAgreement);

    private static bool IsDirectedOver(ValuationState state) =>
        state.Failures.ContainsKey(DirectedInquiry) || !state.Investigation.Pricing!.HasGovernmentPrice;

    private static ValuationPath Open(ReferencePriceKind method, string rule, BilingualText words) => new(method, Obstacle: null, new(rule), words);

    private static ValuationPath Closed(ReferencePriceKind method, ValuationRefusal obstacle)
    {
        var entry = ValuationRefusals.Of(obstacle);
        return new(method, obstacle, entry.Rule, entry.Words);
    }
}
