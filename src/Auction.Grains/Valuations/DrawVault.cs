using System.Security.Cryptography;
using Auction.Data.Valuations;
using Microsoft.AspNetCore.DataProtection;
using Valuation.Lottery;

namespace Auction.Grains.Valuations;

/// <summary>Makes and keeps the secret of a draw until it is opened (REF-16): encrypted under the platform's key ring, which lies outside the database.</summary>
public sealed class DrawVault(IDataProtectionProvider protection)
{
    private readonly IDataProtector _protector = protection.CreateProtector("hengping.draw-secret.v1");

    /// <summary>A fresh secret with its commitment; nobody sees it before the draw.</summary>
    public DrawSecretRow Make(Guid valuationId)
    {
        var secret = RandomNumberGenerator.GetBytes(DrawMath.Size);
        var commitment = Convert.ToHexStringLower(DrawMath.Commitment(secret));
        return new() { ValuationId = valuationId, Commitment = commitment, Cipher = For(valuationId, commitment).Protect(secret) };
    }

    /// <summary>The secret, lower-case hex.</summary>
    /// <exception cref="CryptographicException">It was changed, belongs elsewhere, or its key is gone.</exception>
    public string Open(DrawSecretRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return Convert.ToHexStringLower(For(row.ValuationId, row.Commitment).Unprotect(row.Cipher));
    }

    private IDataProtector For(Guid valuationId, string commitment) => _protector.CreateProtector(valuationId.ToString("D"), commitment);
}
