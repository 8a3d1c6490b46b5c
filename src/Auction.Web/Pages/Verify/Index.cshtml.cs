using System.Text.Json;
using Auction.Data;
using Auction.Data.Acts;
using Auction.Domain.Records;
using Auction.Domain.Texts;
using Auction.Web.Lots;
using Auction.Web.Pages.Lots.Verify;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Pages.Verify;

/// <summary>Checks a receipt, a record file or a letter's number for anybody.</summary>
internal sealed class IndexModel(RecordExport export, IDbContextFactory<AuctionDb> databases) : PageModel
{
    /// <summary>Largest text the server checks; a device checks any size.</summary>
    private const int TextMax = 4 * 1024 * 1024;

    public IReadOnlyDictionary<string, string> Keys { get; private set; } = new Dictionary<string, string>();

    public string? Text { get; private set; }

    public bool? IsGood { get; private set; }

    public BilingualText? Message { get; private set; }

    public string? LetterNumber { get; private set; }

    public ConfirmationLetterRow? Letter { get; private set; }

    public string? LetterLot { get; private set; }

    /// <summary>Draws the page; <paramref name="letter"/> looks a confirmation letter up.</summary>
    public async Task OnGetAsync(string? letter, CancellationToken cancellationToken)
    {
        Keys = await export.ReadKeysAsync(cancellationToken);
        LetterNumber = letter?.Trim();
        if (!string.IsNullOrEmpty(LetterNumber))
        {
            await FindLetterAsync(LetterNumber, cancellationToken);
        }
    }

    /// <summary>Checks on the server, for a reader without script or cryptography.</summary>
    public async Task<IActionResult> OnPostAsync(string? text, IFormFile? file, CancellationToken cancellationToken)
    {
        Keys = await export.ReadKeysAsync(cancellationToken);
        if (file is { Length: > 0 and <= TextMax })
        {
            using var reader = new StreamReader(file.OpenReadStream());
            text = await reader.ReadToEndAsync(cancellationToken);
        }

        Text = text is { Length: <= 20_000 } ? text : null;
        (IsGood, Message) = string.IsNullOrWhiteSpace(text) ? (null, VerifyTexts.Nothing) : Check(text);
        return Page();
    }

    private (bool? IsGood, BilingualText Message) Check(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            var root = document.RootElement;
            if (root.ValueKind == JsonValueKind.Object && root.TryGetProperty("format", out var format)
                && format.ValueKind == JsonValueKind.String && format.GetString() == ReceiptVerifier.Format)
            {
                var receipt = ReceiptVerifier.Verify(root, Keys.ToDictionary(key => key.Key, key => Convert.FromBase64String(key.Value), StringComparer.Ordinal));
                return (receipt.IsValid, receipt.Words);
            }

            var record = RecordVerifier.Verify(root);
            return (record.IsValid, record.Words);
        }
        catch (JsonException)
        {
            var verdict = RecordVerifier.Verify("");
            return (verdict.IsValid, verdict.Words);
        }
    }

    private async Task FindLetterAsync(string number, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        Letter = await db.ConfirmationLetters.AsNoTracking().SingleOrDefaultAsync(row => row.Number == number, cancellationToken);
        if (Letter is { } letter)
        {
            LetterLot = await db.Rounds.Where(round => round.Id == letter.RoundId)
                .Join(db.Lots, round => round.LotId, lot => lot.Id, (_, lot) => lot.Number)
                .SingleAsync(cancellationToken);
        }
    }
}
