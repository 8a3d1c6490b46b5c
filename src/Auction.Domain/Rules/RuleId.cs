namespace Auction.Domain.Rules;

/// <summary>The number of a rule in <c>docs/rules.md</c>, for example <c>AUC-20.2c</c>.</summary>
/// <param name="Value">The id as printed.</param>
public readonly record struct RuleId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}
