using System.Net.Http.Json;
using System.Text.Json;
using Auction.TestKit;
using Auction.TestKit.Hosting;

namespace Auction.E2E.Sites;

/// <summary>Writes down for a site where the sandbox plays the outside parties.</summary>
internal static class SandboxFiles
{
    /// <summary>The payment provider, with one account for every court.</summary>
    /// <returns>Path of the file.</returns>
    public static async Task<string> PaymentsAsync(SandboxHost sandbox, TemporaryFolder folder)
    {
        using var provider = new HttpClient();
        provider.DefaultRequestHeaders.Authorization = new("Bearer", $"sk_test_{sandbox.Key}");
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("business_type", "government_entity")]);
        using var made = await provider.PostAsync(new Uri(sandbox.Address, "v1/accounts"), form);
        var account = (await made.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString()!;
        return await WriteAsync(folder.PathTo("payments.json"), new
        {
            address = sandbox.Address,
            key = $"sk_test_{sandbox.Key}",
            webhookSecrets = Array.Empty<string>(),
            isLive = false,
            courtAccounts = new Dictionary<string, string>(StringComparer.Ordinal) { ["*"] = account },
        });
    }

    /// <summary>The service that checks names and numbers.</summary>
    /// <returns>Path of the file.</returns>
    public static Task<string> IdentityAsync(SandboxHost sandbox, TemporaryFolder folder) =>
        WriteAsync(folder.PathTo("services.json"), new { identity = new { address = new Uri(sandbox.Address, "identity/"), key = sandbox.Key } });

    private static async Task<string> WriteAsync(string file, object content)
    {
        await File.WriteAllTextAsync(file, JsonSerializer.Serialize(content));
        return file;
    }
}
