using System.Data.Common;
using Auction.Data.Platform;
using Auction.Data.Valuations;
using Auction.Domain.Amounts;
using Auction.Domain.Procedures;
using Auction.Grains.Procedures;
using Auction.Grains.Rounds;
using Valuation.Procedure;

namespace Auction.Grains.Valuations;

/// <summary>Takes every command of a valuation, with the names and secrets that some of them carry.</summary>
public sealed class ValuationDesk(ValuationStore store, FigureVault vault, DrawVault draws, IPlatformClock clock)
    : ProcedureDesk<ValuationState, ValuationCommand, ValuationEvent, ValuationRefusal>(store, clock)
{
    /// <inheritdoc/>
    protected override ValuationCommand Wake => new Wake();

    /// <summary>Opens a valuation and gives it a number. A refused opening leaves nothing behind.</summary>
    /// <exception cref="ArgumentException">The persons are not those of the terms.</exception>
    public Task<ProcedureAnswer<ValuationEvent, ValuationRefusal>> OpenAsync(ValuationOpening opening, string key, ActContext act, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(opening);
        var details = opening.Parties.ToDictionary(party => party.PartyId, StringComparer.Ordinal);
        if (!details.Keys.ToHashSet(StringComparer.Ordinal).SetEquals(opening.Terms.Parties.Select(party => party.Id)))
        {
            throw new ArgumentException("The persons are not those of the terms.", nameof(opening));
        }

        var asked = AskedCommand.Of(opening.Id, key, typeof(OpenValuation), act, opening.CourtId, opening.CaseNumber, opening.LotId, opening.Terms);
        return JudgeAsync(asked, async _ =>
        {
            var number = await NextNumberAsync("HV", cancellationToken);
            return new PreparedCommand<ValuationState, ValuationCommand>(new OpenValuation(opening.Terms with { Number = number }))
            {
                Opening = opening.Row,
                Beside = [.. opening.Terms.Parties.DistinctBy(party => party.Id, StringComparer.Ordinal).Select(party => details[party.Id].Row(opening.Id, party.Role))],
            };
        }, cancellationToken);
    }

    /// <summary>Judges any command that carries nothing beside the journal.</summary>
    /// <param name="valuationId">Which valuation.</param>
    /// <param name="command">What is asked.</param>
    /// <param name="key">Made when the form was drawn; the same key gets the same answer.</param>
    /// <param name="act">Who asks; whether the person may is for the caller to have checked.</param>
    /// <param name="cancellationToken">Stops before anything is stored.</param>
    /// <exception cref="ArgumentException">The command has a way of its own here, because it carries a name or a secret.</exception>
    /// <exception cref="DbException">The outcome is unknown; the same key may be sent again and tells it.</exception>
    public Task<ProcedureAnswer<ValuationEvent, ValuationRefusal>> ExecuteAsync(Guid valuationId, ValuationCommand command, string key, ActContext act, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(command);
        return command is OpenValuation or AddParty or SealFigure or OpenFigures or CommitDrawSecret or OpenDraw
            ? throw new ArgumentException($"{command.GetType().Name} has a way of its own.", nameof(command))
            : JudgeAsync(AskedCommand.Of(valuationId, key, command.GetType(), act, [command]), _ => Task.FromResult(Plain(command)), cancellationToken);
    }

    /// <summary>Judges what a platform sent, as of the instant its answer was stored: what came in time is in time, whenever it is read.</summary>
    /// <param name="valuationId">Which valuation.</param>
    /// <param name="command">What the answer says.</param>
    /// <param name="key">The same answer always gives the same key.</param>
    /// <param name="receivedAt">When the answer was stored; never later than now.</param>
    /// <param name="cancellationToken">Stops before anything is stored.</param>
    /// <exception cref="DbException">The outcome is unknown; the same key may be sent again and tells it.</exception>
    public Task<ProcedureAnswer<ValuationEvent, ValuationRefusal>> ReceiveAsync(Guid valuationId, PlatformCommand command, string key, DateTimeOffset receivedAt, CancellationToken cancellationToken) =>
        JudgeAsync(AskedCommand.Of(valuationId, key, command.GetType(), ActContext.InquiryPlatform, [command]), _ => Task.FromResult(Plain(command)), cancellationToken, receivedAt);

    /// <summary>Names one more person concerned.</summary>
    public Task<ProcedureAnswer<ValuationEvent, ValuationRefusal>> AddPartyAsync(Guid valuationId, PartyRole role, PartyDetails party, string key, ActContext act, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(party);
        var prepared = new PreparedCommand<ValuationState, ValuationCommand>(new AddParty(new(party.PartyId, role))) { Beside = [party.Row(valuationId, role)] };
        return JudgeAsync(AskedCommand.Of(valuationId, key, typeof(AddParty), act, role, party), _ => Task.FromResult(prepared), cancellationToken);
    }

    /// <summary>Takes a party's figure and seals it (REF-4.2): the journal gets the seal, the vault the figure.</summary>
    public async Task<ProcedureAnswer<ValuationEvent, ValuationRefusal>> SealFigureAsync(Guid valuationId, string partyId, Money amount, DateOnly? validUntil, string key, ActContext act, CancellationToken cancellationToken)
    {
        // A stored hash of the figure could be guessed, for figures are few; so the figure is no part of it and is compared apart.
        var asked = AskedCommand.Of(valuationId, key, typeof(SealFigure), act, partyId);
        var answer = await JudgeAsync(asked, before =>
        {
            var figure = FigureVault.Salted(partyId, amount, validUntil);
            var commitment = SealedFigure.Commitment(before.State.Terms?.Number ?? "", figure);
            return Task.FromResult(new PreparedCommand<ValuationState, ValuationCommand>(new SealFigure(partyId, commitment))
            {
                Beside = [new SealedFigureRow { ValuationId = valuationId, PartyId = partyId, Commitment = commitment, Cipher = vault.Close(valuationId, figure) }],
            });
        }, cancellationToken);
        return await HasOtherFigureAsync(answer, partyId, amount, validUntil, cancellationToken)
            ? NotJudged(valuationId, ProcedureOutcome.KeyReused)
            : answer;
    }

    /// <summary>Opens all sealed figures together (REF-4.2).</summary>
    /// <exception cref="System.Security.Cryptography.CryptographicException">A figure cannot be decrypted any more.</exception>
    public Task<ProcedureAnswer<ValuationEvent, ValuationRefusal>> OpenFiguresAsync(Guid valuationId, string key, ActContext act, CancellationToken cancellationToken) =>
        JudgeAsync(AskedCommand.Of(valuationId, key, typeof(OpenFigures), act), async _ =>
        {
            var figures = await store.FiguresAsync(valuationId, cancellationToken);
            return new PreparedCommand<ValuationState, ValuationCommand>(new OpenFigures([.. figures.Select(row => vault.Open(valuationId, row.PartyId, row.Cipher))]));
        }, cancellationToken);

    /// <summary>Makes the secret of a draw and publishes its commitment (REF-16). Nobody sees the secret before the draw.</summary>
    public Task<ProcedureAnswer<ValuationEvent, ValuationRefusal>> CommitDrawAsync(Guid valuationId, string key, ActContext act, CancellationToken cancellationToken) =>
        JudgeAsync(AskedCommand.Of(valuationId, key, typeof(CommitDrawSecret), act), _ =>
        {
            var secret = draws.Make(valuationId);
            return Task.FromResult(new PreparedCommand<ValuationState, ValuationCommand>(new CommitDrawSecret(secret.Commitment)) { Beside = [secret] });
        }, cancellationToken);

    /// <summary>Opens the secret that was committed to, and holds the draw (REF-16).</summary>
    /// <exception cref="System.Security.Cryptography.CryptographicException">The secret cannot be decrypted any more; the draw has to be annulled.</exception>
    public Task<ProcedureAnswer<ValuationEvent, ValuationRefusal>> OpenDrawAsync(Guid valuationId, string key, ActContext act, CancellationToken cancellationToken) =>
        JudgeAsync(AskedCommand.Of(valuationId, key, typeof(OpenDraw), act), async before =>
        {
            var commitment = before.State.Appraisal?.Selection?.Draw?.Commitment?.Commitment;
            var secret = commitment is null ? null : await store.DrawSecretAsync(valuationId, commitment, cancellationToken);
            return new PreparedCommand<ValuationState, ValuationCommand>(new OpenDraw(secret is null ? "" : draws.Open(secret)));
        }, cancellationToken);

    /// <summary>True when the sealed figure behind this answer is not the one asked for now.</summary>
    private async Task<bool> HasOtherFigureAsync(ProcedureAnswer<ValuationEvent, ValuationRefusal> answer, string partyId, Money amount, DateOnly? validUntil, CancellationToken cancellationToken)
    {
        if (answer.Events.OfType<FigureSealed>().SingleOrDefault() is not { } happened)
        {
            return false;
        }

        var rows = await store.FiguresAsync(answer.SubjectId, cancellationToken);
        return rows.SingleOrDefault(row => row.Commitment == happened.Commitment) is { } kept
            && vault.Open(answer.SubjectId, partyId, kept.Cipher) is var figure
            && (figure.Amount != amount || figure.ValidUntil != validUntil);
    }

    /// <inheritdoc/>
    protected override Decision<ValuationEvent, ValuationRefusal> Decide(ValuationState state, ValuationCommand command, DateTimeOffset now)
    {
        var decision = ValuationRules.Decide(state, command, now);
        return decision.Refusal is { } refusal
            ? Decision<ValuationEvent, ValuationRefusal>.Refuse(refusal, decision.Words!)
            : Decision<ValuationEvent, ValuationRefusal>.Accept(decision.Events);
    }

    /// <inheritdoc/>
    protected override (string Code, string Rule) NameOf(ValuationRefusal refusal) =>
        ValuationRefusals.Of(refusal) is var entry ? (entry.Code, entry.Rule.ToString()) : default;

    /// <inheritdoc/>
    protected override string RulesOf(ValuationCommand command) => CommandRules.Of(command);

    private static PreparedCommand<ValuationState, ValuationCommand> Plain(ValuationCommand command) => new(command);
}
