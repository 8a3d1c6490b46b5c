using System.Text.Encodings.Web;
using System.Text.Json;

namespace Auction.Web.Disposals.Launch;

/// <summary>The typed words of a launch, kept beside the texts made from them, so that later documents say the same.</summary>
/// <param name="Account">Account of the case and ways to pay.</param>
/// <param name="Taxes">Who bears which taxes.</param>
/// <param name="Handover">Occupation, clearing and handover.</param>
/// <param name="Viewing">When and how the property is shown.</param>
/// <param name="DescriptionZh">Presentation.</param>
/// <param name="DescriptionEn">The same in English; may be empty.</param>
internal sealed record LaunchParticulars(string Account, string Taxes, string Handover, string Viewing, string DescriptionZh, string DescriptionEn)
{
    private const int Shown = 16;

    /// <summary>SHA-256 of the notice they belong to, so that the same words of two versions lie on file twice; empty before they are kept.</summary>
    public string Notice { get; init; } = "";

    private static readonly JsonSerializerOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Nothing typed.</summary>
    public static LaunchParticulars Empty { get; } = new("", "", "", "", "", "");

    /// <summary>Name in the file of the disposal; it names the notice it belongs to.</summary>
    public static string FileName(string notice) => $"公示内容-{notice[..Shown]}.json";

    public byte[] Write() => JsonSerializer.SerializeToUtf8Bytes(this, Writing);

    public static LaunchParticulars Read(byte[] bytes) => JsonSerializer.Deserialize<LaunchParticulars>(bytes) ?? Empty;
}
