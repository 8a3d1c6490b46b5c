using System.Diagnostics.Metrics;
using Auction.Data;
using Auction.Data.Files;
using Auction.Data.Platform;
using Auction.Data.Rosters;
using Auction.Data.Valuations;
using Auction.Grains.Journal;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Platforms;

/// <summary>Carries requests to platforms and their answers back, unread. Sending twice, or dying anywhere, does no harm.</summary>
/// <remarks>
/// A request is taken on loan; if the process dies, the loan ends and it is sent again under the same id. An answer is stored whole before
/// anybody reads it (<see cref="PlatformReader"/>). A platform that fails is left alone for a while and holds up nobody else.
/// </remarks>
internal sealed class PlatformMessenger(
    OutsideRequestBook book,
    FileShelf files,
    RosterBook roster,
    IDbContextFactory<AuctionDb> databases,
    IPlatformClock clock,
    CrashPoints crashPoints,
    ILogger<PlatformMessenger> log)
{
    /// <summary>Name of the meter that counts faults.</summary>
    public const string MeterName = "Hengping.Platforms";

    /// <summary>Longer than any exchange.</summary>
    public static TimeSpan Loan { get; } = TimeSpan.FromMinutes(2);

    private const int AtOnce = 8;

    // About four days: by then a withdrawal that nobody takes has lost its point, and nothing else closes it.
    private const int WithdrawalFaultsMax = 200;

    private static readonly TimeSpan TrialPause = TimeSpan.FromHours(1);
    private static readonly Meter Meter = new(MeterName);
    private static readonly Counter<long> Faults = Meter.CreateCounter<long>("platform.faults");

    /// <summary>Sends what is due to one platform, until nothing is or until it fails.</summary>
    public async Task RunAsync(IInquiryPlatform platform, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(platform);
        while (true)
        {
            var taken = await book.TakeAsync(platform.Id, clock.Now, Loan, AtOnce, cancellationToken);
            if (taken.Count == 0) { return; }
            var done = await Task.WhenAll(taken.Select(row => CarryAsync(platform, row, cancellationToken)));

            // The rest waits for the next beat: a platform that is down is not knocked at for every request it owes.
            if (done.Contains(value: false)) { return; }
        }
    }

    /// <summary>False when the platform failed.</summary>
    private async Task<bool> CarryAsync(IInquiryPlatform platform, OutsideRequestRow row, CancellationToken cancellationToken)
    {
        if (platform.IsTrial && await roster.FindAsync(platform.Id, cancellationToken) is not { IsDemo: true })
        {
            await FailAsync(row, OutsideFault.TrialOnly, status: null, clock.Now + TrialPause, cancellationToken);
            return true;
        }

        var dueAt = await DueAtAsync(row, cancellationToken);
        var reply = row.SentAt is null ? await PutAsync(platform, row, cancellationToken) : await platform.AskAsync(row.Id, cancellationToken);
        if (reply.IsUnknownThere)
        {
            // It lost the request, or never kept it; under the same id it is the same request.
            reply = await PutAsync(platform, row, cancellationToken);
        }

        crashPoints.Pass("P1");
        var now = clock.Now;
        if (reply.Answer is not { } answer)
        {
            var again = PlatformPace.AfterFault(now, row.Faults, dueAt, reply.RetryAfter);
            await FailAsync(row, reply.Fault ?? OutsideFault.Rejected, reply.Status, again, cancellationToken);
            return false;
        }

        var next = PlatformPace.AfterAnswer(now, row.SentAt, dueAt, reply.RetryAfter);
        if (row.AnswerSha256 is { } known && string.Equals(known, StoredFileRow.Sha256Of(answer), StringComparison.Ordinal))
        {
            await book.UnchangedAsync(row.Id, next, cancellationToken);
            return true;
        }

        await book.AnswerAsync(row.Id, answer, MediaTypeOf(answer), now, next, cancellationToken);
        crashPoints.Pass("P2");
        return true;
    }

    private async Task<PlatformReply> PutAsync(IInquiryPlatform platform, OutsideRequestRow row, CancellationToken cancellationToken)
    {
        var body = await files.FindAsync(row.BodySha256, cancellationToken) ?? throw new DamagedFileException(row.BodySha256);
        return await platform.PutAsync(row.Id, body.Bytes, cancellationToken);
    }

    private async Task FailAsync(OutsideRequestRow row, OutsideFault fault, int? status, DateTimeOffset again, CancellationToken cancellationToken)
    {
        Faults.Add(1, new("platform", row.Recipient), new("fault", fault.ToString()));
        log.LogWarning("Request {Request} ({Kind}) to platform {Platform} failed: {Fault}, status {Status}, {Faults} faults before.", row.Id, row.Kind, row.Recipient, fault, status, row.Faults);
        var givesUp = row.Kind == OutsideRequestKinds.Withdrawal && row.Faults >= WithdrawalFaultsMax;
        await book.FaultAsync(row.Id, fault, clock.Now, givesUp ? null : again, cancellationToken);
    }

    /// <summary>The end of the platform's time as it stands now: a confirmation or an extension has moved it since.</summary>
    private async Task<DateTimeOffset?> DueAtAsync(OutsideRequestRow row, CancellationToken cancellationToken)
    {
        if (OutsideRequests.DeadlineKey(row.Kind, row.Recipient) is not { } key) { return null; }
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var deadline = await db.Deadlines.AsNoTracking().SingleOrDefaultAsync(each => each.SubjectId == row.ValuationId && each.Key == key, cancellationToken);
        return deadline?.DueAt ?? row.DueAt;
    }

    // What the sender calls it is not believed.
    private static string MediaTypeOf(byte[] answer) => answer.AsSpan().TrimStart(" \t\r\n"u8) is [(byte)'{', ..] ? "application/json" : "application/octet-stream";
}
