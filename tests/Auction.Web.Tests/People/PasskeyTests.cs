using System.Net;
using Auction.Data.People;
using Auction.TestKit.Databases;
using Auction.TestKit.Http;
using Auction.TestKit.Rounds;
using Auction.Web.People;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Auction.Web.Tests.People;

/// <summary>A passkey signs in and proves who one is; nothing that a device did not sign for this site, this question and this person does.</summary>
public sealed class PasskeyTests
{
    private const string Place = "/me/security/passkeys";
    private const string AddForm = "form[data-passkey=create]";
    private const string SignInForm = "form[data-passkey=get]";
    private static readonly TimeSpan SixMinutes = TimeSpan.FromMinutes(6);

    [Theory]
    [EachDatabase]
    [Trait("Rule", "GEN-8")]
    public async Task APasskey_SignsInInPlaceOfPasswordAndCode_UntilItIsRemoved(DatabaseKind kind)
    {
        await using var scene = await AccountScene.OpenAsync(kind);
        using var device = new SoftAuthenticator();
        using var owner = await scene.SignInAsync();
        await scene.TurnOnAsync(owner);
        var page = await AddAsync(scene, owner, device);
        Assert.Contains("我的手机", page.Document.QuerySelector(".sessions")!.TextContent, StringComparison.Ordinal);

        for (var times = 0; times < 2; times++)
        {
            using var visitor = scene.VisitorFrom("203.0.113.9");
            Assert.Equal("/me", (await SignInAsync(scene, visitor, device)).Address.AbsolutePath);
        }

        await owner.SubmitAsync(page, "form[action$=Remove]");
        using var late = scene.VisitorFrom("203.0.113.9");
        Assert.Contains("没有登录任何账户", (await SignInAsync(scene, late, device)).Document.QuerySelector("#problem")!.TextContent, StringComparison.Ordinal);
        await using var db = await scene.Host.Database.OpenAsync();
        Assert.False(await db.UserPasskeys.AnyAsync());
        Assert.Equal(["turn-on-second-step", "add-passkey", "remove-passkey"], await db.Acts.OrderBy(act => act.Id).Select(act => act.Act).ToListAsync());
    }

    [Fact]
    public async Task WhatTheDeviceDidNotSignForThisSiteAndQuestion_OpensNothing()
    {
        await using var scene = await AccountScene.OpenAsync();
        using var device = new SoftAuthenticator();
        using var owner = await scene.SignInAsync();
        await AddAsync(scene, owner, device);
        var origin = OriginOf(scene);

        foreach (var (fault, answer) in new (string, Func<string, string>)[]
        {
            ("nothing", _ => ""),
            ("no JSON", _ => "{]"),
            ("far too long", _ => new string('x', 40_000)),
            ("a look-alike site", options => device.Use(options, "http://hengping.example")),
            ("another domain's key", options => device.Use(options, origin, "hengping.example")),
            ("another question", options => device.Use(options.Replace("\"challenge\":\"", "\"challenge\":\"AAAA", StringComparison.Ordinal), origin)),
            ("another person's signature", options => Exchange(device.Use(options, origin))),
        })
        {
            using var visitor = scene.VisitorFrom("203.0.113.9");
            var page = await visitor.GetAsync("/sign-in");
            var refused = await visitor.SubmitAsync(page, SignInForm, ("credential", answer(await OptionsAsync(visitor, page, "/sign-in?handler=PasskeyOptions"))));
            Assert.True(refused.Document.QuerySelector("#problem") is not null, fault);
            Assert.True((await visitor.GetAsync("/me")).Address.AbsolutePath == "/sign-in", fault);
        }

        // An answer that was taken once, sent again from elsewhere and from the same browser.
        using var first = scene.VisitorFrom("203.0.113.9");
        using var second = scene.VisitorFrom("203.0.113.10");
        var asked = await first.GetAsync("/sign-in");
        var good = device.Use(await OptionsAsync(first, asked, "/sign-in?handler=PasskeyOptions"), origin);
        Assert.Equal("/me", (await first.SubmitAsync(asked, SignInForm, ("credential", good))).Address.AbsolutePath);
        Assert.NotNull((await second.SubmitAsync(await second.GetAsync("/sign-in"), SignInForm, ("credential", good))).Document.QuerySelector("#problem"));
        await first.SubmitAsync(await first.GetAsync("/me"), "form[action$='sign-out']");
        Assert.NotNull((await first.SubmitAsync(await first.GetAsync("/sign-in"), SignInForm, ("credential", good))).Document.QuerySelector("#problem"));
    }

    [Fact]
    public async Task ADeviceThatDoesNotAskItsOwner_IsNotTaken()
    {
        await using var scene = await AccountScene.OpenAsync();
        using var device = new SoftAuthenticator { AsksOwner = false };
        using var owner = await scene.SignInAsync();
        var page = await AddAsync(scene, owner, device);
        Assert.Contains("无法核验", page.Document.QuerySelector(".errsum")!.TextContent, StringComparison.Ordinal);
        await using var db = await scene.Host.Database.OpenAsync();
        Assert.False(await db.UserPasskeys.AnyAsync());
    }

    [Fact]
    [Trait("Rule", "GEN-8")]
    public async Task BeforeAWeightyAct_ThePasskeyIsProofEnough_ButOnlyTheOwnersOwn()
    {
        await using var scene = await AccountScene.OpenAsync();
        using var device = new SoftAuthenticator();
        using var others = new SoftAuthenticator();
        using var owner = await scene.SignInAsync();
        await AddAsync(scene, owner, device);
        using var rival = await RivalAsync(scene);
        await AddAsync(scene, rival, others);
        var security = await owner.GetAsync("/me/security");
        scene.Wait(SixMinutes);

        var asked = await owner.SubmitAsync(security, "form[action$=EndOthers]");
        var proof = asked.Document.QuerySelector("[data-passkey-proof]")!;
        Assert.Equal(HttpStatusCode.BadRequest, await ProveAsync(scene, owner, asked, others));
        Assert.NotNull((await owner.SubmitAsync(security, "form[action$=EndOthers]")).Document.QuerySelector("#f-proof"));
        Assert.Equal(HttpStatusCode.NoContent, await ProveAsync(scene, owner, asked, device));
        Assert.Equal("/me/security", (await owner.SubmitAsync(security, "form[action$=EndOthers]")).Address.AbsolutePath);
        Assert.Equal(Place + "?handler=Prove", proof.GetAttribute("data-prove"));
        await using var db = await scene.Host.Database.OpenAsync();
        Assert.Equal(1, await db.Acts.CountAsync(act => act.Act == "prove-again" && act.ActorId == scene.AccountId));
    }

    [Fact]
    public async Task AddingAsksForProofFirst_AndWhatTheDeviceMadeIsCarriedAlong()
    {
        await using var scene = await AccountScene.OpenAsync();
        using var device = new SoftAuthenticator();
        using var owner = await scene.SignInAsync();
        scene.Wait(SixMinutes);
        var asked = await AddAsync(scene, owner, device);
        Assert.NotNull(asked.Document.QuerySelector("#f-proof"));
        var added = await owner.SubmitAsync(asked, ".proof-form", ("proof", AccountScene.Password));
        Assert.Single(added.Document.QuerySelectorAll(".sessions li"));

        // The same answer again adds nothing; nor does a bad name, nor an eleventh.
        Assert.NotNull((await AddAsync(scene, owner, device)).Document.QuerySelector(".errsum"));
        using var other = new SoftAuthenticator();
        foreach (var name in new[] { "", "  ", new string('名', Passkeys.NameMax + 1) })
        {
            Assert.Contains("名称", (await AddAsync(scene, owner, other, name)).Document.QuerySelector(".errsum")!.TextContent, StringComparison.Ordinal);
        }

        for (var more = 1; more < Passkeys.Max; more++)
        {
            using var another = new SoftAuthenticator();
            await AddAsync(scene, owner, another);
        }

        Assert.Contains("十个", (await AddAsync(scene, owner, other)).Document.QuerySelector(".errsum")!.TextContent, StringComparison.Ordinal);
        await using var db = await scene.Host.Database.OpenAsync();
        Assert.Equal(Passkeys.Max, await db.UserPasskeys.CountAsync());
    }

    [Fact]
    public async Task SomebodyElsesPasskey_IsNeitherShownNorRemoved()
    {
        await using var scene = await AccountScene.OpenAsync();
        using var device = new SoftAuthenticator();
        using var owner = await scene.SignInAsync();
        await AddAsync(scene, owner, device);
        using var rival = await RivalAsync(scene);
        using var own = new SoftAuthenticator();
        var page = await AddAsync(scene, rival, own);
        Assert.Single(page.Document.QuerySelectorAll(".sessions li"));
        var refused = await rival.SubmitAsync(page, "form[action$=Remove]", ("passkey", device.Id));
        Assert.NotNull(refused.Document.QuerySelector(".errsum"));
        await using var db = await scene.Host.Database.OpenAsync();
        Assert.Equal(2, await db.UserPasskeys.CountAsync());
    }

    private static string OriginOf(AccountScene scene) => scene.Host.Address.GetLeftPart(UriPartial.Authority);

    private static async Task<string> OptionsAsync(SiteClient client, SitePage page, string address)
    {
        using var answer = await PostAsync(client, page, address);
        Assert.Equal("application/json", answer.Content.Headers.ContentType!.MediaType);
        return await answer.Content.ReadAsStringAsync();
    }

    private static async Task<HttpResponseMessage> PostAsync(SiteClient client, SitePage page, string address, params (string Name, string Value)[] values)
    {
        var token = page.Document.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var form = new FormUrlEncodedContent([new("__RequestVerificationToken", token), .. values.Select(pair => KeyValuePair.Create(pair.Name, pair.Value))]);
        return await client.Http.PostAsync(address, form);
    }

    private static async Task<SitePage> AddAsync(AccountScene scene, SiteClient owner, SoftAuthenticator device, string name = "我的手机")
    {
        var page = await owner.GetAsync(Place);
        var made = device.Make(await OptionsAsync(owner, page, Place + "?handler=Options"), OriginOf(scene));
        return await owner.SubmitAsync(page, AddForm, ("credential", made), ("name", name));
    }

    private static async Task<SitePage> SignInAsync(AccountScene scene, SiteClient visitor, SoftAuthenticator device)
    {
        var page = await visitor.GetAsync("/sign-in");
        return await visitor.SubmitAsync(page, SignInForm, ("credential", device.Use(await OptionsAsync(visitor, page, "/sign-in?handler=PasskeyOptions"), OriginOf(scene))));
    }

    private static async Task<HttpStatusCode> ProveAsync(AccountScene scene, SiteClient owner, SitePage page, SoftAuthenticator device)
    {
        var options = await OptionsAsync(owner, page, Place + "?handler=ProofOptions");
        using var answer = await PostAsync(owner, page, Place + "?handler=Prove", ("credential", device.Use(options, OriginOf(scene))));
        return answer.StatusCode;
    }

    private static string Exchange(string answer)
    {
        // The signature of another key over the same answer.
        using var other = new SoftAuthenticator();
        var foreign = System.Text.Json.Nodes.JsonNode.Parse(other.Use("""{"challenge":"AAAA","rpId":"127.0.0.1"}""", "http://127.0.0.1"))!;
        var mine = System.Text.Json.Nodes.JsonNode.Parse(answer)!;
        mine["response"]!["signature"] = foreign["response"]!["signature"]!.GetValue<string>();
        return mine.ToJsonString();
    }

    private static async Task<SiteClient> RivalAsync(AccountScene scene)
    {
        const string email = "rival@test.hengping";
        await using (var scope = scene.Host.Services.CreateAsyncScope())
        {
            Assert.True((await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().CreateAsync(TestRows.Person(email), AccountScene.Password)).Succeeded);
        }

        var rival = scene.VisitorFrom("192.0.2.44");
        await rival.SignInAsync(email, AccountScene.Password);
        return rival;
    }
}
