using System.Net;
using Auction.Data;
using Auction.Data.Settlement;
using Auction.Domain.Settlement.Distribution;
using Auction.Grains.Procedures;
using Auction.Grains.Rounds;
using Auction.Grains.Settlement;
using Auction.TestKit.Databases;
using Auction.TestKit.Http;
using Auction.Web.Distributions.Acts;
using Auction.Web.Tests.Disposals;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Auction.Web.Tests.Distributions;

/// <summary>A whole distribution through the real forms, from money on the account of the case to zero. The test plays the provider.</summary>
public sealed class DistributeOverHttpTests
{
    private const string Account = "HA2603-0001";
    private const string Creditor = "姓名A";
    private const string Debtor = "姓名D";
    private const string Bank = "姓名B";

    public static TheoryData<DatabaseKind> Databases { get; } = [DatabaseKind.Sqlite, DatabaseKind.Postgres];

    [Theory]
    [MemberData(nameof(Databases))]
    [Trait("Rule", "PAY-TWO")]
    [Trait("Rule", "CPI-510")]
    public async Task MoneyIsMatched_TwoPersonsApproveAndRelease_AndNothingIsLeft(DatabaseKind kind)
    {
        await using var site = await SaleSite.StartAsync(kind);
        var address = await OpenAsync(site);
        await DoAsync(site, "clerk", address, "record-arrival", ("amount", "100000"), ("source", "3"), ("payment", "pi_1"), ("noticed", SaleActs.Day(site.Today)), ("matched", "no"));
        Assert.DoesNotContain("fix-claims", await OfferedAsync(site, "clerk", address));
        await DoAsync(site, "finance", address, "match-arrival", ("arrival", "A1"));
        foreach (var (name, amount) in new[] { ("甲公司", "80000"), ("乙公司", "40000") })
        {
            await DoAsync(site, "clerk", address, "record-claim", ("newPayee", name), ("class", "5"), ("amount", amount));
        }

        Assert.Empty((await OfferedAsync(site, "finance", address)).Except(["record-arrival"]));
        Assert.Contains("财务人员只办理款项收付", (await (await site.AsAsync("finance")).GetAsync($"{address}/acts/record-claim")).Text, StringComparison.Ordinal);
        await DoAsync(site, "clerk", address, "fix-claims");
        await DoAsync(site, "clerk", address, "draw-plan");
        Assert.DoesNotContain("approve-plan", await OfferedAsync(site, "clerk", address));
        await DoAsync(site, "judge", address, "approve-plan");
        var state = await StateAsync(site);
        foreach (var party in state.Concerned)
        {
            await DoAsync(site, "clerk", address, "serve-plan", ("party", party), ("on", SaleActs.Day(site.Today)));
        }

        var lines = state.Plan!.Lines;
        await DoAsync(site, "clerk", address, "object-to-plan", ("party", lines[0].PayeeId), ("parts[0].line", lines[1].Id), ("parts[0].amount", "1000"));
        await DoAsync(site, "clerk", address, "notify-plan-objection", ("objection", SaleActs.First), ("on", SaleActs.Day(site.Today)));
        await DoAsync(site, "clerk", address, "oppose-plan-objection", ("objection", SaleActs.First), ("party", lines[1].PayeeId));
        await DoAsync(site, "clerk", address, "notify-opposition", ("objection", SaleActs.First), ("on", SaleActs.Day(site.Today)));
        await site.GoToAsync(site.Today.AddDays(30));
        Assert.Empty((await site.Host.Services.GetRequiredService<DistributionSweep>().RunAsync(CancellationToken.None)).Failed);

        foreach (var (who, line) in new[] { ("clerk", lines[0]), ("finance", lines[1]) })
        {
            await DoAsync(site, who, address, "prepare-payout", ("line", line.Id), ("holder", "收款人"), ("bank", "工商银行"), ("account", "6222 0000 1234 5678"));
        }

        // Each may release what the other prepared, and not what they prepared themselves, whatever the form says.
        var (theirs, own) = ((await StateAsync(site)).Payouts[0], (await StateAsync(site)).Payouts[1]);
        var form = await (await site.AsAsync("finance")).GetAsync($"{address}/acts/release-payout");
        Assert.Equal([theirs.Id], form.Document.QuerySelectorAll("[name=payout] option, input[name=payout]").Select(each => each.GetAttribute("value")).Where(value => !string.IsNullOrEmpty(value)));
        var forged = await site.PostAsync("finance", "release-payout", form, ("payout", own.Id));
        Assert.NotNull(forged.Document.QuerySelector(".errsum"));
        Assert.All((await StateAsync(site)).Payouts, payout => Assert.Equal(PayoutStage.Prepared, payout.Stage));
        await DoAsync(site, "finance", address, "release-payout", ("payout", theirs.Id));
        await PaidAsync(site);
        Assert.DoesNotContain("release-payout", await OfferedAsync(site, "finance", address));
        await DoAsync(site, "judge", address, "release-payout", ("payout", own.Id));
        await PaidAsync(site);

        var page = await (await site.AsAsync("clerk")).GetAsync(address);
        Assert.Equal("0.00", page.Document.QuerySelector("#rest")!.TextContent);
        Assert.DoesNotContain("1234 5678", page.Text, StringComparison.Ordinal);
        Assert.Contains("••••5678", page.Document.QuerySelector("#payouts")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(DistributionPhase.PaidOut, (await StateAsync(site)).Phase);
        var english = await (await site.AsAsync("clerk")).GetAsync("/en" + address);
        Assert.Contains("Paid out", english.Document.QuerySelector(".page-head")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    [Trait("Rule", "CPI-509")]
    [Trait("Rule", "CPI-510")]
    public async Task CreditorAndDebtor_SeeThePlanOnceServed_AndObjectAndOpposeForThemselvesOnly(DatabaseKind kind)
    {
        await using var site = await SaleSite.StartAsync(kind);
        await site.OpenAsync();
        var address = await OpenAsync(site, Debtor);
        var mine = address.Replace("/court/", "/me/", StringComparison.Ordinal);
        await DoAsync(site, "clerk", address, "record-arrival", ("amount", "100000"), ("source", "3"), ("payment", "pi_1"), ("noticed", SaleActs.Day(site.Today)), ("matched", "yes"));
        await using (var db = await site.OpenDatabaseAsync())
        {
            foreach (var (payee, amount) in new[] { (await PayeeAsync(db, Creditor), "80000"), (await PayeeAsync(db, Bank), "40000") })
            {
                await DoAsync(site, "clerk", address, "record-claim", ("payee", payee), ("class", "5"), ("amount", amount));
            }
        }

        await DoAsync(site, "clerk", address, "fix-claims");
        await DoAsync(site, "clerk", address, "draw-plan");

        // A plan that is not approved is the court's alone.
        var page = await (await site.AsAsync("creditor")).GetAsync(mine);
        Assert.Null(page.Document.QuerySelector("#plan table"));
        Assert.Equal("–", page.Document.QuerySelector("#share")!.TextContent);
        await DoAsync(site, "judge", address, "approve-plan");
        Assert.DoesNotContain("object-to-plan", await OfferedAsync(site, "creditor", mine));
        foreach (var party in (await StateAsync(site)).Concerned)
        {
            await DoAsync(site, "clerk", address, "serve-plan", ("party", party), ("on", SaleActs.Day(site.Today)));
        }

        var lines = (await StateAsync(site)).Plan!.Lines;
        var (own, others) = (lines[0], lines[1]);
        Assert.Equal(own.Amount.ToString(), (await (await site.AsAsync("creditor")).GetAsync(mine)).Document.QuerySelector("#share")!.TextContent);
        var form = await (await site.AsAsync("creditor")).GetAsync($"{mine}/acts/object-to-plan");
        Assert.Equal([own.PayeeId], form.Document.QuerySelectorAll("[name=party] option, [name=party][value]").Select(each => each.GetAttribute("value")).Where(value => !string.IsNullOrEmpty(value)));
        var forged = await site.PostAsync("creditor", "object-to-plan", form, ("party", others.PayeeId), ("parts[0].line", others.Id), ("parts[0].amount", "1000"));
        Assert.NotNull(forged.Document.QuerySelector(".errsum"));
        Assert.Empty((await StateAsync(site)).Objections);
        await DoAsync(site, "creditor", mine, "object-to-plan", ("party", own.PayeeId), ("parts[0].line", others.Id), ("parts[0].amount", "1000"));

        await DoAsync(site, "clerk", address, "notify-plan-objection", ("objection", SaleActs.First), ("on", SaleActs.Day(site.Today)));
        Assert.DoesNotContain("oppose-plan-objection", await OfferedAsync(site, "creditor", mine));
        Assert.DoesNotContain("withdraw-plan-objection", await OfferedAsync(site, "bank", mine));
        await DoAsync(site, "bank", mine, "oppose-plan-objection", ("objection", SaleActs.First), ("party", others.PayeeId));
        await DoAsync(site, "creditor", mine, "withdraw-plan-objection", ("objection", SaleActs.First));
        Assert.Equal(PlanObjectionStage.Ended, Assert.Single((await StateAsync(site)).Objections).Stage);

        var list = await (await site.AsAsync("debtor")).GetAsync("/me/distributions");
        Assert.Equal(mine, Assert.Single(list.Document.QuerySelectorAll("main td a")).GetAttribute("href"));
        Assert.Empty((await (await site.AsAsync("bidder")).GetAsync("/me/distributions")).Document.QuerySelectorAll("main td a"));
        foreach (var (who, place) in new[] { ("bidder", mine), ("judge", mine), ("bidder", mine + "/acts/object-to-plan"), ("creditor", mine + "/acts/approve-plan"), ("creditor", address) })
        {
            Assert.Equal((who, place, HttpStatusCode.NotFound), (who, place, (await (await site.AsAsync(who)).GetAsync(place)).Status));
        }
    }

    [Theory]
    [MemberData(nameof(Databases))]
    [Trait("Rule", "MON-1")]
    public async Task OpenedForSomebodyOfTheSameName_TheOtherSeesNothing_AndTheCourtTellsThemApart(DatabaseKind kind)
    {
        await using var site = await SaleSite.StartAsync(kind);
        await site.OpenAsync();
        await using (var db = await site.OpenDatabaseAsync())
        {
            await db.DisposalParties.Where(row => row.Name == Creditor).ExecuteUpdateAsync(set => set.SetProperty(row => row.Name, Debtor));
        }

        var address = await OpenAsync(site, Debtor);
        await using (var db = await site.OpenDatabaseAsync())
        {
            var namesakes = await db.Payees.Where(row => row.Name == Debtor).OrderBy(row => row.PayeeId).ToListAsync();
            Assert.Equal(2, namesakes.Count);
            Assert.Equal(await db.Users.Where(user => user.Email == "debtor@test.hengping").Select(user => (Guid?)user.Id).SingleAsync(), namesakes[0].AccountId);
            Assert.Equal(await db.Users.Where(user => user.Email == "creditor@test.hengping").Select(user => (Guid?)user.Id).SingleAsync(), namesakes[1].AccountId);
        }

        await DoAsync(site, "clerk", address, "record-arrival", ("amount", "100"), ("source", "3"), ("payment", "pi_1"), ("noticed", SaleActs.Day(site.Today)), ("matched", "yes"));
        var choices = (await (await site.AsAsync("clerk")).GetAsync($"{address}/acts/record-claim")).Document.QuerySelectorAll("[name=payee] option").Select(option => option.TextContent).Where(words => words.Contains(Debtor, StringComparison.Ordinal)).ToList();
        Assert.Equal(2, choices.Distinct().Count());
    }

    [Fact]
    [Trait("Rule", "MON-1")]
    public async Task WhatCannotBeRead_OrIsOpenAlready_IsSaid_AndNothingIsOpened()
    {
        await using var site = await SaleSite.StartAsync();
        await site.OpenAsync();
        await AddAccountAsync(site);
        var clerk = await site.AsAsync("clerk");
        var form = await clerk.GetAsync($"/court/accounts/{Account}");
        var known = form.Document.QuerySelectorAll("#f-debtor option").Single(option => option.TextContent == Debtor).GetAttribute("value")!;
        var good = new Dictionary<string, string> { ["debtor"] = known, ["debtorName"] = "", ["order"] = "1" };
        foreach (var (field, value, words) in new[] { ("debtor", "", "二者取一"), ("debtorName", "丙", "二者取一"), ("debtor", "nobody", "已过期"), ("order", "9", "PAY-ORD"), ("order", "", "PAY-ORD"), ("order", "x", "PAY-ORD"), ("key", "", "已过期"), ("key", new string('k', 65), "已过期") })
        {
            var page = await clerk.SubmitAsync(form, "#distributions form", [.. good.Where(pair => pair.Key != field).Select(pair => (pair.Key, pair.Value)), (field, value)]);
            Assert.True(page.Document.QuerySelector("#distributions .errsum")?.TextContent.Contains(words, StringComparison.Ordinal), $"{field}={value}");
        }

        foreach (var (name, words) in new[] { (Debtor, "从名单选择"), (new string('丙', 121), "120") })
        {
            var page = await clerk.SubmitAsync(form, "#distributions form", ("debtor", ""), ("debtorName", name), ("order", "1"));
            Assert.True(page.Document.QuerySelector("#distributions .errsum")?.TextContent.Contains(words, StringComparison.Ordinal), name);
        }

        await using (var db = await site.OpenDatabaseAsync())
        {
            Assert.Empty(await db.Distributions.ToListAsync());
        }

        var other = await clerk.GetAsync($"/court/accounts/{Account}");
        var opened = await clerk.SubmitAsync(form, "#distributions form", [.. good.Select(pair => (pair.Key, pair.Value))]);
        Assert.NotNull(opened.Document.QuerySelector("[role=status] .note.ok"));
        var again = await clerk.SubmitAsync(form, "#distributions form", [.. good.Select(pair => (pair.Key, pair.Value))]);
        Assert.Equal(opened.Address, again.Address);
        var late = await clerk.SubmitAsync(other, "#distributions form", ("debtor", ""), ("debtorName", "丙"), ("order", "2"));
        Assert.Contains("已经启动", late.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OfAnotherCourt_OrWithoutTheRole_ItIsNotThere()
    {
        await using var site = await SaleSite.StartAsync();
        var address = await OpenAsync(site);
        foreach (var who in new[] { "elsewhere", "creditor", "debtor" })
        {
            Assert.Equal((who, HttpStatusCode.NotFound), (who, (await (await site.AsAsync(who)).GetAsync(address)).Status));
        }
    }

    [Fact]
    public void EveryCommandOfTheCore_HasAnActOrAWayOfItsOwn()
    {
        // Opened on the account page; a sale's price is an arrival taken over whole; the clock and the provider speak for themselves.
        var others = new[] { typeof(OpenDistribution), typeof(WakeDistribution), typeof(ReportPayoutPaid), typeof(ReportPayoutFailed) };
        var wanted = typeof(DistributionCommand).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(DistributionCommand)) && !type.IsAbstract).Except(others)
            .Select(type => string.Concat(type.Name.Select((letter, place) => (char.IsUpper(letter) && place > 0 ? "-" : "") + char.ToLowerInvariant(letter)))).Append("record-sale");
        Assert.Equal(wanted.Order(StringComparer.Ordinal), DistributionCatalog.All.Select(act => act.Slug).Order(StringComparer.Ordinal));
    }

    private static Task<string> PayeeAsync(AuctionDb db, string name) => db.Payees.Where(row => row.Name == name).Select(row => row.PayeeId).SingleAsync();

    private static async Task AddAccountAsync(SaleSite site)
    {
        await using var db = await site.OpenDatabaseAsync();
        var court = await db.Users.Where(user => user.Email == "judge@test.hengping").Select(user => user.CourtId!.Value).SingleAsync();
        db.Add(new CaseAccountRow { Number = Account, CourtId = court, CaseNumber = "（2026）江0102执1873号", OpenedAt = site.Clock.Now });
        await db.SaveChangesAsync();
    }

    private static async Task<string> OpenAsync(SaleSite site, string debtor = "丙")
    {
        await AddAccountAsync(site);
        var clerk = await site.AsAsync("clerk");
        var form = await clerk.GetAsync($"/court/accounts/{Account}");
        var known = form.Document.QuerySelectorAll("#f-debtor option").FirstOrDefault(option => option.TextContent == debtor)?.GetAttribute("value") ?? "";
        var page = await clerk.SubmitAsync(form, "#distributions form", ("debtor", known), ("debtorName", known.Length == 0 ? debtor : ""), ("order", "1"));
        Assert.NotNull(page.Document.QuerySelector("[role=status] .note.ok"));
        return page.Address.AbsolutePath;
    }

    private static async Task<IReadOnlyList<string>> OfferedAsync(SaleSite site, string who, string address)
    {
        var page = await (await site.AsAsync(who)).GetAsync(address);
        return [.. page.Document.QuerySelectorAll(".act-list a").Select(link => link.GetAttribute("href")!.Split('/')[^1])];
    }

    private static async Task DoAsync(SaleSite site, string who, string address, string slug, params (string Name, string Value)[] values)
    {
        Assert.Contains(slug, await OfferedAsync(site, who, address));
        var form = await (await site.AsAsync(who)).GetAsync($"{address}/acts/{slug}");
        foreach (var time in new[] { "first", "again" })
        {
            var page = await site.PostAsync(who, slug, form, values);
            Assert.True(page.Address.AbsolutePath == address && page.Document.QuerySelector("[role=status] .note.ok") is not null, $"{slug}, {time}: {page.Document.QuerySelector(".errsum, .note.warn")?.TextContent}");
        }
    }

    private static async Task<DistributionState> StateAsync(SaleSite site) =>
        (await site.Host.Services.GetRequiredService<DistributionDesk>().FindAsync(await IdAsync(site), CancellationToken.None))!;

    private static async Task<Guid> IdAsync(SaleSite site)
    {
        await using var db = await site.OpenDatabaseAsync();
        return await db.Distributions.Select(row => row.Id).SingleAsync();
    }

    private static async Task PaidAsync(SaleSite site)
    {
        var payout = (await StateAsync(site)).Payouts.Single(each => each.Stage == PayoutStage.Released);
        var answer = await site.Host.Services.GetRequiredService<DistributionDesk>()
            .ExecuteAsync(await IdAsync(site), new ReportPayoutPaid(payout.Id, $"po_{payout.Id}"), Guid.CreateVersion7().ToString("N"), ActContext.Platform, CancellationToken.None);
        Assert.Equal(ProcedureOutcome.Accepted, answer.Outcome);
    }
}
