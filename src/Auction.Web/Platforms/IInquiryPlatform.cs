using Auction.Data.Valuations;

namespace Auction.Web.Platforms;

/// <summary>One inquiry platform, as its program is talked to (docs/inquiry-platforms.md). Fetches bytes and never reads them.</summary>
public interface IInquiryPlatform
{
    /// <summary>Its id on the roster.</summary>
    string Id { get; }

    /// <summary>True for a program for trials, which must never get an order of a real court.</summary>
    bool IsTrial { get; }

    /// <summary>Hands a request over. The same id with the same bytes is the same request, however often it is sent.</summary>
    Task<PlatformReply> PutAsync(Guid requestId, byte[] body, CancellationToken cancellationToken);

    /// <summary>Asks how a request stands.</summary>
    Task<PlatformReply> AskAsync(Guid requestId, CancellationToken cancellationToken);

    /// <summary>Fetches a file that a report names. Always from the platform's own address: a report names a hash and never where to go.</summary>
    Task<PlatformReply> FetchAsync(string sha256, CancellationToken cancellationToken);
}

/// <summary>What came back: an answer, or a fault.</summary>
public sealed record PlatformReply
{
    /// <summary>The answer, whole; null when there is none.</summary>
    public byte[]? Answer { get; init; }

    /// <summary>Why there is none; null when there is one, or when the request is unknown there.</summary>
    public OutsideFault? Fault { get; init; }

    /// <summary>True when the platform says that it does not have the request.</summary>
    public bool IsUnknownThere { get; init; }

    /// <summary>HTTP status; null when none came.</summary>
    public int? Status { get; init; }

    /// <summary>How long it asks to be left alone; null when it does not say.</summary>
    public TimeSpan? RetryAfter { get; init; }
}
