using Auction.Domain.Calendar;
using Auction.Domain.Texts;
using Valuation;
using Valuation.Procedure;

namespace Auction.Web.Valuations.Views;

/// <summary>Service of the reports on each recipient and each recipient's own time to object (REF-21.2, REF-22).</summary>
/// <param name="Edition">1 for the first; a later edition has windows of its own.</param>
/// <param name="Recipients">In the order they were named.</param>
internal sealed record ServiceView(int Edition, IReadOnlyList<RecipientLine> Recipients)
{
    /// <summary>The service of the reports now; null before the court's review has passed them.</summary>
    public static ServiceView? Of(ValuationState state, ValuationNames names, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(names);
        return state.Delivery is { } delivery && PublishedFacts.IsServed(state)
            ? new(delivery.Edition, [.. state.Parties.Select(party => Line(state, delivery, party, names, now))])
            : null;
    }

    private static RecipientLine Line(ValuationState state, DeliveryState delivery, PartyState party, ValuationNames names, DateTimeOffset now)
    {
        var service = delivery.Services.GetValueOrDefault(party.Id);
        var window = ReportsOpenToObjection(state) ? ObjectionWindows.Of(state, party.Id) : null;
        var objection = state.Objections.Find(each => each.PartyId == party.Id);
        return new(
            party.Id,
            names[party.Id],
            service is null ? null : service.ReceivedOn is null ? ServiceTexts.Published : ValuationWords.Way(service.Way!.Value),
            service?.ReceivedOn ?? service?.PublishedOn,
            service is null ? null : ObjectionWindows.ReceivedOn(state, party.Id),
            window?.LastDay,
            Result(state, service, window, objection, now));
    }

    private static BilingualText Result(ValuationState state, RecipientService? service, PeriodEnd? window, ObjectionState? objection, DateTimeOffset now)
    {
        if (service is null) { return ServiceTexts.NotServed; }
        if (objection is not null) { return ServiceTexts.Objected.With(CourtTime.Format(objection.FiledAt, "yyyy-MM-dd")); }
        if (!ReportsOpenToObjection(state) || window is null) { return ServiceTexts.NoObjectionPossible; }
        return now < window.EndsAt ? ServiceTexts.Running : ServiceTexts.None;
    }

    private static bool ReportsOpenToObjection(ValuationState state) => state.Method is ReferencePriceKind.OnlineInquiry or ReferencePriceKind.Appraisal;
}

/// <summary>One recipient.</summary>
/// <param name="PartyId">Id within the valuation.</param>
/// <param name="Who">As this reader may know them.</param>
/// <param name="Way">How; null when not served.</param>
/// <param name="On">Day of receipt or of publication.</param>
/// <param name="DeemedOn">Day it counts as received.</param>
/// <param name="WindowUntil">Last day to object; null where there is no window.</param>
/// <param name="Result">What came of it.</param>
internal sealed record RecipientLine(string PartyId, BilingualText Who, BilingualText? Way, DateOnly? On, DateOnly? DeemedOn, DateOnly? WindowUntil, BilingualText Result);

/// <summary>Words of the service of reports.</summary>
internal static class ServiceTexts
{
    public static readonly BilingualText Title = new("送达与异议期", "Service and time to object");
    public static readonly BilingualText Recipient = new("受送达人", "Recipient");
    public static readonly BilingualText Way = new("方式", "How");
    public static readonly BilingualText On = new("送达或公告", "Served or published");
    public static readonly BilingualText Deemed = new("视为送达", "Counts as received");
    public static readonly BilingualText Until = new("异议期届满", "Objections until");
    public static readonly BilingualText Result = new("结果", "Result");
    public static readonly BilingualText Published = new("公告送达", "By public notice");
    public static readonly BilingualText NotServed = new("尚未送达", "Not served yet");
    public static readonly BilingualText Objected = new("{0} 提出异议", "Objected on {0}");
    public static readonly BilingualText NoObjectionPossible = new("对此结果不得提出异议", "No objection to this result");
    public static readonly BilingualText Running = new("异议期内", "May object");
    public static readonly BilingualText None = new("无异议", "No objection");
    public static readonly BilingualText Later = new("第 {0} 次送达", "Edition {0}");
    public static readonly BilingualText Explained = new(
        "下落不明的，公告满 15 日视为送达；每名受送达人的 5 日异议期各自计算。",
        "Who cannot be found counts as served after 15 full days of public notice. Every recipient has five days of their own.");
}
