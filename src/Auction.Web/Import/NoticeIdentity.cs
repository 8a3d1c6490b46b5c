using System.Security.Cryptography;
using System.Text;

namespace Auction.Web.Import;

/// <summary>The lot id that belongs to a court's reference, so that the same notice finds the same lot on every machine.</summary>
internal static class NoticeIdentity
{
    public static Guid LotId(string courtCode, string reference)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes($"lot\n{courtCode}\n{reference}"), hash);

        // RFC 9562, version 8: a custom name-based id.
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash[..16], bigEndian: true);
    }
}
