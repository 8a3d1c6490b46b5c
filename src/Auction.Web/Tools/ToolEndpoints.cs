using System.Text.Json;
using Auction.Domain.Texts;
using Auction.Domain.Tools;
using Auction.Web.Shell;
using Microsoft.AspNetCore.Mvc;

namespace Auction.Web.Tools;

/// <summary>The calculators for programs: <c>GET /api/v1/tools</c> and <c>POST /api/v1/tools/{name}</c>.</summary>
internal static class ToolEndpoints
{
    private const int BodyMax = 256 * 1024;

    public static void MapTools(this IEndpointRouteBuilder api)
    {
        api.MapGet("/tools", List)
            .WithName("listTools")
            .WithSummary("Every calculator with the fields it asks for and an example input.")
            .WithTags("Tools")
            .Produces<IReadOnlyList<ToolDescription>>();
        api.MapPost("/tools/{name}", RunAsync)
            .WithName("runTool")
            .WithSummary("Runs one calculator. The answer names the rules it rests on; words follow Accept-Language.")
            .WithTags("Tools")
            .WithMetadata(new RequestSizeLimitAttribute(BodyMax))
            .Accepts<JsonElement>("application/json")
            .Produces<ToolResponse>()
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
    }

    private static IReadOnlyList<ToolDescription> List(Words words) =>
        [.. AllTools.All.Select(tool => ToolDescription.Of(tool, words))];

    private static async Task<IResult> RunAsync(string name, HttpContext context, Words words)
    {
        if (AllTools.Find(name) is not { } tool)
        {
            return Fault(StatusCodes.Status404NotFound, "E_UNKNOWN_TOOL", words[ToolPageTexts.Unknown], []);
        }

        if (context.Request.ContentLength > BodyMax)
        {
            return Fault(StatusCodes.Status413PayloadTooLarge, "E_BODY_TOO_LARGE", words[ToolPageTexts.TooLarge], []);
        }

        ToolAnswer answer;
        try
        {
            using var body = await JsonDocument.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted);
            answer = tool.Run(body.RootElement);
        }
        catch (JsonException)
        {
            return Fault(StatusCodes.Status400BadRequest, "E_JSON", words[ToolPageTexts.NotJson], []);
        }
        catch (BadHttpRequestException fault) when (fault.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return Fault(StatusCodes.Status413PayloadTooLarge, "E_BODY_TOO_LARGE", words[ToolPageTexts.TooLarge], []);
        }

        return answer.Errors.Count == 0
            ? Results.Json(ToolResponse.Of(answer, words))
            : Fault(
                StatusCodes.Status422UnprocessableEntity,
                "E_INPUT",
                words[ToolPageTexts.Errors],
                [.. answer.Errors.Select(error => new ToolProblem(error.Field, error.Code, error.Rule, words[error.Message]))]);
    }

    private static IResult Fault(int status, string code, string title, IReadOnlyList<ToolProblem> errors) =>
        Results.Problem(
            statusCode: status,
            title: title,
            type: "about:blank",
            extensions: new Dictionary<string, object?>(StringComparer.Ordinal) { ["code"] = code, ["errors"] = errors });
}

/// <summary>A calculator as the API lists it.</summary>
internal sealed record ToolDescription(string Name, string Title, string Description, IReadOnlyList<ToolFieldDescription> Fields, JsonElement Example)
{
    public static ToolDescription Of(Tool tool, Words words)
    {
        using var example = JsonDocument.Parse(tool.SampleJson);
        return new(
            tool.Name,
            words[tool.Title],
            words[tool.Description],
            [.. tool.Fields.Select(field => ToolFieldDescription.Of(field, words))],
            example.RootElement.Clone());
    }
}

/// <summary>A field as the API lists it.</summary>
internal sealed record ToolFieldDescription(
    string Name,
    string Type,
    string Label,
    string? Hint,
    string Rule,
    bool Required,
    string? Default,
    IReadOnlyList<string> Choices,
    IReadOnlyList<ToolFieldDescription> Columns)
{
    public static ToolFieldDescription Of(ToolField field, Words words) => new(
        field.Name,
        field.Type.ToString().ToLowerInvariant(),
        words[field.Label],
        field.Hint is { } hint ? words[hint] : null,
        field.Rule,
        field.IsRequired && field.Default is null,
        field.Default,
        [.. field.Choices.Select(choice => choice.Value)],
        [.. field.Columns.Select(column => Of(column, words))]);
}

/// <summary>A result: the figures, the same in words, and the rules applied.</summary>
internal sealed record ToolResponse(string Tool, object? Result, IReadOnlyList<ToolResponseLine> Lines, IReadOnlyList<string> Rules)
{
    public static ToolResponse Of(ToolAnswer answer, Words words) => new(
        answer.Tool,
        answer.Result,
        [.. answer.Lines.Select(line => new ToolResponseLine(line.Kind, words[line.Text], line.Rule))],
        answer.Rules);
}

/// <summary>One line of a result in words.</summary>
internal sealed record ToolResponseLine(string Kind, string Text, string? Rule);

/// <summary>One mistake in the input.</summary>
internal sealed record ToolProblem(string Field, string Code, string Rule, string Message);
