using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Auction.Domain.Amounts;
using Microsoft.AspNetCore.DataProtection;
using Valuation.Procedure;

namespace Auction.Grains.Valuations;

/// <summary>Keeps sealed figures secret until they are opened (REF-4.2): encrypted under the platform's key ring, which lies outside the database.</summary>
public sealed class FigureVault(IDataProtectionProvider protection)
{
    private const int SaltBytes = 32;
    private const string None = "-";

    private readonly IDataProtector _protector = protection.CreateProtector("hengping.sealed-figure.v1");

    /// <summary>A figure with a fresh secret salt.</summary>
    public static OpenedFigure Salted(string partyId, Money amount, DateOnly? validUntil) =>
        new(partyId, amount, validUntil, Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(SaltBytes)));

    /// <summary>Encrypts a figure for one valuation.</summary>
    public byte[] Close(Guid valuationId, OpenedFigure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        var text = string.Join(
            '\n',
            figure.Amount.Fen.ToString(CultureInfo.InvariantCulture),
            figure.ValidUntil?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? None,
            figure.Salt);
        return For(valuationId, figure.PartyId).Protect(Encoding.ASCII.GetBytes(text));
    }

    /// <summary>Decrypts it.</summary>
    /// <exception cref="CryptographicException">It was changed, belongs to another party or valuation, or its key is gone.</exception>
    public OpenedFigure Open(Guid valuationId, string partyId, byte[] cipher)
    {
        var parts = Encoding.ASCII.GetString(For(valuationId, partyId).Unprotect(cipher)).Split('\n');
        return new(
            partyId,
            new Money(long.Parse(parts[0], CultureInfo.InvariantCulture)),
            parts[1] == None ? null : DateOnly.ParseExact(parts[1], "yyyy-MM-dd", CultureInfo.InvariantCulture),
            parts[2]);
    }

    private IDataProtector For(Guid valuationId, string partyId) => _protector.CreateProtector(valuationId.ToString("D"), partyId);
}
