using System.Globalization;
using Auction.Domain.Calendar;
using Auction.Domain.Deadlines;
using Auction.Domain.Rounds;
using Auction.Domain.Rules;
using static Auction.Domain.Deadlines.DeadlineKind;

namespace Auction.Domain.Disposal;

/// <summary>The time limits of each round, and between rounds.</summary>
/// <remarks>Rules AUC-12.1, AUC-16.1, AUC-25.1, AUC-26.1b, AUC-26.1c, SEL-2, SEL-3, DIS-20, DIS-27.</remarks>
internal static class RoundDeadlines
{
    public static IEnumerable<Deadline> Of(DisposalState state)
    {
        var launched = state.Launch is { ApprovedAt: { } approved } launch
            ? [Deadline.Of("notify", "AUC-16.1", MinGap, SaleDeadlineTexts.Notify, DisposalDeadlines.Court, CourtTime.DayOf(approved), Latest(approved, Period.LatestBefore(launch.Draft.NoticeDay, state.Book.NotifyBeforeNoticeDays).Day))]
            : Enumerable.Empty<Deadline>();
        return launched.Concat(state.Rounds.SelectMany(round => Of(state, round)));
    }

    private static DateOnly Latest(DateTimeOffset from, DateOnly day) => day < CourtTime.DayOf(from) ? CourtTime.DayOf(from) : day;

    private static IEnumerable<Deadline> Of(DisposalState state, RoundCourse round)
    {
        var days = state.Book.NoticeDays(round.Draft.Kind, state.Terms!.AssetClass, round.Draft.IsReAuction);
        yield return Deadline.Of(Key("notice", round), RuleBook.NoticeDaysRule(round.Draft.Kind, round.Draft.IsReAuction).Value, MinGap, SaleDeadlineTexts.EarliestStart, DisposalDeadlines.Court, round.PublishedOn, Period.EarliestStart(round.PublishedOn, days).Day.AddDays(-1)) with
        {
            MetAt = round.Versions[0].PublishedAt,
        };
        if (round.EndedAt is not { } ended) { yield break; }
        var endedOn = CourtTime.DayOf(ended);
        foreach (var deadline in round.Stage == RoundStage.Failed ? Failed(state, round, endedOn) : Sold(state, round, endedOn)) { yield return deadline; }
    }

    private static IEnumerable<Deadline> Sold(DisposalState state, RoundCourse round, DateOnly soldOn)
    {
        yield return Deadline.Of(Key("payment", round), "AUC-25.1", Loss, SaleDeadlineTexts.Pay, round.BuyerCode!, soldOn, SettlementPeriods.PaymentDue(state, round)) with
        {
            MetAt = round.PaidOn is { } on ? CourtTime.StartOf(on) : null,
        };
        if (round.PaidOn is not { } paid) { yield break; }
        yield return Deadline.Of(Key("ruling", round), "DIS-20", Duty, SaleDeadlineTexts.Ruling, DisposalDeadlines.Court, paid, Period.Days(state.Calendar, paid, state.Book.RulingServeDays)) with
        {
            MetAt = round.Stage is RoundStage.Defaulted or RoundStage.Revoked ? round.EndedAt : DisposalDeadlines.ServedAt(round.RulingServedOn, round.RulingRecordedAt),
        };
        if (round.RulingServedOn is { } served && round.Stage != RoundStage.Revoked)
        {
            yield return Deadline.Of(Key("handover", round), "DIS-27", Duty, SaleDeadlineTexts.Handover, DisposalDeadlines.Court, served, Period.Days(state.Calendar, served, state.Book.HandoverDays)) with { MetAt = round.HandedOverAt };
        }
    }

    // What follows a failure is met by the next round, or by whatever closed the disposal instead.
    private static IEnumerable<Deadline> Failed(DisposalState state, RoundCourse round, DateOnly failedOn)
    {
        var next = state.Rounds.FirstOrDefault(other => other.Number > round.Number && other.Draft.Kind != round.Draft.Kind);
        var instead = state.ClosedAt;
        if (round.Draft.Kind == RoundKind.First)
        {
            yield return Deadline.Of(Key("second", round), "AUC-26.1b", Duty, SaleDeadlineTexts.SecondRound, DisposalDeadlines.Court, failedOn, Period.Days(state.Calendar, failedOn, state.Book.SecondRoundWithinDays)) with
            {
                MetAt = next?.Draft.StartsAt ?? instead,
            };
        }
        else if (round.Draft.Kind == RoundKind.Second)
        {
            yield return Deadline.Of(Key("ask-creditors", round), "SEL-2", Duty, SaleDeadlineTexts.AskCreditors, DisposalDeadlines.Court, failedOn, Period.Days(state.Calendar, failedOn, state.Book.AskInKindWithinDays)) with
            {
                MetAt = state.InKind?.AskedAt ?? next?.Versions[0].PublishedAt ?? instead,
            };
            yield return Deadline.Of(Key("sell-off", round), "SEL-2", Duty, SaleDeadlineTexts.SellOffNotice, DisposalDeadlines.Court, failedOn, Period.Days(state.Calendar, failedOn, state.Book.SellOffNoticeWithinDays)) with
            {
                MetAt = next?.Versions[0].PublishedAt ?? instead,
            };
        }
    }

    private static string Key(string name, RoundCourse round) => string.Create(CultureInfo.InvariantCulture, $"{name}#{round.Number}");
}
