using System.Net;
using Auction.Domain.Rules;
using Auction.TestKit.Http;
using Valuation.Procedure;
using static Auction.Web.Tests.Valuations.Desks.DeskActs;

namespace Auction.Web.Tests.Valuations.Desks;

/// <summary>Opening valuations through the form.</summary>
internal static class Openings
{
    public const string Path = "/court/valuations/new";

    /// <summary>A whole form: the creditor, the debtor and an interested person, each with an account.</summary>
    public static List<(string Name, string Value)> Filled(PropertyKind kind = PropertyKind.Other, AssetClass assetClass = AssetClass.OtherRight) =>
    [
        ("case", "(2026)江0102执1873号"), ("assetZh", "江州市望江苑地下一层 12 号车位"), ("assetEn", "Parking space 12, Wangjiang Court"),
        ("kind", N(kind)), ("class", N(assetClass)), ("seizedOn", "2026-02-25"), ("seizedUntil", assetClass == AssetClass.Movable ? "2028-02-25" : "2029-02-25"),
        .. Person(0, PartyRole.Applicant, "creditor"), .. Person(1, PartyRole.Debtor, "debtor"), .. Person(2, PartyRole.InterestedPerson, "third"),
    ];

    /// <summary>Opens one and gives its number.</summary>
    public static async Task<string> OpenValuationAsync(this DeskSite site, PropertyKind kind = PropertyKind.Other, AssetClass assetClass = AssetClass.OtherRight)
    {
        var judge = await site.AsAsync("judge");
        var page = await judge.SubmitAsync(await judge.GetAsync(Path), Form, [.. Filled(kind, assetClass)]);
        return NumberOf(page);
    }

    /// <summary>The number of the valuation a page is about.</summary>
    public static string NumberOf(SitePage page)
    {
        var parts = page.Address.AbsolutePath.Split('/');
        Assert.True(page.Status == HttpStatusCode.OK && parts is [.., "court", "valuations", ['H', ..]], $"{page.Address}: {page.Document.QuerySelector(".errsum")?.TextContent}");
        return parts[^1];
    }

    private static IEnumerable<(string Name, string Value)> Person(int place, PartyRole role, string name) =>
        [($"persons[{place}].role", N(role)), ($"persons[{place}].name", name), ($"persons[{place}].account", DeskSite.MailOf(name))];
}
