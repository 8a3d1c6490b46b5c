using System.Globalization;
using System.Text;
using Auction.Data;
using Auction.Data.Files;
using Auction.Data.Settlement;
using Auction.Domain.Amounts;
using Auction.Domain.Calendar;
using Auction.Domain.Disposal;
using Auction.Domain.Settlement.Deposits;
using Auction.Domain.Settlement.Ledger;
using Auction.Grains.Disposals;
using Auction.Grains.Procedures;
using Auction.Grains.Rounds;
using Microsoft.EntityFrameworkCore;

namespace Auction.Grains.Settlement;

/// <summary>Carries news between the sale and the money of its buyer: asks for the balance, tells the sale that it is paid, and the money what became of the sale.</summary>
/// <remarks>AUC-23, AUC-24.1, AUC-25.1, AUC-31, DEF-1. All journals are durable before it runs, so late, twice or after a crash it does the same.</remarks>
public sealed class SaleBridge(IDbContextFactory<AuctionDb> databases, DepositDesk desk, DisposalDesk disposals, FileShelf shelf)
{
    private static readonly DepositPhase[] Waiting = [DepositPhase.Required, DepositPhase.AtCourt];

    /// <summary>Carries everything that waits.</summary>
    /// <returns>Deposits for which it failed; they are found again next time.</returns>
    public async Task<IReadOnlyList<SweepFailure>> RunAsync(CancellationToken cancellationToken)
    {
        var failed = new List<SweepFailure>();
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var asking = await (
            from deposit in db.Deposits.AsNoTracking()
            join link in db.DisposalRounds.AsNoTracking() on deposit.RoundId equals link.RoundId
            join disposal in db.Disposals.AsNoTracking() on link.DisposalId equals disposal.Id
            join account in db.CaseAccounts.AsNoTracking() on deposit.CaseAccount equals account.Number
            where deposit.Purpose == DepositPurpose.Deposit && deposit.Outcome == BiddingOutcome.Won
                && disposal.RoundNumber == link.RoundNumber && disposal.RoundStage == RoundStage.Sold
                && !db.Deposits.Any(other => other.RoundId == deposit.RoundId && other.Purpose == DepositPurpose.Balance)
            orderby deposit.Id
            select new Paying(deposit, link.DisposalId, link.RoundNumber, account.CaseNumber)).ToListAsync(cancellationToken);
        foreach (var each in asking)
        {
            await failed.TryAsync(each.Deposit.Id, async () => await OfAsync(each, cancellationToken) is { } sale ? await OpenBalanceAsync(each, sale, cancellationToken) : null);
        }

        var settling = await (
            from deposit in db.Deposits.AsNoTracking()
            join link in db.DisposalRounds.AsNoTracking() on deposit.RoundId equals link.RoundId
            join disposal in db.Disposals.AsNoTracking() on link.DisposalId equals disposal.Id
            join account in db.CaseAccounts.AsNoTracking() on deposit.CaseAccount equals account.Number
            where (Waiting.Contains(deposit.Phase) && (deposit.Purpose == DepositPurpose.Balance || deposit.Phase == DepositPhase.AtCourt))
                || (deposit.Phase == DepositPhase.SetOff && disposal.RoundNumber != link.RoundNumber)
            orderby deposit.Id
            select new Paying(deposit, link.DisposalId, link.RoundNumber, account.CaseNumber)).ToListAsync(cancellationToken);
        foreach (var each in settling)
        {
            await failed.TryAsync(each.Deposit.Id, async () => await OfAsync(each, cancellationToken) is { } sale ? await SettleAsync(each, sale, cancellationToken) : null);
        }

        return failed;
    }

    private async Task<Sale?> OfAsync(Paying each, CancellationToken cancellationToken) =>
        await disposals.FindAsync(each.DisposalId, cancellationToken) is { } state && state.Rounds.FirstOrDefault(round => round.Number == each.RoundNumber) is { } round ? new(state, round) : null;

    /// <summary>AUC-25.1: the price less the deposit, until the day the notice names.</summary>
    private async Task<ProcedureAnswer<DepositEvent, DepositRefusal>?> OpenBalanceAsync(Paying each, Sale sale, CancellationToken cancellationToken)
    {
        var deposit = each.Deposit;
        var balance = sale.Round.Price!.Value - deposit.Kept;
        return await desk.OpenAsync(
            new(deposit.RoundId, deposit.AccountId, deposit.CourtId, each.CaseNumber, balance, balance, IsSellOff: false, sale.State.Terms!.RuleBook) { DueBy = sale.DueBy },
            ActContext.Platform,
            cancellationToken);
    }

    private async Task<ProcedureAnswer<DepositEvent, DepositRefusal>?> SettleAsync(Paying each, Sale sale, CancellationToken cancellationToken)
    {
        if (sale.Round.Stage == RoundStage.Sold && each.Deposit is { Purpose: DepositPurpose.Balance, Phase: DepositPhase.AtCourt })
        {
            await TellPaidAsync(each, cancellationToken);
            return null;
        }

        return Following(each.Deposit, sale) is { } command && await IsThereAsync(each.Deposit, command, cancellationToken)
            ? await desk.ExecuteAsync(each.Deposit.Id, command, string.Create(CultureInfo.InvariantCulture, $"{command.GetType().Name}:{sale.DueBy.ToUnixTimeSeconds()}"), ActContext.Platform, cancellationToken)
            : null;
    }

    /// <summary>A price that is being distributed cannot be sent back by itself; the court's account shows it.</summary>
    private async Task<bool> IsThereAsync(DepositRow deposit, DepositCommand command, CancellationToken cancellationToken)
    {
        if (command is not (ReturnDeposit or ForfeitDeposit) || deposit.Phase != DepositPhase.SetOff) { return true; }
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var round = deposit.RoundId.ToString();
        var received = await db.LedgerPostings.AsNoTracking().Where(row => row.Book == deposit.CaseAccount && row.Kind == LedgerAccountKind.Received && row.Owner == round).Select(row => row.Amount).ToListAsync(cancellationToken);
        return received.Aggregate(Money.Zero, static (sum, amount) => sum + amount) >= deposit.Kept;
    }

    private static DepositCommand? Following(DepositRow deposit, Sale sale) => (deposit.Purpose, deposit.Phase, sale.Round.Stage) switch
    {
        (_, DepositPhase.AtCourt, RoundStage.Paid or RoundStage.TitlePassed or RoundStage.Completed) => new SetOffDeposit(),
        (DepositPurpose.Deposit, DepositPhase.AtCourt or DepositPhase.SetOff, RoundStage.Defaulted) => new ForfeitDeposit(),
        (_, DepositPhase.AtCourt or DepositPhase.SetOff, RoundStage.Revoked or RoundStage.Defaulted) => new ReturnDeposit(),
        (DepositPurpose.Balance, DepositPhase.Required, RoundStage.Defaulted) => new EndBidding(BiddingOutcome.Defaulted, deposit.LastStamp),
        (DepositPurpose.Balance, DepositPhase.Required, RoundStage.Revoked) => new EndBidding(BiddingOutcome.Withdrawn, deposit.LastStamp),
        (DepositPurpose.Balance, DepositPhase.Required, RoundStage.Sold) when sale.DueBy > deposit.DueBy => new MoveDue(sale.DueBy),
        _ => null,
    };

    /// <summary>Tells the sale that all of the price is on the court's account; the proof names the provider's payments.</summary>
    private async Task TellPaidAsync(Paying each, CancellationToken cancellationToken)
    {
        if (await desk.FindAsync(each.Deposit.Id, cancellationToken) is not { Terms: { } terms } balance)
        {
            return;
        }

        var proof = new StringBuilder().AppendLine(CultureInfo.InvariantCulture, $"{terms.Number} {balance.Kept}");
        foreach (var payment in balance.Payments.Where(payment => payment.Kept > Money.Zero))
        {
            proof.AppendLine(CultureInfo.InvariantCulture, $"{payment.ProviderId} {payment.PaidAt:yyyy-MM-ddTHH:mm:ssZ} {payment.Kept}");
        }

        var paidAt = balance.Payments.Where(payment => payment.Kept > Money.Zero).Max(payment => payment.PaidAt) ?? balance.EndedAt!.Value;
        var document = await shelf.PutAsync(Encoding.UTF8.GetBytes(proof.ToString()), "text/plain", cancellationToken);
        var answer = await disposals.ExecuteAsync(each.DisposalId, new RecordPaid(CourtTime.DayOf(paidAt), document), $"paid:{terms.Number}", ActContext.Platform, cancellationToken);
        if (answer.Outcome == ProcedureOutcome.Refused)
        {
            throw new InvalidOperationException($"The sale refused its payment: {answer.Words!.En}");
        }
    }

    private sealed record Paying(DepositRow Deposit, Guid DisposalId, int RoundNumber, string CaseNumber);

    private sealed record Sale(DisposalState State, RoundCourse Round)
    {
        public DateTimeOffset DueBy => SettlementPeriods.PaymentDue(State, Round).EndsAt;
    }
}
