using Auction.Grains.Rounds;
using Auction.Web.Shell;
using Auction.Web.Uploads;
using Auction.Web.Valuations.Acts;
using Auction.Web.Valuations.Views;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Auction.Web.Pages.Valuations.Acts;

/// <summary>The form of one act, the same at every desk.</summary>
[Authorize]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
[RequestSizeLimit(UploadIntake.BodyMax)]
[RequestFormLimits(MultipartBodyLengthLimit = UploadIntake.BodyMax, ValueCountLimit = 400)]
internal abstract class ActPage(ActRunner runner, Words words) : PageModel
{
    private const int KeyMax = 64;

    public ValuationAct Act { get; private set; } = null!;

    public DeskView View { get; private set; } = null!;

    public IReadOnlyList<ActField> Fields { get; private set; } = [];

    public ActForm Form { get; private set; } = null!;

    /// <summary>Why it was not done; null when nothing stood against it.</summary>
    public ActOutcome? Refusal { get; private set; }

    /// <summary>Why it cannot be done now; null when it can be tried.</summary>
    public string? NotNow { get; private set; }

    /// <summary>What was done just now; shown on the page of the valuation.</summary>
    [TempData]
    public string? Done { get; set; }

    /// <summary>Address of the valuation at this desk.</summary>
    public abstract string DeskAddress { get; }

    protected Words Words => words;

    /// <summary>At which desk.</summary>
    protected abstract ActDesk Desk { get; }

    /// <summary>Role under which the act is logged.</summary>
    protected abstract string RoleName { get; }

    public async Task<IActionResult> OnGetAsync(string number, string slug, string? subject, CancellationToken cancellationToken)
    {
        if (!await FindAsync(number, slug, subject, cancellationToken))
        {
            return NotFound();
        }

        Form = ActForm.Fresh(Fields);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string number, string slug, string? subject, CancellationToken cancellationToken)
    {
        if (!await FindAsync(number, slug, subject, cancellationToken))
        {
            return NotFound();
        }

        Form = ActForm.Of(await Request.ReadFormAsync(cancellationToken));
        if (Request.Form.ContainsKey("more") || string.IsNullOrWhiteSpace(Form.Key) || Form.Key.Length > KeyMax)
        {
            return Page();
        }

        Refusal = NotNow is null
            ? await runner.RunAsync(Act, View.Scene, View.Row.Id, Form, new ActContext(View.Scene.AccountId, RoleName), cancellationToken)
            : await runner.AgainAsync(Act, View.Row.Id, Form.Key, cancellationToken);
        if (Refusal is { IsDone: true } done)
        {
            Done = words[done.Words];
            return LocalRedirect(Request.PathBase + DeskAddress);
        }

        if (Refusal is { Rule: not null })
        {
            Form.Renew();
        }

        return Page();
    }

    /// <summary>The valuation at this desk; null when the person does not belong there.</summary>
    protected abstract Task<DeskView?> ReadAsync(string number, CancellationToken cancellationToken);

    /// <summary>Fills the head of the layout.</summary>
    protected virtual Task ShowAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task<bool> FindAsync(string number, string slug, string? subject, CancellationToken cancellationToken)
    {
        if (ActCatalog.Find(slug, Desk) is not { } act || await ReadAsync(number, cancellationToken) is not { } view)
        {
            return false;
        }

        Act = act;
        View = view with { Scene = view.Scene with { Subject = subject ?? "" } };
        await ShowAsync(cancellationToken);
        if (act.IsJudges && !View.Scene.IsJudge)
        {
            NotNow = words[ActTexts.JudgesOnly];
        }
        else if (!act.IsOffered(View.Scene))
        {
            NotNow = words[ActTexts.NotOffered, words[ValuationWords.Phase(View.State.Phase, View.State.IsStayed)]];
        }

        Fields = NotNow is null ? act.Fields(View.Scene) : [];
        return true;
    }
}
