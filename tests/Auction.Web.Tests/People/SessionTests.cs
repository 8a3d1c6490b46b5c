using System.Net;
using Auction.TestKit.Databases;
using Auction.TestKit.Http;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Tests.People;

/// <summary>Sessions over HTTP: listed, ended from elsewhere, ended by a new password, never used again once over.</summary>
public sealed class SessionTests
{
    private const string Firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

    [Theory]
    [EachDatabase]
    [Trait("Rule", "GEN-8")]
    public async Task SignedOutFromElsewhere_IsRefusedAtTheNextRequest(DatabaseKind kind)
    {
        await using var scene = await AccountScene.OpenAsync(kind);
        using var desk = await scene.SignInAsync("198.51.100.7", Firefox);
        using var phone = await scene.SignInAsync("203.0.113.9");
        Assert.Equal("/me", (await phone.GetAsync("/me")).Address.AbsolutePath);

        var page = await desk.GetAsync("/me/security");
        var sessions = page.Document.QuerySelectorAll(".sessions li");
        Assert.Equal(2, sessions.Length);
        Assert.Contains(sessions, item => item.TextContent.Contains("Firefox · Linux", StringComparison.Ordinal) && item.TextContent.Contains("198.51.100.*", StringComparison.Ordinal) && item.QuerySelector("form") is null);
        Assert.Contains(sessions, item => item.TextContent.Contains("203.0.113.*", StringComparison.Ordinal) && item.QuerySelector("form") is not null);
        page = await desk.SubmitAsync(page, ".sessions form");
        Assert.Contains("该设备已退出登录", page.Text, StringComparison.Ordinal);
        Assert.Single(page.Document.QuerySelectorAll(".sessions li"));

        Assert.Equal("/sign-in", (await phone.GetAsync("/me")).Address.AbsolutePath);
        Assert.Equal("/me/security", (await desk.GetAsync("/me/security")).Address.AbsolutePath);
        await using var db = await scene.Host.Database.OpenAsync();
        var act = await db.Acts.SingleAsync();
        Assert.Equal(("end-session", scene.AccountId, "owner"), (act.Act, act.ActorId, act.Role));
    }

    [Theory]
    [EachDatabase]
    public async Task NewPassword_EndsEveryOtherSessionAndToken(DatabaseKind kind)
    {
        await using var scene = await AccountScene.OpenAsync(kind);
        using var desk = await scene.SignInAsync();
        using var phone = await scene.SignInAsync("203.0.113.9");
        using var software = scene.Host.NewVisitor();
        await software.UseTokenAsync(AccountScene.Email, AccountScene.Password);
        Assert.Equal(HttpStatusCode.NoContent, await EndTokenAsync(software));
        await software.UseTokenAsync(AccountScene.Email, AccountScene.Password);

        var page = await ChangeAsync(desk, AccountScene.Password, "another-long-password");
        Assert.Contains("密码已修改", page.Text, StringComparison.Ordinal);
        Assert.Equal("/me/security", (await desk.GetAsync("/me/security")).Address.AbsolutePath);
        Assert.Equal("/sign-in", (await phone.GetAsync("/me")).Address.AbsolutePath);
        Assert.Equal(HttpStatusCode.Unauthorized, await EndTokenAsync(software));
        await Assert.ThrowsAsync<InvalidOperationException>(() => phone.SignInAsync(AccountScene.Email, AccountScene.Password));
        await phone.SignInAsync(AccountScene.Email, "another-long-password");
        await using var db = await scene.Host.Database.OpenAsync();
        Assert.Equal(["change-password"], await db.Acts.Select(act => act.Act).ToListAsync());
    }

    [Theory]
    [InlineData("a-wrong-old-password", "another-long-password", "#OldPassword")]
    [InlineData(AccountScene.Password, "too-short", "#NewPassword")]
    [InlineData(AccountScene.Password, "owner@test.hengping", "#NewPassword")]
    public async Task FaultyNewPassword_NamesTheField_AndChangesNothing(string old, string wanted, string field)
    {
        await using var scene = await AccountScene.OpenAsync();
        using var desk = await scene.SignInAsync();
        using var phone = await scene.SignInAsync();
        var page = await ChangeAsync(desk, old, wanted);
        Assert.NotNull(page.Document.QuerySelector($".errsum a[href='{field}']"));
        Assert.Equal("/me", (await phone.GetAsync("/me")).Address.AbsolutePath);
    }

    [Fact]
    public async Task SignedOutEverywhereElse_OnlyThisOneGoesOn()
    {
        await using var scene = await AccountScene.OpenAsync();
        using var desk = await scene.SignInAsync();
        using var phone = await scene.SignInAsync("203.0.113.9");
        using var tablet = await scene.SignInAsync("203.0.113.10");
        await desk.SubmitAsync(await desk.GetAsync("/me/security"), "form[action$=EndOthers]");
        Assert.Equal("/sign-in", (await phone.GetAsync("/me")).Address.AbsolutePath);
        Assert.Equal("/sign-in", (await tablet.GetAsync("/me")).Address.AbsolutePath);
        Assert.Equal("/me", (await desk.GetAsync("/me")).Address.AbsolutePath);
    }

    /// <summary>Somebody who copied the cookie before is out as well once its owner signs out.</summary>
    [Fact]
    public async Task CopiedCookie_IsWorthNothingAfterSigningOut()
    {
        await using var scene = await AccountScene.OpenAsync();
        var cookies = new CookieContainer();
        using var owner = new HttpClient(new SocketsHttpHandler { CookieContainer = cookies }) { BaseAddress = scene.Host.Address };
        await SendFormAsync(owner, "/sign-in", ("UserName", AccountScene.Email), ("Password", AccountScene.Password));
        var copied = cookies.GetCookies(scene.Host.Address)["hp-session"]!.Value;
        using var thief = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = scene.Host.Address };
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(thief, copied));
        await SendFormAsync(owner, "/sign-out");
        Assert.Equal(HttpStatusCode.Redirect, await StatusAsync(thief, copied));
    }

    [Fact]
    public async Task SomebodyElsesSession_CannotBeEnded()
    {
        await using var scene = await AccountScene.OpenAsync();
        using var owner = await scene.SignInAsync();
        Guid session;
        await using (var db = await scene.Host.Database.OpenAsync()) { session = await db.Sessions.Select(row => row.Id).SingleAsync(); }
        using var rival = scene.Host.NewVisitor();
        await rival.SubmitAsync(await rival.GetAsync("/sign-up"), "main form", ("Email", "rival@test.hengping"), ("Password", "a-rivals-long-password"), ("Agreed", "true"));
        using var form = SiteClient.Request(await rival.GetAsync("/me/security"), "form[action$=EndOthers]", ("session", session.ToString()));
        form.RequestUri = new Uri(scene.Host.Address, "/me/security?handler=End");
        await rival.SendAsync(form);
        Assert.Equal("/me", (await owner.GetAsync("/me")).Address.AbsolutePath);
    }

    [Fact]
    public async Task Session_EndsAfterThirtyDays_HoweverMuchItIsUsed()
    {
        await using var scene = await AccountScene.OpenAsync();
        using var owner = await scene.SignInAsync();
        for (var days = 0; days < 29; days += 10)
        {
            scene.Wait(TimeSpan.FromDays(days == 20 ? 9 : 10));
            Assert.Equal("/me", (await owner.GetAsync("/me")).Address.AbsolutePath);
        }

        scene.Wait(TimeSpan.FromDays(1));
        Assert.Equal("/sign-in", (await owner.GetAsync("/me")).Address.AbsolutePath);
    }

    private static async Task<SitePage> ChangeAsync(SiteClient client, string old, string wanted) =>
        await client.SubmitAsync(await client.GetAsync("/me/security"), "form[action$=Password]", ("OldPassword", old), ("NewPassword", wanted));

    private static async Task SendFormAsync(HttpClient client, string path, params (string Name, string Value)[] values)
    {
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await client.GetStringAsync(new Uri(path, UriKind.Relative)));
        var token = page.QuerySelector("main form input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", token), .. values.Select(value => KeyValuePair.Create(value.Name, value.Value))]);
        using var response = await client.PostAsync(new Uri(path, UriKind.Relative), form);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    private static async Task<HttpStatusCode> EndTokenAsync(SiteClient software)
    {
        using var response = await software.Http.DeleteAsync(new Uri("/api/v1/tokens/current", UriKind.Relative));
        return response.StatusCode;
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient thief, string cookie)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/me");
        request.Headers.Add("Cookie", $"hp-session={cookie}");
        using var response = await thief.SendAsync(request);
        return response.StatusCode;
    }
}
