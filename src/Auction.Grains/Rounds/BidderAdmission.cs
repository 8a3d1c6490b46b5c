using System.Globalization;
using System.Security.Cryptography;
using Auction.Data;
using Auction.Data.Rounds;
using Auction.Domain.Rounds;
using Microsoft.EntityFrameworkCore;

namespace Auction.Grains.Rounds;

/// <summary>Gives a person a random code in a round (AUC-18.1) and keeps who stands behind it apart from the journal (AUC-18.2).</summary>
public sealed class BidderAdmission(IDbContextFactory<AuctionDb> databases, IRoundDirectory directory)
{
    // Letters and digits that cannot be taken for each other.
    private const string Letters = "ABCDEFGHKMNPRSTUVWXY";
    private const int TriesMax = 20;

    /// <summary>Admits a person once; asked again it gives the code the person already has.</summary>
    /// <param name="roundId">The round.</param>
    /// <param name="accountId">The person.</param>
    /// <param name="rank">Priority rank confirmed by the court (AUC-19); null for an ordinary bidder.</param>
    /// <param name="act">Who confirmed the deposit.</param>
    /// <param name="cancellationToken">Stops before the journal is written.</param>
    /// <returns>The code, or the rule that forbids it.</returns>
    public async Task<AdmissionResult> AdmitAsync(
        Guid roundId, Guid accountId, int? rank, ActContext act, CancellationToken cancellationToken)
    {
        var sequencer = await directory.FindAsync(roundId, cancellationToken);
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var row = await db.RoundBidders.AsNoTracking()
            .SingleOrDefaultAsync(bidder => bidder.RoundId == roundId && bidder.AccountId == accountId, cancellationToken);
        if (row is null)
        {
            // The secret side first: a code in the journal must always have a person behind it.
            row = await ReserveAsync(db, roundId, accountId, rank, cancellationToken);
        }

        var answer = await sequencer.ExecuteAsync(
            new QualifyBidder(row.BidderCode, row.Rank, Commitment(row)), act, cancellationToken);
        return answer.Refusal is null or RoundRefusal.CodeTaken
            ? new AdmissionResult(row.BidderCode, Refusal: null)
            : new AdmissionResult(BidderCode: null, answer.Refusal);
    }

    /// <summary>What the journal keeps of a person: SHA-256 over salt and account, in hex.</summary>
    public static string Commitment(RoundBidderRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row.Commitment();
    }

    private static async Task<RoundBidderRow> ReserveAsync(
        AuctionDb db, Guid roundId, Guid accountId, int? rank, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < TriesMax; attempt++)
        {
            var code = NewCode();
            if (await db.RoundBidders.AnyAsync(bidder => bidder.RoundId == roundId && bidder.BidderCode == code, cancellationToken))
            {
                continue;
            }

            var row = new RoundBidderRow
            {
                RoundId = roundId,
                BidderCode = code,
                AccountId = accountId,
                Rank = rank,
                Salt = RandomNumberGenerator.GetBytes(32),
            };
            db.RoundBidders.Add(row);
            await db.SaveChangesAsync(cancellationToken);
            return row;
        }

        throw new InvalidOperationException($"No free bidder code was found in round {roundId}.");
    }

    /// <summary>A random code; whether it is free in a round is for the caller to see.</summary>
    public static string NewCode() =>
        Letters[RandomNumberGenerator.GetInt32(Letters.Length)]
        + RandomNumberGenerator.GetInt32(1000, 10_000).ToString(CultureInfo.InvariantCulture);
}

/// <summary>A code, or why there is none.</summary>
public sealed record AdmissionResult(string? BidderCode, RoundRefusal? Refusal);
