using Auction.Data.Rosters;
using Auction.Domain.Amounts;
using Valuation.Lottery;
using Valuation.Procedure;

namespace Auction.Web.Demo;

/// <summary>Stretches that many demo valuations have in common.</summary>
internal static class DemoValuationSteps
{
    /// <summary>The platforms' results around a price, in thousandths of it above or below; they add up to nothing.</summary>
    private static readonly int[] Around = [-31, 12, -8, 45, -18];

    /// <summary>Every line of the checklist but those left out, and what decides which methods are open.</summary>
    public static void Investigate(
        this DemoValuationPlay play, bool needsInspection = false, bool hasGovernmentPrice = false, bool isEasilyPriced = false, params InvestigationSubject[] missing)
    {
        foreach (var subject in InvestigationChecklist.Of(play.Script.Kind).Except(missing))
        {
            play.Do(
                subject == InvestigationSubject.HomeExamined
                    ? new RecordNecessaryHome(new(IsNecessary: false, Exception: null, play.Paper))
                    : new RecordFact(subject, subject == InvestigationSubject.ConstructionClaims ? FactStanding.NotApplicable : FactStanding.Known, play.Paper));
        }

        if (missing.Length == 0)
        {
            play.Do(new RecordPricingFacts(new(hasGovernmentPrice, needsInspection, HasOnlineConditions: !needsInspection, MustBeAppraised: false, isEasilyPriced, play.Paper)));
        }
    }

    /// <summary>The order to every platform listed on the day.</summary>
    public static void OrderOnline(this DemoValuationPlay play, DateOnly day)
    {
        var roster = play.Roster(RosterKind.Platform);
        var listed = roster.ListedOn(day);
        play.Do(new OrderOnlineInquiry(roster.Version, listed, listed, play.Order()));
    }

    /// <summary>What is ordered.</summary>
    public static InquiryOrder Order(this DemoValuationPlay play) =>
        new(play.Script.AssetZh, string.Join("；", play.Script.Facts.Select(fact => $"{fact.Label} {fact.Value}").DefaultIfEmpty("见财产清单")), "1 宗", "确定财产处置参考价", "");

    /// <summary>A platform's report, so many thousandths above or below a price.</summary>
    public static void Submit(this DemoValuationPlay play, string platform, Money price, int thousandths) =>
        play.Do(new SubmitOnlineReport(platform, play.Report(platform, new(price.Fen + (price.Fen / 1000 * thousandths)), isAppraisal: false)));

    /// <summary>An online inquiry that every platform answers on the day after it was ordered; the mean is the price.</summary>
    public static void AskPlatforms(this DemoValuationPlay play, int orderedDaysBefore, Money price, int turn = 0)
    {
        play.Do(new RefuseAgreement("D"));
        play.To(orderedDaysBefore, 14);
        var day = play.Day(orderedDaysBefore);
        play.OrderOnline(day);
        play.To(orderedDaysBefore - 1, 9);
        var listed = play.Roster(RosterKind.Platform).ListedOn(day);
        for (var place = 0; place < listed.Count; place++)
        {
            play.To(orderedDaysBefore - 1, 9 + (place * 2));
            play.Submit(listed[place], price, Around[(place + turn) % Around.Length]);
        }
    }

    /// <summary>The court's review without a fault, and service on everybody the day after.</summary>
    public static void Pass(this DemoValuationPlay play, int daysBefore, params ReportFault[] faults)
    {
        play.To(daysBefore, 10);
        play.Do(new ReviewReports(faults));
        play.To(daysBefore - 1, 11);
        foreach (var party in play.Script.Parties)
        {
            play.Do(new RecordService(party.Id, ServiceWay.Electronic, play.Day(daysBefore - 1), play.Paper));
        }
    }

    /// <summary>Both sides name the same three institutions; the first is ordered and accepts.</summary>
    public static void Appraise(this DemoValuationPlay play, int daysBefore, string field, IReadOnlyList<string> chosen)
    {
        play.Do(new RefuseAgreement("D"));
        play.To(daysBefore, 9);
        var roster = play.Roster(RosterKind.Institution, field);
        play.Do(new EntrustAppraisal(roster.Version, roster.ListedOn(play.Day(daysBefore)), play.Day(daysBefore - 5)));
        foreach (var party in play.Script.Parties.Where(party => party.Role is PartyRole.Applicant or PartyRole.Debtor))
        {
            play.Do(new ProposeInstitutions(party.Id, chosen));
        }

        play.To(daysBefore - 1, 10);
        play.Do(new OrderAppraisal(play.Order()));
    }

    /// <summary>The institution accepts, gets the material and looks at the property.</summary>
    public static void Work(this DemoValuationPlay play, int daysBefore, string institution)
    {
        play.To(daysBefore, 15);
        play.Do(new AcceptCommission(institution, play.Paper));
        play.To(daysBefore - 1, 10);
        play.Do(new HandOverMaterial(play.Day(daysBefore - 1), play.Paper));
        play.To(daysBefore - 4, 10);
        play.Do(new RecordInspection(institution, play.Day(daysBefore - 4), ["D"], HasWitness: true, WasObstructed: false, play.Paper));
    }

    /// <summary>The list of a draw: everybody on the roster of a field, those taken off with the reason.</summary>
    public static DrawList DrawList(this DemoValuationPlay play, string field, DateOnly day)
    {
        var roster = play.Roster(RosterKind.Institution, field);
        return new(roster.Version, field, [.. roster.Entries.Select(entry => new DrawEntry(entry.Id, entry.Name, entry.IsListedOn(day) ? null : DrawExclusion.Barred))]);
    }

    /// <summary>The first notice on the day of the anchor, and the sale of the lot where there was one.</summary>
    public static void Sell(this DemoValuationPlay play)
    {
        play.MoveTo(play.Lot!.NoticedAt);
        play.Do(new RecordFirstNotice(play.Day(0), play.Paper));
        if (play.Lot is { SoldAt: { } soldAt, SalePrice: { } price })
        {
            play.MoveTo(soldAt);
            play.Do(new RecordSale(SaleEnding.Sold, price, play.Paper));
        }
    }
}
