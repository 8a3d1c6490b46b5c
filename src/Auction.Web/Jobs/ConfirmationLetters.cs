using System.Security.Cryptography;
using Auction.Data;
using Auction.Data.Acts;
using Auction.Data.Platform;
using Auction.Data.Rounds;
using Auction.Domain.Rounds;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Jobs;

/// <summary>Makes the confirmation letter with the buyer's true name, once, by itself (AUC-22.1).</summary>
public sealed class ConfirmationLetters(IDbContextFactory<AuctionDb> databases, IPlatformClock clock)
{
    /// <summary>Makes the letter if it is not there yet, and meets the obligation.</summary>
    /// <exception cref="InvalidOperationException">The round has no buyer.</exception>
    public async Task MakeAsync(ObligationRow obligation, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(obligation);
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var due = await db.Obligations.SingleAsync(row => row.Id == obligation.Id, cancellationToken);
        if (due.DoneAt is not null)
        {
            return;
        }

        if (!await db.ConfirmationLetters.AnyAsync(row => row.RoundId == obligation.RoundId, cancellationToken))
        {
            db.ConfirmationLetters.Add(await WriteAsync(db, obligation.RoundId, cancellationToken));
        }

        due.DoneAt = clock.Now;
        await db.SaveChangesAsync(cancellationToken);
    }

    private async Task<ConfirmationLetterRow> WriteAsync(AuctionDb db, Guid roundId, CancellationToken cancellationToken)
    {
        var facts = await db.Rounds.AsNoTracking().Where(round => round.Id == roundId)
            .Join(db.Lots.AsNoTracking(), round => round.LotId, lot => lot.Id, (round, lot) => new { Round = round, Lot = lot })
            .Join(db.Courts.AsNoTracking(), pair => pair.Lot.CourtId, court => court.Id, (pair, court) => new { pair.Round, pair.Lot, Court = court })
            .SingleAsync(cancellationToken);
        var closing = await db.RoundEvents.AsNoTracking()
            .Where(row => row.RoundId == roundId).OrderByDescending(row => row.Seq).FirstAsync(cancellationToken);
        if (RoundEventJson.Read(closing.Kind, closing.At, closing.Payload) is not RoundClosed { BuyerCode: { } code, Price: { } price })
        {
            throw new InvalidOperationException($"Round {roundId} has no buyer.");
        }

        // Bidding ends at the end in force; the closing entry follows once late-queued bids are judged.
        var endsAt = await db.RoundHeads.AsNoTracking().Where(row => row.RoundId == roundId)
            .Select(row => row.EndsAt).SingleAsync(cancellationToken);
        var buyer = await db.RoundBidders.AsNoTracking()
            .Where(row => row.RoundId == roundId && row.BidderCode == code)
            .Join(db.Users.AsNoTracking(), row => row.AccountId, account => account.Id, (_, account) => account.RealName)
            .SingleAsync(cancellationToken);
        var number = $"JZQ-{facts.Lot.Number}-{facts.Round.Ordinal}";
        var html = ConfirmationLetterHtml.Write(facts.Court, facts.Lot, facts.Round, new LetterResult(number, code, buyer, price, endsAt, closing.Hash));
        return new ConfirmationLetterRow
        {
            RoundId = roundId,
            Number = number,
            MadeAt = clock.Now,
            Html = html,
            Sha256 = SHA256.HashData(html),
        };
    }
}

/// <summary>What the letter says of the result.</summary>
internal sealed record LetterResult(
    string Number, string BuyerCode, string BuyerName, Domain.Amounts.Money Price, DateTimeOffset EndedAt, byte[] RecordHash);
