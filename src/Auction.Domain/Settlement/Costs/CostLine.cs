using Auction.Domain.Amounts;
using Auction.Domain.Rules;
using Auction.Domain.Texts;

namespace Auction.Domain.Settlement.Costs;

/// <summary>One line of what a purchase costs.</summary>
/// <param name="Id">Its name, stable for ever: <c>deed-tax</c>.</param>
/// <param name="Name">What it is.</param>
/// <param name="Bearer">Who bears it.</param>
/// <param name="Certainty">How certain the figures are.</param>
/// <param name="Least">Least amount; null when it cannot be computed.</param>
/// <param name="Most">Greatest amount; the same as the least when exact, null when it cannot be computed.</param>
/// <param name="Basis">How it is computed, or why it cannot be.</param>
/// <param name="Source">Text it rests on, with the day since when.</param>
/// <param name="Rule">Rule behind it.</param>
public sealed record CostLine(string Id, BilingualText Name, CostBearer Bearer, CostCertainty Certainty, Money? Least, Money? Most, BilingualText Basis, BilingualText Source, RuleId Rule);

/// <summary>Who bears a cost (AUC-30).</summary>
public enum CostBearer
{
    /// <summary>The buyer.</summary>
    Buyer = 1,

    /// <summary>The debtor, whose property is sold; paid from the proceeds where the law has it withheld.</summary>
    Debtor = 2,

    /// <summary>Paid from the proceeds before anybody is paid (PAY-ORD).</summary>
    Proceeds = 3,

    /// <summary>Owed by the debtor; who hands over or reconnects may ask the buyer for it.</summary>
    AsDisclosed = 4,
}

/// <summary>How certain a figure is.</summary>
public enum CostCertainty
{
    /// <summary>It is this amount.</summary>
    Exact = 1,

    /// <summary>It lies within these ends, both included; facts not known here decide.</summary>
    Range = 2,

    /// <summary>The facts it depends on are not known here, and it is not guessed.</summary>
    NotComputable = 3,
}
