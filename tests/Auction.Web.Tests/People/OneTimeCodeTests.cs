using System.Text;
using Auction.Web.People;

namespace Auction.Web.Tests.People;

/// <summary>One-time codes against the published vectors, and at the edges of their time.</summary>
public sealed class OneTimeCodeTests
{
    private static readonly byte[] Secret = Encoding.ASCII.GetBytes("12345678901234567890");

    /// <summary>RFC 6238, appendix B, SHA-1; the last six of its eight digits.</summary>
    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1_111_111_109, "081804")]
    [InlineData(1_111_111_111, "050471")]
    [InlineData(1_234_567_890, "005924")]
    [InlineData(2_000_000_000, "279037")]
    [InlineData(20_000_000_000, "353130")]
    public void PublishedVectors_AreMet(long second, string code) =>
        Assert.Equal(code, OneTimeCode.At(Secret, OneTimeCode.StepOf(DateTimeOffset.FromUnixTimeSeconds(second))));

    /// <summary>The code of the step from second 60 to second 89.</summary>
    [Theory]
    [InlineData(29, false)]
    [InlineData(30, true)]
    [InlineData(60, true)]
    [InlineData(89, true)]
    [InlineData(119, true)]
    [InlineData(120, false)]
    public void Code_IsTakenOneStepBeforeAndAfter(long second, bool isTaken) =>
        Assert.Equal(isTaken ? 2 : null, OneTimeCode.StepOfTyped(Secret, OneTimeCode.At(Secret, 2), DateTimeOffset.FromUnixTimeSeconds(second)));

    [Theory]
    [InlineData("287 082", true)]
    [InlineData(" 287082 ", true)]
    [InlineData("28708", false)]
    [InlineData("2870820", false)]
    [InlineData("２８７０８２", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Typed_IsReadWithoutSpaces_AndInFull(string? typed, bool isTaken) =>
        Assert.Equal(isTaken, OneTimeCode.StepOfTyped(Secret, typed, DateTimeOffset.FromUnixTimeSeconds(59)) is not null);

    /// <summary>RFC 4648, section 10, without the filling signs.</summary>
    [Theory]
    [InlineData("", "")]
    [InlineData("f", "MY")]
    [InlineData("fo", "MZXQ")]
    [InlineData("foo", "MZXW6")]
    [InlineData("foob", "MZXW6YQ")]
    [InlineData("fooba", "MZXW6YTB")]
    [InlineData("foobar", "MZXW6YTBOI")]
    public void Secret_IsWrittenInBase32(string bytes, string text) => Assert.Equal(text, OneTimeCode.Base32(Encoding.ASCII.GetBytes(bytes)));

    [Fact]
    public void Address_SaysWhatAppsNeed() =>
        Assert.Equal(
            "otpauth://totp/Hengping:zhou%2B1%40test.hengping?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Hengping&algorithm=SHA1&digits=6&period=30",
            OneTimeCode.Address(Secret, "zhou+1@test.hengping"));

    [Fact]
    public void RecoveryCodes_AreTenDifferent_AndReadHoweverTheyAreTyped()
    {
        var codes = RecoveryCodes.Make();
        Assert.Equal((10, 10), (codes.Count, codes.Distinct(StringComparer.Ordinal).Count()));
        Assert.All(codes, code => Assert.Matches("^([2-9a-hjkmnp-z]{4}-){3}[2-9a-hjkmnp-z]{4}$", code));
        Assert.Equal(RecoveryCodes.Hash(codes[0]), RecoveryCodes.Hash($" {codes[0].Replace("-", " ", StringComparison.Ordinal).ToUpperInvariant()}"));
        Assert.NotEqual(RecoveryCodes.Hash(codes[0]), RecoveryCodes.Hash(codes[1]));
    }

    [Theory]
    [InlineData("203.0.113.77", "203.0.113.*")]
    [InlineData("::ffff:203.0.113.77", "203.0.113.*")]
    [InlineData("2001:db8:1:2::77", "2001:db8:1::/48")]
    [InlineData(null, "")]
    public void Network_NamesNoMachine(string? address, string network) =>
        Assert.Equal(network, Networks.Coarse(address is null ? null : System.Net.IPAddress.Parse(address)));

    [Theory]
    [InlineData("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0", "Edge · Windows")]
    [InlineData("Mozilla/5.0 (Linux; Android 14; V2309A) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Mobile Safari/537.36 MicroMessenger/8.0.5", "WeChat · Android")]
    [InlineData("Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1", "Safari · iPhone")]
    [InlineData("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox · Linux")]
    [InlineData("<script>alert(1)</script>", "")]
    [InlineData("", "")]
    public void Device_IsAFewKnownNames_NeverTheHeaderItself(string userAgent, string words) => Assert.Equal(words, DeviceWords.Of(userAgent));
}
