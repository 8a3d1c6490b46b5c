using Auction.Data;
using Auction.Data.Journal;
using Auction.Data.People;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.People;

/// <summary>A new password. With it every other session and every token ends: whoever knew the old one is out; recorded (GEN-8).</summary>
internal sealed class PasswordChange(IRecordTransactions transactions, Sessions sessions, IPasswordHasher<Account> hasher)
{
    private const string Rules = "GEN-8";

    /// <summary>Changes it; false when it was changed by somebody else since the account was read.</summary>
    /// <param name="account">The account as it stood when the old password was checked.</param>
    /// <param name="password">The new one.</param>
    /// <param name="keep">The session that goes on.</param>
    /// <param name="cancellationToken">Stops it before it is done.</param>
    public async Task<bool> ChangeAsync(Account account, string password, Guid keep, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(account);
        var hash = hasher.HashPassword(account, password);
        var (id, old) = (account.Id, account.PasswordHash);
        var isDone = await transactions.WriteAsync(
            async transaction =>
            {
                var (stamp, mark) = (Guid.NewGuid().ToString("N"), Guid.NewGuid().ToString());
                if (await transaction.Db.Users.Where(row => row.Id == id && row.PasswordHash == old).ExecuteUpdateAsync(
                    set => set.SetProperty(row => row.PasswordHash, hash).SetProperty(row => row.SecurityStamp, stamp).SetProperty(row => row.ConcurrencyStamp, mark),
                    cancellationToken) == 0)
                {
                    return false;
                }

                await Sessions.EndOthersAsync(transaction, keep, id, cancellationToken);
                await transaction.WriteActsAsync([new(transaction.Now, id, "owner", "change-password", id.ToString(), "{\"others\":\"ended\"}", Rules)], cancellationToken);
                return true;
            },
            cancellationToken);
        sessions.Forget(id, keep);
        return isDone;
    }
}
