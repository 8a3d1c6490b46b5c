using Auction.Data.Settlement;
using Auction.Domain.Settlement.Deposits;
using Microsoft.EntityFrameworkCore;

namespace Auction.Data.Audit;

/// <summary>Checks one deposit.</summary>
internal sealed class DepositAudit(AuditedMoney deposit, AuditReport report) : MoneyAudit<DepositState, DepositEvent>(DepositProcedure.Instance, Names, deposit, report)
{
    private const int Together = 200;

    private static readonly ProcedureAuditIds Names = new(AuditIds.S1, AuditIds.S2, AuditIds.S3, AuditIds.S4, AuditIds.M10);

    /// <summary>Checks every deposit, some at a time.</summary>
    public static async Task CheckAllAsync(AuctionDb db, AuditReport report, CancellationToken cancellationToken)
    {
        var known = await db.Deposits.AsNoTracking().OrderBy(row => row.Id).Select(row => row.Id).ToListAsync(cancellationToken);
        foreach (var ids in known.Chunk(Together))
        {
            foreach (var deposit in await LoadAsync(db, ids, cancellationToken))
            {
                new DepositAudit(deposit, report).Check();
            }
        }
    }

    /// <inheritdoc/>
    protected override bool Fits(DepositState state) => DepositStore.Fits((DepositRow)Head, state);

    /// <inheritdoc/>
    protected override bool IsRefusal(int number) => Enum.IsDefined((DepositRefusal)number);

    /// <inheritdoc/>
    protected override void CheckEnd()
    {
        var state = State;
        Report.Check(
            AuditIds.M8,
            state.Payments.TrueForAll(payment => state.Refunds.Where(refund => refund.PaymentNumber == payment.Number && refund.Standing == DepositRefundStanding.Done).Sum(refund => refund.Amount.Fen) <= payment.Received.Fen),
            Subject("refunds"),
            "more went back to a payment than came from it");
        var back = state.Refunds.Where(refund => refund.Standing == DepositRefundStanding.Done).Sum(refund => refund.Amount.Fen);
        var stays = state.Phase switch
        {
            DepositPhase.SetOff => state.Kept.Fen,
            DepositPhase.Allocated => state.Forfeitable.Fen,
            _ => 0,
        };
        Report.Check(AuditIds.M3, !state.IsFinal || state.HasOpenRefund || state.Payments.Sum(payment => payment.Received.Fen) == back + stays, Subject("end"), "what came in is neither back nor used");
    }

    private static async Task<IEnumerable<AuditedMoney>> LoadAsync(AuctionDb db, Guid[] ids, CancellationToken cancellationToken)
    {
        var heads = await db.Deposits.AsNoTracking().Where(row => ids.Contains(row.Id)).OrderBy(row => row.Id).ToListAsync(cancellationToken);
        var events = (await db.DepositEvents.AsNoTracking().Where(row => ids.Contains(row.SubjectId)).OrderBy(row => row.Seq).ToListAsync(cancellationToken)).ToLookup(row => row.SubjectId);
        var answers = (await db.DepositAnswers.AsNoTracking().Where(row => ids.Contains(row.SubjectId)).OrderBy(row => row.Key).ToListAsync(cancellationToken)).ToLookup(row => row.SubjectId);
        var deadlines = (await db.Deadlines.AsNoTracking().Where(row => ids.Contains(row.SubjectId)).ToListAsync(cancellationToken)).ToLookup(row => row.SubjectId);
        var money = await MoneyRows.LoadAsync(db, ids, cancellationToken);
        return heads.Select(head => new AuditedMoney
        {
            Head = head,
            Events = [.. events[head.Id]],
            Answers = [.. answers[head.Id]],
            Deadlines = [.. deadlines[head.Id]],
            Movements = [.. money.Movements[head.Id]],
            Postings = [.. money.Postings[head.Id]],
            Orders = [.. money.Orders[head.Id]],
        });
    }
}
