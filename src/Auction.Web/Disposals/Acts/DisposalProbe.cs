using Auction.Domain.Disposal;

namespace Auction.Web.Disposals.Acts;

/// <summary>What fills the gaps of a command that only asks whether an act is possible.</summary>
internal static class DisposalProbe
{
    /// <summary>A well-formed hash of nothing in particular.</summary>
    public static readonly string Document = new('0', 64);

    /// <summary>A reason.</summary>
    public const string Reason = "–";

    /// <summary>The first person in one of these roles; empty when there is none.</summary>
    public static string Party(DisposalScene scene, params ReadOnlySpan<DisposalRole> roles)
    {
        foreach (var party in scene.State.Parties)
        {
            if (roles.Length == 0 || roles.Contains(party.Role)) { return party.Id; }
        }

        return "";
    }
}
