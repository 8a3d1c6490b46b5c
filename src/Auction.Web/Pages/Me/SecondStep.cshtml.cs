using System.ComponentModel.DataAnnotations;
using Auction.Web.People;
using Auction.Web.Shell;
using Auction.Web.Shell.People;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using QRCoder;

namespace Auction.Web.Pages.Me;

/// <summary>Turning the second step on: the app takes the secret, and a code proves that it did.</summary>
[Authorize]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class SecondStepModel(SecondFactors factors, SignInThrottle throttle, Words words) : PageModel
{
    private const int Group = 4;
    private const int PixelsEach = 4;

    private SecretOffer _offer = null!;

    [BindProperty]
    [MaxLength(12)]
    public string? Code { get; set; }

    /// <summary>The secret on offer, sealed for this account; nothing of it is stored before it is proved.</summary>
    [BindProperty]
    public string? Ticket { get; set; }

    public string? Problem { get; private set; }

    /// <summary>The recovery codes, once.</summary>
    public IReadOnlyList<string> Codes { get; private set; } = [];

    /// <summary>The secret in groups, for typing.</summary>
    public string Secret => string.Join(' ', OneTimeCode.Base32(_offer.Secret).Chunk(Group).Select(group => new string(group)));

    /// <summary>What the picture says, for apps on the same device.</summary>
    public string Address => OneTimeCode.Address(_offer.Secret, User.Identity!.Name!);

    /// <summary>The picture, SVG.</summary>
    public string Picture
    {
        get
        {
            using var generator = new QRCodeGenerator();
            using var data = generator.CreateQrCode(Address, QRCodeGenerator.ECCLevel.M);
            using var code = new SvgQRCode(data);
            return code.GetGraphic(PixelsEach, "#1b232b", "#ffffff", drawQuietZones: true, SvgQRCode.SizingMode.ViewBoxAttribute);
        }
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        var accountId = User.AccountId()!.Value;
        if (await factors.FindAsync(accountId, cancellationToken) is not null)
        {
            return LocalRedirect(Url.Content("~/me/security"));
        }

        Show(factors.Offer(accountId));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var accountId = User.AccountId()!.Value;
        if (factors.Read(accountId, Ticket) is not { } offer)
        {
            // Half an hour has passed, or the form is not from here.
            Problem = words[SecurityTexts.OfferOver];
            Show(factors.Offer(accountId));
            return Page();
        }

        Show(offer);
        if (!throttle.TryPass(SecondFactors.ThrottleKey(accountId), HttpContext.Connection.RemoteIpAddress))
        {
            Problem = words[SigningIn.SignInTexts.Wait];
            return Page();
        }

        if (await factors.TurnOnAsync(accountId, offer, Code, cancellationToken) is { } codes)
        {
            Codes = codes;
            return Page();
        }

        if (await factors.FindAsync(accountId, cancellationToken) is not null)
        {
            return LocalRedirect(Url.Content("~/me/security"));
        }

        Problem = words[SecurityTexts.CodeWrong];
        return Page();
    }

    private void Show(SecretOffer offer)
    {
        _offer = offer;
        Ticket = offer.Ticket;
        ModelState.Clear();
    }
}
