using Auction.Data.Lots;
using Auction.Domain.Amounts;
using Auction.Domain.Calendar;
using Auction.Domain.Rounds;
using Auction.Domain.Rules;
using Valuation;

namespace Auction.Data.Import;

/// <summary>Judges an understood notice against the law of announcing a round.</summary>
internal static class NoticeRules
{
    public static void Check(Notice notice, NoticeContext context, FindingList findings)
    {
        CheckReferencePrice(notice, context.Book, findings);
        CheckPreviousRound(notice, context.Book, findings);
        CheckDeposit(notice, context.Book, findings);
        CheckPeriod(notice, context, findings);
        CheckNoticeGap(notice, context, findings);
        CheckClass(notice, findings);

        // AUC-20.0: practice is 0.1 to 0.75 per cent; above 2 the court should look again.
        if (!Percentage.IsAtMost(notice.Increment, notice.StartPrice, 2))
        {
            findings.Warn(NoticeFields.Increment, "AUC-20.0", FindingTexts.IncrementLarge);
        }

        if (notice.BalanceDays is < 5 or > 15)
        {
            findings.Warn(NoticeFields.BalanceDays, "AUC-25.1", FindingTexts.BalanceUnusual);
        }
    }

    private static void CheckReferencePrice(Notice notice, RuleBook book, FindingList findings)
    {
        if (notice.ReferenceKind == ReferencePriceKind.NotAppraisable)
        {
            if (!string.Equals(notice.Category, LotCategories.Equity, StringComparison.Ordinal))
            {
                findings.Error(NoticeFields.ReferenceKind, "EQU-12", FindingTexts.NotAppraisableClass);
            }

            if (notice.ReferencePrice.IsPositive)
            {
                findings.Error(NoticeFields.ReferencePrice, "EQU-12", FindingTexts.NotAppraisablePrice);
            }

            return;
        }

        if (notice.Kind == RoundKind.First && !Percentage.IsAtLeast(notice.StartPrice, notice.ReferencePrice, book.FirstStartMinPercent))
        {
            var floor = Percentage.Ceiling(notice.ReferencePrice, book.FirstStartMinPercent);
            findings.Error(NoticeFields.StartPrice, "AUC-10.2", FindingTexts.StartBelowFloor.With(book.FirstStartMinPercent, floor));
        }
    }

    private static void CheckPreviousRound(Notice notice, RuleBook book, FindingList findings)
    {
        if (notice.PreviousStartPrice is not { } previous)
        {
            return;
        }

        switch (notice.Kind)
        {
            case RoundKind.First:
                findings.Error(NoticeFields.PreviousStartPrice, "AUC-26.1", FindingTexts.PreviousOnFirst);
                break;
            case RoundKind.Second when !Percentage.IsAtLeast(notice.StartPrice, previous, 100 - book.SecondCutMaxPercent):
                var floor = Percentage.Ceiling(previous, 100 - book.SecondCutMaxPercent);
                findings.Error(NoticeFields.StartPrice, "AUC-26.1d", FindingTexts.CutTooDeep.With(book.SecondCutMaxPercent, floor));
                break;
            case RoundKind.SellOff when notice.StartPrice != previous:
                findings.Error(NoticeFields.StartPrice, "SEL-4", FindingTexts.SellOffPrice.With(previous));
                break;
        }
    }

    private static void CheckDeposit(Notice notice, RuleBook book, FindingList findings)
    {
        // EQU-12: without an appraisal the deposit is set freely.
        var band = DepositBand.Of(notice.StartPrice, book);
        if (notice.ReferenceKind != ReferencePriceKind.NotAppraisable && !band.Contains(notice.Deposit))
        {
            findings.Error(NoticeFields.Deposit, "AUC-17.1", FindingTexts.DepositOutsideBand.With(
                book.DepositMinPercent, book.DepositMaxPercent, band.Least, band.Greatest));
        }
    }

    private static void CheckPeriod(Notice notice, NoticeContext context, FindingList findings)
    {
        if (notice.EndsAt <= notice.StartsAt)
        {
            findings.Error(NoticeFields.EndsAt, "AUC-20.2a", FindingTexts.EndsBeforeStart);
        }
        else if (notice.Kind == RoundKind.SellOff && notice.EndsAt - notice.StartsAt != TimeSpan.FromDays(context.Book.SellOffDays))
        {
            var end = notice.StartsAt.AddDays(context.Book.SellOffDays);
            findings.Error(NoticeFields.EndsAt, "SEL-3", FindingTexts.SellOffLength.With(
                context.Book.SellOffDays, CourtTime.Format(end, "yyyy-MM-dd HH:mm")));
        }
        else if (notice.EndsAt - notice.StartsAt < context.Book.BiddingPeriodMin)
        {
            findings.Error(NoticeFields.EndsAt, "AUC-20.2a", FindingTexts.PeriodTooShort.With((int)context.Book.BiddingPeriodMin.TotalHours));
        }

        // AUC-26.1a: "failed" may only be said of a round in which bids could be placed.
        if (notice.EndsAt <= context.Now)
        {
            findings.Error(NoticeFields.EndsAt, "AUC-26.1a", FindingTexts.AlreadyOver);
        }
        else if (notice.StartsAt <= context.Now)
        {
            findings.Error(NoticeFields.StartsAt, "AUC-20.2a", FindingTexts.AlreadyRunning);
        }
    }

    private static void CheckNoticeGap(Notice notice, NoticeContext context, FindingList findings)
    {
        var today = CourtTime.DayOf(context.Now);
        if (notice.NoticeDate > today)
        {
            findings.Error(NoticeFields.NoticeDate, "AUC-13", FindingTexts.NoticeInFuture.With(Text(today)));
            return;
        }

        var (days, ruleId) = NoticeDays(notice, context.Book);
        var earliest = notice.NoticeDate.AddDays(days + 1);
        if (CourtTime.DayOf(notice.StartsAt) >= earliest)
        {
            return;
        }

        // MIN-GAP refuses a notice that is being published. One that is already public cannot be unpublished by us: the court decides.
        if (notice.NoticeDate == today)
        {
            findings.Error(NoticeFields.StartsAt, ruleId, FindingTexts.GapTooShort.With(days, Text(earliest)));
        }
        else
        {
            findings.Warn(NoticeFields.StartsAt, ruleId, FindingTexts.GapTooShortPublished.With(days, Text(earliest), Text(notice.NoticeDate)));
        }
    }

    private static (int Days, string RuleId) NoticeDays(Notice notice, RuleBook book)
    {
        var isMovable = notice.AssetClass == AssetClass.Movable;
        return notice.Kind switch
        {
            RoundKind.Second when !notice.IsReAuction => (isMovable ? book.NoticeDaysSecondMovable : book.NoticeDaysSecondOther, "AUC-26.1c"),
            RoundKind.SellOff => (isMovable ? book.NoticeDaysSellOffMovable : book.NoticeDaysSellOffOther, "SEL-3"),
            // Q5: a re-auction after default takes the notice length of a first round.
            _ => (isMovable ? book.NoticeDaysFirstMovable : book.NoticeDaysFirstOther, "AUC-12.1"),
        };
    }

    private static void CheckClass(Notice notice, FindingList findings)
    {
        AssetClass? expected = notice.Category switch
        {
            LotCategories.Home or LotCategories.Shop or LotCategories.Factory or LotCategories.Land => AssetClass.RealEstate,
            LotCategories.Vehicle or LotCategories.Machinery => AssetClass.Movable,
            LotCategories.Equity => AssetClass.OtherRight,
            _ => null,
        };
        if (expected is { } right && right != notice.AssetClass)
        {
            findings.Error(NoticeFields.AssetClass, "AUC-12.1", FindingTexts.ClassOfCategory.With(NoticeWords.AssetClasses.WordOf(right)));
        }
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
