using System.Text.Json;
using System.Text.Json.Serialization;

namespace Auction.Web.Startup;

/// <summary>Where services outside the site are reached, as the file named by AUCTION_SERVICES says it (docs/outside-services.md).</summary>
/// <param name="Identity">The service that checks names and numbers; null when nobody can be checked.</param>
/// <param name="Messages">The service that sends e-mails and text messages; null when people are told on the site only.</param>
public sealed record OutsideServices(OutsideService? Identity = null, MessageService? Messages = null)
{
    private const long FileMax = 64 * 1024;
    private const int SecretsMax = 2;
    private const int SecretLeast = 16;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>Reads the file; without one there is no service.</summary>
    /// <exception cref="SettingsException">It cannot be read, or a service cannot be used.</exception>
    public static OutsideServices Read(string? file)
    {
        if (file is null)
        {
            return new();
        }

        try
        {
            if (new FileInfo(file).Length > FileMax)
            {
                throw new SettingsException($"AUCTION_SERVICES: {file} is too large for a list of services.");
            }

            var services = JsonSerializer.Deserialize<OutsideServices>(File.ReadAllBytes(file), Json) ?? new();
            Check("identity", services.Identity);
            Check("messages", services.Messages);
            return services;
        }
        catch (JsonException e)
        {
            // The message names the place and never the content, which holds keys.
            throw new SettingsException($"AUCTION_SERVICES: {file} is no list of services (line {e.LineNumber + 1}).");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new SettingsException($"AUCTION_SERVICES: {file} cannot be read.");
        }
    }

    private static void Check(string name, MessageService? service)
    {
        if (service is null)
        {
            return;
        }

        Check(name, new OutsideService(service.Address, service.Key));
        if (service.Secrets.Count is < 1 or > SecretsMax || service.Secrets.Any(secret => secret.Length < SecretLeast))
        {
            throw new SettingsException($"AUCTION_SERVICES: {name} needs one secret of at least {SecretLeast} signs for its reports, or two while it changes over.");
        }
    }

    private static void Check(string name, OutsideService? service)
    {
        if (service is null)
        {
            return;
        }

        if (!service.Address.IsAbsoluteUri || service.Address.Scheme is not ("http" or "https") || !service.Address.AbsolutePath.EndsWith('/') || service.Address.Query.Length > 0)
        {
            throw new SettingsException($"AUCTION_SERVICES: the address of {name} must be an http(s) address that ends with a slash.");
        }

        if (service.Address.Scheme == "http" && !service.Address.IsLoopback)
        {
            throw new SettingsException($"AUCTION_SERVICES: the address of {name} must be https; only this machine is reached without.");
        }

        if (service.Key.Length == 0 || service.Key.Any(sign => sign is <= ' ' or > '~'))
        {
            throw new SettingsException($"AUCTION_SERVICES: the key of {name} is missing or holds signs a header cannot carry.");
        }
    }
}

/// <summary>One service.</summary>
/// <param name="Address">Its address, ending with a slash; encrypted unless it is this machine.</param>
/// <param name="Key">The key it gave this platform; sent with every request.</param>
public sealed record OutsideService(Uri Address, string Key);

/// <summary>The service that sends e-mails and text messages.</summary>
/// <param name="Address">See <see cref="OutsideService"/>.</param>
/// <param name="Key">See <see cref="OutsideService"/>.</param>
/// <param name="Secrets">What it signs its reports with; two while it changes over.</param>
public sealed record MessageService(Uri Address, string Key, IReadOnlyList<string> Secrets);
