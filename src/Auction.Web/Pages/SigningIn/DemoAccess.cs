namespace Auction.Web.Pages.SigningIn;

/// <summary>How the demo people sign in. Works only where demo data was loaded.</summary>
internal static class DemoAccess
{
    public const string Password = Demo.DemoPeople.Password;
}
