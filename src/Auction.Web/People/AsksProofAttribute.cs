using Auction.Web.Pages.Shared.Proof;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Auction.Web.People;

/// <summary>Weighty handlers of a page: whoever did not prove lately who they are is asked first, on a page that carries the form along, and goes on from there.</summary>
/// <param name="handlers">Names of the handlers that answer a post.</param>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class AsksProofAttribute(params string[] handlers) : Attribute, IAsyncPageFilter
{
    /// <summary>Names of the weighty handlers.</summary>
    public IReadOnlyList<string> Handlers => handlers;

    /// <inheritdoc/>
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    /// <inheritdoc/>
    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        var http = context.HttpContext;
        var proofs = http.RequestServices.GetRequiredService<Proofs>();
        if (context.HandlerMethod is not { HttpMethod: "Post" } handler || !handlers.Contains(handler.Name ?? "", StringComparer.Ordinal)
            || await proofs.AskedAsync(http, http.RequestAborted) is var asked && asked == ProofAsked.Nothing)
        {
            await next();
            return;
        }

        var posted = await http.Request.ReadFormAsync(http.RequestAborted);
        var fault = posted.TryGetValue(Proofs.Field, out var typed) ? await proofs.TakeAsync(http, typed, http.RequestAborted) : null;
        if (fault is null && posted.ContainsKey(Proofs.Field))
        {
            await next();
            return;
        }

        context.Result = new ViewResult
        {
            ViewName = "/Pages/Shared/Proof/Again.cshtml",
            ViewData = new ViewDataDictionary<ProofAgain>(new EmptyModelMetadataProvider(), new ModelStateDictionary())
            {
                Model = new ProofAgain(new ProofQuestion(asked, fault), http.Request.PathBase + http.Request.Path + http.Request.QueryString, Carried(posted), BackOf(http.Request)),
            },
        };
    }

    // The token is made anew, and a proof is never written into a page.
    private static List<(string Name, string Value)> Carried(IFormCollection posted) =>
    [
        .. from pair in posted
           where pair.Key is not (Proofs.Field or "__RequestVerificationToken")
           from value in pair.Value
           select (pair.Key, value ?? ""),
    ];

    private static string BackOf(HttpRequest request) =>
        request.GetTypedHeaders().Referer is { } from && from.Authority == request.Host.Value ? from.PathAndQuery : request.PathBase + "/me";
}
