using System.Net;
using Auction.Domain.Settlement.Deposits;
using Auction.Domain.Settlement.Ledger;
using Auction.TestKit.Databases;
using Auction.TestKit.Http;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Tests.Deposits;

/// <summary>The books of a case beside the real statement of the sandbox, as the court reads them.</summary>
public sealed class ReconcileTests
{
    [Theory]
    [EachDatabase]
    [Trait("Rule", "MON-1")]
    public async Task BothSidesAgree_AndWhatNobodyAskedForIsNamed(DatabaseKind kind)
    {
        await using var site = await MoneySite.StartAsync(kind);
        await site.AdmitAsync("bidder", "周予安");
        await site.AdmitAsync("rival", "林知远");
        await site.CloseRoundAsync(buyer: "rival");
        await site.UntilAsync("bidder", row => row.Phase == DepositPhase.Released);
        await site.UntilAsync("rival", row => row.Phase == DepositPhase.AtCourt);
        string path;
        string payment;
        await using (var db = await site.DbAsync())
        {
            path = $"/court/accounts/{await db.CaseAccounts.Select(row => row.Number).SingleAsync()}/reconciliation";
            payment = (await db.ProviderOrders.Where(row => row.Kind == ProviderOrderKind.Collect && db.Deposits.Any(deposit => deposit.Id == row.SubjectId && deposit.Phase == DepositPhase.AtCourt)).Select(row => row.ProviderId).SingleAsync())!;
        }

        using var judge = await site.Court.SignInAsync("judge");
        Assert.Equal([nameof(ReconciliationCause.None), "None", "None", "None"], Outcomes(await judge.GetAsync(path)));

        // By hand, at the provider: money of somebody else goes to the payer.
        await site.PostAsync("v1/payment_intents", ("amount", "7000000"), ("currency", "cny"), ("payment_method", "pm_card_visa"), ("confirm", "true"));
        await site.PostAsync("v1/refunds", ("payment_intent", payment), ("amount", "100"));
        var page = await judge.GetAsync($"{path}?period={DateTimeOffset.UtcNow.AddHours(8):yyyy-MM-dd}");
        Assert.Equal(["None", "None", "None", "None", "NotAsked"], Outcomes(page).Order(StringComparer.Ordinal));
        Assert.Contains("平台没有发出过这一指令", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("周予安", page.Text, StringComparison.Ordinal);
        var csv = await judge.Http.GetStringAsync(new Uri(page.Document.QuerySelector("a[href*='handler=Csv']")!.GetAttribute("href")!, UriKind.Relative));
        Assert.Contains(",,1.00,NotAsked\r\n", csv, StringComparison.Ordinal);

        Assert.Empty(Outcomes(await judge.GetAsync($"{path}?period=2026-01")));
        Assert.Contains("请填写月份", (await judge.GetAsync($"{path}?period=2026-13")).Text, StringComparison.Ordinal);
        await site.SetAsync(new { behaviour = "down" });
        Assert.Contains("暂时无法取得支付机构流水", (await judge.GetAsync(path)).Text, StringComparison.Ordinal);
        using var elsewhere = await site.Court.SignInAsync("other");
        Assert.Equal(HttpStatusCode.NotFound, (await elsewhere.GetAsync(path)).Status);
    }

    private static IEnumerable<string> Outcomes(SitePage page) => page.Document.QuerySelectorAll("tr[data-outcome]").Select(row => row.GetAttribute("data-outcome")!);
}
