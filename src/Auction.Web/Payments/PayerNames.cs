using System.Globalization;
using System.Text;

namespace Auction.Web.Payments;

/// <summary>Compares the name on a paying account with a proved name (AUC-17.2).</summary>
internal static class PayerNames
{
    /// <summary>True when both are one name, whatever the width, the case and the spaces they are written with.</summary>
    public static bool AreSame(string proved, string onAccount) => Plain(proved) is { Length: > 0 } name && name == Plain(onAccount);

    private static string Plain(string name) =>
        string.Concat(name.Normalize(NormalizationForm.FormKC).Where(sign => !char.IsWhiteSpace(sign) && sign != '·')).ToUpper(CultureInfo.InvariantCulture);
}
