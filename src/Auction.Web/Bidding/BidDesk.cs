using Auction.Data.Platform;
using Auction.Domain.Amounts;
using Auction.Domain.Rounds;
using Auction.Grains.Rounds;

namespace Auction.Web.Bidding;

/// <summary>The door through which every bid enters, from a page or a program.</summary>
public sealed class BidDesk(
    LotDirectory lots,
    BidderCodes codes,
    BidThrottle throttle,
    IRoundDirectory rounds,
    IPlatformClock clock)
{
    /// <summary>Longest usable key.</summary>
    public const int KeyLengthMax = 64;

    /// <summary>Bids on the latest round of a lot.</summary>
    /// <param name="accountId">The person.</param>
    /// <param name="lotNumber">Public lot number.</param>
    /// <param name="amountText">Amount as sent, in yuan.</param>
    /// <param name="key">Made when the form was drawn; 8 to 64 letters, digits, hyphens or underscores.</param>
    /// <param name="enteredAt">When the request entered the platform.</param>
    /// <param name="cancellationToken">Stops before the bid is judged.</param>
    public async Task<BidDeskResult> PlaceAsync(
        Guid accountId, string lotNumber, string? amountText, string? key, DateTimeOffset enteredAt, CancellationToken cancellationToken)
    {
        if (await lots.FindRoundAsync(lotNumber, cancellationToken) is not { } roundId)
        {
            return new(DoorRefusal.UnknownLot);
        }

        if (!throttle.TryPass(roundId, accountId))
        {
            return new(DoorRefusal.Throttled);
        }

        if (await codes.FindAsync(roundId, accountId, cancellationToken) is not { } code)
        {
            return new(DoorRefusal.NotQualified);
        }

        if (!IsKey(key))
        {
            return new(DoorRefusal.MissingKey);
        }

        var reading = MoneyText.Read(amountText);
        if (reading.Fault is { } fault)
        {
            return new(DoorRefusal.MalformedAmount) { AmountFault = fault };
        }

        try
        {
            var sequencer = await rounds.FindAsync(roundId, cancellationToken);
            var answer = await sequencer.PlaceBidAsync(new PlaceBid(code, reading.Amount, key!), enteredAt, cancellationToken);
            return new(answer, answer.Refusal is null ? null : await FactsAsync(sequencer, answer));
        }
        catch (BidNotJudgedException e)
        {
            return e.Reason switch
            {
                NotJudgedReason.KeyReused => new(RoundRefusal.KeyReused),
                NotJudgedReason.StorageUnavailable => new(DoorRefusal.BeingChecked),
                _ => new(DoorRefusal.PlatformDelay),
            };
        }
        catch (System.Data.Common.DbException)
        {
            return new(DoorRefusal.BeingChecked);
        }
    }

    /// <summary>The answer to an earlier bid of this person; null when it was never judged.</summary>
    public async Task<BidAnswer?> FindAnswerAsync(Guid accountId, string lotNumber, string key, CancellationToken cancellationToken)
    {
        if (!IsKey(key)
            || await lots.FindRoundAsync(lotNumber, cancellationToken) is not { } roundId
            || await codes.FindAsync(roundId, accountId, cancellationToken) is not { } code)
        {
            return null;
        }

        var sequencer = await rounds.FindAsync(roundId, cancellationToken);
        return await sequencer.FindAnswerAsync(code, key, cancellationToken);
    }

    /// <summary>The instant to stamp a request with, as early as possible.</summary>
    public DateTimeOffset Stamp() => clock.Now;

    /// <summary>True for 8 to 64 letters, digits, hyphens or underscores.</summary>
    public static bool IsKey(string? key) =>
        key is { Length: >= 8 and <= KeyLengthMax } && key.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');

    // The words must name the minimum that was true when the bid was judged, also when it is told again later.
    private static async Task<RefusalFacts?> FactsAsync(RoundSequencer sequencer, BidAnswer answer)
    {
        var state = (await sequencer.ViewAsync(CancellationToken.None)).State;
        return state.Terms is null ? null : RefusalFacts.Of(state) with { NextMinimum = answer.NextMinimum };
    }
}

/// <summary>What came of a bid: an answer by the rules, or the reason why it did not get that far.</summary>
public sealed record BidDeskResult
{
    internal BidDeskResult(BidAnswer answer, RefusalFacts? facts)
    {
        Answer = answer;
        Facts = facts;
    }

    internal BidDeskResult(DoorRefusal turnedAway) => TurnedAway = turnedAway;

    internal BidDeskResult(RoundRefusal unrecorded) => Unrecorded = unrecorded;

    /// <summary>The recorded answer.</summary>
    public BidAnswer? Answer { get; }

    /// <summary>Numbers for the words of a refusal.</summary>
    public RefusalFacts? Facts { get; }

    /// <summary>Why the door was shut.</summary>
    public DoorRefusal? TurnedAway { get; }

    /// <summary>A refusal that is not recorded because its key already has another answer.</summary>
    public RoundRefusal? Unrecorded { get; }

    /// <summary>What is wrong with the amount, when that is why.</summary>
    public MoneyFault? AmountFault { get; init; }

    /// <summary>How the refusal is told; null when the bid was accepted.</summary>
    public RefusalEntry? Refusal =>
        TurnedAway is { } door ? RefusalCatalog.Of(door)
        : Unrecorded is { } unrecorded ? RefusalCatalog.Of(unrecorded)
        : Answer?.Refusal is { } refused ? RefusalCatalog.Of(refused)
        : null;

    /// <summary>The refusal's words with their numbers; null when the bid was accepted.</summary>
    public Domain.Texts.BilingualText? Words =>
        AmountFault is { } fault ? MoneyFaultTexts.Of(fault)
        : Refusal is not { } refusal ? null
        : Facts is { } facts ? refusal.Fill(facts)
        : refusal.Words;
}
