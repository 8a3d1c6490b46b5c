using Auction.Domain.Rules;
using Auction.Domain.Texts;
using Valuation;
using Valuation.Procedure;

namespace Auction.Web.Valuations.Views;

/// <summary>How one method stands, in words. What the rules say of the ladder now, and afterwards what the record shows.</summary>
internal static class LadderRungs
{
    private static readonly BilingualText PriceFrom = new("参考价由此方式确定。", "The reference price comes from this method.");
    private static readonly BilingualText PriceLapsed = new("由此方式确定的参考价已失效。", "The price from this method has lapsed.");
    private static readonly BilingualText AtWork = new("正在进行。", "Under way.");
    private static readonly BilingualText NotNeeded = new("前一方式已有结果，无需启动。", "An earlier method gave a result, so it is not needed.");
    private static readonly BilingualText Later = new("前一方式不能或者不成时启动。", "Begins if the methods before it are impossible or fail.");
    private static readonly BilingualText AskedPast = new("双方一致要求直接采用后一方式。", "Both sides asked for a later method at once.");
    private static readonly BilingualText OnlineOver = new("网络询价已启动，本方式不再采用。", "The online inquiry has begun, so this method is over.");
    private static readonly BilingualText Stopped = new("程序已撤回。", "The valuation was withdrawn.");
    private static readonly BilingualText SecondEdition = new("原结果过期，正在重新出具。", "The earlier result lapsed and is being issued anew.");

    public static LadderRung Of(ValuationState state, ValuationPath path, int place)
    {
        LadderRung Rung(RungStanding standing, BilingualText reason, RuleId? rule = null) => new(place, path.Method, standing, reason, rule ?? LadderTexts.RuleOf(path.Method));

        if (state.Price is { } price && price.Kind == path.Method)
        {
            return Rung(RungStanding.Done, state.Phase == ValuationPhase.Expired ? PriceLapsed : PriceFrom);
        }

        if (state.Failures.TryGetValue(path.Method, out var failure))
        {
            return Rung(RungStanding.Failed, ValuationWords.Failure(failure));
        }

        if (state.Phase == ValuationPhase.Withdrawn)
        {
            return Rung(state.Method == path.Method ? RungStanding.Closed : RungStanding.Waiting, Stopped);
        }

        if (state.Method == path.Method)
        {
            return Rung(RungStanding.Now, NowWords(state));
        }

        if (state.Phase == ValuationPhase.Choosing)
        {
            return Rung(path.IsPossible ? RungStanding.Open : IsClosed(path.Obstacle) ? RungStanding.Closed : RungStanding.Waiting, path.Words, path.Rule);
        }

        if (state.Phase == ValuationPhase.Investigating)
        {
            return Rung(RungStanding.Waiting, path.Words, path.Rule);
        }

        if (state.Method is not { } method || path.Method >= method)
        {
            return Rung(RungStanding.Waiting, state.Price is null ? Later : NotNeeded);
        }

        return WhyPassed(state, path.Method) is { } refusal && ValuationRefusals.Of(refusal) is var entry
            ? Rung(RungStanding.Closed, entry.Words, entry.Rule)
            : Rung(RungStanding.Closed, method == ReferencePriceKind.Appraisal && state.Failures.ContainsKey(ReferencePriceKind.OnlineInquiry) ? OnlineOver : AskedPast);
    }

    private static BilingualText NowWords(ValuationState state) => state.Phase switch
    {
        ValuationPhase.AskingPlatforms when state.Online is { IsReissue: true } => SecondEdition,
        ValuationPhase.Appraising when state.Appraisal?.Commission is { IsReissue: true } => SecondEdition,
        ValuationPhase.Agreeing when state.Agreement!.Figure is not null => new("各方报价一致，法院审查是否损害他人权益。", "The figures agree; the court checks for harm to others."),
        ValuationPhase.Agreeing => new("各方在指定期限内密封报价。", "Every party hands in a sealed figure."),
        ValuationPhase.AskingAuthority => new("等待定价机构答复。", "Waiting for the authority’s answer."),
        ValuationPhase.AskingPlatforms => new("已向名单库全部平台同时发出委托。", "The order went to every listed platform at once."),
        ValuationPhase.Selecting => new("正在选定评估机构及其顺序。", "The institutions and their order are being chosen."),
        ValuationPhase.Appraising => new("由顺位机构出具评估报告。", "The institution in line prepares its report."),
        ValuationPhase.Reviewing => new("法院正在审查报告。", "The court is reviewing the reports."),
        ValuationPhase.Correcting => new("报告正在补正。", "Reports are being corrected."),
        ValuationPhase.Objections => new("报告送达，异议期或者异议处理中。", "Reports are being served; objections may be made or are being handled."),
        _ => AtWork,
    };

    // Once a later method is at work, the record shows how this one was passed; null when both sides simply asked for another.
    private static ValuationRefusal? WhyPassed(ValuationState state, ReferencePriceKind method)
    {
        var pricing = state.Investigation.Pricing;
        if (pricing is { MustBeAppraised: true }) { return ValuationRefusal.AppraisalRequired; }
        return method switch
        {
            ReferencePriceKind.Agreed when state.BothSides.Any(party => party.IsUnreachable) => ValuationRefusal.PartyUnreachable,
            ReferencePriceKind.Agreed when state.BothSides.Any(party => party.RefusesAgreement) => ValuationRefusal.PartyRefuses,
            ReferencePriceKind.DirectedInquiry when pricing is { HasGovernmentPrice: false } => ValuationRefusal.NoGovernmentPrice,
            ReferencePriceKind.OnlineInquiry when pricing is { NeedsInspection: true } or { HasOnlineConditions: false } => ValuationRefusal.OnlineNotSuitable,
            _ => null,
        };
    }

    private static bool IsClosed(ValuationRefusal? obstacle) => obstacle is
        ValuationRefusal.AppraisalRequired or ValuationRefusal.PartyUnreachable or ValuationRefusal.PartyRefuses or ValuationRefusal.NoGovernmentPrice
        or ValuationRefusal.OnlineNotSuitable or ValuationRefusal.MarketNotSuitable;
}
