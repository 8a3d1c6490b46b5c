using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace Auction.Web.Shell.Security;

/// <summary>Pages that are everybody's. Every other page asks who is there first, so a new one is closed to visitors until it is put here.</summary>
internal static class PublicPages
{
    /// <summary>Their places below <c>Pages</c>.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "/Index", "/Error", "/Status", "/Verify/Index", "/Guides/Index", "/Guides/Detail", "/Tools/Index", "/Tools/Detail",
        "/SigningIn/SignIn", "/SigningIn/SignInCode", "/SigningIn/SignUp", "/SigningIn/SignOut",
        "/Lots/Index", "/Lots/Detail/Index", "/Lots/Detail/Document", "/Lots/Bids/Index", "/Lots/Confirmation/Index", "/Lots/Costs/Index",
        "/Lots/Questions/Index", "/Lots/Verify/Index", "/Lots/Viewings/Index", "/Assets/History", "/SelfDisposals/Index",
        "/Valuations/Index", "/Valuations/Detail/Index", "/Valuations/Lottery/Index", "/Valuations/Accuracy/Index", "/Valuations/Rosters/Index",
    ];

    /// <summary>Closes every page and opens these.</summary>
    public static void Open(PageConventionCollection pages)
    {
        ArgumentNullException.ThrowIfNull(pages);
        pages.AuthorizeFolder("/");
        foreach (var page in All) { pages.AllowAnonymousToPage(page); }
    }
}
