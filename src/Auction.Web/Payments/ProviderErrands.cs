using System.Globalization;
using Auction.Data;
using Auction.Data.Settlement;
using Auction.Domain.Amounts;
using Auction.Domain.Settlement.Deposits;
using Auction.Domain.Settlement.Ledger;
using Auction.Grains.Procedures;
using Auction.Grains.Rounds;
using Auction.Grains.Settlement;
using Auction.Web.Deposits;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Payments;

/// <summary>One errand for each kind of order: act or look, then tell the procedure. After an unknown outcome it looks before it repeats (F16).</summary>
internal sealed class ProviderErrands(IPaymentProvider provider, PaymentLine line, IDbContextFactory<AuctionDb> databases, DepositDesk deposits, PayoutErrands payouts)
{
    /// <summary>Runs the errand and brings the row up to what is known.</summary>
    public Task RunAsync(ProviderOrderRow order, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(order);
        return order.Subject == MoneySubjects.Distribution ? payouts.RunAsync(order, cancellationToken) : order.Kind switch
        {
            ProviderOrderKind.Collect => CollectAsync(order, cancellationToken),
            ProviderOrderKind.CallOff => CallOffAsync(order, cancellationToken),
            ProviderOrderKind.Return => ReturnAsync(order, cancellationToken),
            ProviderOrderKind.ToCourt => ToCourtAsync(order, cancellationToken),
            ProviderOrderKind.ReturnFromCourt => ReturnFromCourtAsync(order, cancellationToken),
            _ => throw new InvalidOperationException($"Nobody carries orders of the kind {order.Kind}."),
        };
    }

    private async Task CollectAsync(ProviderOrderRow order, CancellationToken cancellationToken)
    {
        var result = order.ProviderId is { } id
            ? await provider.FindPaymentAsync(id, cancellationToken)
            : await order.LookOrActAsync(
                () => provider.FindPaymentByCauseAsync(order.Cause, order.CreatedAt, cancellationToken),
                async () => await provider.CollectAsync(await DescribeAsync(order, cancellationToken), cancellationToken));
        if (order.Known(result) is not { } payment) { return; }
        (order.ProviderId, order.Standing) = (payment.Id, ProviderOrderStanding.Taken);
        if (payment.Standing == PaymentStanding.Paid)
        {
            await TellAsync(order, new ReportDepositPaid(NumberOf(order), payment.Id, payment.Received, await MatchAsync(order.SubjectId, payment.PayerName, cancellationToken), payment.PaidAt ?? order.CreatedAt), cancellationToken);
        }
        else if (payment.Standing == PaymentStanding.Cancelled)
        {
            await TellAsync(order, new ReportDepositCalledOff(NumberOf(order)), cancellationToken);
        }
    }

    /// <summary>Takes back what was asked for. If it was paid after all, the payment itself tells it.</summary>
    private async Task CallOffAsync(ProviderOrderRow order, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        if (await db.ProviderOrders.AsNoTracking().SingleOrDefaultAsync(row => row.Cause == order.Account && row.Standing != ProviderOrderStanding.Ended, cancellationToken) is not { } asked)
        {
            order.Standing = ProviderOrderStanding.Ended;
            return;
        }

        if (asked.ProviderId is not { } id)
        {
            // Its own errand comes first and makes it known.
            order.Fault = "not-collected";
            return;
        }

        var result = await provider.CancelAsync(id, order.Cause, cancellationToken);
        if (result is ProviderResult<ProviderPayment>.Refused { Status: StatusCodes.Status400BadRequest } || order.Known(result) is not null)
        {
            // Cancelled, or paid a moment before: the payment's own errand looks and tells.
            await db.ProviderOrders.Where(row => row.Cause == asked.Cause && row.NextAttemptAt != null).ExecuteUpdateAsync(set => set.SetProperty(row => row.NextAttemptAt, order.CreatedAt), cancellationToken);
            (order.ProviderId, order.Standing) = (id, ProviderOrderStanding.Ended);
        }
    }

    private async Task ReturnAsync(ProviderOrderRow order, CancellationToken cancellationToken)
    {
        var result = order.ProviderId is { } id
            ? (await provider.FindRefundAsync(id, cancellationToken)).Looked()
            : await order.LookOrActAsync(
                () => provider.FindRefundByCauseAsync(order.Cause, order.CreatedAt, cancellationToken),
                () => provider.RefundAsync(order.Cause, order.Account, order.Amount, cancellationToken));
        if (result is ProviderResult<ProviderRefund>.Refused { Code: var code })
        {
            await TellAsync(order, new ReportDepositRefundFailed(NumberOf(order), "", code ?? "refused"), cancellationToken);
            return;
        }

        if (order.Known(result) is not { } refund) { return; }
        (order.ProviderId, order.Standing) = (refund.Id, ProviderOrderStanding.Taken);
        if (refund.Standing == OutgoingStanding.Done)
        {
            await TellAsync(order, new ReportDepositRefunded(NumberOf(order), refund.Id), cancellationToken);
        }
        else if (refund.Standing == OutgoingStanding.Failed)
        {
            await TellAsync(order, new ReportDepositRefundFailed(NumberOf(order), refund.Id, "came-back"), cancellationToken);
        }
    }

    private async Task ToCourtAsync(ProviderOrderRow order, CancellationToken cancellationToken)
    {
        if (await CourtAccountAsync(order.SubjectId, cancellationToken) is not { } account)
        {
            order.Fault = "no-account-of-the-court";
            return;
        }

        var result = await order.LookOrActAsync(
            () => provider.FindTransferByCauseAsync(order.Cause, order.CreatedAt, cancellationToken),
            () => provider.TransferAsync(order.Cause, account, order.Amount, cancellationToken));
        if (order.Known(result) is not { } transfer) { return; }
        (order.ProviderId, order.Standing) = (transfer.Id, ProviderOrderStanding.Taken);
        await TellAsync(order, new ReportDepositAtCourt(transfer.Id), cancellationToken);
    }

    /// <summary>Two steps under two causes: back from the court's account, then to where it came from.</summary>
    private async Task ReturnFromCourtAsync(ProviderOrderRow order, CancellationToken cancellationToken)
    {
        if (order.ProviderId is null)
        {
            await using var db = await databases.CreateDbContextAsync(cancellationToken);
            var transfer = await db.ProviderOrders.AsNoTracking().Where(row => row.SubjectId == order.SubjectId && row.Kind == ProviderOrderKind.ToCourt).Select(row => row.ProviderId).SingleAsync(cancellationToken);
            var cause = $"{order.Cause}:back";
            var back = await order.LookOrActAsync(
                () => provider.FindReversalByCauseAsync(cause, transfer!, order.CreatedAt, cancellationToken),
                () => provider.TakeBackAsync(cause, transfer!, order.Amount, cancellationToken));
            if (order.Known(back) is null) { return; }
        }

        await ReturnAsync(order, cancellationToken);
    }

    private async Task TellAsync(ProviderOrderRow order, DepositReport report, CancellationToken cancellationToken)
    {
        var answer = await deposits.ExecuteAsync(order.SubjectId, report, $"{report.GetType().Name}:{order.Cause}", ActContext.Platform, cancellationToken);
        if (answer.Outcome is ProcedureOutcome.Accepted or ProcedureOutcome.Refused)
        {
            order.Standing = ProviderOrderStanding.Ended;
            order.Fault = answer.Refusal?.ToString() ?? order.Fault;
        }
    }

    /// <summary>AUC-17.2: in the bidder's own name.</summary>
    private async Task<PayerMatch> MatchAsync(Guid depositId, string? payer, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(payer)) { return PayerMatch.Untold; }
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var name = await db.Deposits.Where(row => row.Id == depositId).Join(db.Users, row => row.AccountId, account => account.Id, (_, account) => account.RealName).SingleAsync(cancellationToken);
        return PayerNames.AreSame(name, payer) ? PayerMatch.Own : PayerMatch.Other;
    }

    private async Task<PaymentOrder> DescribeAsync(ProviderOrderRow order, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var about = await (
            from deposit in db.Deposits
            join round in db.Rounds on deposit.RoundId equals round.Id
            join lot in db.Lots on round.LotId equals lot.Id
            join court in db.Courts on deposit.CourtId equals court.Id
            where deposit.Id == order.SubjectId
            select new { deposit.Number, deposit.Purpose, Lot = lot.Number, Court = court.NameZh }).SingleAsync(cancellationToken);
        return new(order.Cause, order.Amount, about.Number, about.Court, $"{DepositTexts.Purpose(about.Purpose).Zh} {about.Lot}");
    }

    private async Task<string?> CourtAccountAsync(Guid depositId, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var code = await db.Deposits.Where(row => row.Id == depositId).Join(db.Courts, row => row.CourtId, court => court.Id, (_, court) => court.Code).SingleAsync(cancellationToken);
        return line.AccountOf(code);
    }

    private static int NumberOf(ProviderOrderRow order) => int.Parse(order.Cause.AsSpan(order.Cause.LastIndexOf(':') + 1), CultureInfo.InvariantCulture);
}
