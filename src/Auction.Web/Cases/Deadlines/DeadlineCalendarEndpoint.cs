using Auction.Data.Platform;
using Auction.Domain.Calendar;
using Auction.Web.Shell;
using Auction.Web.Shell.People;

namespace Auction.Web.Cases.Deadlines;

/// <summary><c>/court/cases/deadlines.ics</c>: the open time limits of the court of whoever is signed in. It holds no names of people.</summary>
internal static class DeadlineCalendarEndpoint
{
    private const int AheadDays = 400;

    /// <summary>Maps the address.</summary>
    public static void MapDeadlineCalendar(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/court/cases/deadlines.ics", GetAsync).ExcludeFromDescription().RequireAuthorization();

    private static async Task<IResult> GetAsync(HttpContext context, CaseDeadlines deadlines, IPlatformClock clock, Words words, CancellationToken cancellationToken)
    {
        if (!context.User.IsCourtStaff() || context.User.CourtId() is not { } courtId)
        {
            return Results.NotFound();
        }

        var now = clock.Now;
        var open = await deadlines.OpenAsync(courtId, CourtTime.DayOf(now).AddDays(AheadDays), now, cancellationToken);
        var site = $"{context.Request.Scheme}://{context.Request.Host}{context.Request.PathBase}";
        context.Response.Headers.CacheControl = "no-store";
        return Results.Bytes(
            CalendarFile.Write(words[CaseDeadlineTexts.CalendarName], open.Select(each => EntryOf(each, words, site)), now),
            "text/calendar; charset=utf-8",
            "deadlines.ics");
    }

    private static CalendarEntry EntryOf(CaseDeadline each, Words words, string site) => new(
        $"{each.SubjectId}/{each.Deadline.Key}",
        each.Deadline.LastDay,
        $"{words[each.Deadline.What]} · {each.CaseNumber}",
        $"{each.Number} {words[each.About]}\n{words[CaseDeadlineTexts.RuleLine, each.Deadline.Rule.ToString()]}",
        new Uri(site + each.Path));
}
