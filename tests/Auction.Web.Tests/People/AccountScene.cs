using Auction.Data.People;
using Auction.TestKit.Databases;
using Auction.TestKit.Hosting;
using Auction.TestKit.Http;
using Auction.TestKit.Rounds;
using Auction.Web.People;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Auction.Web.Tests.People;

/// <summary>A site with one account, whose clock can be moved on.</summary>
internal sealed class AccountScene : IAsyncDisposable
{
    public const string Email = "owner@test.hengping";
    public const string Password = "a-long-test-password";

    private readonly MovedTime _time;
    private byte[]? _secret;

    private AccountScene(RealHost host, MovedTime time, Guid accountId) => (Host, _time, AccountId) = (host, time, accountId);

    public RealHost Host { get; }

    public Guid AccountId { get; }

    /// <summary>The code the owner's app shows now.</summary>
    public string Code => OneTimeCode.At(_secret!, OneTimeCode.StepOf(_time.GetUtcNow()));

    public static async Task<AccountScene> OpenAsync(DatabaseKind kind = DatabaseKind.Sqlite)
    {
        var time = new MovedTime();
        var host = await RealHost.StartAsync(
            kind,
            proxies: [System.Net.IPNetwork.Parse("127.0.0.0/8")],
            change: services => services.Replace(ServiceDescriptor.Singleton<TimeProvider>(time)));
        await using var scope = host.Services.CreateAsyncScope();
        var account = TestRows.Person(Email);
        Assert.True((await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().CreateAsync(account, Password)).Succeeded);
        return new AccountScene(host, time, account.Id);
    }

    /// <summary>The clock of site and app goes on.</summary>
    public void Wait(TimeSpan span) => _time.Offset += span;

    /// <summary>Somebody at a browser in another network.</summary>
    public SiteClient VisitorFrom(string address, string userAgent = "")
    {
        var client = Host.NewVisitor();
        client.Http.DefaultRequestHeaders.Add("X-Forwarded-For", address);
        if (userAgent.Length > 0) { client.Http.DefaultRequestHeaders.Add("User-Agent", userAgent); }
        return client;
    }

    /// <summary>The owner, signed in by password.</summary>
    public async Task<SiteClient> SignInAsync(string address = "198.51.100.7", string userAgent = "")
    {
        var client = VisitorFrom(address, userAgent);
        await client.SignInAsync(Email, Password);
        return client;
    }

    /// <summary>Fills in name and password; the page that follows.</summary>
    public static async Task<SitePage> PasswordAsync(SiteClient visitor, string password = Password) =>
        await visitor.SubmitAsync(await visitor.GetAsync("/sign-in"), "main form", ("UserName", Email), ("Password", password));

    /// <summary>Turns the second step on and gives the recovery codes. Time goes on until the next code.</summary>
    public async Task<IReadOnlyList<string>> TurnOnAsync(SiteClient owner)
    {
        var page = await owner.GetAsync("/me/security/second-step");
        _secret = SecretOn(page);
        page = await owner.SubmitAsync(page, "main form.enrol", ("Code", Code));
        var codes = page.Document.QuerySelectorAll(".codes li").Select(item => item.TextContent.Trim()).ToList();
        Wait(TimeSpan.FromSeconds(30));
        return codes;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Host.DisposeAsync();

    private static byte[] SecretOn(SitePage page)
    {
        var text = page.Document.QuerySelector(".secret")!.TextContent.Replace(" ", "", StringComparison.Ordinal);
        var bits = string.Concat(text.Select(sign => Convert.ToString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(sign, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        return [.. Enumerable.Range(0, bits.Length / 8).Select(at => Convert.ToByte(bits.Substring(at * 8, 8), 2))];
    }

    private sealed class MovedTime : TimeProvider
    {
        public TimeSpan Offset { get; set; }

        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + Offset;
    }
}
