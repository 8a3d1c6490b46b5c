using Auction.Data.Disposals;
using Auction.Data.Platform;
using Auction.Domain.Disposal;
using Auction.Domain.Procedures;
using Auction.Grains.Procedures;
using Auction.Grains.Rounds;

namespace Auction.Grains.Disposals;

/// <summary>Takes every command of a disposal; a notice brings its round into being in the same transaction.</summary>
public sealed class DisposalDesk(DisposalStore store, NoticeRounds notices, IPlatformClock clock)
    : ProcedureDesk<DisposalState, DisposalCommand, DisposalEvent, DisposalRefusal>(store, clock)
{
    /// <inheritdoc/>
    protected override DisposalCommand Wake => new Wake();

    /// <summary>Opens a disposal and gives it a number. A refused opening leaves nothing behind.</summary>
    /// <exception cref="ArgumentException">The persons are not those of the terms.</exception>
    public Task<ProcedureAnswer<DisposalEvent, DisposalRefusal>> OpenAsync(DisposalOpening opening, string key, ActContext act, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(opening);
        var persons = opening.Persons.ToDictionary(person => person.PartyId, StringComparer.Ordinal);
        if (!persons.Keys.ToHashSet(StringComparer.Ordinal).SetEquals(opening.Terms.Parties.Select(party => party.Id)))
        {
            throw new ArgumentException("The persons are not those of the terms.", nameof(opening));
        }

        var asked = AskedCommand.Of(opening.Id, key, typeof(OpenDisposal), act, opening.CaseNumber, opening.AssetId, opening.ValuationId, opening.Terms);
        return JudgeAsync(asked, async _ => new(new OpenDisposal(opening.Terms with { Number = await NextNumberAsync("HD", cancellationToken) }))
        {
            Opening = opening.Row,
            Beside = [.. opening.Terms.Parties.DistinctBy(party => party.Id, StringComparer.Ordinal).Select(party => persons[party.Id].Row(opening.Id, party.Role))],
        }, cancellationToken);
    }

    /// <summary>Judges any command that carries nothing beside the journal.</summary>
    /// <param name="disposalId">Which disposal.</param>
    /// <param name="command">What is asked.</param>
    /// <param name="key">Made when the form was drawn; the same key gets the same answer.</param>
    /// <param name="act">Who asks; whether the person may is for the caller to have checked.</param>
    /// <param name="cancellationToken">Stops before anything is stored.</param>
    /// <exception cref="ArgumentException">The command has a way of its own here, because rows lie beside it.</exception>
    /// <exception cref="System.Data.Common.DbException">The outcome is unknown; the same key may be sent again and tells it.</exception>
    public Task<ProcedureAnswer<DisposalEvent, DisposalRefusal>> ExecuteAsync(Guid disposalId, DisposalCommand command, string key, ActContext act, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(command);
        return command is OpenDisposal or NameParty or PublishNotice
            ? throw new ArgumentException($"{command.GetType().Name} has a way of its own.", nameof(command))
            : JudgeAsync(AskedCommand.Of(disposalId, key, command.GetType(), act, [command]), _ => Task.FromResult(Plain(command)), cancellationToken);
    }

    /// <summary>Judges what a round reports, as of the instant it happened there.</summary>
    public Task<ProcedureAnswer<DisposalEvent, DisposalRefusal>> ReportAsync(Guid disposalId, PlatformCommand report, string key, DateTimeOffset happenedAt, CancellationToken cancellationToken) =>
        JudgeAsync(AskedCommand.Of(disposalId, key, report.GetType(), ActContext.Platform, [report]), _ => Task.FromResult(Plain(report)), cancellationToken, happenedAt);

    /// <summary>Names one more person concerned.</summary>
    public Task<ProcedureAnswer<DisposalEvent, DisposalRefusal>> NameAsync(Guid disposalId, DisposalParty party, DisposalPerson person, string key, ActContext act, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(party);
        ArgumentNullException.ThrowIfNull(person);
        var prepared = Plain(new NameParty(party)) with { Beside = [person.Row(disposalId, party.Role)] };
        return JudgeAsync(AskedCommand.Of(disposalId, key, typeof(NameParty), act, party, person), _ => Task.FromResult(prepared), cancellationToken);
    }

    /// <summary>Publishes the notice of the approved launch; lot, round and head are written with it (AUC-12.2).</summary>
    public Task<ProcedureAnswer<DisposalEvent, DisposalRefusal>> PublishAsync(Guid disposalId, PublishNotice command, PublicLot lot, string key, ActContext act, CancellationToken cancellationToken) =>
        JudgeAsync(
            AskedCommand.Of(disposalId, key, typeof(PublishNotice), act, command, lot),
            async before => Plain(command) with { Beside = await notices.RowsAsync(disposalId, before.State, lot, Now, cancellationToken) },
            cancellationToken);

    /// <inheritdoc/>
    protected override Decision<DisposalEvent, DisposalRefusal> Decide(DisposalState state, DisposalCommand command, DateTimeOffset now) => DisposalRules.Decide(state, command, now);

    /// <inheritdoc/>
    protected override (string Code, string Rule) NameOf(DisposalRefusal refusal)
    {
        var entry = DisposalRefusals.Of(refusal);
        return (entry.Code, entry.Rule.ToString());
    }

    /// <inheritdoc/>
    protected override string RulesOf(DisposalCommand command) => DisposalCommandRules.Of(command);

    private static PreparedCommand<DisposalState, DisposalCommand> Plain(DisposalCommand command) => new(command);
}
