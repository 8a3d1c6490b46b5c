using System.Text.Json;
using Auction.Data.Cases;
using Auction.Domain.Texts;

namespace Auction.Web.Api;

/// <summary>A refusal of a case as problem details, with everything that is wrong in it.</summary>
internal sealed record CaseProblem(int Status, string Code, BilingualText Words, IReadOnlyList<CaseFinding> Findings) : IResult
{
    public static CaseProblem Of(int status, string code, BilingualText words, IReadOnlyList<CaseFinding>? findings = null) => new(status, code, words, findings ?? []);

    public Task ExecuteAsync(HttpContext httpContext) => ApiAnswer.SendAsync(
        httpContext.Response,
        Status,
        "application/problem+json",
        (This: this, IsEnglish: ApiProblems.PrefersEnglish(httpContext.Request)),
        static (json, told) => told.This.Write(json, told.IsEnglish));

    private void Write(Utf8JsonWriter json, bool isEnglish)
    {
        json.WriteString("type", "about:blank");
        json.WriteString("title", Words.In(isEnglish));
        json.WriteNumber("status", Status);
        json.WriteString("code", Code);
        json.WriteStartArray("errors");
        foreach (var finding in Findings)
        {
            json.WriteStartObject();
            json.WriteString("field", finding.Path);
            json.WriteString("rule", finding.Rule);
            json.WriteString("title", finding.Words.In(isEnglish));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
