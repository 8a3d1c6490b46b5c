using Auction.Data.Platform;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Auction.Web.Pages;

/// <summary>Whether the platform can do its work now, for people; <c>/health</c> says the same to machines.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class StatusModel(HealthCheckService health, IPlatformClock clock) : PageModel
{
    public DateTimeOffset Now { get; private set; }

    public HealthReport Report { get; private set; } = new(new Dictionary<string, HealthReportEntry>(), TimeSpan.Zero);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Report = await health.CheckHealthAsync(cancellationToken);
        Now = clock.Now;
    }
}
