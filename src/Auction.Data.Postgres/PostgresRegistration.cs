using Auction.Data.Disposals;
using Auction.Data.Acts;
using Auction.Data.Files;
using Auction.Data.Journal;
using Auction.Data.Settlement;
using Auction.Data.Platform;
using Auction.Data.Valuations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
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

    /// <summary>Names the connections that write the journal.</summary>
    private const string Journal = "journal";

    /// <summary>Adds contexts, journal store, opening and the database clock.</summary>
    public static IServiceCollection AddPostgresAuctionData(this IServiceCollection services, string connectionString)
    {
        services.AddSingleton(_ => NpgsqlDataSource.Create(Prepared(connectionString).ToString()));
        services.AddKeyedSingleton(Journal, (_, _) => NpgsqlDataSource.Create(JournalString(connectionString)));
        services.AddDbContextFactory<PostgresAuctionDb>((provider, options) =>
            options
                .UseNpgsql(
                    provider.GetRequiredService<NpgsqlDataSource>(),

                    // The provider's own strategy would disguise a lost connection as a fault of the program, which nobody here waits for.
                    npgsql => npgsql.ExecutionStrategy(dependencies => new NonRetryingExecutionStrategy(dependencies)))

                // Comparing the whole model with the migrations at each start is a test's work, not the site's.
                .ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning)));
        services.AddSingleton<IDbContextFactory<AuctionDb>, AuctionDbFactory<PostgresAuctionDb>>();
        services.AddScoped<AuctionDb>(provider => provider.GetRequiredService<IDbContextFactory<AuctionDb>>().CreateDbContext());
        services.AddSingleton<IDatabaseOpening, PostgresOpening>();
        services.AddSingleton<JournalReader>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<PostgresClock>();
        services.AddSingleton<IPlatformClock>(provider => provider.GetRequiredService<PostgresClock>());
        services.AddSingleton(provider => new PostgresJournalStore(
            provider.GetRequiredKeyedService<NpgsqlDataSource>(Journal),
            provider.GetRequiredService<JournalReader>()));
        services.AddSingleton<IJournalStore>(provider => provider.GetRequiredService<PostgresJournalStore>());
        services.AddSingleton<IRecordTransactions>(provider => new PostgresRecordTransactions(provider.GetRequiredService<IDbContextFactory<AuctionDb>>()));
        services.AddSingleton<ValuationStore>();
        services.AddSingleton<DisposalStore>();
        services.AddSingleton<DepositStore>();
        services.AddSingleton<DistributionStore>();
        services.AddSingleton<OutsideRequestBook>();
        services.AddSingleton<ReportPdfBook>();
        services.AddSingleton<FileShelf>();
        services.AddSingleton<IObligationBook>(provider => provider.GetRequiredService<PostgresJournalStore>());
        return services;
    }

    private static NpgsqlConnectionStringBuilder Prepared(string connectionString) => new(connectionString)
    {
        MaxAutoPrepare = AutoPrepare,
        AutoPrepareMinUsages = 2,

        // Nobody here changes a session's settings, so a returned connection need not be wiped before each batch.
        NoResetOnClose = true,
    };

    // The journal's statement is long and its best plan always the same: planning it anew costs as much as half a batch of inserts.
    private static string JournalString(string connectionString)
    {
        var journal = Prepared(connectionString);
        journal.Options = $"{journal.Options} -c plan_cache_mode=force_generic_plan".TrimStart();
        return journal.ToString();
    }
}
