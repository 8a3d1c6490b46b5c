using System.Globalization;
using Auction.Data;
using Auction.Data.Cases;
using Auction.Data.People;
using Auction.Data.Platform;
using Auction.Domain.Calendar;
using Auction.Domain.Cases;
using Auction.Domain.Disposal;
using Auction.Web.Acts;
using Auction.Web.Cases.Acts;
using Auction.Web.Pages.Shared.Acts;
using Auction.Web.Pages.SigningIn;
using Auction.Web.Shell;
using Auction.Web.Shell.People;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Pages.Court.Cases;

/// <summary>Opens a case by form. Assets, claims and seizures are added on its page.</summary>
internal sealed class NewModel(CaseBook book, ActReader reader, CaseFiles files, AuctionDb db, IPlatformClock clock, Words words) : ActFormPage(words)
{
    private const int PartiesMax = 20;
    private const string Parties = "parties";
    private static readonly OpeningHead Opening = new();
    private Guid? _opened;

    /// <inheritdoc/>
    public override ActHead Head => Opening;

    /// <inheritdoc/>
    public override string DeskAddress => _opened is { } id ? $"/court/cases/{id}" : "/court/cases";

    /// <inheritdoc/>
    public override string About => (string?)ViewData["Court"] ?? "";

    /// <inheritdoc/>
    protected override ActDesk Desk => ActDesk.Court;

    /// <inheritdoc/>
    protected override string RoleName => User.IsInRole(Roles.Judge) ? Roles.Judge : Roles.Clerk;

    private Guid AccountId => User.AccountId()!.Value;

    private Guid CourtId => User.CourtId()!.Value;

    /// <inheritdoc/>
    protected override async Task<bool> FindAsync(string number, string slug, string subject, CancellationToken cancellationToken)
    {
        if (!User.IsCourtStaff())
        {
            return false;
        }

        var (courtId, accountId) = (CourtId, AccountId);
        var court = await db.Courts.AsNoTracking().SingleAsync(row => row.Id == courtId, cancellationToken);
        ViewData["Court"] = Words.Pick(court.NameZh, court.NameEn);
        ViewData["Role"] = Words[SignInTexts.Role(RoleName)];
        var judge = RoleName == Roles.Judge ? await db.Users.Where(user => user.Id == accountId).Select(user => user.RealName).SingleAsync(cancellationToken) : "";
        Fields =
        [
            ActFields.Text("number", CaseDeskTexts.Number, CaseNumber.LengthMax) with { Hint = CaseDeskTexts.NumberHint },
            .. CaseHeadActs.HeadFields(null, "", "", judge),
            ActFields.Rows(Parties, CaseDeskTexts.Parties, PartiesMax, PartyActs.PartyFields(null)),
        ];
        return true;
    }

    /// <inheritdoc/>
    protected override async Task<ActOutcome?> RunAsync(CancellationToken cancellationToken)
    {
        var values = await reader.ReadAsync(Form, Fields, files, Guid.Empty, AccountId, cancellationToken);
        var intake = Form.Findings.Count == 0 ? IntakeOf(values) : null;
        if (intake is null)
        {
            return null;
        }

        try
        {
            var (id, outcome) = await book.OpenAsync(intake, CourtId, new(AccountId, Form.Key, CaseActRunner.ContentOf(Opening.Slug, Fields, Form), clock.Now), RoleName, cancellationToken);
            _opened = id;
            if (id is not null) { return ActOutcome.Done(Opening, hasEvents: true); }
            if (outcome == CaseEditOutcome.KeyReused) { return CaseActRunner.NotDone(outcome); }
        }
        catch (DbUpdateException)
        {
            // Somebody opened a case of the same number at the same moment.
        }

        Form.Findings.Add(new("number", CaseDeskTexts.NumberTaken, "GEN-8"));
        return null;
    }

    /// <inheritdoc/>
    protected override Task<ActOutcome?> AgainAsync(CancellationToken cancellationToken) => Task.FromResult<ActOutcome?>(null);

    private CaseIntake? IntakeOf(ActValues values)
    {
        var number = CaseNumber.Read(values.Text("number"));
        if (number is null) { Form.Findings.Add(new("number", CaseTexts.Number)); }
        Form.Findings.AddRange(CaseHeadActs.NotInFuture(values.Day("filedOn"), CourtTime.DayOf(clock.Now), "filedOn", CaseDeskTexts.FiledOn));
        var rows = values.Rows(Parties);
        if (new[] { DisposalRole.Applicant, DisposalRole.Debtor }.Any(role => rows.All(row => row.One<DisposalRole>("role") != role)))
        {
            Form.Findings.Add(new(ActForm.Name(Fields[^1], 0, Fields[^1].Columns[0]), CaseTexts.BothSides));
        }

        return Form.Findings.Count > 0 ? null : new()
        {
            Number = number!,
            FiledOn = values.Day("filedOn"),
            Cause = values.Text("cause"),
            Title = values.Text("title"),
            Judge = values.Text("judge"),
            Parties = [.. rows.Select((row, at) => new PartyIntake(
                string.Create(CultureInfo.InvariantCulture, $"desk-{at + 1}"), row.One<DisposalRole>("role"), row.Text("name"), PartyActs.IsBody(row), row.Text("address"), row.Text("phone")))],
            Assets = [],
            Claims = [],
        };
    }

    private sealed record OpeningHead() : ActHead("new", ActDesk.Court, "GEN-8", CaseDeskTexts.New, CaseDeskTexts.NewLead);
}
