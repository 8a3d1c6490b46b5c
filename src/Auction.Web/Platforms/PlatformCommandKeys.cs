using System.Globalization;

namespace Auction.Web.Platforms;

/// <summary>Keys of the commands an answer leads to: the same answer gives the same keys, so whoever reads it again gets the same verdicts.</summary>
/// <param name="RequestId">The request that was answered.</param>
/// <param name="Stays">Stays that are over. What was refused because everything stood still may be asked once more afterwards.</param>
internal sealed record PlatformCommandKeys(Guid RequestId, int Stays)
{
    private const int ShaLength = 32;

    public string Confirm => Of(ConfirmAct);

    public string Extension => Of(ExtensionAct);

    public string Report(string sha256) => Of($"{ReportAct}:{sha256[..ShaLength]}");

    public const string ConfirmAct = "confirm";
    public const string ExtensionAct = "extension";
    public const string ReportAct = "report";

    /// <summary>How every key of these begins.</summary>
    public const string Prefix = "platform:";

    /// <summary>The request and the act behind a key; null when it is none of these.</summary>
    public static (Guid RequestId, string Act)? Read(string key) =>
        key.Split(':') is ["platform", var id, _, var act, ..] && Guid.TryParseExact(id, "N", out var request) ? (request, act) : null;

    private string Of(string act) => string.Create(CultureInfo.InvariantCulture, $"{Prefix}{RequestId:N}:{Stays}:{act}");
}
