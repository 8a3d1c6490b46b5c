using Auction.Data.Viewings;
using Auction.Domain.Disposal;
using Auction.Grains.Tests.Disposals;
using Auction.TestKit.Databases;
using Auction.TestKit.Rounds;
using Microsoft.EntityFrameworkCore;

namespace Auction.Grains.Tests.Viewings;

/// <summary>Places at an appointment for viewing on the database: never more than there are, one for each person.</summary>
[Trait("Rule", "AUC-7")]
public sealed class BookViewingTests
{
    private const string Helper = "jz-anzhan";
    private const string Viewing = "v1";

    // Enough for the two looks of one form to fall on both sides of the other's answer.
    private const int Rivals = 12;

    [Theory]
    [EachDatabase]
    public async Task EverybodyAtOnce_GetsNoMorePlacesThanThereAre(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var node = await DisposalNode.StartAsync(database);
        var id = await OpenAsync(node, places: 3);
        var book = node.Viewings;
        var people = await PeopleAsync(node, 9);

        var outcomes = await Task.WhenAll(people.Select(person => Task.Run(() => book.BookAsync(Request(id, person, "k"), CancellationToken.None))));

        Assert.Equal((3, 6), (outcomes.Count(outcome => outcome == BookingOutcome.Booked), outcomes.Count(outcome => outcome == BookingOutcome.Full)));
        Assert.Equal([1, 2, 3], (await book.HeldAsync(id, CancellationToken.None)).Select(row => row.Place));
        await database.AssertCleanAsync();
    }

    [Theory]
    [EachDatabase]
    public async Task OnePersonAtOnce_GetsOnePlace(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var node = await DisposalNode.StartAsync(database);
        var id = await OpenAsync(node, places: Rivals);

        foreach (var person in await PeopleAsync(node, Rivals))
        {
            var sameForm = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => node.Viewings.BookAsync(Request(id, person, "k"), CancellationToken.None))));
            Assert.All(sameForm, outcome => Assert.Equal(BookingOutcome.Booked, outcome));
            Assert.Equal(BookingOutcome.AlreadyHeld, await node.Viewings.BookAsync(Request(id, person, "other"), CancellationToken.None));
        }

        Assert.Equal(Rivals, (await node.Viewings.HeldAsync(id, CancellationToken.None)).Select(held => held.AccountId).Distinct().Count());
    }

    [Theory]
    [EachDatabase]
    public async Task PlaceGivenBack_IsFreeAndItsNumberForgotten(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var node = await DisposalNode.StartAsync(database);
        var id = await OpenAsync(node, places: 1);
        var people = await PeopleAsync(node, 2);
        var mine = Request(id, people[0], "k");
        await node.Viewings.BookAsync(mine, CancellationToken.None);
        Assert.Equal(BookingOutcome.Full, await node.Viewings.BookAsync(Request(id, people[1], "k"), CancellationToken.None));

        Assert.False(await node.Viewings.CancelAsync(mine.Id, people[1], CancellationToken.None));
        Assert.True(await node.Viewings.CancelAsync(mine.Id, people[0], CancellationToken.None));
        Assert.True(await node.Viewings.CancelAsync(mine.Id, people[0], CancellationToken.None));

        Assert.Equal(BookingOutcome.Booked, await node.Viewings.BookAsync(Request(id, people[1], "k"), CancellationToken.None));
        await using var db = await node.Databases.CreateDbContextAsync();
        var row = await db.ViewingBookings.AsNoTracking().SingleAsync(each => each.Id == mine.Id);
        Assert.Empty(row.PhoneCipher);
        Assert.NotNull(row.CancelledAt);

        // The old form again is the old answer, not another place.
        Assert.Equal(BookingOutcome.Booked, await node.Viewings.BookAsync(mine with { Id = Guid.CreateVersion7() }, CancellationToken.None));
        Assert.Equal(people[1], Assert.Single(await node.Viewings.HeldAsync(id, CancellationToken.None)).AccountId);
    }

    [Theory]
    [EachDatabase]
    public async Task NumberIsForgotten_OnceTheAppointmentIsOver(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var node = await DisposalNode.StartAsync(database);
        var id = await OpenAsync(node, places: 2);
        var people = await PeopleAsync(node, 2);
        var startsAt = (await node.StateAsync(id)).Viewings[0].StartsAt;
        await node.DoAsync(id, new OpenViewing(Helper, "v2", startsAt.AddDays(7), 2));
        await node.Viewings.BookAsync(Request(id, people[0], "k"), CancellationToken.None);
        await node.Viewings.BookAsync(Request(id, people[1], "k") with { ViewingId = "v2" }, CancellationToken.None);

        Assert.Equal(0, await node.Viewings.ForgetPhonesAsync((startsAt + ViewingBook.PhoneKept).AddMilliseconds(-1), CancellationToken.None));
        Assert.Equal(1, await node.Viewings.ForgetPhonesAsync(startsAt + ViewingBook.PhoneKept, CancellationToken.None));
        Assert.Equal(0, await node.Viewings.ForgetPhonesAsync(startsAt + ViewingBook.PhoneKept, CancellationToken.None));
        Assert.Equal([(people[0], 0), (people[1], 3)], (await node.Viewings.HeldAsync(id, CancellationToken.None)).Select(row => (row.AccountId, row.PhoneCipher.Length)));

        node.Clock.MoveTo(startsAt.AddDays(7));
        await node.DoAsync(id, new CloseViewing(Helper, "v2", 1));
        Assert.Equal(1, await node.Viewings.ForgetPhonesAsync(node.Clock.Now, CancellationToken.None));
    }

    [Theory]
    [EachDatabase]
    public async Task AppointmentThatHasBegunOrIsClosed_TakesNobody(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var node = await DisposalNode.StartAsync(database);
        var id = await OpenAsync(node, places: 5);
        var person = (await PeopleAsync(node, 1))[0];
        var startsAt = (await node.StateAsync(id)).Viewings[0].StartsAt;

        Assert.Equal(BookingOutcome.Closed, await node.Viewings.BookAsync(Request(id, person, "unknown") with { ViewingId = "v9" }, CancellationToken.None));
        node.Clock.MoveTo(startsAt.AddMilliseconds(-1));
        Assert.Equal(BookingOutcome.Booked, await node.Viewings.BookAsync(Request(id, person, "before"), CancellationToken.None));
        node.Clock.MoveTo(startsAt);
        var late = (await PeopleAsync(node, 1))[0];
        Assert.Equal(BookingOutcome.Closed, await node.Viewings.BookAsync(Request(id, late, "late"), CancellationToken.None));

        await node.DoAsync(id, new OpenViewing(Helper, "v2", startsAt.AddDays(1), 2));
        await node.DoAsync(id, new CloseViewing(Helper, "v2", 0));
        Assert.Equal(BookingOutcome.Closed, await node.Viewings.BookAsync(Request(id, late, "closed") with { ViewingId = "v2" }, CancellationToken.None));
    }

    [Theory]
    [EachDatabase]
    public async Task EntrustedTwice_IsListedOnce(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var node = await DisposalNode.StartAsync(database);
        var id = await OpenAsync(node, places: 1);
        await node.DoAsync(id, new EntrustAuxiliary(Helper, [SaleTask.Questions], DisposalNode.Document));
        await node.DoAsync(id, new EntrustAuxiliary("other", [SaleTask.Storage], DisposalNode.Document));

        await using var db = await node.Databases.CreateDbContextAsync();
        Assert.Equal([Helper, "other"], await db.DisposalAuxiliaries.Where(row => row.DisposalId == id).Select(row => row.AuxiliaryId).Order().ToListAsync());
        await database.AssertCleanAsync();
    }

    private static BookingRequest Request(Guid disposalId, Guid accountId, string key) => new(Guid.CreateVersion7(), disposalId, Viewing, accountId, [1, 2, 3], key);

    private static async Task<Guid> OpenAsync(DisposalNode node, int places)
    {
        var id = await node.PricedAsync();
        await node.DoAsync(id, new EntrustAuxiliary(Helper, [SaleTask.Viewing], DisposalNode.Document));
        await node.DoAsync(id, new OpenViewing(Helper, Viewing, node.Clock.Now.AddDays(2), places));
        return id;
    }

    private static async Task<List<Guid>> PeopleAsync(DisposalNode node, int count)
    {
        var people = Enumerable.Range(0, count).Select(_ => TestRows.Person()).ToList();
        await using var db = await node.Databases.CreateDbContextAsync();
        db.AddRange(people);
        await db.SaveChangesAsync();
        return people.ConvertAll(person => person.Id);
    }
}
