using Auction.Grains.Rounds;
using Auction.Web.Acts;
using Auction.Web.People;
using Auction.Web.Shell;
using Auction.Web.Uploads;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Auction.Web.Pages.Shared.Acts;

/// <summary>The form of one act, the same for every procedure and at every desk.</summary>
[Authorize]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
[RequestSizeLimit(UploadIntake.BodyMax)]
[RequestFormLimits(MultipartBodyLengthLimit = UploadIntake.BodyMax, ValueCountLimit = 400)]
internal abstract class ActFormPage(Words words) : PageModel
{
    private const int KeyMax = 64;

    /// <summary>The act.</summary>
    public abstract ActHead Head { get; }

    public IReadOnlyList<ActField> Fields { get; private protected set; } = [];

    public ActForm Form { get; private set; } = null!;

    /// <summary>Why it was not done; null when nothing stood against it.</summary>
    public ActOutcome? Refusal { get; private set; }

    /// <summary>Why it cannot be done now; null when it can be tried.</summary>
    public string? NotNow { get; private protected set; }

    /// <summary>What the person has to show of who they are before a weighty act; null when nothing.</summary>
    public ProofQuestion? Proof { get; private set; }

    /// <summary>What was done just now; shown on the page of the procedure.</summary>
    [TempData]
    public string? Done { get; set; }

    /// <summary>Address of the procedure at this desk.</summary>
    public abstract string DeskAddress { get; }

    /// <summary>What it is about, below the title.</summary>
    public abstract string About { get; }

    protected Words Words => words;

    /// <summary>At which desk.</summary>
    protected abstract ActDesk Desk { get; }

    /// <summary>Role under which the act is logged.</summary>
    protected abstract string RoleName { get; }

    public async Task<IActionResult> OnGetAsync(string number, string slug, string? subject, CancellationToken cancellationToken)
    {
        if (!await FindAsync(number, slug, subject ?? "", cancellationToken))
        {
            return NotFound();
        }

        Form = ActForm.Fresh(Fields);
        Proof = await AskedAsync(cancellationToken);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string number, string slug, string? subject, CancellationToken cancellationToken)
    {
        if (!await FindAsync(number, slug, subject ?? "", cancellationToken))
        {
            return NotFound();
        }

        Form = ActForm.Of(await Request.ReadFormAsync(cancellationToken));
        Proof = await AskedAsync(cancellationToken);
        if (Request.Form.ContainsKey("more") || string.IsNullOrWhiteSpace(Form.Key) || Form.Key.Length > KeyMax)
        {
            return Page();
        }

        await ProveAsync(cancellationToken);
        Refusal = NotNow is null ? await RunAsync(cancellationToken) : await AgainAsync(cancellationToken);
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

    // From the request, because every page of an act has another constructor and none of them another need.
    private Proofs Proofs => HttpContext.RequestServices.GetRequiredService<Proofs>();

    private async Task<ProofQuestion?> AskedAsync(CancellationToken cancellationToken) =>
        Head.AsksProof && NotNow is null && await Proofs.AskedAsync(HttpContext, cancellationToken) is var asked && asked != ProofAsked.Nothing ? new(asked, Fault: null) : null;

    // A fault is one finding among the others: what was typed and the files stay in the form.
    private async Task ProveAsync(CancellationToken cancellationToken)
    {
        if (Proof is { } question)
        {
            var fault = await Proofs.TakeAsync(HttpContext, Form[Proofs.Field], cancellationToken);
            Proof = fault is null ? null : question with { Fault = fault };
            if (fault is not null) { Form.Findings.Add(new(Proofs.Field, fault)); }
        }
    }

    /// <summary>Finds procedure and act, and fills fields or the reason why not now; false when the person does not belong there.</summary>
    protected abstract Task<bool> FindAsync(string number, string slug, string subject, CancellationToken cancellationToken);

    /// <summary>Does the act with the form as posted.</summary>
    protected abstract Task<ActOutcome?> RunAsync(CancellationToken cancellationToken);

    /// <summary>What became of this form when it was sent before.</summary>
    protected abstract Task<ActOutcome?> AgainAsync(CancellationToken cancellationToken);
}

/// <summary>The form of one act of one kind of procedure.</summary>
/// <typeparam name="TAct">Its acts.</typeparam>
/// <typeparam name="TScene">The procedure as somebody stands before it.</typeparam>
/// <typeparam name="TRequest">What its desk is asked.</typeparam>
internal abstract class ActFormPage<TAct, TScene, TRequest>(Words words) : ActFormPage(words)
    where TAct : Act<TScene, TRequest>
    where TScene : ActScene
{
    public TAct Act { get; private set; } = null!;

    /// <inheritdoc/>
    public override ActHead Head => Act;

    /// <summary>The procedure as the person stands before it.</summary>
    protected abstract TScene Scene { get; }

    /// <summary>Who acts, for the log.</summary>
    protected ActContext Who => new(Scene.AccountId, RoleName);

    /// <summary>Why an act that is not offered cannot be done now.</summary>
    protected abstract string WhyNot(TAct act);

    /// <summary>The act of this name at this desk; null when there is none.</summary>
    protected abstract TAct? ActOf(string slug);

    /// <summary>Reads the procedure; false when the person does not belong there.</summary>
    protected abstract Task<bool> ReadAsync(string number, string subject, CancellationToken cancellationToken);

    /// <inheritdoc/>
    protected override async Task<bool> FindAsync(string number, string slug, string subject, CancellationToken cancellationToken)
    {
        if (ActOf(slug) is not { } act || !await ReadAsync(number, subject, cancellationToken))
        {
            return false;
        }

        Act = act;
        if (act.IsJudges && !Scene.IsJudge)
        {
            NotNow = Words[ActTexts.JudgesOnly];
        }
        else if (Scene.IsFinance && !act.IsFinances)
        {
            NotNow = Words[ActTexts.NotFinances];
        }
        else if (!act.IsOffered(Scene))
        {
            NotNow = WhyNot(act);
        }

        Fields = NotNow is null ? act.Fields(Scene) : [];
        return true;
    }
}
