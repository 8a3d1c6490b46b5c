using System.Text.Json;
using Auction.Data.Acts;
using Auction.Data.Lots;
using Auction.Data.Rounds;
using Auction.Domain.Amounts;
using Auction.Domain.Rounds;

namespace Auction.Web.Lots;

/// <summary>What the public sees of one lot: its latest round, the rounds before, and what followed the end.</summary>
internal sealed record LotSheet(
    LotRow Lot,
    CourtRow Court,
    RoundRow Round,
    RoundHeadRow Head,
    IReadOnlyList<RoundRow> Rounds,
    RoundJournal Journal,
    IReadOnlyList<ObligationRow> Obligations,
    ConfirmationLetterRow? Letter,
    string? Valuation)
{
    private static readonly JsonSerializerOptions Reading = new(JsonSerializerDefaults.Web) { PropertyNameCaseInsensitive = true };

    /// <summary>State by the journal.</summary>
    public RoundState State => Journal.State;

    /// <summary>What the thing is.</summary>
    public IReadOnlyList<LotFact> Facts { get; } = Read(Lot.FactsJson);

    /// <summary>What a buyer must know first.</summary>
    public IReadOnlyList<LotFact> Disclosures { get; } = Read(Lot.DisclosuresJson);

    /// <summary>Leading amount, or the start price before the first bid.</summary>
    public Money Price => State.Leader?.Amount ?? Round.StartPrice;

    /// <summary>True when the end was moved by a bid and bidding goes on.</summary>
    public bool IsExtended => State.Phase == RoundPhase.Bidding && State.ExtensionCount > 0;

    /// <summary>What the buyer owes after the deposit (AUC-25.1).</summary>
    public Money Balance => Price > Round.Deposit ? Price - Round.Deposit : Money.Zero;

    /// <summary>When bidding ended for good; null while it has not.</summary>
    /// <remarks>The end in force. The closing entry follows later, once bids that waited are judged; a withdrawal ends bidding at once.</remarks>
    public DateTimeOffset? EndedAt => !State.HasEnded ? null : State.Phase == RoundPhase.Withdrawn ? Ending?.At : State.EndsAt;

    /// <summary>The entry that ended the round.</summary>
    public JournalEntry? Ending => State.HasEnded ? Journal.Entries.FindLast(IsEnding) : null;

    private static bool IsEnding(JournalEntry entry) => entry.Happened is RoundClosed or RoundWithdrawn;

    private static List<LotFact> Read(string json) =>
        string.IsNullOrWhiteSpace(json) ? [] : JsonSerializer.Deserialize<List<LotFact>>(json, Reading) ?? [];
}
