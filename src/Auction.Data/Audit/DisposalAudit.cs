using Auction.Data.Disposals;
using Auction.Domain.Disposal;
using Microsoft.EntityFrameworkCore;

namespace Auction.Data.Audit;

/// <summary>Checks one disposal: its journal, the persons behind its ids, and the rounds behind its notices.</summary>
internal sealed class DisposalAudit(AuditedDisposal disposal, AuditReport report)
    : ProcedureAudit<DisposalState, DisposalEvent>(DisposalProcedure.Instance, Names, disposal, report)
{
    private const int Together = 200;

    private static readonly ProcedureAuditIds Names = new(AuditIds.D1, AuditIds.D2, AuditIds.D3, AuditIds.D4, AuditIds.D5);

    /// <summary>Checks every disposal, some at a time.</summary>
    public static async Task CheckAllAsync(AuctionDb db, AuditReport report, CancellationToken cancellationToken)
    {
        var known = await db.Disposals.AsNoTracking().OrderBy(row => row.Id).Select(row => row.Id).ToListAsync(cancellationToken);
        foreach (var ids in known.Chunk(Together))
        {
            foreach (var disposal in await LoadAsync(db, ids, cancellationToken))
            {
                new DisposalAudit(disposal, report).Check();
            }
        }

        // Rows of a disposal that is gone. Where the database forbids them, only an intruder can have made them.
        var strays = await db.DisposalEvents.Select(row => row.SubjectId)
            .Union(db.DisposalAnswers.Select(row => row.SubjectId))
            .Where(id => !db.Disposals.Any(row => row.Id == id)).ToListAsync(cancellationToken);
        foreach (var id in strays)
        {
            report.Check(AuditIds.D1, holds: false, new AuditSubject("disposal", id), "rows without a disposal");
        }
    }

    /// <inheritdoc/>
    protected override bool Fits(DisposalState state) => DisposalProjection.Fits((DisposalRow)disposal.Head, state);

    /// <inheritdoc/>
    protected override bool IsRefusal(int number) => Enum.IsDefined((DisposalRefusal)number);

    /// <inheritdoc/>
    protected override void CheckBeside()
    {
        var people = disposal.Parties.ToDictionary(row => row.PartyId, StringComparer.Ordinal);
        foreach (var party in State.Parties)
        {
            Report.Check(
                Ids.Beside,
                people.Remove(party.Id, out var person) && person.Role == party.Role && person.Name.Length > 0,
                Subject($"person {party.Id}"),
                "nobody stands behind the id, or in another role");
        }

        Report.Check(Ids.Beside, people.Count == 0, Subject("persons"), "a person takes no part in the journal");
        Report.Check(
            Ids.Beside,
            disposal.Rounds.Select(row => row.RoundNumber).Order().SequenceEqual(State.Rounds.Select(round => round.Number).Order()),
            Subject("rounds"),
            "the rounds in the bid rooms are not those of the notices");
    }

    private static async Task<IEnumerable<AuditedDisposal>> LoadAsync(AuctionDb db, Guid[] ids, CancellationToken cancellationToken)
    {
        var heads = await db.Disposals.AsNoTracking().Where(row => ids.Contains(row.Id)).OrderBy(row => row.Id).ToListAsync(cancellationToken);
        var events = (await db.DisposalEvents.AsNoTracking().Where(row => ids.Contains(row.SubjectId)).OrderBy(row => row.Seq).ToListAsync(cancellationToken)).ToLookup(row => row.SubjectId);
        var answers = (await db.DisposalAnswers.AsNoTracking().Where(row => ids.Contains(row.SubjectId)).OrderBy(row => row.Key).ToListAsync(cancellationToken)).ToLookup(row => row.SubjectId);
        var deadlines = (await db.Deadlines.AsNoTracking().Where(row => ids.Contains(row.SubjectId)).ToListAsync(cancellationToken)).ToLookup(row => row.SubjectId);
        var parties = (await db.DisposalParties.AsNoTracking().Where(row => ids.Contains(row.DisposalId)).ToListAsync(cancellationToken)).ToLookup(row => row.DisposalId);
        var rounds = (await db.DisposalRounds.AsNoTracking().Where(row => ids.Contains(row.DisposalId)).ToListAsync(cancellationToken)).ToLookup(row => row.DisposalId);
        return heads.Select(head => new AuditedDisposal
        {
            Head = head,
            Events = [.. events[head.Id]],
            Answers = [.. answers[head.Id]],
            Deadlines = [.. deadlines[head.Id]],
            Parties = [.. parties[head.Id]],
            Rounds = [.. rounds[head.Id]],
        });
    }
}

/// <summary>Everything stored about one disposal, from one snapshot.</summary>
public sealed record AuditedDisposal : AuditedProcedure
{
    public IReadOnlyList<DisposalPartyRow> Parties { get; init; } = [];

    public IReadOnlyList<DisposalRoundRow> Rounds { get; init; } = [];
}
