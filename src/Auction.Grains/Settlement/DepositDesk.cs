using System.Security.Cryptography;
using Auction.Data.Platform;
using Auction.Data.Procedures;
using Auction.Data.Settlement;
using Auction.Domain.Procedures;
using Auction.Domain.Settlement.Deposits;
using Auction.Grains.Procedures;
using Auction.Grains.Rounds;

namespace Auction.Grains.Settlement;

/// <summary>Takes every command of a deposit.</summary>
public sealed class DepositDesk(DepositStore store, CaseAccounts accounts, IPlatformClock clock)
    : ProcedureDesk<DepositState, DepositCommand, DepositEvent, DepositRefusal>(store, clock)
{
    private const string Rules = "AUC-17.2, AUC-23, AUC-24.1, AUC-25.1, AUC-25.2";

    /// <inheritdoc/>
    protected override DepositCommand Wake => new WakeDeposit();

    /// <summary>The id of what a person pays in for a round: one for ever, so that registering twice is registering once.</summary>
    public static Guid IdOf(Guid roundId, Guid accountId, DepositPurpose purpose = DepositPurpose.Deposit) =>
        new(SHA256.HashData([.. "hengping-deposit-1"u8, (byte)purpose, .. roundId.ToByteArray(), .. accountId.ToByteArray()]).AsSpan(0, 16));

    /// <summary>Opens the deposit of a person who registers for a round, or the balance of the buyer.</summary>
    public async Task<ProcedureAnswer<DepositEvent, DepositRefusal>> OpenAsync(DepositOpening opening, ActContext act, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(opening);
        var id = IdOf(opening.RoundId, opening.AccountId, opening.Purpose);
        var account = await accounts.NumberAsync(opening.CourtId, opening.CaseNumber, cancellationToken);
        var asked = AskedCommand.Of(id, "open", typeof(OpenDeposit), act, opening.RoundId, opening.AccountId, opening.Due.Fen);
        return await JudgeAsync(asked, async before => new(new OpenDeposit(opening.Terms(
            before.State.Terms?.Number ?? await NextNumberAsync(opening.DueBy is null ? "DP" : "BP", cancellationToken), account)))
        {
            Opening = state => Head(id, opening, state),
        }, cancellationToken);
    }

    /// <summary>Judges any command but the opening.</summary>
    public Task<ProcedureAnswer<DepositEvent, DepositRefusal>> ExecuteAsync(Guid depositId, DepositCommand command, string key, ActContext act, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(command);
        return command is OpenDeposit
            ? throw new ArgumentException("A deposit is opened in a way of its own.", nameof(command))
            : JudgeAsync(AskedCommand.Of(depositId, key, command.GetType(), act, [command]), _ => Task.FromResult(new PreparedCommand<DepositState, DepositCommand>(command)), cancellationToken);
    }

    /// <summary>Tells several deposits that the round is over, in one transaction.</summary>
    /// <returns>Those that were told now.</returns>
    public Task<IReadOnlySet<Guid>> EndTogetherAsync(IReadOnlyList<(Guid DepositId, EndBidding Command)> ends, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(ends);
        return JudgeTogetherAsync([.. ends.Select(end => (AskedCommand.Of(end.DepositId, "end", typeof(EndBidding), ActContext.Platform, [end.Command]), (DepositCommand)end.Command))], cancellationToken);
    }

    /// <inheritdoc/>
    protected override Decision<DepositEvent, DepositRefusal> Decide(DepositState state, DepositCommand command, DateTimeOffset now) => DepositRules.Decide(state, command, now);

    /// <inheritdoc/>
    protected override (string Code, string Rule) NameOf(DepositRefusal refusal)
    {
        var entry = DepositRefusals.Of(refusal);
        return (entry.Code, entry.Rule.ToString());
    }

    /// <inheritdoc/>
    protected override string RulesOf(DepositCommand command) => Rules;

    private static ProcedureHead Head(Guid id, DepositOpening opening, DepositState state)
    {
        var head = new DepositRow
        {
            Id = id,
            Number = state.Terms!.Number,
            CourtId = opening.CourtId,
            Fence = Guid.NewGuid(),
            Seq = 0,
            HeadHash = [],
            LastStamp = state.LastStamp,
            RoundId = opening.RoundId,
            AccountId = opening.AccountId,
            CaseAccount = state.Terms.CaseAccount,
            Purpose = state.Terms.Purpose,
            Phase = state.Phase,
            Due = state.Terms.Due,
            Kept = state.Kept,
            HasUntoldPayer = false,
        };
        DepositStore.Update(head, state);
        return head;
    }
}

/// <summary>What a deposit is opened for.</summary>
/// <param name="RoundId">The round.</param>
/// <param name="AccountId">The person.</param>
/// <param name="CourtId">The court.</param>
/// <param name="CaseNumber">Case number, verbatim.</param>
/// <param name="Due">What this person has to pay (AUC-17.2, AUC-17.2b, SEL-5).</param>
/// <param name="AtStake">The deposit of the notice.</param>
/// <param name="IsSellOff">True in a sell-off.</param>
/// <param name="RuleBook">Name of the round's rule book.</param>
public sealed record DepositOpening(Guid RoundId, Guid AccountId, Guid CourtId, string CaseNumber, Domain.Amounts.Money Due, Domain.Amounts.Money AtStake, bool IsSellOff, string RuleBook)
{
    /// <summary>The first instant at which the balance comes too late (AUC-25.1); null for a deposit.</summary>
    public DateTimeOffset? DueBy { get; init; }

    /// <summary>What for.</summary>
    public DepositPurpose Purpose => DueBy is null ? DepositPurpose.Deposit : DepositPurpose.Balance;

    internal DepositTerms Terms(string number, string caseAccount) =>
        new(number, CourtId.ToString(), caseAccount, RoundId.ToString(), Due, AtStake, IsSellOff, RuleBook) { Purpose = Purpose, DueBy = DueBy };
}
