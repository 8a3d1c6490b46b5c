using Auction.Data.People;
using Auction.Domain.Rounds;
using Auction.Web.People;
using Microsoft.AspNetCore.Identity;

namespace Auction.Web.Api;

/// <summary>Bearer tokens for a person's own software.</summary>
internal static class TokenEndpoints
{
    public static void MapTokens(this IEndpointRouteBuilder api)
    {
        api.MapPost("/tokens", IssueAsync)
            .WithName("issueToken")
            .WithSummary("A bearer token for user name and password, and the code where the account has a second step; valid for twelve hours.")
            .Accepts<TokenRequest>("application/json")
            .Produces<TokenAnswer>(StatusCodes.Status201Created)
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status401Unauthorized)
            .ProducesProblem(StatusCodes.Status429TooManyRequests);
        api.MapDelete("/tokens/current", RevokeAsync)
            .WithName("revokeToken")
            .WithSummary("Ends the token the request carries.")
            .Produces(StatusCodes.Status204NoContent)
            .ProducesProblem(StatusCodes.Status401Unauthorized);
    }

    /// <summary>User name (the e-mail address) and password; with a second step also its code.</summary>
    internal sealed record TokenRequest(string UserName, string Password, string? Code = null);

    /// <summary>The token; it is told only once.</summary>
    internal sealed record TokenAnswer(string Token, DateTimeOffset ExpiresAt);

    private static async Task<IResult> IssueAsync(
        HttpContext context,
        UserManager<Account> accounts,
        SignInThrottle throttle,
        SecondFactors factors,
        AccessTokens tokens)
    {
        var (userName, password, code, fault) = await ApiBody.ReadAsync(context, "userName", "password", "code");
        if (fault is { } unreadable)
        {
            return ApiProblems.Of(unreadable);
        }

        var name = userName.Trim();
        if (!throttle.TryPass(name, context.Connection.RemoteIpAddress))
        {
            return ApiProblems.Of(DoorRefusal.Throttled);
        }

        var account = await accounts.FindByNameAsync(name);
        if (account is null || !await accounts.CheckPasswordAsync(account, password))
        {
            // Never says which half is wrong.
            return ApiProblems.Of(DoorRefusal.NotSignedIn, "password", ApiTexts.WrongSignIn);
        }

        throttle.Succeeded(name, context.Connection.RemoteIpAddress);
        if (account.TwoFactorEnabled)
        {
            var key = SecondFactors.ThrottleKey(account.Id);
            if (code.Length > 0 && !throttle.TryPass(key, context.Connection.RemoteIpAddress))
            {
                return ApiProblems.Of(DoorRefusal.Throttled);
            }

            if (code.Length == 0 || !await factors.TakeAsync(account.Id, code, context.RequestAborted))
            {
                return ApiProblems.Of(DoorRefusal.NotSignedIn, "code", ApiTexts.CodeMissing);
            }

            throttle.Succeeded(key, context.Connection.RemoteIpAddress);
        }

        var token = await tokens.IssueAsync(account.Id, context.RequestAborted);
        return Results.Created((string?)null, new TokenAnswer(token.Token, token.ExpiresAt));
    }

    private static async Task<IResult> RevokeAsync(HttpContext context, AccessTokens tokens)
    {
        var header = context.Request.Headers.Authorization.ToString();
        if (await tokens.FindAsync(header, context.RequestAborted) is null)
        {
            return ApiProblems.Of(DoorRefusal.NotSignedIn);
        }

        await tokens.RevokeAsync(header["Bearer ".Length..].Trim(), context.RequestAborted);
        return Results.NoContent();
    }
}
