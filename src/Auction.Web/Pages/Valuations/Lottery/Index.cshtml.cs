using Auction.Web.Valuations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Auction.Web.Pages.Valuations.Lottery;

/// <summary>The draws of a valuation for everybody: before a draw what is fixed already, afterwards everything needed to repeat it.</summary>
internal sealed class IndexModel(DrawReader draws) : PageModel
{
    public DrawSheet Sheet { get; private set; } = null!;

    /// <summary>The draws, newest first.</summary>
    public IReadOnlyList<DrawView> Draws { get; private set; } = [];

    /// <summary>Draws the page.</summary>
    public Task<IActionResult> OnGetAsync(string number, CancellationToken cancellationToken) => ShowAsync(number, verify: null, cancellationToken);

    /// <summary>Repeats one draw on the server, for readers without script.</summary>
    public Task<IActionResult> OnPostAsync(string number, int draw, CancellationToken cancellationToken) => ShowAsync(number, draw, cancellationToken);

    private async Task<IActionResult> ShowAsync(string number, int? verify, CancellationToken cancellationToken)
    {
        if (await draws.FindAsync(number, cancellationToken) is not { } found)
        {
            return NotFound();
        }

        Sheet = found;
        Draws = [.. Sheet.Draws.Reverse().Select(draw => DrawView.Of(draw, Sheet, verify == draw.Place))];
        return Page();
    }
}
