namespace Auction.Web.Hooks;

/// <summary>Reads what an outside service posts.</summary>
internal static class HookBody
{
    /// <summary>The body; one byte more than <see cref="HookSignature.BodyMax"/> is enough to know that it is too long.</summary>
    public static async Task<byte[]> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        using var kept = new MemoryStream();
        var buffer = new byte[16 * 1024];
        while (kept.Length <= HookSignature.BodyMax && await request.Body.ReadAsync(buffer, cancellationToken) is > 0 and var count)
        {
            kept.Write(buffer, 0, count);
        }

        return kept.ToArray();
    }
}
