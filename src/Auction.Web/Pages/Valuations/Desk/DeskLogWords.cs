using Auction.Domain.Texts;
using Auction.Web.Demo;
using Auction.Web.Valuations.Acts;

namespace Auction.Web.Pages.Valuations.Desk;

/// <summary>Words for the stable names of commands in the act log.</summary>
internal static class DeskLogWords
{
    private static readonly BilingualText Opened = new("启动程序", "Opened");
    private static readonly BilingualText Demo = new("录入演示程序", "Demo valuation taken in");
    private static readonly BilingualText Wake = new("期限届满", "A deadline passed");
    private static readonly BilingualText Confirmed = new("平台确认收到委托", "A platform received the order");
    private static readonly BilingualText AsksTime = new("平台申请延期", "A platform asks for more time");
    private static readonly BilingualText Reported = new("平台提交报告", "A platform reported");

    // Commands that no form asks for, and forms whose command has another name.
    private static readonly Dictionary<string, BilingualText> Names = new(StringComparer.Ordinal)
    {
        ["open-valuation"] = Opened,
        ["wake"] = Wake,
        [DemoTexts.Act] = Demo,
        ["confirm-order"] = Confirmed,
        ["request-online-extension"] = AsksTime,
        ["submit-online-report"] = Reported,
        ["add-party"] = TitleOf("add-person"),
        ["record-necessary-home"] = TitleOf("record-home"),
        ["record-pricing-facts"] = TitleOf("pricing-facts"),
        ["decide-occupancy-claim"] = TitleOf("occupancy-claim"),
        ["take-investigation-measure"] = TitleOf("measure"),
        ["record-unreachable"] = TitleOf("unreachable"),
        ["order-directed-inquiry"] = TitleOf("order-directed"),
        ["order-online-inquiry"] = TitleOf("order-online"),
        ["freeze-draw-list"] = TitleOf("freeze-draw"),
        ["commit-draw-secret"] = TitleOf("commit-draw"),
        ["give-draw-input"] = TitleOf("draw-input"),
        ["give-officer-input"] = TitleOf("officer-input"),
        ["open-draw"] = TitleOf("hold-draw"),
        ["accept-commission"] = TitleOf("accept"),
        ["decline-commission"] = TitleOf("decline"),
        ["pass-over-institution"] = TitleOf("pass-over"),
        ["submit-appraisal"] = TitleOf("submit-report"),
        ["record-material-returned"] = TitleOf("material-returned"),
        ["rule-on-objection"] = TitleOf("rule-objection"),
        ["order-technical-review"] = TitleOf("order-review"),
        ["hand-in-technical-review"] = TitleOf("hand-in-review"),
        ["conclude-technical-review"] = TitleOf("conclude-review"),
        ["record-first-notice"] = TitleOf("first-notice"),
        ["restart-valuation"] = TitleOf("restart"),
        ["record-fee-advance"] = TitleOf("fee-advance"),
        ["stay-valuation"] = TitleOf("stay"),
        ["resume-valuation"] = TitleOf("resume"),
        ["withdraw-valuation"] = TitleOf("withdraw"),
        ["record-pre-valuation"] = TitleOf("pre-valuation"),
        ["record-market-sample"] = TitleOf("market-sample"),
        ["record-expert-opinion"] = TitleOf("expert-opinion"),
        ["record-party-view"] = TitleOf("party-view"),
        ["fix-market-price"] = TitleOf("market-price"),
    };

    /// <summary>A command in words; an unknown one names itself.</summary>
    public static BilingualText Of(string act)
    {
        if (Names.TryGetValue(act, out var words))
        {
            return words;
        }

        return ValuationCatalog.All.FirstOrDefault(known => string.Equals(known.Slug, act, StringComparison.Ordinal))?.Title ?? new(act, act);
    }

    private static BilingualText TitleOf(string slug) => ValuationCatalog.All.First(act => string.Equals(act.Slug, slug, StringComparison.Ordinal)).Title;
}
