namespace Auction.Domain.Disposal;

/// <summary>Something somebody wants done in a disposal. A closed family; the branch says at whose desk it may be given.</summary>
public abstract record DisposalCommand
{
    private protected DisposalCommand()
    {
    }
}

/// <summary>An act of the court.</summary>
public abstract record CourtCommand : DisposalCommand
{
    private protected CourtCommand()
    {
    }
}

/// <summary>An act of one member of the collegial panel, given by that member alone (PAN-1).</summary>
/// <param name="MemberId">Who acts.</param>
public abstract record PanelCommand(string MemberId) : DisposalCommand;

/// <summary>An act of a person concerned; the court may record it for somebody who came in person or wrote.</summary>
/// <param name="PartyId">Who acts.</param>
public abstract record PartyCommand(string PartyId) : DisposalCommand;

/// <summary>An act of an auxiliary institution (AUC-7).</summary>
/// <param name="AuxiliaryId">Who acts.</param>
public abstract record AuxiliaryCommand(string AuxiliaryId) : DisposalCommand;

/// <summary>What the bidding platform reports of a round.</summary>
/// <param name="RoundNumber">Which round of this disposal, from 1.</param>
public abstract record PlatformCommand(int RoundNumber) : DisposalCommand;

/// <summary>Lets the clock bring about what has become due. Harmless when early or repeated.</summary>
public sealed record Wake : DisposalCommand;
