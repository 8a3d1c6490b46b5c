using Auction.Domain.Amounts;
using Auction.Domain.Rounds;
using Auction.Grains.Rounds;
using Auction.Web.Api;
using Auction.Web.Bidding;
using Auction.Web.Lots;

namespace Auction.Web.Pages.Lots.Detail;

/// <summary>Takes a bid from the form to the door of the round. Asks about large steps first; holds no rule of law.</summary>
internal sealed class BidTaking(BidDesk desk, IRoundDirectory directory)
{
    /// <summary>Asks, or places the bid.</summary>
    /// <param name="enteredAt">When the request entered the platform (AUC-20.2c).</param>
    public async Task<BidOutcomeShown> TakeAsync(PanelModel panel, BidForm form, DateTimeOffset enteredAt, CancellationToken cancellationToken)
    {
        if (panel.Visitor.AccountId is not { } account)
        {
            return BidOutcomeShown.TurnedAway(RefusalCatalog.Of(DoorRefusal.NotSignedIn), ApiProblems.StatusOf(DoorRefusal.NotSignedIn));
        }

        if (await AskAsync(panel, form, cancellationToken) is { } question)
        {
            return new BidOutcomeShown { Status = StatusCodes.Status409Conflict, Question = question };
        }

        var result = await desk.PlaceAsync(account, panel.Sheet.Lot.Number, form.Amount, form.Key, enteredAt, cancellationToken);
        return result switch
        {
            { Answer: { } answer } => BidOutcomeShown.Of(answer),
            { TurnedAway: { } door } => new BidOutcomeShown
            {
                Status = ApiProblems.StatusOf(door),
                Entry = result.Refusal,
                Message = result.Words,
                IsUnknown = door == DoorRefusal.BeingChecked,
            },
            _ => BidOutcomeShown.TurnedAway(result.Refusal!, StatusCodes.Status409Conflict),
        };
    }

    private async Task<JumpQuestion?> AskAsync(PanelModel panel, BidForm form, CancellationToken cancellationToken)
    {
        var reading = MoneyText.Read(form.Amount);
        if (reading.Fault is not null || panel.Visitor.Code is not { } code || !BidDesk.IsKey(form.Key) || Ask(panel, reading.Amount) is not { } jump)
        {
            return null;
        }

        if (form.IsConfirmed && (!jump.MustRetype || MoneyText.Read(form.Retyped) is { Fault: null } again && again.Amount == reading.Amount))
        {
            return null;
        }

        // An answered key is answered again, whatever would be asked about the amount now.
        var sequencer = await directory.FindAsync(panel.Sheet.Round.Id, cancellationToken);
        return await sequencer.FindAnswerAsync(code, form.Key!, cancellationToken) is null ? new JumpQuestion(reading.Amount, jump) : null;
    }

    private static JumpAnswer? Ask(PanelModel panel, Money amount)
    {
        var state = panel.State;
        if (!panel.IsOpen || (state.Leader is { } leader && amount <= leader.Amount))
        {
            // Nothing to warn about: the rules will refuse it, or it matches the price.
            return null;
        }

        var jump = JumpCheck.Of(
            amount,
            state.Leader?.Amount ?? state.Terms!.StartPrice,
            state.Terms!.Increment,
            panel.Sheet.Lot.ReferencePrice,
            panel.Visitor.LastBid(panel.Sheet.Journal) is null);
        return jump.MustConfirm ? jump : null;
    }
}

/// <summary>The question about a large step.</summary>
internal sealed record JumpQuestion(Money Amount, JumpAnswer Jump);
