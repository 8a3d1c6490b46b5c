using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Auction.TestKit.Http;

/// <summary>A visitor without JavaScript: keeps cookies, reads pages, fills in forms.</summary>
public sealed class SiteClient : IDisposable
{
    private readonly HttpClient _client;

    /// <summary>A visitor of the site at an address.</summary>
    public SiteClient(Uri address)
    {
        _client = new HttpClient(new SocketsHttpHandler { CookieContainer = new CookieContainer(), AllowAutoRedirect = true })
        {
            BaseAddress = address,
            Timeout = TimeSpan.FromSeconds(30),
        };
    }

    /// <summary>For requests that are no pages. Shares cookies and bearer token.</summary>
    public HttpClient Http => _client;

    /// <summary>Opens a page, following redirects.</summary>
    public async Task<SitePage> GetAsync(string path)
    {
        using var response = await _client.GetAsync(new Uri(path, UriKind.Relative));
        return await SitePage.ReadAsync(response);
    }

    /// <summary>Sends the form found by a selector, with everything it already holds (antiforgery token and keys too) and the given values on top.</summary>
    public async Task<SitePage> SubmitAsync(SitePage page, string form, params (string Name, string Value)[] values)
    {
        using var request = Request(page, form, values);
        using var response = await _client.SendAsync(request);
        return await SitePage.ReadAsync(response);
    }

    /// <summary>Sends a body a form alone cannot make, such as a file.</summary>
    public async Task<SitePage> PostAsync(string path, HttpContent content)
    {
        using var response = await _client.PostAsync(new Uri(path, UriKind.Relative), content);
        return await SitePage.ReadAsync(response);
    }

    /// <summary>The request that <see cref="SubmitAsync"/> sends, to send it twice or changed.</summary>
    public static HttpRequestMessage Request(SitePage page, string form, params (string Name, string Value)[] values)
    {
        ArgumentNullException.ThrowIfNull(page);
        var found = page.Document.QuerySelector(form) as IHtmlFormElement
            ?? throw new InvalidOperationException($"There is no form {form} on {page.Address}.");
        var fields = Fields(found).Where(field => !values.Any(value => value.Name == field.Key))
            .Concat(values.Select(value => KeyValuePair.Create(value.Name, value.Value)));
        var action = found.GetAttribute("action") is { Length: > 0 } set ? set : page.Address.PathAndQuery;
        return new HttpRequestMessage(HttpMethod.Post, new Uri(page.Address, action)) { Content = new FormUrlEncodedContent(fields) };
    }

    /// <summary>The same as a browser sends it where files may be chosen. Values given under a name replace everything the form holds under it.</summary>
    public static HttpRequestMessage MultipartRequest(SitePage page, string form, IEnumerable<(string Name, string Value)> values, params (string Name, string FileName, byte[] Content)[] files)
    {
        ArgumentNullException.ThrowIfNull(page);
        var given = values.ToList();
        var found = page.Document.QuerySelector(form) as IHtmlFormElement
            ?? throw new InvalidOperationException($"There is no form {form} on {page.Address}.");
        var content = new MultipartFormDataContent();
        foreach (var (name, value) in Fields(found).Where(field => !given.Exists(each => each.Name == field.Key)).Select(field => (field.Key, field.Value)).Concat(given))
        {
            content.Add(new StringContent(value), name);
        }

        foreach (var (name, fileName, bytes) in files) { content.Add(new ByteArrayContent(bytes), name, fileName); }
        var action = found.GetAttribute("action") is { Length: > 0 } set ? set : page.Address.PathAndQuery;
        return new HttpRequestMessage(HttpMethod.Post, new Uri(page.Address, action)) { Content = content };
    }

    /// <summary>Sends a request and reads the page that answers it.</summary>
    public async Task<SitePage> SendAsync(HttpRequestMessage request)
    {
        using var response = await _client.SendAsync(request);
        return await SitePage.ReadAsync(response);
    }

    /// <summary>Signs in through the page.</summary>
    /// <exception cref="InvalidOperationException">The site did not let the person in.</exception>
    public async Task SignInAsync(string email, string password)
    {
        var page = await GetAsync("/sign-in");
        var form = page.Document.QuerySelectorAll("form").OfType<IHtmlFormElement>().FirstOrDefault(form => form.QuerySelector("input[type=password]") is not null)
            ?? throw new InvalidOperationException($"There is no sign-in form on {page.Address}: {page.Status}.");
        var user = form.QuerySelectorAll("input").OfType<IHtmlInputElement>().First(input => input.Type is "email" or "text" or "tel");
        var secret = form.QuerySelectorAll("input[type=password]").OfType<IHtmlInputElement>().First();
        form.SetAttribute("data-test-form", "sign-in");
        var after = await SubmitAsync(page, "form[data-test-form=sign-in]", (user.Name!, email), (secret.Name!, password));
        if (after.Document.QuerySelector("input[type=password]") is not null)
        {
            throw new InvalidOperationException($"{email} could not sign in: {after.Text}");
        }
    }

    /// <summary>Gets a bearer token and sends it from now on.</summary>
    public async Task UseTokenAsync(string email, string password)
    {
        using var response = await _client.PostAsJsonAsync(new Uri("/api/v1/tokens", UriKind.Relative), new { userName = email, password });
        var body = await response.Content.ReadAsStringAsync();
        if (!response.IsSuccessStatusCode) { throw new InvalidOperationException($"No token for {email}: {(int)response.StatusCode} {body}"); }
        using var json = JsonDocument.Parse(body);
        _client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", json.RootElement.GetProperty("token").GetString());
    }

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    /// <summary>What a browser would send for a form whose first submit button was pressed.</summary>
    private static IEnumerable<KeyValuePair<string, string>> Fields(IHtmlFormElement form)
    {
        foreach (var element in form.Elements)
        {
            switch (element)
            {
                case IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false } or IHtmlInputElement { Type: "submit" or "button" or "file" }: break;
                case IHtmlInputElement { Name: { Length: > 0 } name } input: yield return KeyValuePair.Create(name, input.Value); break;
                case IHtmlSelectElement { Name: { Length: > 0 } name } select: yield return KeyValuePair.Create(name, select.Value ?? ""); break;
                case IHtmlTextAreaElement { Name: { Length: > 0 } name } area: yield return KeyValuePair.Create(name, area.Value); break;
                default: break;
            }
        }
    }
}

/// <summary>A page as the server sent it.</summary>
public sealed record SitePage(HttpStatusCode Status, Uri Address, IHtmlDocument Document, HttpResponseHeaders Headers)
{
    /// <summary>All words on the page, spaces folded.</summary>
    public string Text => string.Join(' ', (Document.Body?.TextContent ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    internal static async Task<SitePage> ReadAsync(HttpResponseMessage response)
    {
        var document = new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());
        return new SitePage(response.StatusCode, response.RequestMessage!.RequestUri!, document, response.Headers);
    }
}
