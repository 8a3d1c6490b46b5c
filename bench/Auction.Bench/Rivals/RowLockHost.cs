using System.Globalization;
using System.Text.Json.Serialization;
using Auction.Data;
using Auction.Web.People;
using Auction.Web.Startup;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Auction.Bench.Rivals;

/// <summary>The usual ASP.NET Core and EF Core endpoint: lock the row, check, insert, save, commit. Same HTTP, same tokens, no chain, no receipt.</summary>
internal static class RowLockHost
{
    private const string LockedLot = "SELECT id, number, ends_at, increment, price, leader, seq FROM rival_lot WHERE number = {0} FOR UPDATE";

    /// <param name="takesTurns">Requests queue here before they ask the database.</param>
    public static async Task<int> RunAsync(bool takesTurns)
    {
        var settings = AuctionSettings.Read(["--no-demo"], Environment.GetEnvironmentVariable);
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseUrls(settings.Listen!);
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning);
        builder.Services.AddAuctionCore(settings);
        builder.Services.AddDbContextPool<RowLockDb>(options => _ = settings.PostgresConnection is { } connection
            ? options.UseNpgsql($"{connection};Max Auto Prepare=20;Auto Prepare Min Usages=2;Maximum Pool Size=100")

            // The file is in WAL mode already, and SQLite's own default is to sync every commit.
            : options.UseSqlite($"Data Source={settings.SqliteFile}"));
        builder.Services.AddSingleton(new RowLocks(settings.PostgresConnection is not null));
        if (takesTurns)
        {
            builder.Services.AddSingleton(new WriteTurn());
        }

        await using var app = builder.Build();
        app.MapPost("/api/v1/lots/{number}/bids", PlaceAsync);
        await app.RunAsync();
        return 0;
    }

    private static async Task<IResult> PlaceAsync(
        string number, RivalRequest request, HttpContext context, AccessTokens tokens, RowLockDb db, RowLocks locks)
    {
        if (await tokens.FindAsync(context.Request.Headers.Authorization, context.RequestAborted) is null)
        {
            return Results.Unauthorized();
        }

        var turn = context.RequestServices.GetService<WriteTurn>();
        using var taken = turn is null ? null : await turn.TakeAsync();
        await using var transaction = await db.Database.BeginTransactionAsync(context.RequestAborted);
        var lot = locks.AreKnown
            ? await db.Lots.FromSqlRaw(LockedLot, number).SingleAsync(context.RequestAborted)
            : await db.Lots.SingleAsync(row => row.Number == number, context.RequestAborted);
        var now = TimeProvider.System.GetUtcNow().ToUnixTimeMilliseconds();
        var amount = long.Parse(request.Amount, CultureInfo.InvariantCulture) * 100;
        var bidder = int.Parse(request.Key.Split('-')[2].AsSpan(1), CultureInfo.InvariantCulture);
        if (now >= lot.EndsAt || amount <= lot.Price || lot.Leader == bidder || amount % lot.Increment != 0)
        {
            return Results.Conflict(new RivalAnswer("refused", lot.Seq, now));
        }

        lot.Price = amount;
        lot.Leader = bidder;
        lot.Seq++;
        db.Bids.Add(new RivalBid { LotId = lot.Id, Seq = lot.Seq, Bidder = bidder, BidKey = request.Key, Amount = amount, At = now });
        await db.SaveChangesAsync(context.RequestAborted);
        await transaction.CommitAsync(context.RequestAborted);
        return Results.Json(new RivalAnswer("accepted", lot.Seq, now), statusCode: StatusCodes.Status201Created);
    }

    private sealed record RivalRequest(string Amount, string Key);

    private sealed record RivalAnswer(
        [property: JsonPropertyName("outcome")] string Outcome,
        [property: JsonPropertyName("seq")] int Seq,
        [property: JsonPropertyName("at")] long At);

    /// <summary>Whether the database can lock a row; SQLite's transaction locks everything.</summary>
    private sealed record RowLocks(bool AreKnown);

    /// <summary>One writer at a time.</summary>
    private sealed class WriteTurn : IDisposable
    {
        private readonly SemaphoreSlim _gate = new(1, 1);

        public async Task<IDisposable> TakeAsync()
        {
            await _gate.WaitAsync();
            return new Taken(_gate);
        }

        public void Dispose() => _gate.Dispose();

        private sealed class Taken(SemaphoreSlim gate) : IDisposable
        {
            public void Dispose() => gate.Release();
        }
    }
}
