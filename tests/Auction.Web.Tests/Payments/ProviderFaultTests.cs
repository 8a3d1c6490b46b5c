using Auction.Domain.Amounts;
using Auction.Sandbox.Payments;
using Auction.Web.Payments;
using static Auction.Web.Tests.Payments.ProviderScene;

namespace Auction.Web.Tests.Payments;

/// <summary>What goes wrong between the provider and us never becomes a second payment.</summary>
public sealed class ProviderFaultTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    /// <summary>The connection breaks after the act, or the answer does not come in time: the cause finds it, and nothing was repeated.</summary>
    [Theory]
    [InlineData(0, ProviderFault.Broken)]
    [InlineData(3, ProviderFault.TimedOut)]
    public async Task ActedThenSilent_IsUnknownAndFoundByItsCause(int delaySeconds, ProviderFault fault)
    {
        await using var scene = await StartAsync();
        var paid = await scene.PaidAsync("deposit:1");
        await scene.SetAsync(PaymentBehaviour.ActsThenTimesOut, delaySeconds, "/v1/refunds", times: 1);
        var impatient = scene.ProviderOf(scene.Line, TimeSpan.FromSeconds(1));
        Assert.Equal(new ProviderResult<ProviderRefund>.Unknown(fault), await impatient.RefundAsync("refund:1", paid.Id, new Money(300_000_00), None));

        var found = Done(await scene.Provider.FindRefundByCauseAsync("refund:1", Before, None));
        Assert.Equal((OutgoingStanding.Done, new Money(300_000_00)), (found!.Standing, found.Amount));
        var refunds = Done(await scene.Provider.EventsSinceAsync(Before, None)).Count(each => each.Type == "refund.created");
        Assert.Equal(1, refunds);
    }

    [Fact]
    public async Task Down_NothingIsDoneAndNothingIsFound()
    {
        await using var scene = await StartAsync();
        await scene.SetAsync(PaymentBehaviour.Down);
        Assert.Equal(new ProviderResult<ProviderPayment>.Unknown(ProviderFault.Failed), await scene.Provider.CollectAsync(Order("deposit:1"), None));
        Assert.Equal(new ProviderResult<ProviderPayment?>.Unknown(ProviderFault.Failed), await scene.Provider.FindPaymentByCauseAsync("deposit:1", Before, None));
        await scene.SetAsync(PaymentBehaviour.Normal);
        Assert.Null(Done(await scene.Provider.FindPaymentByCauseAsync("deposit:1", Before, None)));
        Done(await scene.Provider.CollectAsync(Order("deposit:1"), None));
    }

    /// <summary>Look-ups are repeated twice; acts are not, because the first may have been carried out.</summary>
    [Theory]
    [InlineData(2, true)]
    [InlineData(3, false)]
    public async Task LookUp_IsRepeatedTwice(int failures, bool comesThrough)
    {
        await using var scene = await StartAsync();
        var asked = Done(await scene.Provider.CollectAsync(Order("deposit:1"), None));
        await scene.SetAsync(PaymentBehaviour.Down, times: failures);
        Assert.Equal(comesThrough, await scene.Provider.FindPaymentAsync(asked.Id, None) is ProviderResult<ProviderPayment>.Done);
    }

    [Fact]
    public async Task NeverReached_IsSurelyNotDone()
    {
        await using var scene = await StartAsync();
        await scene.Sandbox.StopAsync();
        Assert.Equal(new ProviderResult<ProviderPayment>.NotNow(null), await scene.Provider.CollectAsync(Order("deposit:1"), None));
        await scene.Sandbox.StartAgainAsync();
    }

    [Fact]
    public async Task Delayed_IsOnItsWayAndThenThere()
    {
        await using var scene = await StartAsync();
        var asked = Done(await scene.Provider.CollectAsync(Order("deposit:1"), None));
        var opened = Done(await scene.Provider.OpenAsync(asked.Id, new Uri("https://site.test/"), "1", None));
        await scene.SetAsync(PaymentBehaviour.Delayed, delaySeconds: 1);
        Assert.EndsWith("redirect_status=pending", (await scene.PayAsync(opened.PayPage!, "周予安", "pay")).AbsoluteUri, StringComparison.Ordinal);
        Assert.Equal(PaymentStanding.Processing, Done(await scene.Provider.FindPaymentAsync(asked.Id, None)).Standing);
        var payment = await UntilAsync(async () => Done(await scene.Provider.FindPaymentAsync(asked.Id, None)), each => each.Standing != PaymentStanding.Processing);
        Assert.Equal((PaymentStanding.Paid, new Money(300_000_00)), (payment.Standing, payment.Received));
    }

    [Fact]
    public async Task Declined_RefundComesBackAndSaysSo()
    {
        await using var scene = await StartAsync();
        var paid = await scene.PaidAsync("deposit:1");
        await scene.SetAsync(PaymentBehaviour.Declined);
        Assert.Equal(OutgoingStanding.Failed, Done(await scene.Provider.RefundAsync("refund:1", paid.Id, new Money(1_00), None)).Standing);
        await scene.SetAsync(PaymentBehaviour.Normal);
        Assert.Equal(OutgoingStanding.Done, Done(await scene.Provider.RefundAsync("refund:2", paid.Id, new Money(300_000_00), None)).Standing);
    }

    [Fact]
    public async Task WrongKey_IsRefused()
    {
        await using var scene = await StartAsync();
        var stranger = scene.ProviderOf(scene.Line with { Key = "sk_test_wrong" });
        Assert.Equal(new ProviderResult<ProviderPayment>.Refused(401, "invalid_request_error", null), await stranger.CollectAsync(Order("deposit:1"), None));
    }

    /// <summary>A trial provider never passes for one where money is real.</summary>
    [Fact]
    public async Task OtherEnvironment_IsUnreadable()
    {
        await using var scene = await StartAsync();
        var live = scene.ProviderOf(scene.Line with { IsLive = true });
        Assert.Equal(new ProviderResult<ProviderPayment>.Unknown(ProviderFault.Unreadable), await live.CollectAsync(Order("deposit:1"), None));
    }
}
