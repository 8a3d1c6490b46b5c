using System.Net.Http.Json;
using System.Text.Json;
using Auction.Data;
using Auction.Data.Messages;
using Auction.Domain.Messages;
using Auction.TestKit;
using Auction.TestKit.Databases;
using Auction.TestKit.Hosting;
using Auction.Web.Jobs;
using Auction.Web.Messages;
using Auction.Web.Tests.Court;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Auction.Web.Tests.Messages;

/// <summary>The real site and the real sandbox of the message service, over HTTP, with reports between them.</summary>
internal sealed class MessageTown : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly HttpClient _client = new();

    private MessageTown()
    {
    }

    public SandboxHost Sandbox { get; private set; } = null!;

    public CourtSite Court { get; private set; } = null!;

    public static async Task<MessageTown> StartAsync(DatabaseKind kind = DatabaseKind.Sqlite)
    {
        var town = new MessageTown { Sandbox = await SandboxHost.StartAsync() };
        var file = Path.Combine(town._folder.Path, "services.json");
        var secret = (await town.ControlAsync()).GetProperty("secret").GetString();
        await File.WriteAllTextAsync(file, JsonSerializer.Serialize(new { messages = new { address = new Uri(town.Sandbox.Address, "messages/"), key = town.Sandbox.Key, secrets = new[] { secret } } }));
        town.Court = await CourtSite.StartAsync(kind, servicesFile: file);
        await town.SetAsync(new { reportTo = new Uri(town.Court.Host.Address, "hooks/messages") });
        return town;
    }

    public async Task<AuctionDb> DbAsync() => await Court.Host.Services.GetRequiredService<IDbContextFactory<AuctionDb>>().CreateDbContextAsync();

    /// <summary>Says how the service behaves, and where it reports.</summary>
    public async Task SetAsync(object setting)
    {
        using var response = await _client.PutAsJsonAsync(new Uri(Sandbox.Address, "control/messages"), setting);
        response.EnsureSuccessStatusCode();
    }

    public Task MoodAsync(string mood, int delaySeconds = 0) => SetAsync(new { plan = new { mood, delaySeconds } });

    public Task<JsonElement> ControlAsync() => _client.GetFromJsonAsync<JsonElement>(new Uri(Sandbox.Address, "control/messages"));

    /// <summary>What the service was given.</summary>
    public async Task<IReadOnlyList<JsonElement>> SentAsync() => [.. (await ControlAsync()).GetProperty("messages").EnumerateArray()];

    public async Task<Guid> AccountAsync(string who)
    {
        await using var db = await DbAsync();
        return await db.Users.Where(person => person.Email == $"{who}@test.hengping").Select(person => person.Id).SingleAsync();
    }

    /// <summary>Tells somebody that a payment came in.</summary>
    public async Task TellAsync(string who, string cause = "test:1", MessageKind kind = MessageKind.PaymentReceived)
    {
        var facts = Enumerable.Repeat(MessageWords.Same("¥700"), MessageCatalog.Of(kind).Facts).ToList();
        var draft = new MessageDraft(cause, await AccountAsync(who), kind, new("车位", "A parking space"), facts, "/me/deposits", DateTimeOffset.UtcNow);
        await Court.Host.Services.GetRequiredService<MessagePost>().TellAsync([draft], cursor: null, CancellationToken.None);
    }

    /// <summary>One beat of the job, as from another process.</summary>
    public Task BeatAsync() => Court.Host.Services.GetRequiredService<MessageKeeper>().BeatAsync(CancellationToken.None);

    /// <summary>Waits until the message on a channel stands so.</summary>
    public async Task<MessageDispatchRow> UntilAsync(MessageChannel channel, Func<MessageDispatchRow, bool> stands)
    {
        MessageDispatchRow? found = null;
        for (var tries = 0; tries < 200; tries++)
        {
            await using var db = await DbAsync();
            found = await db.MessageDispatches.AsNoTracking().SingleOrDefaultAsync(row => row.Channel == channel);
            if (found is not null && stands(found)) { return found; }
            await Task.Delay(100);
        }

        throw new TimeoutException($"The message stands at {found?.Standing}, tries {found?.Tries}, {found?.Fault}.");
    }

    public async ValueTask DisposeAsync()
    {
        await Court.DisposeAsync();
        await Sandbox.DisposeAsync();
        _client.Dispose();
        _folder.Dispose();
    }
}
