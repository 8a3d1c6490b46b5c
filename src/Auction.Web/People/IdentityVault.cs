using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;

namespace Auction.Web.People;

/// <summary>Keeps the numbers of persons secret, and finds equal ones without opening any.</summary>
/// <remarks>Two keys, both outside the database: the key ring that encrypts, and the key of the blind index.</remarks>
public sealed class IdentityVault
{
    private const int KeyBytes = 32;

    private readonly IDataProtector _protector;
    private readonly byte[] _indexKey;

    /// <summary>Opens the vault; the key of the index is made on first use, readable by its owner only.</summary>
    /// <param name="protection">The key ring.</param>
    /// <param name="indexKeyFile">Where the key of the index lies. All nodes of a cluster share it.</param>
    /// <exception cref="CryptographicException">The file holds no key.</exception>
    public IdentityVault(IDataProtectionProvider protection, string indexKeyFile)
    {
        ArgumentNullException.ThrowIfNull(protection);
        _protector = protection.CreateProtector("hengping.identity-number.v1");
        _indexKey = OpenKey(indexKeyFile);
    }

    /// <summary>Encrypts a number for one account.</summary>
    public byte[] Close(Guid accountId, string number) => For(accountId).Protect(Encoding.ASCII.GetBytes(number));

    /// <summary>Decrypts it.</summary>
    /// <exception cref="CryptographicException">It was changed, belongs to another account, or its key is gone.</exception>
    public string Open(Guid accountId, byte[] cipher) => Encoding.ASCII.GetString(For(accountId).Unprotect(cipher));

    /// <summary>The same for the same number, and nothing else.</summary>
    public byte[] IndexOf(string number) => HMACSHA256.HashData(_indexKey, Encoding.ASCII.GetBytes(number));

    private IDataProtector For(Guid accountId) => _protector.CreateProtector(accountId.ToString("D"));

    private static byte[] OpenKey(string file)
    {
        if (!File.Exists(file))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
            {
                options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            }

            using var stream = new FileStream(file, options);
            stream.Write(RandomNumberGenerator.GetBytes(KeyBytes));
        }

        var key = File.ReadAllBytes(file);
        return key.Length == KeyBytes ? key : throw new CryptographicException($"{file} holds no key of {KeyBytes} bytes.");
    }
}
