using Auction.Domain.Amounts;
using Auction.Domain.Calendar;
using Auction.Domain.Rounds;
using Auction.Domain.Rules;
using static Auction.Domain.Disposal.Findings;

namespace Auction.Domain.Disposal;

/// <summary>Start price, surplus, deposit and increment (AUC-10.2, AUC-17.1, AUC-20.0, AUC-26.1d, DEF-RE, DIS-6, EQU-12, EQU-13.2, SEL-4, SOE-13).</summary>
internal static class PriceFindings
{
    public static IEnumerable<Finding> Of(LaunchDraft draft, DisposalState state)
    {
        yield return Must("amounts", DisposalRefusal.AmountMalformed, IsAmount(draft.StartPrice) && IsAmount(draft.Increment) && IsAmount(draft.Deposit), FindingTexts.Amounts);
        if (!IsAmount(draft.StartPrice)) { yield break; }
        yield return Floor(draft, state);
        if (state.Price is { Basis: not PriceBasis.NotAppraisable, Amount: var price } && draft.Kind == RoundKind.First)
        {
            yield return Should("start-price.above", "AUC-10.2", draft.StartPrice <= price, FindingTexts.NotAbovePrice, FindingTexts.AbovePrice, draft.StartPrice, price);
        }

        yield return Surplus(draft, state);
        if (state.Has(DisposalFlags.Equity))
        {
            var limit = state.Claims.PriorityClaims + state.Claims.ToRedeem;
            yield return Should("portion", "EQU-13.2", draft.StartPrice <= limit, FindingTexts.PortionFits, FindingTexts.PortionLarge, draft.StartPrice, limit);
        }

        foreach (var finding in Deposit(draft, state)) { yield return finding; }
        yield return Should("increment", "AUC-20.0", Percentage.IsAtMost(draft.Increment, draft.StartPrice, state.Book.IncrementWarnPercent), FindingTexts.Increment, FindingTexts.IncrementLarge, draft.Increment, state.Book.IncrementWarnPercent);
    }

    private static Finding Floor(LaunchDraft draft, DisposalState state)
    {
        if (draft.IsReAuction)
        {
            var failed = state.PastRounds[^1].Draft.StartPrice;
            return Must("start-price", DisposalRefusal.ReAuctionPrice, draft.StartPrice == failed, FindingTexts.SamePrice, failed, draft.StartPrice);
        }

        if (draft.Kind == RoundKind.SellOff)
        {
            var second = state.LastFailed!.Draft.StartPrice;
            return Must("start-price", DisposalRefusal.SellOffPrice, draft.StartPrice == second, FindingTexts.SamePrice, second, draft.StartPrice);
        }

        if (draft.Kind == RoundKind.Second)
        {
            var before = state.LastFailed!.Draft.StartPrice;
            if (state.Has(DisposalFlags.StateListedShares))
            {
                var ninety = Percentage.Ceiling(before, state.Book.StateSharesStepPercent);
                return Must("start-price", DisposalRefusal.StateSharesStep, draft.StartPrice >= ninety, FindingTexts.NotBelowFloor, draft.StartPrice, ninety, state.Book.StateSharesStepPercent);
            }

            var least = StartPriceFloor.Second(before, state.Book);
            return Must("start-price", DisposalRefusal.CutTooDeep, draft.StartPrice >= least, FindingTexts.NotBelowFloor, draft.StartPrice, least, state.Book.SecondStartMinPercent);
        }

        if (state.Price!.Basis == PriceBasis.NotAppraisable)
        {
            return Must("start-price", DisposalRefusal.NotAboveCosts, draft.StartPrice > state.Claims.Costs, FindingTexts.AboveCosts, draft.StartPrice, state.Claims.Costs);
        }

        var floor = StartPriceFloor.First(state.Price.Amount, state.Book);
        return Must("start-price", DisposalRefusal.StartBelowFloor, draft.StartPrice >= floor, FindingTexts.NotBelowFloor, draft.StartPrice, floor, state.Book.FirstStartMinPercent);
    }

    // DIS-6: a price at or below what is paid first brings the applicant nothing.
    private static Finding Surplus(LaunchDraft draft, DisposalState state)
    {
        var limit = state.Claims.NoSurplusLimit;
        if (state.NoSurplus is { AskedAt: null } told)
        {
            var until = LaunchRules.NoSurplusAnswer(state, told).LastDay;
            return Must("surplus", DisposalRefusal.ApplicantDidNotGoOn, isMet: false, FindingTexts.Surplus, until, CourtTime.EndOf(until));
        }

        return Must("surplus", DisposalRefusal.NoSurplus, draft.StartPrice > limit, FindingTexts.Surplus, draft.StartPrice, limit, limit + new Money(1));
    }

    private static IEnumerable<Finding> Deposit(LaunchDraft draft, DisposalState state)
    {
        // EQU-12: where there is no price there is no band either.
        if (state.Price!.Basis == PriceBasis.NotAppraisable) { yield break; }
        var band = DepositBand.Of(draft.StartPrice, state.Book);
        yield return Must("deposit", DisposalRefusal.DepositRange, band.Contains(draft.Deposit), FindingTexts.Deposit, draft.Deposit, band.Least, band.Greatest);
    }

    private static bool IsAmount(Money amount) => amount.IsPositive && amount <= Money.Largest;
}
