using Auction.Data.People;
using Microsoft.AspNetCore.Identity;

namespace Auction.Web.People;

/// <summary>The codes of authenticator apps for the framework's sign-in, in place of its own, which takes a code again and again for minutes.</summary>
internal sealed class AuthenticatorCodes(SecondFactors factors, IHttpContextAccessor request) : IUserTwoFactorTokenProvider<Account>
{
    /// <summary>Not possible: the person's app makes the codes.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public Task<string> GenerateAsync(string purpose, UserManager<Account> manager, Account user) =>
        throw new NotSupportedException("One-time codes are made by the person's own app.");

    /// <summary>True once for each code.</summary>
    public Task<bool> ValidateAsync(string purpose, string token, UserManager<Account> manager, Account user)
    {
        ArgumentNullException.ThrowIfNull(user);
        return factors.TakeAsync(user.Id, token, request.HttpContext?.RequestAborted ?? CancellationToken.None);
    }

    /// <summary>True for accounts that turned it on.</summary>
    public Task<bool> CanGenerateTwoFactorTokenAsync(UserManager<Account> manager, Account user)
    {
        ArgumentNullException.ThrowIfNull(user);
        return Task.FromResult(user.TwoFactorEnabled);
    }
}
