using Auction.Data.People;
using Auction.Data.Rosters;
using Auction.Domain.Disposal;
using Auction.Domain.Rounds;
using Auction.TestKit.Http;
using Auction.TestKit.Rounds;
using Auction.Web.Tests.Disposals;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Auction.Web.Tests.Viewings;

/// <summary>A disposal with an announced round whose viewing and answers are entrusted to an institution, and people who work for it and for another.</summary>
internal static class HelperSite
{
    /// <summary>The institution entrusted.</summary>
    public const string Helper = "h1";

    /// <summary>Starts a site; "helper" works for the institution entrusted, "stranger" for another one.</summary>
    public static async Task<(SaleSite Site, string Number, string Lot)> StartAsync()
    {
        var site = await SaleSite.StartAsync();
        await AddPeopleAsync(site);
        var number = await site.OpenAsync();
        await site.PriceAsync(number);
        await site.GiveAsync(number, new EntrustAuxiliary(Helper, [SaleTask.Viewing, SaleTask.Questions], SaleSite.Document));
        await site.NoticeAsync(number, RoundKind.First, 140_000);
        await using var db = await site.OpenDatabaseAsync();
        var lot = await (from row in db.Disposals join each in db.Lots on row.LotId equals each.Id where row.Number == number select each.Number).SingleAsync();
        return (site, number, lot);
    }

    /// <summary>Opens an appointment in two days and gives its id.</summary>
    public static async Task<string> OpenViewingAsync(this SaleSite site, string number, int places)
    {
        var id = $"v{places}";
        await site.GiveAsync(number, new OpenViewing(Helper, id, site.Clock.Now.AddDays(2), places));
        return id;
    }

    /// <summary>Books a place through the page.</summary>
    public static async Task<SitePage> BookAsync(this SaleSite site, string who, string lot, string phone)
    {
        var client = await site.AsAsync(who);
        return await client.SubmitAsync(await client.GetAsync($"/lots/{lot}/viewings"), "form.slot-form", ("phone", phone));
    }

    private static async Task AddPeopleAsync(SaleSite site)
    {
        await using (var db = await site.OpenDatabaseAsync())
        {
            db.AddRange(new[] { (Helper, 1, "江州安展拍卖辅助服务有限公司"), ("h2", 2, "江州云宝仓储运输有限公司") }.Select(each => new RosterEntryRow
            {
                Id = each.Item1, Kind = RosterKind.Auxiliary, Ordinal = each.Item2, NameZh = each.Item3, NameEn = $"Auxiliary {each.Item1}", ListedFrom = new DateOnly(2020, 1, 1),
            }));
            await db.SaveChangesAsync();
        }

        await using var scope = site.Host.Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        foreach (var (name, entry) in new (string, string?)[] { ("helper", Helper), ("stranger", "h2"), ("visitor", null) })
        {
            var person = TestRows.Person($"{name}@test.hengping", name);
            (person.RosterEntryId, person.PasswordHash) = (entry, accounts.PasswordHasher.HashPassword(new Account(), "a-long-test-password"));
            Assert.True((await accounts.CreateAsync(person)).Succeeded);
            if (entry is not null) { Assert.True((await accounts.AddToRoleAsync(person, Roles.Auxiliary)).Succeeded); }
        }
    }
}
