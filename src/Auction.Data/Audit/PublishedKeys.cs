using System.Security.Cryptography;
using Auction.Data.Platform;

namespace Auction.Data.Audit;

/// <summary>The public keys of every node that ever signed.</summary>
public sealed class PublishedKeys : IDisposable
{
    private readonly Dictionary<string, ECDsa> _keys = new(StringComparer.Ordinal);

    /// <summary>Reads the keys among the platform's values; a key whose id is not its own digest is left out.</summary>
    public PublishedKeys(IEnumerable<PlatformStateRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        foreach (var row in rows.Where(row => row.Name.StartsWith(PlatformStateRow.SealKeyPrefix, StringComparison.Ordinal)))
        {
            var id = row.Name[PlatformStateRow.SealKeyPrefix.Length..];
            if (TryImport(id, row.Value) is { } key)
            {
                _keys[id] = key;
            }
        }
    }

    /// <summary>True when the key is published and signed this text.</summary>
    public bool Verify(string keyId, ReadOnlySpan<byte> text, ReadOnlySpan<byte> signature) =>
        _keys.TryGetValue(keyId, out var key) && key.VerifyData(text, signature, HashAlgorithmName.SHA256);

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var key in _keys.Values)
        {
            key.Dispose();
        }
    }

    private static ECDsa? TryImport(string id, string base64)
    {
        var key = ECDsa.Create();
        try
        {
            var bytes = Convert.FromBase64String(base64);
            key.ImportSubjectPublicKeyInfo(bytes, out _);
            if (string.Equals(id, Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 8)), StringComparison.Ordinal))
            {
                return key;
            }
        }
        catch (Exception e) when (e is FormatException or CryptographicException)
        {
            // Not a key; whatever it signed will not verify, and that is what is reported.
        }

        key.Dispose();
        return null;
    }
}
