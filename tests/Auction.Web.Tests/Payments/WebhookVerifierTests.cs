using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Auction.Web.Payments;

namespace Auction.Web.Tests.Payments;

/// <summary>What is sent to us as an event of the provider, forged, old, changed or from elsewhere.</summary>
public sealed class WebhookVerifierTests
{
    private const string Secret = "whsec_first";
    private const string NextSecret = "whsec_second";
    private const string Body = """{"id":"evt_1","object":"event","type":"payment_intent.succeeded","created":1795000000,"livemode":false,"data":{"object":{"id":"pi_1","object":"payment_intent"}}}""";

    private static readonly DateTimeOffset Now = DateTimeOffset.FromUnixTimeSeconds(1_795_000_100);
    private static readonly long At = Now.ToUnixTimeSeconds();

    [Fact]
    public void Genuine_IsAnEvent()
    {
        var verdict = Verify(Body, Signed(Body, At, Secret));
        Assert.Equal(new ProviderEvent("evt_1", "payment_intent.succeeded", DateTimeOffset.FromUnixTimeSeconds(1_795_000_000), "payment_intent", "pi_1", null), verdict.Event);
        Assert.Null(verdict.Fault);
    }

    [Theory]
    [InlineData(-301, WebhookFault.TooOld)]
    [InlineData(-300, null)]
    [InlineData(300, null)]
    [InlineData(301, WebhookFault.FromTheFuture)]
    public void Time_CountsWithin300Seconds(int offset, WebhookFault? fault) => Assert.Equal(fault, Verify(Body, Signed(Body, At + offset, Secret)).Fault);

    [Fact]
    public void EitherSecret_CountsWhileTheProviderChangesOver()
    {
        Assert.Null(Verify(Body, Signed(Body, At, NextSecret)).Fault);
        var both = $"t={At},v1={Hash(Body, At, "whsec_gone")},v1={Hash(Body, At, NextSecret)},v0=1234";
        Assert.Null(Verify(Body, both).Fault);
        Assert.Equal(WebhookFault.WrongSignature, Verify(Body, Signed(Body, At, "whsec_gone")).Fault);
    }

    [Fact]
    public void EveryChangedByte_IsNoticed()
    {
        var signature = Signed(Body, At, Secret);
        var bytes = Encoding.UTF8.GetBytes(Body);
        for (var i = 0; i < bytes.Length; i++)
        {
            var changed = (byte[])bytes.Clone();
            changed[i] ^= 1;
            Assert.Equal(WebhookFault.WrongSignature, Verifier().Verify(changed, signature, Now).Fault);
        }
    }

    public static TheoryData<string?, WebhookFault> Headers => new()
    {
        { null, WebhookFault.NoSignature },
        { "", WebhookFault.NoSignature },
        { "nonsense", WebhookFault.Malformed },
        { $"t={At}", WebhookFault.Malformed },
        { $"v1={Hash(Body, At, Secret)}", WebhookFault.Malformed },
        { $"t=now,v1={Hash(Body, At, Secret)}", WebhookFault.Malformed },
        { $"t=99999999999999999,v1={Hash(Body, At, Secret)}", WebhookFault.Malformed },
        { $"t={At},t={At},v1={Hash(Body, At, Secret)}", WebhookFault.Malformed },
        { $"t={At},v0={Hash(Body, At, Secret)}", WebhookFault.Malformed },
        { $"t={At},v1={Hash(Body, At, Secret)[..62]}", WebhookFault.Malformed },
        { $"t={At + 1},v1={Hash(Body, At, Secret)}", WebhookFault.WrongSignature },
        { $"t={At},v1={new string('0', 64)}", WebhookFault.WrongSignature },
        { $"t={At},v1={Hash(Body, At, "")}", WebhookFault.WrongSignature },
        { new string('x', 5_000), WebhookFault.TooLong },
    };

    [Theory]
    [MemberData(nameof(Headers))]
    public void ForgedHeader_IsRefused(string? header, WebhookFault fault) => Assert.Equal(fault, Verify(Body, header).Fault);

    [Theory]
    [InlineData("""{"id":"evt_1","object":"event","type":"a.b","created":1,"livemode":true,"data":{"object":{"id":"pi_1","object":"payment_intent"}}}""", WebhookFault.OtherEnvironment)]
    [InlineData("""{"id":"evt_1","object":"charge","livemode":false}""", WebhookFault.NoEvent)]
    [InlineData("""{"livemode":false}""", WebhookFault.NoEvent)]
    [InlineData("[]", WebhookFault.NoEvent)]
    [InlineData("<html>", WebhookFault.NoEvent)]
    [InlineData("", WebhookFault.NoEvent)]
    public void RightlySignedNonsense_IsRefused(string body, WebhookFault fault) => Assert.Equal(fault, Verify(body, Signed(body, At, Secret)).Fault);

    [Fact]
    public void WithoutASecret_NothingCounts() =>
        Assert.Equal(WebhookFault.WrongSignature, new WebhookVerifier(Line([])).Verify(Encoding.UTF8.GetBytes(Body), Signed(Body, At, ""), Now).Fault);

    private static WebhookVerdict Verify(string body, string? header) => Verifier().Verify(Encoding.UTF8.GetBytes(body), header, Now);

    private static WebhookVerifier Verifier() => new(Line([Secret, NextSecret]));

    private static PaymentLine Line(IReadOnlyList<string> secrets) => new(new Uri("https://pay.test/"), "sk_test_1", secrets, IsLive: false);

    private static string Signed(string body, long at, string secret) => $"t={at.ToString(CultureInfo.InvariantCulture)},v1={Hash(body, at, secret)}";

    private static string Hash(string body, long at, string secret) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes($"{at.ToString(CultureInfo.InvariantCulture)}.{body}")));
}
