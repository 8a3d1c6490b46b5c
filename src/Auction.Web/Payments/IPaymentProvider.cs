using Auction.Domain.Amounts;

namespace Auction.Web.Payments;

/// <summary>The payment provider, as narrow as the house needs it. Every act has a cause, which is its key: asked twice, it is done once.</summary>
/// <remarks>
/// After <see cref="ProviderResult{T}.Unknown"/> the caller looks for the cause first and repeats only when nothing is found, because the
/// provider forgets keys after 24 hours (reliability of money: unknown means query, not repeat).
/// </remarks>
public interface IPaymentProvider
{
    /// <summary>Asks a person for an amount. Nothing is paid by this.</summary>
    Task<ProviderResult<ProviderPayment>> CollectAsync(PaymentOrder order, CancellationToken cancellationToken);

    /// <summary>Opens the payment page for the payer, who comes back to <paramref name="returnUrl"/>; what the browser then says is no proof.</summary>
    /// <param name="paymentId">An open payment.</param>
    /// <param name="returnUrl">Absolute address of our own page.</param>
    /// <param name="attempt">Unique for each attempt of the payer.</param>
    /// <param name="cancellationToken">Ends the waiting, not the act.</param>
    Task<ProviderResult<ProviderPayment>> OpenAsync(string paymentId, Uri returnUrl, string attempt, CancellationToken cancellationToken);

    /// <summary>Calls a payment off that nobody made.</summary>
    Task<ProviderResult<ProviderPayment>> CancelAsync(string paymentId, string cause, CancellationToken cancellationToken);

    /// <summary>How a payment stands.</summary>
    Task<ProviderResult<ProviderPayment>> FindPaymentAsync(string paymentId, CancellationToken cancellationToken);

    /// <summary>The payment made for a cause since an instant; null when there is none.</summary>
    Task<ProviderResult<ProviderPayment?>> FindPaymentByCauseAsync(string cause, DateTimeOffset since, CancellationToken cancellationToken);

    /// <summary>Gives an amount of a payment back to where it came from.</summary>
    Task<ProviderResult<ProviderRefund>> RefundAsync(string cause, string paymentId, Money amount, CancellationToken cancellationToken);

    /// <summary>The refund made for a cause since an instant; null when there is none.</summary>
    Task<ProviderResult<ProviderRefund?>> FindRefundByCauseAsync(string cause, DateTimeOffset since, CancellationToken cancellationToken);

    /// <summary>Moves an amount to another account at the provider.</summary>
    Task<ProviderResult<ProviderTransfer>> TransferAsync(string cause, string account, Money amount, CancellationToken cancellationToken);

    /// <summary>The transfer made for a cause since an instant; null when there is none.</summary>
    Task<ProviderResult<ProviderTransfer?>> FindTransferByCauseAsync(string cause, DateTimeOffset since, CancellationToken cancellationToken);

    /// <summary>Takes an amount of a transfer back.</summary>
    Task<ProviderResult<ProviderReversal>> TakeBackAsync(string cause, string transferId, Money amount, CancellationToken cancellationToken);

    /// <summary>What was taken back of a transfer for a cause; null when nothing was.</summary>
    Task<ProviderResult<ProviderReversal?>> FindReversalByCauseAsync(string cause, string transferId, DateTimeOffset since, CancellationToken cancellationToken);

    /// <summary>How a refund stands.</summary>
    Task<ProviderResult<ProviderRefund>> FindRefundAsync(string refundId, CancellationToken cancellationToken);

    /// <summary>Makes a bank account known as one that may be paid from an account's balance.</summary>
    /// <param name="cause">What for; the same cause within a day is the same account.</param>
    /// <param name="account">Whose balance.</param>
    /// <param name="holder">In whose name the bank account is.</param>
    /// <param name="bank">The bank.</param>
    /// <param name="number">Its number.</param>
    /// <param name="cancellationToken">Ends the waiting, not the act.</param>
    Task<ProviderResult<ProviderBank>> AddBankAsync(string cause, string account, string holder, string bank, string number, CancellationToken cancellationToken);

    /// <summary>Pays an amount out to a bank.</summary>
    /// <param name="cause">What for.</param>
    /// <param name="account">Whose balance; null for our own.</param>
    /// <param name="bankAccount">The provider's id of the bank account; null for the usual one.</param>
    /// <param name="amount">How much.</param>
    /// <param name="cancellationToken">Ends the waiting, not the act.</param>
    Task<ProviderResult<ProviderPayout>> PayOutAsync(string cause, string? account, string? bankAccount, Money amount, CancellationToken cancellationToken);

    /// <summary>The payout made for a cause since an instant; null when there is none.</summary>
    Task<ProviderResult<ProviderPayout?>> FindPayoutByCauseAsync(string cause, string? account, DateTimeOffset since, CancellationToken cancellationToken);

    /// <summary>The provider's statement of an account, the oldest first.</summary>
    /// <param name="account">Whose; null for our own.</param>
    /// <param name="from">The first instant.</param>
    /// <param name="until">The first instant after it.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    Task<ProviderResult<IReadOnlyList<ProviderEntry>>> StatementAsync(string? account, DateTimeOffset from, DateTimeOffset until, CancellationToken cancellationToken);

    /// <summary>Everything the provider says happened since an instant, the oldest first; asked regularly, because events get lost on the way.</summary>
    Task<ProviderResult<IReadOnlyList<ProviderEvent>>> EventsSinceAsync(DateTimeOffset since, CancellationToken cancellationToken);
}

/// <summary>What a person is asked for.</summary>
/// <param name="Cause">What for; unique, and the key under which it is asked once.</param>
/// <param name="Amount">How much, above zero.</param>
/// <param name="Payer">Id of the person, for the provider's statement; never a name.</param>
/// <param name="Payee">Who gets it, as the payer is shown.</param>
/// <param name="Purpose">What for, as the payer is shown.</param>
public sealed record PaymentOrder(string Cause, Money Amount, string Payer, string Payee, string Purpose);
