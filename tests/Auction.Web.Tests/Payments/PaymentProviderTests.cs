using Auction.Domain.Amounts;
using Auction.Sandbox.Payments;
using Auction.Web.Payments;
using static Auction.Web.Tests.Payments.ProviderScene;

namespace Auction.Web.Tests.Payments;

/// <summary>Money asked for, paid, given back, moved on and paid out, by our client at the real sandbox.</summary>
public sealed class PaymentProviderTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task Payment_IsAskedOpenedAndPaidInItsPayersName()
    {
        await using var scene = await StartAsync();
        var asked = Done(await scene.Provider.CollectAsync(Order("deposit:1"), None));
        Assert.Equal((PaymentStanding.Open, new Money(300_000_00), Money.Zero, "deposit:1"), (asked.Standing, asked.Asked, asked.Received, asked.Cause));

        var opened = Done(await scene.Provider.OpenAsync(asked.Id, new Uri("https://site.test/back?round=1"), "1", None));
        Assert.Equal(PaymentStanding.WithPayer, opened.Standing);
        var home = await scene.PayAsync(opened.PayPage!, "周予安", "pay");
        Assert.StartsWith($"https://site.test/back?round=1&payment_intent={asked.Id}&", home.AbsoluteUri, StringComparison.Ordinal);
        Assert.EndsWith("redirect_status=succeeded", home.AbsoluteUri, StringComparison.Ordinal);

        var paid = Done(await scene.Provider.FindPaymentAsync(asked.Id, None));
        Assert.Equal((PaymentStanding.Paid, new Money(300_000_00), "周予安", (Uri?)null), (paid.Standing, paid.Received, paid.PayerName, paid.PayPage));
    }

    [Fact]
    public async Task RefusedByTheBank_IsOpenAgainAndCanBePaid()
    {
        await using var scene = await StartAsync();
        var asked = Done(await scene.Provider.CollectAsync(Order("deposit:1"), None));
        var first = Done(await scene.Provider.OpenAsync(asked.Id, new Uri("https://site.test/"), "1", None));
        Assert.EndsWith("redirect_status=failed", (await scene.PayAsync(first.PayPage!, "周予安", "fail")).AbsoluteUri, StringComparison.Ordinal);
        var failed = Done(await scene.Provider.FindPaymentAsync(asked.Id, None));
        Assert.Equal((PaymentStanding.Open, "generic_decline", Money.Zero), (failed.Standing, failed.FailureCode, failed.Received));

        var second = Done(await scene.Provider.OpenAsync(asked.Id, new Uri("https://site.test/"), "2", None));
        await scene.PayAsync(second.PayPage!, "周予安", "pay");
        Assert.Equal(PaymentStanding.Paid, Done(await scene.Provider.FindPaymentAsync(asked.Id, None)).Standing);
    }

    [Fact]
    public async Task SameCause_IsTheSameActAndAnotherAmountIsRefused()
    {
        await using var scene = await StartAsync();
        var first = Done(await scene.Provider.CollectAsync(Order("deposit:1"), None));
        Assert.Equal(first, Done(await scene.Provider.CollectAsync(Order("deposit:1"), None)));
        Assert.Equal(new ProviderResult<ProviderPayment>.Refused(400, "idempotency_error", null), await scene.Provider.CollectAsync(Order("deposit:1", 1), None));
    }

    [Fact]
    public async Task Refund_GoesBackOnceAndNeverMoreThanCameIn()
    {
        await using var scene = await StartAsync();
        var paid = await scene.PaidAsync("deposit:1", 100_00);
        var refund = Done(await scene.Provider.RefundAsync("refund:1", paid.Id, new Money(60_00), None));
        Assert.Equal((OutgoingStanding.Done, new Money(60_00), paid.Id), (refund.Standing, refund.Amount, refund.PaymentId));
        Assert.Equal(refund, Done(await scene.Provider.RefundAsync("refund:1", paid.Id, new Money(60_00), None)));
        Assert.Equal(new ProviderResult<ProviderRefund>.Refused(400, "amount_too_large", "amount"), await scene.Provider.RefundAsync("refund:2", paid.Id, new Money(40_01), None));
        Done(await scene.Provider.RefundAsync("refund:3", paid.Id, new Money(40_00), None));
    }

    [Fact]
    public async Task Cancelled_CanNoLongerBePaid()
    {
        await using var scene = await StartAsync();
        var asked = Done(await scene.Provider.CollectAsync(Order("deposit:1"), None));
        Assert.Equal(PaymentStanding.Cancelled, Done(await scene.Provider.CancelAsync(asked.Id, "cancel:1", None)).Standing);
        Assert.Equal(new ProviderResult<ProviderPayment>.Refused(400, "payment_intent_unexpected_state", null), await scene.Provider.OpenAsync(asked.Id, new Uri("https://site.test/"), "1", None));
    }

    [Fact]
    public async Task Money_MovesToTheCourtAndOutToABank()
    {
        await using var scene = await StartAsync();
        await scene.PaidAsync("deposit:1", 900_00);
        var court = (await scene.PostAsync("v1/accounts", ("type", "custom"), ("external_account[object]", "bank_account"), ("external_account[currency]", "cny"), ("external_account[account_number]", "62220001"))).GetProperty("id").GetString()!;
        var transfer = Done(await scene.Provider.TransferAsync("court:1", court, new Money(600_00), None));
        Assert.Equal((new Money(600_00), court), (transfer.Amount, transfer.Account));
        Assert.Equal(new ProviderResult<ProviderTransfer>.Refused(400, "balance_insufficient", "amount"), await scene.Provider.TransferAsync("court:2", court, new Money(300_01), None));

        Assert.Equal(new Money(600_00), Done(await scene.Provider.PayOutAsync("payout:1", court, null, new Money(600_00), None)).Amount);
        var payout = await UntilAsync(async () => Done(await scene.Provider.FindPayoutByCauseAsync("payout:1", court, Before, None)), each => each is { Standing: not OutgoingStanding.Pending });
        Assert.Equal((OutgoingStanding.Done, "payout:1"), (payout!.Standing, payout.Cause));
    }

    [Fact]
    public async Task Events_AreReadOldestFirstOverAllPages()
    {
        await using var scene = await StartAsync();
        for (var i = 0; i < 105; i++) { Done(await scene.Provider.CollectAsync(Order($"deposit:{i}"), None)); }
        var paid = await scene.PaidAsync("deposit:last");
        var events = Done(await scene.Provider.EventsSinceAsync(Before, None));
        Assert.Equal(105 + 1, events.Count(each => each.Type == "payment_intent.created"));
        Assert.Equal(("payment_intent.succeeded", "payment_intent", paid.Id), (events[^1].Type, events[^1].ObjectKind, events[^1].ObjectId));
        Assert.Equal(paid.Id, Done(await scene.Provider.FindPaymentByCauseAsync("deposit:last", Before, None))!.Id);
        Assert.Equal("deposit:0", Done(await scene.Provider.FindPaymentByCauseAsync("deposit:0", Before, None))!.Cause);
        Assert.Null(Done(await scene.Provider.FindPaymentByCauseAsync("deposit:none", Before, None)));
    }

    [Fact]
    public async Task Restart_LosesNothing()
    {
        await using var scene = await StartAsync();
        var paid = await scene.PaidAsync("deposit:1");
        await scene.SetAsync(PaymentBehaviour.Delayed, delaySeconds: 1, path: "/v1/refunds");
        var pending = Done(await scene.Provider.RefundAsync("refund:1", paid.Id, new Money(1_00), None));
        Assert.Equal(OutgoingStanding.Pending, pending.Standing);
        await scene.Sandbox.StopAsync();
        await scene.Sandbox.StartAgainAsync();

        Assert.Equal(paid, Done(await scene.Provider.FindPaymentAsync(paid.Id, None)));
        Assert.Equal(pending, Done(await scene.Provider.RefundAsync("refund:1", paid.Id, new Money(1_00), None)));
        var refund = await UntilAsync(async () => Done(await scene.Provider.FindRefundByCauseAsync("refund:1", Before, None)), each => each is { Standing: not OutgoingStanding.Pending });
        Assert.Equal(OutgoingStanding.Done, refund!.Standing);
    }
}
