using Auction.Data.Settlement;
using Auction.Domain.Settlement.Deposits;
using Auction.Domain.Settlement.Ledger;
using Auction.TestKit.Databases;
using Auction.Web.Jobs;
using Auction.Web.Payments;
using Auction.Web.Tests.Deposits;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Auction.Web.Tests.Payments;

/// <summary>Whatever becomes of notices, answers and the provider itself, the money ends in the same place, once (reliability F14, F16, F17, F20).</summary>
public sealed class LostNoticeTests
{
    private const long Deposit = 70_000_00;

    [Theory]
    [EachDatabase("duplicated")]
    [EachDatabase("reordered")]
    [EachDatabase("delayed")]
    [EachDatabase("lost")]
    [Trait("Rule", "AUC-23")]
    [Trait("Rule", "AUC-25.2")]
    public async Task HoweverNoticesCome_EachPaymentCountsOnce(DatabaseKind kind, string webhooks)
    {
        await using var site = await MoneySite.StartAsync(kind);
        await site.SetAsync(new { behaviour = "delayed", delaySeconds = 1, path = "/v1/refunds", webhooks, webhookDelaySeconds = 2 });
        await site.AdmitAsync("bidder", "周予安");
        await site.AdmitAsync("rival", "林知远");
        await site.CloseRoundAsync(buyer: "rival");
        await EndAsync(site);
        Assert.Equal((2, 1, 1), (await site.CountAsync("payment_intents"), await site.CountAsync("refunds"), await site.CountAsync("transfers")));
    }

    /// <summary>The payer does not come back, and the event never arrives.</summary>
    [Theory]
    [EachDatabase]
    [Trait("Rule", "AUC-17.2")]
    public async Task ALostNotice_IsFoundInTheProvidersList(DatabaseKind kind)
    {
        await using var site = await MoneySite.StartAsync(kind);
        using var bidder = await site.Court.SignInAsync("bidder");
        var page = await site.OpenPayPageAsync(bidder);
        await site.SetAsync(new { webhooks = "lost" });
        await SetNextAsync(site, DateTimeOffset.UtcNow.AddDays(1));
        await MoneySite.PayAndGoAsync(page, "周予安");

        await site.Court.Host.Services.GetRequiredService<ProviderNews>().AskAsync(CancellationToken.None);
        await site.UntilAsync("bidder", row => row.Phase == DepositPhase.Qualified);
        Assert.Equal(Deposit, await site.HeldAsync());
        await site.CheckMoneyAsync();
    }

    [Theory]
    [InlineData("/v1/payment_intents")]
    [InlineData("/v1/refunds")]
    [InlineData("/v1/transfers")]
    [Trait("Rule", "AUC-23")]
    public async Task DoneButNeverSaid_IsFoundAndNotRepeated(string path)
    {
        await using var site = await MoneySite.StartAsync();
        await site.SetAsync(new { behaviour = "actsThenTimesOut", delaySeconds = 0, path, times = 1 });
        using var bidder = await site.Court.SignInAsync("bidder");
        var page = await site.OpenPayPageAsync(bidder);
        for (var tries = 0; tries < 100 && page.Document.QuerySelector("input[name=payer]") is null; tries++)
        {
            await Task.Delay(200);
            page = await bidder.GetAsync($"{site.Court.RegisterPath}?handler=Pay");
        }

        await MoneySite.PayAsync(bidder, page, "周予安");
        await site.AdmitAsync("rival", "林知远");
        await site.CloseRoundAsync(buyer: "rival");
        await EndAsync(site);
        Assert.Equal((2, 1, 1), (await site.CountAsync("payment_intents"), await site.CountAsync("refunds"), await site.CountAsync("transfers")));
    }

    [Theory]
    [EachDatabase]
    [Trait("Rule", "AUC-23")]
    public async Task AwayForAWhile_WhatIsOwedIsDoneAfterwards(DatabaseKind kind)
    {
        await using var site = await MoneySite.StartAsync(kind);
        await site.AdmitAsync("bidder", "周予安");
        await site.AdmitAsync("rival", "林知远");
        await site.SetAsync(new { behaviour = "down" });
        await site.CloseRoundAsync(buyer: "rival");
        await UntilAsync(site, orders => orders.Count(row => row.Kind != ProviderOrderKind.Collect && row.Fault == nameof(ProviderFault.Failed) && row.Attempts > 1) == 2);
        Assert.Equal((DepositPhase.Releasing, DepositPhase.Applied), ((await site.UntilAsync("bidder", _ => true)).Phase, (await site.UntilAsync("rival", _ => true)).Phase));
        await site.SetAsync(new { behaviour = "normal" });
        await EndAsync(site);
        Assert.Equal((1, 1), (await site.CountAsync("refunds"), await site.CountAsync("transfers")));
    }

    /// <summary>Five messengers at once, as on five nodes, on the same orders.</summary>
    [Theory]
    [EachDatabase]
    [Trait("Rule", "AUC-23")]
    public async Task FiveMessengersAtOnce_MoveItOnce(DatabaseKind kind)
    {
        await using var site = await MoneySite.StartAsync(kind);
        await site.AdmitAsync("bidder", "周予安");
        await site.AdmitAsync("rival", "林知远");
        await site.SetAsync(new { behaviour = "down" });
        await site.CloseRoundAsync(buyer: "rival");
        await UntilAsync(site, orders => orders.Count(row => row.Kind != ProviderOrderKind.Collect) == 2);
        await site.SetAsync(new { behaviour = "normal" });
        var messenger = site.Court.Host.Services.GetRequiredService<ProviderMessenger>();
        List<string> causes;
        await using (var db = await site.DbAsync()) { causes = await db.ProviderOrders.Select(row => row.Cause).ToListAsync(); }
        await Task.WhenAll(Enumerable.Range(0, 5).SelectMany(_ => causes).Select(cause => Task.Run(() => messenger.CarryAsync(cause, CancellationToken.None))));
        await EndAsync(site);
        Assert.Equal((1, 1), (await site.CountAsync("refunds"), await site.CountAsync("transfers")));
    }

    /// <summary>An event that comes while an answer is under way may know more than that answer.</summary>
    [Fact]
    public async Task AHintDuringALook_IsNotOverwritten()
    {
        await using var site = await MoneySite.StartAsync();
        using var bidder = await site.Court.SignInAsync("bidder");
        await site.OpenPayPageAsync(bidder);
        await StopKeeperAsync(site);
        var order = Assert.Single(await OrdersAsync(site));
        await site.SetAsync(new { behaviour = "slow", delaySeconds = 2, path = "/v1/payment_intents" });
        var looking = site.Court.Host.Services.GetRequiredService<ProviderMessenger>().CarryAsync(order.Cause, CancellationToken.None);
        await UntilAsync(site, orders => orders[0].Attempts > order.Attempts);
        var hinted = DateTimeOffset.FromUnixTimeMilliseconds(DateTimeOffset.UtcNow.ToUnixTimeMilliseconds());
        await SetNextAsync(site, hinted);
        await looking;
        Assert.Equal(hinted, Assert.Single(await OrdersAsync(site)).NextAttemptAt);
    }

    /// <summary>The page gives up after some seconds; the order is the job's again at once.</summary>
    [Fact]
    public async Task APageThatGaveUp_LeavesTheOrderFree()
    {
        await using var site = await MoneySite.StartAsync();
        using var bidder = await site.Court.SignInAsync("bidder");
        await StopKeeperAsync(site);
        await site.SetAsync(new { behaviour = "slow", delaySeconds = 8 });
        var page = await site.OpenPayPageAsync(bidder);
        Assert.Contains("暂时无法连接支付机构", page.Text, StringComparison.Ordinal);
        Assert.True(Assert.Single(await OrdersAsync(site)).NextAttemptAt <= DateTimeOffset.UtcNow);
    }

    /// <summary>A provider that takes requests and does not answer holds up no more than one order at a time, and nothing else.</summary>
    [Fact]
    public async Task KeptWaiting_TheOthersWaitForTheNextBeat()
    {
        await using var site = await MoneySite.StartAsync(change: services => services.AddSingleton(provider => new ProviderChannel(provider.GetRequiredService<PaymentLine>(), TimeProvider.System, TimeSpan.FromSeconds(1))));
        await site.AdmitAsync("bidder", "周予安");
        await site.AdmitAsync("rival", "林知远");
        await StopKeeperAsync(site);
        await site.CloseRoundAsync(buyer: null);
        await site.SetAsync(new { behaviour = "slow", delaySeconds = 3 });
        var keeper = site.Court.Host.Services.GetRequiredService<PaymentKeeper>();
        await keeper.BeatAsync(CancellationToken.None);
        Assert.Equal(1, (await OrdersAsync(site)).Where(row => row.Kind == ProviderOrderKind.Return).Sum(row => row.Attempts));
        await keeper.BeatAsync(CancellationToken.None);
        Assert.Equal([1, 1], (await OrdersAsync(site)).Where(row => row.Kind == ProviderOrderKind.Return).Select(row => row.Attempts));
    }

    /// <summary>A key that was changed too early: the look is refused. That says nothing of a refund sent before, so nothing is sent again and nothing is called failed.</summary>
    [Fact]
    public async Task ARefusedLook_IsNoRefusedAct()
    {
        var order = new ProviderOrderRow { Cause = "refund:1", Subject = MoneySubjects.Deposit, SubjectId = Guid.NewGuid(), Kind = ProviderOrderKind.Return, Amount = new(Deposit), Account = "pi_1", CreatedAt = DateTimeOffset.UtcNow, Standing = ProviderOrderStanding.Waiting, Attempts = 2 };
        var acts = 0;
        var result = await order.LookOrActAsync(
            () => Task.FromResult<ProviderResult<ProviderRefund?>>(new ProviderResult<ProviderRefund?>.Refused(401, "invalid_request_error", null)),
            () =>
            {
                acts++;
                return Task.FromResult<ProviderResult<ProviderRefund>>(new ProviderResult<ProviderRefund>.NotNow(null));
            });
        Assert.Equal((0, new ProviderResult<ProviderRefund>.Unknown(ProviderFault.Failed)), (acts, result));
    }

    /// <summary>The deposit of who lost is back, the buyer's is at the court, and the books say the same as the provider.</summary>
    private static async Task EndAsync(MoneySite site)
    {
        await site.UntilAsync("bidder", row => row.Phase == DepositPhase.Released);
        await site.UntilAsync("rival", row => row.Phase == DepositPhase.AtCourt);
        Assert.Equal((0, Deposit), (await site.HeldAsync(), await site.HeldAsync(await site.CourtAccountAsync())));
        Assert.Equal(new() { [LedgerAccountKind.Outside] = -Deposit, [LedgerAccountKind.DepositAtCourt] = Deposit }, await site.BooksAsync());
        await UntilAsync(site, orders => orders.TrueForAll(row => row.Standing == ProviderOrderStanding.Ended));
        await site.CheckMoneyAsync();
    }

    private static async Task StopKeeperAsync(MoneySite site) => await site.Court.Host.Services.GetRequiredService<PaymentKeeper>().StopAsync(CancellationToken.None);

    private static async Task<List<ProviderOrderRow>> OrdersAsync(MoneySite site)
    {
        await using var db = await site.DbAsync();
        return await db.ProviderOrders.AsNoTracking().OrderBy(row => row.Cause).ToListAsync();
    }

    private static async Task UntilAsync(MoneySite site, Predicate<List<ProviderOrderRow>> stand)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (!stand(await OrdersAsync(site))) { await Task.Delay(100, limit.Token); }
    }

    private static async Task SetNextAsync(MoneySite site, DateTimeOffset at)
    {
        await using var db = await site.DbAsync();
        Assert.Equal(1, await db.ProviderOrders.Where(row => row.NextAttemptAt != null).ExecuteUpdateAsync(set => set.SetProperty(row => row.NextAttemptAt, at)));
    }
}
