using System.Globalization;
using System.Text;
using Auction.Data;
using Auction.Data.Platform;
using Auction.Data.Settlement;
using Auction.Domain.Amounts;
using Auction.Domain.Calendar;
using Auction.Domain.Deadlines;
using Auction.Domain.Disposal;
using Auction.Domain.Settlement.Deposits;
using Auction.Domain.Settlement.Distribution;
using Auction.Domain.Settlement.Ledger;
using Auction.Domain.Texts;
using Auction.Grains.Procedures;
using Auction.Grains.Settlement;
using Auction.Web.Acts;
using Auction.Web.Distributions;
using Auction.Web.Shell;
using Auction.Web.Shell.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Pages.Court.Accounts;

/// <summary>The statement of one case account: every movement with its rule, its cause and the provider's object. Names nobody (AUC-18.2).</summary>
internal sealed class DetailModel(AuctionDb db, DistributionDesk desk, IPlatformClock clock, Words words) : CourtPage
{
    protected override bool IsMoney => true;

    /// <summary>Longest name of somebody who is paid.</summary>
    public const int NameMax = 120;

    public CaseAccountRow Account { get; private set; } = null!;

    /// <summary>The movements, the latest first, beside their lines of the statement.</summary>
    public IReadOnlyList<(Movement Movement, StatementLine Line)> Lines { get; private set; } = [];

    public CaseStatement Statement { get; private set; } = null!;

    /// <summary>Where the money stands now, by kind.</summary>
    public IReadOnlyList<(LedgerAccountKind Kind, long Fen)> Standing { get; private set; } = [];

    public DutyCount Released { get; private set; } = null!;

    public DutyCount ToCourt { get; private set; } = null!;

    /// <summary>Orders whose end is not known.</summary>
    public IReadOnlyList<ProviderOrderRow> OpenOrders { get; private set; } = [];

    /// <summary>Distributions of what stands on it, the newest first.</summary>
    public IReadOnlyList<DistributionRow> Distributions { get; private set; } = [];

    /// <summary>Deposits of buyers who defaulted (AUC-24.1).</summary>
    public IReadOnlyList<DepositRow> Forfeited { get; private set; } = [];

    /// <summary>Everybody concerned in the disposals of the case.</summary>
    public IReadOnlyList<RollEntry> Roll { get; private set; } = [];

    /// <summary>Why no distribution was opened just now; null when none was asked for.</summary>
    public BilingualText? Problem { get; private set; }

    /// <summary>What was typed or chosen before.</summary>
    public OpeningInput Input { get; private set; } = new();

    public string FormKey { get; } = Guid.CreateVersion7().ToString("N");

    public DateTimeOffset Now => clock.Now;

    /// <summary>What was done just now; shown at the desk of the distribution.</summary>
    [TempData]
    public string? Done { get; set; }

    public async Task<IActionResult> OnGetAsync(string number, CancellationToken cancellationToken) =>
        await LoadAsync(number, cancellationToken) ? Page() : NotFound();

    /// <summary>The statement as a file.</summary>
    public async Task<IActionResult> OnGetCsvAsync(string number, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(number, cancellationToken)) { return NotFound(); }
        var text = new StringBuilder("time,cause,rule,in_yuan,out_yuan,balance_yuan\r\n");
        foreach (var line in Statement.Lines)
        {
            text.Append(CultureInfo.InvariantCulture, $"{CourtTime.Format(line.At, "yyyy-MM-dd HH:mm:ss")},{line.Cause},{line.Rule.Value},{Plain(line.In.Fen)},{Plain(line.Out.Fen)},{Plain(line.Balance.Fen)}\r\n");
        }

        return File((byte[])[.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text.ToString())], "text/csv", $"{number}.csv");
    }

    /// <summary>Opens a distribution for everybody concerned in the sales of the case.</summary>
    public async Task<IActionResult> OnPostOpenAsync(string number, [FromForm] OpeningInput input, CancellationToken cancellationToken)
    {
        if (!User.IsCourtStaff() || !await LoadAsync(number, cancellationToken)) { return NotFound(); }
        Input = input;
        if (Read(input) is not { } debtor) { return Page(); }
        var answer = await desk.OpenAsync(new(Account, "T1", input.Order!.Value, PayeeRoll.Payees(Roll, debtor)), input.Key!, new(AccountId, RoleName), cancellationToken);
        if (answer.Outcome != ProcedureOutcome.Accepted)
        {
            Problem = ActOutcome.NotDone(answer, static refusal => DistributionRefusals.Of(refusal).Rule.Value).Words;
            return Page();
        }

        var opened = await db.Distributions.Where(row => row.Id == answer.SubjectId).Select(row => row.Number).SingleAsync(cancellationToken);
        Done = words[DistributionTexts.Opened];
        return LocalRedirect($"{Request.PathBase}/court/distributions/{opened}");
    }

    /// <summary>The debtor as chosen or named; null with <see cref="Problem"/> said when the form cannot be read.</summary>
    private RollEntry? Read(OpeningInput input)
    {
        var name = (input.DebtorName ?? "").Trim();
        var chosen = Roll.FirstOrDefault(entry => entry.IsDebtor && string.Equals(entry.Reference, input.Debtor, StringComparison.Ordinal));
        Problem = input.Key is not { Length: > 0 and <= 64 } ? DistributionTexts.FormStale
            : chosen is null && input.Debtor is { Length: > 0 } ? DistributionTexts.FormStale
            : (chosen is null) == (name.Length == 0) ? DistributionTexts.NoDebtor
            : name.Length > NameMax ? DistributionTexts.NameTooLong
            : Roll.Any(entry => entry.IsDebtor && string.Equals(entry.Name, name, StringComparison.Ordinal)) ? DistributionTexts.ChooseDebtor
            : input.Order is not { } order || !Enum.IsDefined(order) ? DistributionTexts.NoOrder
            : null;
        return Problem is null ? chosen ?? new RollEntry("", name, AccountId: null, IsDebtor: true) : null;
    }

    private static string Plain(long fen) => new Money(fen).ToString().Replace(",", "", StringComparison.Ordinal);

    private async Task<bool> LoadAsync(string number, CancellationToken cancellationToken)
    {
        // An account of another court does not exist here.
        if (await db.CaseAccounts.AsNoTracking().SingleOrDefaultAsync(row => row.Number == number && row.CourtId == CourtId, cancellationToken) is not { } found)
        {
            return false;
        }

        Account = found;
        var court = await db.Courts.AsNoTracking().SingleAsync(row => row.Id == CourtId, cancellationToken);
        ShowWho(words.Pick(court.NameZh, court.NameEn), words);
        var movements = await LedgerReader.MovementsAsync(db, number, cancellationToken);
        Statement = CaseStatement.Of(number, movements);
        Lines = [.. movements.Zip(Statement.Lines).Reverse()];
        Standing =
        [
            .. movements.SelectMany(movement => movement.Postings).Where(posting => posting.Account.Kind != LedgerAccountKind.Outside)
                .GroupBy(posting => posting.Account.Kind).Select(group => (group.Key, group.Sum(posting => posting.Amount.Fen))).Where(pair => pair.Item2 != 0).OrderBy(pair => pair.Key),
        ];
        var ended = await (
            from deposit in db.Deposits.AsNoTracking()
            join deadline in db.Deadlines.AsNoTracking() on deposit.Id equals deadline.SubjectId
            where deposit.CaseAccount == number && deadline.Kind == DeadlineKind.Duty
            select new { deposit.Outcome, deadline.MetAt, deadline.DueAt }).ToListAsync(cancellationToken);
        Released = Count(ended.Where(each => each.Outcome != BiddingOutcome.Won).Select(each => (each.MetAt, each.DueAt)));
        ToCourt = Count(ended.Where(each => each.Outcome == BiddingOutcome.Won).Select(each => (each.MetAt, each.DueAt)));
        OpenOrders = await db.ProviderOrders.AsNoTracking()
            .Where(row => row.Standing != ProviderOrderStanding.Ended && row.Kind != ProviderOrderKind.Collect && (db.Deposits.Any(deposit => deposit.Id == row.SubjectId && deposit.CaseAccount == number) || db.Distributions.Any(distribution => distribution.Id == row.SubjectId && distribution.CaseAccount == number)))
            .OrderBy(row => row.CreatedAt).ToListAsync(cancellationToken);
        Distributions = await db.Distributions.AsNoTracking().Where(row => row.CaseAccount == number).OrderByDescending(row => row.Number).ToListAsync(cancellationToken);
        Forfeited = await db.Deposits.AsNoTracking().Where(row => row.CaseAccount == number && (row.Phase == DepositPhase.Forfeited || row.Phase == DepositPhase.Allocated)).OrderBy(row => row.Number).ToListAsync(cancellationToken);
        Roll = PayeeRoll.Of(await (
            from person in db.DisposalParties.AsNoTracking()
            join disposal in db.Disposals on person.DisposalId equals disposal.Id
            where disposal.CourtId == CourtId && disposal.CaseNumber == found.CaseNumber
            select new RollPerson(person.DisposalId, person.PartyId, person.Name, person.AccountId, person.Role == DisposalRole.Debtor)).ToListAsync(cancellationToken));
        return true;
    }

    private DutyCount Count(IEnumerable<(DateTimeOffset? MetAt, DateTimeOffset DueAt)> duties)
    {
        var all = duties.ToList();
        return new(all.Count, all.Count(duty => duty.MetAt is not null), all.Count(duty => (duty.MetAt ?? Now) >= duty.DueAt));
    }
}

/// <summary>How many duties there are, how many are done, and how many were or are late.</summary>
internal sealed record DutyCount(int All, int Done, int Late);

/// <summary>The form that opens a distribution.</summary>
internal sealed class OpeningInput
{
    /// <summary>The debtor as the roll names them; empty when named anew.</summary>
    public string? Debtor { get; set; }

    /// <summary>Name of a debtor who is not in the roll.</summary>
    public string? DebtorName { get; set; }

    /// <summary>How ordinary claims share.</summary>
    public OrdinaryOrder? Order { get; set; }

    /// <summary>Made when the form was drawn.</summary>
    public string? Key { get; set; }
}
