using Auction.Data;
using Auction.Data.Settlement;
using Auction.Domain.Amounts;
using Auction.Domain.Disposal;
using Auction.Domain.Settlement.Defaults;
using Auction.Domain.Settlement.Deposits;
using Auction.Domain.Texts;
using Auction.Grains.Disposals;
using Auction.Grains.Procedures;
using Auction.Grains.Rounds;
using Auction.Grains.Settlement;
using Auction.Web.Acts;
using Auction.Web.People;
using Auction.Web.Shell;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Pages.Court.Accounts;

/// <summary>What becomes of the deposit of a buyer who defaulted: proposed by one person, decided by a judge who is another (AUC-24.1, PAY-TWO).</summary>
[AsksProof("Decide")]
internal sealed class ForfeitedModel(AuctionDb db, DepositDesk desk, DisposalDesk disposals, Words words) : CourtPage
{
    private const int BasisMin = 5;
    private const int BasisMax = 500;
    private const int KeyMax = 64;

    protected override bool IsMoney => true;

    public DepositRow Row { get; private set; } = null!;

    public DepositState State { get; private set; } = null!;

    public string LotNumber { get; private set; } = "";

    /// <summary>Price of the sale that was not paid.</summary>
    public Money FailedPrice { get; private set; }

    /// <summary>Price of the latest later sale of the lot; null while there is none.</summary>
    public Money? ResalePrice { get; private set; }

    /// <summary>Name of whoever proposed what is to be decided.</summary>
    public string Proposer { get; private set; } = "";

    /// <summary>What was typed.</summary>
    public UseInput Input { get; private set; } = new();

    /// <summary>What is wrong, by field; without one when it is not about a field.</summary>
    public IReadOnlyList<(string Field, BilingualText Words)> Problems { get; private set; } = [];

    public string FormKey { get; } = Guid.CreateVersion7().ToString("N");

    public bool CanPropose => State.Phase == DepositPhase.Forfeited || State.Left.IsPositive;

    public bool CanDecide => IsJudge && State.Proposed is { } proposed && !string.Equals(proposed.ById, AccountId.ToString(), StringComparison.Ordinal);

    /// <summary>What was done just now.</summary>
    [TempData]
    public string? Done { get; set; }

    /// <summary>The lines of a use, in the order of the law.</summary>
    public static IEnumerable<(BilingualText Label, Money Amount, string Rule)> LinesOf(DefaultWaterfall waterfall)
    {
        ArgumentNullException.ThrowIfNull(waterfall);
        return
        [
            (ForfeitedTexts.ToCosts, waterfall.Costs, "AUC-24.1"), (ForfeitedTexts.ToShortfall, waterfall.Shortfall, "AUC-24.1"), (ForfeitedTexts.ToCaseDebt, waterfall.CaseDebt, "AUC-24.1"),
            (ForfeitedTexts.ToOtherDebt, waterfall.OtherDebt, "AUC-24.1"), (ForfeitedTexts.Remainder, waterfall.Remainder, "AUC-24.1b"), (ForfeitedTexts.TopUp, waterfall.TopUp, "DEF-TOP"),
        ];
    }

    public async Task<IActionResult> OnGetAsync(string number, string deposit, CancellationToken cancellationToken) =>
        await LoadAsync(number, deposit, cancellationToken) ? Page() : NotFound();

    public async Task<IActionResult> OnPostProposeAsync(string number, string deposit, [FromForm] UseInput input, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(number, deposit, cancellationToken)) { return NotFound(); }
        Input = input;
        var problems = new List<(string, BilingualText)>();
        var use = new DepositUse(FailedPrice, Read("resale", input.Resale), Read("costs", input.Costs), Read("caseDebt", input.CaseDebt), Read("otherDebt", input.OtherDebt), input.Basis?.Trim() ?? "", AccountId.ToString());
        if (use.Basis.Length is < BasisMin or > BasisMax) { problems.Add(("basis", ForfeitedTexts.BasisWrong)); }
        Problems = problems;
        return problems.Count > 0 ? Page() : await TellAsync(new ProposeDepositUse(use), input.Key, ForfeitedTexts.DoneProposed, cancellationToken);

        // An amount that is not given is none.
        Money Read(string field, string? typed)
        {
            if (field != "resale" && string.IsNullOrWhiteSpace(typed)) { return Money.Zero; }
            var reading = MoneyText.Read(typed, isZeroAllowed: true);
            if (reading.Fault is { } fault) { problems.Add((field, MoneyFaultTexts.Of(fault))); }
            return reading.Fault is null ? reading.Amount : Money.Zero;
        }
    }

    public async Task<IActionResult> OnPostDecideAsync(string number, string deposit, string? key, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(number, deposit, cancellationToken)) { return NotFound(); }
        if (!IsJudge)
        {
            Problems = [("", ForfeitedTexts.JudgesOnly)];
            return Page();
        }

        return await TellAsync(new AllocateDeposit(AccountId.ToString()), key, ForfeitedTexts.DoneDecided, cancellationToken);
    }

    private async Task<IActionResult> TellAsync(DepositCommand command, string? key, BilingualText done, CancellationToken cancellationToken)
    {
        if (key is not { Length: > 0 and <= KeyMax })
        {
            Problems = [("", ActTexts.KeyReused)];
            return Page();
        }

        var answer = await desk.ExecuteAsync(Row.Id, command, key, new(AccountId, RoleName), cancellationToken);
        if (answer.Outcome != ProcedureOutcome.Accepted)
        {
            Problems = [("", ActOutcome.NotDone(answer, static refusal => DepositRefusals.Of(refusal).Rule.Value).Words)];
            return Page();
        }

        Done = words[done];
        return LocalRedirect($"{Request.PathBase}/court/accounts/{Row.CaseAccount}/deposits/{Row.Number}");
    }

    // Only the disposal knows what became of a sale: a later one that was undone again brought nothing.
    private async Task<(string Lot, Money Failed, Money? Resale)?> SaleAsync(Guid roundId, CancellationToken cancellationToken)
    {
        var found = await (
            from link in db.DisposalRounds.AsNoTracking()
            join round in db.Rounds on link.RoundId equals round.Id
            join lot in db.Lots on round.LotId equals lot.Id
            where link.RoundId == roundId
            select new { link.DisposalId, link.RoundNumber, lot.Number }).SingleOrDefaultAsync(cancellationToken);
        if (found is null || await disposals.FindAsync(found.DisposalId, cancellationToken) is not { } state || state.Rounds.FirstOrDefault(round => round.Number == found.RoundNumber)?.Price is not { } failed)
        {
            return null;
        }

        return (found.Number, failed, state.Rounds.LastOrDefault(round => round.Number > found.RoundNumber && round.Stage is (RoundStage.Sold or RoundStage.Paid or RoundStage.TitlePassed or RoundStage.Completed))?.Price);
    }

    private async Task<bool> LoadAsync(string number, string deposit, CancellationToken cancellationToken)
    {
        if (await db.Deposits.AsNoTracking().SingleOrDefaultAsync(row => row.Number == deposit && row.CaseAccount == number && row.CourtId == CourtId, cancellationToken) is not { Phase: DepositPhase.Forfeited or DepositPhase.Allocated } row
            || await desk.FindAsync(row.Id, cancellationToken) is not { } state)
        {
            return false;
        }

        (Row, State) = (row, state);
        if (await SaleAsync(row.RoundId, cancellationToken) is not { } sale) { return false; }
        (LotNumber, FailedPrice, ResalePrice) = sale;
        var proposer = Guid.TryParse((state.Proposed ?? state.Used)?.ById, out var id) ? id : Guid.Empty;
        Proposer = await db.Users.Where(user => user.Id == proposer).Select(user => user.RealName).SingleOrDefaultAsync(cancellationToken) ?? "";
        var court = await db.Courts.AsNoTracking().SingleAsync(each => each.Id == CourtId, cancellationToken);
        ShowWho(words.Pick(court.NameZh, court.NameEn), words);
        return true;
    }
}

/// <summary>The form that proposes a use.</summary>
internal sealed class UseInput
{
    /// <summary>Price of the re-auction, in yuan.</summary>
    public string? Resale { get; set; }

    /// <summary>Costs and losses, in yuan; empty for none.</summary>
    public string? Costs { get; set; }

    /// <summary>Debt of this case, in yuan; empty for none.</summary>
    public string? CaseDebt { get; set; }

    /// <summary>Other debts of the property, in yuan; empty for none.</summary>
    public string? OtherDebt { get; set; }

    /// <summary>What it rests on.</summary>
    public string? Basis { get; set; }

    /// <summary>Made when the form was drawn.</summary>
    public string? Key { get; set; }
}
