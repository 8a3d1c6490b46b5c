using Auction.Domain.Amounts;
using Auction.Domain.Calendar;
using static Valuation.Procedure.ValuationDecision;

namespace Valuation.Procedure;

/// <summary>Sources besides the four methods: they inform, or price what need not be appraised (DIS-4.2); they never stand in for a method.</summary>
internal static class SourceRules
{
    public static ValuationDecision Decide(ValuationState state, ValuationCommand command, DateTimeOffset at)
    {
        var today = CourtTime.DayOf(at);
        return command switch
        {
            RecordPreValuation c => Check(c.Result, c.ReportDate, c.Document, today) ?? Accept(new PreValuationRecorded(c.Result, c.ReportDate, c.Source, c.Document)),
            RecordMarketSample c => Check(c.Price, c.FoundOn, c.Document, today) ?? Accept(new MarketSampleRecorded(c.SampleId, c.Price, c.FoundOn, c.Document)),
            RecordExpertOpinion c => Check(c.Price, today, c.Document, today) ?? Accept(new ExpertOpinionRecorded(c.ExpertId, c.Price, c.Document)),
            RecordPartyView c => state.FindParty(c.PartyId) is null
                ? Refuse(ValuationRefusal.UnknownParty)
                : Check(c.Price ?? new Money(1), today, c.Document, today) ?? Accept(new PartyViewRecorded(c.PartyId, c.Price, c.Document)),
            FixMarketPrice c => Fix(state, c, today),
            _ => throw new ArgumentOutOfRangeException(nameof(command), command, "Not a command about sources."),
        };
    }

    public static ValuationState Apply(ValuationState state, ValuationEvent happened)
    {
        var sources = state.Sources;
        return state with
        {
            Sources = happened switch
            {
                PreValuationRecorded e => sources with { PreValuations = sources.PreValuations.Add(e) },
                MarketSampleRecorded e => sources with { Samples = sources.Samples.Add(e) },
                ExpertOpinionRecorded e => sources with { Opinions = sources.Opinions.Add(e) },
                PartyViewRecorded e => sources with { Views = sources.Views.SetItem(e.PartyId, e) },
                PanelDecided e => sources with { Panel = e },
                _ => throw new ArgumentOutOfRangeException(nameof(happened), happened, "Not an event about sources."),
            },
            Method = happened is PanelDecided ? ReferencePriceKind.Market : state.Method,
        };
    }

    private static ValuationDecision? Check(Money amount, DateOnly day, string document, DateOnly today)
    {
        if (!amount.IsPositive || amount > Money.Largest) { return Refuse(ValuationRefusal.AmountMalformed); }
        if (day > today) { return Refuse(ValuationRefusal.DayInFuture); }
        return Digest.IsWellFormed(document) ? null : Refuse(ValuationRefusal.DocumentMissing);
    }

    private static ValuationDecision Fix(ValuationState state, FixMarketPrice command, DateOnly today)
    {
        if (ValuationPaths.Of(state, ReferencePriceKind.Market, today).Obstacle is { } obstacle) { return Refuse(obstacle); }
        if (Check(command.Amount, today, command.Document, today) is { } refused) { return refused; }
        if (command.Members < 3 || command.Members % 2 == 0 || command.InFavour > command.Members || command.InFavour * 2 <= command.Members) { return Refuse(ValuationRefusal.PanelUnsound); }
        if (state.Sources.Samples.IsEmpty) { return Refuse(ValuationRefusal.SamplesMissing); }

        // Whoever can be reached is heard; silence after being asked is recorded as a view without a price.
        return state.BothSides.All(party => party.IsUnreachable || state.Sources.Views.ContainsKey(party.Id))
            ? Accept(new PanelDecided(command.Amount, command.Members, command.InFavour, command.Document), Fixing.On(state, ReferencePriceKind.Market, command.Amount, today, statedUntil: null, []))
            : Refuse(ValuationRefusal.ViewsMissing);
    }
}
