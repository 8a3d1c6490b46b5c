using System.Diagnostics;
using System.Text.Json;
using Auction.TestKit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;

namespace Auction.Web.Tests.Lots;

/// <summary>Runs one of the site's modules in Chromium and brings back what it computes.</summary>
internal static class BrowserScript
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Runs a module that ends with <c>send(value)</c>.</summary>
    /// <param name="module">The code; imports name the site's files from the root, <c>data</c> is the given value.</param>
    /// <param name="data">Handed to the module as JSON.</param>
    public static async Task<JsonElement> RunAsync(string module, object data)
    {
        var result = new TaskCompletionSource<JsonElement>(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var site = Serve(module, JsonSerializer.Serialize(data), result);
        await site.StartAsync();
        using var folder = new TemporaryFolder();
        using var browser = Start(folder.Path, site.Urls.First() + "/test.html");
        try
        {
            return await result.Task.WaitAsync(Patience);
        }
        finally
        {
            browser.Kill(entireProcessTree: true);
            await browser.WaitForExitAsync();
        }
    }

    private static WebApplication Serve(string module, string data, TaskCompletionSource<JsonElement> result)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.UseStaticFiles(new StaticFileOptions { FileProvider = new PhysicalFileProvider(ProjectTree.PathTo("src", "Auction.Web", "wwwroot")) });
        app.MapGet("/test.html", () => Results.Content("<!doctype html><script type=\"module\" src=\"/test.js\"></script>", "text/html"));
        app.MapGet("/data.json", () => Results.Content(data, "application/json"));
        app.MapGet("/test.js", () => Results.Content(
            "const send = (value) => fetch('/result', { method: 'POST', body: JSON.stringify(value) });\n"
            + "window.addEventListener('unhandledrejection', (event) => send({ error: String(event.reason?.stack ?? event.reason) }));\n"
            + "const data = await (await fetch('/data.json')).json();\n"
            + module,
            "text/javascript"));
        app.MapPost("/result", async (HttpRequest request) =>
        {
            using var document = await JsonDocument.ParseAsync(request.Body);
            result.TrySetResult(document.RootElement.Clone());
        });
        return app;
    }

    private static Process Start(string folder, string address)
    {
        var program = new[] { "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }.FirstOrDefault(File.Exists)
            ?? throw new InvalidOperationException("Chromium is missing; install the Debian package 'chromium'.");
        string[] switches =
        [
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage", $"--user-data-dir={folder}", address,
        ];
        return Process.Start(new ProcessStartInfo(program, switches) { UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true })!;
    }
}
