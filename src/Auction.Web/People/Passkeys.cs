using System.Security.Cryptography;
using Auction.Data;
using Auction.Data.Journal;
using Auction.Data.People;
using Auction.Domain.Texts;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.People;

/// <summary>Passkeys of an account: kept, removed, and used to sign in or to prove who one is; every change recorded (GEN-8).</summary>
/// <remarks>The device asks its owner each time (finger, face, PIN), so a passkey stands for password and second step together. It answers this site's name only, so no other site can use it.</remarks>
internal sealed class Passkeys(
    IRecordTransactions transactions, IDbContextFactory<AuctionDb> databases, UserManager<Account> accounts, SignInManager<Account> signIn, Sessions sessions)
{
    /// <summary>Most passkeys of one account.</summary>
    public const int Max = 10;

    /// <summary>Longest name of a passkey.</summary>
    public const int NameMax = 40;

    private const string Rules = "GEN-8";

    // A browser's answer is about 2 kB; with certificates of a security key it is some more.
    private const int CredentialMax = 32 * 1024;

    /// <summary>An account's passkeys, the oldest first.</summary>
    public async Task<IReadOnlyList<PasskeyShown>> ListAsync(Guid accountId, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var rows = await db.UserPasskeys.AsNoTracking().Where(row => row.UserId == accountId).ToListAsync(cancellationToken);
        return
        [
            .. rows.OrderBy(row => row.Data.CreatedAt)
                .Select(row => new PasskeyShown(Convert.ToHexStringLower(row.CredentialId), row.Data.Name ?? "", row.Data.CreatedAt, row.Data.IsBackedUp)),
        ];
    }

    /// <summary>True when the account has one.</summary>
    public async Task<bool> AnyAsync(Guid accountId, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await db.UserPasskeys.AnyAsync(row => row.UserId == accountId, cancellationToken);
    }

    /// <summary>What the browser is told for making one: JSON of Web Authentication. The question itself waits in a sealed cookie.</summary>
    public Task<string> CreationOptionsAsync(Account account)
    {
        ArgumentNullException.ThrowIfNull(account);
        return signIn.MakePasskeyCreationOptionsAsync(new PasskeyUserEntity { Id = account.Id.ToString(), Name = account.UserName!, DisplayName = account.UserName! });
    }

    /// <summary>What the browser is told for using one; of one account, or of whoever sits there.</summary>
    public Task<string> RequestOptionsAsync(Account? account) => signIn.MakePasskeyRequestOptionsAsync(account);

    /// <summary>Keeps the passkey the browser made; null when it is kept, otherwise what to tell its owner.</summary>
    public async Task<BilingualText?> AddAsync(Guid accountId, string? credential, string? name, CancellationToken cancellationToken)
    {
        var called = (name ?? "").Trim();
        if (called.Length is 0 or > NameMax || called.Any(char.IsControl))
        {
            return PasskeyTexts.NameFault;
        }

        if (await JudgeAsync(credential, signIn.PerformPasskeyAttestationAsync) is not { Succeeded: true } made || made.UserEntity.Id != accountId.ToString())
        {
            return PasskeyTexts.NotMade;
        }

        return await KeepAsync(accountId, made.Passkey, called, cancellationToken);
    }

    /// <summary>Takes one away; false when it is none of the account's.</summary>
    public Task<bool> RemoveAsync(Guid accountId, string? id, CancellationToken cancellationToken)
    {
        var credentialId = BytesOf(id);
        return transactions.WriteAsync(
            async transaction =>
            {
                if (await transaction.Db.UserPasskeys.Where(row => row.CredentialId == credentialId && row.UserId == accountId).ExecuteDeleteAsync(cancellationToken) == 0)
                {
                    return false;
                }

                await transaction.WriteActsAsync([Act(transaction, accountId, "remove-passkey", credentialId)], cancellationToken);
                return true;
            },
            cancellationToken);
    }

    /// <summary>Signs in whoever the answer proves; false when it proves nobody.</summary>
    public async Task<bool> SignInAsync(string? credential) => await JudgeAsync(credential, signIn.PasskeySignInAsync) is { Succeeded: true };

    /// <summary>Notes on the session that its person proved once more who they are; false when the answer is not theirs.</summary>
    public async Task<bool> ProveAsync(HttpContext context, string? credential, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.CurrentSession() is not { } session
            || await JudgeAsync(credential, signIn.PerformPasskeyAssertionAsync) is not { Succeeded: true } proved || proved.User.Id.ToString() != accounts.GetUserId(context.User)
            || !(await accounts.AddOrUpdatePasskeyAsync(proved.User, proved.Passkey)).Succeeded)
        {
            return false;
        }

        await sessions.ProveAsync(session, proved.User.Id, cancellationToken);
        return true;
    }

    private Task<BilingualText?> KeepAsync(Guid accountId, UserPasskeyInfo made, string name, CancellationToken cancellationToken) => transactions.WriteAsync(
        async transaction =>
        {
            var db = transaction.Db;
            if (await db.UserPasskeys.AnyAsync(row => row.CredentialId == made.CredentialId, cancellationToken))
            {
                return PasskeyTexts.Known;
            }

            if (await db.UserPasskeys.CountAsync(row => row.UserId == accountId, cancellationToken) >= Max)
            {
                return PasskeyTexts.TooMany;
            }

            db.UserPasskeys.Add(new IdentityUserPasskey<Guid>
            {
                CredentialId = made.CredentialId,
                UserId = accountId,
                Data = new IdentityPasskeyData
                {
                    PublicKey = made.PublicKey,
                    Name = name,
                    CreatedAt = transaction.Now,
                    SignCount = made.SignCount,
                    Transports = made.Transports,
                    IsUserVerified = made.IsUserVerified,
                    IsBackupEligible = made.IsBackupEligible,
                    IsBackedUp = made.IsBackedUp,
                    AttestationObject = made.AttestationObject,
                    ClientDataJson = made.ClientDataJson,
                },
            });
            await db.SaveChangesAsync(cancellationToken);
            await transaction.WriteActsAsync([Act(transaction, accountId, "add-passkey", made.CredentialId)], cancellationToken);
            return null;
        },
        cancellationToken);

    private static ActEntry Act(RecordTransaction transaction, Guid accountId, string act, byte[] credentialId) =>
        new(transaction.Now, accountId, "owner", act, accountId.ToString(), $"{{\"passkey\":\"{Convert.ToHexStringLower(SHA256.HashData(credentialId))}\"}}", Rules);

    private static async Task<T?> JudgeAsync<T>(string? credential, Func<string, Task<T>> judge)
        where T : class
    {
        if (credential is not { Length: > 0 and <= CredentialMax })
        {
            return null;
        }

        try
        {
            return await judge(credential);
        }
        catch (InvalidOperationException)
        {
            // No question waits in the cookie: it is too old, or was answered before.
            return null;
        }
    }

    private static byte[] BytesOf(string? hex)
    {
        try
        {
            return Convert.FromHexString(hex ?? "");
        }
        catch (FormatException)
        {
            return [];
        }
    }
}

/// <summary>A passkey as its owner sees it.</summary>
/// <param name="Id">Its credential id, hexadecimal.</param>
/// <param name="Name">What the owner calls it.</param>
/// <param name="MadeAt">When it was added.</param>
/// <param name="IsBackedUp">True when the device says that it is kept in its maker's cloud too.</param>
internal sealed record PasskeyShown(string Id, string Name, DateTimeOffset MadeAt, bool IsBackedUp);
