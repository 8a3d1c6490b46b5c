using Auction.Data.Procedures;
using Auction.Domain.Settlement.Ledger;

namespace Auction.Data.Settlement;

/// <summary>A procedure whose events move money.</summary>
public abstract class MoneyProcedure<TState, TEvent> : Procedure<TState, TEvent>
{
    /// <summary>The movement of an event; null when it moves nothing.</summary>
    public abstract Movement? MovementOf(TState before, TEvent happened);

    /// <summary>What an event asks the payment provider for.</summary>
    public abstract IEnumerable<ProviderOrder> OrdersOf(TState before, TEvent happened);

    /// <summary>Rows of the ledger and of the provider's orders that events bring about, in order: a projection the audit can make again.</summary>
    public IEnumerable<object> RowsOf(Guid subjectId, TState before, IEnumerable<TEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        var state = before;
        foreach (var happened in events)
        {
            var seq = SeqOf(state) + 1;
            if (MovementOf(state, happened) is { } movement)
            {
                yield return new LedgerMovementRow
                {
                    Cause = movement.Cause,
                    Book = movement.Postings[0].Account.Book,
                    At = movement.At,
                    RuleId = movement.Rule.Value,
                    SubjectId = subjectId,
                    Seq = seq,
                };
                for (var place = 0; place < movement.Postings.Count; place++)
                {
                    var (account, amount) = movement.Postings[place];
                    yield return new LedgerPostingRow { Cause = movement.Cause, Ordinal = place, Book = account.Book, Kind = account.Kind, Owner = account.Owner, Amount = amount };
                }
            }

            foreach (var order in OrdersOf(state, happened))
            {
                yield return new ProviderOrderRow
                {
                    Cause = order.Cause,
                    Subject = Name,
                    SubjectId = subjectId,
                    Kind = order.Kind,
                    Amount = order.Amount,
                    Account = order.Account,
                    CreatedAt = AtOf(happened),
                    Standing = ProviderOrderStanding.Waiting,
                    NextAttemptAt = AtOf(happened),
                };
            }

            state = Apply(state, happened);
        }
    }
}
