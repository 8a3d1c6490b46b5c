using System.Collections.Concurrent;
using Auction.Domain.Texts;
using Auction.Web.Shell;
using Markdig;
using Microsoft.AspNetCore.Html;

namespace Auction.Web.Pages.Guides;

/// <summary>The guides, in the order of their index. The words lie beside this file as Markdown, one file per language.</summary>
internal static class GuideCatalog
{
    // Raw HTML in a guide would be shown, not run: guides are words.
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().DisableHtml().Build();
    private static readonly ConcurrentDictionary<string, HtmlString> Rendered = new(StringComparer.Ordinal);

    /// <summary>All guides.</summary>
    public static IReadOnlyList<Guide> All { get; } =
    [
        new("bidding", "gavel", new("竞买流程与出价规则", "How bidding works"), new("从看公告到取得财产，五分钟延时怎样计算。", "From the notice to the handover, and how the five-minute extension counts.")),
        new("deposits", "wallet", new("保证金与退还", "Deposits and refunds"), new("交多少、交给谁、什么时候退。", "How much, to whom, and when it comes back.")),
        new("priority", "key", new("优先购买权", "Priority purchasers"), new("怎样确认顺位，怎样同价应价。", "Confirming a rank and matching the price.")),
        new("reference-price", "scales", new("参考价怎么定", "How the reference price is fixed"), new("四种方式、各方的权利和期限。", "The four methods, the rights of the parties, and the time limits.")),
        new("verification", "shield", new("核验能证明什么", "What verification proves"), new("回执、竞价记录和检查点，以及它们的限度。", "Receipts, records and checkpoints, and their limits.")),
        new("official", "info", new("如何核实本站", "How to check this site"), new("谨防冒用平台名义的诈骗。", "Beware of fraud in the platform’s name.")),
        new("accessibility", "person", new("无障碍声明", "Accessibility statement"), new("我们的目标、已做到的和例外。", "What we aim for, what works, and the exception.")),
        new("privacy", "lock", new("隐私与数据保存", "Privacy and data"), new("保存什么、谁能看到、保存多久。", "What is kept, who sees it, and for how long.")),
    ];

    /// <summary>The guide of this name, or null.</summary>
    public static Guide? Find(string slug) => All.FirstOrDefault(guide => guide.Slug == slug);

    /// <summary>The words of a guide as HTML.</summary>
    public static HtmlString Html(Guide guide, Words words)
    {
        ArgumentNullException.ThrowIfNull(guide);
        ArgumentNullException.ThrowIfNull(words);
        return Rendered.GetOrAdd($"{guide.Slug}.{(words.IsEnglish ? "en" : "zh")}", Render);
    }

    private static HtmlString Render(string name)
    {
        var resource = $"Auction.Web.Pages.Guides.Content.{name}.md";
        using var stream = typeof(GuideCatalog).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The guide {resource} is not built in.");
        using var reader = new StreamReader(stream);
        return new HtmlString(Markdown.ToHtml(reader.ReadToEnd(), Pipeline));
    }
}

/// <summary>A guide: name in the address, icon, title and one sentence.</summary>
internal sealed record Guide(string Slug, string Icon, BilingualText Title, BilingualText Summary);
