using System.Net;
using Auction.Data.Rosters;
using Auction.Domain.Assets;
using Auction.Domain.Calendar;
using Auction.Domain.Disposal;
using Auction.Domain.Rounds;
using Auction.Grains.Disposals;
using Auction.TestKit.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static Auction.Web.Tests.Disposals.SaleActs;

namespace Auction.Web.Tests.Disposals;

/// <summary>Steering, objections, several properties and changing facts, walked through at the court's desk.</summary>
public sealed class SteerAtTheDeskTests
{
    [Fact]
    [Trait("Rule", "STOP-CLK")]
    [Trait("Rule", "DIS-17")]
    public async Task AnnouncedRound_IsHeldResumedAtAnAnnouncedInstant_AndWithdrawn()
    {
        await using var site = await SaleSite.StartAsync();
        var number = await site.OpenAsync();
        await site.PriceAsync(number);
        await site.NoticeAsync(number, RoundKind.First, 160_000);
        await site.DoOnceAsync("judge", number, "hold-sale", ("kind", N(HoldKind.Suspension)), ("ground", N(HoldGround.Other)), ("reason", "需要核实权属。"));
        var form = await site.OpenFormAsync("judge", number, "resume-sale");
        AssertRefused("STOP-CLK", await site.PostAsync("judge", "resume-sale", form, ("day", Day(site.Today)), ("time", "18:00")));
        await site.DoAsync("judge", number, "resume-sale", ("day", Day(site.Today.AddDays(2))), ("time", "10:00"));
        await site.GoToAsync(CourtTime.At(site.Today.AddDays(2), new TimeOnly(10, 0)));
        Assert.False((await site.StateAsync(number)).IsOnHold);
        await site.DoAsync("judge", number, "withdraw-sale", ("ground", N(SaleWithdrawalGround.Settlement)), ("reason", "双方达成执行和解。"));
        Assert.Equal(DisposalPhase.Withdrawn, (await site.StateAsync(number)).Phase);
    }

    [Fact]
    [Trait("Rule", "AUC-36.2")]
    [Trait("Rule", "OBJ-6")]
    public async Task ThirdPartysClaim_StopsTheSaleUntilItIsOver()
    {
        await using var site = await SaleSite.StartAsync();
        var number = await site.OpenAsync();
        await site.PriceAsync(number);
        await site.DoAsync("clerk", number, "name-party", ("role", N(DisposalRole.InterestedPerson)), ("name", "陆清和"), ("account", "bidder@test.hengping"));
        var claimant = await site.PartyAsync(number, DisposalRole.InterestedPerson);
        await site.DoAsync("clerk", number, "record-third-party-claim", ("claimant", claimant));
        var page = await (await site.AsAsync("judge")).GetAsync($"/court/disposals/{number}");
        Assert.Contains("AUC-36.2", page.Document.QuerySelector(".blocked")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.Document.QuerySelector(".act-list a[href$='/begin-direct-sale']"));

        await site.DoAsync("clerk", number, "register-sale-objection", ("objection", First));
        await site.DoAsync("judge", number, "decide-sale-objection", ("objection", First), ("upheld", "no"));
        await site.DoAsync("clerk", number, "take-objection-further", ("objection", First));
        await site.DoAsync("clerk", number, "record-final-decision", ("objection", First), ("upheld", "no"));
        page = await (await site.AsAsync("judge")).GetAsync($"/court/disposals/{number}");
        Assert.NotNull(page.Document.QuerySelector(".act-list a[href$='/begin-direct-sale']"));

        await site.DoAsync("clerk", number, "file-sale-objection", ("party", await site.PartyAsync(number, DisposalRole.Debtor)));
        Assert.Equal(2, (await site.StateAsync(number)).Objections.Count);
    }

    [Fact]
    [Trait("Rule", "DIS-14")]
    [Trait("Rule", "DIS-15")]
    public async Task SeveralProperties_OneSoldCoversTheDebt_TheOtherStopsAndMayGoOnAgain()
    {
        await using var site = await SaleSite.StartAsync(assets: 2);
        var judge = await site.AsAsync("judge");
        var first = await site.OpenAsync();
        Guid second;
        await using (var db = await site.OpenDatabaseAsync()) { second = await db.Assets.Where(row => row.Id != site.Asset.Id).Select(row => row.Id).SingleAsync(TestContext.Current.CancellationToken); }
        var other = NumberOf(await judge.SubmitAsync(await judge.GetAsync($"/court/disposals/new?asset={second}"), Form));
        await site.DoAsync("judge", first, "arrange-sale", ("together", "no"));
        await site.DoOnceAsync("judge", other, "arrange-sale", ("together", "no"), ("order", "2"));
        await site.PriceAsync(first);
        await site.DoOnceAsync("judge", first, "begin-direct-sale", ("ground", N(DirectSaleGround.AllAgree)), ("rule", N(DirectPriceRule.Agreed)));
        await site.DoOnceAsync("judge", first, "complete-direct-sale", ("price", "200000"));

        var page = await judge.GetAsync($"/court/disposals/{other}");
        Assert.Contains("应当停止", page.Document.QuerySelector("#siblings tr.me")!.TextContent, StringComparison.Ordinal);
        var form = await site.OpenFormAsync("judge", other, "stop-sale");
        AssertRefused("DIS-14", await site.PostAsync("judge", "stop-sale", form, ("received", "183999.99")));
        await site.DoAsync("judge", other, "stop-sale");
        await site.DoAsync("judge", other, "reopen-sale", ("reason", "价款最终未能到位。"));
        Assert.Equal(DisposalPhase.Pending, (await site.StateAsync(other)).Phase);

        await site.DoAsync("clerk", other, "agree-to-sell-all");
        var stopped = await judge.GetAsync($"/court/disposals/{other}/acts/stop-sale");
        Assert.Contains("被执行人同意全部拍卖", stopped.Document.QuerySelector(".note.warn")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [EachDatabase]
    [Trait("Rule", "LIM-2")]
    public async Task Seizure_IsFollowedFromTheCase_AndWhatIsNoLongerSeizedIsNotSold(DatabaseKind kind)
    {
        await using var site = await SaleSite.StartAsync(kind, day: "2028-12-20");
        var number = await site.OpenAsync();
        await site.PriceAsync(number);
        var judge = await site.AsAsync("judge");
        var desk = await judge.GetAsync($"/court/disposals/{number}");
        Assert.Contains("查封将于", desk.Document.QuerySelector("#seizure")!.TextContent, StringComparison.Ordinal);
        Assert.Null(desk.Document.QuerySelector("a[href$='record-seizure-renewal']"));
        var asset = desk.Document.QuerySelector("#seizure a")!.GetAttribute("href")!;

        // Over: the desk says so, the act is named with its rule, the board shows the day.
        await site.GoToAsync(new DateOnly(2029, 1, 10));
        desk = await judge.GetAsync($"/court/disposals/{number}");
        Assert.Contains("不得继续处置", desk.Document.QuerySelector("#seizure")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("LIM-2", desk.Document.QuerySelector(".blocked")!.TextContent, StringComparison.Ordinal);
        Assert.Null(desk.Document.QuerySelector("a[href$='acts/begin-direct-sale']"));
        Assert.Contains("2029-01-09", (await judge.GetAsync("/court/cases/due")).Text, StringComparison.Ordinal);

        // Seized anew with the asset: the sale goes on; lifted there: it does not.
        var form = await judge.GetAsync($"{asset[..asset.IndexOf("/assets/", StringComparison.Ordinal)]}/acts/add-seizure?subject={site.Asset.Id}");
        await judge.SubmitAsync(form, Form, ("document", "（2029）江0102执保5号"), ("from", "2029-01-10"), ("until", "2030-01-09"), ("authority", "江州市临江区人民法院"));
        await FollowAsync();
        Assert.Equal(new DateOnly(2030, 1, 9), (await site.StateAsync(number)).SeizedUntil);
        desk = await judge.GetAsync($"/court/disposals/{number}");
        Assert.Null(desk.Document.QuerySelector("#seizure"));
        Assert.NotNull(desk.Document.QuerySelector("a[href$='acts/begin-direct-sale']"));
        var seq = (await site.StateAsync(number)).Seq;
        await FollowAsync();
        Assert.Equal(seq, (await site.StateAsync(number)).Seq);

        await using (var db = await site.OpenDatabaseAsync())
        {
            await db.Seizures.ExecuteUpdateAsync(set => set.SetProperty(row => row.LiftedOn, new DateOnly(2029, 1, 10)), TestContext.Current.CancellationToken);
        }

        await FollowAsync();
        Assert.Equal(new DateOnly(2029, 1, 9), (await site.StateAsync(number)).SeizedUntil);
        Assert.NotNull((await judge.GetAsync($"/court/disposals/{number}")).Document.QuerySelector("#seizure"));

        Task FollowAsync() => site.Host.Services.GetRequiredService<SeizureBridge>().RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    [Trait("Rule", "LIM-1")]
    [Trait("Rule", "GEN-7")]
    [Trait("Rule", "REF-27.3")]
    public async Task FactsThatChange_AreRecorded()
    {
        await using var site = await SaleSite.StartAsync(assetKind: AssetKind.Home);
        var number = await site.OpenAsync(("flags", N(DisposalFlags.NecessaryHome)));
        await site.DoAsync("clerk", number, "record-reach", ("party", await site.PartyAsync(number, DisposalRole.Debtor)), ("unreachable", "yes"));
        await site.DoAsync("judge", number, "record-home-exception", ("exception", N(HomeException.RentSetAside)));
        await site.PriceAsync(number);

        // Ten days and more without a launch: late, and the list says so; the reason is recorded once.
        await site.GoToAsync(site.Today.AddDays(20));
        var list = await (await site.AsAsync("judge")).GetAsync("/court/disposals");
        Assert.Contains("已逾期", list.Document.QuerySelector("#due")!.TextContent, StringComparison.Ordinal);
        Assert.Single((await (await site.AsAsync("judge")).GetAsync("/court/disposals?late=true")).Document.QuerySelectorAll("tbody tr"));
        await site.DoAsync("clerk", number, "explain-lateness", ("key-of", First), ("reason", "因核实房屋占有情况延后。"));
        Assert.NotEmpty((await site.StateAsync(number)).DelayReasons);
        await site.DoAsync("judge", number, "give-up-price", ("reason", "市场变化较大。"));
        Assert.Equal(DisposalPhase.Pending, (await site.StateAsync(number)).Phase);
    }

    [Fact]
    [Trait("Rule", "PLT-1")]
    public async Task AnotherCourt_CarriesOn_AndThisOneNoLongerFindsIt()
    {
        await using var site = await SaleSite.StartAsync();
        var number = await site.OpenAsync();
        var (judge, elsewhere) = (await site.AsAsync("judge"), await site.AsAsync("elsewhere"));
        var form = await site.OpenFormAsync("judge", number, "change-court");
        var after = await site.PostAsync("judge", "change-court", form, ("court", First));
        Assert.Equal("/court/disposals", after.Address.AbsolutePath);
        Assert.NotNull(after.Document.QuerySelector("[role=status] .note.ok"));
        Assert.Equal(HttpStatusCode.NotFound, (await judge.GetAsync($"/court/disposals/{number}")).Status);
        Assert.Equal(HttpStatusCode.OK, (await elsewhere.GetAsync($"/court/disposals/{number}")).Status);
        Assert.Contains(number, (await elsewhere.GetAsync("/court/disposals")).Text, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Rule", "PLT-1")]
    public async Task JudgeWhoIsConcerned_IsNotTheCourtOfTheirOwnCause()
    {
        await using var site = await SaleSite.StartAsync();
        var number = await site.OpenAsync();
        await site.DoOnceAsync("clerk", number, "name-party", ("role", N(DisposalRole.InterestedPerson)), ("name", "沈知白"), ("account", "judge@test.hengping"));
        Assert.Equal(HttpStatusCode.NotFound, (await (await site.AsAsync("judge")).GetAsync($"/court/disposals/{number}")).Status);
    }

    [Fact]
    [Trait("Rule", "EQU-12")]
    public async Task EquityThatCannotBeAppraised_IsSoldOnTheApplicantsWrittenRequestOnly()
    {
        await using var site = await SaleSite.StartAsync(assetKind: AssetKind.Equity);
        var number = await site.OpenAsync(("flags", N(DisposalFlags.NoAppraisalEquity)));
        var form = await site.OpenFormAsync("judge", number, "take-price");
        AssertRefused("EQU-12", await site.PostAsync("judge", "take-price", form, ("basis", N(PriceBasis.NotAppraisable))));
        await site.DoAsync("clerk", number, "ask-sale-without-appraisal");
        await site.DoOnceAsync("judge", number, "take-price", ("basis", N(PriceBasis.NotAppraisable)));
        Assert.Equal(DisposalPhase.Priced, (await site.StateAsync(number)).Phase);
    }

    [Fact]
    [Trait("Rule", "AUC-6")]
    [Trait("Rule", "AUC-7")]
    public async Task AuxiliaryWork_IsEntrustedWithoutTheCourtsOwnTasks_AndRated()
    {
        await using var site = await SaleSite.StartAsync();
        await using (var db = await site.OpenDatabaseAsync())
        {
            db.Add(new RosterEntryRow { Id = "aux-1", Kind = RosterKind.Auxiliary, Ordinal = 1, NameZh = "江州拍辅服务有限公司", NameEn = "Jiangzhou Auction Services", ListedFrom = new DateOnly(2020, 1, 1) });
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        var number = await site.OpenAsync();
        var form = await site.OpenFormAsync("clerk", number, "entrust-auxiliary");
        Assert.Equal(9, form.Document.QuerySelectorAll("input[name=tasks]").Length);
        var own = await site.PostAsync("clerk", "entrust-auxiliary", form, ("institution", "aux-1"), ("tasks", N(SaleTask.Ruling)));
        Assert.Equal("#f-tasks", own.Document.QuerySelector(".errsum a")!.GetAttribute("href"));
        await site.DoAsync("clerk", number, "entrust-auxiliary", ("institution", "aux-1"), ("tasks", N(SaleTask.Viewing)));
        await site.DoAsync("clerk", number, "rate-auxiliary", ("institution", "aux-1"), ("marks", "4"));
        var helper = (await site.StateAsync(number)).Auxiliaries.Single();
        Assert.Equal(("aux-1", 4, SaleTask.Viewing), (helper.Id, helper.Marks, helper.Tasks.Keys.Single()));
    }
}
