using System.Net;
using Auction.Data;
using Auction.Domain.Amounts;
using Auction.Domain.Disposal;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static Auction.Web.Tests.Disposals.SaleActs;

namespace Auction.Web.Tests.Disposals;

/// <summary>Opening the disposal of an asset, its first acts, and who finds it.</summary>
public sealed class OpenDisposalTests
{
    [Fact]
    [Trait("Rule", "LIM-2")]
    public async Task ASeizureThatWasLifted_BindsNobody()
    {
        await using var site = await SaleSite.StartAsync();
        await using (var db = await site.Host.Services.GetRequiredService<IDbContextFactory<AuctionDb>>().CreateDbContextAsync(TestContext.Current.CancellationToken))
        {
            await db.Seizures.ExecuteUpdateAsync(set => set.SetProperty(row => row.LiftedOn, new DateOnly(2026, 2, 1)), TestContext.Current.CancellationToken);
        }

        var judge = await site.AsAsync("judge");
        var form = await judge.GetAsync(site.NewPath);
        Assert.DoesNotContain("2029-01-09", form.Document.QuerySelector("main")!.InnerHtml, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Rule", "DIS-6")]
    public async Task FromTheAsset_TakesPersonsClaimsAndSeizureOfTheCase()
    {
        await using var site = await SaleSite.StartAsync();
        var judge = await site.AsAsync("judge");
        var asset = await judge.GetAsync($"/court/cases/{site.Asset.CaseId}/assets/{site.Asset.Id}");
        Assert.Equal(site.NewPath, asset.Document.QuerySelector("#disposals a.btn")!.GetAttribute("href"));
        var form = await judge.GetAsync(site.NewPath);
        var number = NumberOf(await judge.SubmitAsync(form, Form));

        var state = await site.StateAsync(number);
        Assert.Equal((DisposalPhase.Pending, Money.FromYuan(180_000), Money.FromYuan(60_000), Money.FromYuan(4_000)), (state.Phase, state.Claims.Debt, state.Claims.PriorityClaims, state.Claims.Costs));
        Assert.Equal(new DateOnly(2029, 1, 9), state.SeizedUntil);
        Assert.Equal((1, Money.FromYuan(60_000)), (state.In(DisposalRole.PriorityCreditor).Single().Rank, state.In(DisposalRole.PriorityCreditor).Single().Claim));

        // Sent twice it is the same one; another form finds it open.
        Assert.Equal(number, NumberOf(await judge.SubmitAsync(form, Form)));
        AssertRefused("REF-30", await judge.SubmitAsync(await judge.GetAsync(site.NewPath), Form));
        asset = await judge.GetAsync($"/court/cases/{site.Asset.CaseId}/assets/{site.Asset.Id}");
        Assert.Null(asset.Document.QuerySelector("#disposals a.btn"));
        Assert.Contains(number, asset.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Rule", "PLT-1")]
    public async Task Desk_IsThereForTheCourtAlone()
    {
        await using var site = await SaleSite.StartAsync();
        var number = await site.OpenAsync();
        foreach (var path in new[] { $"/court/disposals/{number}", $"/court/disposals/{number}/acts/hold-sale", "/court/disposals", site.NewPath })
        {
            foreach (var (who, isThere) in new[] { ("judge", true), ("clerk", true), ("elsewhere", path == "/court/disposals"), ("bidder", false), ("debtor", false), ("creditor", false) })
            {
                var page = await (await site.AsAsync(who)).GetAsync(path);
                Assert.Equal((who, path, isThere ? HttpStatusCode.OK : HttpStatusCode.NotFound), (who, path, page.Status));
            }

            Assert.Equal("/sign-in", (await (await site.AsAsync("")).GetAsync(path)).Address.AbsolutePath);
        }

        Assert.DoesNotContain(number, (await (await site.AsAsync("elsewhere")).GetAsync("/court/disposals")).Text, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Rule", "AUC-28.1")]
    public async Task Clerk_IsToldWhatIsTheJudges_AndCannotDoIt()
    {
        await using var site = await SaleSite.StartAsync();
        var number = await site.OpenAsync();
        var (judge, clerk) = (await site.AsAsync("judge"), await site.AsAsync("clerk"));
        Assert.Contains("本步骤由承办法官办理", (await clerk.GetAsync($"/court/disposals/{number}/acts/hold-sale")).Text, StringComparison.Ordinal);

        // The judge's form with the clerk's own token: the page asks who it is, not what it drew.
        var token = (await clerk.GetAsync($"/court/disposals/{number}/acts/update-claims")).Document.QuerySelector("form.act-form input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var form = await judge.GetAsync($"/court/disposals/{number}/acts/hold-sale");
        await clerk.SubmitAsync(form, Form, ("__RequestVerificationToken", token), ("kind", N(HoldKind.Deferral)), ("ground", N(HoldGround.Other)), ("reason", "理由。"), ("document", "决定。"));
        Assert.False((await site.StateAsync(number)).IsOnHold);
    }

    [Fact]
    [Trait("Rule", "AUC-28.4")]
    [Trait("Rule", "GEN-8")]
    public async Task FirstActs_AreDoneThroughTheirForms_AndStandInTheLog()
    {
        await using var site = await SaleSite.StartAsync();
        var number = await site.OpenAsync();
        await site.DoAsync("clerk", number, "update-claims", ("debt", "170000"), ("priority", ""), ("costs", "5,000.50"), ("asOf", "2026-03-01"));
        Assert.Equal(Money.FromYuan(170_000) + new Money(5_000_50), (await site.StateAsync(number)).Claims.ToRedeem);
        await site.DoAsync("judge", number, "take-price", ("basis", N(PriceBasis.Appraisal)), ("amount", "200000"));
        await site.DoAsync("judge", number, "hold-sale", ("kind", N(HoldKind.Deferral)), ("ground", N(HoldGround.ApplicantAllows)), ("reason", "申请执行人同意延期执行。"));

        // While it stands still the desk says so, with the rule.
        var page = await (await site.AsAsync("judge")).GetAsync($"/court/disposals/{number}");
        Assert.Contains("AUC-28.1", page.Document.QuerySelector(".blocked")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("已暂缓或者中止", page.Document.QuerySelector(".page-head .tag")!.TextContent.Trim());

        await site.GoToAsync(new DateOnly(2026, 3, 9));
        await site.DoAsync("judge", number, "record-cause-gone", ("on", "2026-03-09"));
        await site.DoAsync("judge", number, "resume-sale");
        Assert.False((await site.StateAsync(number)).IsOnHold);

        page = await (await site.AsAsync("judge")).GetAsync($"/court/disposals/{number}");
        var log = page.Document.QuerySelector("#log")!.TextContent;
        Assert.All(new[] { "启动处置", "更新债权与费用", "录入处置参考价", "暂缓或者中止", "恢复处置", "claims-updated.v1", "17000000" }, word => Assert.Contains(word, log, StringComparison.Ordinal));
        await using var db = await site.OpenDatabaseAsync();
        var subject = (await site.IdAsync(number)).ToString();
        Assert.Equal(["open-disposal", "update-claims", "take-price", "hold-sale", "record-cause-gone", "resume-sale"], await db.Acts.Where(act => act.Subject == subject).OrderBy(act => act.Id).Select(act => act.Act).ToListAsync(TestContext.Current.CancellationToken));
    }
}
