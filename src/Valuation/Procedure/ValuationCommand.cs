namespace Valuation.Procedure;

/// <summary>Something somebody wants done in a valuation. A closed family; the branch says at whose desk it may be given.</summary>
public abstract record ValuationCommand
{
    private protected ValuationCommand()
    {
    }
}

/// <summary>An act of the court.</summary>
public abstract record CourtCommand : ValuationCommand
{
    private protected CourtCommand()
    {
    }
}

/// <summary>An act of a person concerned; the court may record it for somebody who came in person or wrote.</summary>
/// <param name="PartyId">Who acts.</param>
public abstract record PartyCommand(string PartyId) : ValuationCommand;

/// <summary>An act of an inquiry platform.</summary>
/// <param name="PlatformId">Who acts.</param>
public abstract record PlatformCommand(string PlatformId) : ValuationCommand;

/// <summary>An act of an appraisal institution.</summary>
/// <param name="InstitutionId">Who acts.</param>
public abstract record InstitutionCommand(string InstitutionId) : ValuationCommand;

/// <summary>An act of the industry association a technical review was referred to.</summary>
/// <param name="AssociationId">Who acts.</param>
public abstract record AssociationCommand(string AssociationId) : ValuationCommand;

/// <summary>Lets the clock bring about what has become due. Harmless when early or repeated.</summary>
public sealed record Wake : ValuationCommand;
