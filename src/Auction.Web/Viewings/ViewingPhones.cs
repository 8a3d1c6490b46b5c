using System.Text;
using Microsoft.AspNetCore.DataProtection;

namespace Auction.Web.Viewings;

/// <summary>Telephone numbers of visitors: encrypted under the platform's key ring, which lies outside the database, each for its own booking.</summary>
internal sealed class ViewingPhones(IDataProtectionProvider protection)
{
    private const int Shortest = 7;
    private const int Longest = 15;
    private const int Ending = 4;

    private readonly IDataProtector _protector = protection.CreateProtector("hengping.viewing-phone.v1");

    /// <summary>Digits of a number as typed, with blanks and hyphens left out; null when it is no telephone number.</summary>
    public static string? Read(string? typed)
    {
        var digits = (typed ?? "").Trim().Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal);
        var body = digits.StartsWith('+') ? digits[1..] : digits;
        return body.Length is >= Shortest and <= Longest && body.All(char.IsAsciiDigit) ? digits : null;
    }

    /// <summary>Encrypts a number for one booking.</summary>
    public byte[] Seal(Guid bookingId, string phone) => For(bookingId).Protect(Encoding.UTF8.GetBytes(phone));

    /// <summary>A number as lists show it: all but the last four digits hidden.</summary>
    /// <exception cref="System.Security.Cryptography.CryptographicException">It was changed, belongs to another booking, or its key is gone.</exception>
    public string Masked(Guid bookingId, byte[] cipher)
    {
        var phone = Open(bookingId, cipher);
        return new string('*', phone.Length - Ending) + phone[^Ending..];
    }

    /// <summary>The whole number.</summary>
    /// <exception cref="System.Security.Cryptography.CryptographicException">It was changed, belongs to another booking, or its key is gone.</exception>
    public string Open(Guid bookingId, byte[] cipher) => Encoding.UTF8.GetString(For(bookingId).Unprotect(cipher));

    private IDataProtector For(Guid bookingId) => _protector.CreateProtector(bookingId.ToString("D"));
}
