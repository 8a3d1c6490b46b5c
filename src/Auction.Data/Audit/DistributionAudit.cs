using Auction.Data.Settlement;
using Auction.Domain.Amounts;
using Auction.Domain.Settlement.Distribution;
using Microsoft.EntityFrameworkCore;

namespace Auction.Data.Audit;

/// <summary>Checks one distribution.</summary>
internal sealed class DistributionAudit(AuditedDistribution distribution, AuditReport report) : MoneyAudit<DistributionState, DistributionEvent>(DistributionProcedure.Instance, Names, distribution, report)
{
    private const int Together = 200;

    private static readonly ProcedureAuditIds Names = new(AuditIds.P1, AuditIds.P2, AuditIds.P3, AuditIds.P4, AuditIds.P5);

    /// <summary>Checks every distribution, some at a time.</summary>
    public static async Task CheckAllAsync(AuctionDb db, AuditReport report, CancellationToken cancellationToken)
    {
        var known = await db.Distributions.AsNoTracking().OrderBy(row => row.Id).Select(row => row.Id).ToListAsync(cancellationToken);
        foreach (var ids in known.Chunk(Together))
        {
            foreach (var distribution in await LoadAsync(db, ids, cancellationToken))
            {
                new DistributionAudit(distribution, report).Check();
            }
        }
    }

    /// <inheritdoc/>
    protected override bool Fits(DistributionState state) => DistributionStore.Fits((DistributionRow)distribution.Head, state);

    /// <inheritdoc/>
    protected override bool IsRefusal(int number) => Enum.IsDefined((DistributionRefusal)number);

    /// <inheritdoc/>
    protected override void CheckBeside()
    {
        base.CheckBeside();
        var payees = distribution.Payees.ToDictionary(row => row.PayeeId, StringComparer.Ordinal);
        foreach (var id in State.Claims.Select(claim => claim.PayeeId).Append(State.Terms!.DebtorId).Distinct(StringComparer.Ordinal))
        {
            Report.Check(Ids.Beside, payees.TryGetValue(id, out var payee) && payee.Name.Length > 0, Subject($"payee {id}"), "nobody stands behind the id");
        }

        var banks = distribution.Banks.ToDictionary(row => row.Sha256, StringComparer.Ordinal);
        foreach (var payout in State.Payouts.Where(payout => payout.ArrivalId is null))
        {
            Report.Check(
                Ids.Beside,
                banks.TryGetValue(payout.Account, out var bank) && bank.IsEscrow == payout.Escrow is not null && string.Equals(bank.PayeeId, State.FindLine(payout.LineId)?.PayeeId, StringComparison.Ordinal),
                Subject($"payout {payout.Id}"),
                "no account of the payee stands behind the hash");
            Report.Check(Ids.Beside, payout.ReleasedById is null || !string.Equals(payout.ReleasedById, payout.PreparedById, StringComparison.Ordinal), Subject($"payout {payout.Id}"), "one person prepared and released it");
        }
    }

    /// <inheritdoc/>
    protected override void CheckEnd()
    {
        var state = State;
        var paid = state.Payouts.Where(payout => payout.Stage == PayoutStage.Paid).Aggregate(Money.Zero, static (sum, payout) => sum + payout.Amount);
        var came = state.Arrivals.Aggregate(Money.Zero, static (sum, arrival) => sum + arrival.Amount);
        Report.Check(AuditIds.M3, state.IsClosed ? paid == came : paid <= came, Subject("end"), "what was paid is not what came in");
    }

    private static async Task<IEnumerable<AuditedDistribution>> LoadAsync(AuctionDb db, Guid[] ids, CancellationToken cancellationToken)
    {
        var heads = await db.Distributions.AsNoTracking().Where(row => ids.Contains(row.Id)).OrderBy(row => row.Id).ToListAsync(cancellationToken);
        var events = (await db.DistributionEvents.AsNoTracking().Where(row => ids.Contains(row.SubjectId)).OrderBy(row => row.Seq).ToListAsync(cancellationToken)).ToLookup(row => row.SubjectId);
        var answers = (await db.DistributionAnswers.AsNoTracking().Where(row => ids.Contains(row.SubjectId)).OrderBy(row => row.Key).ToListAsync(cancellationToken)).ToLookup(row => row.SubjectId);
        var deadlines = (await db.Deadlines.AsNoTracking().Where(row => ids.Contains(row.SubjectId)).ToListAsync(cancellationToken)).ToLookup(row => row.SubjectId);
        var payees = (await db.Payees.AsNoTracking().Where(row => ids.Contains(row.DistributionId)).ToListAsync(cancellationToken)).ToLookup(row => row.DistributionId);
        var banks = (await db.PayeeBanks.AsNoTracking().Where(row => ids.Contains(row.DistributionId)).ToListAsync(cancellationToken)).ToLookup(row => row.DistributionId);
        var money = await MoneyRows.LoadAsync(db, ids, cancellationToken);
        return heads.Select(head => new AuditedDistribution
        {
            Head = head,
            Events = [.. events[head.Id]],
            Answers = [.. answers[head.Id]],
            Deadlines = [.. deadlines[head.Id]],
            Movements = [.. money.Movements[head.Id]],
            Postings = [.. money.Postings[head.Id]],
            Orders = [.. money.Orders[head.Id]],
            Payees = [.. payees[head.Id]],
            Banks = [.. banks[head.Id]],
        });
    }
}

/// <summary>Everything stored about one distribution, from one snapshot.</summary>
public sealed record AuditedDistribution : AuditedMoney
{
    public IReadOnlyList<PayeeRow> Payees { get; init; } = [];

    public IReadOnlyList<PayeeBankRow> Banks { get; init; } = [];
}
