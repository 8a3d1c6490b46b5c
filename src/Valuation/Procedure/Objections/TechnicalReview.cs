namespace Valuation.Procedure;

/// <summary>A technical review the court has referred to an industry association (REF-23.1).</summary>
/// <param name="AssociationId">Its entry on the roster.</param>
/// <param name="Until">Last day, included, as set by the court.</param>
/// <param name="Report">SHA-256 of the report as it stood when it was referred.</param>
/// <param name="Letter">SHA-256 of the court's letter.</param>
public sealed record TechnicalReview(string AssociationId, DateOnly Until, string Report, string Letter)
{
    /// <summary>Objections whose review was referred to an association, concluded ones included, in the order they came in.</summary>
    public static IEnumerable<ObjectionState> ReferredTo(ValuationState state, string associationId)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state.Objections.Where(objection => string.Equals(objection.Review?.AssociationId, associationId, StringComparison.Ordinal));
    }

    /// <summary>Reviews the court has referred that wait for their conclusion.</summary>
    public static IEnumerable<ObjectionState> Open(ValuationState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state.Objections.Where(objection => objection is { Stage: ObjectionStage.ForAssociation, Review: not null });
    }
}
