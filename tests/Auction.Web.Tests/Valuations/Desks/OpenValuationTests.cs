using Auction.TestKit.Databases;
using Auction.Web.Acts;
using Auction.Web.Pages.Court.Valuations;
using Auction.Web.Valuations.Acts;
using Microsoft.EntityFrameworkCore;
using Valuation.Procedure;

namespace Auction.Web.Tests.Valuations.Desks;

/// <summary>Opening a valuation at the court's desk.</summary>
public sealed class OpenValuationTests
{
    [Fact]
    [Trait("Rule", "REF-1")]
    public async Task EmptyForm_NamesEveryFieldThatIsMissing()
    {
        await using var site = await DeskSite.StartAsync();
        var judge = await site.AsAsync("judge");
        var page = await judge.SubmitAsync(await judge.GetAsync(Openings.Path), DeskActs.Form);
        var required = OpeningFields.Of([]).Where(field => field.IsRequired && field.Kind != ActFieldKind.Flag)
            .Select(field => "#" + ActControl.IdOf(field.Kind == ActFieldKind.Rows ? ActForm.Name(field, 0, field.Columns[0]) : field.Name));
        var links = page.Document.QuerySelectorAll(".errsum a").Select(link => link.GetAttribute("href")!).ToList();
        Assert.Equal(required, links);
        Assert.All(links, link => Assert.NotNull(page.Document.GetElementById(link[1..])));
        Assert.Equal(0, await CountAsync(site));
    }

    [Theory]
    [EachDatabase]
    [Trait("Rule", "REF-1")]
    public async Task FormSentTwice_OpensOneValuation(DatabaseKind kind)
    {
        await using var site = await DeskSite.StartAsync(kind);
        var judge = await site.AsAsync("judge");
        var form = await judge.GetAsync(Openings.Path);
        (string, string)[] values = [.. Openings.Filled(), ("lot", site.Lot.Id.ToString())];
        var number = Openings.NumberOf(await judge.SubmitAsync(form, DeskActs.Form, values));
        Assert.Equal(number, Openings.NumberOf(await judge.SubmitAsync(form, DeskActs.Form, values)));
        Assert.Equal(1, await CountAsync(site));

        // Its lot has a valuation now and is no longer offered.
        Assert.Null((await judge.GetAsync(Openings.Path)).Document.QuerySelector($"option[value='{site.Lot.Id}']"));
        var state = await site.StateAsync(number);
        Assert.Equal([("p1", PartyRole.Applicant), ("p2", PartyRole.Debtor), ("p3", PartyRole.InterestedPerson)], state.Parties.Select(party => (party.Id, party.Role)));
    }

    [Fact]
    public async Task UnknownAccount_IsNamedAtItsRow()
    {
        await using var site = await DeskSite.StartAsync();
        var judge = await site.AsAsync("judge");
        var values = Openings.Filled().Where(value => !value.Name.StartsWith("persons[1]", StringComparison.Ordinal)).ToList();
        values[values.FindIndex(value => value.Name == "persons[2].account")] = ("persons[2].account", "nobody@test.hengping");
        var page = await judge.SubmitAsync(await judge.GetAsync(Openings.Path), DeskActs.Form, [.. values, ("persons[1].role", ""), ("persons[1].name", ""), ("persons[1].account", "")]);
        Assert.Equal(["#f-persons-2-account"], page.Document.QuerySelectorAll(".errsum a").Select(link => link.GetAttribute("href")));
        Assert.Equal(0, await CountAsync(site));
    }

    [Theory]
    [InlineData("", "未办理")]
    [InlineData("/en", "Not done")]
    [Trait("Rule", "LIM-2")]
    public async Task SeizureLongerThanTheLaw_IsRefusedWithTheRule(string prefix, string word)
    {
        await using var site = await DeskSite.StartAsync();
        var judge = await site.AsAsync("judge");
        var values = Openings.Filled().Where(value => value.Name is not "seizedUntil");
        var page = await judge.SubmitAsync(await judge.GetAsync(prefix + Openings.Path), DeskActs.Form, [.. values, ("seizedUntil", "2039-01-01")]);
        var said = page.Document.QuerySelector(".errsum")!;
        Assert.Contains(word, said.TextContent, StringComparison.Ordinal);
        Assert.Equal("LIM-2", said.QuerySelector(".rule-id")!.TextContent);
        Assert.Equal(0, await CountAsync(site));
    }

    private static async Task<int> CountAsync(DeskSite site)
    {
        await using var db = await site.OpenDatabaseAsync();
        return await db.Valuations.CountAsync();
    }
}
