using Auction.Domain.Assets;

namespace Auction.Domain.Tests.Assets;

[Trait("Rule", "REF-3.1")]
public sealed class AssetFactsTests
{
    private static readonly Dictionary<string, string> Home = new(StringComparer.Ordinal)
    {
        ["location"] = "栖霞区云杉路88号", ["area"] = "98.62", ["owner-share"] = "单独所有", ["occupation"] = "空置", ["lease"] = "无", ["mortgage"] = "无", ["arrears"] = "无",
    };

    [Fact]
    public void CompleteFacts_HaveNoFinding() => Assert.True(AssetFacts.Read(AssetKind.Home, Home).IsComplete);

    [Theory]
    [InlineData("occupation")]
    [InlineData("lease")]
    [InlineData("mortgage")]
    [InlineData("arrears")]
    [InlineData("owner-share")]
    public void MissingFact_IsNamed(string id)
    {
        var facts = Home.Where(fact => fact.Key != id).ToDictionary(StringComparer.Ordinal);

        var finding = Assert.Single(AssetFacts.Read(AssetKind.Home, facts).Findings);

        Assert.Equal((id, AssetFactFault.Missing), (finding.FactId, finding.Fault));
    }

    [Theory]
    [InlineData("area", "0")]
    [InlineData("area", "98.625")]
    [InlineData("area", "about 98")]
    [InlineData("land-until", "2026-2-3")]
    [InlineData("land-until", "2026-02-30")]
    public void UnreadableFact_IsNamed_AndKeptOut(string id, string text)
    {
        var read = AssetFacts.Read(AssetKind.Home, new Dictionary<string, string>(Home, StringComparer.Ordinal) { [id] = text });

        Assert.Contains(read.Findings, finding => finding.FactId == id && finding.Fault == AssetFactFault.Unreadable);
        Assert.DoesNotContain(id, read.Values.Keys);
    }

    [Fact]
    public void FactOfAnotherKind_IsNamed() =>
        Assert.Contains(AssetFacts.Read(AssetKind.Home, new Dictionary<string, string>(Home, StringComparer.Ordinal) { ["plate"] = "江A·00001" }).Findings, finding => finding is { FactId: "plate", Fault: AssetFactFault.Unknown });

    [Theory]
    [InlineData("是", "是")]
    [InlineData("Yes", "是")]
    [InlineData("false", "否")]
    [InlineData("0", "否")]
    public void YesAndNo_AreWrittenOneWay(string text, string value) =>
        Assert.Equal(value, AssetFacts.Read(AssetKind.ListedShares, new Dictionary<string, string>(StringComparer.Ordinal) { ["is-state"] = text }).Values["is-state"]);

    [Fact]
    public void EveryKind_HasATable_WithUniqueIds_AndBothLanguages()
    {
        Assert.Equal(Enum.GetValues<AssetKind>().Order(), AssetKinds.All.Select(entry => entry.Kind).Order());
        Assert.All(AssetKinds.All, entry =>
        {
            Assert.Equal(entry.Facts.Count, entry.Facts.Select(field => field.Id).Distinct(StringComparer.Ordinal).Count());
            Assert.Contains(entry.Facts, field => field is { IsDisclosure: true } || field.Id == "mortgage");
            Assert.All(entry.Facts, field => Assert.True(field.Label.Zh.Length > 0 && field.Label.En.Length > 0));
        });
    }
}
