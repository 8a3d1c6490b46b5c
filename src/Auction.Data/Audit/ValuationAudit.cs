using Auction.Data.Files;
using Auction.Data.Valuations;
using Valuation.Procedure;

namespace Auction.Data.Audit;

/// <summary>Checks one valuation: its journal, and that persons, figures and requests beside it are those the journal speaks of.</summary>
internal sealed class ValuationAudit(AuditedValuation valuation, AuditReport report)
    : ProcedureAudit<ValuationState, ValuationEvent>(ValuationProcedure.Instance, Names, valuation, report)
{
    private static readonly ProcedureAuditIds Names = new(AuditIds.V1, AuditIds.V2, AuditIds.V3, AuditIds.V4, AuditIds.V5);

    private readonly List<OutsideRequest> _requests = [];

    /// <inheritdoc/>
    protected override bool Fits(ValuationState state) => ValuationProjection.Fits((ValuationRow)valuation.Head, state);

    /// <inheritdoc/>
    protected override bool IsRefusal(int number) => Enum.IsDefined((ValuationRefusal)number);

    /// <inheritdoc/>
    protected override void Hear(ValuationState before, ValuationEvent happened) => _requests.AddRange(OutsideRequests.Of(before, [happened]));

    /// <inheritdoc/>
    protected override void CheckBeside()
    {
        CheckPeople();
        CheckRequests();
    }

    private void CheckPeople()
    {
        var people = valuation.Parties.ToDictionary(row => row.PartyId, StringComparer.Ordinal);
        foreach (var party in State.Parties)
        {
            Report.Check(
                Ids.Beside,
                people.Remove(party.Id, out var person) && person.Role == party.Role && person.Name.Length > 0,
                Subject($"person {party.Id}"),
                "nobody stands behind the id, or in another role");
        }

        Report.Check(Ids.Beside, people.Count == 0, Subject("persons"), "a person takes no part in the journal");
        var seals = ValuationProjection.KeepsFigures(State) ? State.Agreement!.Sealed.Values.Select(seal => (seal.PartyId, seal.Commitment)) : [];
        Report.Check(
            Ids.Beside,
            seals.Order().SequenceEqual(valuation.Figures.Select(row => (row.PartyId, row.Commitment)).Order()),
            Subject("sealed figures"),
            "the figures kept are not those that wait to be opened");
    }

    private void CheckRequests()
    {
        var owed = _requests.Select(request => (request.CausedBySeq, request.Kind, request.Recipient, request.DueAt, Body: StoredFileRow.Sha256Of(request.Body))).ToHashSet();
        foreach (var row in valuation.Requests)
        {
            Report.Check(
                Ids.Beside,
                owed.Remove((row.CausedBySeq, row.Kind, row.Recipient, row.DueAt, row.BodySha256)),
                Subject($"request {row.Kind} to {row.Recipient}"),
                "the journal does not ask for it, or not so");
        }

        Report.Check(Ids.Beside, owed.Count == 0, Subject("requests"), "somebody was not told what the journal says");
    }
}
