using System.Data.Common;
using System.Globalization;
using Auction.Data.Platform;
using Auction.Data.Valuations;
using Auction.Domain.Amounts;
using Auction.Domain.Calendar;
using Auction.Grains.Rounds;
using Microsoft.EntityFrameworkCore;
using Valuation.Procedure;

namespace Auction.Grains.Valuations;

/// <summary>Takes every command of a valuation: loads the journal, asks the rules, stores what they say, answers.</summary>
/// <remarks>
/// Nothing is kept in memory between commands, so any process may take any command. The fence in the database decides who was
/// first; the other judges again. Nobody contends for a valuation as bidders do for a round.
/// </remarks>
public sealed class ValuationDesk(ValuationStore store, FigureVault vault, DrawVault draws, IPlatformClock clock)
{
    /// <summary>Longest key that is taken, in characters.</summary>
    public const int KeyMax = 100;

    // Each loss means that somebody else's command was stored.
    private const int TriesMax = 20;

    /// <summary>Opens a valuation and gives it a number. A refused opening leaves nothing behind.</summary>
    /// <exception cref="ArgumentException">The persons are not those of the terms.</exception>
    public Task<ValuationAnswer> OpenAsync(ValuationOpening opening, string key, ActContext act, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(opening);
        var details = opening.Parties.ToDictionary(party => party.PartyId, StringComparer.Ordinal);
        if (!details.Keys.ToHashSet(StringComparer.Ordinal).SetEquals(opening.Terms.Parties.Select(party => party.Id)))
        {
            throw new ArgumentException("The persons are not those of the terms.", nameof(opening));
        }

        var asked = Ask(opening.Id, key, typeof(OpenValuation), act, opening.CourtId, opening.CaseNumber, opening.LotId, opening.Terms);
        return JudgeAsync(asked, async _ =>
        {
            var number = await NextNumberAsync(cancellationToken);
            return new PreparedCommand(new OpenValuation(opening.Terms with { Number = number }))
            {
                Opening = opening,
                Parties = [.. opening.Terms.Parties.DistinctBy(party => party.Id, StringComparer.Ordinal).Select(party => details[party.Id].Row(opening.Id, party.Role))],
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
    public Task<ValuationAnswer> ExecuteAsync(Guid valuationId, ValuationCommand command, string key, ActContext act, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(command);
        return command is OpenValuation or AddParty or SealFigure or OpenFigures or CommitDrawSecret or OpenDraw
            ? throw new ArgumentException($"{command.GetType().Name} has a way of its own.", nameof(command))
            : JudgeAsync(Ask(valuationId, key, command.GetType(), act, [command]), _ => Task.FromResult(new PreparedCommand(command)), cancellationToken);
    }

    /// <summary>Judges what a platform sent, as of the instant its answer was stored: what came in time is in time, whenever it is read.</summary>
    /// <param name="valuationId">Which valuation.</param>
    /// <param name="command">What the answer says.</param>
    /// <param name="key">The same answer always gives the same key.</param>
    /// <param name="receivedAt">When the answer was stored; never later than now.</param>
    /// <param name="cancellationToken">Stops before anything is stored.</param>
    /// <exception cref="DbException">The outcome is unknown; the same key may be sent again and tells it.</exception>
    public Task<ValuationAnswer> ReceiveAsync(Guid valuationId, PlatformCommand command, string key, DateTimeOffset receivedAt, CancellationToken cancellationToken) =>
        JudgeAsync(Ask(valuationId, key, command.GetType(), ActContext.InquiryPlatform, [command]), _ => Task.FromResult(new PreparedCommand(command)), cancellationToken, receivedAt);

    /// <summary>Names one more person concerned.</summary>
    public Task<ValuationAnswer> AddPartyAsync(Guid valuationId, PartyRole role, PartyDetails party, string key, ActContext act, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(party);
        var prepared = new PreparedCommand(new AddParty(new(party.PartyId, role))) { Parties = [party.Row(valuationId, role)] };
        return JudgeAsync(Ask(valuationId, key, typeof(AddParty), act, role, party), _ => Task.FromResult(prepared), cancellationToken);
    }

    /// <summary>Takes a party's figure and seals it (REF-4.2): the journal gets the seal, the vault the figure.</summary>
    public async Task<ValuationAnswer> SealFigureAsync(Guid valuationId, string partyId, Money amount, DateOnly? validUntil, string key, ActContext act, CancellationToken cancellationToken)
    {
        // A stored hash of the figure could be guessed, for figures are few; so the figure is no part of it and is compared apart.
        var asked = Ask(valuationId, key, typeof(SealFigure), act, partyId);
        var answer = await JudgeAsync(asked, before =>
        {
            var figure = FigureVault.Salted(partyId, amount, validUntil);
            var commitment = SealedFigure.Commitment(before.State.Terms?.Number ?? "", figure);
            return Task.FromResult(new PreparedCommand(new SealFigure(partyId, commitment))
            {
                Figure = new() { ValuationId = valuationId, PartyId = partyId, Commitment = commitment, Cipher = vault.Close(valuationId, figure) },
            });
        }, cancellationToken);
        return await HasOtherFigureAsync(answer, partyId, amount, validUntil, cancellationToken)
            ? ValuationAnswer.NotJudged(valuationId, ValuationOutcome.KeyReused)
            : answer;
    }

    /// <summary>Opens all sealed figures together (REF-4.2).</summary>
    /// <exception cref="System.Security.Cryptography.CryptographicException">A figure cannot be decrypted any more.</exception>
    public Task<ValuationAnswer> OpenFiguresAsync(Guid valuationId, string key, ActContext act, CancellationToken cancellationToken) =>
        JudgeAsync(Ask(valuationId, key, typeof(OpenFigures), act), async _ =>
        {
            var figures = await store.FiguresAsync(valuationId, cancellationToken);
            return new PreparedCommand(new OpenFigures([.. figures.Select(row => vault.Open(valuationId, row.PartyId, row.Cipher))]));
        }, cancellationToken);

    /// <summary>Makes the secret of a draw and publishes its commitment (REF-16). Nobody sees the secret before the draw.</summary>
    public Task<ValuationAnswer> CommitDrawAsync(Guid valuationId, string key, ActContext act, CancellationToken cancellationToken) =>
        JudgeAsync(Ask(valuationId, key, typeof(CommitDrawSecret), act), _ =>
        {
            var secret = draws.Make(valuationId);
            return Task.FromResult(new PreparedCommand(new CommitDrawSecret(secret.Commitment)) { DrawSecret = secret });
        }, cancellationToken);

    /// <summary>Opens the secret that was committed to, and holds the draw (REF-16).</summary>
    /// <exception cref="System.Security.Cryptography.CryptographicException">The secret cannot be decrypted any more; the draw has to be annulled.</exception>
    public Task<ValuationAnswer> OpenDrawAsync(Guid valuationId, string key, ActContext act, CancellationToken cancellationToken) =>
        JudgeAsync(Ask(valuationId, key, typeof(OpenDraw), act), async before =>
        {
            var commitment = before.State.Appraisal?.Selection?.Draw?.Commitment?.Commitment;
            var secret = commitment is null ? null : await store.DrawSecretAsync(valuationId, commitment, cancellationToken);
            return new PreparedCommand(new OpenDraw(secret is null ? "" : draws.Open(secret)));
        }, cancellationToken);

    /// <summary>A valuation as it stands; null when there is none.</summary>
    /// <exception cref="DamagedValuationException">Its journal is not what was written.</exception>
    public async Task<ValuationState?> FindAsync(Guid valuationId, CancellationToken cancellationToken) =>
        await store.LoadAsync(valuationId, cancellationToken) is { } stored ? ValuationFold.Of(valuationId, stored.Events).State : null;

    private static AskedCommand Ask(Guid valuationId, string key, Type command, ActContext act, params ReadOnlySpan<object?> fields)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(key);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(key.Length, KeyMax);
        ArgumentNullException.ThrowIfNull(act);
        var name = CommandText.NameOf(command);
        return new(valuationId, key, name, CommandText.HashOf(name, fields), act);
    }

    private async Task<ValuationAnswer> JudgeAsync(AskedCommand asked, Func<ValuationFold, Task<PreparedCommand>> prepare, CancellationToken cancellationToken, DateTimeOffset? receivedAt = null)
    {
        for (var tries = 1; tries <= TriesMax; tries++)
        {
            if (await AgainAsync(asked, cancellationToken) is { } given)
            {
                return given;
            }

            if (!clock.IsFit)
            {
                return ValuationAnswer.NotJudged(asked.ValuationId, ValuationOutcome.ClockUnfit);
            }

            var stored = await store.LoadAsync(asked.ValuationId, cancellationToken);
            var before = stored is null ? ValuationFold.Empty : ValuationFold.Of(asked.ValuationId, stored.Events);
            var judgement = ValuationJudgement.Of(asked, stored?.Head, before, await prepare(before), receivedAt ?? clock.Now);
            if (stored is null && judgement.Answer.Outcome == ValuationOutcome.Refused)
            {
                // There is no valuation the answer could belong to.
                return judgement.Answer;
            }

            if (await SaveAsync(asked, judgement, isLastTry: tries == TriesMax, cancellationToken) is { } answer)
            {
                return answer;
            }
        }

        return ValuationAnswer.NotJudged(asked.ValuationId, ValuationOutcome.Busy);
    }

    /// <summary>The answer, or null when somebody else was quicker.</summary>
    private async Task<ValuationAnswer?> SaveAsync(AskedCommand asked, ValuationJudgement judgement, bool isLastTry, CancellationToken cancellationToken)
    {
        try
        {
            return (await store.SaveAsync([judgement.Write], cancellationToken)).Count == 1 ? judgement.Answer : null;
        }
        catch (DbUpdateException) when (!isLastTry)
        {
            return null;
        }
        catch (DbException)
        {
            // The commit was under way: if it was stored, the key says so; if not, nobody can tell yet.
            if (await AgainAsync(asked, cancellationToken) is { } answer)
            {
                return answer;
            }

            throw;
        }
    }

    private async Task<ValuationAnswer?> AgainAsync(AskedCommand asked, CancellationToken cancellationToken)
    {
        if (await store.FindAnswerAsync(asked.ValuationId, asked.Key!, cancellationToken) is not { } row)
        {
            return null;
        }

        if (!row.InputHash.AsSpan().SequenceEqual(asked.InputHash))
        {
            return ValuationAnswer.NotJudged(asked.ValuationId, ValuationOutcome.KeyReused);
        }

        var stored = await store.LoadAsync(asked.ValuationId, cancellationToken);
        return ValuationJudgement.Again(row, stored!.Events);
    }

    /// <summary>True when the sealed figure behind this answer is not the one asked for now.</summary>
    private async Task<bool> HasOtherFigureAsync(ValuationAnswer answer, string partyId, Money amount, DateOnly? validUntil, CancellationToken cancellationToken)
    {
        if (answer.Events.OfType<FigureSealed>().SingleOrDefault() is not { } happened)
        {
            return false;
        }

        var rows = await store.FiguresAsync(answer.ValuationId, cancellationToken);
        return rows.SingleOrDefault(row => row.Commitment == happened.Commitment) is { } kept
            && vault.Open(answer.ValuationId, partyId, kept.Cipher) is var figure
            && (figure.Amount != amount || figure.ValidUntil != validUntil);
    }

    private async Task<string> NextNumberAsync(CancellationToken cancellationToken)
    {
        var prefix = $"HV{CourtTime.Format(clock.Now, "yyMM")}-";
        var last = await store.LastNumberAsync(prefix, cancellationToken);
        var serial = last is null ? 0 : int.Parse(last.AsSpan(prefix.Length), CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"{prefix}{serial + 1:0000}");
    }
}
