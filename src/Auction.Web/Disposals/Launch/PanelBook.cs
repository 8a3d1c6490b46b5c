using System.Text;
using Auction.Data;
using Auction.Data.Files;
using Auction.Data.People;
using Auction.Data.Platform;
using Auction.Domain.Calendar;
using Auction.Domain.Documents;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Disposals.Launch;

/// <summary>Who may sit on a panel, who sits on it, what they said, and the minutes made from it.</summary>
internal sealed class PanelBook(IDbContextFactory<AuctionDb> databases, FileShelf shelf, DisposalFiles files, IPlatformClock clock)
{
    /// <summary>The judges of a court, the one who asks left out.</summary>
    public async Task<IReadOnlyList<PanelPerson>> JudgesAsync(Guid courtId, Guid besides, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var people = await (
            from user in db.Users.AsNoTracking()
            join held in db.UserRoles on user.Id equals held.UserId
            join role in db.Roles on held.RoleId equals role.Id
            where role.Name == Roles.Judge && user.CourtId == courtId && user.Id != besides
            orderby user.UserName
            select new { user.Id, user.RealName }).ToListAsync(cancellationToken);
        return [.. people.Select(person => new PanelPerson(person.Id.ToString(), person.RealName))];
    }

    /// <summary>The people behind the members, in their order. A member without an account here is shown by id.</summary>
    public async Task<IReadOnlyList<PanelPerson>> PeopleAsync(IReadOnlyList<string> members, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var ids = members.Select(id => Guid.TryParse(id, out var account) ? account : Guid.Empty).ToList();
        var names = await db.Users.AsNoTracking().Where(user => ids.Contains(user.Id)).ToDictionaryAsync(user => user.Id.ToString(), user => user.RealName, StringComparer.Ordinal, cancellationToken);
        return [.. members.Select(id => new PanelPerson(id, names.GetValueOrDefault(id, id)))];
    }

    /// <summary>Puts the reason of a member who votes against on file.</summary>
    public async Task<string> StoreDissentAsync(Guid disposalId, string words, Guid accountId, CancellationToken cancellationToken)
    {
        var sha256 = await shelf.PutAsync(Encoding.UTF8.GetBytes(words), "text/plain", cancellationToken);
        await files.AddAsync(disposalId, sha256, "合议庭不同意见.txt", accountId, clock.Now, cancellationToken);
        return sha256;
    }

    /// <summary>The minutes; null before every member has signed.</summary>
    public async Task<CourtDocument?> MinutesAsync(LaunchFile file, IReadOnlyList<PanelPerson> members, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(members);
        if (file.State.Launch is not { } launch || launch.Votes.Count < launch.Members.Count) { return null; }
        var votes = new List<DocumentVote>();
        foreach (var member in members)
        {
            var vote = launch.Votes[member.Id];
            var reason = vote.Dissent is { } dissent && await shelf.FindAsync(dissent, cancellationToken) is { } stored ? Encoding.UTF8.GetString(stored.Bytes).TrimEnd('。') : "";
            votes.Add(new(member.Name, vote.IsFor, reason));
        }

        var words = file.Particulars ?? LaunchParticulars.Empty;
        return SteeringTemplates.PanelMinutes(
            LaunchPapers.CaseOf(file), LaunchPapers.PropertyOf(file, launch.Draft, words), LaunchPapers.RoundOf(file, launch.Draft, words), votes, CourtTime.DayOf(launch.Votes.Values.Max(vote => vote.At)));
    }
}

/// <summary>A judge.</summary>
/// <param name="Id">Id of the account, as the journal has it.</param>
/// <param name="Name">True name.</param>
internal sealed record PanelPerson(string Id, string Name);
