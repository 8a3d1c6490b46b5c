using Auction.Grains.Procedures;
using Auction.Web.Acts;
using System.Globalization;
using Auction.Data;
using Auction.Domain.Rules;
using Auction.Grains.Rounds;
using Auction.Grains.Valuations;
using Auction.Web.Shell;
using Auction.Web.Valuations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Valuation.Procedure;

namespace Auction.Web.Pages.Court.Valuations;

/// <summary>Opens a valuation.</summary>
internal sealed class NewModel(AuctionDb db, ActReader reader, ValuationFiles files, AccountBook accounts, ValuationDesk desk, Words words) : CourtPage
{
    private const int LotsShown = 300;

    public IReadOnlyList<ActField> Fields { get; private set; } = [];

    public ActForm Form { get; private set; } = null!;

    /// <summary>Why it was not opened; null when nothing stood against it.</summary>
    public ActOutcome? Refusal { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await ShowAsync(Guid.Empty, cancellationToken);
        Form = ActForm.Fresh(Fields);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        Form = ActForm.Of(Request.Form);
        var isKey = Guid.TryParseExact(Form.Key, "N", out var id);
        await ShowAsync(id, cancellationToken);
        if (!isKey || Request.Form.ContainsKey("more"))
        {
            return Page();
        }

        var values = await reader.ReadAsync(Form, Fields, files, id, AccountId, cancellationToken);
        var persons = Form.Findings.Count == 0 ? await PersonsAsync(values.Rows("persons"), cancellationToken) : [];
        if (Form.Findings.Count > 0)
        {
            return Page();
        }

        // The key made with the form is the id as well: sent twice, it opens one valuation.
        var answer = await desk.OpenAsync(Opening(id, values, persons), Form.Key, new ActContext(AccountId, RoleName), cancellationToken);
        if (answer.Outcome != ProcedureOutcome.Accepted)
        {
            Refusal = ActOutcome.NotDone(answer, refusal => ValuationRefusals.Of(refusal).Rule.ToString());
            return Page();
        }

        var number = await db.Valuations.Where(row => row.Id == id).Select(row => row.Number).SingleAsync(cancellationToken);
        return LocalRedirect($"{Request.PathBase}/court/valuations/{number}");
    }

    private ValuationOpening Opening(Guid id, ActValues values, IReadOnlyList<(PartyRole Role, PartyDetails Details)> persons) => new()
    {
        Id = id,
        CourtId = CourtId,
        CaseNumber = values.Text("case"),
        LotId = values.Has("lot") ? Guid.Parse(values.Text("lot")) : null,
        AssetZh = values.Text("assetZh"),
        AssetEn = values.Text("assetEn"),
        Parties = [.. persons.Select(person => person.Details)],
        Terms = new()
        {
            Number = "",
            Kind = values.One<PropertyKind>("kind"),
            AssetClass = values.One<AssetClass>("class"),
            SeizedOn = values.Day("seizedOn"),
            SeizedUntil = values.Day("seizedUntil"),
            IsFromCriminalJudgment = values.Yes("criminal"),
            Parties = [.. persons.Select(person => new ValuationParty(person.Details.PartyId, person.Role))],
            RuleBook = RuleBooks.Edition2022.Version,
        },
    };

    private async Task<IReadOnlyList<(PartyRole Role, PartyDetails Details)>> PersonsAsync(IReadOnlyList<ActValues> rows, CancellationToken cancellationToken)
    {
        var persons = new List<(PartyRole, PartyDetails)>();
        foreach (var row in rows)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"p{persons.Count + 1}");
            var account = await accounts.FindAsync(row.Text("account"), Form, string.Create(CultureInfo.InvariantCulture, $"persons[{row.Place}].account"), cancellationToken);
            persons.Add((row.One<PartyRole>("role"), new(id, row.Text("name"), row.Text("address"), row.Text("phone"), account)));
        }

        return persons;
    }

    // The lot of this very form stays on offer: sent twice it must read as it did before.
    private async Task ShowAsync(Guid id, CancellationToken cancellationToken)
    {
        var court = await db.Courts.AsNoTracking().SingleAsync(row => row.Id == CourtId, cancellationToken);
        ShowWho(words.Pick(court.NameZh, court.NameEn), words);
        var courtId = CourtId;
        var lots = await db.Lots.AsNoTracking()
            .Where(lot => lot.CourtId == courtId && !db.Valuations.Any(valuation => valuation.LotId == lot.Id && valuation.Id != id))
            .OrderByDescending(lot => lot.Number).Take(LotsShown)
            .Select(lot => new { lot.Id, lot.Number, lot.TitleZh, lot.TitleEn }).ToListAsync(cancellationToken);
        Fields = OpeningFields.Of(lots.Select(lot => new ActChoice(lot.Id.ToString(), new($"{lot.Number} {lot.TitleZh}", $"{lot.Number} {lot.TitleEn}"))));
    }
}
