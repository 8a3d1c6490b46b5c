using System.Text;
using System.Text.Json.Nodes;

namespace Auction.Sandbox.Payments;

/// <summary>Does what is due: delayed payments, refunds and payouts, and the delivery of events.</summary>
internal sealed class PaymentWorker(PaymentBook book, PaymentProvider provider, TimeProvider time) : BackgroundService
{
    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Waits between attempts to deliver one event; after the last it is given up and can still be read at <c>/v1/events</c>.</summary>
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
        var lanes = new Dictionary<string, Task>(StringComparer.Ordinal);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            SettleDue();

            // One lane for each listener: a slow one holds up nobody else.
            foreach (var (endpoint, due) in Due())
            {
                if (!lanes.TryGetValue(endpoint, out var lane) || lane.IsCompleted) { lanes[endpoint] = DeliverAsync(due, stoppingToken); }
            }
        }
    }

    private void SettleDue()
    {
        lock (book.Gate)
        {
            var now = time.GetUtcNow();
            foreach (var found in book.Due(now).Where(each => !PaymentBook.Is(each, "object", WebhookEndpoints.Delivery))) { Settle(found, now); }

            book.Keep();
        }
    }

    private void Settle(JsonObject found, DateTimeOffset now)
    {
        var call = new PaymentCall
        {
            Book = book,
            Form = new PaymentForm([]),
            Account = PaymentBook.Text(found, "_account"),
            Now = now,
            Plan = provider.Plan with { Behaviour = PaymentBehaviour.Normal },
            Address = new Uri("http://127.0.0.1/"),
        };
        var changed = book.Edit(found);
        switch (PaymentBook.Text(changed, "object"))
        {
            case PaymentIntents.Kind:
                IntentActs.Pay(call, changed, book.Find(PaymentBook.Text(changed, "payment_method"))!);
                break;
            case Refunds.Kind:
                Refunds.Settle(call, changed, fails: false);
                break;
            default:
                Transfers.Settle(call, changed);
                break;
        }
    }

    private List<(string Endpoint, List<Letter> Due)> Due()
    {
        lock (book.Gate)
        {
            return [.. book.Due(time.GetUtcNow()).Where(each => PaymentBook.Is(each, "object", WebhookEndpoints.Delivery)).Select(LetterOf)
                .GroupBy(letter => letter.Endpoint, StringComparer.Ordinal)
                .Select(group => (group.Key, group.Any(letter => letter.LatestFirst) ? group.Reverse().ToList() : group.ToList()))];
        }
    }

    private Letter LetterOf(JsonObject delivery)
    {
        var endpoint = book.Find(PaymentBook.Text(delivery, "endpoint"))!;
        var isWanted = endpoint["deleted"] is null && PaymentBook.Is(endpoint, "status", "enabled");
        return new(
            PaymentBook.Text(delivery, "id"),
            PaymentBook.Text(endpoint, "id"),
            isWanted ? new Uri(PaymentBook.Text(endpoint, "url")) : null,
            WebhookEndpoints.Secrets(endpoint),
            PaymentWire.Shown(book.Find(PaymentBook.Text(delivery, "event"))!).ToJsonString(),
            delivery["latest_first"]!.GetValue<bool>());
    }

    private async Task DeliverAsync(List<Letter> letters, CancellationToken cancellationToken)
    {
        foreach (var letter in letters)
        {
            var arrived = letter.Address is null || await PostAsync(letter, letter.Address, cancellationToken);
            lock (book.Gate)
            {
                var delivery = book.Edit(book.Find(letter.Id)!);
                var attempts = PaymentBook.Number(delivery, "attempts");
                delivery["attempts"] = attempts + 1;
                if (arrived || attempts >= Waits.Length) { delivery.Remove("_due_at"); }
                else { delivery["_due_at"] = (time.GetUtcNow() + Waits[attempts]).ToUnixTimeMilliseconds(); }
                if (arrived && book.Find(PaymentBook.Text(delivery, "event")) is { } raised && PaymentBook.Number(raised, "pending_webhooks") is > 0 and var pending)
                {
                    book.Edit(raised)["pending_webhooks"] = pending - 1;
                }

                book.Keep();
            }
        }
    }

    private async Task<bool> PostAsync(Letter letter, Uri address, CancellationToken cancellationToken)
    {
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new StringContent(letter.Payload, Encoding.UTF8, "application/json") };
            request.Headers.TryAddWithoutValidation("Stripe-Signature", WebhookEndpoints.Signature(letter.Secrets, time.GetUtcNow().ToUnixTimeSeconds(), letter.Payload));
            request.Headers.TryAddWithoutValidation("User-Agent", "Stripe/1.0 (+https://stripe.com/docs/webhooks)");
            using var response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            return response.IsSuccessStatusCode;
        }
        catch (Exception e) when (e is HttpRequestException or IOException || (e is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return false;
        }
    }

    /// <summary>One event on its way to one listener; without an address when the listener is gone.</summary>
    private sealed record Letter(string Id, string Endpoint, Uri? Address, IReadOnlyList<string> Secrets, string Payload, bool LatestFirst);
}
