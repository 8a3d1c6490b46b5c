using Auction.Data.Lots;
using Auction.Data.Valuations;
using Auction.Domain.Amounts;
using Auction.Domain.Calendar;
using Auction.Domain.Texts;
using Valuation;
using Valuation.Documents;
using Valuation.Procedure;

namespace Auction.Web.Valuations.Views;

/// <summary>What a public view is made from.</summary>
/// <param name="Head">The row.</param>
/// <param name="Court">Its court.</param>
/// <param name="LotNumber">Number of its lot.</param>
/// <param name="State">The fold.</param>
/// <param name="Reviews">Every review of the court, in order.</param>
/// <param name="Names">Names for everybody.</param>
/// <param name="Documents">Published reports by the SHA-256 of their file.</param>
/// <param name="Files">Files everybody may open.</param>
internal sealed record PublicSource(
    ValuationRow Head,
    CourtRow Court,
    string? LotNumber,
    ValuationState State,
    IReadOnlyList<ReportsReviewed> Reviews,
    ValuationNames Names,
    IReadOnlyDictionary<string, ReportDocument> Documents,
    IReadOnlyList<PublicFile> Files);

/// <summary>Makes the public view of a valuation.</summary>
internal static class PublicFacts
{
    /// <summary>What everybody may know at an instant.</summary>
    public static PublicValuation Of(PublicSource source, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(source);
        var (head, state) = (source.Head, source.State);
        var answers = Answers(source);
        var appraisal = PublicAppraisals.Of(source);
        var sale = state.Sale is { } sold ? new PublicSale(sold.Ending, sold.Amount, sold.At) : null;
        return new PublicValuation
        {
            Number = head.Number,
            Asset = new(head.AssetZh, head.AssetEn),
            Court = new(source.Court.NameZh, source.Court.NameEn),
            CaseNumber = head.CaseNumber,
            Kind = head.PropertyKind,
            Phase = state.Phase,
            IsStayed = state.IsStayed,
            Method = state.Method,
            OpenedAt = state.OpenedAt,
            LotNumber = source.LotNumber,
            Ladder = LadderView.Of(state, CourtTime.DayOf(now)),
            Timeline = DeadlineTimelineView.Of(state, source.Names, now),
            Price = state.Price is { } price ? PriceOf(price, source.Names) : null,
            PastPrices = [.. state.PastPrices.Select(past => PriceOf(past, source.Names))],
            Answers = answers,
            Appraisal = appraisal,
            Market = PublishedFacts.ShowsMarket(state) ? MarketOf(state) : null,
            Plot = Plot(state, answers, appraisal, sale),
            Service = ServiceView.Of(state, source.Names, now),
            Objections = ObjectionsView.Of(state, source.Names),
            Files = source.Files,
            Sale = sale,
            WithholdsReports = PublishedFacts.Withheld(state).Count > 0 && state.Phase is not (ValuationPhase.Fixed or ValuationPhase.Expired or ValuationPhase.Withdrawn),
        };
    }

    private static PublicPrice PriceOf(PriceFixed price, ValuationNames names) => new(
        price.Kind, price.Amount, price.ReportDate, price.ValidUntil, price.LastStart, price.IsCapped, price.At, [.. price.Counted.Select(id => names[id])]);

    private static List<PublicAnswer> Answers(PublicSource source)
    {
        var state = source.State;
        if (state.Online is not { } online)
        {
            return [];
        }

        var mean = Mean(state, online);
        return [.. online.Platforms.Select(platform => new PublicAnswer(
            platform.Id,
            source.Names[platform.Id],
            StandingOf(state, platform),
            online.SentAt,
            platform.FirstReportedAt,
            PublishedFacts.Shows(state, platform) ? PublicReport.Of(platform.Report!, source.Documents.GetValueOrDefault(platform.Report!.Document)) : null,
            PublishedFacts.Shows(state, platform) && mean is { } from ? DotPlotView.Deviation(platform.Report!.Result, from) : null,
            platform.IsExcluded && PublishedFacts.Shows(state, platform) ? FaultOf(source.Reviews, platform.Id) : null))];
    }

    private static AnswerStanding StandingOf(ValuationState state, PlatformState platform)
    {
        if (platform.Report is null)
        {
            return platform.IsOut || state.Phase == ValuationPhase.Withdrawn ? AnswerStanding.Missed : platform.ExtensionAskedAt is null ? AnswerStanding.Waiting : AnswerStanding.AskedMoreTime;
        }

        if (!PublishedFacts.Shows(state, platform)) { return AnswerStanding.Answered; }
        if (platform.IsExcluded) { return AnswerStanding.Excluded; }
        return state.Price is { Kind: ReferencePriceKind.OnlineInquiry } price && !price.Counted.Contains(platform.Id, StringComparer.Ordinal) ? AnswerStanding.SetAside : AnswerStanding.Counted;
    }

    // The fixed price is the mean; before it stands, the mean of what was published and counts so far.
    private static Money? Mean(ValuationState state, OnlineState online) => state.Price is { Kind: ReferencePriceKind.OnlineInquiry } price
        ? price.Amount
        : OnlineMean.Of([.. online.Counting.Where(platform => PublishedFacts.Shows(state, platform)).Select(platform => platform.Report!.Result)]);

    private static BilingualText? FaultOf(IReadOnlyList<ReportsReviewed> reviews, string platform) =>
        reviews.SelectMany(review => review.Faults).LastOrDefault(fault => fault.ReportId == platform) is { } fault ? ValuationWords.Fault(fault.Kind) : null;

    private static PublicMarket MarketOf(ValuationState state) => new(
        [.. state.Sources.Samples.Select(sample => (sample.Price, sample.FoundOn))],
        [.. state.Sources.Opinions.Select(opinion => opinion.Price)],
        state.Sources.Panel?.Members ?? 0,
        state.Sources.Panel?.InFavour ?? 0);

    private static DotPlotView? Plot(ValuationState state, List<PublicAnswer> answers, PublicAppraisal? appraisal, PublicSale? sale)
    {
        var rows = answers.Where(answer => answer.Report is not null).Select(answer => new DotRow(answer.Name, answer.Report!.Result, MarkOf(answer))).ToList();
        if (appraisal?.Report is { } report)
        {
            rows.Add(new(ValuationWords.Method(ReferencePriceKind.Appraisal), report.Result, DotMark.Appraisal));
        }
        else if (state.Price is { Kind: not (ReferencePriceKind.OnlineInquiry or ReferencePriceKind.Appraisal) } price)
        {
            rows.Add(new(ValuationWords.Method(price.Kind), price.Amount, DotMark.Appraisal));
        }

        var plot = new DotPlotView(rows, answers.Exists(answer => answer.Report is not null) ? Mean(state, state.Online!) : null, sale?.Amount);
        return plot.Amounts.Count() < 2 || rows.Count == 0 ? null : plot;
    }

    private static DotMark MarkOf(PublicAnswer answer) => answer.Standing is AnswerStanding.Excluded or AnswerStanding.SetAside
        ? DotMark.Excluded
        : Math.Abs(answer.Deviation ?? 0) >= DotPlotView.OutlierFrom ? DotMark.Outlier : DotMark.Counted;
}
