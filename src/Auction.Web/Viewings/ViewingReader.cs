using System.Security.Claims;
using Auction.Data;
using Auction.Data.Disposals;
using Auction.Data.Lots;
using Auction.Data.People;
using Auction.Data.Platform;
using Auction.Data.Rosters;
using Auction.Data.Viewings;
using Auction.Domain.Disposal;
using Auction.Domain.Texts;
using Auction.Grains.Disposals;
using Auction.Web.Shell.People;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Viewings;

/// <summary>What can be seen and asked of a lot: appointments with free places, questions with their answers.</summary>
internal sealed class ViewingReader(IDbContextFactory<AuctionDb> databases, DisposalDesk desk, ViewingBook book, RosterBook rosters, IPlatformClock clock)
{
    /// <summary>A lot by its public number, with its disposal; null when there is none.</summary>
    public async Task<ViewedLot?> FindAsync(string number, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await db.Lots.AsNoTracking().SingleOrDefaultAsync(row => row.Number == number, cancellationToken) is { } lot ? await OfAsync(lot, cancellationToken) : null;
    }

    /// <summary>A lot with its disposal.</summary>
    public async Task<ViewedLot> OfAsync(LotRow lot, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(lot);
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var row = await db.Disposals.AsNoTracking().Where(each => each.LotId == lot.Id).OrderByDescending(each => each.OpenedAt).FirstOrDefaultAsync(cancellationToken);
        var state = row is null ? null : await desk.FindAsync(row.Id, cancellationToken);
        return new(lot, row, state, await SlotsAsync(row, state, cancellationToken));
    }

    /// <summary>A disposal's appointments with what is booked, the next one first, those that are over last.</summary>
    public async Task<IReadOnlyList<ViewingSlot>> SlotsAsync(DisposalRow? row, DisposalState? state, CancellationToken cancellationToken)
    {
        if (row is null || state is not { Viewings.Count: > 0 })
        {
            return [];
        }

        var (now, names) = (clock.Now, await rosters.NamesAsync(cancellationToken));
        var held = (await book.HeldAsync(row.Id, cancellationToken)).ToLookup(each => each.ViewingId, StringComparer.Ordinal);
        return [.. state.Viewings
            .Select(viewing => new ViewingSlot(viewing, NameOf(names, viewing.AuxiliaryId), [.. held[viewing.Id]], viewing.Visitors is null && viewing.StartsAt > now && !state.IsClosed))
            .OrderBy(slot => !slot.IsOpen).ThenBy(slot => slot.Viewing.StartsAt)];
    }

    /// <summary>Questions of a lot with every published version.</summary>
    public async Task<IReadOnlyList<AskedQuestion>> QuestionsAsync(Guid lotId, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var questions = await db.LotQuestions.AsNoTracking().Where(row => row.LotId == lotId).OrderByDescending(row => row.AskedAt).ThenBy(row => row.Id).ToListAsync(cancellationToken);
        var answers = (await (
            from answer in db.LotAnswers.AsNoTracking()
            join question in db.LotQuestions.AsNoTracking() on answer.QuestionId equals question.Id
            where question.LotId == lotId
            select answer).ToListAsync(cancellationToken)).ToLookup(row => row.QuestionId);
        return [.. questions.Select(row => new AskedQuestion(row, [.. answers[row.Id].OrderByDescending(answer => answer.Version)]))];
    }

    /// <summary>Names of institutions by id.</summary>
    public Task<IReadOnlyDictionary<string, RosterEntryRow>> NamesAsync(CancellationToken cancellationToken) => rosters.NamesAsync(cancellationToken);

    /// <summary>The name of an institution; its id where the roster does not know it.</summary>
    public static BilingualText NameOf(IReadOnlyDictionary<string, RosterEntryRow> names, string id)
    {
        ArgumentNullException.ThrowIfNull(names);
        return names.TryGetValue(id, out var entry) ? new(entry.NameZh, entry.NameEn) : new(id, id);
    }
}

/// <summary>A lot with its disposal, where it has one.</summary>
internal sealed record ViewedLot(LotRow Lot, DisposalRow? Row, DisposalState? State, IReadOnlyList<ViewingSlot> Slots)
{
    /// <summary>As whom somebody may answer questions about it (AUC-7): the court's staff, or the institution entrusted with answers; null for everybody else.</summary>
    public Answerer? AnswererOf(ClaimsPrincipal person)
    {
        ArgumentNullException.ThrowIfNull(person);
        if (person.AccountId() is not { } account)
        {
            return null;
        }

        if (person.IsCourtStaff() && person.CourtId() == (Row?.CourtId ?? Lot.CourtId))
        {
            return new(account, person.IsInRole(Roles.Judge) ? Roles.Judge : Roles.Clerk, AuxiliaryId: null);
        }

        return person.AuxiliaryId() is { } id && State?.Auxiliaries.Find(helper => string.Equals(helper.Id, id, StringComparison.Ordinal))?.Tasks.ContainsKey(SaleTask.Questions) == true
            ? new(account, Roles.Auxiliary, id)
            : null;
    }
}

/// <summary>One appointment.</summary>
/// <param name="Viewing">As the journal has it.</param>
/// <param name="Helper">Who shows the property.</param>
/// <param name="Held">Places now held.</param>
/// <param name="IsOpen">True while a place may be taken or given back.</param>
internal sealed record ViewingSlot(ViewingState Viewing, BilingualText Helper, IReadOnlyList<ViewingBookingRow> Held, bool IsOpen)
{
    /// <summary>Places nobody holds.</summary>
    public int Free => Math.Max(0, Viewing.Places - Held.Count);

    /// <summary>The place of a person; null when the person holds none.</summary>
    public ViewingBookingRow? Of(Guid? accountId) => accountId is { } id ? Held.FirstOrDefault(row => row.AccountId == id) : null;
}

/// <summary>A question with what was published of it.</summary>
/// <param name="Row">As it was asked; for the person who asked and for those who answer.</param>
/// <param name="Versions">Published versions, the newest first.</param>
internal sealed record AskedQuestion(LotQuestionRow Row, IReadOnlyList<LotAnswerRow> Versions)
{
    /// <summary>The version in force; null while nothing is published.</summary>
    public LotAnswerRow? Latest => Versions.Count > 0 ? Versions[0] : null;
}
