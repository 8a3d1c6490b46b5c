using System.Security.Cryptography;
using Auction.Data;
using Auction.Data.Journal;
using Auction.Data.People;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.People;

/// <summary>The second step of signing in: turned on and off by the owner, and asked; every change recorded (GEN-8).</summary>
/// <remarks>The secret is encrypted for one account. A code is taken once: one conditional update moves the last step on, so of two requests with one code one is refused.</remarks>
internal sealed class SecondFactors(IDbContextFactory<AuctionDb> databases, IRecordTransactions transactions, IDataProtectionProvider protection, TimeProvider time)
{
    private const string Rules = "GEN-8";
    private static readonly TimeSpan OfferLifetime = TimeSpan.FromMinutes(30);

    private readonly IDataProtector _secrets = protection.CreateProtector("hengping.one-time-code.v1");
    private readonly ITimeLimitedDataProtector _offers = protection.CreateProtector("hengping.one-time-code-offer.v1").ToTimeLimitedDataProtector();

    /// <summary>The name wrong codes of an account are counted under, apart from its wrong passwords.</summary>
    public static string ThrottleKey(Guid accountId) => $"code:{accountId}";

    /// <summary>How an account stands; null when it signs in by password alone.</summary>
    public async Task<SecondFactorState?> FindAsync(Guid accountId, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await db.SecondFactors.AsNoTracking().Where(row => row.AccountId == accountId)
            .Select(row => new SecondFactorState(row.TurnedOnAt, db.RecoveryCodes.Count(code => code.AccountId == accountId && code.UsedAt == null)))
            .SingleOrDefaultAsync(cancellationToken);
    }

    /// <summary>A new secret for an account to try. It counts only once a code made of it comes back with the ticket.</summary>
    public SecretOffer Offer(Guid accountId) => Offer(accountId, RandomNumberGenerator.GetBytes(OneTimeCode.SecretBytes));

    /// <summary>The offer of a ticket, to show it again; null when it is not this account's or too old.</summary>
    public SecretOffer? Read(Guid accountId, string? ticket)
    {
        try
        {
            return ticket is null ? null : new(_offers.CreateProtector(accountId.ToString("D")).Unprotect(Convert.FromBase64String(ticket)), ticket);
        }
        catch (Exception e) when (e is CryptographicException or FormatException)
        {
            return null;
        }
    }

    /// <summary>Turns it on once a code proves that the app has the secret; gives the recovery codes, or null when the code is wrong or it was on before.</summary>
    public async Task<IReadOnlyList<string>?> TurnOnAsync(Guid accountId, SecretOffer offer, string? code, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(offer);
        if (OneTimeCode.StepOfTyped(offer.Secret, code, time.GetUtcNow()) is not { } step)
        {
            return null;
        }

        try
        {
            return await KeepAsync(accountId, offer.Secret, step, cancellationToken);
        }
        catch (DbUpdateException)
        {
            // The same form twice at the same moment: the other one has the codes.
            return null;
        }
    }

    private Task<IReadOnlyList<string>?> KeepAsync(Guid accountId, byte[] secret, long step, CancellationToken cancellationToken)
    {
        var codes = RecoveryCodes.Make();
        return transactions.WriteAsync<IReadOnlyList<string>?>(
            async transaction =>
            {
                var db = transaction.Db;
                var account = await db.Users.SingleAsync(row => row.Id == accountId, cancellationToken);
                if (await db.SecondFactors.AnyAsync(row => row.AccountId == accountId, cancellationToken))
                {
                    return null;
                }

                db.SecondFactors.Add(new() { AccountId = accountId, SecretCipher = For(accountId).Protect(secret), LastStep = step, TurnedOnAt = transaction.Now });
                Add(db, accountId, codes);
                Mark(account, isOn: true);
                await db.SaveChangesAsync(cancellationToken);
                await transaction.WriteActsAsync([ByOwner(transaction, accountId, "turn-on-second-step")], cancellationToken);
                return codes;
            },
            cancellationToken);
    }

    /// <summary>Turns it off; false when it was.</summary>
    public Task<bool> TurnOffAsync(Guid accountId, CancellationToken cancellationToken) => transactions.WriteAsync(
        async transaction =>
        {
            var db = transaction.Db;
            var account = await db.Users.SingleAsync(row => row.Id == accountId, cancellationToken);
            if (await db.SecondFactors.Where(row => row.AccountId == accountId).ExecuteDeleteAsync(cancellationToken) == 0)
            {
                return false;
            }

            await db.RecoveryCodes.Where(row => row.AccountId == accountId).ExecuteDeleteAsync(cancellationToken);
            Mark(account, isOn: false);
            await db.SaveChangesAsync(cancellationToken);
            await transaction.WriteActsAsync([ByOwner(transaction, accountId, "turn-off-second-step")], cancellationToken);
            return true;
        },
        cancellationToken);

    /// <summary>New recovery codes in place of all earlier ones; null when the second step is off.</summary>
    public Task<IReadOnlyList<string>?> RenewCodesAsync(Guid accountId, CancellationToken cancellationToken)
    {
        var codes = RecoveryCodes.Make();
        return transactions.WriteAsync<IReadOnlyList<string>?>(
            async transaction =>
            {
                var db = transaction.Db;
                if (!await db.SecondFactors.AnyAsync(row => row.AccountId == accountId, cancellationToken))
                {
                    return null;
                }

                await db.RecoveryCodes.Where(row => row.AccountId == accountId).ExecuteDeleteAsync(cancellationToken);
                Add(db, accountId, codes);
                await db.SaveChangesAsync(cancellationToken);
                await transaction.WriteActsAsync([ByOwner(transaction, accountId, "renew-recovery-codes")], cancellationToken);
                return codes;
            },
            cancellationToken);
    }

    /// <summary>True when the code is the present one and was not taken before; a recovery code is taken as well, once.</summary>
    public async Task<bool> TakeAsync(Guid accountId, string? typed, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        if (await db.SecondFactors.AsNoTracking().Where(row => row.AccountId == accountId).Select(row => row.SecretCipher).SingleOrDefaultAsync(cancellationToken) is not { } cipher)
        {
            return false;
        }

        if (Open(accountId, cipher) is { } secret && OneTimeCode.StepOfTyped(secret, typed, time.GetUtcNow()) is { } step)
        {
            return await db.SecondFactors.Where(row => row.AccountId == accountId && row.LastStep < step)
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.LastStep, step), cancellationToken) == 1;
        }

        return await TakeRecoveryCodeAsync(accountId, RecoveryCodes.Hash(typed), cancellationToken);
    }

    private async Task<bool> TakeRecoveryCodeAsync(Guid accountId, byte[] hash, CancellationToken cancellationToken)
    {
        await using (var db = await databases.CreateDbContextAsync(cancellationToken))
        {
            if (!await db.RecoveryCodes.AnyAsync(row => row.AccountId == accountId && row.CodeHash == hash && row.UsedAt == null, cancellationToken))
            {
                return false;
            }
        }

        return await transactions.WriteAsync(
            async transaction =>
            {
                var now = transaction.Now;
                if (await transaction.Db.RecoveryCodes.Where(row => row.AccountId == accountId && row.CodeHash == hash && row.UsedAt == null)
                    .ExecuteUpdateAsync(set => set.SetProperty(row => row.UsedAt, now), cancellationToken) == 0)
                {
                    return false;
                }

                await transaction.WriteActsAsync([ByOwner(transaction, accountId, "use-recovery-code")], cancellationToken);
                return true;
            },
            cancellationToken);
    }

    private SecretOffer Offer(Guid accountId, byte[] secret) =>
        new(secret, Convert.ToBase64String(_offers.CreateProtector(accountId.ToString("D")).Protect(secret, OfferLifetime)));

    // Without the key ring it was closed under, recovery codes still open the account.
    private byte[]? Open(Guid accountId, byte[] cipher)
    {
        try
        {
            return For(accountId).Unprotect(cipher);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private IDataProtector For(Guid accountId) => _secrets.CreateProtector(accountId.ToString("D"));

    private static void Add(AuctionDb db, Guid accountId, IReadOnlyList<string> codes) =>
        db.RecoveryCodes.AddRange(codes.Select(code => new RecoveryCodeRow { AccountId = accountId, CodeHash = RecoveryCodes.Hash(code) }));

    // The stamp makes a change of the account that was begun earlier fail instead of putting the mark back.
    private static void Mark(Account account, bool isOn) => (account.TwoFactorEnabled, account.ConcurrencyStamp) = (isOn, Guid.NewGuid().ToString());

    private static ActEntry ByOwner(RecordTransaction transaction, Guid accountId, string act) =>
        new(transaction.Now, accountId, "owner", act, accountId.ToString(), "{}", Rules);
}

/// <summary>The second step of an account that has it.</summary>
/// <param name="TurnedOnAt">Since when.</param>
/// <param name="CodesLeft">Recovery codes not used yet.</param>
internal sealed record SecondFactorState(DateTimeOffset TurnedOnAt, int CodesLeft);

/// <summary>A secret somebody may put into an app, and the ticket by which it is known again.</summary>
internal sealed record SecretOffer(byte[] Secret, string Ticket);
