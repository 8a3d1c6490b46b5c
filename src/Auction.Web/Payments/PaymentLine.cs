using System.Text.Json;
using System.Text.Json.Serialization;
using Auction.Web.Startup;

namespace Auction.Web.Payments;

/// <summary>Where the payment provider is reached, as the file named by AUCTION_PAYMENTS says it (docs/payment-provider.md).</summary>
/// <param name="Address">Its address, ending with a slash; encrypted unless it is this machine.</param>
/// <param name="Key">The key it gave this installation.</param>
/// <param name="WebhookSecrets">Secrets events are signed with: one, or two while the provider changes over; none when it sends no events.</param>
/// <param name="IsLive">True when real money moves. What says otherwise about itself is refused.</param>
public sealed record PaymentLine(Uri Address, string Key, IReadOnlyList<string> WebhookSecrets, bool IsLive)
{
    /// <summary>Most secrets that count at once.</summary>
    public const int SecretsMax = 2;

    private const long FileMax = 64 * 1024;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>Hosts of pages a payer may be sent to, beside the provider's own.</summary>
    public IReadOnlyList<string> PayerHosts { get; init; } = [];

    /// <summary>The provider's account of each court, by the court's code; a star stands for every court without one of its own.</summary>
    public IReadOnlyDictionary<string, string> CourtAccounts { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The provider's account of a court; null when none is named.</summary>
    public string? AccountOf(string courtCode) => CourtAccounts.GetValueOrDefault(courtCode) ?? CourtAccounts.GetValueOrDefault("*");

    /// <summary>True when a payer may be sent there: an encrypted page of a named host, or the provider's own.</summary>
    public bool MaySendPayerTo(Uri page)
    {
        ArgumentNullException.ThrowIfNull(page);
        if (!page.IsAbsoluteUri || page.UserInfo.Length > 0) { return false; }
        if (page.GetLeftPart(UriPartial.Authority) == Address.GetLeftPart(UriPartial.Authority)) { return true; }
        return page.Scheme == "https" && page.IsDefaultPort && PayerHosts.Contains(page.IdnHost, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Reads the file.</summary>
    /// <exception cref="SettingsException">It cannot be read or used. The message never holds what is in it.</exception>
    public static PaymentLine Read(string file)
    {
        try
        {
            if (new FileInfo(file).Length > FileMax) { throw new SettingsException($"AUCTION_PAYMENTS: {file} is too large."); }
            var line = JsonSerializer.Deserialize<PaymentLine>(File.ReadAllBytes(file), Json) ?? throw new SettingsException($"AUCTION_PAYMENTS: {file} is empty.");
            Check(line, file);
            return line;
        }
        catch (JsonException e)
        {
            throw new SettingsException($"AUCTION_PAYMENTS: {file} cannot be understood (line {e.LineNumber + 1}).");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new SettingsException($"AUCTION_PAYMENTS: {file} cannot be read.");
        }
    }

    private static void Check(PaymentLine line, string file)
    {
        if (!line.Address.IsAbsoluteUri || line.Address.Scheme is not ("http" or "https") || line.Address.AbsolutePath != "/" || line.Address.Query.Length > 0 || line.Address.UserInfo.Length > 0)
        {
            throw new SettingsException($"AUCTION_PAYMENTS: the address in {file} must be that of an http(s) server, without a path.");
        }

        if (line.Address.Scheme == "http" && (line.IsLive || !line.Address.IsLoopback)) { throw new SettingsException("AUCTION_PAYMENTS: the provider's address must be https; only a trial on this machine is reached without."); }
        if (!IsHeaderText(line.Key)) { throw new SettingsException($"AUCTION_PAYMENTS: the key in {file} is missing or holds signs a header cannot carry."); }
        if (line.WebhookSecrets.Count > SecretsMax || line.WebhookSecrets.Any(secret => !IsHeaderText(secret))) { throw new SettingsException($"AUCTION_PAYMENTS: {file} must name at most {SecretsMax} webhook secrets."); }
        if (line.IsLive && line.WebhookSecrets.Count == 0) { throw new SettingsException("AUCTION_PAYMENTS: where real money moves, events must come signed; a webhook secret is missing."); }
        if (line.PayerHosts.Any(host => Uri.CheckHostName(host) != UriHostNameType.Dns)) { throw new SettingsException($"AUCTION_PAYMENTS: {file} names a payer host that is none."); }
    }

    private static bool IsHeaderText(string text) => text.Length > 0 && text.All(sign => sign is > ' ' and <= '~');
}
