using Auction.TestKit;
using Auction.Web.Payments;
using Auction.Web.Startup;

namespace Auction.Web.Tests.Payments;

/// <summary>The file that says where the provider is, and where a payer may be sent.</summary>
public sealed class PaymentLineTests
{
    private const string Good = """{"address":"https://pay.test/","key":"sk_live_1","webhookSecrets":["whsec_1","whsec_2"],"isLive":true,"payerHosts":["cashier.test"]}""";

    [Fact]
    public void GoodFile_IsRead()
    {
        var line = Read(Good);
        Assert.Equal((new Uri("https://pay.test/"), "sk_live_1", true), (line.Address, line.Key, line.IsLive));
        Assert.Equal(["whsec_1", "whsec_2"], line.WebhookSecrets);
        Assert.Equal(["cashier.test"], line.PayerHosts);
    }

    [Theory]
    [InlineData("https://pay.test/", "http://pay.test/")]
    [InlineData("https://pay.test/", "http://127.0.0.1/")]
    [InlineData("https://pay.test/", "ftp://pay.test/")]
    [InlineData("https://pay.test/", "https://pay.test/v1/")]
    [InlineData("https://pay.test/", "https://u@pay.test/")]
    [InlineData("sk_live_1", "")]
    [InlineData("sk_live_1", "sk live")]
    [InlineData("\"whsec_1\",\"whsec_2\"", "\"a\",\"b\",\"c\"")]
    [InlineData("\"whsec_1\",\"whsec_2\"", "")]
    [InlineData("cashier.test", "https://cashier.test")]
    [InlineData("\"isLive\":true,", "")]
    [InlineData("\"isLive\":true", "\"isLive\":true,\"more\":1")]
    [InlineData("{", "[")]
    public void WhatCannotBeUsed_IsRefusedWithoutSayingTheKey(string part, string instead)
    {
        var error = Assert.Throws<SettingsException>(() => Read(Good.Replace(part, instead, StringComparison.Ordinal)));
        Assert.DoesNotContain("sk_", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("whsec", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://pay.test/pay/pi_1?client_secret=x", true)]
    [InlineData("https://cashier.test/x", true)]
    [InlineData("https://CASHIER.test/x", true)]
    [InlineData("http://cashier.test/x", false)]
    [InlineData("https://cashier.test:8443/x", false)]
    [InlineData("https://cashier.test@evil.test/x", false)]
    [InlineData("https://evil.test/cashier.test", false)]
    [InlineData("https://x.cashier.test/", false)]
    [InlineData("javascript:alert(1)", false)]
    public void Payer_IsSentToNamedHostsOnly(string page, bool may) => Assert.Equal(may, Read(Good).MaySendPayerTo(new Uri(page)));

    private static PaymentLine Read(string text)
    {
        using var folder = new TemporaryFolder();
        var file = folder.PathTo("payments.json");
        File.WriteAllText(file, text);
        return PaymentLine.Read(file);
    }
}
