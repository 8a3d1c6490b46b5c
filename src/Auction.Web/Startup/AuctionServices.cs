using Auction.Grains.Disposals;
using Auction.Web.Acts;
using Auction.Data;
using Auction.Data.Cases;
using Auction.Data.People;
using Auction.Data.Platform;
using Auction.Data.Postgres;
using Auction.Data.Rosters;
using Auction.Data.Sqlite;
using Auction.Grains.Journal;
using Auction.Grains.Rounds;
using Auction.Grains.Settlement;
using Auction.Grains.Valuations;
using Auction.Web.Bidding;
using Auction.Web.Cases;
using Auction.Web.Cases.Acts;
using Auction.Web.Cases.Deadlines;
using Auction.Web.Demo;
using Auction.Web.Deposits;
using Auction.Web.Import;
using Auction.Web.Jobs;
using Auction.Web.Messages;
using Auction.Web.Payments;
using Auction.Web.People;
using Auction.Web.Platforms;
using Auction.Web.Pictures;
using Auction.Web.Disposals;
using Auction.Web.Distributions;
using Auction.Web.Valuations;
using Auction.Web.Viewings;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;

namespace Auction.Web.Startup;

/// <summary>Puts the platform together. One way for the site, the command line and the tests.</summary>
public static class AuctionServices
{
    /// <summary>Data, rounds and people; no pages and no jobs.</summary>
    public static IServiceCollection AddAuctionCore(this IServiceCollection services, AuctionSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        services.AddSingleton(settings);
        if (settings.PostgresConnection is { } connection)
        {
            services.AddPostgresAuctionData(connection);
        }
        else
        {
            services.AddSqliteAuctionData(settings.SqliteFile);
        }

        services.AddSingleton(_ => CrashPoints.Parse(settings.CrashPoint));
        services.AddSingleton(_ => SealKey.Open(settings.SealKeyFile));
        services.AddSingleton<RoundFeed>();
        services.AddSingleton<IRoundFeed>(provider => provider.GetRequiredService<RoundFeed>());
        services.AddSingleton<JournalWriter>();
        services.AddSingleton<RoundServices>();
        services.AddSingleton<InProcessRoundDirectory>();
        services.AddSingleton<IRoundDirectory>(provider => provider.GetRequiredService<InProcessRoundDirectory>());
        services.AddSingleton<RoundAnnouncer>();
        services.AddSingleton<BidderAdmission>();
        services.AddSingleton<AccessTokens>();
        services.AddSingleton<LotDirectory>();
        services.AddSingleton<BidderCodes>();
        services.AddSingleton(provider => new BidThrottle(settings.BidsPerSecond, provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<BidDesk>();
        services.AddValuations();
        services.AddDisposals();
        services.AddSingleton<RosterBook>();
        services.AddSingleton<RosterImporter>();
        services.AddActs();
        services.AddValuationSite(settings);
        services.AddDisposalSite();
        services.AddDistributionSite();
        services.AddSettlement();
        services.AddPayments(settings);
        services.AddDepositSite();
        services.AddMessages();
        services.AddPictures();
        services.AddSingleton<CaseBook>();
        services.AddViewings();
        services.AddSingleton<CaseIntakeDesk>();
        services.AddSingleton<CaseImports>();
        services.AddHostedService(provider => provider.GetRequiredService<CaseImports>());
        services.AddSingleton<CaseScenes>();
        services.AddSingleton<CaseDeadlines>();
        services.AddSingleton<CaseFiles>();
        services.AddSingleton<CaseActRunner>();
        services.AddSingleton<PlatformOpening>();
        services.AddSingleton<NoticeImporter>();
        services.AddSingleton<DemoData>();
        services.AddPeople(settings);
        return services;
    }

    /// <summary>What the platform does by itself. Rows are the truth; these are alarm clocks.</summary>
    public static IServiceCollection AddAuctionJobs(this IServiceCollection services, AuctionSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        services.AddSingleton<ConfirmationLetters>();
        services.AddSingleton<CheckpointKeeper>();
        services.AddHostedService<RoundKeeper>();
        services.AddHostedService<ObligationKeeper>();
        services.AddHostedService<ValuationKeeper>();
        services.AddHostedService<DisposalKeeper>();
        services.AddHostedService<DistributionKeeper>();
        services.AddHostedService<PlatformKeeper>();
        services.AddHostedService<PictureKeeper>();
        services.AddSingleton<RetentionKeeper>();
        services.AddHostedService(provider => provider.GetRequiredService<RetentionKeeper>());
        services.AddSingleton<MessageKeeper>();
        services.AddHostedService(provider => provider.GetRequiredService<MessageKeeper>());
        if (settings.PaymentsFile is not null)
        {
            services.AddSingleton<PaymentKeeper>();
            services.AddHostedService(provider => provider.GetRequiredService<PaymentKeeper>());
        }

        services.AddHostedService(provider => provider.GetRequiredService<CheckpointKeeper>());
        if (settings.PostgresConnection is not null)
        {
            services.AddHostedService<PostgresClockKeeper>();
            services.AddHostedService<RoundListener>();
        }

        return services;
    }

    private static void AddPeople(this IServiceCollection services, AuctionSettings settings)
    {
        services.AddSingleton(_ => OutsideServices.Read(settings.ServicesFile));
        services.AddSingleton(provider => new IdentityVault(provider.GetRequiredService<Microsoft.AspNetCore.DataProtection.IDataProtectionProvider>(), settings.IndexKeyFile));
        services.AddSingleton<ProofThrottle>();
        services.AddHttpClient(nameof(HttpIdentityCheck));
        services.AddSingleton<IIdentityCheck>(provider => new HttpIdentityCheck(
            provider.GetRequiredService<IHttpClientFactory>().CreateClient(nameof(HttpIdentityCheck)),
            provider.GetRequiredService<OutsideServices>().Identity,
            provider.GetRequiredService<ILogger<HttpIdentityCheck>>()));
        services.AddSingleton<RealNames>();
        services.AddScoped<BidderFile>();
        services.AddSingleton<SecondFactors>();
        services.AddSingleton<Sessions>();
        services.AddScoped<PasswordChange>();
        services.AddScoped<Proofs>();
        services.AddScoped<Passkeys>();
        services.AddDataProtection()
            .SetApplicationName("hengping")
            .PersistKeysToFileSystem(Directory.CreateDirectory(settings.CookieKeysFolder));
        services.AddIdentity<Account, IdentityRole<Guid>>(options =>
            {
                options.User.RequireUniqueEmail = true;

                // Length is what protects; forced mixtures only make people write passwords down.
                options.Password.RequiredLength = 12;
                options.Password.RequireNonAlphanumeric = false;
                options.Password.RequireDigit = false;
                options.Password.RequireUppercase = false;
                options.Password.RequireLowercase = false;

                // A hard lock could be aimed at a rival (reliability P10); sign-in is throttled instead.
                options.Lockout.AllowedForNewUsers = false;
            })
            .AddEntityFrameworkStores<AuctionDb>()
            .AddDefaultTokenProviders()
            .AddTokenProvider<AuthenticatorCodes>(TokenOptions.DefaultAuthenticatorProvider);
        services.Configure<IdentityPasskeyOptions>(options =>
        {
            // The device asks for finger, face or PIN: a passkey stands for password and second step.
            options.UserVerificationRequirement = "required";

            // Signing in begins without a name, so the passkey itself must know whose it is.
            options.ResidentKeyRequirement = "required";

            // The page that asked the device was one of this site's, under the address the request came to.
            options.ValidateOrigin = context => ValueTask.FromResult(
                !context.CrossOrigin && string.Equals(context.Origin, $"{context.HttpContext.Request.Scheme}://{context.HttpContext.Request.Host}", StringComparison.Ordinal));
        });
        services.ConfigureApplicationCookie(options =>
        {
            SessionCookie.Bind(options.Events);
            options.ExpireTimeSpan = Sessions.IdleMax;
            options.Cookie.Name = "hp-session";
            options.Cookie.HttpOnly = true;
            options.Cookie.SameSite = SameSiteMode.Lax;
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            options.LoginPath = "/sign-in";
            options.LogoutPath = "/sign-out";

            // Role areas answer 404 to people without the role: they need not know what is there.
            options.Events.OnRedirectToAccessDenied = context =>
            {
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                return Task.CompletedTask;
            };
        });

        // Between password and code; by itself it opens nothing.
        services.Configure<CookieAuthenticationOptions>(IdentityConstants.TwoFactorUserIdScheme, options =>
        {
            options.Cookie.Name = "hp-second-step";
            options.Cookie.Path = "/";
            options.Cookie.SameSite = SameSiteMode.Lax;
        });
    }
}
