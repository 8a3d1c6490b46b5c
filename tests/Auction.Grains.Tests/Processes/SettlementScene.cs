using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Auction.Data;
using Auction.Data.Platform;
using Auction.Data.Settlement;
using Auction.Domain.Settlement.Deposits;
using Auction.Domain.Settlement.Ledger;
using Auction.Grains.Procedures;
using Auction.Grains.Rounds;
using Auction.Grains.Settlement;
using Auction.TestKit;
using Auction.TestKit.Databases;
using Auction.TestKit.Hosting;
using Auction.TestKit.Rounds;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Auction.Grains.Tests.Processes;

/// <summary>A round of three bidders that is about to be sold, their deposits paid at the provider, and a fourth person who was just asked for one. The provider outlives the program.</summary>
internal sealed class SettlementScene : IAsyncDisposable
{
    private readonly TestDatabase _database;
    private readonly SandboxHost _provider;
    private readonly TemporaryFolder _folder = new();
    private readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false });
    private string _court = "";
    private string _endpoint = "";

    private SettlementScene(TestDatabase database, SandboxHost provider)
    {
        _database = database;
        _provider = provider;
        _client.BaseAddress = provider.Address;
        _client.DefaultRequestHeaders.Authorization = new("Bearer", $"sk_test_{provider.Key}");
    }

    /// <summary>One deposit, in fen.</summary>
    public long Deposit { get; private set; }

    /// <summary>Value of AUCTION_PAYMENTS.</summary>
    public string PaymentsFile => _folder.PathTo("payments.json");

    /// <summary>Arranges everything but the program.</summary>
    public static async Task<SettlementScene> CreateAsync(TestDatabase database)
    {
        var scene = new SettlementScene(database, await SandboxHost.StartAsync());
        scene._court = Text(await scene.PostAsync("v1/accounts", ("business_type", "government_entity")), "id");
        var ending = await LiveRoundSetup.CreateAsync(database, endsIn: TimeSpan.FromSeconds(4), bidders: 3, bids: 3);
        await ending.ServedUntilAsync(ending.Round.Row.EndsAt);
        var coming = await LiveRoundSetup.CreateAsync(database, endsIn: TimeSpan.FromHours(24.2), bidders: 1, opened: false);
        scene.Deposit = ending.Round.Row.Deposit.Fen;

        var clock = new SimulatedClock(DateTimeOffset.FromUnixTimeMilliseconds(DateTimeOffset.UtcNow.ToUnixTimeMilliseconds()));
        await using (var services = database.Services(more => more.AddSingleton<IPlatformClock>(clock).AddSingleton<CaseAccounts>().AddSingleton<DepositDesk>()))
        {
            var desk = services.GetRequiredService<DepositDesk>();
            foreach (var person in ending.Round.People)
            {
                var id = await AskAsync(desk, ending.Round, person.Id);
                var paid = await scene.PostAsync("v1/payment_intents", ("amount", $"{scene.Deposit}"), ("currency", "cny"), ("payment_method_types[0]", "alipay"));
                await scene.PayAsync(Text(paid, "id"), person.RealName);
                await GiveAsync(desk, id, new ReportDepositPaid(1, Text(paid, "id"), ending.Round.Row.Deposit, PayerMatch.Own, clock.Now));
                await GiveAsync(desk, id, new ConfirmDeposit());
            }

            // These were collected before the story begins.
            await using (var db = await database.OpenAsync())
            {
                await db.ProviderOrders.ExecuteUpdateAsync(set => set.SetProperty(row => row.Standing, ProviderOrderStanding.Ended).SetProperty(row => row.NextAttemptAt, (DateTimeOffset?)null).SetProperty(row => row.DoneAt, clock.Now));
            }

            await AskAsync(desk, coming.Round, coming.Round.People[0].Id);
        }

        var endpoint = await scene.PostAsync("v1/webhook_endpoints", ("url", "http://127.0.0.1:9/"), ("enabled_events[0]", "*"));
        scene._endpoint = Text(endpoint, "id");
        await File.WriteAllTextAsync(scene.PaymentsFile, JsonSerializer.Serialize(new
        {
            address = scene._provider.Address,
            key = $"sk_test_{scene._provider.Key}",
            webhookSecrets = new[] { Text(endpoint, "secret") },
            isLive = false,
            courtAccounts = new Dictionary<string, string>(StringComparer.Ordinal) { ["*"] = scene._court },
        }));
        return scene;
    }

    /// <summary>Events go to the program from now on.</summary>
    public Task TellAsync(Uri program) => PostAsync($"v1/webhook_endpoints/{_endpoint}", ("url", new Uri(program, "hooks/payments").ToString()));

    /// <summary>The program died with orders in its hand; as if the time had passed after which others may take them.</summary>
    public async Task ReleaseOrdersAsync()
    {
        var now = DateTimeOffset.UtcNow;
        await using var db = await _database.OpenAsync();
        await db.ProviderOrders.Where(row => row.NextAttemptAt > now).ExecuteUpdateAsync(set => set.SetProperty(row => row.NextAttemptAt, now));
    }

    /// <summary>The fourth person pays as soon as the provider knows of it; waits until nothing is left to be done.</summary>
    public async Task EndAsync(TimeSpan within)
    {
        using var limit = new CancellationTokenSource(within);
        var isPaid = false;
        while (true)
        {
            await using var db = await _database.OpenAsync();
            var open = await db.ProviderOrders.AsNoTracking().Where(row => row.Standing != ProviderOrderStanding.Ended).ToListAsync(limit.Token);
            if (!isPaid && open.Find(row => row.Kind == ProviderOrderKind.Collect) is { ProviderId: { } id })
            {
                await PayAsync(id, "周予安");
                isPaid = true;
            }

            var phases = await db.Deposits.AsNoTracking().Select(row => row.Phase).OrderBy(phase => phase).ToListAsync(limit.Token);
            if (open.Count == 0 && phases.SequenceEqual([DepositPhase.Held, DepositPhase.Released, DepositPhase.Released, DepositPhase.AtCourt])) { return; }
            await Task.Delay(200, limit.Token);
        }
    }

    /// <summary>No fen lost, none moved twice: the provider, the books and the journals say the same.</summary>
    public async Task AssertMoneyAsync()
    {
        Assert.Equal((4, 2, 1), (await CountAsync("payment_intents"), await CountAsync("refunds"), await CountAsync("transfers")));
        Assert.Equal((Deposit, Deposit), (await HeldAsync(account: null), await HeldAsync(_court)));
        await using var db = await _database.OpenAsync();
        var lines = await db.LedgerPostings.AsNoTracking().ToListAsync();
        var books = lines.GroupBy(line => line.Kind).ToDictionary(group => group.Key, group => group.Sum(line => line.Amount.Fen)).Where(pair => pair.Value != 0).OrderBy(pair => pair.Key);
        Assert.Equal([new(LedgerAccountKind.Outside, -2 * Deposit), new(LedgerAccountKind.Deposit, Deposit), new(LedgerAccountKind.DepositAtCourt, Deposit)], books);
        await _database.AssertCleanAsync(DateTimeOffset.UtcNow);
    }

    public async ValueTask DisposeAsync()
    {
        await _provider.DisposeAsync();
        _client.Dispose();
        _folder.Dispose();
    }

    private static async Task<Guid> AskAsync(DepositDesk desk, TestRound round, Guid person)
    {
        var opened = await desk.OpenAsync(new(round.Id, person, round.Lot.CourtId, round.Lot.CaseNumber, round.Row.Deposit, round.Row.Deposit, IsSellOff: false, round.Row.RuleBook), ActContext.Platform, CancellationToken.None);
        Assert.Equal(ProcedureOutcome.Accepted, opened.Outcome);
        await GiveAsync(desk, opened.SubjectId, new AskPayment());
        return opened.SubjectId;
    }

    private static async Task GiveAsync(DepositDesk desk, Guid id, DepositCommand command)
    {
        var answer = await desk.ExecuteAsync(id, command, Guid.CreateVersion7().ToString("N"), ActContext.Platform, CancellationToken.None);
        Assert.Equal((ProcedureOutcome.Accepted, null), (answer.Outcome, answer.Words?.En));
    }

    /// <summary>What a person does on the payment page.</summary>
    private async Task PayAsync(string payment, string payer)
    {
        var opened = await PostAsync($"v1/payment_intents/{payment}/confirm", ("payment_method_data[type]", "alipay"), ("return_url", "http://127.0.0.1:9/"));
        var page = new Uri(Text(opened.GetProperty("next_action").GetProperty("alipay_handle_redirect"), "url"));
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>(StringComparer.Ordinal) { ["client_secret"] = page.Query["?client_secret=".Length..], ["payer"] = payer, ["act"] = "pay" });
        using var response = await _client.PostAsync(page, form);
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
    }

    private async Task<int> CountAsync(string kind) => (await _client.GetFromJsonAsync<JsonElement>(new Uri($"v1/{kind}?limit=100", UriKind.Relative))).GetProperty("data").GetArrayLength();

    private async Task<long> HeldAsync(string? account)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("v1/balance", UriKind.Relative));
        if (account is not null) { request.Headers.Add("Stripe-Account", account); }
        using var response = await _client.SendAsync(request);
        return (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("available")[0].GetProperty("amount").GetInt64();
    }

    private async Task<JsonElement> PostAsync(string path, params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        using var response = await _client.PostAsync(new Uri(path, UriKind.Relative), form);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    private static string Text(JsonElement json, string name) => json.GetProperty(name).GetString()!;
}
