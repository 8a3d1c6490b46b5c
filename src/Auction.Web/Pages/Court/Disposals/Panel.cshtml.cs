using Auction.Domain.Disposal;
using Auction.Domain.Documents;
using Auction.Web.Acts;
using Auction.Web.Disposals.Acts;
using Auction.Web.Disposals.Launch;
using Auction.Web.Pages.Court.Disposals.Launch;
using Auction.Web.People;
using Auction.Web.Shell;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Auction.Web.Pages.Court.Disposals;

/// <summary>The panel: named by who presides, signed by every member on this page of their own, closed by the minutes (PAN-1, AUC-27).</summary>
[AsksProof("Name", "Sign", "Minutes")]
internal sealed class PanelModel(DisposalReader desks, LaunchFiles files, LaunchDesk desk, PanelBook panel, Words words) : LaunchPage(desks, files, words)
{
    /// <summary>Other judges of this court.</summary>
    public IReadOnlyList<PanelPerson> Colleagues { get; private set; } = [];

    /// <summary>The members of the panel that decides or would decide, the presiding judge first.</summary>
    public IReadOnlyList<PanelPerson> Members { get; private set; } = [];

    /// <summary>The minutes as they would be put on record now; null before everybody has signed.</summary>
    public CourtDocument? Minutes { get; private set; }

    private string Me => AccountId.ToString();

    /// <summary>True for a member of the panel that decides now.</summary>
    public bool IsMember => View.State.Launch is { } launch && launch.Members.Contains(Me, StringComparer.Ordinal);

    /// <summary>True once this member has signed.</summary>
    public bool HasSigned => View.State.Launch is { } launch && launch.Votes.ContainsKey(Me);

    /// <summary>True for who presides.</summary>
    public bool Presides => View.State.Launch is { Members: [var first, ..] } && first == Me;

    public async Task<IActionResult> OnGetAsync(string number, CancellationToken cancellationToken)
    {
        if (!await ShowAsync(number, cancellationToken)) { return NotFound(); }
        Form = ActForm.Fresh([]);
        return Page();
    }

    /// <summary>Names the panel; who names it presides.</summary>
    public async Task<IActionResult> OnPostNameAsync(string number, CancellationToken cancellationToken)
    {
        if (!await ShowAsync(number, cancellationToken)) { return NotFound(); }
        await ReadFormAsync(cancellationToken);
        if (!IsJudge) { return Refuse(ActTexts.JudgesOnly); }
        var chosen = Form.All("members").Where(id => id.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        if (chosen.Exists(id => Colleagues.All(person => person.Id != id))) { return Refuse(NoticeTexts.NotOfCourt); }
        return After(await desk.GiveAsync(Sale, new NamePanel([Me, .. chosen]), Form.Key, Who, LaunchActs.NamePanel, cancellationToken), $"{Address}/panel") ?? Page();
    }

    /// <summary>Signs, as the person who is signed in and nobody else.</summary>
    public async Task<IActionResult> OnPostSignAsync(string number, CancellationToken cancellationToken)
    {
        if (!await ShowAsync(number, cancellationToken)) { return NotFound(); }
        await ReadFormAsync(cancellationToken);
        var isFor = Form["vote"] == "for";
        if (!isFor && Form["vote"] != "against")
        {
            Form.Findings.Add(new("vote", NoticeTexts.VoteMissing));
            return Page();
        }

        if (!isFor && Form["dissent"].Trim().Length == 0)
        {
            Form.Findings.Add(new("dissent", NoticeTexts.DissentMissing));
            return Page();
        }

        // Who is not on the panel leaves nothing on file; the rules say why.
        var dissent = isFor || !IsMember ? null : await panel.StoreDissentAsync(View.Row.Id, Form["dissent"].Trim(), AccountId, cancellationToken);
        return After(await desk.GiveAsync(Sale, new SignPanel(Me, isFor, dissent), Form.Key, Who, LaunchActs.Sign, cancellationToken), $"{Address}/panel") ?? Page();
    }

    /// <summary>Puts the minutes on record once everybody has signed.</summary>
    public async Task<IActionResult> OnPostMinutesAsync(string number, CancellationToken cancellationToken)
    {
        if (!await ShowAsync(number, cancellationToken)) { return NotFound(); }
        await ReadFormAsync(cancellationToken);
        if (!Presides) { return Refuse(NoticeTexts.MinutesPresiding); }
        if (Minutes is not { } minutes) { return Refuse(NoticeTexts.MinutesWait); }
        var sha256 = await desk.FileAsync(View.Row.Id, minutes, CourtDocumentHtml.Write(minutes), Who, cancellationToken);
        var outcome = await desk.GiveAsync(Sale, new RecordMinutes(sha256), Form.Key, Who, LaunchActs.Minutes, cancellationToken);
        return After(outcome, $"{Address}/notice") ?? Page();
    }

    private PageResult Refuse(Domain.Texts.BilingualText words)
    {
        Refusal = new(IsDone: false, words, Rule: "PAN-1");
        return Page();
    }

    private async Task<bool> ShowAsync(string number, CancellationToken cancellationToken)
    {
        if (!await ReadAsync(number, cancellationToken)) { return false; }
        Colleagues = await panel.JudgesAsync(View.Row.CourtId, AccountId, cancellationToken);
        Members = await panel.PeopleAsync(View.State.Launch?.Members ?? View.State.Panel, cancellationToken);
        Minutes = await panel.MinutesAsync(Sale, Members, cancellationToken);
        return true;
    }
}

