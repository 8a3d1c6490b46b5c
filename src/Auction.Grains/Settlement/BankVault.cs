using System.Security.Cryptography;
using System.Text;
using Auction.Data.Settlement;
using Microsoft.AspNetCore.DataProtection;

namespace Auction.Grains.Settlement;

/// <summary>Keeps the numbers of bank accounts secret: encrypted under the platform's key ring, which lies outside the database, each for its own distribution.</summary>
public sealed class BankVault(IDataProtectionProvider protection)
{
    private const int SaltBytes = 32;
    private const int Shown = 4;

    private readonly IDataProtector _protector = protection.CreateProtector("hengping.payee-bank.v1");

    /// <summary>An account as it is stored.</summary>
    public PayeeBankRow Close(Guid distributionId, string payeeId, BankAccount account)
    {
        ArgumentNullException.ThrowIfNull(account);
        var salt = RandomNumberGenerator.GetBytes(SaltBytes);
        return new()
        {
            DistributionId = distributionId,
            PayeeId = payeeId,
            Sha256 = Convert.ToHexStringLower(SHA256.HashData([.. salt, .. Encoding.UTF8.GetBytes($"{account.Holder}\n{account.Bank}\n{account.Number}")])),
            Salt = salt,
            Holder = account.Holder,
            Bank = account.Bank,
            NumberCipher = For(distributionId).Protect(Encoding.ASCII.GetBytes(account.Number)),
            Ending = account.Number[^Shown..],
            IsEscrow = account.IsEscrow,
        };
    }

    /// <summary>The number of an account.</summary>
    /// <exception cref="CryptographicException">It was changed, belongs to another distribution, or its key is gone.</exception>
    public string Open(PayeeBankRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return Encoding.ASCII.GetString(For(row.DistributionId).Unprotect(row.NumberCipher));
    }

    private IDataProtector For(Guid distributionId) => _protector.CreateProtector(distributionId.ToString("D"));
}

/// <summary>An account money may be paid to.</summary>
/// <param name="Holder">In whose name it is.</param>
/// <param name="Bank">The bank.</param>
/// <param name="Number">Its number: 8 to 30 digits.</param>
/// <param name="IsEscrow">True for the account of the deposit office (MON-ESC).</param>
public sealed record BankAccount(string Holder, string Bank, string Number, bool IsEscrow)
{
    private const int Shortest = 8;
    private const int Longest = 30;

    /// <summary>Digits of a number as typed, with blanks and hyphens left out; null when it is no account number.</summary>
    public static string? Read(string? typed)
    {
        var digits = (typed ?? "").Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal);
        return digits.Length is >= Shortest and <= Longest && digits.All(char.IsAsciiDigit) ? digits : null;
    }
}
