using System.Globalization;
using Auction.Data;
using Auction.Data.Platform;
using Auction.Domain.Messages;
using Auction.Domain.Settlement.Deposits;
using Auction.Domain.Texts;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Messages.News;

/// <summary>Reminds buyers of the balance before it is due, and tells them once it is overdue (AUC-25.1, DEF-1).</summary>
internal sealed class BalanceNews(IDbContextFactory<AuctionDb> databases, MessagePost post, IPlatformClock clock) : IMessageNews
{
    /// <inheritdoc/>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var now = clock.Now;
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var owing = await (
            from deposit in db.Deposits.AsNoTracking()
            join round in db.Rounds.AsNoTracking() on deposit.RoundId equals round.Id
            join lot in db.Lots.AsNoTracking() on round.LotId equals lot.Id
            where deposit.Purpose == DepositPurpose.Balance && deposit.Phase == DepositPhase.Required && deposit.DueBy != null
            select new { deposit.Id, deposit.AccountId, deposit.DueBy, deposit.Due, deposit.Kept, Lot = lot }).ToListAsync(cancellationToken);
        var drafts = new List<MessageDraft>();
        foreach (var each in owing)
        {
            var dueBy = each.DueBy!.Value;
            if (BalanceReminders.At(dueBy, now) is not { } days) { continue; }

            // A due day that was moved is another one: it is reminded of again.
            var cause = string.Create(CultureInfo.InvariantCulture, $"balance:{each.Id:N}:{dueBy.ToUnixTimeSeconds()}:{days}");
            var about = new BilingualText(each.Lot.TitleZh, each.Lot.TitleEn.Length > 0 ? each.Lot.TitleEn : each.Lot.TitleZh);
            var rest = MessageWords.Of(each.Due - each.Kept);
            drafts.Add(days == 0
                ? new(cause, each.AccountId, MessageKind.BalanceOverdue, about, [rest, MessageWords.End(dueBy)], "/me/deposits", dueBy)
                : new(cause, each.AccountId, MessageKind.BalanceDue, about, [rest, MessageWords.End(dueBy), MessageWords.Of(days)], "/me/deposits", dueBy.AddDays(-days)));
        }

        await post.TellAsync(drafts, cursor: null, cancellationToken);
    }
}
