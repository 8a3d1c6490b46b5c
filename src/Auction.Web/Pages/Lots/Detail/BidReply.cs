using Auction.Domain.Rounds;
using Auction.Grains.Rounds;
using Auction.Web.Bidding;
using Auction.Web.Shell;
using Microsoft.AspNetCore.Mvc;

namespace Auction.Web.Pages.Lots.Detail;

/// <summary>The same result as JSON, for the panel's script. Money in fen, instants in Unix milliseconds.</summary>
internal static class BidReply
{
    /// <summary>Writes a result.</summary>
    public static IActionResult Json(BidOutcomeShown result, Words words, PanelModel panel) => new JsonResult(
        result switch
        {
            { Answer: { } answer } => Answered(answer, words, panel),
            { Question: { } jump } => new { outcome = "confirm", amount = jump.Amount.Fen, steps = jump.Jump.Steps, retype = jump.Jump.MustRetype },
            _ => new
            {
                outcome = result.IsUnknown ? "unknown" : "door",
                code = result.Entry?.Code,
                rule = result.Entry?.Rule.Value,
                message = result.Message is { } message ? words[message] : null,
            },
        })
    {
        StatusCode = result.Status,
    };

    private static object Answered(BidAnswer answer, Words words, PanelModel panel) => new
    {
        outcome = answer.Outcome == BidOutcome.Accepted ? "accepted" : "refused",
        key = answer.Key,
        nextKey = PanelReader.NewKey(),
        amount = answer.Amount.Fen,
        at = answer.At.ToUnixTimeMilliseconds(),
        seq = answer.Seq,
        next = answer.NextMinimum.Fen,
        end = answer.EndsAt?.ToUnixTimeMilliseconds(),
        receipt = ReceiptJson.Short(answer),
        code = answer.Refusal is { } refusal ? RefusalCatalog.Of(refusal).Code : null,
        rule = answer.Refusal is { } because ? RefusalCatalog.Of(because).Rule.Value : null,
        message = answer.Refusal is { } why ? PanelWords.Refusal(words, why, panel.State, answer.NextMinimum) : null,
    };
}
