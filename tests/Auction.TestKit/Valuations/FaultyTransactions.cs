using Auction.Data.Journal;
using Microsoft.EntityFrameworkCore;

namespace Auction.TestKit.Valuations;

/// <summary>Transactions that fail where a test says, as a process that dies or a connection that breaks.</summary>
public sealed class FaultyTransactions(IRecordTransactions inner) : IRecordTransactions
{
    /// <summary>Where the next transaction fails; afterwards all is well again.</summary>
    public TransactionFault NextFault { get; set; }

    /// <summary>Happens before the next transaction begins; afterwards nothing does.</summary>
    public Func<Task>? BeforeNext { get; set; }

    /// <inheritdoc/>
    public async Task<T> WriteAsync<T>(Func<RecordTransaction, Task<T>> work, CancellationToken cancellationToken)
    {
        var fault = NextFault;
        NextFault = TransactionFault.None;
        var before = BeforeNext;
        BeforeNext = null;
        if (before is not null) { await before(); }
        var result = await inner.WriteAsync(
            async transaction =>
            {
                var done = await work(transaction);
                return fault == TransactionFault.BeforeCommit ? throw new BrokenConnectionException() : done;
            },
            cancellationToken);
        return fault == TransactionFault.AfterCommit ? throw new BrokenConnectionException() : result;
    }
}

/// <summary>Where a transaction fails.</summary>
public enum TransactionFault
{
    /// <summary>Nowhere.</summary>
    None = 0,

    /// <summary>Everything is written, nothing committed.</summary>
    BeforeCommit = 1,

    /// <summary>Everything is committed, and nobody hears of it.</summary>
    AfterCommit = 2,
}

/// <summary>The connection broke.</summary>
public sealed class BrokenConnectionException() : System.Data.Common.DbException("The connection broke.");
