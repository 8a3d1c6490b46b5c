using Auction.Data.Rosters;
using Auction.Web.Pages.SigningIn;
using Auction.Web.Shell;
using Auction.Web.Valuations;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Auction.Web.Pages.Appraiser;

/// <summary>Fills the head of the staff layout with the institution or association.</summary>
internal static class RosterHead
{
    public static void Show(ViewDataDictionary viewData, IReadOnlyDictionary<string, RosterEntryRow> rosters, RosterDesk roster, Words words)
    {
        ArgumentNullException.ThrowIfNull(viewData);
        ArgumentNullException.ThrowIfNull(rosters);
        ArgumentNullException.ThrowIfNull(roster);
        viewData["Court"] = rosters.TryGetValue(roster.EntryId, out var row) ? words.Pick(row.NameZh, row.NameEn) : roster.EntryId;
        viewData["Role"] = words[SignInTexts.Role(roster.Role)];
    }
}
