using System.Net;
using Auction.Data.Procedures;
using Auction.TestKit.Databases;
using Auction.TestKit.Http;
using Microsoft.EntityFrameworkCore;
using Valuation.Procedure;
using static Auction.Web.Tests.Valuations.Desks.DeskActs;

namespace Auction.Web.Tests.Valuations.Desks;

/// <summary>The desk of the association a technical review was referred to: what it finds there, what it does, and who else finds nothing.</summary>
[Trait("Rule", "REF-23.1")]
public sealed class AssociationDeskTests
{
    [Theory]
    [EachDatabase]
    public async Task Review_IsInTheInboxOfItsAssociation_WithTheMaterialAndNothingElse(DatabaseKind kind)
    {
        await using var site = await DeskSite.StartAsync(kind);
        var number = await Walks.Referred.PlayAsync(site);
        var (own, other) = (await site.AsAsync("assoc"), await site.AsAsync("other"));
        var line = (await own.GetAsync("/association")).Document.QuerySelector("tbody tr")!;
        Assert.Equal($"/association/{number}", line.QuerySelector("a")!.GetAttribute("href"));
        Assert.Contains("作出专业技术评审结论", line.TextContent, StringComparison.Ordinal);
        Assert.Null(line.QuerySelector(".t-seal"));
        Assert.DoesNotContain(number, (await other.GetAsync("/association")).Text, StringComparison.Ordinal);

        // The report, its PDF, the objection, the explanation and the court's letter; of the other files it is told nothing.
        var page = await own.GetAsync($"/association/{number}");
        var review = (await site.StateAsync(number)).Objections.Single();
        string[] written = [.. review.Writings, review.Review!.Report, review.Review.Letter];
        var offered = page.Document.QuerySelectorAll($"main a[href^='/valuations/{number}/files/']").Select(link => link.GetAttribute("href")![^64..]).Distinct(StringComparer.Ordinal).ToList();
        Assert.Superset(written.ToHashSet(StringComparer.Ordinal), offered.ToHashSet(StringComparer.Ordinal));
        Assert.Equal(written.Length + 1, offered.Count);
        await using var db = await site.OpenDatabaseAsync();
        var all = await db.ValuationFiles.ToListAsync();
        Assert.True(all.Count(file => file.Audience != FileAudience.Public) > offered.Count + 5);
        foreach (var file in all)
        {
            var isPublic = file.Audience == FileAudience.Public;
            Assert.Equal((file.Name, offered.Contains(file.Sha256) || isPublic), (file.Name, await MayOpenAsync(own, number, file.Sha256)));
            Assert.Equal((file.Name, isPublic), (file.Name, await MayOpenAsync(other, number, file.Sha256)));
        }

        // People stay roles, in the form too.
        foreach (var shown in new[] { page, await own.GetAsync($"/association/{number}/acts/hand-in-review") })
        {
            Assert.Equal(HttpStatusCode.OK, shown.Status);
            Assert.All(new[] { "creditor", "debtor", "third" }, name => Assert.DoesNotContain(name, shown.Document.QuerySelector("main")!.TextContent, StringComparison.Ordinal));
        }

        Assert.Contains("被执行人1", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Review_IsNotThereForOthers()
    {
        await using var site = await DeskSite.StartAsync();
        var number = await Walks.Referred.PlayAsync(site);
        foreach (var path in new[] { $"/association/{number}", $"/association/{number}/acts/hand-in-review", $"/appraiser/{number}", $"/court/valuations/{number}", $"/me/valuations/{number}" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await (await site.AsAsync("other")).GetAsync(path)).Status);
            var isDesk = path.StartsWith("/association", StringComparison.Ordinal);
            Assert.Equal(isDesk ? HttpStatusCode.OK : HttpStatusCode.NotFound, (await (await site.AsAsync("assoc")).GetAsync(path)).Status);
            foreach (var person in isDesk ? ["judge", "elsewhere", "creditor", "debtor", "stranger", "i1", "i2"] : Array.Empty<string>())
            {
                Assert.Equal((person, HttpStatusCode.NotFound), (person, (await (await site.AsAsync(person)).GetAsync(path)).Status));
            }
        }

        // The form of the one, posted by the other with a token of their own.
        var token = (await (await site.AsAsync("other")).GetAsync("/association")).Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var form = await site.OpenFormAsync("assoc", number, "hand-in-review");
        Assert.Equal(HttpStatusCode.NotFound, (await site.PostAsync("other", number, "hand-in-review", form, ("__RequestVerificationToken", token), ("correct", "no"))).Status);
        Assert.Equal(ObjectionStage.ForAssociation, (await site.StateAsync(number)).Objections.Single().Stage);
    }

    [Theory]
    [EachDatabase]
    [Trait("Rule", "GEN-7")]
    public async Task LateConclusion_IsShownLate_AndCountsAllTheSame(DatabaseKind kind)
    {
        await using var site = await DeskSite.StartAsync(kind);
        var number = await Walks.Referred.PlayAsync(site);
        var until = (await site.StateAsync(number)).Objections.Single().Review!.Until;
        await site.GoToAsync(until.AddDays(2));
        var own = await site.AsAsync("assoc");
        var late = (await own.GetAsync("/association")).Document.QuerySelector("tbody tr .t-seal")!;
        Assert.Contains("已逾期", late.TextContent, StringComparison.Ordinal);

        await site.DoAsync("assoc", number, "hand-in-review", ("correct", "yes"));
        var objection = (await site.StateAsync(number)).Objections.Single();
        Assert.Equal(ObjectionStage.UnderCorrection, objection.Stage);
        var duty = ValuationDeadlines.Of(await site.StateAsync(number)).Single(deadline => deadline.Key == $"objection.review:{objection.Id}");
        Assert.Equal((Auction.Domain.Deadlines.DeadlineStanding.MetLate, "assoc"), (duty.StandingAt(site.Clock.Now), duty.Whose));

        // The conclusion is on file for those concerned, and the log says who handed it in.
        await using var db = await site.OpenDatabaseAsync();
        var account = await db.Users.Where(user => user.Email == DeskSite.MailOf("assoc")).Select(user => user.Id).SingleAsync();
        var conclusion = await db.ValuationFiles.SingleAsync(row => row.AddedBy == account);
        Assert.True(await MayOpenAsync(own, number, conclusion.Sha256));
        Assert.True(await MayOpenAsync(await site.AsAsync("debtor"), number, conclusion.Sha256));
        var act = await db.Acts.SingleAsync(row => row.ActorId == account && row.Act == "hand-in-technical-review");
        Assert.Equal("association", act.Role);
        Assert.Contains("REF-23.1", act.RuleIds, StringComparison.Ordinal);

        // Nothing is due any more, and nothing is left to do.
        var inbox = await own.GetAsync("/association");
        Assert.Equal(["已办结"], inbox.Document.QuerySelectorAll("main h2").Select(head => head.TextContent));
        Assert.Empty((await own.GetAsync($"/association/{number}")).Document.QuerySelectorAll(".act-list a"));
    }

    [Fact]
    public async Task ConclusionOnPaper_IsRecordedByTheCourt_AndTheFormOfTheAssociationSaysSo()
    {
        await using var site = await DeskSite.StartAsync();
        var number = await Walks.Referred.PlayAsync(site);
        var form = await site.OpenFormAsync("assoc", number, "hand-in-review");
        var court = await site.OpenFormAsync("clerk", number, "conclude-review");
        AssertDone("clerk", number, "conclude-review", await site.PostAsync("clerk", number, "conclude-review", court, ("correct", "no")));
        var before = (await site.StateAsync(number)).Seq;

        var page = await site.PostAsync("assoc", number, "hand-in-review", form, ("correct", "yes"));
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Null(page.Document.QuerySelector(Form));
        Assert.NotEmpty(page.Document.QuerySelectorAll(".note.warn"));
        Assert.Equal((before, ObjectionOutcome.ResultStands), ((await site.StateAsync(number)).Seq, (await site.StateAsync(number)).Objections.Single().Outcome));
    }

    private static async Task<bool> MayOpenAsync(SiteClient client, string number, string file)
    {
        using var answer = await client.Http.GetAsync(new Uri($"/valuations/{number}/files/{file}", UriKind.Relative));
        Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.NotFound);
        return answer.IsSuccessStatusCode;
    }
}
