using Auction.Data;
using Auction.Data.Settlement;
using Auction.Domain.Settlement.Deposits;
using Auction.Grains.Rounds;
using Auction.Grains.Settlement;
using Auction.Web.Pages.Court;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Deposits;

/// <summary>Confirms deposits that are there in full and gives their bidders a code (AUC-18.1). What only the court can judge waits for it.</summary>
internal sealed class DepositConfirmations(IServiceScopeFactory scopes, IDbContextFactory<AuctionDb> databases, DepositDesk desk)
{
    /// <summary>Carries every decision that waits; twice does no harm.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var waiting = await (
            from deposit in db.Deposits.AsNoTracking()
            join application in db.BidderApplications.AsNoTracking() on new { deposit.RoundId, deposit.AccountId } equals new { application.RoundId, application.AccountId }
            where deposit.Purpose == DepositPurpose.Deposit && (deposit.Phase == DepositPhase.Held || deposit.Phase == DepositPhase.Exempt || (deposit.Phase == DepositPhase.Required && application.RefusedReason != null))
            orderby deposit.LastStamp, deposit.Id
            select new { deposit.Id, deposit.Number, deposit.RoundId, deposit.AccountId, deposit.HasUntoldPayer, application.AsksCourt, application.DecidedAt, application.RefusedReason }).ToListAsync(cancellationToken);
        foreach (var each in waiting)
        {
            if (each.RefusedReason is not null)
            {
                await desk.ExecuteAsync(each.Id, new RejectDeposit(), "reject", ActContext.Platform, cancellationToken);
                continue;
            }

            if (each.DecidedAt is null && (each.AsksCourt || each.HasUntoldPayer))
            {
                continue;
            }

            await using var scope = scopes.CreateAsyncScope();
            var isAdmitted = await db.RoundBidders.AnyAsync(row => row.RoundId == each.RoundId && row.AccountId == each.AccountId, cancellationToken);
            if (isAdmitted || await scope.ServiceProvider.GetRequiredService<Registrations>().ConfirmAsync(each.RoundId, each.AccountId, each.Number, rank: null, ActContext.Platform, cancellationToken) is null)
            {
                await desk.ExecuteAsync(each.Id, new ConfirmDeposit(), "confirm", ActContext.Platform, cancellationToken);
            }
        }
    }
}
