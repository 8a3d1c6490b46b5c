using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;

namespace Auction.Sandbox.Payments;

/// <summary>The provider's HTTP side: keys, headers, and what goes wrong on the way.</summary>
internal static class PaymentEndpoints
{
    private const int RetryAfterSeconds = 1;

    public static void MapPayments(this WebApplication app) => app.Map("/v1/{**path}", AnswerAsync);

    /// <summary>The key callers send.</summary>
    public static string KeyOf(SandboxSettings settings) => $"sk_test_{settings.Key}";

    private static async Task AnswerAsync(HttpContext context, PaymentProvider provider, SandboxSettings settings, TimeProvider time)
    {
        var requestId = PaymentIds.New("req", 14);
        var response = context.Response;
        response.Headers["Request-Id"] = requestId;
        response.Headers["Stripe-Version"] = context.Request.Headers["Stripe-Version"] is { Count: > 0 } version ? version : PaymentWire.Version;
        if (Refused(context, settings) is { } refused)
        {
            await WriteAsync(context, new(refused.Status, refused.Written(requestId).ToJsonString()));
            return;
        }

        var path = context.Request.Path.Value!;
        var plan = provider.Take(path);
        if (plan.Behaviour == PaymentBehaviour.Down)
        {
            response.Headers.RetryAfter = RetryAfterSeconds.ToString(System.Globalization.CultureInfo.InvariantCulture);
            await WriteAsync(context, new(503, new PaymentProblem(503, "api_error", null, "The provider is not available now.").Written(requestId).ToJsonString()));
            return;
        }

        var request = await ReadAsync(context, path, requestId);
        var claim = request.IdempotencyKey is { } key ? $"{request.Account}:{key}" : null;
        if (!provider.Claim(claim))
        {
            var inUse = new PaymentProblem(409, "idempotency_error", "idempotency_key_in_use", "There is currently another in-progress request using this idempotency key (that probably means you submitted twice, and the other request is still going through). Please try again later.");
            await WriteAsync(context, new(409, inUse.Written(requestId).ToJsonString()));
            return;
        }

        try
        {
            var reply = provider.Do(request, plan);
            if (plan.Behaviour is PaymentBehaviour.ActsThenTimesOut or PaymentBehaviour.Slow)
            {
                await Task.Delay(TimeSpan.FromSeconds(plan.DelaySeconds), time, context.RequestAborted);
            }

            if (plan.Behaviour == PaymentBehaviour.ActsThenTimesOut)
            {
                context.Abort();
                return;
            }

            await WriteAsync(context, reply);
        }
        finally
        {
            provider.Release(claim);
        }
    }

    private static async Task<PaymentRequest> ReadAsync(HttpContext context, string path, string requestId)
    {
        var request = context.Request;
        string encoded;
        if (HttpMethods.IsPost(request.Method))
        {
            using var reader = new StreamReader(request.Body, Encoding.UTF8);
            encoded = await reader.ReadToEndAsync(context.RequestAborted);
        }
        else
        {
            encoded = request.QueryString.Value is { Length: > 1 } query ? query[1..] : "";
        }

        // A key on what changes nothing is no key.
        var key = HttpMethods.IsPost(request.Method) && request.Headers["Idempotency-Key"].ToString() is { Length: > 0 } said ? said : null;
        var account = request.Headers["Stripe-Account"].ToString() is { Length: > 0 } named ? named : null;
        return new(request.Method, path, encoded, account, key, requestId, new Uri($"{request.Scheme}://{request.Host}/"));
    }

    private static PaymentProblem? Refused(HttpContext context, SandboxSettings settings)
    {
        if (KeySent(context) is not { } key)
        {
            return new(401, "invalid_request_error", null, "You did not provide an API key. You need to provide your API key in the Authorization header, using Bearer auth (e.g. 'Authorization: Bearer YOUR_SECRET_KEY').");
        }

        return CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(key)), SHA256.HashData(Encoding.UTF8.GetBytes(KeyOf(settings))))
            ? null
            : new(401, "invalid_request_error", null, $"Invalid API Key provided: {key[..Math.Min(key.Length, "sk_test_".Length)]}****");
    }

    private static string? KeySent(HttpContext context)
    {
        if (!AuthenticationHeaderValue.TryParse(context.Request.Headers.Authorization, out var sent) || sent.Parameter is not { } parameter) { return null; }
        if (string.Equals(sent.Scheme, "Bearer", StringComparison.OrdinalIgnoreCase)) { return parameter; }
        if (!string.Equals(sent.Scheme, "Basic", StringComparison.OrdinalIgnoreCase)) { return null; }
        var bytes = new byte[parameter.Length];
        return Convert.TryFromBase64String(parameter, bytes, out var count) ? Encoding.UTF8.GetString(bytes, 0, count).Split(':')[0] : null;
    }

    private static async Task WriteAsync(HttpContext context, PaymentReply reply)
    {
        context.Response.StatusCode = reply.Status;
        context.Response.ContentType = "application/json";
        if (reply.IsReplay) { context.Response.Headers["Idempotent-Replayed"] = "true"; }
        await context.Response.WriteAsync(reply.Body, context.RequestAborted);
    }
}
