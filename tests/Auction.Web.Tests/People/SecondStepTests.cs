using System.Net;
using System.Net.Http.Json;
using Auction.TestKit.Databases;
using Auction.TestKit.Http;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Tests.People;

/// <summary>The second step of signing in, over HTTP: turned on, asked, taken once, never a way to lock the owner out.</summary>
public sealed class SecondStepTests
{
    [Theory]
    [EachDatabase]
    [Trait("Rule", "GEN-8")]
    public async Task TurnedOn_SigningInAsksForTheCode_AndEachCodeIsTakenOnce(DatabaseKind kind)
    {
        await using var scene = await AccountScene.OpenAsync(kind);
        using var owner = await scene.SignInAsync();
        Assert.Equal(10, (await scene.TurnOnAsync(owner)).Count);

        using var phone = scene.VisitorFrom("198.51.100.7");
        var page = await AccountScene.PasswordAsync(phone);
        Assert.Equal("/sign-in/code", page.Address.AbsolutePath);
        Assert.Equal("/sign-in", (await phone.GetAsync("/me")).Address.AbsolutePath);
        var code = scene.Code;
        page = await phone.SubmitAsync(page, "main form", ("Code", code));
        Assert.Equal("/me", page.Address.AbsolutePath);

        using var other = scene.VisitorFrom("198.51.100.7");
        page = await other.SubmitAsync(await AccountScene.PasswordAsync(other), "main form", ("Code", code));
        Assert.Equal("/sign-in/code", page.Address.AbsolutePath);
        Assert.Contains("已经使用过", page.Text, StringComparison.Ordinal);

        await using var db = await scene.Host.Database.OpenAsync();
        Assert.Equal(["turn-on-second-step"], await db.Acts.OrderBy(act => act.Id).Select(act => act.Act).ToListAsync());
    }

    [Theory]
    [EachDatabase]
    public async Task OneCodeInTwoRequestsAtOnce_OpensOnce(DatabaseKind kind)
    {
        await using var scene = await AccountScene.OpenAsync(kind);
        using var owner = await scene.SignInAsync();
        var recovery = await scene.TurnOnAsync(owner);
        foreach (var code in new[] { scene.Code, recovery[0] })
        {
            var visitors = Enumerable.Range(0, 6).Select(each => scene.VisitorFrom($"198.51.100.{each}")).ToList();
            var forms = new List<SitePage>();
            foreach (var visitor in visitors) { forms.Add(await AccountScene.PasswordAsync(visitor)); }
            var pages = await Task.WhenAll(visitors.Zip(forms, (visitor, form) => visitor.SubmitAsync(form, "main form", ("Code", code))));
            Assert.Single(pages, page => page.Address.AbsolutePath == "/me");
            Assert.Equal(5, pages.Count(page => page.Address.AbsolutePath == "/sign-in/code"));
            visitors.ForEach(visitor => visitor.Dispose());
        }
    }

    [Fact]
    public async Task Secret_IsNowhereInTheClear_AndRecoveryCodesAreOnlyHashes()
    {
        await using var scene = await AccountScene.OpenAsync();
        using var owner = await scene.SignInAsync();
        var codes = await scene.TurnOnAsync(owner);
        await using var db = await scene.Host.Database.OpenAsync();
        var row = await db.SecondFactors.SingleAsync();
        Assert.True(row.SecretCipher.Length > 60);
        Assert.Equal(10, await db.RecoveryCodes.CountAsync(code => code.CodeHash.Length == 32));
        var page = await owner.GetAsync("/me/security");
        Assert.Null(page.Document.QuerySelector(".secret"));
        Assert.DoesNotContain(codes[0], page.Text, StringComparison.Ordinal);
        Assert.Contains("10 个", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WrongCodesFromElsewhere_StopThatNetworkOnly()
    {
        await using var scene = await AccountScene.OpenAsync();
        using var owner = await scene.SignInAsync();
        await scene.TurnOnAsync(owner);

        using var stranger = scene.VisitorFrom("203.0.113.5");
        var page = await AccountScene.PasswordAsync(stranger);
        for (var tries = 0; tries < 10; tries++) { page = await stranger.SubmitAsync(page, "main form", ("Code", "no-code")); }
        Assert.Contains("不正确", page.Text, StringComparison.Ordinal);
        page = await stranger.SubmitAsync(page, "main form", ("Code", scene.Code));
        Assert.Contains("五分钟后再试", page.Text, StringComparison.Ordinal);

        using var phone = scene.VisitorFrom("198.51.100.8");
        page = await phone.SubmitAsync(await AccountScene.PasswordAsync(phone), "main form", ("Code", scene.Code));
        Assert.Equal("/me", page.Address.AbsolutePath);
    }

    [Fact]
    public async Task RecoveryCode_OpensOnce_AndIsRecorded()
    {
        await using var scene = await AccountScene.OpenAsync();
        using var owner = await scene.SignInAsync();
        var codes = await scene.TurnOnAsync(owner);
        using var first = scene.VisitorFrom("198.51.100.8");
        var page = await first.SubmitAsync(await AccountScene.PasswordAsync(first), "main form", ("Code", codes[3].ToUpperInvariant()));
        Assert.Equal("/me", page.Address.AbsolutePath);
        using var second = scene.VisitorFrom("198.51.100.8");
        page = await second.SubmitAsync(await AccountScene.PasswordAsync(second), "main form", ("Code", codes[3]));
        Assert.Equal("/sign-in/code", page.Address.AbsolutePath);
        Assert.Contains("9 个", (await first.GetAsync("/me/security")).Text, StringComparison.Ordinal);
        await using var db = await scene.Host.Database.OpenAsync();
        Assert.Equal(1, await db.Acts.CountAsync(act => act.Act == "use-recovery-code" && act.ActorId == scene.AccountId));
    }

    [Fact]
    public async Task NewRecoveryCodes_EndTheOldOnes()
    {
        await using var scene = await AccountScene.OpenAsync();
        using var owner = await scene.SignInAsync();
        var old = await scene.TurnOnAsync(owner);
        var page = await owner.SubmitAsync(await owner.GetAsync("/me/security"), "form[action$=Renew]");
        var renewed = page.Document.QuerySelectorAll(".codes li").Select(item => item.TextContent.Trim()).ToList();
        Assert.Equal(10, renewed.Except(old, StringComparer.Ordinal).Count());
        using var visitor = scene.VisitorFrom("198.51.100.8");
        page = await visitor.SubmitAsync(await AccountScene.PasswordAsync(visitor), "main form", ("Code", old[0]));
        Assert.Equal("/sign-in/code", page.Address.AbsolutePath);
        Assert.Equal("/me", (await visitor.SubmitAsync(page, "main form", ("Code", renewed[0]))).Address.AbsolutePath);
    }

    [Fact]
    public async Task TurningOn_NeedsACodeOfTheSecretShown()
    {
        await using var scene = await AccountScene.OpenAsync();
        using var owner = await scene.SignInAsync();
        var page = await owner.GetAsync("/me/security/second-step");
        page = await owner.SubmitAsync(page, "main form.enrol", ("Code", "000000x"));
        Assert.Contains("验证码不正确", page.Text, StringComparison.Ordinal);
        page = await owner.SubmitAsync(page, "main form.enrol", ("Code", "123456"), ("Ticket", "bm8="));
        Assert.Contains("页面已过期", page.Text, StringComparison.Ordinal);
        await using var db = await scene.Host.Database.OpenAsync();
        Assert.False(await db.SecondFactors.AnyAsync());
    }

    [Fact]
    public async Task TurnedOff_ThePasswordIsEnough_AndItIsRecorded()
    {
        await using var scene = await AccountScene.OpenAsync();
        using var owner = await scene.SignInAsync();
        await scene.TurnOnAsync(owner);
        var page = await owner.SubmitAsync(await owner.GetAsync("/me/security"), "form[action$=Off]");
        Assert.Contains("已关闭", page.Text, StringComparison.Ordinal);
        using var other = await scene.SignInAsync();
        Assert.Equal("/me", (await other.GetAsync("/me")).Address.AbsolutePath);
        await using var db = await scene.Host.Database.OpenAsync();
        Assert.False(await db.RecoveryCodes.AnyAsync());
        Assert.Equal(["turn-on-second-step", "turn-off-second-step"], await db.Acts.OrderBy(act => act.Id).Select(act => act.Act).ToListAsync());
    }

    [Fact]
    public async Task TokenOfOwnSoftware_NeedsTheCodeToo()
    {
        await using var scene = await AccountScene.OpenAsync();
        using var owner = await scene.SignInAsync();
        await scene.TurnOnAsync(owner);
        using var software = scene.Host.NewVisitor();
        Assert.Equal((HttpStatusCode.Unauthorized, "code"), await AskAsync(software, null));
        Assert.Equal((HttpStatusCode.Unauthorized, "code"), await AskAsync(software, "000000x"));
        var code = scene.Code;
        Assert.Equal((HttpStatusCode.Created, null), await AskAsync(software, code));
        Assert.Equal((HttpStatusCode.Unauthorized, "code"), await AskAsync(software, code));
    }

    private static async Task<(HttpStatusCode Status, string? Field)> AskAsync(SiteClient software, string? code)
    {
        using var response = await software.Http.PostAsJsonAsync(
            new Uri("/api/v1/tokens", UriKind.Relative), new { userName = AccountScene.Email, password = AccountScene.Password, code });
        using var body = System.Text.Json.JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        return (response.StatusCode, body.RootElement.TryGetProperty("field", out var field) ? field.GetString() : null);
    }
}
