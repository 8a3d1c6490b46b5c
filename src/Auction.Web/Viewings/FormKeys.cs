using Auction.Data.Viewings;

namespace Auction.Web.Viewings;

/// <summary>Keys of forms: made when a form is drawn, so that a form sent twice does nothing twice.</summary>
internal static class FormKeys
{
    /// <summary>A key no other form has.</summary>
    public static string New() => Guid.NewGuid().ToString("N");

    /// <summary>The key of a form as posted; a fresh one when it came without, for then nothing ties it to another.</summary>
    public static string Read(string? posted) => posted is { Length: > 0 and <= ViewingBookingRow.KeyMax } ? posted : New();
}
