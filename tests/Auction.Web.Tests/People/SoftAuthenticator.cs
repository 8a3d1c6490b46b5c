using System.Buffers.Binary;
using System.Buffers.Text;
using System.Formats.Cbor;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Auction.Web.Tests.People;

/// <summary>A device with one passkey, as Web Authentication describes it: answers what a site asks, signed.</summary>
internal sealed class SoftAuthenticator : IDisposable
{
    private const byte Present = 1;
    private const byte Verified = 4;
    private const byte WithKey = 0x40;
    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly byte[] _id = RandomNumberGenerator.GetBytes(32);
    private byte[] _owner = [];
    private uint _used;

    /// <summary>False when the device does not ask for finger, face or PIN.</summary>
    public bool AsksOwner { get; init; } = true;

    /// <summary>Its credential id as the site's pages name it.</summary>
    public string Id => Convert.ToHexStringLower(_id);

    /// <summary>Makes the passkey for what the site asked.</summary>
    public string Make(string options, string origin)
    {
        using var asked = JsonDocument.Parse(options);
        _owner = Base64Url.DecodeFromChars(asked.RootElement.GetProperty("user").GetProperty("id").GetString());
        var device = DataFor(asked.RootElement.GetProperty("rp").GetProperty("id").GetString()!, WithKey);
        device = [.. device, .. new byte[16], .. Short(_id.Length), .. _id, .. PublicKey()];
        var attestation = new CborWriter(CborConformanceMode.Ctap2Canonical);
        attestation.WriteStartMap(3);
        attestation.WriteTextString("fmt");
        attestation.WriteTextString("none");
        attestation.WriteTextString("attStmt");
        attestation.WriteStartMap(0);
        attestation.WriteEndMap();
        attestation.WriteTextString("authData");
        attestation.WriteByteString(device);
        attestation.WriteEndMap();
        return Answer(new
        {
            attestationObject = Base64Url.EncodeToString(attestation.Encode()),
            clientDataJSON = Base64Url.EncodeToString(ClientData("webauthn.create", asked, origin)),
            transports = new[] { "internal" },
        });
    }

    /// <summary>Uses it for what the site asked.</summary>
    public string Use(string options, string origin, string? domain = null)
    {
        using var asked = JsonDocument.Parse(options);
        _used++;
        var device = DataFor(domain ?? asked.RootElement.GetProperty("rpId").GetString()!, 0);
        var client = ClientData("webauthn.get", asked, origin);
        var signature = _key.SignData([.. device, .. SHA256.HashData(client)], HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
        return Answer(new
        {
            authenticatorData = Base64Url.EncodeToString(device),
            clientDataJSON = Base64Url.EncodeToString(client),
            signature = Base64Url.EncodeToString(signature),
            userHandle = Base64Url.EncodeToString(_owner),
        });
    }

    /// <inheritdoc/>
    public void Dispose() => _key.Dispose();

    private static byte[] ClientData(string type, JsonDocument asked, string origin) =>
        Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new { type, challenge = asked.RootElement.GetProperty("challenge").GetString(), origin, crossOrigin = false }));

    private static byte[] Short(int value)
    {
        var bytes = new byte[2];
        BinaryPrimitives.WriteUInt16BigEndian(bytes, (ushort)value);
        return bytes;
    }

    private byte[] DataFor(string domain, byte flags)
    {
        var count = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(count, _used);
        return [.. SHA256.HashData(Encoding.UTF8.GetBytes(domain)), (byte)(flags | Present | (AsksOwner ? Verified : 0)), .. count];
    }

    private byte[] PublicKey()
    {
        // COSE: elliptic curve key, ES256, P-256.
        var point = _key.ExportParameters(includePrivateParameters: false).Q;
        var key = new CborWriter(CborConformanceMode.Ctap2Canonical);
        key.WriteStartMap(5);
        key.WriteInt32(1);
        key.WriteInt32(2);
        key.WriteInt32(3);
        key.WriteInt32(-7);
        key.WriteInt32(-1);
        key.WriteInt32(1);
        key.WriteInt32(-2);
        key.WriteByteString(point.X!);
        key.WriteInt32(-3);
        key.WriteByteString(point.Y!);
        key.WriteEndMap();
        return key.Encode();
    }

    private string Answer(object response) => JsonSerializer.Serialize(new
    {
        id = Base64Url.EncodeToString(_id),
        rawId = Base64Url.EncodeToString(_id),
        type = "public-key",
        response,
        clientExtensionResults = new { },
    });
}
