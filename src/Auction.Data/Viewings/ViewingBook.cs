using Auction.Data.Disposals;
using Auction.Data.Journal;
using Auction.Domain.Disposal;
using Microsoft.EntityFrameworkCore;

namespace Auction.Data.Viewings;

/// <summary>Places at appointments for viewing. The appointments themselves stand in the disposal's journal.</summary>
public sealed class ViewingBook(IDbContextFactory<AuctionDb> databases, IRecordTransactions transactions)
{
    // Each loss means that somebody else was given the place.
    private const int TriesMax = 20;

    /// <summary>So long after an appointment began a visitor may still have to be reached; then the number has served its purpose.</summary>
    public static readonly TimeSpan PhoneKept = TimeSpan.FromHours(24);

    /// <summary>Gives a person the lowest free place. Sent again with the same key it answers the same; nobody holds two places at one appointment.</summary>
    /// <exception cref="System.Data.Common.DbException">The outcome is unknown; the same key may be sent again and tells it.</exception>
    public async Task<BookingOutcome> BookAsync(BookingRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        for (var tries = 1; ; tries++)
        {
            try
            {
                return await transactions.WriteAsync(transaction => BookAsync(transaction, request, cancellationToken), cancellationToken);
            }
            catch (DbUpdateException) when (tries < TriesMax)
            {
                // The place went to somebody else at the same moment, or the same form came twice: look again.
            }
        }
    }

    /// <summary>Gives a place back and forgets the telephone number.</summary>
    /// <returns>False when the person holds no such place; giving it back twice is the same as once.</returns>
    public Task<bool> CancelAsync(Guid bookingId, Guid accountId, CancellationToken cancellationToken) => transactions.WriteAsync(
        async transaction =>
        {
            if (await transaction.Db.ViewingBookings.SingleOrDefaultAsync(row => row.Id == bookingId && row.AccountId == accountId, cancellationToken) is not { } row)
            {
                return false;
            }

            row.CancelledAt ??= transaction.Now;
            row.PhoneCipher = [];
            await transaction.Db.SaveChangesAsync(cancellationToken);
            return true;
        },
        cancellationToken);

    /// <summary>Forgets the telephone numbers of appointments that are over: closed, begun longer ago than <see cref="PhoneKept"/>, or of a disposal that is closed. Twice does no harm.</summary>
    /// <returns>How many were forgotten.</returns>
    public async Task<int> ForgetPhonesAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var (erased, forgotten) = (Array.Empty<byte>(), 0);
        foreach (var id in await db.ViewingBookings.Where(row => row.PhoneCipher != erased).Select(row => row.DisposalId).Distinct().ToListAsync(cancellationToken))
        {
            var state = await StateAsync(db, id, cancellationToken);
            var over = state.Viewings.Where(viewing => state.IsClosed || viewing.Visitors is not null || viewing.StartsAt + PhoneKept <= now).Select(viewing => viewing.Id).ToList();
            if (over.Count > 0)
            {
                forgotten += await transactions.WriteAsync(
                    transaction => transaction.Db.ViewingBookings.Where(row => row.DisposalId == id && over.Contains(row.ViewingId) && row.PhoneCipher != erased)
                        .ExecuteUpdateAsync(set => set.SetProperty(row => row.PhoneCipher, erased), cancellationToken),
                    cancellationToken);
            }
        }

        return forgotten;
    }

    /// <summary>Places now held at a disposal's appointments, by appointment and number.</summary>
    public async Task<IReadOnlyList<ViewingBookingRow>> HeldAsync(Guid disposalId, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await db.ViewingBookings.AsNoTracking().Where(row => row.DisposalId == disposalId && row.CancelledAt == null)
            .OrderBy(row => row.ViewingId).ThenBy(row => row.Place).ToListAsync(cancellationToken);
    }

    private static async Task<DisposalState> StateAsync(AuctionDb db, Guid disposalId, CancellationToken cancellationToken)
    {
        var entries = await db.DisposalEvents.AsNoTracking().Where(row => row.SubjectId == disposalId).OrderBy(row => row.Seq).ToListAsync(cancellationToken);
        return DisposalProcedure.Instance.Fold(disposalId, entries).State;
    }

    private static async Task<BookingOutcome> BookAsync(RecordTransaction transaction, BookingRequest request, CancellationToken cancellationToken)
    {
        var db = transaction.Db;
        if (await db.ViewingBookings.AnyAsync(row => row.AccountId == request.AccountId && row.FormKey == request.FormKey, cancellationToken))
        {
            return BookingOutcome.Booked;
        }

        var state = await StateAsync(db, request.DisposalId, cancellationToken);
        if (state.Viewings.Find(viewing => string.Equals(viewing.Id, request.ViewingId, StringComparison.Ordinal)) is not { Visitors: null } viewing || viewing.StartsAt <= transaction.Now || state.IsClosed)
        {
            return BookingOutcome.Closed;
        }

        var held = await db.ViewingBookings.AsNoTracking().Where(row => row.DisposalId == request.DisposalId && row.ViewingId == request.ViewingId && row.CancelledAt == null)
            .Select(row => new { row.Place, row.AccountId, row.FormKey }).ToListAsync(cancellationToken);
        if (held.Find(row => row.AccountId == request.AccountId) is { } mine)
        {
            // The same form may have been answered between the two looks.
            return mine.FormKey == request.FormKey ? BookingOutcome.Booked : BookingOutcome.AlreadyHeld;
        }

        var place = Enumerable.Range(1, viewing.Places).Except(held.Select(row => row.Place)).FirstOrDefault();
        if (place == 0)
        {
            return BookingOutcome.Full;
        }

        db.ViewingBookings.Add(new()
        {
            Id = request.Id,
            DisposalId = request.DisposalId,
            ViewingId = request.ViewingId,
            Place = place,
            AccountId = request.AccountId,
            PhoneCipher = request.PhoneCipher,
            FormKey = request.FormKey,
            BookedAt = transaction.Now,
        });
        await db.SaveChangesAsync(cancellationToken);
        return BookingOutcome.Booked;
    }
}

/// <summary>Somebody asks for a place.</summary>
/// <param name="Id">Id of the booking, to which the number is encrypted.</param>
/// <param name="DisposalId">Whose appointment.</param>
/// <param name="ViewingId">Which appointment.</param>
/// <param name="AccountId">Who asks.</param>
/// <param name="PhoneCipher">Telephone number, encrypted.</param>
/// <param name="FormKey">Made when the form was drawn.</param>
public sealed record BookingRequest(Guid Id, Guid DisposalId, string ViewingId, Guid AccountId, byte[] PhoneCipher, string FormKey);

/// <summary>How it ended.</summary>
public enum BookingOutcome
{
    /// <summary>The person has a place; or this very form was answered before.</summary>
    Booked = 1,

    /// <summary>The person had one already.</summary>
    AlreadyHeld = 2,

    /// <summary>Every place is held.</summary>
    Full = 3,

    /// <summary>There is no such appointment, it has begun, or it was closed.</summary>
    Closed = 4,
}
