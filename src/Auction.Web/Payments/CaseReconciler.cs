using Auction.Data;
using Auction.Data.Settlement;
using Auction.Domain.Settlement.Deposits;
using Auction.Domain.Settlement.Distribution;
using Auction.Domain.Settlement.Ledger;
using Auction.Grains.Settlement;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Payments;

/// <summary>Draws up the books of one case beside the provider's statement (MON-1). Reads only.</summary>
internal sealed class CaseReconciler(IDbContextFactory<AuctionDb> databases, IPaymentProvider provider, PaymentLine line, DepositDesk deposits, DistributionDesk distributions)
{
    // A report may come long after the movement: both sides are read this far beyond the period, and then cut to it.
    private static readonly TimeSpan Beyond = TimeSpan.FromDays(3);

    /// <summary>The movements of a period.</summary>
    /// <param name="account">The account of the case.</param>
    /// <param name="from">Its first instant.</param>
    /// <param name="until">The first instant after it.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The lines; null when the provider's statement cannot be had now.</returns>
    public async Task<IReadOnlyList<ReconciledLine>?> DrawUpAsync(CaseAccountRow account, DateTimeOffset from, DateTimeOffset until, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var depositIds = await db.Deposits.AsNoTracking().Where(row => row.CaseAccount == account.Number).Select(row => row.Id).ToListAsync(cancellationToken);
        var distributionIds = await db.Distributions.AsNoTracking().Where(row => row.CaseAccount == account.Number).Select(row => row.Id).ToListAsync(cancellationToken);
        var orders = await db.ProviderOrders.AsNoTracking()
            .Where(row => db.Deposits.Any(deposit => deposit.Id == row.SubjectId && deposit.CaseAccount == account.Number) || db.Distributions.Any(distribution => distribution.Id == row.SubjectId && distribution.CaseAccount == account.Number))
            .ToListAsync(cancellationToken);
        var court = await db.Courts.AsNoTracking().SingleAsync(row => row.Id == account.CourtId, cancellationToken);
        var stated = await StatedAsync(orders, line.AccountOf(court.Code), from - Beyond, until + Beyond, cancellationToken);
        if (stated is null) { return null; }

        var booked = new List<ProviderMove>();
        foreach (var id in depositIds) { booked.AddRange(BookedOf((await deposits.FindAsync(id, cancellationToken))!, orders)); }
        foreach (var id in distributionIds) { booked.AddRange(BookedOf((await distributions.FindAsync(id, cancellationToken))!, orders)); }
        var open = orders.Where(row => row.Standing != ProviderOrderStanding.Ended).SelectMany(row => new[] { row.Cause, BackOf(row.Cause) }).ToHashSet(StringComparer.Ordinal);
        var lines = Reconciliation.Of(booked.Where(move => move.At >= from - Beyond && move.At < until + Beyond), stated, open);
        return [.. lines.Where(each => each.At >= from && each.At < until)];
    }

    private static string BackOf(string cause) => $"{cause}:back";

    /// <summary>What the provider says moved of this case's money; null when it cannot be asked.</summary>
    private async Task<IReadOnlyList<ProviderMove>?> StatedAsync(List<ProviderOrderRow> orders, string? courtAccount, DateTimeOffset since, DateTimeOffset until, CancellationToken cancellationToken)
    {
        var causes = orders.Select(row => row.Cause).Concat(orders.Select(row => BackOf(row.Cause))).ToHashSet(StringComparer.Ordinal);
        var objects = orders.Where(row => row.ProviderId is not null).GroupBy(row => row.ProviderId!, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First().Cause, StringComparer.Ordinal);
        var moves = new List<ProviderMove>();
        foreach (var (account, isCourt) in (IEnumerable<(string?, bool)>)(courtAccount is null ? [(null, false)] : [(null, false), (courtAccount, true)]))
        {
            if (await provider.StatementAsync(account, since, until, cancellationToken) is not ProviderResult<IReadOnlyList<ProviderEntry>>.Done { Value: var entries }) { return null; }
            foreach (var entry in entries)
            {
                if (KindOf(entry.Type, isCourt) is not { } kind) { continue; }
                var cause = objects.GetValueOrDefault(entry.ObjectId) ?? (causes.Contains(entry.Cause) ? entry.Cause : "");
                if (cause.Length > 0 || (entry.ParentId is { } parent && objects.ContainsKey(parent)))
                {
                    moves.Add(new(kind, entry.ObjectId, entry.Amount, entry.At, cause));
                }
            }
        }

        return moves;
    }

    /// <summary>What an entry is; null for the other side of an entry that is read already, and for what does not concern cases.</summary>
    private static ProviderMoveKind? KindOf(string type, bool isCourt) => (type, isCourt) switch
    {
        ("charge" or "payment", false) => ProviderMoveKind.PaidIn,
        ("refund" or "payment_refund", false) => ProviderMoveKind.SentBack,
        ("refund_failure", false) => ProviderMoveKind.CameBack,
        ("transfer", false) => ProviderMoveKind.ToCourt,
        ("transfer_refund", false) => ProviderMoveKind.FromCourt,
        ("payout", true) => ProviderMoveKind.PaidOut,
        ("payout_failure", true) => ProviderMoveKind.CameBack,
        _ => null,
    };

    private static IEnumerable<ProviderMove> BookedOf(DepositState state, List<ProviderOrderRow> orders)
    {
        foreach (var payment in state.Payments.Where(payment => payment.Standing == DepositPaymentStanding.Paid))
        {
            yield return new(ProviderMoveKind.PaidIn, payment.ProviderId!, payment.Received, payment.PaidAt!.Value, CauseOf(orders, payment.ProviderId!));
        }

        foreach (var refund in state.Refunds.Where(refund => refund is { Standing: not DepositRefundStanding.Asked, ProviderId.Length: > 0 }))
        {
            var (id, at) = (refund.ProviderId!, refund.ReportedAt!.Value);
            var cause = CauseOf(orders, id);
            if (refund.IsFromCourt) { yield return new(ProviderMoveKind.FromCourt, id, refund.Amount, at, BackOf(cause)); }
            yield return new(ProviderMoveKind.SentBack, id, refund.Amount, at, cause);
            if (refund.Standing == DepositRefundStanding.Failed) { yield return new(ProviderMoveKind.CameBack, id, refund.Amount, at, cause); }
        }

        if (state.TransferId is { } transfer && orders.Find(row => row.ProviderId == transfer) is { } order)
        {
            yield return new(ProviderMoveKind.ToCourt, transfer, order.Amount, state.AtCourtAt!.Value, order.Cause);
        }
    }

    private static IEnumerable<ProviderMove> BookedOf(DistributionState state, List<ProviderOrderRow> orders)
    {
        foreach (var payout in state.Payouts.Where(payout => payout is { Stage: PayoutStage.Paid or PayoutStage.Void, ProviderId.Length: > 0 }))
        {
            if (orders.Find(row => row.ProviderId == payout.ProviderId) is not { } order) { continue; }
            var at = order.DoneAt ?? order.CreatedAt;
            yield return new(order.Kind == ProviderOrderKind.Return ? ProviderMoveKind.SentBack : ProviderMoveKind.PaidOut, payout.ProviderId!, payout.Amount, at, order.Cause);
            if (payout.Stage == PayoutStage.Void) { yield return new(ProviderMoveKind.CameBack, payout.ProviderId!, payout.Amount, at, order.Cause); }
        }
    }

    private static string CauseOf(List<ProviderOrderRow> orders, string providerId) => orders.Find(row => row.ProviderId == providerId)?.Cause ?? "";
}
