using Auction.Data.People;

namespace Auction.Web.People;

/// <summary>The service that knows whether a name and a number belong together. The only way out to it.</summary>
public interface IIdentityCheck
{
    /// <summary>Asks once. Never throws for what the service or the line does.</summary>
    Task<IdentityAnswer> AskAsync(IdentityKind kind, string name, string number, CancellationToken cancellationToken);
}

/// <summary>What the service said.</summary>
/// <param name="Result">The answer.</param>
/// <param name="Reference">Its own reference of the check; null without an answer.</param>
public sealed record IdentityAnswer(IdentityResult Result, string? Reference = null);

/// <summary>Possible answers.</summary>
public enum IdentityResult
{
    /// <summary>Name and number belong together.</summary>
    Match = 1,

    /// <summary>The number belongs to another name.</summary>
    Mismatch = 2,

    /// <summary>There is no such number.</summary>
    Unknown = 3,

    /// <summary>No answer: not set up, down, too slow, or not understood.</summary>
    Unreachable = 4,
}
