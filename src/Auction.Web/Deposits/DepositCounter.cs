using Auction.Data;
using Auction.Data.Settlement;
using Auction.Domain.Rounds;
using Auction.Domain.Rules;
using Auction.Domain.Settlement.Deposits;
using Auction.Grains.Rounds;
using Auction.Grains.Settlement;
using Auction.Web.Payments;
using Auction.Web.People;
using Auction.Web.Shell.Lots;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Deposits;

/// <summary>The counter where a bidder opens and pays a deposit. Off without a payment provider.</summary>
internal sealed class DepositCounter(AuctionDb db, DepositDesk desk, BidderFile file, IServiceProvider services)
{
    // A person waits for the page; what takes longer is done by the job.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly IPaymentProvider? _provider = services.GetService<IPaymentProvider>();

    /// <summary>True when deposits are paid through a provider.</summary>
    public bool IsOn => _provider is not null;

    /// <summary>The deposit of a person in a round; null when there is none.</summary>
    public Task<DepositRow?> FindAsync(Guid roundId, Guid accountId, CancellationToken cancellationToken) =>
        db.Deposits.AsNoTracking().SingleOrDefaultAsync(row => row.RoundId == roundId && row.AccountId == accountId && row.Purpose == DepositPurpose.Deposit, cancellationToken);

    /// <summary>Opens the deposit of a person who registers; again it changes nothing.</summary>
    public async Task OpenAsync(LotSummary lot, Guid accountId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(lot);
        var about = await db.Rounds.AsNoTracking().Where(row => row.Id == lot.RoundId).Join(db.Lots, row => row.LotId, row => row.Id, (round, owner) => new { round.RuleBook, owner.CourtId, owner.CaseNumber }).SingleAsync(cancellationToken);
        var isSellOff = lot.Kind == RoundKind.SellOff;
        var due = isSellOff ? lot.StartPrice : await file.ApplicantClaimAsync(lot, accountId, cancellationToken) is { } claim ? DepositBand.ApplicantPays(lot.Deposit, claim) : lot.Deposit;
        await desk.OpenAsync(new(lot.RoundId, accountId, about.CourtId, about.CaseNumber, due, lot.Deposit, isSellOff, about.RuleBook), new ActContext(accountId, "bidder"), cancellationToken);
    }

    /// <summary>Asks for what is missing and gives the payer's page; null when the provider cannot be reached now or nothing is due.</summary>
    /// <param name="deposit">The deposit.</param>
    /// <param name="returnUrl">Where the payer comes back to.</param>
    /// <param name="attempt">Unique for each attempt.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public async Task<Uri?> PayAsync(DepositRow deposit, Uri returnUrl, string attempt, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(deposit);
        if (_provider is null || await desk.FindAsync(deposit.Id, cancellationToken) is not { Phase: DepositPhase.Required } state) { return null; }
        if (state.Asked is null)
        {
            await desk.ExecuteAsync(deposit.Id, new AskPayment(), $"ask:{state.Payments.Count + 1}", new ActContext(deposit.AccountId, "bidder"), cancellationToken);
        }

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            return await OpenOrderAsync(deposit.Id, carriesTaken: false, patience.Token) is { ProviderId: { } paymentId }
                && await _provider.OpenAsync(paymentId, returnUrl, attempt, patience.Token) is ProviderResult<ProviderPayment>.Done { Value.PayPage: { } page } ? page : null;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }

    /// <summary>Looks at the payment a person has just come back from, so that the page can say how it stands.</summary>
    public async Task LookAsync(Guid depositId, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            await OpenOrderAsync(depositId, carriesTaken: true, patience.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // The job looks again.
        }
    }

    private async Task<ProviderOrderRow?> OpenOrderAsync(Guid depositId, bool carriesTaken, CancellationToken cancellationToken)
    {
        var open = db.ProviderOrders.AsNoTracking().Where(row => row.SubjectId == depositId && row.Kind == Domain.Settlement.Ledger.ProviderOrderKind.Collect && row.Standing != ProviderOrderStanding.Ended);
        if (await open.SingleOrDefaultAsync(cancellationToken) is not { } order) { return null; }
        if (carriesTaken || order.Standing == ProviderOrderStanding.Waiting)
        {
            await services.GetRequiredService<ProviderMessenger>().CarryAsync(order.Cause, cancellationToken);
        }

        return await open.SingleOrDefaultAsync(cancellationToken);
    }
}
