using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Auction.Sandbox.Messages;

/// <summary>Settles messages and reports what became of them until somebody takes the report.</summary>
/// <remarks>Text messages to numbers that end in 0000 and mail to <c>nowhere.test</c> never arrive.</remarks>
internal sealed class MessageWorker(MessageStore store, TimeProvider time) : BackgroundService
{
    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>Waits between attempts to report; after the last it is given up.</summary>
    private static readonly TimeSpan[] Waits =
    [
        TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(30), TimeSpan.FromMinutes(2), TimeSpan.FromMinutes(10),
        TimeSpan.FromHours(1), TimeSpan.FromHours(6), TimeSpan.FromHours(12), TimeSpan.FromDays(1),
    ];

    private readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false }) { Timeout = Patience };

    public override void Dispose()
    {
        _client.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Beat);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            foreach (var message in Due()) { await ReportAsync(Settled(message), stoppingToken); }
        }
    }

    private IReadOnlyList<SandboxMessage> Due()
    {
        lock (store.Gate) { return store.Due(time.GetUtcNow()); }
    }

    private SandboxMessage Settled(SandboxMessage message)
    {
        if (message.SettledAt is not null) { return message; }
        lock (store.Gate)
        {
            var isLost = store.Plan.Mood == MessageMood.Failing || message.Order.To!.EndsWith("0000", StringComparison.Ordinal) || message.Order.To.EndsWith("@nowhere.test", StringComparison.OrdinalIgnoreCase);
            var settled = message with { Standing = isLost ? "failed" : "delivered", SettledAt = time.GetUtcNow() };
            store.Keep(settled);
            return settled;
        }
    }

    private async Task ReportAsync(SandboxMessage message, CancellationToken cancellationToken)
    {
        var isTaken = store.ReportTo is { } address && await PostAsync(address, message, cancellationToken);
        lock (store.Gate)
        {
            store.Keep(isTaken
                ? message with { Copies = message.Copies - 1, DueAt = message.Copies > 1 ? message.DueAt : null }
                : message with { Tries = message.Tries + 1, DueAt = message.Tries < Waits.Length ? time.GetUtcNow() + Waits[message.Tries] : null });
        }
    }

    private async Task<bool> PostAsync(Uri address, SandboxMessage message, CancellationToken cancellationToken)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(new { message.Id, message.Key, message.Standing, At = message.SettledAt }, Json);
        var seconds = time.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        byte[] signed = [.. Encoding.ASCII.GetBytes(seconds + "."), .. body];
        var hash = HMACSHA256.HashData(Encoding.UTF8.GetBytes(store.Secret), signed);
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new ByteArrayContent(body) };
            request.Content.Headers.ContentType = new("application/json");
            request.Headers.Add("Message-Signature", $"t={seconds},v1={Convert.ToHexStringLower(hash)}");
            using var response = await _client.SendAsync(request, cancellationToken);
            return response.IsSuccessStatusCode;
        }
        catch (Exception e) when (e is HttpRequestException or IOException || (e is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return false;
        }
    }
}
