using System.Text.Json;
using Auction.Domain.Texts;

namespace Auction.Domain.Tools;

/// <summary>One calculator: what it asks, and how it answers. Find it through <see cref="ToolCatalog"/>.</summary>
public sealed class Tool
{
    private readonly Func<ToolValues, ToolAnswer> _compute;

    /// <summary>A calculator whose checked input goes to <paramref name="compute"/>.</summary>
    public Tool(Func<ToolValues, ToolAnswer> compute) => _compute = compute;

    /// <summary>Name in addresses: lower case, hyphens.</summary>
    public required string Name { get; init; }

    /// <summary>Its title.</summary>
    public required BilingualText Title { get; init; }

    /// <summary>One or two sentences on what it is for.</summary>
    public required BilingualText Description { get; init; }

    /// <summary>What it asks, in order.</summary>
    public required IReadOnlyList<ToolField> Fields { get; init; }

    /// <summary>An input with a meaningful answer, as JSON: documentation, the form's example and a test.</summary>
    public required string SampleJson { get; init; }

    /// <summary>Answers an input. Bad input gives errors by field, never an exception.</summary>
    public ToolAnswer Run(JsonElement input)
    {
        var reader = new ToolReader();
        var values = reader.Read(Fields, input);
        return reader.Errors.Count > 0
            ? new() { Tool = Name, Errors = reader.Errors }
            : _compute(values) with { Tool = Name };
    }

    /// <summary>Answers an input given as text.</summary>
    public ToolAnswer Run(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            using var document = JsonDocument.Parse(json);
            return Run(document.RootElement);
        }
        catch (JsonException)
        {
            return new() { Tool = Name, Errors = [new(string.Empty, "E_JSON", ToolTexts.GeneralRule, ToolTexts.Malformed)] };
        }
    }

    /// <summary>Answers a posted form: names as in JSON, rows as <c>name[0].column</c>. Rows left wholly blank do not count.</summary>
    /// <remarks>Names that belong to no field (for example the anti-forgery token) are passed over.</remarks>
    public ToolAnswer RunForm(IEnumerable<KeyValuePair<string, string?>> form) => Run(ToolForm.ToJson(Fields, form));
}
