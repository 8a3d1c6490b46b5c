using System.Text.RegularExpressions;
using Auction.Data.People;
using Auction.Data.Rosters;
using Auction.Data.Viewings;
using Auction.Domain.Texts;
using Auction.Web.Shell;
using Auction.Web.Shell.People;
using Auction.Web.Viewings;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Auction.Web.Pages.Lots.Questions;

/// <summary>Questions about a lot and their answers (AUC-7). Nothing is public before it was answered, and nobody learns who asked (AUC-18.2).</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed partial class IndexModel(ViewingReader reader, QuestionBook book, Words words) : PageModel
{
    private const int TextMin = 4;
    private const int ReasonMax = 200;

    private IReadOnlyDictionary<string, RosterEntryRow> _names = new Dictionary<string, RosterEntryRow>(StringComparer.Ordinal);

    public ViewedLot Viewed { get; private set; } = null!;

    /// <summary>As whom the reader answers; null for the public.</summary>
    public Answerer? Answerer { get; private set; }

    /// <summary>Questions with an answer, the newest first.</summary>
    public IReadOnlyList<AskedQuestion> Published { get; private set; } = [];

    /// <summary>Questions that wait, for those who answer; the oldest first.</summary>
    public IReadOnlyList<AskedQuestion> Waiting { get; private set; } = [];

    /// <summary>The reader's own questions that are not published.</summary>
    public IReadOnlyList<AskedQuestion> Mine { get; private set; } = [];

    public string? Problem { get; private set; }

    /// <summary>The field a problem belongs to.</summary>
    public string ProblemAt { get; private set; } = "";

    /// <summary>What was typed, so that a faulty form is not lost.</summary>
    public string Typed { get; private set; } = "";

    [TempData]
    public string? Done { get; set; }

    public bool CanAsk => User.AccountId() is not null && !Roles.All.Any(User.IsInRole);

    public async Task<IActionResult> OnGetAsync(string number, CancellationToken cancellationToken) => await LoadAsync(number, cancellationToken) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAskAsync(string number, string? text, string? key, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(number, cancellationToken))
        {
            return NotFound();
        }

        if (User.AccountId() is not { } account)
        {
            return Challenge();
        }

        if (!CanAsk)
        {
            return NotFound();
        }

        var question = Plain(text);
        if (question.Length is < TextMin or > LotQuestionRow.TextMax)
        {
            return Faulty("text", question, words[QuestionTexts.Malformed, TextMin, LotQuestionRow.TextMax]);
        }

        return await book.AskAsync(Viewed.Lot.Id, account, question, FormKeys.Read(key), cancellationToken)
            ? Finished(QuestionTexts.Sent)
            : Faulty("text", question, words[QuestionTexts.TooMany, QuestionBook.WaitingMax, QuestionBook.DailyMax]);
    }

    public async Task<IActionResult> OnPostPublishAsync(string number, Guid id, int version, string? question, string? answer, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(number, cancellationToken) || Answerer is not { } who)
        {
            return NotFound();
        }

        var (asked, answered) = (Plain(question), Plain(answer));
        if (asked.Length is < TextMin or > LotQuestionRow.TextMax || answered.Length is < 1 or > LotAnswerRow.TextMax)
        {
            return Faulty($"a-{id:N}", answered, words[QuestionTexts.BothNeeded, LotQuestionRow.TextMax, LotAnswerRow.TextMax]);
        }

        if (LongNumber().IsMatch(asked))
        {
            return Faulty($"q-{id:N}", answered, words[QuestionTexts.Contact]);
        }

        return await book.PublishAsync(Viewed.Lot.Id, new(id, version, asked, answered), who, cancellationToken)
            ? Finished(QuestionTexts.DonePublished)
            : Faulty($"a-{id:N}", answered, words[QuestionTexts.Late]);
    }

    public async Task<IActionResult> OnPostDeclineAsync(string number, Guid id, string? reason, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(number, cancellationToken) || Answerer is not { } who)
        {
            return NotFound();
        }

        var why = Plain(reason);
        if (why.Length is < TextMin or > ReasonMax)
        {
            return Faulty($"r-{id:N}", "", words[QuestionTexts.ReasonNeeded, TextMin, ReasonMax]);
        }

        return await book.DeclineAsync(Viewed.Lot.Id, id, why, who, cancellationToken)
            ? Finished(QuestionTexts.DoneDeclined)
            : Faulty($"r-{id:N}", "", words[QuestionTexts.Late]);
    }

    /// <summary>Who answered, as the public reads it: the court or an institution, never a person.</summary>
    public BilingualText NameOf(LotAnswerRow answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return answer.AuxiliaryId is { } id ? ViewingReader.NameOf(_names, id) : QuestionTexts.Court;
    }

    // Telephone and identity numbers, bank accounts: no question needs seven digits in a row.
    [GeneratedRegex(@"\d[\d\- ]{5,}\d", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 100)]
    private static partial Regex LongNumber();

    private static string Plain(string? text) => (text ?? "").ReplaceLineEndings("\n").Trim();

    private PageResult Faulty(string at, string typed, string problem)
    {
        (ProblemAt, Typed, Problem) = (at, typed, problem);
        return Page();
    }

    private LocalRedirectResult Finished(BilingualText done)
    {
        Done = words[done];
        return LocalRedirect(Url.Content($"~/lots/{Viewed.Lot.Number}/questions"));
    }

    private async Task<bool> LoadAsync(string number, CancellationToken cancellationToken)
    {
        if (await reader.FindAsync(number, cancellationToken) is not { } found)
        {
            return false;
        }

        Viewed = found;
        Answerer = found.AnswererOf(User);
        _names = await reader.NamesAsync(cancellationToken);
        var all = await reader.QuestionsAsync(found.Lot.Id, cancellationToken);
        var account = User.AccountId();
        Published = [.. all.Where(question => question.Latest is not null)];
        Waiting = Answerer is null ? [] : [.. all.Where(question => question.Row.IsWaiting).Reverse()];
        Mine = [.. all.Where(question => question.Row.AccountId == account && question.Latest is null)];
        return true;
    }
}
