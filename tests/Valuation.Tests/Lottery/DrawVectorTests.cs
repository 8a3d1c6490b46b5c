using System.Security.Cryptography;
using System.Text;
using Valuation.Lottery;

namespace Valuation.Tests.Lottery;

/// <summary>The expected values were computed by another program in another language from the description of the method alone.</summary>
public sealed class DrawVectorTests
{
    [Theory]
    [Trait("Rule", "REF-34.2")]
    [InlineData(1, "1")]
    [InlineData(2, "2,1")]
    [InlineData(5, "5,3,2,4,1")]
    [InlineData(10, "8,4,10,6,5,7,3,9,2,1")]
    [InlineData(20, "3,6,17,5,12,4,13,8,1,15,20,9,18,16,10,7,19,2,14,11")]
    public void ASeed_GivesOneOrder(int count, string order)
    {
        var list = Enumerable.Range(1, count).Select(number => number.ToString(System.Globalization.CultureInfo.InvariantCulture)).ToList();

        Assert.Equal(order, string.Join(',', DrawMath.Shuffle(list, SHA256.HashData("seed"u8))));
    }

    [Fact]
    [Trait("Rule", "REF-16")]
    [Trait("Rule", "REF-34.2")]
    public void ListSecretAndInputs_GiveOneSeed()
    {
        var transcript = Draws.Seven();

        Assert.Equal("43a573dfc340d4ad484a3f4bc49aba690fc7af721633d904619d637243efcdc3", transcript.ListHash);
        Assert.Equal("630dcd2966c4336691125448bbb25b4ff412a49c732db2c8abc1b8581bd710dd", transcript.Commitment);
        Assert.Equal("2fe3260a0b4adab30ab5a596c827608dd49f347ea7e80b061522090aef147b48", transcript.Seed);
        Assert.Equal(["i5", "i2", "i1", "i4", "i7"], transcript.Order);
        Assert.Equal(["i5", "i2", "i1"], transcript.Chosen);
    }

    [Fact]
    [Trait("Rule", "REF-34.2")]
    public void OfficersInputs_CountLikeThoseOfParties()
    {
        var list = new DrawList("r", "f", [new("x", "X", null), new("y", "Y", null)]);
        var secret = Enumerable.Repeat((byte)255, 32).ToArray();
        var seed = DrawMath.Seed(
            Convert.FromHexString(DrawTranscript.HashOf(list)),
            DrawMath.Commitment(secret),
            secret,
            [new("A", IsOfficer: false, "1"), new("officer-1", IsOfficer: true, "2"), new("officer-2", IsOfficer: true, "6")]);

        Assert.Equal("f16a42518ad8003f103904a9a26fb0ee912b2a558484d358a36fc998752cb260", Convert.ToHexStringLower(seed));
        Assert.Equal(["y", "x"], DrawMath.Shuffle(list.Eligible, seed));
    }

    /// <summary>Each of five comes to each place 1,200 times in 6,000 draws; the chance that a fair draw strays by 200 anywhere is below one in ten million.</summary>
    [Fact]
    [Trait("Rule", "REF-34.2")]
    public void EveryPlace_IsEquallyLikely()
    {
        string[] list = ["a", "b", "c", "d", "e"];
        var counts = new Dictionary<(string, int), int>();
        for (var draw = 0; draw < 6000; draw++)
        {
            var order = DrawMath.Shuffle(list, SHA256.HashData(Encoding.UTF8.GetBytes($"draw {draw}")));
            for (var place = 0; place < order.Count; place++) { counts[(order[place], place)] = counts.GetValueOrDefault((order[place], place)) + 1; }
        }

        Assert.Equal(25, counts.Count);
        Assert.All(counts.Values, count => Assert.InRange(count, 1000, 1400));
    }
}
