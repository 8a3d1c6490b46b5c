using Auction.Sandbox.Identity;
using Auction.Sandbox.Messages;
using Auction.Sandbox.Payments;
using Auction.Sandbox.Platforms;

namespace Auction.Sandbox;

/// <summary>Plays outside parties over real HTTP, so that the site can be tried and tested without them.</summary>
/// <remarks>
/// Everything is invented. Platforms keep nothing, and the same order always gets the same price; the payment provider and the message
/// service keep what they know in the data folder, because money that was paid must be there after a restart, and reports still have to be made.
/// </remarks>
public static class SandboxApp
{
    // Far above any request; the platforms themselves refuse what is longer than an order.
    private const long BodyMax = 1024 * 1024;

    /// <summary>The program, ready to be started.</summary>
    /// <param name="settings">What was set from outside.</param>
    /// <param name="time">Its clock; null for the real one.</param>
    public static WebApplication Build(SandboxSettings settings, TimeProvider? time = null)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(SandboxApp).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.WebHost.UseUrls(settings.Listen).ConfigureKestrel(options =>
        {
            options.AddServerHeader = false;
            options.Limits.MaxRequestBodySize = BodyMax;
        });
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddSingleton(settings);
        builder.Services.AddSingleton(time ?? TimeProvider.System);
        builder.Services.AddSingleton<PlatformPark>();
        builder.Services.AddSingleton(_ => new PaymentBook(settings.DataFolder));
        builder.Services.AddSingleton<PaymentProvider>();
        builder.Services.AddHostedService<PaymentWorker>();
        builder.Services.AddSingleton(_ => new MessageStore(settings.DataFolder) { ReportTo = settings.ReportUrl is { } url ? new Uri(url) : null });
        builder.Services.AddHostedService<MessageWorker>();
        if (settings.CompanionId is not null)
        {
            builder.Services.AddHostedService<CompanionWatch>();
        }

        var app = builder.Build();
        app.MapPlatforms();
        app.MapControl();
        app.MapControlPage();
        app.MapIdentity();
        app.MapMessages();
        app.MapMessagePage();
        app.MapPayments();
        app.MapPaymentControl();
        app.MapPaymentPage();
        return app;
    }

    /// <summary>Runs it to its end and gives the exit code.</summary>
    public static async Task<int> RunAsync(SandboxSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        await using var app = Build(settings);
        await app.StartAsync();
        var address = new Uri(app.Urls.First());
        if (settings.PaymentsFile is { } payments)
        {
            await PaymentFile.WriteAsync(payments, address, settings, app.Services.GetRequiredService<PaymentBook>(), app.Services.GetRequiredService<TimeProvider>());
        }

        if (settings.ServicesFile is { } services)
        {
            await ServicesFile.WriteAsync(services, address, settings.Key, app.Services.GetRequiredService<MessageStore>().Secret);
        }

        // Last, because whoever waits for the sandbox waits for this one.
        if (settings.PlatformsFile is { } file)
        {
            await PlatformsFile.WriteAsync(file, address, settings.Key, app.Services.GetRequiredService<PlatformPark>());
        }

        await Console.Out.WriteLineAsync($"Sandbox: {address}");
        await app.WaitForShutdownAsync();
        return 0;
    }
}
