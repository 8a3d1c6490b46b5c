using Auction.Data;
using Auction.Data.People;
using Auction.Domain.Calendar;
using Auction.Domain.People;
using Auction.Web.People;
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
        new("bidder1@demo.hengping", "周予安", Number: "990102198804121013"),
        new("bidder2@demo.hengping", "林知远", Number: "990102199109302052"),
        new("bidder3@demo.hengping", "江州禾川商贸有限公司", Number: "91990102MA0DEM0013"),
        new("bidder4@demo.hengping", "陆清和", Number: "990103197901183023"),
    ];

    /// <summary>Holds a right of pre-emption, rank 1, where a lot has one (AUC-19).</summary>
    public static DemoPerson Priority { get; } = new("priority@demo.hengping", "顾明川", Number: "99010419840726403X");

    public static DemoPerson Judge { get; } = new("judge@demo.hengping", "沈知白", Roles.Judge, "jz0102");

    /// <summary>The other two judges of a panel of three (PAN-1).</summary>
    public static IReadOnlyList<DemoPerson> Panel { get; } =
    [
        new("judge2@demo.hengping", "顾怀瑾", Roles.Judge, "jz0102"),
        new("judge3@demo.hengping", "方静姝", Roles.Judge, "jz0102"),
    ];

    public static DemoPerson Clerk { get; } = new("clerk@demo.hengping", "许书言", Roles.Clerk, "jz0102");

    /// <summary>Keeps the accounts of the court's cases.</summary>
    public static DemoPerson Finance { get; } = new("finance@demo.hengping", "叶知秋", Roles.Finance, "jz0102");

    /// <summary>Applicant in the demo valuations.</summary>
    public static DemoPerson Creditor { get; } = new("creditor@demo.hengping", "江州城商银行股份有限公司", Number: "91990100MA0DEM0029");

    /// <summary>Debtor in the demo valuations.</summary>
    public static DemoPerson Debtor { get; } = new("debtor@demo.hengping", "江州鸿泰物流有限公司", Number: "91990103MA0DEM003P");

    /// <summary>Works for the first institution on the demo roster.</summary>
    public static DemoPerson Appraiser { get; } = new("appraiser@demo.hengping", "孟清和", Roles.Appraiser, RosterEntryId: "jz-zhengxin");

    /// <summary>Reviews for the association a demo valuation was referred to.</summary>
    public static DemoPerson Association { get; } = new("association@demo.hengping", "文若溪", Roles.Association, RosterEntryId: "jz-estate-assoc");

    /// <summary>Works for the first auxiliary institution on the demo roster.</summary>
    public static DemoPerson Auxiliary { get; } = new("auxiliary@demo.hengping", "许安然", Roles.Auxiliary, RosterEntryId: "jz-anzhan");

    public static DemoPerson Operator { get; } = new("operator@demo.hengping", "平台运营演示账号", Roles.Operator);

    public static DemoPerson Supervisor { get; } = new("supervisor@demo.hengping", "监督演示账号", Roles.Supervisor);

    /// <summary>Everybody, in the order in which they are listed.</summary>
    public static IReadOnlyList<DemoPerson> All { get; } = [.. Bidders, Priority, Judge, .. Panel, Clerk, Finance, Creditor, Debtor, Appraiser, Association, Auxiliary, Operator, Supervisor];

    /// <summary>Adds everybody, in one write.</summary>
    /// <returns>Account ids by user name.</returns>
    internal static async Task<Dictionary<string, Guid>> AddAsync(AuctionDb db, UserManager<Account> users, IReadOnlyDictionary<string, Guid> courts, IdentityVault vault, DateTimeOffset now, CancellationToken cancellationToken)
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
        db.Identities.AddRange(All.Where(person => person.Number is not null).Select(person => Identity(accounts[person.UserName].Id, person, vault, now)));
        await db.SaveChangesAsync(cancellationToken);
        return accounts.ToDictionary(account => account.Key, account => account.Value.Id, StringComparer.Ordinal);
    }

    /// <summary>Invented numbers that fit their check signs; the region in them does not exist.</summary>
    private static IdentityRow Identity(Guid accountId, DemoPerson person, IdentityVault vault, DateTimeOffset now)
    {
        var number = person.Number!;
        var isCompany = CreditCode.Read(number, out _) is not null;
        return new()
        {
            AccountId = accountId,
            Kind = isCompany ? IdentityKind.Company : IdentityKind.Person,
            NumberCipher = vault.Close(accountId, number),
            NumberIndex = vault.IndexOf(number),
            NumberMasked = isCompany ? number : IdentityNumber.Read(number, CourtTime.DayOf(now), out _)!.Masked,
            ProvedAt = now,
            Reference = "DEMO",
        };
    }
}

/// <summary>One demo person.</summary>
/// <param name="UserName">Also the mail address; the domain does not exist.</param>
/// <param name="Name">True name, as the confirmation letter would show it.</param>
/// <param name="Role">Null for the public.</param>
/// <param name="CourtCode">Court of a member of staff.</param>
/// <param name="RosterEntryId">Institution of an appraiser or of auxiliary staff, association of a reviewer.</param>
/// <param name="Number">Number of the proved identity of a bidder or party; null for staff.</param>
public sealed record DemoPerson(string UserName, string Name, string? Role = null, string? CourtCode = null, string? RosterEntryId = null, string? Number = null);
