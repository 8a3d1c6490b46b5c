using Microsoft.AspNetCore.Identity;

namespace Auction.Data.People;

/// <summary>A person or company that can sign in.</summary>
public sealed class Account : IdentityUser<Guid>
{
    /// <summary>True name, shown only to its owner and, for the buyer, in the confirmation letter (AUC-22.1).</summary>
    public string RealName { get; set; } = "";

    /// <summary>The court a member of staff works for; null for the public.</summary>
    public Guid? CourtId { get; set; }

    /// <summary>The entry on a roster a person works for, an institution or an association; null for everybody else.</summary>
    public string? RosterEntryId { get; set; }

    /// <summary>True for the people that come with the demo data.</summary>
    public bool IsDemo { get; set; }
}
