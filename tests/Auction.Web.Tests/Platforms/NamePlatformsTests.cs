using Auction.TestKit;
using Auction.Web.Platforms;
using Auction.Web.Startup;

namespace Auction.Web.Tests.Platforms;

/// <summary>The file of platforms is read strictly when the site starts: an order must not go astray, nor a key in the clear.</summary>
public sealed class NamePlatformsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void NoFile_MeansThatNobodyIsReached() => Assert.Empty(PlatformLine.Read(file: null));

    [Fact]
    public void SoundFile_IsRead() => Assert.Equal(
        [
            new PlatformLine("zhunjia", new Uri("https://zhunjia.example/court/"), "k1"),
            new PlatformLine("henggu", new Uri("http://127.0.0.1:5090/platforms/henggu/"), "k2", Trial: true),
        ],
        Read("""[{"id":"zhunjia","address":"https://zhunjia.example/court/","key":"k1"},{"id":"henggu","address":"http://127.0.0.1:5090/platforms/henggu/","key":"k2","trial":true}]"""));

    [Theory]
    [InlineData("""[{"id":"a","address":"http://a.example/","key":"k"}]""", "must be https")]
    [InlineData("""[{"id":"a","address":"https://a.example/court","key":"k"}]""", "ends with a slash")]
    [InlineData("""[{"id":"a","address":"https://a.example/?court=1","key":"k"}]""", "ends with a slash")]
    [InlineData("""[{"id":"a","address":"/court/","key":"k"}]""", "ends with a slash")]
    [InlineData("""[{"id":"a","address":"ftp://a.example/","key":"k"}]""", "ends with a slash")]
    [InlineData("""[{"id":"a","address":"https://a.example/","key":""}]""", "the key of a")]
    [InlineData("""[{"id":"a","address":"https://a.example/","key":"k\nX-Other: 1"}]""", "the key of a")]
    [InlineData("""[{"id":" ","address":"https://a.example/","key":"k"}]""", "without an id")]
    [InlineData("""[{"id":"a","address":"https://a.example/","key":"k"},{"id":"a","address":"https://b.example/","key":"k"}]""", "twice")]
    [InlineData("""[{"id":"a","address":"https://a.example/","key":"k","keys":"x"}]""", "no list of platforms")]
    [InlineData("""[{"id":"a","key":"k"}]""", "no list of platforms")]
    [InlineData("{}", "no list of platforms")]
    [InlineData("", "no list of platforms")]
    public void UnsoundFile_StopsTheStart(string text, string reason)
    {
        var e = Assert.Throws<SettingsException>(() => Read(text));
        Assert.Contains(reason, e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void MissingFile_StopsTheStart() => Assert.Throws<SettingsException>(() => PlatformLine.Read(_folder.PathTo("nothing.json")));

    [Fact]
    public void BrokenFile_KeepsItsKeysToItself()
    {
        var e = Assert.Throws<SettingsException>(() => Read("""[{"id":"a","address":"https://a.example/","key":"very-secret" """));
        Assert.DoesNotContain("very-secret", e.ToString(), StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private IReadOnlyList<PlatformLine> Read(string text)
    {
        var file = _folder.PathTo("platforms.json");
        File.WriteAllText(file, text);
        return PlatformLine.Read(file);
    }
}
