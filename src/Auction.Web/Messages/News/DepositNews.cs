using System.Globalization;
using Auction.Data;
using Auction.Data.Messages;
using Auction.Data.Platform;
using Auction.Data.Settlement;
using Auction.Domain.Amounts;
using Auction.Domain.Messages;
using Auction.Domain.Settlement.Deposits;
using Auction.Domain.Texts;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Messages.News;

/// <summary>What becomes of the money a person pays in (AUC-17.2, AUC-23, AUC-24.1, AUC-25.1, PAY-OVER).</summary>
internal sealed class DepositNews(IDbContextFactory<AuctionDb> databases, MessagePost post, IPlatformClock clock) : JournalNews(databases, post, clock)
{
    /// <inheritdoc/>
    protected override string Source => MessageSources.Deposit;

    /// <inheritdoc/>
    protected override IQueryable<JournalHead> Heads(AuctionDb db) => db.Deposits.AsNoTracking().Select(row => new JournalHead { Id = row.Id, Seq = row.Seq, LastStamp = row.LastStamp });

    /// <inheritdoc/>
    protected override async Task<(IReadOnlyList<MessageDraft> Drafts, int Seq)> ReadAsync(AuctionDb db, Guid id, int after, CancellationToken cancellationToken)
    {
        var entries = await db.DepositEvents.AsNoTracking().Where(row => row.SubjectId == id).OrderBy(row => row.Seq).ToListAsync(cancellationToken);
        var row = await db.Deposits.AsNoTracking().SingleAsync(each => each.Id == id, cancellationToken);
        var lot = await (
            from round in db.Rounds.AsNoTracking()
            join each in db.Lots.AsNoTracking() on round.LotId equals each.Id
            where round.Id == row.RoundId
            select each).SingleAsync(cancellationToken);
        var about = new BilingualText(lot.TitleZh, lot.TitleEn.Length > 0 ? lot.TitleEn : lot.TitleZh);
        var drafts = new List<MessageDraft>();
        var (paid, back) = (Money.Zero, Money.Zero);
        foreach (var entry in entries)
        {
            var happened = DepositProcedure.Instance.Read(entry);
            paid += happened is DepositPaid payment ? payment.Kept : Money.Zero;
            back += happened is DepositRefundAsked { Reason: DepositRefundReason.Released, Repeats: null } refund ? refund.Amount : Money.Zero;
            if (entry.Seq > after && Telling(happened, paid, back) is { } telling)
            {
                drafts.Add(new(string.Create(CultureInfo.InvariantCulture, $"deposit:{id:N}:{entry.Seq}"), row.AccountId, telling.Kind, about, telling.Facts, "/me/deposits", entry.At));
            }
        }

        return (drafts, entries.Count > 0 ? entries[^1].Seq : after);
    }

    private static (MessageKind Kind, IReadOnlyList<BilingualText> Facts)? Telling(DepositEvent happened, Money paid, Money back) => happened switch
    {
        DepositOpened { Terms: { IsBalance: true, DueBy: { } due } terms } => (MessageKind.BalanceAsked, [MessageWords.Of(terms.Due), MessageWords.End(due)]),
        DepositPaid payment => (MessageKind.PaymentReceived, [MessageWords.Of(payment.Amount)]),
        DepositRefundAsked { Repeats: null } refund when NewsTexts.Of(refund.Reason) is { } reason => (MessageKind.PaymentReturned, [MessageWords.Of(refund.Amount), reason]),
        DepositReleased when back > Money.Zero => (MessageKind.DepositReleased, [MessageWords.Of(back)]),
        DepositForfeited => (MessageKind.DepositForfeited, [MessageWords.Of(paid)]),
        _ => null,
    };
}
