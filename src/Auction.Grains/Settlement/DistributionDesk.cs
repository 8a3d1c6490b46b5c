using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Auction.Data;
using Auction.Data.Platform;
using Auction.Data.Procedures;
using Auction.Data.Settlement;
using Auction.Domain.Amounts;
using Auction.Domain.Calendar;
using Auction.Domain.Procedures;
using Auction.Domain.Rules;
using Auction.Domain.Settlement.Deposits;
using Auction.Domain.Settlement.Distribution;
using Auction.Domain.Settlement.Ledger;
using Auction.Grains.Procedures;
using Auction.Grains.Rounds;
using Microsoft.EntityFrameworkCore;

namespace Auction.Grains.Settlement;

/// <summary>Takes every command of a distribution.</summary>
public sealed class DistributionDesk(DistributionStore store, IDbContextFactory<AuctionDb> databases, BankVault vault, IPlatformClock clock)
    : ProcedureDesk<DistributionState, DistributionCommand, DistributionEvent, DistributionRefusal>(store, clock)
{
    private const string Rules = "MON-1, MON-10, PAY-ORD, PAY-TWO, CPI-509, CPI-510";

    /// <inheritdoc/>
    protected override DistributionCommand Wake => new WakeDistribution();

    /// <summary>Opens a distribution of the money on the account of a case. While one still takes money in, there is no second.</summary>
    public async Task<ProcedureAnswer<DistributionEvent, DistributionRefusal>> OpenAsync(DistributionOpening opening, string key, ActContext act, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(opening);
        var account = opening.Account;
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var before = await db.Distributions.AsNoTracking().Where(row => row.CaseAccount == account.Number).Select(row => new { row.Id, row.Phase }).ToListAsync(cancellationToken);
        var ids = before.ConvertAll(row => row.Id);

        // A form sent again later is answered as before: it does not open the next one.
        var id = await db.DistributionAnswers.Where(row => ids.Contains(row.SubjectId) && row.Key == key).Select(row => (Guid?)row.SubjectId).FirstOrDefaultAsync(cancellationToken)
            ?? before.Find(row => row.Phase <= DistributionPhase.Matched)?.Id ?? IdOf(account.Number, before.Count + 1);
        var asked = AskedCommand.Of(id, key, typeof(OpenDistribution), act, account.Number, opening.DebtorId, (int)opening.Order);
        return await JudgeAsync(asked, async fold => new(new OpenDistribution(new(
            fold.State.Terms?.Number ?? await NextNumberAsync("FP", cancellationToken),
            account.CourtId.ToString(),
            account.Number,
            opening.DebtorId,
            opening.Order,
            RuleBooks.On(CourtTime.DayOf(Now)).Version)))
        {
            Opening = state => Head(id, account, state),
            Beside = [.. opening.Payees.Select(payee => payee.Row(id))],
        }, cancellationToken);
    }

    /// <summary>Judges a command that needs nothing beside the journal.</summary>
    public Task<ProcedureAnswer<DistributionEvent, DistributionRefusal>> ExecuteAsync(Guid distributionId, DistributionCommand command, string key, ActContext act, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(command);
        return command is OpenDistribution
            ? throw new ArgumentException("A distribution is opened in a way of its own.", nameof(command))
            : JudgeAsync(AskedCommand.Of(distributionId, key, command.GetType(), act, [command]), _ => Task.FromResult(new PreparedCommand<DistributionState, DistributionCommand>(command)), cancellationToken);
    }

    /// <summary>Takes over all that a round brought in (MON-10).</summary>
    public Task<ProcedureAnswer<DistributionEvent, DistributionRefusal>> ArriveAsync(Guid distributionId, string roundId, DateOnly noticedOn, string document, string key, ActContext act, CancellationToken cancellationToken) =>
        JudgeAsync(AskedCommand.Of(distributionId, key, typeof(RecordArrival), act, roundId, noticedOn, document), async fold =>
        {
            var state = fold.State;
            var amount = state.Terms is { } terms ? await ReceivedAsync(terms.CaseAccount, roundId, cancellationToken) : Money.Zero;
            var source = await IsForfeitedAsync(roundId, cancellationToken) ? ArrivalSource.Forfeiture : ArrivalSource.Sale;
            return new(new RecordArrival(new(Next("A", state.Arrivals.Count), amount, source, roundId, noticedOn, IsMatched: true), document));
        }, cancellationToken);

    /// <summary>Records money that came to the account of the case in another way (MON-1).</summary>
    /// <param name="distributionId">Which distribution.</param>
    /// <param name="arrival">The money; its id is given here.</param>
    /// <param name="document">SHA-256 of the bank's slip.</param>
    /// <param name="key">The command's key.</param>
    /// <param name="act">Who acts.</param>
    /// <param name="cancellationToken">Stops before anything is stored.</param>
    public Task<ProcedureAnswer<DistributionEvent, DistributionRefusal>> ReceiveAsync(Guid distributionId, Arrival arrival, string document, string key, ActContext act, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(arrival);
        return JudgeAsync(
            AskedCommand.Of(distributionId, key, typeof(RecordArrival), act, arrival with { Id = "" }, document),
            fold => Task.FromResult(new PreparedCommand<DistributionState, DistributionCommand>(new RecordArrival(arrival with { Id = Next("A", fold.State.Arrivals.Count) }, document))),
            cancellationToken);
    }

    /// <summary>Registers a claim of somebody known or new.</summary>
    public Task<ProcedureAnswer<DistributionEvent, DistributionRefusal>> ClaimAsync(Guid distributionId, ClaimAsked claim, string key, ActContext act, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return JudgeAsync(AskedCommand.Of(distributionId, key, claim.Class == ClaimClass.EnforcementFee ? typeof(ChargeFee) : typeof(RecordClaim), act, claim), async fold =>
        {
            var payee = claim.PayeeId ?? Next("T", await CountPayeesAsync(distributionId, cancellationToken));
            var id = Next("C", fold.State.ClaimIds.Count);
            DistributionCommand command = claim.Class == ClaimClass.EnforcementFee
                ? new ChargeFee(id, payee, claim.Amount, claim.Document)
                : new RecordClaim(id, payee, claim.Class, claim.Amount, claim.Rank, claim.Document);
            return new(command) { Beside = claim.PayeeId is null ? [new PayeeSeed(payee, claim.NewPayee, AccountId: null).Row(distributionId)] : [] };
        }, cancellationToken);
    }

    /// <summary>Prepares a payout to an account known or new (PAY-TWO, MON-ESC).</summary>
    public Task<ProcedureAnswer<DistributionEvent, DistributionRefusal>> PrepareAsync(Guid distributionId, PayoutAsked payout, string key, ActContext act, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(payout);
        var type = payout.Escrow is null ? typeof(PreparePayout) : typeof(PrepareEscrow);
        return JudgeAsync(AskedCommand.Of(distributionId, key, type, act, payout), async fold =>
        {
            var state = fold.State;
            var payee = state.FindLine(payout.LineId)?.PayeeId ?? "";
            var bank = payout.NewAccount is { } account ? vault.Close(distributionId, payee, account) : null;
            var sha = bank?.Sha256 ?? await KnownAsync(distributionId, payee, payout, cancellationToken);
            var id = Next("P", state.Payouts.Count);
            DistributionCommand command = payout.Escrow is { } escrow
                ? new PrepareEscrow(id, payout.LineId, escrow.Ground, escrow.Reason, sha, payout.ById, escrow.Document)
                : new PreparePayout(id, payout.LineId, sha, payout.ById);
            return new(command) { Beside = bank is null ? [] : [bank] };
        }, cancellationToken);
    }

    /// <summary>What stands as received of a round on the account of a case.</summary>
    public async Task<Money> ReceivedAsync(string caseAccount, string roundId, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var amounts = await db.LedgerPostings.AsNoTracking().Where(row => row.Book == caseAccount && row.Kind == LedgerAccountKind.Received && row.Owner == roundId).Select(row => row.Amount).ToListAsync(cancellationToken);
        return amounts.Aggregate(Money.Zero, static (sum, amount) => sum + amount);
    }

    /// <inheritdoc/>
    protected override Decision<DistributionEvent, DistributionRefusal> Decide(DistributionState state, DistributionCommand command, DateTimeOffset now) => DistributionRules.Decide(state, command, now);

    /// <inheritdoc/>
    protected override (string Code, string Rule) NameOf(DistributionRefusal refusal)
    {
        var entry = DistributionRefusals.Of(refusal);
        return (entry.Code, entry.Rule.ToString());
    }

    /// <inheritdoc/>
    protected override string RulesOf(DistributionCommand command) => Rules;

    // What a round whose buyer defaulted brought in is what its deposit was used for (AUC-24.1).
    private async Task<bool> IsForfeitedAsync(string roundId, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return Guid.TryParse(roundId, out var round) && await db.Deposits.AnyAsync(row => row.RoundId == round && row.Phase == DepositPhase.Allocated, cancellationToken);
    }

    private async Task<string> KnownAsync(Guid distributionId, string payeeId, PayoutAsked payout, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var isEscrow = payout.Escrow is not null;
        return await db.PayeeBanks.AsNoTracking().AnyAsync(row => row.DistributionId == distributionId && row.Sha256 == payout.KnownAccount && row.PayeeId == payeeId && row.IsEscrow == isEscrow, cancellationToken)
            ? payout.KnownAccount
            : "";
    }

    private async Task<int> CountPayeesAsync(Guid distributionId, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await db.Payees.CountAsync(row => row.DistributionId == distributionId, cancellationToken);
    }

    private static Guid IdOf(string caseAccount, int ordinal) =>
        new(SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"hengping-distribution-1\n{caseAccount}\n{ordinal}"))).AsSpan(0, 16));

    private static string Next(string letter, int count) => string.Create(CultureInfo.InvariantCulture, $"{letter}{count + 1}");

    private static DistributionRow Head(Guid id, CaseAccountRow account, DistributionState state)
    {
        var head = new DistributionRow
        {
            Id = id,
            Number = state.Terms!.Number,
            CourtId = account.CourtId,
            Fence = Guid.NewGuid(),
            Seq = 0,
            HeadHash = [],
            LastStamp = state.LastStamp,
            CaseAccount = account.Number,
            Phase = state.Phase,
            Proceeds = state.Proceeds,
        };
        DistributionStore.Update(head, state);
        return head;
    }
}

/// <summary>What a distribution is opened for.</summary>
/// <param name="Account">The account of the case.</param>
/// <param name="DebtorId">The debtor, one of the payees.</param>
/// <param name="Order">How ordinary claims share.</param>
/// <param name="Payees">Everybody concerned in the case.</param>
public sealed record DistributionOpening(CaseAccountRow Account, string DebtorId, OrdinaryOrder Order, IReadOnlyList<PayeeSeed> Payees);

/// <summary>Somebody who may be paid.</summary>
/// <param name="PayeeId">Id within the distribution.</param>
/// <param name="Name">Name.</param>
/// <param name="AccountId">The person's account; null without one.</param>
public sealed record PayeeSeed(string PayeeId, string Name, Guid? AccountId)
{
    internal PayeeRow Row(Guid distributionId) => new() { DistributionId = distributionId, PayeeId = PayeeId, Name = Name, AccountId = AccountId };
}

/// <summary>A claim to be registered.</summary>
/// <param name="PayeeId">Who is paid; null for somebody new.</param>
/// <param name="NewPayee">Name of somebody new; empty otherwise.</param>
/// <param name="Class">Place in the order of payment.</param>
/// <param name="Amount">How much; for the enforcement fee what was enforced.</param>
/// <param name="Rank">Rank, where it counts.</param>
/// <param name="Document">SHA-256 of the paper.</param>
public sealed record ClaimAsked(string? PayeeId, string NewPayee, ClaimClass Class, Money Amount, int? Rank, string Document);

/// <summary>A payout to be prepared.</summary>
/// <param name="LineId">Which line.</param>
/// <param name="KnownAccount">Hash of an account known; empty for a new one.</param>
/// <param name="NewAccount">A new account; null for a known one.</param>
/// <param name="Escrow">Why it goes into escrow; null when it goes to the payee.</param>
/// <param name="ById">Who prepares it.</param>
public sealed record PayoutAsked(string LineId, string KnownAccount, BankAccount? NewAccount, EscrowAsked? Escrow, string ById);

/// <summary>Why a payout goes into escrow (MON-ESC).</summary>
/// <param name="Ground">Ground.</param>
/// <param name="Reason">The facts.</param>
/// <param name="Document">SHA-256 of the decision.</param>
public sealed record EscrowAsked(EscrowGround Ground, string Reason, string Document);
