using Auction.Data;
using Auction.Data.People;
using Auction.Web.Acts;
using Auction.Web.Cases;
using Auction.Web.Cases.Acts;
using Auction.Web.Pages.Shared.Acts;
using Auction.Web.Pages.SigningIn;
using Auction.Web.Shell;
using Auction.Web.Shell.People;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Pages.Court.Cases;

/// <summary>The form of one change of a case.</summary>
internal sealed class ActModel(CaseScenes scenes, CaseActRunner runner, AuctionDb db, Words words) : ActFormPage<CaseAct, CaseScene, CaseRequest>(words)
{
    public CaseScene Shown { get; private set; } = null!;

    /// <inheritdoc/>
    public override string DeskAddress => Act.Slug == "move" ? "/court/cases"
        : Act.IsOfAsset && Shown.Asset is { } asset ? $"/court/cases/{Shown.Case.Id}/assets/{asset.Id}"
        : $"/court/cases/{Shown.Case.Id}";

    /// <inheritdoc/>
    public override string About => string.Join(" · ", new[] { Shown.Case.Number, Shown.Asset is { } asset ? $"{asset.Number} {Words.Pick(asset.TitleZh, asset.TitleEn)}" : null, Shown.Seizure?.Document, Shown.Party?.Name, Shown.Agent?.Name, Shown.Document is { } document ? Words.Pick(document.TitleZh, document.TitleEn) : null }.OfType<string>());

    /// <inheritdoc/>
    protected override ActDesk Desk => ActDesk.Court;

    /// <inheritdoc/>
    protected override string RoleName => User.IsInRole(Roles.Judge) ? Roles.Judge : Roles.Clerk;

    /// <inheritdoc/>
    protected override CaseScene Scene => Shown;

    /// <inheritdoc/>
    protected override string WhyNot(CaseAct act) => Words[CaseActTexts.NotOffered];

    /// <inheritdoc/>
    protected override CaseAct? ActOf(string slug) => CaseCatalog.Find(slug);

    /// <inheritdoc/>
    protected override async Task<bool> ReadAsync(string number, string subject, CancellationToken cancellationToken)
    {
        if (!User.IsCourtStaff() || !Guid.TryParse(number, out var id))
        {
            return false;
        }

        var staff = new CourtStaff(User.AccountId()!.Value, User.CourtId()!.Value, RoleName);
        var key = HttpMethods.IsPost(Request.Method) ? (await Request.ReadFormAsync(cancellationToken))["key"].ToString() : "";
        if (await scenes.FindAsync(id, staff, subject, key, cancellationToken) is not { } scene)
        {
            return false;
        }

        Shown = scene;
        var court = await db.Courts.AsNoTracking().SingleAsync(row => row.Id == staff.CourtId, cancellationToken);
        ViewData["Court"] = Words.Pick(court.NameZh, court.NameEn);
        ViewData["Role"] = Words[SignInTexts.Role(RoleName)];
        return true;
    }

    /// <inheritdoc/>
    protected override async Task<bool> FindAsync(string number, string slug, string subject, CancellationToken cancellationToken)
    {
        if (!await base.FindAsync(number, slug, subject, cancellationToken))
        {
            return false;
        }

        Fields = NotNow is null ? [.. Fields, CaseBasis.Of(Fields)] : Fields;
        return true;
    }

    /// <inheritdoc/>
    protected override Task<ActOutcome?> RunAsync(CancellationToken cancellationToken) => runner.RunAsync(Act, Scene, Fields, Form, Who, cancellationToken);

    /// <inheritdoc/>
    protected override Task<ActOutcome?> AgainAsync(CancellationToken cancellationToken) => runner.AgainAsync(Act, Shown.Case.Id, Shown.AccountId, Form.Key, cancellationToken);
}
