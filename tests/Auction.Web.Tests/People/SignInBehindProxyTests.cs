using System.Net;
using Auction.Data.People;
using Auction.TestKit.Hosting;
using Auction.TestKit.Http;
using Auction.TestKit.Rounds;
using Auction.Web.People;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Auction.Web.Tests.People;

/// <summary>Wrong passwords of one person keep nobody else out, behind a proxy too.</summary>
public sealed class SignInBehindProxyTests
{
    private const string Password = "a-long-test-password";
    private const string Email = "owner@test.hengping";

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, false)]
    public async Task TheVisitorsAddress_IsTakenFromANamedProxyOnly(bool isNamed, bool ownerSignsIn)
    {
        await using var host = await RealHost.StartAsync(proxies: isNamed ? [IPNetwork.Parse("127.0.0.0/8")] : null);
        await using (var scope = host.Services.CreateAsyncScope())
        {
            Assert.True((await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().CreateAsync(TestRows.Person(Email), Password)).Succeeded);
        }

        using var rival = VisitorFrom(host, "203.0.113.5");
        for (var tries = 0; tries < 12; tries++)
        {
            await Assert.ThrowsAsync<InvalidOperationException>(() => rival.SignInAsync(Email, "a-wrong-test-password"));
        }

        await Assert.ThrowsAsync<InvalidOperationException>(() => rival.SignInAsync(Email, Password));
        using var owner = VisitorFrom(host, "198.51.100.7");
        var failure = await Record.ExceptionAsync(() => owner.SignInAsync(Email, Password));
        Assert.Equal(ownerSignsIn, failure is null);
    }

    [Theory]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", false)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:3::1", true)]
    [InlineData("::ffff:203.0.113.5", "203.0.113.5", false)]
    [InlineData("203.0.113.5", "203.0.113.6", true)]
    public void AddressesOfOneHousehold_AreOneSource(string first, string second, bool mayTry)
    {
        var throttle = new SignInThrottle(TimeProvider.System);
        for (var tries = 0; tries < 10; tries++) { Assert.True(throttle.TryPass(Email, IPAddress.Parse(first))); }
        Assert.Equal(mayTry, throttle.TryPass(Email, IPAddress.Parse(second)));
    }

    private static SiteClient VisitorFrom(RealHost host, string address)
    {
        var client = host.NewVisitor();
        client.Http.DefaultRequestHeaders.Add("X-Forwarded-For", address);
        return client;
    }
}
