using Auction.Data.Acts;
using Auction.Data.Journal;
using Auction.Data.Platform;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Npgsql;

namespace Auction.Data.Postgres;

/// <summary>Registers a PostgreSQL database.</summary>
public static class PostgresRegistration
{
    /// <summary>Statements that may stay prepared on a connection; the journal needs three.</summary>
    private const int AutoPrepare = 20;

    /// <summary>Adds contexts, journal store, opening and the database clock.</summary>
    public static IServiceCollection AddPostgresAuctionData(this IServiceCollection services, string connectionString)
    {
        services.AddSingleton(_ => NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(connectionString)
        {
            MaxAutoPrepare = AutoPrepare,
            AutoPrepareMinUsages = 2,

            // Nobody here changes a session's settings, so a returned connection need not be wiped before each batch.
            NoResetOnClose = true,
        }));
        services.AddDbContextFactory<PostgresAuctionDb>((provider, options) =>
            options.UseNpgsql(
                provider.GetRequiredService<NpgsqlDataSource>(),

                // The provider's own strategy would disguise a lost connection as a fault of the program, which nobody here waits for.
                npgsql => npgsql.ExecutionStrategy(dependencies => new NonRetryingExecutionStrategy(dependencies))));
        services.AddSingleton<IDbContextFactory<AuctionDb>, AuctionDbFactory<PostgresAuctionDb>>();
        services.AddScoped<AuctionDb>(provider => provider.GetRequiredService<IDbContextFactory<AuctionDb>>().CreateDbContext());
        services.AddSingleton<IDatabaseOpening, PostgresOpening>();
        services.AddSingleton<JournalReader>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<PostgresClock>();
        services.AddSingleton<IPlatformClock>(provider => provider.GetRequiredService<PostgresClock>());
        services.AddSingleton(provider => new PostgresJournalStore(
            provider.GetRequiredService<NpgsqlDataSource>(),
            provider.GetRequiredService<JournalReader>()));
        services.AddSingleton<IJournalStore>(provider => provider.GetRequiredService<PostgresJournalStore>());
        services.AddSingleton<IObligationBook>(provider => provider.GetRequiredService<PostgresJournalStore>());
        return services;
    }
}
