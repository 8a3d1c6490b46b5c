using System.Net;
using System.Text;
using System.Text.Json;
using Auction.Data;
using Auction.Data.Cases;
using Auction.Domain.Calendar;
using Auction.TestKit.Databases;
using Auction.TestKit.Hosting;
using Auction.TestKit.Http;
using Auction.Web.Demo;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Auction.Web.Tests.Cases;

/// <summary>Cases over the interface, on real HTTP and both databases.</summary>
public sealed class TakeCaseTests
{
    private const string Number = "（2026）江0102执3301号";

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private static Dictionary<string, object?> Case(string number = Number, string area = "98.62", string? asOf = null) => new(StringComparer.Ordinal)
    {
        ["number"] = number,
        ["filedOn"] = "2026-03-02",
        ["cause"] = "金融借款合同纠纷",
        ["title"] = "（2025）江0102民初4410号民事判决书",
        ["judge"] = "沈知白",
        ["asOf"] = asOf,
        ["parties"] = new object[]
        {
            new { reference = "A", role = "Applicant", name = "江州银行股份有限公司", isBody = true },
            new { reference = "D", role = "Debtor", name = "程砚", isBody = false, phone = "13800000000" },
        },
        ["assets"] = new object[]
        {
            new
            {
                reference = "1",
                kind = "Home",
                titleZh = "栖霞区云杉路88号3幢1204室房屋",
                regionZh = "江州市栖霞区",
                facts = new Dictionary<string, object>(StringComparer.Ordinal) { ["location"] = "云杉路88号", ["area"] = area },
                seizures = new object[] { new { document = "（2026）江0102执保77号", from = "2026-01-10", until = "2029-01-09", turn = 1, authority = "江州市栖霞区人民法院" } },
            },
        },
        ["claims"] = new object[] { new { reference = "C1", party = "A", kind = "Mortgage", amount = "1200000.50", asset = "1", rank = 1 } },
    };

    private static StringContent Json(object value) => new(JsonSerializer.Serialize(value), Encoding.UTF8, "application/json");

    private static async Task<SiteClient> StaffAsync(RealHost host, string? mail = null)
    {
        var visitor = host.NewVisitor();
        await visitor.UseTokenAsync(mail ?? DemoPeople.Clerk.UserName, DemoPeople.Password);
        return visitor;
    }

    private static async Task<(HttpStatusCode Status, JsonElement Body)> PostAsync(SiteClient visitor, object value)
    {
        using var content = Json(value);
        using var answer = await visitor.Http.PostAsync("/api/v1/cases", content, Cancelled);
        return (answer.StatusCode, JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancelled)).RootElement);
    }

    private static async Task<T> ReadAsync<T>(RealHost host, Func<AuctionDb, Task<T>> read)
    {
        await using var db = await host.Services.GetRequiredService<IDbContextFactory<AuctionDb>>().CreateDbContextAsync(Cancelled);
        return await read(db);
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    [Trait("Rule", "GEN-8")]
    public async Task SameCaseTwice_IsOneCase_WithOneAct(DatabaseKind kind)
    {
        await using var host = await RealHost.StartAsync(kind, demo: true);
        using var clerk = await StaffAsync(host);

        var first = await PostAsync(clerk, Case());
        var second = await PostAsync(clerk, Case(number: "(2026)江0102执3301号"));

        Assert.Equal((HttpStatusCode.Created, "New"), (first.Status, first.Body.GetProperty("outcome").GetString()));
        Assert.Equal(first.Body.GetProperty("case").GetString(), second.Body.GetProperty("case").GetString());
        Assert.Equal(first.Body.GetProperty("assets").GetRawText(), second.Body.GetProperty("assets").GetRawText());
        var id = first.Body.GetProperty("case").GetString()!;
        var acts = await ReadAsync(host, db => db.Acts.CountAsync(act => act.Subject == id && act.Act == "case-opened", Cancelled));
        Assert.Equal(1, acts);
    }

    [Fact]
    public async Task ChangedCase_ChangesWhatDiffers_AndNotesBeforeAndAfter()
    {
        await using var host = await RealHost.StartAsync(demo: true);
        using var clerk = await StaffAsync(host);
        await PostAsync(clerk, Case());

        var (status, body) = await PostAsync(clerk, Case(area: "99.00"));

        Assert.Equal((HttpStatusCode.OK, "Changed"), (status, body.GetProperty("outcome").GetString()));
        var details = await ReadAsync(host, db => db.Acts.Where(act => act.Act == "case-changed").Select(act => act.Details).SingleAsync(Cancelled));
        Assert.Contains("98.62", details, StringComparison.Ordinal);
        Assert.Contains("99.00", details, StringComparison.Ordinal);
        Assert.DoesNotContain("程砚", details, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PartyUnderANewReference_IsTheKnownPersonOfTheSameRoleAndName()
    {
        await using var host = await RealHost.StartAsync(demo: true);
        using var clerk = await StaffAsync(host);
        var caseId = (await PostAsync(clerk, Case())).Body.GetProperty("case").GetGuid();
        var again = Case();
        again["claims"] = null;
        again["parties"] = new object[]
        {
            new { reference = "applicant-1", role = "Applicant", name = "江州银行股份有限公司", isBody = true },
            new { reference = "debtor-1", role = "Debtor", name = "程砚" },
            new { reference = "debtor-2", role = "Debtor", name = "程砚" },
        };

        await PostAsync(clerk, again);

        var parties = await ReadAsync(host, db => db.CaseParties.Where(row => row.CaseId == caseId).OrderBy(row => row.Reference).ToListAsync(Cancelled));
        Assert.Equal([("A", ""), ("D", "13800000000"), ("debtor-2", "")], parties.Select(row => (row.Reference, row.Phone)));
    }

    [Fact]
    public async Task OlderNews_ChangeNothing()
    {
        await using var host = await RealHost.StartAsync(demo: true);
        using var clerk = await StaffAsync(host);
        await PostAsync(clerk, Case(asOf: "2026-11-20T10:00:00+08:00"));

        var (status, body) = await PostAsync(clerk, Case(area: "50.00", asOf: "2026-11-20T09:59:59+08:00"));

        Assert.Equal((HttpStatusCode.Conflict, "E_OLDER"), (status, body.GetProperty("code").GetString()));
        var facts = await ReadAsync(host, db => db.Assets.Where(asset => db.Cases.Any(row => row.Id == asset.CaseId && row.NumberKey == Number)).Select(asset => asset.FactsJson).SingleAsync(Cancelled));
        Assert.Contains("98.62", facts, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CaseOfAnotherCourt_IsNotTouched_AndItsPageIsNotThere()
    {
        await using var host = await RealHost.StartAsync(demo: true);
        using var clerk = await StaffAsync(host);
        var caseId = (await PostAsync(clerk, Case())).Body.GetProperty("case").GetGuid();
        var (mine, other) = await ReadAsync(host, async db =>
        {
            var row = await db.Cases.SingleAsync(each => each.Id == caseId, Cancelled);
            return (row.CourtId, await db.Courts.Where(court => court.Id != row.CourtId).Select(court => court.Id).FirstAsync(Cancelled));
        });
        using var judge = host.NewVisitor();
        await judge.SignInAsync(DemoPeople.Judge.UserName, DemoPeople.Password);
        Assert.Equal(HttpStatusCode.OK, (await judge.GetAsync($"/court/cases/{caseId}")).Status);

        var (actor, seen) = await ReadAsync(host, async db => (await db.Users.Select(user => user.Id).FirstAsync(Cancelled), (await db.Cases.SingleAsync(row => row.Id == caseId, Cancelled)).ChangedAt));
        var move = new MoveCase(other, CourtTime.DayOf(seen), "指定执行");
        Assert.Equal(CaseEditOutcome.Done, await host.Services.GetRequiredService<CaseBook>().EditAsync(caseId, mine, move, new(actor, "k", "", seen), "judge", Cancelled));

        Assert.Equal(HttpStatusCode.NotFound, (await judge.GetAsync($"/court/cases/{caseId}")).Status);
        var (status, body) = await PostAsync(clerk, Case(area: "1.00"));
        Assert.Equal((HttpStatusCode.Conflict, "E_OTHER_COURT"), (status, body.GetProperty("code").GetString()));
    }

    [Fact]
    public async Task EverythingWrong_IsToldAtOnce_AndNothingIsStored()
    {
        await using var host = await RealHost.StartAsync(demo: true);
        using var clerk = await StaffAsync(host);
        var faulty = Case(number: "（2026）江0102民初1号", area: "-3");
        faulty["claims"] = new object[] { new { reference = "C1", party = "X", kind = "Mortgage", amount = "1.005" } };
        faulty["filedOn"] = "2026-13-01";

        var (status, body) = await PostAsync(clerk, faulty);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Equal(
            ["number", "filedOn", "assets[0].facts.area", "claims[0].amount", "claims[0].party"],
            body.GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("field").GetString()));
        Assert.Equal(0, await ReadAsync(host, db => db.Cases.CountAsync(row => row.FiledOn == new DateOnly(2026, 3, 2) && row.Cause == "金融借款合同纠纷" && row.NumberKey.Contains("3301"), Cancelled)));
    }

    [Theory]
    [InlineData("2029-01-10", 1, null)]
    [InlineData("2029-01-11", 1, "assets[0].seizures[0].until")]
    [InlineData("2029-01-11", 2, null)]
    [Trait("Rule", "LIM-2")]
    public async Task SeizureIsMeasuredAsInTheForm_AWaitingOneIsNot(string until, int turn, string? field)
    {
        await using var host = await RealHost.StartAsync(demo: true);
        using var clerk = await StaffAsync(host);
        var seized = Case();
        seized["assets"] = new object[] { new { reference = "1", kind = "Home", titleZh = "云杉路88号房屋", regionZh = "江州", seizures = new object[] { new { document = "x", from = "2026-01-10", until, turn, authority = "x" } } } };

        var (status, body) = await PostAsync(clerk, seized);

        Assert.Equal(field is null ? HttpStatusCode.Created : HttpStatusCode.UnprocessableEntity, status);
        Assert.Equal(field, field is null ? null : Assert.Single(body.GetProperty("errors").EnumerateArray()).GetProperty("field").GetString());
    }

    [Fact]
    [Trait("Rule", "SHIP")]
    public async Task Ship_IsRefusedWithItsRule()
    {
        await using var host = await RealHost.StartAsync(demo: true);
        using var clerk = await StaffAsync(host);
        var ship = Case();
        ship["assets"] = new object[] { new { reference = "1", kind = "Ship", titleZh = "货轮", regionZh = "江州", seizures = new object[] { new { document = "x", from = "2026-01-10", until = "2026-12-09", authority = "x" } } } };
        ship["claims"] = null;

        var (_, body) = await PostAsync(clerk, ship);

        Assert.Equal("SHIP", Assert.Single(body.GetProperty("errors").EnumerateArray()).GetProperty("rule").GetString());
    }

    [Theory]
    [InlineData("[1,2]", HttpStatusCode.UnprocessableEntity)]
    [InlineData("{\"number\":", HttpStatusCode.BadRequest)]
    [InlineData("{\"number\":\"1\",\"number\":\"2\"}", HttpStatusCode.BadRequest)]
    [InlineData("\"\\ud800\"", HttpStatusCode.UnprocessableEntity)]
    [InlineData("{\"number\":\"\\ud800\"}", HttpStatusCode.UnprocessableEntity)]
    public async Task BodyThatIsNoCase_IsRefused(string text, HttpStatusCode expected)
    {
        await using var host = await RealHost.StartAsync(demo: true);
        using var clerk = await StaffAsync(host);
        using var content = new StringContent(text, Encoding.UTF8, "application/json");

        using var answer = await clerk.Http.PostAsync("/api/v1/cases", content, Cancelled);

        Assert.Equal(expected, answer.StatusCode);
    }

    [Fact]
    public async Task WhoIsNotCourtStaff_HandsOverNothing()
    {
        await using var host = await RealHost.StartAsync(demo: true);
        using var stranger = host.NewVisitor();
        using var bidder = await StaffAsync(host, DemoPeople.Bidders[0].UserName);

        using var content = Json(Case());
        Assert.Equal(HttpStatusCode.Unauthorized, (await stranger.Http.PostAsync("/api/v1/cases", content, Cancelled)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await PostAsync(bidder, Case())).Status);
    }
}
