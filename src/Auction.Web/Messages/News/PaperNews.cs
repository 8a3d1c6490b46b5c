using Auction.Data;
using Auction.Data.Platform;
using Auction.Domain.Messages;
using Auction.Domain.Rounds;
using Auction.Domain.Texts;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Messages.News;

/// <summary>Tells buyers that their confirmation letter is there, and applicants that the court refused them (AUC-22.1, AUC-18.1). Both are written once.</summary>
internal sealed class PaperNews(IDbContextFactory<AuctionDb> databases, MessagePost post, IPlatformClock clock) : IMessageNews
{
    /// <inheritdoc/>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var after = clock.Now - SendingPace.ToldFor;
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var letters = await (
            from letter in db.ConfirmationLetters.AsNoTracking()
            join head in db.RoundHeads.AsNoTracking() on letter.RoundId equals head.RoundId
            join bidder in db.RoundBidders.AsNoTracking() on new { head.RoundId, Code = head.LeaderCode } equals new { bidder.RoundId, Code = (string?)bidder.BidderCode }
            join round in db.Rounds.AsNoTracking() on letter.RoundId equals round.Id
            join lot in db.Lots.AsNoTracking() on round.LotId equals lot.Id
            where letter.MadeAt > after && head.Phase == RoundPhase.Sold
            select new { letter.RoundId, letter.Number, letter.MadeAt, bidder.AccountId, Lot = lot }).ToListAsync(cancellationToken);
        var refusals = await (
            from application in db.BidderApplications.AsNoTracking()
            join round in db.Rounds.AsNoTracking() on application.RoundId equals round.Id
            join lot in db.Lots.AsNoTracking() on round.LotId equals lot.Id
            where application.RefusedReason != null && application.DecidedAt > after
            select new { application.RoundId, application.AccountId, application.DecidedAt, application.RefusedReason, Lot = lot }).ToListAsync(cancellationToken);
        await post.TellAsync(
            [
                .. letters.Select(each => new MessageDraft($"letter:{each.RoundId:N}", each.AccountId, MessageKind.LetterReady, AboutOf(each.Lot), [MessageWords.Same(each.Number)], $"/lots/{each.Lot.Number}/confirmation", each.MadeAt)),
                .. refusals.Select(each => new MessageDraft($"refused:{each.RoundId:N}:{each.AccountId:N}", each.AccountId, MessageKind.RegistrationRefused, AboutOf(each.Lot), [MessageWords.Same(each.RefusedReason!)], $"/lots/{each.Lot.Number}", each.DecidedAt!.Value)),
            ],
            cursor: null,
            cancellationToken);
    }

    private static BilingualText AboutOf(Data.Lots.LotRow lot) => new(lot.TitleZh, lot.TitleEn.Length > 0 ? lot.TitleEn : lot.TitleZh);
}
