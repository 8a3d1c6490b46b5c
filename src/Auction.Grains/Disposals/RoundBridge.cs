using System.Globalization;
using System.Text;
using Auction.Data;
using Auction.Data.Disposals;
using Auction.Data.Files;
using Auction.Data.Rounds;
using Auction.Domain.Disposal;
using Auction.Domain.Rounds;
using Auction.Grains.Procedures;
using Auction.Grains.Rounds;
using Microsoft.EntityFrameworkCore;

namespace Auction.Grains.Disposals;

/// <summary>Carries news between a disposal and its rounds. Both journals are durable before it runs, so late, twice or after a crash it does the same.</summary>
/// <remarks>
/// A notice announces its round; a standstill, a resumption and a withdrawal reach the running round; what the round brings reaches the
/// disposal under a key made of its entry. How far each side was heard is stored afterwards.
/// </remarks>
public sealed class RoundBridge(
    IDbContextFactory<AuctionDb> databases,
    DisposalStore store,
    DisposalDesk desk,
    RoundAnnouncer announcer,
    IRoundDirectory rounds,
    FileShelf shelf)
{
    /// <summary>Carries everything that waits.</summary>
    /// <returns>Disposals for which it failed; they are found again next time.</returns>
    public async Task<IReadOnlyList<SweepFailure>> RunAsync(CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var waiting = await (
            from link in db.DisposalRounds.AsNoTracking()
            join disposal in db.Disposals.AsNoTracking() on link.DisposalId equals disposal.Id
            join head in db.RoundHeads.AsNoTracking() on link.RoundId equals head.RoundId
            where head.Seq == 0 || link.HeardSeq < head.Seq || link.ToldSeq < disposal.Seq
            orderby link.DisposalId, link.RoundNumber
            select link).ToListAsync(cancellationToken);
        var failed = new List<SweepFailure>();
        foreach (var link in waiting)
        {
            try
            {
                await CarryAsync(link, cancellationToken);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                failed.Add(new(link.DisposalId, e));
            }
        }

        return failed;
    }

    /// <summary>Carries what waits for one disposal, so that a standstill reaches a running round at once.</summary>
    public async Task RunAsync(Guid disposalId, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        foreach (var link in await db.DisposalRounds.AsNoTracking().Where(row => row.DisposalId == disposalId).OrderBy(row => row.RoundNumber).ToListAsync(cancellationToken))
        {
            await CarryAsync(link, cancellationToken);
        }
    }

    private async Task CarryAsync(DisposalRoundRow link, CancellationToken cancellationToken)
    {
        await AnnounceAsync(link, cancellationToken);
        var told = await TellAsync(link, cancellationToken);
        var heard = await HearAsync(link, cancellationToken);
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await db.DisposalRounds
            .Where(row => row.DisposalId == link.DisposalId && row.RoundNumber == link.RoundNumber)
            .ExecuteUpdateAsync(
                set => set
                    .SetProperty(row => row.ToldSeq, row => row.ToldSeq > told ? row.ToldSeq : told)
                    .SetProperty(row => row.HeardSeq, row => row.HeardSeq > heard ? row.HeardSeq : heard),
                cancellationToken);
    }

    private async Task AnnounceAsync(DisposalRoundRow link, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        if (await db.RoundHeads.AnyAsync(row => row.RoundId == link.RoundId && row.Seq > 0, cancellationToken))
        {
            return;
        }

        var round = await db.Rounds.AsNoTracking().SingleAsync(row => row.Id == link.RoundId, cancellationToken);
        var lot = await db.Lots.AsNoTracking().SingleAsync(row => row.Id == round.LotId, cancellationToken);
        if (await announcer.AnnounceAsync(round, lot.Number, lot.AssetClass, ActContext.Platform, cancellationToken) is { } refusal)
        {
            throw new InvalidOperationException($"The round of an approved launch was refused: {refusal}.");
        }
    }

    /// <summary>Tells the round what happened to the disposal.</summary>
    private async Task<int> TellAsync(DisposalRoundRow link, CancellationToken cancellationToken)
    {
        var stored = (await store.LoadAsync(link.DisposalId, cancellationToken))!;
        var state = DisposalState.Empty;
        foreach (var entry in stored.Events)
        {
            var happened = DisposalProcedure.Instance.Read(entry);
            var after = DisposalRules.Apply(state, happened);
            if (entry.Seq > link.ToldSeq && state.Round is { IsOpen: true } round && round.Number == link.RoundNumber && Steering(happened, after) is { } command)
            {
                // A refusal means that the round is there already, or over.
                var sequencer = await rounds.FindAsync(link.RoundId, cancellationToken);
                await sequencer.ExecuteAsync(command, ActContext.Platform, cancellationToken);
            }

            state = after;
        }

        return state.Seq;
    }

    private static RoundCommand? Steering(DisposalEvent happened, DisposalState after) => happened switch
    {
        SaleHeld { Kind: HoldKind.Deferral } held => new PauseRound(PauseCause.Deferral, held.Reason, held.Reason),
        SaleHeld { Kind: HoldKind.Suspension } held => new PauseRound(PauseCause.Suspension, held.Reason, held.Reason),
        ResumptionAnnounced resumed => new ScheduleResumption(resumed.ResumesAt),
        RoundSold or RoundUnsold => null,
        _ when after.Round is { IsOpen: true } => null,
        SaleWithdrawn withdrawn => new WithdrawRound(withdrawn.Reason, withdrawn.Reason),
        NoticeWithdrawn withdrawn => new WithdrawRound(withdrawn.Reason, withdrawn.Reason),
        Redeemed => new WithdrawRound(BridgeTexts.Redeemed.Zh, BridgeTexts.Redeemed.En),
        SaleStopped => new WithdrawRound(BridgeTexts.Stopped.Zh, BridgeTexts.Stopped.En),
        _ => new WithdrawRound(BridgeTexts.Over.Zh, BridgeTexts.Over.En),
    };

    /// <summary>Reports to the disposal what the round brought.</summary>
    private async Task<int> HearAsync(DisposalRoundRow link, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var entries = await db.RoundEvents.AsNoTracking().Where(row => row.RoundId == link.RoundId && row.Seq > link.HeardSeq).OrderBy(row => row.Seq).ToListAsync(cancellationToken);
        var heard = link.HeardSeq;
        foreach (var entry in entries)
        {
            if (await ReportAsync(link, RoundEventJson.Read(entry.Kind, entry.At, entry.Payload), cancellationToken) is { } report)
            {
                var key = string.Create(CultureInfo.InvariantCulture, $"round:{link.RoundId:N}:{entry.Seq}");
                var answer = await desk.ReportAsync(link.DisposalId, report, key, entry.At, cancellationToken);
                if (answer.Outcome is ProcedureOutcome.Busy or ProcedureOutcome.ClockUnfit)
                {
                    break;
                }
            }

            heard = entry.Seq;
        }

        return heard;
    }

    private async Task<PlatformCommand?> ReportAsync(DisposalRoundRow link, RoundEvent happened, CancellationToken cancellationToken) => happened switch
    {
        RoundOpened => new ReportBiddingStarted(link.RoundNumber),
        BidAccepted when await IsFirstBidAsync(link, cancellationToken) => new ReportFirstBid(link.RoundNumber),
        RoundClosed { BuyerCode: { } buyer, Price: { } price } => new ReportSold(link.RoundNumber, price, buyer),
        RoundClosed => new ReportUnsold(link.RoundNumber),
        RoundPaused { Cause: PauseCause.PlatformEmergency } paused => new ReportPlatformPause(
            link.RoundNumber, paused.ReasonZh, await shelf.PutAsync(Encoding.UTF8.GetBytes(paused.ReasonZh), "text/plain", cancellationToken)),
        _ => null,
    };

    private async Task<bool> IsFirstBidAsync(DisposalRoundRow link, CancellationToken cancellationToken) =>
        await desk.FindAsync(link.DisposalId, cancellationToken) is { Round: { HasBid: false } round } && round.Number == link.RoundNumber;
}
