using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using Auction.Domain.Records;
using Auction.Domain.Rounds;
using static Auction.Domain.Tests.Records.PublishedRecord;

namespace Auction.Domain.Tests.Records;

public sealed class VerifyReceiptTests : IDisposable
{
    private const string KeyId = "k1";
    private const long SealedAt = 1_773_100_000_000;
    private static readonly Guid SealId = Guid.Parse("0198c0de-0000-7000-8000-000000000002");
    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    public void Dispose() => _key.Dispose();

    [Fact]
    public void AReceiptOfAnAcceptedBid_IsValidAndInTheRecord()
    {
        var receipt = Accepted();

        Assert.Null(Verify(receipt).Fault);
        Assert.Null(ReceiptVerifier.Find(Element(receipt), Entries(Scene().Events)).Fault);
    }

    [Fact]
    public void AReceiptOfARefusedBid_IsValid() => Assert.Null(Verify(Refused()).Fault);

    [Theory]
    [InlineData("amountFen", RecordFault.LeafWrong)]
    [InlineData("at", RecordFault.LeafWrong)]
    [InlineData("seq", RecordFault.LeafWrong)]
    [InlineData("key", RecordFault.LeafWrong)]
    [InlineData("bidderCode", RecordFault.LeafWrong)]
    [InlineData("payload", RecordFault.LeafWrong)]
    [InlineData("kind", RecordFault.LeafWrong)]
    [InlineData("prevHash", RecordFault.LeafWrong)]
    [InlineData("leaf", RecordFault.LeafWrong)]
    public void AnAlteredAcceptedReceipt_IsFound(string member, RecordFault fault) => Assert.Equal(fault, Verify(Alter(Accepted(), member)).Fault);

    [Theory]
    [InlineData("amountFen", RecordFault.LeafWrong)]
    [InlineData("at", RecordFault.LeafWrong)]
    [InlineData("seq", RecordFault.LeafWrong)]
    [InlineData("key", RecordFault.LeafWrong)]
    [InlineData("bidderCode", RecordFault.LeafWrong)]
    [InlineData("refusal", RecordFault.LeafWrong)]
    [InlineData("judgedHash", RecordFault.LeafWrong)]
    public void AnAlteredRefusedReceipt_IsFound(string member, RecordFault fault) => Assert.Equal(fault, Verify(Alter(Refused(), member)).Fault);

    [Theory]
    [InlineData("root", RecordFault.PathWrong)]
    [InlineData("at", RecordFault.SignatureWrong)]
    [InlineData("id", RecordFault.SignatureWrong)]
    [InlineData("keyId", RecordFault.UnknownKey)]
    [InlineData("signature", RecordFault.SignatureWrong)]
    public void AnAlteredSeal_IsFound(string member, RecordFault fault)
    {
        var receipt = Accepted();
        var seal = receipt["seal"]!.AsObject();
        _ = member switch
        {
            "id" => seal[member] = Guid.Empty.ToString("D"),
            "signature" => seal[member] = Convert.ToBase64String(new byte[64]),
            _ => Alter(seal, member),
        };

        Assert.Equal(fault, Verify(receipt).Fault);
    }

    [Fact]
    public void AnAlteredPath_IsFound()
    {
        var receipt = Accepted();
        var step = receipt["seal"]!["path"]![0]!;
        step["side"] = step["side"]!.GetValue<string>() is "left" ? "right" : "left";

        Assert.Equal(RecordFault.PathWrong, Verify(receipt).Fault);
    }

    [Fact]
    public void AReceiptOfAnotherRecord_IsNotInIt()
    {
        var entries = Entries(Scene().Events);
        entries.RemoveRange(6, entries.Count - 6);

        Assert.Equal(RecordFault.NotInRecord, ReceiptVerifier.Find(Element(Accepted()), entries).Fault);
    }

    [Theory]
    [InlineData("", RecordFault.Malformed)]
    [InlineData("{}", RecordFault.Malformed)]
    [InlineData("""{"format":"hengping-receipt-9"}""", RecordFault.UnknownFormat)]
    public void AnythingElse_IsNamedAndNeverThrows(string json, RecordFault fault) => Assert.Equal(fault, ReceiptVerifier.Verify(json, Keys()).Fault);

    private JsonObject Accepted()
    {
        var entry = Entries(Scene().Events)[7];
        var bid = (BidAccepted)RoundEventJson.Read(entry.Kind, DateTimeOffset.FromUnixTimeMilliseconds(entry.AtUnixMs), entry.Payload);
        return Sealed(
            Convert.FromHexString(entry.Hash),
            new()
            {
                ["bidderCode"] = bid.BidderCode, ["key"] = bid.Key, ["amountFen"] = bid.Amount.Fen, ["at"] = entry.AtUnixMs, ["outcome"] = "accepted",
                ["seq"] = entry.Seq, ["kind"] = entry.Kind, ["payload"] = entry.Payload, ["prevHash"] = entry.PrevHash,
            });
    }

    private JsonObject Refused()
    {
        var judged = new byte[32];
        return Sealed(
            SealText.RefusalLeaf(RoundId, "X", "k", 5, 100, (int)RoundRefusal.BelowStart, 7, judged),
            new()
            {
                ["bidderCode"] = "X", ["key"] = "k", ["amountFen"] = 100, ["at"] = 5, ["outcome"] = "refused",
                ["seq"] = 7, ["refusal"] = (int)RoundRefusal.BelowStart, ["judgedHash"] = Convert.ToHexStringLower(judged),
            });
    }

    private JsonObject Sealed(byte[] leaf, JsonObject receipt)
    {
        byte[][] leaves = [SHA256.HashData("a"u8), leaf, SHA256.HashData("b"u8)];
        var root = MerkleTree.Root(leaves);
        receipt["format"] = ReceiptVerifier.Format;
        receipt["roundId"] = RoundId.ToString("D");
        receipt["leaf"] = Convert.ToHexStringLower(leaf);
        receipt["seal"] = new JsonObject
        {
            ["id"] = SealId.ToString("D"),
            ["path"] = new JsonArray([.. MerkleTree.Path(leaves, 1).Select(step => new JsonObject
            {
                ["side"] = step.IsLeft ? "left" : "right", ["hash"] = Convert.ToHexStringLower(step.Hash),
            })]),
            ["root"] = Convert.ToHexStringLower(root),
            ["at"] = SealedAt,
            ["keyId"] = KeyId,
            ["signature"] = Convert.ToBase64String(_key.SignData(SealText.OfSeal(SealId, SealedAt, root), HashAlgorithmName.SHA256)),
        };
        return receipt;
    }

    private static JsonObject Alter(JsonObject json, string member)
    {
        json[member] = json[member]!.GetValueKind() == JsonValueKind.Number
            ? long.Parse(json[member]!.ToJsonString(), System.Globalization.CultureInfo.InvariantCulture) + 1
            : (json[member]!.GetValue<string>()[0] == '0' ? "1" : "0") + json[member]!.GetValue<string>()[1..];
        return json;
    }

    private ReceiptVerdict Verify(JsonObject receipt) => ReceiptVerifier.Verify(receipt.ToJsonString(), Keys());

    private Dictionary<string, byte[]> Keys() => new(StringComparer.Ordinal) { [KeyId] = _key.ExportSubjectPublicKeyInfo() };

    private static JsonElement Element(JsonObject json) => JsonSerializer.SerializeToElement(json);
}
