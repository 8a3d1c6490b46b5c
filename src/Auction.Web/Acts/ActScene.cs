namespace Auction.Web.Acts;

/// <summary>A procedure as somebody stands before it: what may be asked depends on nothing else.</summary>
internal abstract record ActScene
{
    /// <summary>Court day.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>Platform time.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>At whose desk.</summary>
    public required ActDesk Desk { get; init; }

    /// <summary>The account that acts.</summary>
    public required Guid AccountId { get; init; }

    /// <summary>What the address preselects, for example the line of the checklist a link belongs to.</summary>
    public string Subject { get; init; } = "";

    /// <summary>True for judges; some acts are theirs alone.</summary>
    public bool IsJudge { get; init; }

    /// <summary>True for court finance, who does what has to do with money and nothing else.</summary>
    public bool IsFinance { get; init; }
}
