using System.Net.Http.Json;
using System.Text.Json;
using Auction.Domain.Amounts;
using Auction.Sandbox.Payments;
using Auction.TestKit;
using Auction.TestKit.Hosting;
using Auction.Web.Payments;

namespace Auction.Web.Tests.Payments;

/// <summary>Our client and the real sandbox, over real HTTP.</summary>
internal sealed class ProviderScene : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly HttpClient _browser = new(new SocketsHttpHandler { AllowAutoRedirect = false });
    private readonly List<ProviderChannel> _channels = [];

    private ProviderScene()
    {
    }

    /// <summary>Long before anything that happens here.</summary>
    public static DateTimeOffset Before => DateTimeOffset.UtcNow.AddHours(-1);

    public SandboxHost Sandbox { get; private set; } = null!;

    public PaymentLine Line => new(Sandbox.Address, $"sk_test_{Sandbox.Key}", [], IsLive: false);

    public IPaymentProvider Provider { get; private set; } = null!;

    public static async Task<ProviderScene> StartAsync()
    {
        var scene = new ProviderScene();
        scene.Sandbox = await SandboxHost.StartAsync(dataFolder: scene._folder.Path);
        scene.Provider = scene.ProviderOf(scene.Line);
        return scene;
    }

    public IPaymentProvider ProviderOf(PaymentLine line, TimeSpan? timeout = null)
    {
        var channel = new ProviderChannel(line, TimeProvider.System, timeout ?? TimeSpan.FromSeconds(10), TimeSpan.FromMilliseconds(20));
        _channels.Add(channel);
        return new HttpPaymentProvider(line, channel);
    }

    public async Task SetAsync(PaymentBehaviour behaviour, int delaySeconds = 0, string? path = null, int? times = null)
    {
        var plan = new { behaviour = JsonNamingPolicy.CamelCase.ConvertName(behaviour.ToString()), delaySeconds, path, times };
        using var response = await _browser.PutAsJsonAsync(new Uri(Sandbox.Address, "control/payments"), plan);
        response.EnsureSuccessStatusCode();
    }

    public static PaymentOrder Order(string cause, long fen = 300_000_00) => new(cause, new Money(fen), "A17", "江州市中级人民法院", "竞买保证金 HP2611-0001");

    /// <summary>A payment that was asked for and paid by this person.</summary>
    public async Task<ProviderPayment> PaidAsync(string cause, long fen = 300_000_00, string payer = "周予安")
    {
        var payment = Done(await Provider.CollectAsync(Order(cause, fen), CancellationToken.None));
        var opened = Done(await Provider.OpenAsync(payment.Id, new Uri("https://site.test/back"), $"{cause}:1", CancellationToken.None));
        await PayAsync(opened.PayPage!, payer, "pay");
        return Done(await Provider.FindPaymentAsync(payment.Id, CancellationToken.None));
    }

    /// <summary>What a person does on the payment page; gives the address they come back to.</summary>
    public async Task<Uri> PayAsync(Uri page, string payer, string act)
    {
        var shown = await _browser.GetStringAsync(page);
        Assert.Contains("name=\"payer\"", shown, StringComparison.Ordinal);
        var secret = page.Query["?client_secret=".Length..];
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>(StringComparer.Ordinal) { ["client_secret"] = secret, ["payer"] = payer, ["act"] = act });
        using var response = await _browser.PostAsync(page, form);
        return response.Headers.Location!;
    }

    /// <summary>Something at the provider that our client does not do, such as opening the court's account.</summary>
    public async Task<JsonElement> PostAsync(string path, params (string Name, string Value)[] fields)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Sandbox.Address, path)) { Content = new FormUrlEncodedContent(fields.Select(field => new KeyValuePair<string, string>(field.Name, field.Value))) };
        request.Headers.Authorization = new("Bearer", Line.Key);
        using var response = await _browser.SendAsync(request);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    /// <summary>Asks until it is so.</summary>
    public static async Task<T> UntilAsync<T>(Func<Task<T>> ask, Func<T, bool> holds)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (true)
        {
            var found = await ask();
            if (holds(found)) { return found; }
            await Task.Delay(TimeSpan.FromMilliseconds(50), limit.Token);
        }
    }

    public static T Done<T>(ProviderResult<T> result) => Assert.IsType<ProviderResult<T>.Done>(result).Value;

    public async ValueTask DisposeAsync()
    {
        foreach (var channel in _channels) { channel.Dispose(); }
        _browser.Dispose();
        await Sandbox.DisposeAsync();
        _folder.Dispose();
    }
}
