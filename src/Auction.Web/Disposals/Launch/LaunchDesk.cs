using Auction.Data;
using Auction.Data.Files;
using Auction.Data.Platform;
using Auction.Data.Procedures;
using Auction.Domain.Disposal;
using Auction.Domain.Documents;
using Auction.Grains.Disposals;
using Auction.Grains.Procedures;
using Auction.Grains.Rounds;
using Auction.Web.Acts;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Disposals.Launch;

/// <summary>Puts texts and documents on file and asks the desk of disposals. Who may is for the page to have checked.</summary>
internal sealed class LaunchDesk(DisposalDesk desk, FileShelf shelf, DisposalFiles files, IPlatformClock clock, IDbContextFactory<AuctionDb> databases, RoundBridge rounds, ILogger<LaunchDesk> log)
{
    /// <summary>Media type of documents made here; no upload can have it.</summary>
    public const string Html = "text/html";

    /// <summary>Submits a launch with its texts to the panel (AUC-27).</summary>
    public async Task<ActOutcome> SubmitAsync(LaunchFile file, LaunchReading reading, IReadOnlyDictionary<string, string> reasons, string key, ActContext who, ActHead act, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(reading);
        await StoreAsync(file, reading.Draft, reading.Particulars, FileAudience.Court, who, cancellationToken);
        return Told(await desk.ExecuteAsync(file.View.Row.Id, new SubmitLaunch(reading.Draft, reading.Context, reasons), key, who, cancellationToken), act);
    }

    /// <summary>Publishes the notice as previewed; everything published with it is open to everybody from now on (AUC-12.2, AUC-13, AUC-14).</summary>
    public async Task<ActOutcome> PublishAsync(LaunchFile file, LaunchText notice, string key, ActContext who, ActHead act, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(notice);
        var words = file.Particulars ?? LaunchParticulars.Empty;
        await FileAsync(file.View.Row.Id, notice.Document, notice.Bytes, who, cancellationToken);
        var lot = new PublicLot(
            file.Asset is { } asset ? AssetPresentation.CategoryOf(asset.Kind) : Auction.Data.Lots.LotCategories.Other,
            file.Asset?.RegionZh ?? file.Court.NameZh,
            file.Asset?.RegionEn ?? file.Court.NameEn,
            words.DescriptionZh,
            words.DescriptionEn)
        {
            Taxes = words.Taxes,
        };
        var texts = file.State.Launch?.Draft.Texts ?? [];
        var answer = await desk.PublishAsync(file.View.Row.Id, new PublishNotice(notice.Sha256), lot, key, who, cancellationToken);
        if (answer.Outcome == ProcedureOutcome.Accepted)
        {
            if (file.State.Launch is { Draft: var draft })
            {
                // The lot of an earlier round still says what was true then; the first notice wrote its own just now.
                await PresentAsync(file, words, draft, cancellationToken);
            }

            await files.OpenToAsync(file.View.Row.Id, [notice.Sha256, .. texts.Select(text => text.Document)], FileAudience.Public, cancellationToken);
            await AnnounceAsync(file.View.Row.Id, cancellationToken);
        }

        return Told(answer, act);
    }

    /// <summary>Publishes the next version of the texts. Price and times stay as they are (NOTE-V, ATT-D).</summary>
    public async Task<ActOutcome> CorrectAsync(LaunchFile file, LaunchParticulars words, string reason, string key, ActContext who, ActHead act, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(words);
        var draft = LaunchPapers.Published(file.State.Round!);
        var texts = await StoreAsync(file, draft, words, FileAudience.Court, who, cancellationToken);
        var answer = await desk.ExecuteAsync(file.View.Row.Id, new CorrectNotice(texts.Texts, reason), key, who, cancellationToken);
        if (answer.Outcome == ProcedureOutcome.Accepted)
        {
            await files.OpenToAsync(file.View.Row.Id, [.. texts.All.Select(text => text.Sha256)], FileAudience.Public, cancellationToken);
            await PresentAsync(file, words, draft, cancellationToken);
        }

        return Told(answer, act);
    }

    /// <summary>Brings the public page of the lot up to the texts that are published now.</summary>
    private async Task PresentAsync(LaunchFile file, LaunchParticulars words, LaunchDraft draft, CancellationToken cancellationToken)
    {
        var facts = AssetPresentation.FactsJson(file.Asset?.Kind, file.Facts);
        var disclosures = AssetPresentation.DisclosuresJson(file.Asset?.Kind, file.Facts, file.Seizures, words.Taxes, file.State, draft.PriorityPurchasers);
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await db.Lots.Where(lot => lot.Id == file.View.Row.LotId).ExecuteUpdateAsync(
            set => set
                .SetProperty(lot => lot.DescriptionZh, words.DescriptionZh)
                .SetProperty(lot => lot.DescriptionEn, words.DescriptionEn)
                .SetProperty(lot => lot.FactsJson, facts)
                .SetProperty(lot => lot.DisclosuresJson, disclosures),
            cancellationToken);
    }

    /// <summary>Gives a plain command.</summary>
    public async Task<ActOutcome> GiveAsync(LaunchFile file, DisposalCommand command, string key, ActContext who, ActHead act, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(file);
        return Told(await desk.ExecuteAsync(file.View.Row.Id, command, key, who, cancellationToken), act);
    }

    /// <summary>Puts a document on file as the bytes they are.</summary>
    /// <returns>Its SHA-256.</returns>
    public async Task<string> FileAsync(Guid disposalId, CourtDocument document, byte[] bytes, ActContext who, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(who);
        var sha256 = await shelf.PutAsync(bytes, Html, cancellationToken);
        await files.AddAsync(disposalId, sha256, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{document.Title} {document.Day:yyyy-MM-dd}.html"), who.ActorId, clock.Now, cancellationToken);
        return sha256;
    }

    private async Task AnnounceAsync(Guid disposalId, CancellationToken cancellationToken)
    {
        try
        {
            await rounds.RunAsync(disposalId, cancellationToken);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // The notice is stored; the keeper announces its round at its next beat.
            log.LogWarning(e, "The round of disposal {DisposalId} is not announced yet.", disposalId);
        }
    }

    private async Task<LaunchTextSet> StoreAsync(LaunchFile file, LaunchDraft draft, LaunchParticulars words, FileAudience audience, ActContext who, CancellationToken cancellationToken)
    {
        var texts = LaunchPapers.Texts(file, draft, words);
        foreach (var text in texts.All)
        {
            await FileAsync(file.View.Row.Id, text.Document, text.Bytes, who, cancellationToken);
        }

        var notice = texts[NoticeTextKind.Notice].Sha256;
        var sha256 = await shelf.PutAsync((words with { Notice = notice }).Write(), "application/json", cancellationToken);
        await files.AddAsync(file.View.Row.Id, sha256, LaunchParticulars.FileName(notice), who.ActorId, clock.Now, cancellationToken);
        await files.OpenToAsync(file.View.Row.Id, [sha256], audience, cancellationToken);
        return texts;
    }

    private static ActOutcome Told(ProcedureAnswer<DisposalEvent, DisposalRefusal> answer, ActHead act) => answer.Outcome == ProcedureOutcome.Accepted
        ? ActOutcome.Done(act, hasEvents: answer.Events.Count > 0)
        : ActOutcome.NotDone(answer, refusal => DisposalRefusals.Of(refusal).Rule.ToString());
}
