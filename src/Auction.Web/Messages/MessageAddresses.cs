using System.Text;
using Microsoft.AspNetCore.DataProtection;

namespace Auction.Web.Messages;

/// <summary>Addresses and numbers messages go to: encrypted under the platform's key ring, which lies outside the database, each for its own account.</summary>
internal sealed class MessageAddresses(IDataProtectionProvider protection)
{
    private const int Ending = 4;

    private readonly IDataProtector _protector = protection.CreateProtector("hengping.message-address.v1");

    /// <summary>Encrypts an address for one account.</summary>
    public byte[] Seal(Guid accountId, string address) => For(accountId).Protect(Encoding.UTF8.GetBytes(address));

    /// <summary>The address.</summary>
    /// <exception cref="System.Security.Cryptography.CryptographicException">It was changed, belongs to another account, or its key is gone.</exception>
    public string Open(Guid accountId, byte[] cipher) => Encoding.UTF8.GetString(For(accountId).Unprotect(cipher));

    /// <summary>A number as it may be shown: its last four digits.</summary>
    public static string MaskPhone(string phone) => new string('*', phone.Length - Ending) + phone[^Ending..];

    /// <summary>An e-mail address as it may be shown: its first letter and what stands after the @.</summary>
    public static string MaskEmail(string email)
    {
        var at = email.LastIndexOf('@');
        return at <= 0 ? "***" : string.Concat(email.AsSpan(0, 1), "***", email.AsSpan(at));
    }

    private IDataProtector For(Guid accountId) => _protector.CreateProtector(accountId.ToString("D"));
}
