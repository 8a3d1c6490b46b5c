using Auction.Data;
using Auction.Data.Journal;
using Auction.Data.People;
using Auction.Data.Platform;
using Auction.Domain.Calendar;
using Auction.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.People;

/// <summary>Proves real names (rules ID-1, ID-2): reads what was typed, asks the service, keeps name and number, one account for each number.</summary>
public sealed class RealNames(IDbContextFactory<AuctionDb> databases, IRecordTransactions transactions, IdentityVault vault, IIdentityCheck check, ProofThrottle throttle, IPlatformClock clock)
{
    private const string Rules = "ID-1,ID-2";

    /// <summary>The proved name of an account; null when there is none.</summary>
    public async Task<IdentityRow?> FindAsync(Guid accountId, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await db.Identities.AsNoTracking().SingleOrDefaultAsync(row => row.AccountId == accountId, cancellationToken);
    }

    /// <summary>Full years of age of a citizen on a court day; null for a company.</summary>
    public int? AgeOn(IdentityRow identity, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(identity);
        return identity.Kind == IdentityKind.Person && IdentityNumber.Read(vault.Open(identity.AccountId, identity.NumberCipher), day, out _) is { } number ? number.AgeOn(day) : null;
    }

    /// <summary>Proves a name. Asked again for the same account it changes nothing.</summary>
    public async Task<ProofResult> ProveAsync(Guid accountId, IdentityKind kind, string? typedName, string? typedNumber, CancellationToken cancellationToken)
    {
        var name = kind == IdentityKind.Person ? PersonName.ReadPerson(typedName, out var nameFault) : PersonName.ReadCompany(typedName, out nameFault);
        var (number, masked, numberFault) = ReadNumber(kind, typedNumber);
        if (name is null || number is null)
        {
            return new(ProofOutcome.Faulty) { NameFault = nameFault, NumberFault = numberFault };
        }

        if (await FindAsync(accountId, cancellationToken) is not null)
        {
            return new(ProofOutcome.AlreadyProved);
        }

        if (!throttle.TryPass(accountId))
        {
            return new(ProofOutcome.TooOften);
        }

        var answer = await check.AskAsync(kind, name.Text, number, cancellationToken);
        return answer.Result switch
        {
            IdentityResult.Match => await KeepAsync(accountId, kind, name.Text, number, masked, answer.Reference!, cancellationToken),
            IdentityResult.Unreachable => new(ProofOutcome.Unreachable),

            // Which of the two is wrong is not told: the answer could be used to find out whose number it is.
            _ => new(ProofOutcome.NotMatching),
        };
    }

    private (string? Number, string Masked, IdentityFault? Fault) ReadNumber(IdentityKind kind, string? typed)
    {
        if (kind == IdentityKind.Company)
        {
            var code = CreditCode.Read(typed, out var codeFault);
            return (code?.Text, code?.Text ?? "", codeFault);
        }

        var number = IdentityNumber.Read(typed, CourtTime.DayOf(clock.Now), out var fault);
        return (number?.Text, number?.Masked ?? "", fault);
    }

    private async Task<ProofResult> KeepAsync(Guid accountId, IdentityKind kind, string name, string number, string masked, string reference, CancellationToken cancellationToken)
    {
        var index = vault.IndexOf(number);
        try
        {
            return await transactions.WriteAsync(
                async transaction =>
                {
                    var db = transaction.Db;
                    if (await db.Identities.Where(row => row.NumberIndex == index || row.AccountId == accountId).Select(row => (Guid?)row.AccountId).FirstOrDefaultAsync(cancellationToken) is { } owner)
                    {
                        return new ProofResult(owner == accountId ? ProofOutcome.AlreadyProved : ProofOutcome.NumberTaken);
                    }

                    db.Identities.Add(new()
                    {
                        AccountId = accountId,
                        Kind = kind,
                        NumberCipher = vault.Close(accountId, number),
                        NumberIndex = index,
                        NumberMasked = masked,
                        ProvedAt = transaction.Now,
                        Reference = reference,
                    });
                    (await db.Users.SingleAsync(account => account.Id == accountId, cancellationToken)).RealName = name;
                    await db.SaveChangesAsync(cancellationToken);
                    await transaction.WriteActsAsync([new(transaction.Now, accountId, "owner", "prove-real-name", accountId.ToString(), $"{{\"kind\":\"{kind}\",\"reference\":\"{reference}\"}}", Rules)], cancellationToken);
                    return new ProofResult(ProofOutcome.Proved);
                },
                cancellationToken);
        }
        catch (DbUpdateException)
        {
            // The same form twice, or another account with the same number, at the same moment.
            return new(await FindAsync(accountId, cancellationToken) is null ? ProofOutcome.NumberTaken : ProofOutcome.AlreadyProved);
        }
    }
}

/// <summary>How a proof ended.</summary>
public sealed record ProofResult(ProofOutcome Outcome)
{
    /// <summary>What is wrong with the name; null when nothing is.</summary>
    public IdentityFault? NameFault { get; init; }

    /// <summary>What is wrong with the number; null when nothing is.</summary>
    public IdentityFault? NumberFault { get; init; }
}

/// <summary>Possible ends of a proof.</summary>
public enum ProofOutcome
{
    /// <summary>The name is proved.</summary>
    Proved = 1,

    /// <summary>It was before.</summary>
    AlreadyProved = 2,

    /// <summary>What was typed cannot be a name or a number.</summary>
    Faulty = 3,

    /// <summary>The service says that they do not belong together.</summary>
    NotMatching = 4,

    /// <summary>Another account has this number.</summary>
    NumberTaken = 5,

    /// <summary>The service did not answer.</summary>
    Unreachable = 6,

    /// <summary>Too many tries of this account.</summary>
    TooOften = 7,
}
