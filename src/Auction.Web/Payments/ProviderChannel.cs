using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Auction.Grains.Journal;
using Polly;
using Polly.Retry;

namespace Auction.Web.Payments;

/// <summary>Requests to the payment provider and their answers. Trusts neither its length, nor its speed, nor where it sends us.</summary>
/// <remarks>Look-ups are repeated a little. Acts are repeated only when they surely were not carried out; otherwise the caller looks first.</remarks>
internal sealed class ProviderChannel : IDisposable
{
    /// <summary>The version of the interface that is spoken.</summary>
    public const string Version = "2026-10-28.endive";

    /// <summary>Longest wait for a whole answer.</summary>
    public static TimeSpan UsualTimeout { get; } = TimeSpan.FromSeconds(20);

    private const int Repeats = 2;
    private const int AnswerMax = 8 * 1024 * 1024;
    private const int BufferBytes = 16 * 1024;
    private const int CauseMax = 200;
    private const int ConnectionsMax = 8;
    private const int HeadersMaxKilobytes = 16;

    private readonly HttpClient _client;
    private readonly TimeSpan _timeout;
    private readonly CrashPoints _crashPoints;
    private readonly ResiliencePipeline<Reply> _lookUps;
    private readonly ResiliencePipeline<Reply> _acts;

    /// <param name="line">Where the provider is.</param>
    /// <param name="time">Clock of the waits.</param>
    /// <param name="timeout">Longest wait for one answer; null for the usual one.</param>
    /// <param name="pause">First wait before a repetition; null for the usual one.</param>
    /// <param name="crashPoints">Where a test kills the process; null for nowhere.</param>
    public ProviderChannel(PaymentLine line, TimeProvider time, TimeSpan? timeout = null, TimeSpan? pause = null, CrashPoints? crashPoints = null)
    {
        ArgumentNullException.ThrowIfNull(line);
        _crashPoints = crashPoints ?? CrashPoints.None;
        _timeout = timeout ?? UsualTimeout;
        _client = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = !line.Address.IsLoopback,
            ConnectTimeout = _timeout,
            MaxConnectionsPerServer = ConnectionsMax,
            MaxResponseHeadersLength = HeadersMaxKilobytes,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        })
        {
            BaseAddress = line.Address,
            Timeout = Timeout.InfiniteTimeSpan,
        };
        _client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", line.Key);
        _client.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        _client.DefaultRequestHeaders.Add("Stripe-Version", Version);
        _lookUps = Repeating(time, pause, static reply => reply.IsSurelyUndone || reply.Fault is not null);
        _acts = Repeating(time, pause, static reply => reply.IsSurelyUndone);
    }

    /// <summary>Looks something up.</summary>
    public Task<ProviderResult<T>> GetAsync<T>(string path, string? account, Func<JsonElement, T> read, CancellationToken cancellationToken) =>
        RunAsync(_lookUps, () => Request(HttpMethod.Get, path, account), read, cancellationToken);

    /// <summary>Has something done, under a key that makes a repetition the same act.</summary>
    public Task<ProviderResult<T>> PostAsync<T>(string path, IReadOnlyList<(string Name, string Value)> fields, string key, string? account, Func<JsonElement, T> read, CancellationToken cancellationToken)
    {
        if (key.Length is 0 or > CauseMax || key.Any(sign => sign is <= ' ' or > '~')) { throw new ArgumentException("A cause is 1 to 200 printable signs.", nameof(key)); }
        return RunAsync(_acts, () =>
        {
            var request = Request(HttpMethod.Post, path, account);
            request.Headers.Add("Idempotency-Key", key);
            request.Content = new FormUrlEncodedContent(fields.Select(field => new KeyValuePair<string, string>(field.Name, field.Value)));
            return request;
        }, read, cancellationToken);
    }

    public void Dispose() => _client.Dispose();

    private static ResiliencePipeline<Reply> Repeating(TimeProvider time, TimeSpan? pause, Func<Reply, bool> repeats) =>
        new ResiliencePipelineBuilder<Reply> { TimeProvider = time }.AddRetry(new RetryStrategyOptions<Reply>
        {
            MaxRetryAttempts = Repeats,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            Delay = pause ?? TimeSpan.FromMilliseconds(300),
            ShouldHandle = arguments => ValueTask.FromResult(arguments.Outcome.Result is { } reply && repeats(reply)),
        }).Build();

    private static HttpRequestMessage Request(HttpMethod method, string path, string? account)
    {
        var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative));
        if (account is not null) { request.Headers.Add("Stripe-Account", account); }
        return request;
    }

    private async Task<ProviderResult<T>> RunAsync<T>(ResiliencePipeline<Reply> pipeline, Func<HttpRequestMessage> request, Func<JsonElement, T> read, CancellationToken cancellationToken)
    {
        var reply = await pipeline.ExecuteAsync(async token => await SendAsync(request(), token), cancellationToken);
        if (reply.IsSurelyUndone) { return new ProviderResult<T>.NotNow(reply.RetryAfter); }
        if (reply.Fault is { } fault) { return new ProviderResult<T>.Unknown(fault); }
        try
        {
            using var json = JsonDocument.Parse(reply.Body!);
            return reply.Status == (int)HttpStatusCode.OK ? new ProviderResult<T>.Done(read(json.RootElement)) : Error<T>(reply.Status, json.RootElement);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException or FormatException or ProviderReader.UnreadableException)
        {
            return new ProviderResult<T>.Unknown(ProviderFault.Unreadable);
        }
    }

    private static ProviderResult<T> Error<T>(int status, JsonElement root)
    {
        var error = root.GetProperty("error");
        return status == (int)HttpStatusCode.PaymentRequired
            ? new ProviderResult<T>.Declined(ProviderReader.Text(error, "code") ?? "card_declined", ProviderReader.Text(error, "decline_code"))
            : new ProviderResult<T>.Refused(status, ProviderReader.Text(error, "code") ?? ProviderReader.Text(error, "type"), ProviderReader.Text(error, "param"));
    }

    private async Task<Reply> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using var sent = request;
        var isAct = request.Method == HttpMethod.Post;
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(_timeout);
        try
        {
            if (isAct) { _crashPoints.Pass("S2"); }
            using var response = await _client.SendAsync(sent, HttpCompletionOption.ResponseHeadersRead, limit.Token);
            if (isAct) { _crashPoints.Pass("S3"); }
            var status = (int)response.StatusCode;
            if (response.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.Conflict) { return new(status, IsSurelyUndone: true, RetryAfter: response.Headers.RetryAfter?.Delta); }
            if (status >= (int)HttpStatusCode.InternalServerError) { return new(status, ProviderFault.Failed); }
            if (status is >= (int)HttpStatusCode.Ambiguous and < (int)HttpStatusCode.BadRequest) { return new(status, ProviderFault.Unreadable); }
            if (await ReadAsync(response.Content, limit.Token) is not { } body) { return new(status, ProviderFault.Unreadable); }
            if (isAct) { _crashPoints.Pass("S4"); }
            return new(status, Body: body);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new(0, ProviderFault.TimedOut);
        }
        catch (HttpRequestException e) when (e.HttpRequestError is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError)
        {
            // It never got there.
            return new(0, IsSurelyUndone: true);
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            return new(0, ProviderFault.Broken);
        }
    }

    private static async Task<byte[]?> ReadAsync(HttpContent content, CancellationToken cancellationToken)
    {
        if (content.Headers.ContentLength > AnswerMax) { return null; }
        await using var stream = await content.ReadAsStreamAsync(cancellationToken);
        using var body = new MemoryStream();
        var buffer = new byte[BufferBytes];
        while (await stream.ReadAsync(buffer, cancellationToken) is > 0 and var count)
        {
            if (body.Length + count > AnswerMax) { return null; }
            body.Write(buffer, 0, count);
        }

        return body.ToArray();
    }

    /// <summary>What came back once.</summary>
    private sealed record Reply(int Status, ProviderFault? Fault = null, byte[]? Body = null, bool IsSurelyUndone = false, TimeSpan? RetryAfter = null);
}
