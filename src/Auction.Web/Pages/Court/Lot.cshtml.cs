using System.Globalization;
using System.Text.Json;
using Auction.Data;
using Auction.Data.Acts;
using Auction.Data.Journal;
using Auction.Data.Platform;
using Auction.Domain.Calendar;
using Auction.Domain.Rounds;
using Auction.Domain.Texts;
using Auction.Grains.Rounds;
using Auction.Web.People;
using Auction.Web.Shell;
using Auction.Web.Shell.Formatting;
using Auction.Web.Shell.Lots;
using Microsoft.AspNetCore.Mvc;

namespace Auction.Web.Pages.Court;

/// <summary>One lot of the court: registrations, stopping and resuming, obligations.</summary>
[AsksProof("Pause", "Resume", "Withdraw")]
internal sealed class LotModel(
    AuctionDb db,
    LotQueries lots,
    IRoundDirectory rounds,
    Registrations registrations,
    IObligationBook book,
    IPlatformClock clock,
    Words words) : CourtPage
{
    private const int ReferenceMax = 64;
    private const int ReasonMin = 5;
    private const int ReasonMax = 500;
    private const int RankMax = 99;

    /// <summary>Name in the act log of recording that an obligation was met.</summary>
    private const string MetAct = "obligation-met.v1";

    public CourtLot Shown { get; private set; } = null!;

    /// <summary>What was wrong with the last act; null when nothing was.</summary>
    public string? Problem { get; private set; }

    /// <summary>What was done just now.</summary>
    [TempData]
    public string? Done { get; set; }

    public DateTimeOffset Now { get; private set; }

    /// <summary>Kind, reason and resumption of a standstill; null while the clock runs.</summary>
    public string? PauseLine
    {
        get
        {
            if (Shown.View.State.Pause is not { } pause)
            {
                return null;
            }

            var resumption = pause.ResumesAt is { } at ? words[LotWords.ResumesAt, words.At(at)] : words[LotWords.ResumptionOpen];
            return words[CourtTexts.PauseState, words[LotWords.Pause(pause.Cause)], words.Pick(pause.ReasonZh, pause.ReasonEn), resumption];
        }
    }

    /// <summary>True when the round is steered here; a round of a disposal is steered there, so that the two never differ.</summary>
    public bool IsSteeredHere => Shown.DisposalNumber is null;

    public bool CanPause => IsSteeredHere && IsJudge && !Shown.View.State.HasEnded && Shown.View.State.Phase != RoundPhase.Paused;

    public bool CanResume => IsSteeredHere && IsJudge && Shown.View.State.Phase == RoundPhase.Paused;

    public bool CanWithdraw => IsSteeredHere && IsJudge && !Shown.View.State.HasEnded;

    public async Task<IActionResult> OnGetAsync(string number, CancellationToken cancellationToken) =>
        await LoadAsync(number, cancellationToken) ? Page() : NotFound();

    public Task<IActionResult> OnPostConfirmAsync(string number, Guid account, string? reference, string? rank, CancellationToken cancellationToken) =>
        ActAsync(number, CourtTexts.DoneCode, async () =>
        {
            if (string.IsNullOrWhiteSpace(reference) || reference.Length > ReferenceMax)
            {
                return CourtTexts.ReferenceMissing;
            }

            int? priority = null;
            if (!string.IsNullOrWhiteSpace(rank))
            {
                if (!int.TryParse(rank, NumberStyles.None, CultureInfo.InvariantCulture, out var given) || given is < 1 or > RankMax)
                {
                    return CourtTexts.RankWrong;
                }

                priority = given;
            }

            return await registrations.ConfirmAsync(Shown.Lot.RoundId, account, reference.Trim(), priority, Act, cancellationToken);
        }, cancellationToken);

    public Task<IActionResult> OnPostRefuseAsync(string number, Guid account, string? reason, CancellationToken cancellationToken) =>
        ActAsync(number, CourtTexts.Done, async () => IsReason(reason)
            ? await registrations.RefuseAsync(Shown.Lot.RoundId, account, reason!.Trim(), AccountId, cancellationToken)
            : CourtTexts.ReasonMissing, cancellationToken);

    public Task<IActionResult> OnPostPauseAsync(string number, PauseCause cause, string? reason, string? reasonEn, CancellationToken cancellationToken) =>
        JudgeAsync(number, IsReason(reason) && cause is PauseCause.Deferral or PauseCause.Suspension ? null : CourtTexts.ReasonMissing,
            () => new PauseRound(cause, reason!.Trim(), English(reason, reasonEn)), cancellationToken);

    public Task<IActionResult> OnPostResumeAsync(string number, string? at, CancellationToken cancellationToken)
    {
        var isTime = DateTime.TryParseExact(at, ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var local);
        return JudgeAsync(number, isTime ? null : CourtTexts.TimeMissing,
            () => new ScheduleResumption(CourtTime.At(DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local))), cancellationToken);
    }

    public Task<IActionResult> OnPostWithdrawAsync(string number, string? reason, string? reasonEn, bool sure, CancellationToken cancellationToken) =>
        JudgeAsync(number, !IsReason(reason) ? CourtTexts.ReasonMissing : sure ? null : CourtTexts.NotSure,
            () => new WithdrawRound(reason!.Trim(), English(reason, reasonEn)), cancellationToken);

    public Task<IActionResult> OnPostDoneAsync(string number, Guid obligation, string? note, CancellationToken cancellationToken) =>
        ActAsync(number, CourtTexts.Done, async () =>
        {
            if (string.IsNullOrWhiteSpace(note) || note.Length > ReasonMax)
            {
                return CourtTexts.ReasonMissing;
            }

            // What the platform does by itself is not for people to tick off.
            var open = Shown.Obligations.FirstOrDefault(row => row.Id == obligation && row.DoneAt is null && !ObligationWords.IsPlatforms(row.Kind));
            if (open is null)
            {
                return CourtTexts.NotFound;
            }

            var now = clock.Now;
            var details = JsonSerializer.Serialize(new { obligation = open.Id, kind = open.Kind, due = open.DueAt.ToUnixTimeMilliseconds(), late = now > open.DueAt });
            var act = new ActEntry(now, AccountId, RoleName, MetAct, open.RoundId.ToString(), details, open.RuleId);
            return await book.MeetAsync(new MetObligation(open.Id, now, AccountId, note.Trim()), act, cancellationToken) ? null : CourtTexts.NotFound;
        }, cancellationToken);

    private ActContext Act => new(AccountId, RoleName);

    private static bool IsReason(string? reason) => reason?.Trim().Length is >= ReasonMin and <= ReasonMax;

    // Without a translation the Chinese original stands in both languages.
    private static string English(string? reason, string? reasonEn) =>
        reasonEn?.Trim() is { Length: > 0 and <= ReasonMax } english ? english : reason!.Trim();

    private Task<IActionResult> JudgeAsync(string number, BilingualText? problem, Func<RoundCommand> command, CancellationToken cancellationToken) =>
        ActAsync(number, CourtTexts.Done, async () =>
        {
            if (!IsJudge)
            {
                return CourtTexts.JudgeOnly;
            }

            if (!IsSteeredHere || problem is not null)
            {
                return problem ?? CourtTexts.SteeredAtDisposal;
            }

            var sequencer = await rounds.FindAsync(Shown.Lot.RoundId, cancellationToken);
            var answer = await sequencer.ExecuteAsync(command(), Act, cancellationToken);
            return answer.Refusal is { } refusal ? RefusalCatalog.Of(refusal).Fill(RefusalFacts.Of(Shown.View.State)) : null;
        }, cancellationToken);

    private async Task<IActionResult> ActAsync(string number, BilingualText done, Func<Task<BilingualText?>> act, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(number, cancellationToken))
        {
            return NotFound();
        }

        if (await act() is { } problem)
        {
            Problem = words[problem];
            return Page();
        }

        Done = words[done];
        return LocalRedirect(Url.Content($"~/court/lots/{number}"));
    }

    private async Task<bool> LoadAsync(string number, CancellationToken cancellationToken)
    {
        Now = clock.Now;
        if (await CourtLot.ReadAsync(number, CourtId, db, lots, rounds, cancellationToken) is not { } found)
        {
            return false;
        }

        Shown = found;
        ShowWho(words.Pick(found.Court.NameZh, found.Court.NameEn), words);
        return true;
    }
}
