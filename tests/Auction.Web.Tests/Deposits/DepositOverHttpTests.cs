using System.Net;
using Auction.Domain.Settlement.Deposits;
using Auction.Domain.Settlement.Ledger;
using Auction.TestKit.Databases;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Tests.Deposits;

/// <summary>A deposit from the registration to its end: site, provider and books over real HTTP.</summary>
public sealed class DepositOverHttpTests
{
    private const long Deposit = 70_000_00;

    public static TheoryData<DatabaseKind> Databases { get; } = [DatabaseKind.Sqlite, DatabaseKind.Postgres];

    [Theory]
    [MemberData(nameof(Databases))]
    [Trait("Rule", "AUC-17.2")]
    [Trait("Rule", "AUC-18.1")]
    [Trait("Rule", "AUC-23")]
    [Trait("Rule", "AUC-25.2")]
    public async Task WhoPays_GetsACodeByItself_WhoLoses_GetsTheMoneyBack_AndTheBuyersGoesToTheCourt(DatabaseKind kind)
    {
        await using var site = await MoneySite.StartAsync(kind);
        await site.AdmitAsync("bidder", "周予安");
        await site.AdmitAsync("rival", "林 知远");
        Assert.Equal(Deposit * 2, await site.HeldAsync());
        using var bidder = await site.Court.SignInAsync("bidder");
        Assert.NotNull((await bidder.GetAsync(site.Court.RegisterPath)).Document.QuerySelector(".codebox"));

        await site.CloseRoundAsync(buyer: "rival");
        await site.UntilAsync("bidder", row => row.Phase == DepositPhase.Released);
        await site.UntilAsync("rival", row => row.Phase == DepositPhase.AtCourt);

        Assert.Equal((0, Deposit), (await site.HeldAsync(), await site.HeldAsync(await site.CourtAccountAsync())));
        Assert.Equal(new() { [LedgerAccountKind.Outside] = -Deposit, [LedgerAccountKind.DepositAtCourt] = Deposit }, await site.BooksAsync());
        await ReadAsync(site);
    }

    /// <summary>The statement for the court, the list for the bidder, and nothing for anybody else.</summary>
    private static async Task ReadAsync(MoneySite site)
    {
        using var judge = await site.Court.SignInAsync("judge");
        var list = await judge.GetAsync("/court/accounts");
        var path = list.Document.QuerySelector("main a[href^='/court/accounts/']")!.GetAttribute("href")!;
        var page = await judge.GetAsync(path);
        Assert.Contains("70,000.00", page.Document.QuerySelector(".band dd b")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("1 / 1", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("周予安", page.Text, StringComparison.Ordinal);
        var csv = await judge.Http.GetStringAsync(new Uri($"{path}?handler=Csv", UriKind.Relative));
        Assert.Equal("70000.00", csv.TrimEnd().Split("\r\n")[^1].Split(',')[^1]);
        using var elsewhere = await site.Court.SignInAsync("other");
        using var bidder = await site.Court.SignInAsync("bidder");
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), ((await elsewhere.GetAsync(path)).Status, (await bidder.GetAsync(path)).Status));

        var mine = await bidder.GetAsync("/me/deposits");
        Assert.Contains("已退还", mine.Text, StringComparison.Ordinal);
        Assert.Single(mine.Document.QuerySelectorAll("main section"));
        var rivals = await site.UntilAsync("rival", _ => true);
        Assert.Equal(HttpStatusCode.NotFound, (await bidder.GetAsync($"/me/deposits?handler=Pay&number={rivals.Number}")).Status);
    }

    [Fact]
    [Trait("Rule", "AUC-17.2")]
    public async Task PaidFromSomebodyElsesAccount_ItGoesBack_AndThePageAsksAgain()
    {
        await using var site = await MoneySite.StartAsync();
        using var bidder = await site.Court.SignInAsync("bidder");
        var page = await MoneySite.PayAsync(bidder, await site.OpenPayPageAsync(bidder), "林知远");

        Assert.NotNull(page.Document.QuerySelector("main a[href*='handler=Pay']"));
        for (var tries = 0; tries < 100 && await site.HeldAsync() != 0; tries++) { await Task.Delay(100); }
        Assert.Equal(0, await site.HeldAsync());
        await MoneySite.PayAsync(bidder, await bidder.GetAsync(page.Document.QuerySelector("main a[href*='handler=Pay']")!.GetAttribute("href")!), "周予安");
        await site.UntilAsync("bidder", row => row.Phase == DepositPhase.Qualified);
    }

    [Fact]
    [Trait("Rule", "AUC-23")]
    public async Task AFailedRound_SendsEverythingBack_WithoutWebhooksAndThroughAProviderThatFailsOnTheWay()
    {
        await using var site = await MoneySite.StartAsync(hasWebhooks: false);
        await site.AdmitAsync("bidder", "周予安");
        await site.SetAsync(new { behaviour = "actsThenTimesOut", delaySeconds = 0, path = "/v1/refunds", times = 1 });
        await site.CloseRoundAsync(buyer: null);
        await site.UntilAsync("bidder", row => row.Phase == DepositPhase.Released);

        Assert.Equal(0, await site.HeldAsync());
        Assert.Empty(await site.BooksAsync());
    }

    [Fact]
    [Trait("Rule", "AUC-17.2")]
    public async Task TheProviderIsDown_TheRegistrationIsKept_AndThePageSaysSo()
    {
        await using var site = await MoneySite.StartAsync();
        await site.SetAsync(new { behaviour = "down" });
        using var bidder = await site.Court.SignInAsync("bidder");
        var page = await site.OpenPayPageAsync(bidder);
        Assert.Contains("暂时无法连接支付机构", page.Text, StringComparison.Ordinal);

        await site.SetAsync(new { behaviour = "normal" });
        for (var tries = 0; tries < 100 && page.Address.Host == site.Court.Host.Address.Host && page.Document.QuerySelector("input[name=payer]") is null; tries++)
        {
            page = await bidder.GetAsync($"{site.Court.RegisterPath}?handler=Pay");
            await Task.Delay(200);
        }

        await MoneySite.PayAsync(bidder, page, "周予安");
        await site.UntilAsync("bidder", row => row.Phase == DepositPhase.Qualified);
    }

    [Fact]
    [Trait("Rule", "AUC-17.2")]
    public async Task TheCourtCannotConfirmWhatIsNotPaid()
    {
        await using var site = await MoneySite.StartAsync();
        using var bidder = await site.Court.SignInAsync("bidder");
        await site.Court.RegisterAsync(bidder);
        using var judge = await site.Court.SignInAsync("judge");
        var desk = await judge.GetAsync(site.Court.CourtPath);
        var page = await judge.SubmitAsync(desk, "form[action*='Confirm']", ("reference", "R-1"));

        Assert.Contains("AUC-17.2", page.Text, StringComparison.Ordinal);
        await using var db = await site.DbAsync();
        Assert.False(await db.RoundBidders.AnyAsync());
    }

    [Fact]
    public async Task AFloodOfForgedWebhooks_IsRefused_AndOnlyTheFirstOfAMinuteAreKept()
    {
        await using var site = await MoneySite.StartAsync();
        using var client = new HttpClient();
        for (var sent = 0; sent < 150; sent++)
        {
            using var response = await client.PostAsync(new Uri(site.Court.Host.Address, "hooks/payments"), new StringContent("{}"));
            Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        }

        // The flood may run over the turn of a minute.
        await using var db = await site.DbAsync();
        Assert.InRange(await db.ProviderRefusals.CountAsync(), 60, 120);
    }

    [Fact]
    public async Task AForgedWebhook_IsRefusedAndRecorded_AndChangesNothing()
    {
        await using var site = await MoneySite.StartAsync();
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(site.Court.Host.Address, "hooks/payments")) { Content = new StringContent("""{"id":"evt_1"}""") };
        request.Headers.Add("Stripe-Signature", $"t={DateTimeOffset.UtcNow.ToUnixTimeSeconds()},v1={new string('0', 64)}");
        using var response = await client.SendAsync(request);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        await using var db = await site.DbAsync();
        Assert.Equal((1, 0), (await db.ProviderRefusals.CountAsync(), await db.ProviderEvents.CountAsync()));
    }
}
