using System.Text.Json.Nodes;

namespace Auction.Sandbox.Payments;

/// <summary>A refusal in the provider's own form: HTTP status and error object.</summary>
internal sealed class PaymentProblem(int status, string type, string? code, string message, string? param = null) : Exception(message)
{
    private readonly JsonObject _more = [];

    public int Status => status;

    /// <summary>True when something was done and the answer belongs to the key for good: a declined card.</summary>
    public bool WasCarriedOut { get; private init; }

    /// <summary>A parameter that is missing, unknown or of the wrong form.</summary>
    public static PaymentProblem Invalid(string code, string message, string? param = null) => new(400, "invalid_request_error", code, message, param);

    public static PaymentProblem Missing(string param) => Invalid("parameter_missing", $"Missing required param: {param}.", param);

    public static PaymentProblem NotFound(string kind, string id, string param) => new(404, "invalid_request_error", "resource_missing", $"No such {kind}: '{id}'", param);

    /// <summary>The object stands where this act is not possible.</summary>
    public static PaymentProblem State(string message, JsonObject intent)
    {
        var problem = Invalid("payment_intent_unexpected_state", message);
        problem._more["payment_intent"] = intent;
        return problem;
    }

    public static PaymentProblem Declined(string code, string declineCode, string message, string charge, JsonObject intent)
    {
        var problem = new PaymentProblem(402, "card_error", code, message) { WasCarriedOut = true };
        problem._more["decline_code"] = declineCode;
        problem._more["charge"] = charge;
        problem._more["payment_intent"] = intent;
        return problem;
    }

    public JsonObject Written(string requestId)
    {
        var error = new JsonObject { ["type"] = type, ["message"] = Message, ["request_id"] = requestId };
        if (code is not null) { error["code"] = code; }
        if (param is not null) { error["param"] = param; }
        foreach (var (name, value) in _more) { error[name] = value?.DeepClone(); }
        return new JsonObject { ["error"] = error };
    }
}
