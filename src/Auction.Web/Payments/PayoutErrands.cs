using Auction.Data;
using Auction.Data.Settlement;
using Auction.Domain.Settlement.Distribution;
using Auction.Domain.Settlement.Ledger;
using Auction.Grains.Procedures;
using Auction.Grains.Rounds;
using Auction.Grains.Settlement;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Payments;

/// <summary>Carries released payouts of distributions to the provider and their ends back (PAY-TWO, MON-1).</summary>
internal sealed class PayoutErrands(IPaymentProvider provider, PaymentLine line, IDbContextFactory<AuctionDb> databases, DistributionDesk desk, BankVault vault)
{
    /// <summary>Runs the errand and brings the row up to what is known.</summary>
    public Task RunAsync(ProviderOrderRow order, CancellationToken cancellationToken) => order.Kind switch
    {
        ProviderOrderKind.PayOut => PayOutAsync(order, cancellationToken),
        ProviderOrderKind.Return => ReturnAsync(order, cancellationToken),
        _ => throw new InvalidOperationException($"Nobody carries orders of the kind {order.Kind}."),
    };

    private async Task PayOutAsync(ProviderOrderRow order, CancellationToken cancellationToken)
    {
        if (await CourtAccountAsync(order.SubjectId, cancellationToken) is not { } account)
        {
            order.Fault = "no-account-of-the-court";
            return;
        }

        if (await BankAsync(order, account, cancellationToken) is not { } bank)
        {
            return;
        }

        var result = await order.LookOrActAsync(
            () => provider.FindPayoutByCauseAsync(order.Cause, account, order.CreatedAt, cancellationToken),
            () => provider.PayOutAsync(order.Cause, account, bank, order.Amount, cancellationToken));
        if (result is ProviderResult<ProviderPayout>.Refused { Code: var code })
        {
            await TellAsync(order, new ReportPayoutFailed(PayoutOf(order), "", code ?? "refused"), cancellationToken);
        }
        else if (order.Known(result) is { } payout)
        {
            (order.ProviderId, order.Standing) = (payout.Id, ProviderOrderStanding.Taken);
            await EndAsync(order, payout.Standing, payout.FailureCode, cancellationToken);
        }
    }

    /// <summary>Sends money that is of no case back to where it came from.</summary>
    private async Task ReturnAsync(ProviderOrderRow order, CancellationToken cancellationToken)
    {
        var result = order.ProviderId is { } id
            ? (await provider.FindRefundAsync(id, cancellationToken)).Looked()
            : await order.LookOrActAsync(
                () => provider.FindRefundByCauseAsync(order.Cause, order.CreatedAt, cancellationToken),
                () => provider.RefundAsync(order.Cause, order.Account, order.Amount, cancellationToken));
        if (result is ProviderResult<ProviderRefund>.Refused { Code: var code })
        {
            await TellAsync(order, new ReportPayoutFailed(PayoutOf(order), "", code ?? "refused"), cancellationToken);
        }
        else if (order.Known(result) is { } refund)
        {
            (order.ProviderId, order.Standing) = (refund.Id, ProviderOrderStanding.Taken);
            await EndAsync(order, refund.Standing, fault: null, cancellationToken);
        }
    }

    private Task EndAsync(ProviderOrderRow order, OutgoingStanding standing, string? fault, CancellationToken cancellationToken) => standing switch
    {
        OutgoingStanding.Done => TellAsync(order, new ReportPayoutPaid(PayoutOf(order), order.ProviderId!), cancellationToken),
        OutgoingStanding.Failed => TellAsync(order, new ReportPayoutFailed(PayoutOf(order), order.ProviderId!, fault ?? "came-back"), cancellationToken),
        _ => Task.CompletedTask,
    };

    /// <summary>The provider's id of the payee's account, made known there the first time money goes to it; null when that is not known yet.</summary>
    private async Task<string?> BankAsync(ProviderOrderRow order, string account, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var bank = await db.PayeeBanks.SingleAsync(row => row.DistributionId == order.SubjectId && row.Sha256 == order.Account, cancellationToken);
        if (bank.ProviderId is null && order.Known(await provider.AddBankAsync($"bank:{bank.Sha256}", account, bank.Holder, bank.Bank, vault.Open(bank), cancellationToken)) is { } known)
        {
            bank.ProviderId = known.Id;
            await db.SaveChangesAsync(cancellationToken);
        }

        return bank.ProviderId;
    }

    private async Task TellAsync(ProviderOrderRow order, PayoutReport report, CancellationToken cancellationToken)
    {
        var answer = await desk.ExecuteAsync(order.SubjectId, report, $"{report.GetType().Name}:{order.Cause}", ActContext.Platform, cancellationToken);
        if (answer.Outcome is ProcedureOutcome.Accepted or ProcedureOutcome.Refused)
        {
            order.Standing = ProviderOrderStanding.Ended;
            order.Fault = answer.Refusal?.ToString() ?? order.Fault;
        }
    }

    private async Task<string?> CourtAccountAsync(Guid distributionId, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var code = await db.Distributions.Where(row => row.Id == distributionId).Join(db.Courts, row => row.CourtId, court => court.Id, (_, court) => court.Code).SingleAsync(cancellationToken);
        return line.AccountOf(code);
    }

    private static string PayoutOf(ProviderOrderRow order) => order.Cause[(order.Cause.LastIndexOf(':') + 1)..];
}
