using Auction.Grains.Rounds;
using Auction.Web.Acts;
using Auction.Web.Disposals;
using Auction.Web.Disposals.Acts;
using Auction.Web.Disposals.Launch;
using Auction.Web.Shell;
using Microsoft.AspNetCore.Mvc;

namespace Auction.Web.Pages.Court.Disposals.Launch;

/// <summary>A page of the launch of one disposal. For everybody but the staff of its court it does not exist.</summary>
internal abstract class LaunchPage(DisposalReader desks, LaunchFiles files, Words words) : CourtPage
{
    private const int KeyMax = 64;

    public LaunchFile Sale { get; private set; } = null!;

    public DisposalView View => Sale.View;

    /// <summary>Address of the disposal.</summary>
    public string Address => $"/court/disposals/{View.Row.Number}";

    public ActForm Form { get; private protected set; } = null!;

    /// <summary>Why it was not done; null when nothing stood against it.</summary>
    public ActOutcome? Refusal { get; private protected set; }

    /// <summary>What was done just now.</summary>
    [TempData]
    public string? Done { get; set; }

    protected Words Words => words;

    /// <summary>Who acts, for the log.</summary>
    protected ActContext Who => new(AccountId, RoleName);

    /// <summary>Reads the disposal; false when it is not this court's.</summary>
    protected async Task<bool> ReadAsync(string number, CancellationToken cancellationToken)
    {
        if (await desks.FindAsync(number, ActDesk.Court, DisposalVisitor.Of(User), cancellationToken) is not { } view)
        {
            return false;
        }

        Sale = await files.ReadAsync(view, cancellationToken);
        ShowWho(words.Pick(Sale.Court.NameZh, Sale.Court.NameEn), words);
        return true;
    }

    /// <summary>The form as posted.</summary>
    protected async Task ReadFormAsync(CancellationToken cancellationToken)
    {
        Form = ActForm.Of(await Request.ReadFormAsync(cancellationToken));
        if (Form.Key.Length is 0 or > KeyMax) { Form.Renew(); }
    }

    /// <summary>Goes on to an address when it was done; null when it was refused, for the page to be drawn again with what was typed.</summary>
    protected IActionResult? After(ActOutcome outcome, string address)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        if (outcome.IsDone)
        {
            Done = words[outcome.Words];
            return LocalRedirect(Request.PathBase + address);
        }

        Refusal = outcome;
        if (outcome.Rule is not null) { Form.Renew(); }
        return null;
    }
}
