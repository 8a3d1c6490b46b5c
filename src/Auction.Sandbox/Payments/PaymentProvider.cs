using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Auction.Sandbox.Payments;

/// <summary>Answers requests: one after another, each kept before it is answered, each key answered once.</summary>
internal sealed class PaymentProvider(PaymentBook book, TimeProvider time)
{
    /// <summary>How long a key is remembered.</summary>
    public static TimeSpan KeyLife { get; } = TimeSpan.FromHours(24);

    private const int KeyMax = 255;
    private const string Answer = "_answer";

    private readonly HashSet<string> _inProgress = new(StringComparer.Ordinal);
    private PaymentPlan _plan = new();

    /// <summary>How it behaves.</summary>
    public PaymentPlan Plan
    {
        get { lock (book.Gate) { return _plan; } }
        set { lock (book.Gate) { _plan = value; } }
    }

    /// <summary>The plan for this request; counts it when the plan is for so many.</summary>
    public PaymentPlan Take(string path)
    {
        lock (book.Gate)
        {
            var plan = _plan;
            var usual = plan with { Behaviour = PaymentBehaviour.Normal };
            if (plan.Behaviour == PaymentBehaviour.Normal || (plan.Path is not null && !path.StartsWith(plan.Path, StringComparison.Ordinal))) { return usual; }
            if (plan.Times is { } left) { _plan = left > 1 ? plan with { Times = left - 1 } : usual with { Path = null, Times = null }; }
            return plan;
        }
    }

    /// <summary>Claims a key while its request is on its way; false when another one has it.</summary>
    public bool Claim(string? key)
    {
        lock (book.Gate) { return key is null || _inProgress.Add(key); }
    }

    /// <summary>Gives it back.</summary>
    public void Release(string? key)
    {
        lock (book.Gate) { _inProgress.Remove(key ?? ""); }
    }

    /// <summary>Does what is asked, or says again what was said under this key.</summary>
    public PaymentReply Do(PaymentRequest request, PaymentPlan plan)
    {
        lock (book.Gate)
        {
            var now = time.GetUtcNow();
            try
            {
                if (request.IdempotencyKey is { Length: > KeyMax }) { throw PaymentProblem.Invalid("parameter_invalid_string_too_long", $"Idempotency keys can have up to {KeyMax} characters."); }
                var account = AccountOf(request.Account);
                var keyId = request.IdempotencyKey is { } key ? $"_key:{account}:{key}" : null;
                var print = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{request.Method} {request.Path}\n{request.Encoded}")));
                if (keyId is not null && Known(keyId, now) is { } known)
                {
                    return PaymentBook.Is(known, "print", print)
                        ? new((int)PaymentBook.Number(known, "status"), PaymentBook.Text(known, "body"), IsReplay: true)
                        : throw new PaymentProblem(400, "idempotency_error", null, PaymentBook.Is(known, "path", request.Path)
                            ? $"Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '{request.IdempotencyKey}' if you meant to execute a different request."
                            : $"Keys for idempotent requests can only be used for the same endpoint they were first used for ('{request.Path}' vs '{PaymentBook.Text(known, "path")}'). Try using a key other than '{request.IdempotencyKey}' if you meant to execute a different request.");
                }

                var reply = Carry(request, plan, account, now);
                if (keyId is not null)
                {
                    book.Add(new JsonObject
                    {
                        ["id"] = keyId,
                        ["object"] = Answer,
                        ["print"] = print,
                        ["path"] = request.Path,
                        ["status"] = (long)reply.Status,
                        ["body"] = reply.Body,
                        ["at"] = now.ToUnixTimeMilliseconds(),
                    });
                }

                book.Keep();
                return reply;
            }
            catch (PaymentProblem problem)
            {
                book.Forget();
                return new(problem.Status, problem.Written(request.RequestId).ToJsonString());
            }
            catch (Exception)
            {
                // Nothing of it is kept, and the caller sees a failure of the server.
                book.Forget();
                throw;
            }
        }
    }

    private PaymentReply Carry(PaymentRequest request, PaymentPlan plan, string account, DateTimeOffset now)
    {
        if (PaymentRoutes.Find(request.Method, request.Path["/v1/".Length..]) is not { } route)
        {
            throw new PaymentProblem(404, "invalid_request_error", null, $"Unrecognized request URL ({request.Method}: {request.Path}).");
        }

        var form = new PaymentForm(PaymentForm.Read(request.Encoded));
        var call = new PaymentCall
        {
            Book = book,
            Form = form,
            Account = account,
            Now = now,
            Plan = plan,
            Address = request.Address,
            RequestId = request.RequestId,
            IdempotencyKey = request.IdempotencyKey,
            Ids = route.Ids,
        };
        try
        {
            var answer = PaymentWire.Shown(route.Do(call));
            PaymentWire.Expand(answer, form.Texts("expand"), book);
            return new(200, answer.ToJsonString());
        }
        catch (PaymentProblem problem) when (problem.WasCarriedOut)
        {
            // A declined card is an act: the attempt is kept, and so is its answer.
            return new(problem.Status, problem.Written(request.RequestId).ToJsonString());
        }
    }

    private string AccountOf(string? named) => named is null || named == PaymentBook.OwnAccount
        ? PaymentBook.OwnAccount
        : book.Find(Accounts.Kind, named, PaymentBook.OwnAccount) is not null
            ? named
            : throw new PaymentProblem(403, "invalid_request_error", "account_invalid", $"The provided key does not have access to account '{named}' (or that account does not exist). Application access may have been revoked.");

    private JsonObject? Known(string keyId, DateTimeOffset now) =>
        book.Find(keyId) is { } known && PaymentBook.Number(known, "at") > (now - KeyLife).ToUnixTimeMilliseconds() ? known : null;
}

/// <summary>One request as it came.</summary>
/// <param name="Encoded">Body or query, form-encoded.</param>
internal sealed record PaymentRequest(string Method, string Path, string Encoded, string? Account, string? IdempotencyKey, string RequestId, Uri Address);

/// <summary>Its answer.</summary>
internal sealed record PaymentReply(int Status, string Body, bool IsReplay = false);
