using Auction.Data;
using Auction.Data.People;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Demo;

/// <summary>The people that come with the demo data. They and their password are public and exist nowhere else.</summary>
public static class DemoPeople
{
    /// <summary>Password of all demo people.</summary>
    public const string Password = "Hengping-demo-2026";

    /// <summary>Ordinary bidders, qualified for most demo rounds.</summary>
    public static IReadOnlyList<DemoPerson> Bidders { get; } =
    [
        new("bidder1@demo.hengping", "周予安"),
        new("bidder2@demo.hengping", "林知远"),
        new("bidder3@demo.hengping", "江州禾川商贸有限公司"),
        new("bidder4@demo.hengping", "陆清和"),
    ];

    /// <summary>Holds a right of pre-emption, rank 1, where a lot has one (AUC-19).</summary>
    public static DemoPerson Priority { get; } = new("priority@demo.hengping", "顾明川");

    public static DemoPerson Judge { get; } = new("judge@demo.hengping", "沈知白", Roles.Judge, "jz0102");

    /// <summary>The other two judges of a panel of three (PAN-1).</summary>
    public static IReadOnlyList<DemoPerson> Panel { get; } =
    [
        new("judge2@demo.hengping", "顾怀瑾", Roles.Judge, "jz0102"),
        new("judge3@demo.hengping", "方静姝", Roles.Judge, "jz0102"),
    ];

    public static DemoPerson Clerk { get; } = new("clerk@demo.hengping", "许书言", Roles.Clerk, "jz0102");

    /// <summary>Applicant in the demo valuations.</summary>
    public static DemoPerson Creditor { get; } = new("creditor@demo.hengping", "江州城商银行股份有限公司");

    /// <summary>Debtor in the demo valuations.</summary>
    public static DemoPerson Debtor { get; } = new("debtor@demo.hengping", "江州鸿泰物流有限公司");

    /// <summary>Works for the first institution on the demo roster.</summary>
    public static DemoPerson Appraiser { get; } = new("appraiser@demo.hengping", "孟清和", Roles.Appraiser, RosterEntryId: "jz-zhengxin");

    /// <summary>Works for the first auxiliary institution on the demo roster.</summary>
    public static DemoPerson Auxiliary { get; } = new("auxiliary@demo.hengping", "许安然", Roles.Auxiliary, RosterEntryId: "jz-anzhan");

    public static DemoPerson Operator { get; } = new("operator@demo.hengping", "平台运营演示账号", Roles.Operator);

    public static DemoPerson Supervisor { get; } = new("supervisor@demo.hengping", "监督演示账号", Roles.Supervisor);

    /// <summary>Everybody, in the order in which they are listed.</summary>
    public static IReadOnlyList<DemoPerson> All { get; } = [.. Bidders, Priority, Judge, .. Panel, Clerk, Creditor, Debtor, Appraiser, Auxiliary, Operator, Supervisor];

    /// <summary>Adds everybody, in one write.</summary>
    /// <returns>Account ids by user name.</returns>
    internal static async Task<Dictionary<string, Guid>> AddAsync(AuctionDb db, UserManager<Account> users, IReadOnlyDictionary<string, Guid> courts, CancellationToken cancellationToken)
    {
        // The password is public, so one salt for all gives nothing away; hashing it for everyone would delay the first start.
        var hash = users.PasswordHasher.HashPassword(new Account(), Password);
        var roles = await db.Roles.AsNoTracking().ToDictionaryAsync(role => role.Name!, role => role.Id, StringComparer.Ordinal, cancellationToken);
        var accounts = All.Select(person => new Account
        {
            Id = Guid.CreateVersion7(),
            UserName = person.UserName,
            NormalizedUserName = users.NormalizeName(person.UserName),
            Email = person.UserName,
            NormalizedEmail = users.NormalizeEmail(person.UserName),
            EmailConfirmed = true,
            PasswordHash = hash,
            SecurityStamp = Guid.NewGuid().ToString("N"),
            RealName = person.Name,
            CourtId = person.CourtCode is { } code ? courts[code] : null,
            RosterEntryId = person.RosterEntryId,
            IsDemo = true,
        }).ToDictionary(account => account.UserName!, StringComparer.Ordinal);
        db.Users.AddRange(accounts.Values);
        db.UserRoles.AddRange(All.Where(person => person.Role is not null)
            .Select(person => new IdentityUserRole<Guid> { UserId = accounts[person.UserName].Id, RoleId = roles[person.Role!] }));
        await db.SaveChangesAsync(cancellationToken);
        return accounts.ToDictionary(account => account.Key, account => account.Value.Id, StringComparer.Ordinal);
    }
}

/// <summary>One demo person.</summary>
/// <param name="UserName">Also the mail address; the domain does not exist.</param>
/// <param name="Name">True name, as the confirmation letter would show it.</param>
/// <param name="Role">Null for the public.</param>
/// <param name="CourtCode">Court of a member of staff.</param>
/// <param name="RosterEntryId">Institution of an appraiser or of auxiliary staff.</param>
public sealed record DemoPerson(string UserName, string Name, string? Role = null, string? CourtCode = null, string? RosterEntryId = null);
