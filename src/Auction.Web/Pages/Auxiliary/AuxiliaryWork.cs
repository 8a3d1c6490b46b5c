using Auction.Data;
using Auction.Data.Disposals;
using Auction.Domain.Disposal;
using Auction.Grains.Disposals;
using Auction.Web.Viewings;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Pages.Auxiliary;

/// <summary>Lists auxiliary work: of one institution, or of one court.</summary>
internal sealed class AuxiliaryWork(AuctionDb db, DisposalDesk desk, ViewingReader viewings)
{
    private const int Shown = 200;

    /// <summary>What an institution is entrusted with, the newest first.</summary>
    public Task<IReadOnlyList<WorkLine>> OfInstitutionAsync(string auxiliaryId, CancellationToken cancellationToken) => ReadAsync(
        from link in db.DisposalAuxiliaries
        join row in db.Disposals on link.DisposalId equals row.Id
        where link.AuxiliaryId == auxiliaryId
        orderby row.LastStamp descending, row.Id
        select new WorkKey(row, link.AuxiliaryId), cancellationToken);

    /// <summary>What a court has entrusted, the newest first.</summary>
    public Task<IReadOnlyList<WorkLine>> OfCourtAsync(Guid courtId, CancellationToken cancellationToken) => ReadAsync(
        from link in db.DisposalAuxiliaries
        join row in db.Disposals on link.DisposalId equals row.Id
        where row.CourtId == courtId
        orderby row.LastStamp descending, row.Id, link.AuxiliaryId
        select new WorkKey(row, link.AuxiliaryId), cancellationToken);

    /// <summary>Questions of a lot that wait for an answer.</summary>
    public Task<int> WaitingAsync(Guid? lotId, CancellationToken cancellationToken) => lotId is null
        ? Task.FromResult(0)
        : db.LotQuestions.CountAsync(question => question.LotId == lotId && question.Version == 0 && question.DeclinedAt == null, cancellationToken);

    /// <summary>Public number of a lot; null without one.</summary>
    public Task<string?> LotNumberAsync(Guid? lotId, CancellationToken cancellationToken) =>
        db.Lots.Where(lot => lot.Id == lotId).Select(lot => lot.Number).SingleOrDefaultAsync(cancellationToken);

    private async Task<IReadOnlyList<WorkLine>> ReadAsync(IQueryable<WorkKey> keys, CancellationToken cancellationToken)
    {
        var lines = new List<WorkLine>();
        foreach (var key in await keys.AsNoTracking().Take(Shown).ToListAsync(cancellationToken))
        {
            if (await desk.FindAsync(key.Row.Id, cancellationToken) is { } state && state.Auxiliaries.Find(helper => string.Equals(helper.Id, key.AuxiliaryId, StringComparison.Ordinal)) is { } found)
            {
                var slots = await viewings.SlotsAsync(key.Row, state, cancellationToken);
                lines.Add(new(
                    key.Row,
                    await LotNumberAsync(key.Row.LotId, cancellationToken),
                    found,
                    [.. slots.Where(slot => string.Equals(slot.Viewing.AuxiliaryId, found.Id, StringComparison.Ordinal))],
                    await WaitingAsync(key.Row.LotId, cancellationToken)));
            }
        }

        return lines;
    }

    private sealed record WorkKey(DisposalRow Row, string AuxiliaryId);
}

/// <summary>The work of one institution in one disposal.</summary>
/// <param name="Row">The disposal.</param>
/// <param name="LotNumber">Its lot; null before the first notice.</param>
/// <param name="Helper">The institution as the journal has it.</param>
/// <param name="Slots">Its appointments.</param>
/// <param name="Waiting">Questions that wait for an answer.</param>
internal sealed record WorkLine(DisposalRow Row, string? LotNumber, AuxiliaryState Helper, IReadOnlyList<ViewingSlot> Slots, int Waiting)
{
    /// <summary>Tasks that are done.</summary>
    public int Done => Helper.Tasks.Count(task => task.Value is not null);

    /// <summary>The next appointment that can be booked; null without one.</summary>
    public ViewingSlot? Next => Slots.FirstOrDefault(slot => slot.IsOpen);
}
