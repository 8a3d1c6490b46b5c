using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Auction.Data;
using Auction.Data.Rounds;
using Auction.Data.Settlement;
using Auction.Domain.Amounts;
using Auction.Domain.Rounds;
using Auction.Domain.Settlement.Deposits;
using Auction.Sandbox.Payments;
using Auction.TestKit;
using Auction.TestKit.Databases;
using Auction.TestKit.Hosting;
using Auction.TestKit.Http;
using Auction.Web.Tests.Court;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Auction.Web.Tests.Deposits;

/// <summary>The real site and the real sandbox of the payment provider, over HTTP, with webhooks between them.</summary>
internal sealed class MoneySite : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly HttpClient _client = new();

    private MoneySite()
    {
    }

    public SandboxHost Sandbox { get; private set; } = null!;

    public CourtSite Court { get; private set; } = null!;

    public static async Task<MoneySite> StartAsync(DatabaseKind kind = DatabaseKind.Sqlite, bool hasWebhooks = true, Action<IServiceCollection>? change = null)
    {
        var site = new MoneySite { Sandbox = await SandboxHost.StartAsync() };
        site._client.DefaultRequestHeaders.Authorization = new("Bearer", $"sk_test_{site.Sandbox.Key}");
        var account = await site.PostAsync("v1/accounts", ("business_type", "government_entity"));

        // The address of the site is known only once it runs, and the secret has to be known before.
        var endpoint = await site.PostAsync("v1/webhook_endpoints", ("url", "http://127.0.0.1:9/"), ("enabled_events[0]", "*"));
        var file = Path.Combine(site._folder.Path, "payments.json");
        await File.WriteAllTextAsync(file, JsonSerializer.Serialize(new
        {
            address = site.Sandbox.Address,
            key = $"sk_test_{site.Sandbox.Key}",
            webhookSecrets = new[] { endpoint.GetProperty("secret").GetString() },
            isLive = false,
            courtAccounts = new Dictionary<string, string>(StringComparer.Ordinal) { ["jz0102"] = account.GetProperty("id").GetString()! },
        }));
        site.Court = await CourtSite.StartAsync(kind, file, change: change);
        if (hasWebhooks) { await site.PostAsync($"v1/webhook_endpoints/{endpoint.GetProperty("id").GetString()}", ("url", new Uri(site.Court.Host.Address, "hooks/payments").ToString())); }
        return site;
    }

    public async Task<AuctionDb> DbAsync() => await Court.Host.Services.GetRequiredService<IDbContextFactory<AuctionDb>>().CreateDbContextAsync();

    public async Task SetAsync(object plan)
    {
        using var response = await _client.PutAsJsonAsync(new Uri(Sandbox.Address, "control/payments"), plan);
        response.EnsureSuccessStatusCode();
    }

    /// <summary>Registers a person and opens the payer's page.</summary>
    public async Task<SitePage> OpenPayPageAsync(SiteClient bidder)
    {
        await Court.RegisterAsync(bidder);
        var page = await bidder.GetAsync(Court.RegisterPath);
        return await bidder.GetAsync(page.Document.QuerySelector("main a[href*='handler=Pay']")!.GetAttribute("href")!);
    }

    /// <summary>Pays on the payer's page and comes back.</summary>
    public static Task<SitePage> PayAsync(SiteClient bidder, SitePage payPage, string payer) => bidder.SubmitAsync(payPage, "form", ("payer", payer), ("act", "pay"));

    /// <summary>Registers, pays and waits for the code.</summary>
    public async Task<Guid> AdmitAsync(string who, string realName)
    {
        using var bidder = await Court.SignInAsync(who);
        await PayAsync(bidder, await OpenPayPageAsync(bidder), realName);
        return (await UntilAsync(who, row => row.Phase == DepositPhase.Qualified)).Id;
    }

    /// <summary>Waits until a person's deposit stands so.</summary>
    public async Task<DepositRow> UntilAsync(string who, Func<DepositRow, bool> stands)
    {
        var email = $"{who}@test.hengping";
        DepositRow? found = null;
        for (var tries = 0; tries < 300; tries++)
        {
            await using var db = await DbAsync();
            found = await db.Deposits.AsNoTracking().SingleOrDefaultAsync(row => row.Purpose == DepositPurpose.Deposit && db.Users.Any(person => person.Id == row.AccountId && person.Email == email));
            if (found is not null && stands(found)) { return found; }
            await Task.Delay(100);
        }

        throw new TimeoutException($"The deposit of {who} stands at {found?.Phase}.");
    }

    /// <summary>As if the round had closed with this buyer, or had failed.</summary>
    public async Task CloseRoundAsync(string? buyer)
    {
        await using var db = await DbAsync();
        var code = buyer is null ? null : await db.RoundBidders.Where(row => row.RoundId == Court.Round.Id && db.Users.Any(person => person.Id == row.AccountId && person.Email == $"{buyer}@test.hengping")).Select(row => row.BidderCode).SingleAsync();
        var now = DateTimeOffset.UtcNow.AddSeconds(-1);
        var phase = buyer is null ? RoundPhase.Failed : RoundPhase.Sold;
        await db.RoundHeads.Where(row => row.RoundId == Court.Round.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.Phase, phase).SetProperty(row => row.LeaderCode, code).SetProperty(row => row.EndsAt, now));
    }

    /// <summary>What the provider says an account of its own holds; the platform's without an id.</summary>
    public async Task<long> HeldAsync(string? account = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(Sandbox.Address, "v1/balance"));
        if (account is not null) { request.Headers.Add("Stripe-Account", account); }
        using var response = await _client.SendAsync(request);
        var json = await response.Content.ReadFromJsonAsync<JsonElement>();
        return json.GetProperty("available")[0].GetProperty("amount").GetInt64();
    }

    /// <summary>How many objects of a kind the provider has, such as <c>refunds</c>.</summary>
    public async Task<int> CountAsync(string kind)
    {
        var json = await _client.GetFromJsonAsync<JsonElement>(new Uri(Sandbox.Address, $"v1/{kind}?limit=100"));
        return json.GetProperty("data").GetArrayLength();
    }

    /// <summary>Pays on the payer's page and never comes back.</summary>
    public static async Task PayAndGoAsync(SitePage payPage, string payer)
    {
        using var browser = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false });
        using var request = SiteClient.Request(payPage, "form", ("payer", payer), ("act", "pay"));
        using var response = await browser.SendAsync(request);
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
    }

    /// <summary>What the audit says of the money. Tests that close a round by hand leave its journal behind.</summary>
    public async Task CheckMoneyAsync() => Assert.Empty((await Court.Host.Database.AuditAsync(DateTimeOffset.UtcNow)).Findings.Where(finding => finding.Id[0] == 'M'));

    public async Task<string> CourtAccountAsync()
    {
        var json = await _client.GetFromJsonAsync<JsonElement>(new Uri(Sandbox.Address, "v1/accounts"));
        return json.GetProperty("data")[0].GetProperty("id").GetString()!;
    }

    /// <summary>Balance of the books by kind of account.</summary>
    public async Task<Dictionary<Domain.Settlement.Ledger.LedgerAccountKind, long>> BooksAsync()
    {
        await using var db = await DbAsync();
        var lines = await db.LedgerPostings.AsNoTracking().ToListAsync();
        return lines.GroupBy(line => line.Kind).Select(group => (group.Key, Fen: group.Sum(line => line.Amount.Fen))).Where(pair => pair.Fen != 0).ToDictionary(pair => pair.Key, pair => pair.Fen);
    }

    public async ValueTask DisposeAsync()
    {
        await Court.DisposeAsync();
        await Sandbox.DisposeAsync();
        _client.Dispose();
        _folder.Dispose();
    }

    /// <summary>Something at the provider that the site does not do.</summary>
    public async Task<JsonElement> PostAsync(string path, params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        using var response = await _client.PostAsync(new Uri(Sandbox.Address, path), form);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }
}
