using Auction.Data.People;
using Auction.Data.Rosters;
using Auction.Web.Pages.SigningIn;
using Auction.Web.Shell;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Auction.Web.Pages.Appraiser;

/// <summary>Fills the head of the staff layout with the institution.</summary>
internal static class InstitutionHead
{
    public static void Show(ViewDataDictionary viewData, IReadOnlyDictionary<string, RosterEntryRow> rosters, string institutionId, Words words)
    {
        ArgumentNullException.ThrowIfNull(viewData);
        ArgumentNullException.ThrowIfNull(rosters);
        viewData["Court"] = rosters.TryGetValue(institutionId, out var row) ? words.Pick(row.NameZh, row.NameEn) : institutionId;
        viewData["Role"] = words[SignInTexts.Role(Roles.Appraiser)];
    }
}
