using Auction.Domain.Amounts;
using Auction.Domain.Assets;
using Auction.Web.Shell;
using Auction.Web.Shell.Formatting;

namespace Auction.Web.Pages.Court.Cases;

/// <summary>A fact as it is shown: amounts as amounts, everything else as it is stored.</summary>
internal static class AssetFactWords
{
    public static string Of(Words words, AssetFactField field, string value)
    {
        ArgumentNullException.ThrowIfNull(field);
        return field.Kind == AssetFactKind.Amount ? words.Money(MoneyText.Read(value, isZeroAllowed: true).Amount) : value;
    }
}
