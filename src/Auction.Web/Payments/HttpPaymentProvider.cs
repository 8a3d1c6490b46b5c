using System.Globalization;
using System.Text.Json;
using Auction.Domain.Amounts;

namespace Auction.Web.Payments;

/// <summary>The payment provider in Stripe's wire format.</summary>
internal sealed class HttpPaymentProvider(PaymentLine line, ProviderChannel channel) : IPaymentProvider
{
    private const int PageSize = 100;

    // The longest way back a search goes; more than that is a search for something that is not there.
    private const int PagesMax = 100;

    // The provider counts whole seconds by its own clock.
    private static readonly TimeSpan ClockSlack = TimeSpan.FromMinutes(5);

    private readonly ProviderReader _reader = new(line);

    public Task<ProviderResult<ProviderPayment>> CollectAsync(PaymentOrder order, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(order);
        return ActAsync("v1/payment_intents", order.Cause, account: null,
            [
                Amount(order.Amount), Yuan, ("payment_method_types[0]", "alipay"), ("description", order.Purpose), ("expand[0]", "latest_charge"),
                ("metadata[cause]", order.Cause), ("metadata[payer]", order.Payer), ("metadata[payee]", order.Payee),
            ],
            _reader.Payment, cancellationToken);
    }

    public Task<ProviderResult<ProviderPayment>> OpenAsync(string paymentId, Uri returnUrl, string attempt, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(returnUrl);
        return ActAsync($"v1/payment_intents/{Segment(paymentId)}/confirm", $"open:{attempt}", account: null,
            [("payment_method_data[type]", "alipay"), ("return_url", returnUrl.AbsoluteUri), ("expand[0]", "latest_charge")], _reader.Payment, cancellationToken);
    }

    public Task<ProviderResult<ProviderPayment>> CancelAsync(string paymentId, string cause, CancellationToken cancellationToken) =>
        ActAsync($"v1/payment_intents/{Segment(paymentId)}/cancel", cause, account: null, [("expand[0]", "latest_charge")], _reader.Payment, cancellationToken);

    public Task<ProviderResult<ProviderPayment>> FindPaymentAsync(string paymentId, CancellationToken cancellationToken) =>
        channel.GetAsync($"v1/payment_intents/{Segment(paymentId)}?expand[0]=latest_charge", account: null, _reader.Payment, cancellationToken);

    public Task<ProviderResult<ProviderPayment?>> FindPaymentByCauseAsync(string cause, DateTimeOffset since, CancellationToken cancellationToken) =>
        FindAsync("v1/payment_intents", "&expand[0]=data.latest_charge", cause, account: null, since, _reader.Payment, cancellationToken);

    public Task<ProviderResult<ProviderRefund>> RefundAsync(string cause, string paymentId, Money amount, CancellationToken cancellationToken) =>
        ActAsync("v1/refunds", cause, account: null, [("payment_intent", paymentId), Amount(amount), ("metadata[cause]", cause)], _reader.Refund, cancellationToken);

    public Task<ProviderResult<ProviderRefund?>> FindRefundByCauseAsync(string cause, DateTimeOffset since, CancellationToken cancellationToken) =>
        FindAsync("v1/refunds", "", cause, account: null, since, _reader.Refund, cancellationToken);

    public Task<ProviderResult<ProviderTransfer>> TransferAsync(string cause, string account, Money amount, CancellationToken cancellationToken) =>
        ActAsync("v1/transfers", cause, account: null, [("destination", account), Amount(amount), Yuan, ("metadata[cause]", cause)], _reader.Transfer, cancellationToken);

    public Task<ProviderResult<ProviderTransfer?>> FindTransferByCauseAsync(string cause, DateTimeOffset since, CancellationToken cancellationToken) =>
        FindAsync("v1/transfers", "", cause, account: null, since, _reader.Transfer, cancellationToken);

    public Task<ProviderResult<ProviderReversal>> TakeBackAsync(string cause, string transferId, Money amount, CancellationToken cancellationToken) =>
        ActAsync($"v1/transfers/{Segment(transferId)}/reversals", cause, account: null, [Amount(amount), ("metadata[cause]", cause)], _reader.Reversal, cancellationToken);

    public Task<ProviderResult<ProviderReversal?>> FindReversalByCauseAsync(string cause, string transferId, DateTimeOffset since, CancellationToken cancellationToken) =>
        FindAsync($"v1/transfers/{Segment(transferId)}/reversals", "", cause, account: null, since, _reader.Reversal, cancellationToken);

    public Task<ProviderResult<ProviderRefund>> FindRefundAsync(string refundId, CancellationToken cancellationToken) =>
        channel.GetAsync($"v1/refunds/{Segment(refundId)}", account: null, _reader.Refund, cancellationToken);

    public Task<ProviderResult<ProviderBank>> AddBankAsync(string cause, string account, string holder, string bank, string number, CancellationToken cancellationToken) =>
        ActAsync($"v1/accounts/{Segment(account)}/external_accounts", cause, account: null,
            [
                ("external_account[object]", "bank_account"), ("external_account[account_number]", number), ("external_account[account_holder_name]", holder),
                ("external_account[bank_name]", bank), ("external_account[country]", "CN"), ("external_account[currency]", "cny"),
            ],
            ProviderReader.Bank, cancellationToken);

    public Task<ProviderResult<ProviderPayout>> PayOutAsync(string cause, string? account, string? bankAccount, Money amount, CancellationToken cancellationToken)
    {
        List<(string, string)> fields = [Amount(amount), Yuan, ("metadata[cause]", cause)];
        if (bankAccount is not null) { fields.Add(("destination", bankAccount)); }
        return ActAsync("v1/payouts", cause, account, fields, _reader.Payout, cancellationToken);
    }

    public Task<ProviderResult<ProviderPayout?>> FindPayoutByCauseAsync(string cause, string? account, DateTimeOffset since, CancellationToken cancellationToken) =>
        FindAsync("v1/payouts", "", cause, account, since, _reader.Payout, cancellationToken);

    public Task<ProviderResult<IReadOnlyList<ProviderEntry>>> StatementAsync(string? account, DateTimeOffset from, DateTimeOffset until, CancellationToken cancellationToken) =>
        AllAsync("v1/balance_transactions", $"&created[lt]={Seconds(until)}&expand[0]=data.source", account, from + ClockSlack, ProviderReader.Entry, static each => each.Id, cancellationToken);

    public Task<ProviderResult<IReadOnlyList<ProviderEvent>>> EventsSinceAsync(DateTimeOffset since, CancellationToken cancellationToken) =>
        AllAsync("v1/events", "", account: null, since, _reader.Event, static each => each.Id, cancellationToken);

    /// <summary>A whole list, the oldest first.</summary>
    private async Task<ProviderResult<IReadOnlyList<T>>> AllAsync<T>(string path, string more, string? account, DateTimeOffset since, Func<JsonElement, T> read, Func<T, string> id, CancellationToken cancellationToken)
    {
        List<T> found = [];
        var result = await WalkAsync(path, more, account, since, read, id, each =>
        {
            found.Add(each);
            return false;
        }, cancellationToken);
        found.Reverse();
        return result.Then(_ => (IReadOnlyList<T>)found);
    }

    private Task<ProviderResult<T>> ActAsync<T>(string path, string cause, string? account, IReadOnlyList<(string Name, string Value)> fields, Func<JsonElement, T> read, CancellationToken cancellationToken) =>
        channel.PostAsync(path, fields, cause, account, read, cancellationToken);

    private async Task<ProviderResult<T?>> FindAsync<T>(string path, string more, string cause, string? account, DateTimeOffset since, Func<JsonElement, T> read, CancellationToken cancellationToken)
        where T : class, IProviderObject
    {
        T? found = null;
        var result = await WalkAsync(path, more, account, since, read, static each => each.Id, each =>
        {
            if (each.Cause == cause) { found = each; }
            return found is not null;
        }, cancellationToken);
        return result.Then(_ => found);
    }

    /// <summary>Goes through a list, the latest first, until told to stop or until its end.</summary>
    private async Task<ProviderResult<bool>> WalkAsync<T>(string path, string more, string? account, DateTimeOffset since, Func<JsonElement, T> read, Func<T, string> id, Func<T, bool> stop, CancellationToken cancellationToken)
    {
        var from = Seconds(since - ClockSlack);
        var after = "";
        for (var page = 0; page < PagesMax; page++)
        {
            var result = await channel.GetAsync($"{path}?limit={PageSize}&created[gte]={from}{after}{more}", account, json => ProviderReader.Page(json, read), cancellationToken);
            if (result is not ProviderResult<ProviderReader.PageOf<T>>.Done { Value: var got }) { return result.Then(_ => false); }
            if (got.Objects.Any(stop)) { return new ProviderResult<bool>.Done(true); }
            if (!got.HasMore || got.Objects.Count == 0) { return new ProviderResult<bool>.Done(false); }
            after = $"&starting_after={Uri.EscapeDataString(id(got.Objects[^1]))}";
        }

        // Not found is only said when all was seen.
        return new ProviderResult<bool>.Unknown(ProviderFault.Unreadable);
    }

    private static (string Name, string Value) Yuan => ("currency", "cny");

    private static (string Name, string Value) Amount(Money amount) => amount.IsPositive
        ? ("amount", amount.Fen.ToString(CultureInfo.InvariantCulture))
        : throw new ArgumentOutOfRangeException(nameof(amount), "An amount at the provider is above zero.");

    private static string Seconds(DateTimeOffset instant) => instant.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);

    private static string Segment(string id) => Uri.EscapeDataString(id);
}
