using System.Net;
using System.Net.Http.Headers;
using Auction.Data.Valuations;
using Auction.Web.Uploads;
using Valuation.Documents;

namespace Auction.Web.Platforms;

/// <summary>Talks to one platform over HTTP. Trusts nothing that comes back: not its length, not its speed, not where it sends us.</summary>
internal sealed class HttpInquiryPlatform : IInquiryPlatform, IDisposable
{
    /// <summary>Longest wait for a whole answer.</summary>
    public static TimeSpan UsualTimeout { get; } = TimeSpan.FromSeconds(20);

    private const int ConnectionsMax = 8;
    private const int HeadersMaxKilobytes = 16;
    private const int BufferBytes = 16 * 1024;

    private readonly HttpClient _client;
    private readonly TimeSpan _timeout;
    private readonly TimeProvider _time;

    public HttpInquiryPlatform(PlatformLine line, TimeProvider time, TimeSpan? timeout = null)
    {
        ArgumentNullException.ThrowIfNull(line);
        Id = line.Id;
        IsTrial = line.Trial;
        _time = time;
        _timeout = timeout ?? UsualTimeout;
        _client = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = !line.Address.IsLoopback,
            ConnectTimeout = _timeout,
            MaxConnectionsPerServer = ConnectionsMax,
            MaxResponseHeadersLength = HeadersMaxKilobytes,

            // A platform that moves is found again.
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        })
        {
            BaseAddress = line.Address,
            Timeout = Timeout.InfiniteTimeSpan,
        };
        _client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", line.Key);
        _client.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
    }

    public string Id { get; }

    public bool IsTrial { get; }

    public Task<PlatformReply> PutAsync(Guid requestId, byte[] body, CancellationToken cancellationToken)
    {
        var content = new ByteArrayContent(body);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return SendAsync(new HttpRequestMessage(HttpMethod.Put, AddressOf(requestId)) { Content = content }, cancellationToken);
    }

    public Task<PlatformReply> AskAsync(Guid requestId, CancellationToken cancellationToken) =>
        SendAsync(new HttpRequestMessage(HttpMethod.Get, AddressOf(requestId)), cancellationToken);

    public Task<PlatformReply> FetchAsync(string sha256, CancellationToken cancellationToken)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, new Uri($"files/{sha256}", UriKind.Relative));
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue(FileType.Pdf.MediaType));
        return SendAsync(request, cancellationToken, FileType.Pdf.MaxBytes);
    }

    public void Dispose() => _client.Dispose();

    private static Uri AddressOf(Guid requestId) => new($"requests/{requestId:D}", UriKind.Relative);

    private async Task<PlatformReply> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken, int bytesMax = PlatformAnswerReader.BytesMax)
    {
        using var sent = request;
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(_timeout);
        try
        {
            using var response = await _client.SendAsync(sent, HttpCompletionOption.ResponseHeadersRead, limit.Token);
            var reply = new PlatformReply { Status = (int)response.StatusCode, RetryAfter = RetryAfterOf(response) };
            if (!response.IsSuccessStatusCode) { return FaultOf(sent, response.StatusCode, reply); }
            return await ReadAsync(response.Content, bytesMax, limit.Token) is { } answer
                ? reply with { Answer = answer }
                : reply with { Fault = OutsideFault.TooLarge };
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new() { Fault = OutsideFault.TimedOut };
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            return new() { Fault = OutsideFault.Unreachable };
        }
    }

    private static PlatformReply FaultOf(HttpRequestMessage sent, HttpStatusCode status, PlatformReply reply) => status switch
    {
        HttpStatusCode.NotFound when sent.Method == HttpMethod.Get => reply with { IsUnknownThere = true },
        HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError => reply with { Fault = OutsideFault.Unavailable },
        _ => reply with { Fault = OutsideFault.Rejected },
    };

    /// <summary>The whole body; null when it is longer than it may be.</summary>
    private static async Task<byte[]?> ReadAsync(HttpContent content, int bytesMax, CancellationToken cancellationToken)
    {
        if (content.Headers.ContentLength > bytesMax) { return null; }
        await using var stream = await content.ReadAsStreamAsync(cancellationToken);
        using var body = new MemoryStream();
        var buffer = new byte[BufferBytes];
        while (await stream.ReadAsync(buffer, cancellationToken) is > 0 and var count)
        {
            if (body.Length + count > bytesMax) { return null; }
            body.Write(buffer, 0, count);
        }

        return body.ToArray();
    }

    private TimeSpan? RetryAfterOf(HttpResponseMessage response) => response.Headers.RetryAfter switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } => date - _time.GetUtcNow(),
        _ => null,
    };
}
