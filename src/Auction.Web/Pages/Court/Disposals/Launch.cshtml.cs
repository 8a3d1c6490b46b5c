using System.Globalization;
using Auction.Domain.Amounts;
using Auction.Domain.Calendar;
using Auction.Domain.Disposal;
using Auction.Domain.Texts;
using Auction.Web.Acts;
using Auction.Web.Disposals.Acts;
using Auction.Web.Disposals.Launch;
using Auction.Web.Pages.Court.Disposals.Launch;
using Auction.Web.Shell;
using Auction.Web.Shell.Formatting;
using Microsoft.AspNetCore.Mvc;

namespace Auction.Web.Pages.Court.Disposals;

/// <summary>The form of a launch with the findings of the rules beside each field, before it is sent (AUC-27).</summary>
internal sealed class LaunchModel(DisposalReader desks, LaunchFiles files, LaunchDesk desk, Words words) : LaunchPage(desks, files, words)
{
    private const int NoticeLead = 7;

    /// <summary>The findings; null while there is no form.</summary>
    public LaunchRows Rows { get; private set; } = new([]);

    public LaunchSuggestions Suggested { get; private set; } = null!;

    public LaunchReading Reading { get; private set; } = null!;

    /// <summary>True once the form was sent and is shown again: the page then says what blocks.</summary>
    public bool IsSent { get; private set; }

    /// <summary>Why there is no form; null when there is one.</summary>
    public string? NotNow { get; private set; }

    /// <summary>Faults of the form and findings that block, for the summary.</summary>
    public IReadOnlyList<(string Field, string Words, string? Rule)> Blocking =>
        [.. Form.Findings.Select(finding => (finding.Name, Words[finding.Words], (string?)null)), .. Rows.Blocking.Select(row => (row.Field, Words[row.Name] + (Words.IsEnglish ? ": " : "：") + Words[row.Words], (string?)row.Rule))];

    public async Task<IActionResult> OnGetAsync(string number, CancellationToken cancellationToken)
    {
        if (!await ReadAsync(number, cancellationToken)) { return NotFound(); }
        if (IsClosed()) { return Page(); }
        var today = View.Scene.Today;
        var kind = LaunchKinds.Of(View.State)[0];
        var notice = today.AddDays(NoticeLead);
        var first = LaunchSuggestions.Of(View.State, kind, Money.Zero, notice);
        var start = View.State.Price!.Basis == PriceBasis.NotAppraisable ? first.Floor : Whole(first.Floor, first.IsFixed);
        var suggested = LaunchSuggestions.Of(View.State, kind, start, notice);
        var starts = CourtTime.At(suggested.EarliestStart, new TimeOnly(10, 0));
        var before = Sale.View.State.PastRounds.LastOrDefault()?.Draft;
        var ends = kind == Domain.Rounds.RoundKind.SellOff ? starts.AddDays(View.State.Book.SellOffDays) : starts.AddDays(1);
        Form = ActForm.Fresh(new (string Name, string Value)[]
        {
            (LaunchFields.Start, MoneyWords.Digits(start)), (LaunchFields.Increment, MoneyWords.Digits(suggested.Increment)), (LaunchFields.Deposit, MoneyWords.Digits(suggested.Deposit)),
            (LaunchFields.Kind, ((int)kind).ToString(CultureInfo.InvariantCulture)), (LaunchFields.NoticeDay, notice.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            (LaunchFields.StartsAt, CourtTime.Format(starts, LaunchFields.InstantForm)), (LaunchFields.EndsAt, CourtTime.Format(ends, LaunchFields.InstantForm)),
            (LaunchFields.Balance, (before?.BalanceDays ?? 10).ToString(CultureInfo.InvariantCulture)), (LaunchFields.Platform, AuctionPlatforms.Own),
            (LaunchFields.Account, $"{Sale.Court.NameZh}案款专户（一案一账号），可以银行转账或者在线支付。"), (LaunchFields.Taxes, "过户税费由双方依照税法规定各自承担。"),
            (LaunchFields.Handover, "按现状拍卖，由法院负责清场和交付。"), (LaunchFields.Viewing, "公告期内可以预约看样，工作日 9:00 至 17:00 联系执行法院。"),
            (LaunchFields.DescriptionZh, View.Row.AssetZh + "。"), (LaunchFields.DescriptionEn, View.Row.AssetEn.Length > 0 ? View.Row.AssetEn + "." : ""),
        }.Select(pair => new ActField(pair.Name, ActFieldKind.Text, LaunchTexts.General) { Initial = pair.Value }));
        Judge();
        return Page();
    }

    /// <summary>The findings for what is typed now: the whole page without a script, a fragment for the script.</summary>
    public async Task<IActionResult> OnPostFindingsAsync(string number, CancellationToken cancellationToken)
    {
        if (!await ReadAsync(number, cancellationToken)) { return NotFound(); }
        if (IsClosed()) { return Page(); }
        await ReadFormAsync(cancellationToken);
        if (Form["set"].Split('=', 2) is [var name, var value] && name is LaunchFields.StartsAt or LaunchFields.EndsAt or LaunchFields.Increment or LaunchFields.Deposit) { Form.Put(name, value); }
        Judge();
        return Request.Headers["X-Fragment"].Count > 0 ? Partial("Launch/_Findings", this) : Page();
    }

    public async Task<IActionResult> OnPostAsync(string number, CancellationToken cancellationToken)
    {
        if (!await ReadAsync(number, cancellationToken)) { return NotFound(); }
        if (IsClosed()) { return Page(); }
        await ReadFormAsync(cancellationToken);
        Judge();
        IsSent = true;
        if (!IsJudge)
        {
            Refusal = new(IsDone: false, ActTexts.JudgesOnly, Rule: null);
            return Page();
        }

        // What is not in order is said here and goes no further; the rules judge the rest again.
        if (Form.Findings.Count > 0 || Rows.Blocking.Count > 0) { return Page(); }
        var reasons = LaunchRows.Reasons(Form, Rows.Open);
        foreach (var row in Rows.Open.Where(row => reasons[row.Key].Length == 0))
        {
            Form.Findings.Add(new(LaunchFields.Reason + row.Key, new BilingualPattern(LaunchTexts.ReasonMissing.Zh, LaunchTexts.ReasonMissing.En).With(row.Name)));
        }

        if (Form.Findings.Count > 0) { return Page(); }
        var outcome = await desk.SubmitAsync(Sale, Reading, reasons, Form.Key, Who, LaunchActs.Submit, cancellationToken);
        return After(outcome, $"{Address}/panel") ?? Page();
    }

    /// <summary>Everything one field is drawn from.</summary>
    public LaunchControl Control(ActField field, string? unit = null) => new(field, this, unit);

    private bool IsClosed()
    {
        NotNow = View.State switch
        {
            { Price: null } => Words[LaunchTexts.NoPrice],
            { Launch: not null } => Words[LaunchTexts.LaunchedAlready],
            var state when LaunchKinds.Of(state).Count == 0 => Words[LaunchTexts.NoKind],
            _ => null,
        };
        return NotNow is not null;
    }

    private void Judge()
    {
        Reading = LaunchReading.Of(Form, Sale);
        Rows = LaunchRows.Of(Reading, Sale);
        Suggested = LaunchSuggestions.Of(View.State, Reading.Draft.Kind, Reading.Draft.StartPrice, Reading.Draft.NoticeDay);
    }

    // The floor rounded up to whole yuan, unless no other price is allowed.
    private static Money Whole(Money floor, bool isFixed) => isFixed ? floor : new Money((floor.Fen + 99) / 100 * 100);
}

/// <summary>One field of the launch form.</summary>
/// <param name="Field">What it asks.</param>
/// <param name="Page">The page.</param>
/// <param name="Unit">Shown behind the control; null without one.</param>
internal sealed record LaunchControl(ActField Field, LaunchModel Page, string? Unit)
{
    public string Value => Page.Form[Field.Name];

    /// <summary>True when something about it blocks the submission.</summary>
    public bool IsBad => Page.Form.Findings.Exists(finding => finding.Name == Field.Name) || Page.Rows.Of(Field.Name).Any(row => row.Verdict == FindingVerdict.NotMet);
}
