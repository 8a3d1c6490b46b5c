namespace Auction.Domain.Procedures;

/// <summary>How writings and files stand in a record.</summary>
public static class Digest
{
    /// <summary>True for a SHA-256 in lower-case hex.</summary>
    public static bool IsWellFormed(string? text) => text is { Length: 64 } && text.All(static c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f'));
}
