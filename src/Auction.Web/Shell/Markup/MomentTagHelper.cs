using Auction.Web.Shell.Formatting;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Auction.Web.Shell.Markup;

/// <summary><c>&lt;moment at="…" /&gt;</c>: an instant in court time inside a <c>time</c> element.</summary>
[HtmlTargetElement("moment", TagStructure = TagStructure.WithoutEndTag)]
public sealed class MomentTagHelper(Words words) : TagHelper
{
    /// <summary>The instant.</summary>
    public DateTimeOffset At { get; set; }

    /// <summary>How much of it is written.</summary>
    public MomentForm Form { get; set; } = MomentForm.Minute;

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = "time";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("datetime", TimeWords.Iso(At));
        output.Content.SetContent(Form switch
        {
            MomentForm.Day => words.Day(At),
            MomentForm.ShortDay => words.ShortDay(At),
            MomentForm.ShortMinute => words.ShortAt(At),
            MomentForm.Second => words.AtSecond(At),
            MomentForm.Millisecond => words.AtMillisecond(At),
            _ => words.At(At),
        });
    }
}

/// <summary>How much of an instant is written.</summary>
public enum MomentForm
{
    /// <summary>2026-11-18 10:17.</summary>
    Minute,

    /// <summary>2026-11-18.</summary>
    Day,

    /// <summary>11-18.</summary>
    ShortDay,

    /// <summary>11-18 10:17.</summary>
    ShortMinute,

    /// <summary>2026-11-18 10:17:20.</summary>
    Second,

    /// <summary>2026-11-18 10:17:20.118.</summary>
    Millisecond,
}
