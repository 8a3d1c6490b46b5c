using System.Security.Cryptography;

namespace Auction.Sandbox.Payments;

/// <summary>Names as the provider forms them: a prefix and letters nobody can guess.</summary>
internal static class PaymentIds
{
    private const string Signs = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private const int Length = 24;

    public static string New(string prefix, int length = Length) => $"{prefix}_{RandomNumberGenerator.GetString(Signs, length)}";
}
