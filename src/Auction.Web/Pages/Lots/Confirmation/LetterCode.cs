using QRCoder;

namespace Auction.Web.Pages.Lots.Confirmation;

/// <summary>The code on a letter that leads to its verification.</summary>
internal static class LetterCode
{
    /// <summary>An address as a QR code, SVG.</summary>
    public static string Draw(string address)
    {
        using var generator = new QRCodeGenerator();
        using var data = generator.CreateQrCode(address, QRCodeGenerator.ECCLevel.M);
        using var code = new SvgQRCode(data);
        return code.GetGraphic(4, "#1b232b", "#ffffff", drawQuietZones: true, SvgQRCode.SizingMode.ViewBoxAttribute);
    }
}
