using Auction.Grains.Procedures;
using System.Net;
using Auction.TestKit.Valuations;
using Valuation.Procedure;
using static Auction.Web.Tests.Valuations.Desks.DeskActs;

namespace Auction.Web.Tests.Valuations.Desks;

/// <summary>A desk is there for those who belong to it, each for themselves only.</summary>
public sealed class DeskBoundaryTests
{
    private static readonly string[] People = ["judge", "clerk", "elsewhere", "creditor", "debtor", "third", "stranger", "i1", "i2", "assoc"];

    [Fact]
    public async Task Desks_AreNotThereForOthers()
    {
        await using var site = await DeskSite.StartAsync();
        var number = await site.OpenValuationAsync();
        var id = await site.IdAsync(number);
        foreach (var step in Walks.Ready("inspection")) { await step.PlayAsync(site, number); }
        foreach (var party in new[] { "p1", "p2" }) { await DoAsync(site, id, new MakeRequests(party, PartyRequests.Appraisal)); }
        await DoAsync(site, id, new EntrustAppraisal("2020-01-01", ["i1", "i2", "i3"], site.Today));
        foreach (var party in new[] { "p1", "p2" }) { await DoAsync(site, id, new ProposeInstitutions(party, ["i1", "i2", "i3"])); }
        await DoAsync(site, id, new OrderAppraisal(ValuationNode.Order));

        foreach (var (path, who) in new[] { ($"/court/valuations/{number}", "judge clerk"), ($"/me/valuations/{number}", "creditor debtor third"), ($"/appraiser/{number}", "i1") })
        {
            foreach (var person in People)
            {
                var isTheirs = who.Split(' ').Contains(person, StringComparer.Ordinal);
                foreach (var page in new[] { path, $"{path}/acts/{SlugAt(path)}" })
                {
                    var answer = await (await site.AsAsync(person)).GetAsync(page);
                    Assert.Equal((person, page, isTheirs ? HttpStatusCode.OK : HttpStatusCode.NotFound), (person, page, answer.Status));
                }
            }

            var visitor = await (await site.AsAsync("")).GetAsync(path);
            Assert.Equal("/sign-in", visitor.Address.AbsolutePath);
        }

        // An act of another desk is not there either.
        Assert.Equal(HttpStatusCode.NotFound, (await (await site.AsAsync("debtor")).GetAsync($"/me/valuations/{number}/acts/hold-draw")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await site.AsAsync("i1")).GetAsync($"/appraiser/{number}/acts/review-reports")).Status);
        Assert.DoesNotContain(number, (await (await site.AsAsync("i2")).GetAsync("/appraiser")).Text, StringComparison.Ordinal);
        foreach (var (person, list, path) in new[] { ("judge", "/court/valuations", $"/court/valuations/{number}"), ("debtor", "/me/valuations", $"/me/valuations/{number}"), ("i1", "/appraiser", $"/appraiser/{number}") })
        {
            var page = await (await site.AsAsync(person)).GetAsync(list);
            Assert.Equal(path, page.Document.QuerySelector("table a")!.GetAttribute("href"));
            Assert.Empty(page.Document.QuerySelectorAll("[href^='~']"));
        }

        Assert.DoesNotContain(number, (await (await site.AsAsync("stranger")).GetAsync("/me/valuations")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Clerk_IsToldWhatIsTheJudges_AndCannotDoIt()
    {
        await using var site = await DeskSite.StartAsync();
        var number = await site.OpenValuationAsync();
        var (judge, clerk) = (await site.AsAsync("judge"), await site.AsAsync("clerk"));
        var told = await clerk.GetAsync($"/court/valuations/{number}/acts/withdraw");
        Assert.Null(told.Document.QuerySelector(Form));
        Assert.Contains("本步骤由承办法官办理", told.Text, StringComparison.Ordinal);

        // The judge's form with the clerk's own token: the page asks who it is, not what it drew.
        var token = (await clerk.GetAsync($"/court/valuations/{number}/acts/measure")).Document.QuerySelector("form.act-form input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var form = await judge.GetAsync($"/court/valuations/{number}/acts/withdraw");
        await clerk.SubmitAsync(form, Form, ("__RequestVerificationToken", token), ("ground", N(WithdrawalGround.Performed)), ("document", "履行完毕。"), ("sure", "yes"));
        Assert.Equal(ValuationPhase.Investigating, (await site.StateAsync(number)).Phase);
    }

    [Fact]
    [Trait("Rule", "REF-4.1")]
    public async Task Person_ActsForThemselvesOnly()
    {
        await using var site = await DeskSite.StartAsync();
        var number = await site.OpenValuationAsync();
        var form = await site.OpenFormAsync("debtor", number, "make-requests");
        Assert.Equal(["p2"], form.Document.QuerySelectorAll($"{Form} select[name=party] option").Select(option => option.GetAttribute("value")));
        var page = await site.PostAsync("debtor", number, "make-requests", form, ("party", "p1"), ("requests", N(PartyRequests.Appraisal)));
        Assert.Equal("#f-party", page.Document.QuerySelector(".errsum a")!.GetAttribute("href"));
        Assert.All((await site.StateAsync(number)).Parties, party => Assert.Equal(PartyRequests.None, party.Requests));
    }

    private static string SlugAt(string path) => path.Split('/')[1] switch { "court" => "measure", "me" => "make-requests", _ => "accept" };

    private static async Task DoAsync(DeskSite site, Guid id, ValuationCommand command) => Assert.Equal(
        Auction.Grains.Procedures.ProcedureOutcome.Accepted,
        (await site.Desk.ExecuteAsync(id, command, ValuationNode.NewKey(), ValuationNode.Judge, CancellationToken.None)).Outcome);
}
