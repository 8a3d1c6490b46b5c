using Auction.Data.Rosters;
using Auction.Web.Shell;

namespace Auction.Web.Pages.Auxiliary;

/// <summary>Everything an auxiliary institution is entrusted with.</summary>
internal sealed class IndexModel(AuxiliaryWork work, RosterBook rosters, Words words) : AuxiliaryPage(rosters, words)
{
    public IReadOnlyList<WorkLine> Lines { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken) => Lines = await work.OfInstitutionAsync(AuxiliaryId, cancellationToken);
}
