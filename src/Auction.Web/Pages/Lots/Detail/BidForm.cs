namespace Auction.Web.Pages.Lots.Detail;

/// <summary>What the bid form sends.</summary>
internal sealed class BidForm
{
    /// <summary>Yuan as typed.</summary>
    public string? Amount { get; set; }

    /// <summary>Made when the form was drawn; makes sending twice harmless.</summary>
    public string? Key { get; set; }

    /// <summary>The person has seen the question about a large step.</summary>
    public bool IsConfirmed { get; set; }

    /// <summary>The amount typed a second time.</summary>
    public string? Retyped { get; set; }
}
