using Auction.Data;
using Auction.Data.Valuations;
using Auction.Domain.Texts;
using Microsoft.EntityFrameworkCore;
using Valuation.Procedure;

namespace Auction.Web.Platforms;

/// <summary>What was asked of platforms in one valuation, and what became of it, for the court's desk.</summary>
public sealed class PlatformRequestsView(IDbContextFactory<AuctionDb> databases, InquiryPlatforms platforms)
{
    /// <summary>Every request of a valuation in the order of the journal, then of the platforms' ids.</summary>
    public async Task<IReadOnlyList<PlatformRequestLine>> OfAsync(Guid valuationId, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var rows = await db.OutsideRequests.AsNoTracking().Where(row => row.ValuationId == valuationId)
            .OrderBy(row => row.CausedBySeq).ThenBy(row => row.Recipient).ToListAsync(cancellationToken);
        var answers = await db.ValuationAnswers.AsNoTracking().Where(row => row.SubjectId == valuationId && row.Key.StartsWith(PlatformCommandKeys.Prefix))
            .OrderBy(row => row.At).ThenBy(row => row.Key).ToListAsync(cancellationToken);
        var verdicts = answers.Select(row => (Read: PlatformCommandKeys.Read(row.Key), Row: row)).Where(each => each.Read is not null)
            .ToLookup(each => each.Read!.Value.RequestId, each => Verdict(each.Read!.Value.Act, each.Row));
        return [.. rows.Select(row => new PlatformRequestLine(row, platforms.Reaches(row.Recipient), [.. verdicts[row.Id]]))];
    }

    private static PlatformVerdict Verdict(string act, ValuationAnswerRow row) => new(
        PlatformTexts.Act(act),
        row.At,
        (ValuationRefusal?)row.Refusal,
        row.Refusal is null ? null : new BilingualText(row.WordsZh!, row.WordsEn!));
}

/// <summary>One request to one platform.</summary>
/// <param name="Request">The request as stored: when it was sent, attempts, last fault, when it was answered, the whole answer.</param>
/// <param name="IsReachable">False when this installation does not know the platform's address, so that nothing is sent.</param>
/// <param name="Verdicts">What the rules said to what the platform answered, in order.</param>
public sealed record PlatformRequestLine(OutsideRequestRow Request, bool IsReachable, IReadOnlyList<PlatformVerdict> Verdicts)
{
    /// <summary>What was asked, in words.</summary>
    public BilingualText Kind => PlatformTexts.Kind(Request.Kind);

    /// <summary>The last fault in words; null without one.</summary>
    public BilingualText? Fault => Request.Fault is { } fault ? PlatformTexts.Fault(fault) : null;

    /// <summary>Where the request stands, in words.</summary>
    public BilingualText Standing => PlatformTexts.Standing(this);
}

/// <summary>What the rules said to one thing a platform answered.</summary>
/// <param name="Act">What the platform did, in words.</param>
/// <param name="At">When it was received.</param>
/// <param name="Refusal">Why it does not count; null when it does.</param>
/// <param name="Words">The refusal in words.</param>
public sealed record PlatformVerdict(BilingualText Act, DateTimeOffset At, ValuationRefusal? Refusal, BilingualText? Words);
