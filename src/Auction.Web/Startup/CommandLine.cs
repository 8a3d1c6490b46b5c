using Auction.Data;
using Auction.Data.Rosters;
using Auction.Web.Cli;
using Auction.Web.Demo;
using Auction.Web.Import;

namespace Auction.Web.Startup;

/// <summary>The program's first argument chooses what it does; without one it serves the site.</summary>
public static class CommandLine
{
    private const int Usage = 2;

    /// <summary>Runs a command and gives the exit code.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        ArgumentNullException.ThrowIfNull(args);
        var command = args.FirstOrDefault(argument => !argument.StartsWith('-')) ?? "serve";
        try
        {
            var settings = AuctionSettings.Read(args, Environment.GetEnvironmentVariable);
            return command switch
            {
                "serve" => await ServeAsync(settings, args),
                "migrate" => await MigrateAsync(settings),
                "verify" => await VerifyCommand.RunAsync([.. args.SkipWhile(arg => arg is not "verify")], Console.Out),
                "lottery" => await LotteryCommand.RunAsync([.. args.SkipWhile(arg => arg is not "lottery")], Console.Out),
                "import" => await ImportAsync(settings, args),
                "rosters" => await RostersAsync(settings, args),
                "audit" => await AuditAsync(settings),
                _ => await UnknownAsync(command),
            };
        }
        catch (SettingsException e)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return Usage;
        }
        catch (UnsafeDatabaseException e)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return Usage;
        }
    }

    private static async Task<int> ServeAsync(AuctionSettings settings, string[] args)
    {
        using var folder = settings.PostgresConnection is null ? DataFolderLock.Take(settings.DataFolder) : null;
        await using var app = AuctionApp.Build(settings, args);
        await app.Services.GetRequiredService<PlatformOpening>().OpenAsync(CancellationToken.None);

        // While the demo data are written; neither needs the other.
        var drawn = Task.Run(() => FirstPage.DrawAsync(app));
        var hasDemo = settings.WithDemo && await app.Services.GetRequiredService<DemoData>().AddAsync(CancellationToken.None);
        await drawn;
        await app.StartAsync();
        await Console.Out.WriteLineAsync($"衡平 Hengping: {settings.Address}");
        if (hasDemo)
        {
            await DemoSignIns.WriteAsync(Console.Out);
            var demo = app.Services.GetRequiredService<DemoData>();
            await demo.AddValuationsAsync(CancellationToken.None);
            await demo.AddCasesAsync(CancellationToken.None);
        }

        await app.WaitForShutdownAsync();
        return 0;
    }

    private static async Task<int> MigrateAsync(AuctionSettings settings)
    {
        using var folder = settings.PostgresConnection is null ? DataFolderLock.Take(settings.DataFolder) : null;
        await using var services = CoreOnly(settings);
        await services.GetRequiredService<PlatformOpening>().OpenAsync(CancellationToken.None);
        return 0;
    }

    private static async Task<int> ImportAsync(AuctionSettings settings, string[] args)
    {
        using var folder = settings.PostgresConnection is null ? DataFolderLock.Take(settings.DataFolder) : null;
        await using var services = CoreOnly(settings);
        await services.GetRequiredService<PlatformOpening>().OpenAsync(CancellationToken.None);
        var command = new ImportCommand(services.GetRequiredService<NoticeImporter>(), Console.Out, Console.Error);
        return await command.RunAsync([.. args.SkipWhile(arg => arg is not "import").Skip(1)], CancellationToken.None);
    }

    private static async Task<int> RostersAsync(AuctionSettings settings, string[] args)
    {
        using var folder = settings.PostgresConnection is null ? DataFolderLock.Take(settings.DataFolder) : null;
        await using var services = CoreOnly(settings);
        await services.GetRequiredService<PlatformOpening>().OpenAsync(CancellationToken.None);
        var command = new RostersCommand(services.GetRequiredService<RosterImporter>(), Console.Out, Console.Error);
        return await command.RunAsync([.. args.SkipWhile(arg => arg is not "rosters").Skip(1)], CancellationToken.None);
    }

    private static async Task<int> AuditAsync(AuctionSettings settings)
    {
        await using var services = CoreOnly(settings);
        return await Cli.AuditCommand.RunAsync(settings, services, Console.Out, CancellationToken.None);
    }

    /// <summary>Data, rounds and people without pages or jobs, for commands.</summary>
    internal static ServiceProvider CoreOnly(AuctionSettings settings)
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.AddSimpleConsole().SetMinimumLevel(LogLevel.Warning));
        services.AddAuctionCore(settings);
        return services.BuildServiceProvider();
    }

    private static async Task<int> UnknownAsync(string command)
    {
        await Console.Error.WriteLineAsync($"Unknown command '{command}'. Known: serve, migrate, import <file>, rosters <file>, audit, verify <file>.");
        return Usage;
    }
}
