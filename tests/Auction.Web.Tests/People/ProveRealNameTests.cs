using Auction.Data;
using Auction.Data.People;
using Auction.Data.Platform;
using Auction.TestKit.Databases;
using Auction.TestKit.Hosting;
using Auction.TestKit.Http;
using Auction.Web.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Auction.Web.Tests.People;

/// <summary>Opening an account and proving a real name, over HTTP, with a service that answers as told.</summary>
public sealed class ProveRealNameTests
{
    private const string Number = "990102198804121013";
    private const string Password = "a-long-test-password";

    [Theory]
    [EachDatabase]
    [Trait("Rule", "ID-1")]
    [Trait("Rule", "GEN-8")]
    public async Task NewPerson_IsProved_AndTheNumberIsNowhereInTheClear(DatabaseKind kind)
    {
        await using var host = await StartAsync(new PlayedCheck(IdentityResult.Match), kind);
        using var visitor = host.NewVisitor();
        var page = await SignUpAsync(visitor, "zhou@test.hengping");
        Assert.Equal("/me/identity", page.Address.AbsolutePath);
        page = await ProveAsync(visitor, page, "周予安", Number);
        Assert.Contains("990***********1013", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Number, page.Text, StringComparison.Ordinal);

        await using var db = await host.Database.OpenAsync();
        var row = await db.Identities.SingleAsync();
        Assert.Equal((IdentityKind.Person, "990***********1013", "RN-1"), (row.Kind, row.NumberMasked, row.Reference));
        Assert.Equal(Number, host.Services.GetRequiredService<IdentityVault>().Open(row.AccountId, row.NumberCipher));
        Assert.DoesNotContain(Number, System.Text.Encoding.Latin1.GetString(row.NumberCipher), StringComparison.Ordinal);
        Assert.Equal("周予安", await db.Users.Where(account => account.Id == row.AccountId).Select(account => account.RealName).SingleAsync());
        var act = await db.Acts.SingleAsync(each => each.Act == "prove-real-name");
        Assert.DoesNotContain(Number, act.Details, StringComparison.Ordinal);
        Assert.DoesNotContain("周予安", act.Details, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Rule", "ID-2")]
    public async Task Company_IsProvedByItsCreditCode()
    {
        await using var host = await StartAsync(new PlayedCheck(IdentityResult.Match));
        using var visitor = host.NewVisitor();
        var page = await SignUpAsync(visitor, "hechuan@test.hengping");
        page = await visitor.SubmitAsync(page, "main form", ("Kind", "Company"), ("Name", "江州禾川商贸有限公司"), ("Number", "91990102ma0dem0013"));
        Assert.Contains("91990102MA0DEM0013", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("周", Number, "#Name")]
    [InlineData("周予安", "990102198804121014", "#Number")]
    [InlineData("周予安", "", "#Number")]
    [Trait("Rule", "ID-1")]
    public async Task BadInput_NamesTheField_AndAsksNobody(string name, string number, string field)
    {
        var check = new PlayedCheck(IdentityResult.Match);
        await using var host = await StartAsync(check);
        using var visitor = host.NewVisitor();
        var page = await ProveAsync(visitor, await SignUpAsync(visitor, "zhou@test.hengping"), name, number);
        Assert.NotNull(page.Document.QuerySelector($".errsum a[href='{field}']"));
        Assert.Equal(0, check.Asked);
        await using var db = await host.Database.OpenAsync();
        Assert.False(await db.Identities.AnyAsync());
    }

    [Theory]
    [InlineData(IdentityResult.Mismatch, "核验不一致")]
    [InlineData(IdentityResult.Unknown, "核验不一致")]
    [InlineData(IdentityResult.Unreachable, "没有答复")]
    [Trait("Rule", "ID-1")]
    public async Task AnyOtherAnswer_ProvesNothing(IdentityResult result, string words)
    {
        await using var host = await StartAsync(new PlayedCheck(result));
        using var visitor = host.NewVisitor();
        var page = await ProveAsync(visitor, await SignUpAsync(visitor, "zhou@test.hengping"), "周予安", Number);
        Assert.Contains(words, page.Text, StringComparison.Ordinal);
        await using var db = await host.Database.OpenAsync();
        Assert.False(await db.Identities.AnyAsync());
    }

    [Theory]
    [EachDatabase]
    [Trait("Rule", "AUC-24.2")]
    public async Task OneNumber_IsOneAccount(DatabaseKind kind)
    {
        await using var host = await StartAsync(new PlayedCheck(IdentityResult.Match), kind);
        using var first = host.NewVisitor();
        using var second = host.NewVisitor();
        await ProveAsync(first, await SignUpAsync(first, "zhou@test.hengping"), "周予安", Number);
        var page = await ProveAsync(second, await SignUpAsync(second, "other@test.hengping"), "周予安", Number);
        Assert.Contains("已经用于另一个账户", page.Text, StringComparison.Ordinal);
        await using var db = await host.Database.OpenAsync();
        Assert.Equal(1, await db.Identities.CountAsync());
    }

    [Fact]
    [Trait("Rule", "ID-1")]
    public async Task SameFormTwiceAtOnce_ProvesOnce()
    {
        await using var host = await StartAsync(new PlayedCheck(IdentityResult.Match));
        using var visitor = host.NewVisitor();
        var page = await SignUpAsync(visitor, "zhou@test.hengping");
        var pages = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => ProveAsync(visitor, page, "周予安", Number)));
        Assert.All(pages, each => Assert.Contains("990***********1013", each.Text, StringComparison.Ordinal));
        await using var db = await host.Database.OpenAsync();
        Assert.Equal((1, 1), (await db.Identities.CountAsync(), await db.Acts.CountAsync(each => each.Act == "prove-real-name")));
    }

    [Fact]
    [Trait("Rule", "ID-1")]
    public async Task TryingOutNumbers_IsStopped()
    {
        var check = new PlayedCheck(IdentityResult.Mismatch);
        await using var host = await StartAsync(check);
        using var visitor = host.NewVisitor();
        var page = await SignUpAsync(visitor, "zhou@test.hengping");
        for (var tries = 0; tries < 11; tries++)
        {
            page = await ProveAsync(visitor, page, "周予安", Number);
        }

        Assert.Contains("次数过多", page.Text, StringComparison.Ordinal);
        Assert.Equal(10, check.Asked);
    }

    [Theory]
    [InlineData("no-mail", "a-long-test-password", true, "#Email")]
    [InlineData("zhou@test.hengping", "too-short-1", true, "#Password")]
    [InlineData("zhou@test.hengping", "zhou@test.hengping", true, "#Password")]
    [InlineData("zhou@test.hengping", "aaaaaaaaaaaaaaaa", true, "#Password")]
    [InlineData("zhou@test.hengping", "a-long-test-password", false, "#Agreed")]
    public async Task SigningUp_NamesWhatIsWrong(string email, string password, bool agreed, string field)
    {
        await using var host = await StartAsync(new PlayedCheck(IdentityResult.Match));
        using var visitor = host.NewVisitor();
        var page = await SendSignUpAsync(visitor, email, password, agreed);
        Assert.NotNull(page.Document.QuerySelector($".errsum a[href='{field}']"));
        await using var db = await host.Database.OpenAsync();
        Assert.False(await db.Users.AnyAsync());
    }

    [Fact]
    public async Task SigningUpTwice_SaysOnlyThatTheAddressCannotBeUsed()
    {
        await using var host = await StartAsync(new PlayedCheck(IdentityResult.Match));
        using var first = host.NewVisitor();
        using var second = host.NewVisitor();
        await SignUpAsync(first, "zhou@test.hengping");
        var page = await SendSignUpAsync(second, "ZHOU@test.hengping", Password, agreed: true);
        Assert.Contains("不能用于注册", page.Text, StringComparison.Ordinal);
        Assert.Equal("/sign-up", page.Address.AbsolutePath);
    }

    private static Task<RealHost> StartAsync(PlayedCheck check, DatabaseKind kind = DatabaseKind.Sqlite) =>
        RealHost.StartAsync(kind, change: services => services.Replace(ServiceDescriptor.Singleton<IIdentityCheck>(check)));

    private static async Task<SitePage> SignUpAsync(SiteClient visitor, string email) => await SendSignUpAsync(visitor, email, Password, agreed: true);

    private static async Task<SitePage> SendSignUpAsync(SiteClient visitor, string email, string password, bool agreed) =>
        await visitor.SubmitAsync(await visitor.GetAsync("/sign-up"), "main form", [("Email", email), ("Password", password), .. agreed ? new[] { ("Agreed", "true") } : []]);

    private static Task<SitePage> ProveAsync(SiteClient visitor, SitePage page, string name, string number) =>
        visitor.SubmitAsync(page, "main form", ("Name", name), ("Number", number));

    private sealed class PlayedCheck(IdentityResult result) : IIdentityCheck
    {
        private int _asked;

        public int Asked => _asked;

        public Task<IdentityAnswer> AskAsync(IdentityKind kind, string name, string number, CancellationToken cancellationToken)
        {
            Interlocked.Increment(ref _asked);
            return Task.FromResult(new IdentityAnswer(result, result == IdentityResult.Unreachable ? null : "RN-1"));
        }
    }
}
