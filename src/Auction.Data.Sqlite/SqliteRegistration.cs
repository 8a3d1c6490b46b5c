using Auction.Data.Disposals;
using Auction.Data.Acts;
using Auction.Data.Files;
using Auction.Data.Journal;
using Auction.Data.Settlement;
using Auction.Data.Platform;
using Auction.Data.Valuations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Auction.Data.Sqlite;

/// <summary>Registers the embedded database.</summary>
public static class SqliteRegistration
{
    /// <summary>Adds contexts, journal store, opening and the process clock for one database file.</summary>
    public static IServiceCollection AddSqliteAuctionData(this IServiceCollection services, string file)
    {
        var connectionString = SqliteOpening.ConnectionString(file);
        services.AddSingleton<SqliteWriteGate>();
        services.AddDbContextFactory<SqliteAuctionDb>((provider, options) => options
            .UseSqlite(connectionString)

            // Comparing the whole model with the migrations at each start is a test's work, not the site's.
            .ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning))
            .AddInterceptors(
                new SafeConnections(),
                new GatedSaves(provider.GetRequiredService<SqliteWriteGate>()),
                new GatedUpdates(provider.GetRequiredService<SqliteWriteGate>())));
        services.AddSingleton<IDbContextFactory<AuctionDb>, AuctionDbFactory<SqliteAuctionDb>>();
        services.AddScoped<AuctionDb>(provider => provider.GetRequiredService<IDbContextFactory<AuctionDb>>().CreateDbContext());
        services.AddSingleton<IDatabaseOpening, SqliteOpening>();
        services.AddSingleton<JournalReader>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<ProcessClock>();
        services.AddSingleton<IPlatformClock>(provider => provider.GetRequiredService<ProcessClock>());
        services.AddSingleton<IJournalStore>(provider => new SqliteJournalStore(
            connectionString,
            provider.GetRequiredService<SqliteWriteGate>(),
            provider.GetRequiredService<JournalReader>(),
            provider.GetRequiredService<IPlatformClock>()));
        services.AddSingleton<IRecordTransactions>(provider => new SqliteRecordTransactions(
            connectionString,
            provider.GetRequiredService<SqliteWriteGate>(),
            provider.GetRequiredService<IPlatformClock>()));
        services.AddSingleton<ValuationStore>();
        services.AddSingleton<DisposalStore>();
        services.AddSingleton<DepositStore>();
        services.AddSingleton<DistributionStore>();
        services.AddSingleton<OutsideRequestBook>();
        services.AddSingleton<ReportPdfBook>();
        services.AddSingleton<FileShelf>();
        services.AddSingleton<IObligationBook>(provider => new SqliteObligationBook(connectionString, provider.GetRequiredService<SqliteWriteGate>()));
        return services;
    }
}
