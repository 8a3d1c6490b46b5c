using Auction.Data.People;
using Auction.Domain.Texts;
using Microsoft.AspNetCore.Identity;

namespace Auction.Web.People;

/// <summary>Whether somebody signed in proved lately who they are, and the proof itself. A browser left open may be read; it may not sign, publish or pay out (GEN-8).</summary>
/// <remarks>With the second step on, a code is asked, which works once; otherwise the password. Wrong ones are counted by account and source, so nobody locks out somebody else.</remarks>
internal sealed class Proofs(Sessions sessions, SecondFactors factors, UserManager<Account> accounts, SignInThrottle throttle, TimeProvider time)
{
    /// <summary>Name the proof is posted under.</summary>
    public const string Field = "proof";

    private const int TypedMax = 200;

    /// <summary>How long a proof counts.</summary>
    public static TimeSpan Lasts { get; } = TimeSpan.FromMinutes(5);

    /// <summary>What the person of this request has to show before a weighty act; nothing when they showed it lately.</summary>
    public async Task<ProofAsked> AskedAsync(HttpContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.CurrentSession() is not { } session)
        {
            return ProofAsked.Nothing;
        }

        if (await sessions.ProvedAtAsync(session, cancellationToken) is { } proved && time.GetUtcNow() < proved + Lasts)
        {
            return ProofAsked.Nothing;
        }

        var account = (await accounts.GetUserAsync(context.User))!;
        return account.TwoFactorEnabled ? ProofAsked.Code : ProofAsked.Password;
    }

    /// <summary>Takes what was typed; null when it proves the person, otherwise what to tell them.</summary>
    public async Task<BilingualText?> TakeAsync(HttpContext context, string? typed, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        var account = (await accounts.GetUserAsync(context.User))!;
        var asked = account.TwoFactorEnabled ? ProofAsked.Code : ProofAsked.Password;
        if (string.IsNullOrWhiteSpace(typed) || typed.Length > TypedMax)
        {
            return ProofTexts.Missing(asked);
        }

        var (key, source) = ($"proof:{account.Id}", context.Connection.RemoteIpAddress);
        if (!throttle.TryPass(key, source))
        {
            return ProofTexts.Wait;
        }

        var isRight = asked == ProofAsked.Code
            ? await factors.TakeAsync(account.Id, typed, cancellationToken)
            : await accounts.CheckPasswordAsync(account, typed);
        if (!isRight)
        {
            return ProofTexts.Wrong(asked);
        }

        throttle.Succeeded(key, source);
        await sessions.ProveAsync(context.CurrentSession()!.Value, account.Id, cancellationToken);
        return null;
    }
}

/// <summary>What somebody has to show.</summary>
internal enum ProofAsked
{
    /// <summary>Nothing: they showed it lately.</summary>
    Nothing = 1,

    /// <summary>The password.</summary>
    Password = 2,

    /// <summary>A one-time code, or a recovery code.</summary>
    Code = 3,
}

/// <summary>The question for a proof as a page draws it.</summary>
/// <param name="Asked">What has to be shown.</param>
/// <param name="Fault">What was wrong with what was shown; null when nothing was.</param>
internal sealed record ProofQuestion(ProofAsked Asked, BilingualText? Fault);
