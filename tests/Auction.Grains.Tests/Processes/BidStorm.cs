using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Auction.Data;
using Auction.Data.Rounds;
using Microsoft.EntityFrameworkCore;

namespace Auction.Grains.Tests.Processes;

/// <summary>Many bidders who send until they are answered, keep every answer, and later compare it with the journal.</summary>
internal sealed class BidStorm : IDisposable
{
    private readonly LiveRoundSetup _setup;
    private readonly IReadOnlyList<Uri> _addresses;
    private readonly HttpClient _client;
    private readonly ConcurrentDictionary<string, SentBid> _sent = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> _answers = new(StringComparer.Ordinal);
    private int _step;
    private int _number;

    /// <summary>A storm on one round through one or more processes.</summary>
    /// <param name="setup">The round and its people.</param>
    /// <param name="addresses">Where the processes listen.</param>
    /// <param name="patience">How long one request may take before it is sent again.</param>
    public BidStorm(LiveRoundSetup setup, IReadOnlyList<Uri> addresses, TimeSpan? patience = null)
    {
        _setup = setup;
        _addresses = addresses;
        _client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = 256, PooledConnectionLifetime = TimeSpan.FromSeconds(20) })
        {
            Timeout = patience ?? TimeSpan.FromSeconds(10),
        };
    }

    /// <summary>Receipts as they came, by key.</summary>
    public IReadOnlyDictionary<string, string> Answers => _answers;

    /// <summary>Bids sent so far.</summary>
    public int Sent => _sent.Count;

    /// <summary>Requests that ended without an answer.</summary>
    public int Unanswered => Volatile.Read(ref _unanswered);

    private int _unanswered;

    /// <summary>Sends new bids from several senders at once until each has been told to stop; what is not answered is sent again, also elsewhere.</summary>
    public Task RunAsync(int senders, Func<bool> goesOn) =>
        Task.WhenAll(Enumerable.Range(0, senders).Select(sender => Task.Run(() => SendAsync(sender, goesOn))));

    /// <summary>Sends every key once more until it has its answer; each must be the one that was given before.</summary>
    public async Task ResendAllAsync(TimeSpan within)
    {
        using var limit = new CancellationTokenSource(within);
        await Parallel.ForEachAsync(_sent, new ParallelOptions { MaxDegreeOfParallelism = 16, CancellationToken = limit.Token }, async (entry, token) =>
        {
            string? again;
            while ((again = await TrySendAsync(entry.Value, entry.Value.Sender)) is null)
            {
                await Task.Delay(50, token);
            }

            Assert.Equal(_answers.GetOrAdd(entry.Key, again), again);
        });
        Assert.Equal(_sent.Count, _answers.Count);
    }

    /// <summary>Every answer is in the database as it was told, and the database holds nothing else.</summary>
    public async Task AssertAnswersAreJournalAsync()
    {
        await using var db = await _setup.Database.OpenAsync();
        var accepted = await db.RoundEvents.AsNoTracking().Where(row => row.RoundId == _setup.Round.Id && row.BidKey != null && row.BidKey.StartsWith("storm")).ToDictionaryAsync(row => row.BidKey!);
        var refused = await db.BidRefusals.AsNoTracking().Where(row => row.RoundId == _setup.Round.Id && row.BidKey.StartsWith("storm")).ToDictionaryAsync(row => row.BidKey);
        foreach (var (key, answer) in _answers)
        {
            using var receipt = JsonDocument.Parse(answer);
            var isAccepted = receipt.RootElement.GetProperty("outcome").GetString() == "accepted";
            Assert.True(isAccepted ? accepted.ContainsKey(key) : refused.ContainsKey(key), $"The answered bid {key} is not in the record: {answer}");
            var (leaf, seq, at) = isAccepted ? Of(accepted[key]) : Of(refused[key]);
            Assert.Equal((leaf, seq, at), (
                receipt.RootElement.GetProperty("leaf").GetString(),
                receipt.RootElement.GetProperty("seq").GetInt32(),
                receipt.RootElement.GetProperty("at").GetInt64()));
        }

        Assert.Empty(accepted.Keys.Concat(refused.Keys).Where(key => !_sent.ContainsKey(key)));
    }

    public void Dispose() => _client.Dispose();

    private static (string Leaf, int Seq, long At) Of(RoundEventRow row) => (Convert.ToHexStringLower(row.Hash), row.Seq, row.At.ToUnixTimeMilliseconds());

    private static (string Leaf, int Seq, long At) Of(BidRefusalRow row) => (Convert.ToHexStringLower(row.LeafHash), row.JudgedSeq, row.At.ToUnixTimeMilliseconds());

    private async Task SendAsync(int sender, Func<bool> goesOn)
    {
        while (goesOn())
        {
            var key = $"storm-{Interlocked.Increment(ref _number):D8}";

            // Mostly the next step; bidders overtake each other on the way, so that some are refused.
            var bid = new SentBid(key, sender % _setup.Tokens.Count, _setup.Round.Step(Interlocked.Increment(ref _step)).ToString(), sender);
            _sent[key] = bid;
            for (var attempt = 0; goesOn(); attempt++)
            {
                if (await TrySendAsync(bid, sender + attempt) is { } answer)
                {
                    _answers[key] = answer;
                    break;
                }

                Interlocked.Increment(ref _unanswered);
                await Task.Delay(20);
            }
        }
    }

    /// <summary>The receipt; null when there was no answer.</summary>
    private async Task<string?> TrySendAsync(SentBid bid, int route)
    {
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(_addresses[route % _addresses.Count], $"api/v1/lots/{_setup.LotNumber}/bids"))
            {
                Content = JsonContent.Create(new { amount = bid.Amount, key = bid.Key }),
            };
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _setup.Tokens[bid.Bidder]);
            using var response = await _client.SendAsync(request);
            var text = await response.Content.ReadAsStringAsync();
            if ((int)response.StatusCode is not (201 or 409)) { return null; }
            using var body = JsonDocument.Parse(text);
            return body.RootElement.TryGetProperty("receipt", out var receipt) ? receipt.GetRawText() : throw new InvalidOperationException($"{bid.Key}: {text}");
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException or IOException or JsonException)
        {
            return null;
        }
    }

    private sealed record SentBid(string Key, int Bidder, string Amount, int Sender);
}
