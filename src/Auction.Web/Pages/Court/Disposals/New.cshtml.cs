using Auction.Data;
using Auction.Data.Platform;
using Auction.Domain.Assets;
using Auction.Domain.Calendar;
using Auction.Domain.Disposal;
using Auction.Domain.Rules;
using Auction.Domain.Texts;
using Auction.Grains.Disposals;
using Auction.Grains.Procedures;
using Auction.Grains.Rounds;
using Auction.Web.Acts;
using Auction.Web.Disposals;
using Auction.Web.Disposals.Acts;
using Auction.Web.Disposals.Views;
using Auction.Web.Shell;
using Auction.Web.Valuations.Views;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using static Auction.Web.Acts.ActFields;

namespace Auction.Web.Pages.Court.Disposals;

/// <summary>Opens the disposal of an asset of a case.</summary>
internal sealed class NewModel(AuctionDb db, ActReader reader, DisposalFiles files, DisposalDesk desk, IPlatformClock clock, Words words) : CourtPage
{
    /// <summary>What the case knows of it.</summary>
    public AssetFile About { get; private set; } = null!;

    public IReadOnlyList<ActField> Fields { get; private set; } = [];

    public ActForm Form { get; private set; } = null!;

    /// <summary>Why it was not opened; null when nothing stood against it.</summary>
    public ActOutcome? Refusal { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid asset, CancellationToken cancellationToken)
    {
        if (!await ShowAsync(asset, Guid.Empty, cancellationToken))
        {
            return NotFound();
        }

        Form = ActForm.Fresh(Fields);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid asset, CancellationToken cancellationToken)
    {
        Form = ActForm.Of(Request.Form);
        var isKey = Guid.TryParseExact(Form.Key, "N", out var id);
        if (!await ShowAsync(asset, id, cancellationToken))
        {
            return NotFound();
        }

        if (!isKey)
        {
            return Page();
        }

        var values = await reader.ReadAsync(Form, Fields, files, id, AccountId, cancellationToken);
        if (Form.Findings.Count > 0)
        {
            return Page();
        }

        // One property has one disposal on its way.
        var open = await AssetDisposals.ReadAsync(db, asset, cancellationToken);
        if (!open.IsFree && open.Rows.All(row => row.Id != id))
        {
            var entry = DisposalRefusals.Of(DisposalRefusal.AlreadyOpened);
            Refusal = new(IsDone: false, entry.Words, entry.Rule.ToString());
            return Page();
        }

        // The key made with the form is the id as well: sent twice, it opens one disposal.
        var answer = await desk.OpenAsync(Opening(id, values), Form.Key, new ActContext(AccountId, RoleName), cancellationToken);
        if (answer.Outcome != ProcedureOutcome.Accepted)
        {
            Refusal = ActOutcome.NotDone(answer, refusal => DisposalRefusals.Of(refusal).Rule.ToString());
            return Page();
        }

        var number = await db.Disposals.Where(row => row.Id == id).Select(row => row.Number).SingleAsync(cancellationToken);
        return LocalRedirect($"{Request.PathBase}/court/disposals/{number}");
    }

    private DisposalOpening Opening(Guid id, ActValues values) => new()
    {
        Id = id,
        CaseNumber = About.Case.Number,
        AssetId = About.Asset.Id,
        ValuationId = values.Has("valuation") ? Guid.Parse(values.Text("valuation")) : null,
        AssetZh = values.Text("assetZh"),
        AssetEn = values.Text("assetEn"),
        Persons = [.. About.Parties.Select(party => party.Person)],
        Terms = new()
        {
            Number = "",
            CourtId = CourtId.ToString(),
            AssetClass = AssetKinds.Of(About.Asset.Kind).Class,
            Flags = values.Flags<DisposalFlags>("flags"),
            Parties = [.. About.Parties.Select(party => party.InDisposal)],
            Claims = FactActs.FiguresOf(values),
            SeizedUntil = values.Day("seizedUntil"),
            RuleBook = RuleBooks.Edition2022.Version,
        },
    };

    // The valuation of this very form stays on offer: sent twice it must read as it did before.
    private async Task<bool> ShowAsync(Guid assetId, Guid id, CancellationToken cancellationToken)
    {
        if (await AssetFile.FindAsync(db, assetId, CourtId, cancellationToken) is not { } file)
        {
            return false;
        }

        About = file;
        var court = await db.Courts.AsNoTracking().SingleAsync(row => row.Id == CourtId, cancellationToken);
        ShowWho(words.Pick(court.NameZh, court.NameEn), words);
        var (number, courtId) = (file.Case.Number, CourtId);
        var valuations = await db.Valuations.AsNoTracking()
            .Where(row => row.CaseNumber == number && row.CourtId == courtId && !db.Disposals.Any(disposal => disposal.ValuationId == row.Id && disposal.Id != id))
            .OrderBy(row => row.Number).ToListAsync(cancellationToken);
        Fields =
        [
            Text("assetZh", new("财产名称（中文，公开）", "Property, in Chinese (public)"), 120) with { Initial = file.Asset.TitleZh },
            Text("assetEn", new("财产名称（英文，公开）", "Property, in English (public)")) with { Initial = file.Asset.TitleEn },
            Choice("valuation", new("参考价来自", "The price comes from"), valuations.Select(row => new ActChoice(row.Id.ToString(), Named(row.Number, row.AssetZh, row.AssetEn)))) with
            {
                IsRequired = false,
                Initial = valuations.Count == 1 ? valuations[0].Id.ToString() : "",
                Hint = new("关联后，价格确定即自动录入；留空的，由法院录入价格。", "Linked, its price is taken over once fixed. Left empty, the court enters the price."),
            },
            .. FactActs.FigureFields(new(file.Debt, file.PriorityClaims, file.Costs, CourtTime.DayOf(clock.Now)), CourtTime.DayOf(clock.Now)),
            Day("seizedUntil", new("查封届满之日（含当日）", "Seized until (included)"), file.SeizedUntil),
            Any<DisposalFlags>("flags", SaleTexts.Special, DisposalWords.Flag, [.. ValuationWords.Each((DisposalFlags)int.MaxValue)]) with { Ticked = [.. ValuationWords.Each(file.Flags).Select(flag => ((int)flag).ToString(System.Globalization.CultureInfo.InvariantCulture))] },
        ];
        return true;
    }

    private static BilingualText Named(string number, string zh, string en) => new($"{number} {zh}", $"{number} {en}");
}
