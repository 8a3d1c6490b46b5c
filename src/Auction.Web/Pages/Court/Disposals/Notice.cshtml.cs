using Auction.Data.Files;
using Auction.Data.Messages;
using Auction.Domain.Disposal;
using Auction.Domain.Documents;
using Auction.Web.Acts;
using Auction.Web.Disposals.Acts;
using Auction.Web.Disposals.Launch;
using Auction.Web.Messages.Notifying;
using Auction.Web.Pages.Court.Disposals.Launch;
using Auction.Web.People;
using Auction.Web.Shell;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Auction.Web.Pages.Court.Disposals;

/// <summary>Notifications, the notice as it will appear, its publication, and its later versions (AUC-16.1, AUC-12.2, NOTE-V).</summary>
[AsksProof("Publish", "Correct")]
internal sealed class NoticeModel(DisposalReader desks, LaunchFiles files, LaunchDesk desk, SaleNotifier notifier, FileShelf shelf, Words words) : LaunchPage(desks, files, words)
{
    private static readonly string[] Corrected = [LaunchFields.Handover, LaunchFields.Taxes, LaunchFields.Viewing, LaunchFields.Account, LaunchFields.DescriptionZh, LaunchFields.DescriptionEn];

    /// <summary>One line for each person to be notified.</summary>
    public IReadOnlyList<(DisposalParty Party, Finding Finding)> Notified { get; private set; } = [];

    /// <summary>Persons with an account: the platform can notify them.</summary>
    public IReadOnlyDictionary<string, Guid> Reachable { get; private set; } = new Dictionary<string, Guid>();

    /// <summary>Notifications sent through the platform, by person, on each channel.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<MessageDispatchRow>> Sent { get; private set; } = new Dictionary<string, IReadOnlyList<MessageDispatchRow>>();

    /// <summary>The notice as it will be published today; null while nothing is approved.</summary>
    public LaunchText? Preview { get; private set; }

    /// <summary>What a correction changes, as compared last; null before.</summary>
    public IReadOnlyList<LineChange>? Differences { get; private set; }

    /// <summary>Fields a correction may change.</summary>
    public IReadOnlyList<ActField> CorrectFields => [.. LaunchFields.Words.Where(each => Corrected.Contains(each.Name, StringComparer.Ordinal))];

    public async Task<IActionResult> OnGetAsync(string number, CancellationToken cancellationToken)
    {
        if (!await ShowAsync(number, cancellationToken)) { return NotFound(); }
        var inForce = Sale.Particulars ?? LaunchParticulars.Empty;
        Form = ActForm.Fresh(CorrectFields.Select(field => field with { Initial = Value(inForce, field.Name) }));
        return Page();
    }

    /// <summary>Notifies one person through the platform (AUC-16.1).</summary>
    public async Task<IActionResult> OnPostNotifyAsync(string number, CancellationToken cancellationToken)
    {
        if (!await ShowAsync(number, cancellationToken)) { return NotFound(); }
        await ReadFormAsync(cancellationToken);
        var party = Form["party"];
        if (!Notified.Any(line => line.Party.Id == party) || !await notifier.NotifyAsync(View.Row, View.State, party, Who, cancellationToken)) { return Refuse(NoticeTexts.NotReachable); }
        Done = Words[NoticeTexts.NotifySent];
        return LocalRedirect(Request.PathBase + $"{Address}/notice");
    }

    /// <summary>Publishes the notice today.</summary>
    public async Task<IActionResult> OnPostPublishAsync(string number, CancellationToken cancellationToken)
    {
        if (!await ShowAsync(number, cancellationToken)) { return NotFound(); }
        await ReadFormAsync(cancellationToken);
        if (!IsJudge) { return Refuse(ActTexts.JudgesOnly); }
        if (Preview is not { } notice) { return Refuse(NoticeTexts.NothingLaunched); }
        if (Form["sure"] != "yes")
        {
            Form.Findings.Add(new("sure", NoticeTexts.SureMissing));
            return Page();
        }

        return After(await desk.PublishAsync(Sale, notice, Form.Key, Who, LaunchActs.Publish, cancellationToken), $"{Address}/notice") ?? Page();
    }

    /// <summary>Compares the corrected texts with those in force.</summary>
    public async Task<IActionResult> OnPostCompareAsync(string number, CancellationToken cancellationToken)
    {
        if (!await ShowAsync(number, cancellationToken)) { return NotFound(); }
        await ReadFormAsync(cancellationToken);
        if (View.State.Round is { IsOpen: true }) { await ReadCorrectionAsync(cancellationToken); }
        return Page();
    }

    /// <summary>Publishes the corrected texts as the next version.</summary>
    public async Task<IActionResult> OnPostCorrectAsync(string number, CancellationToken cancellationToken)
    {
        if (!await ShowAsync(number, cancellationToken)) { return NotFound(); }
        await ReadFormAsync(cancellationToken);
        if (!IsJudge) { return Refuse(ActTexts.JudgesOnly); }
        if (View.State.Round is not { IsOpen: true }) { return Refuse(NoticeTexts.NothingLaunched); }
        var corrected = await ReadCorrectionAsync(cancellationToken);
        if (Form["reason"].Trim().Length == 0) { Form.Findings.Add(new("reason", LaunchTexts.Missing.With(NoticeTexts.CorrectReason.Zh) with { En = LaunchTexts.Missing.With(NoticeTexts.CorrectReason.En).En })); }
        if (Differences is [] && Form.Findings.Count == 0) { Form.Findings.Add(new("reason", NoticeTexts.NothingDiffers)); }
        if (Form.Findings.Count > 0) { return Page(); }
        return After(await desk.CorrectAsync(Sale, corrected, Form["reason"].Trim(), Form.Key, Who, LaunchActs.Correct, cancellationToken), $"{Address}/notice") ?? Page();
    }

    private static string Value(LaunchParticulars words, string field) => field switch
    {
        LaunchFields.Handover => words.Handover,
        LaunchFields.Taxes => words.Taxes,
        LaunchFields.Viewing => words.Viewing,
        LaunchFields.Account => words.Account,
        LaunchFields.DescriptionZh => words.DescriptionZh,
        _ => words.DescriptionEn,
    };

    private async Task<LaunchParticulars> ReadCorrectionAsync(CancellationToken cancellationToken)
    {
        string Read(string name)
        {
            var field = LaunchFields.Words.Single(each => each.Name == name);
            var text = Form[name].ReplaceLineEndings("\n").Trim();
            if (text.Length == 0 && field.IsRequired) { Form.Findings.Add(new(name, new Domain.Texts.BilingualPattern(LaunchTexts.Missing.Zh, LaunchTexts.Missing.En).With(field.Label))); }
            return text.Length > field.Max ? text[..field.Max] : text;
        }

        var corrected = new LaunchParticulars(Read(LaunchFields.Account), Read(LaunchFields.Taxes), Read(LaunchFields.Handover), Read(LaunchFields.Viewing), Read(LaunchFields.DescriptionZh), Read(LaunchFields.DescriptionEn));
        var round = View.State.Round!;

        // A clause that could not be launched cannot be slipped in later.
        foreach (var hit in LaunchFields.Words.SelectMany(field => ClauseCheck.Of(new(field.Name, Value(corrected, field.Name)))))
        {
            Form.Findings.Add(new(LaunchFields.OfFinding(hit.Key), LaunchRows.Named(hit.Words, Sale)));
        }

        // What is public is what was filed, whatever the asset says since.
        var filed = new Dictionary<NoticeTextKind, byte[]>();
        foreach (var text in round.Versions[^1].Texts)
        {
            if (await shelf.FindAsync(text.Document, cancellationToken) is { } stored) { filed[text.Kind] = stored.Bytes; }
        }

        Differences = LineChanges.Between(filed, LaunchPapers.Texts(Sale, LaunchPapers.Published(round), corrected));
        return corrected;
    }

    private PageResult Refuse(Domain.Texts.BilingualText words)
    {
        Refusal = new(IsDone: false, words, Rule: null);
        return Page();
    }

    private async Task<bool> ShowAsync(string number, CancellationToken cancellationToken)
    {
        if (!await ReadAsync(number, cancellationToken)) { return false; }
        var today = View.Scene.Today;
        if (View.State.Launch is { ApprovedAt: not null } launch)
        {
            // Who was told in time for the planned day is told in time; publishing earlier is judged anew.
            var day = launch.Draft.NoticeDay > today ? launch.Draft.NoticeDay : today;
            Notified = [.. NotificationFindings.Recipients(View.State, launch.Draft).Zip(NotificationFindings.Of(View.State, day))];
            Reachable = await notifier.ReachableAsync(View.Row.Id, cancellationToken);
            Sent = await notifier.SentAsync(View.Row.Id, launch, Notified.Select(line => line.Party.Id), cancellationToken);
            Preview = LaunchPapers.Texts(Sale, launch.Draft with { NoticeDay = today }, Sale.Particulars ?? LaunchParticulars.Empty)[NoticeTextKind.Notice];
        }

        return true;
    }
}
