using System.Text.Json;
using Auction.Domain.Rounds;
using Microsoft.AspNetCore.Http.Features;

namespace Auction.Web.Api;

/// <summary>Reads a request body that must be one small JSON object; anything else is refused with words.</summary>
internal static class ApiBody
{
    /// <summary>Largest body in bytes; a request of this interface holds a few short fields.</summary>
    public const int BytesMax = 4096;

    private const int DepthMax = 4;

    /// <summary>The object, to be disposed of by the caller; or why it could not be read.</summary>
    public static async ValueTask<(JsonDocument? Body, DoorRefusal Fault)> ReadAsync(HttpContext context)
    {
        if (context.Request.ContentLength is > BytesMax)
        {
            return (null, DoorRefusal.BodyTooLarge);
        }

        // A body sent in pieces does not say how long it will be.
        if (context.Request.ContentLength is null && context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = BytesMax;
        }

        try
        {
            var document = await JsonDocument.ParseAsync(
                context.Request.Body, new JsonDocumentOptions { MaxDepth = DepthMax }, context.RequestAborted);
            if (document.RootElement.ValueKind == JsonValueKind.Object)
            {
                return (document, default);
            }

            document.Dispose();
            return (null, DoorRefusal.MalformedJson);
        }
        catch (JsonException)
        {
            return (null, DoorRefusal.MalformedJson);
        }
        catch (BadHttpRequestException)
        {
            return (null, DoorRefusal.BodyTooLarge);
        }
    }

    /// <summary>A member as text; numbers as written, anything else as nothing.</summary>
    public static string Text(JsonElement body, string name)
    {
        if (!body.TryGetProperty(name, out var value))
        {
            return "";
        }

        return value.ValueKind switch
        {
            JsonValueKind.String => value.GetString()!,
            JsonValueKind.Number => value.GetRawText(),
            _ => "",
        };
    }
}
