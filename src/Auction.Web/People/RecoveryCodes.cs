using System.Security.Cryptography;
using System.Text;

namespace Auction.Web.People;

/// <summary>Codes for the day the device is lost: sixteen signs of a set of thirty-one, seventy-nine bits, so that their plain hash tells nothing.</summary>
internal static class RecoveryCodes
{
    /// <summary>How many an account gets at a time.</summary>
    public const int Count = 10;

    private const int Length = 16;
    private const int Group = 4;

    // Without signs that are mistaken for one another.
    private const string Signs = "23456789abcdefghjkmnpqrstuvwxyz";

    /// <summary>New codes, in groups as they are shown.</summary>
    public static IReadOnlyList<string> Make() => [.. Enumerable.Range(0, Count).Select(_ => MakeOne())];

    /// <summary>What is kept of a code, however its groups were typed.</summary>
    public static byte[] Hash(string? typed) =>
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat((typed ?? "").Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant()));

    private static string MakeOne()
    {
        var signs = RandomNumberGenerator.GetString(Signs, Length);
        return string.Join('-', Enumerable.Range(0, Length / Group).Select(group => signs.Substring(group * Group, Group)));
    }
}
