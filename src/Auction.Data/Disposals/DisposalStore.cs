using Auction.Data.Journal;
using Auction.Data.Procedures;
using Auction.Data.Rounds;
using Auction.Data.Viewings;
using Auction.Domain.Disposal;
using Microsoft.EntityFrameworkCore;

namespace Auction.Data.Disposals;

/// <summary>Journals of disposals, with the persons behind their ids.</summary>
public sealed class DisposalStore(IDbContextFactory<AuctionDb> databases, IRecordTransactions transactions)
    : ProcedureStore<DisposalState, DisposalEvent, DisposalRow, DisposalEventRow, DisposalAnswerRow>(DisposalProcedure.Instance, databases, transactions)
{
    /// <inheritdoc/>
    protected override void Project(DisposalRow head, DisposalState state) => DisposalProjection.Update(head, state);

    /// <inheritdoc/>
    protected override async Task WriteBesideAsync(RecordTransaction transaction, ProcedureWrite<DisposalState, DisposalEvent> write, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        ArgumentNullException.ThrowIfNull(write);
        await base.WriteBesideAsync(transaction, write, cancellationToken);
        if (write.Beside.OfType<RoundRow>().SingleOrDefault() is { } round && await transaction.Db.Disposals.FindAsync([write.SubjectId], cancellationToken) is { } head)
        {
            head.LotId = round.LotId;
        }

        transaction.Db.AddRange(write.After.State.Auxiliaries
            .Where(helper => !write.Before.State.Auxiliaries.Exists(known => string.Equals(known.Id, helper.Id, StringComparison.Ordinal)))
            .Select(helper => new DisposalAuxiliaryRow { DisposalId = write.SubjectId, AuxiliaryId = helper.Id }));
    }
}
