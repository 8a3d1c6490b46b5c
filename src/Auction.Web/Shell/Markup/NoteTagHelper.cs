using Auction.Web.Shell.Icons;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Auction.Web.Shell.Markup;

/// <summary><c>&lt;note kind="warn"&gt;…&lt;/note&gt;</c>: a framed remark with its icon.</summary>
[HtmlTargetElement("note")]
public sealed class NoteTagHelper : TagHelper
{
    /// <summary><c>info</c>, <c>ok</c>, <c>warn</c>, <c>bad</c>, <c>prio</c> or <c>mute</c>.</summary>
    public string Kind { get; set; } = "info";

    /// <summary>Further classes.</summary>
    public string? Class { get; set; }

    /// <summary>Icon other than the usual one of the kind.</summary>
    public string? Icon { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = "div";
        output.Attributes.SetAttribute("class", string.Join(' ', new[] { "note", Kind == "info" ? null : Kind, Class }.OfType<string>()));
        output.PreContent.SetHtmlContent(
            $"<svg class=\"ico\" viewBox=\"0 0 24 24\" aria-hidden=\"true\">{IconShapes.Of(Icon ?? UsualIcon())}</svg><div class=\"grow\">");
        output.PostContent.SetHtmlContent("</div>");
    }

    private string UsualIcon() => Kind switch
    {
        "ok" => "check-circle",
        "warn" or "bad" => "warning",
        "prio" => "key",
        _ => "info",
    };
}
