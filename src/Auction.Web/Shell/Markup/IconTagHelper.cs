using Auction.Web.Shell.Icons;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Auction.Web.Shell.Markup;

/// <summary><c>&lt;icon name="clock" /&gt;</c>: a line icon beside words that say the same, hence hidden from screen readers.</summary>
[HtmlTargetElement("icon", TagStructure = TagStructure.WithoutEndTag)]
public sealed class IconTagHelper : TagHelper
{
    /// <summary>One of the names in <c>IconShapes</c>.</summary>
    public string Name { get; set; } = "";

    /// <summary>Further classes, for example <c>ico-lg</c>.</summary>
    public string? Class { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Class is null ? "ico" : $"ico {Class}");
        output.Attributes.SetAttribute("viewBox", "0 0 24 24");
        output.Attributes.SetAttribute("aria-hidden", "true");
        output.Content.SetHtmlContent(IconShapes.Of(Name));
    }
}
