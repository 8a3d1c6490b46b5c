using System.Security.Cryptography;
using Auction.Domain.Records;

namespace Auction.Grains.Journal;

/// <summary>The key that signs batches and checkpoints.</summary>
public sealed class SealKey : IDisposable
{
    private readonly ECDsa _key;
    private readonly Lock _gate = new();

    private SealKey(ECDsa key)
    {
        _key = key;
        PublicKey = key.ExportSubjectPublicKeyInfo();
        Id = Convert.ToHexStringLower(SHA256.HashData(PublicKey).AsSpan(0, 8));
    }

    /// <summary>First sixteen hex digits of the SHA-256 of the public key.</summary>
    public string Id { get; }

    /// <summary>SubjectPublicKeyInfo, DER.</summary>
    public byte[] PublicKey { get; }

    /// <summary>A new key on P-256.</summary>
    public static SealKey Create() => new(ECDsa.Create(ECCurve.NamedCurves.nistP256));

    /// <summary>The key in a PEM file, made there on first use, readable by its owner only.</summary>
    /// <exception cref="CryptographicException">The file does not hold a key.</exception>
    public static SealKey Open(string file)
    {
        if (!File.Exists(file))
        {
            using var fresh = ECDsa.Create(ECCurve.NamedCurves.nistP256);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
            {
                options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            }

            using var writer = new StreamWriter(file, options);
            writer.Write(fresh.ExportPkcs8PrivateKeyPem());
        }

        var key = ECDsa.Create();
        key.ImportFromPem(File.ReadAllText(file));
        return new SealKey(key);
    }

    /// <summary>ECDSA over SHA-256 of a text, in IEEE P1363 form (<see cref="SealText.Algorithm"/>).</summary>
    public byte[] Sign(ReadOnlySpan<byte> text)
    {
        lock (_gate)
        {
            return _key.SignData(text, HashAlgorithmName.SHA256);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _key.Dispose();
}
