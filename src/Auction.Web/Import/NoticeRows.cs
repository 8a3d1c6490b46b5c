using System.Text.Encodings.Web;
using System.Text.Json;
using Auction.Data.Import;
using Auction.Data.Lots;
using Auction.Data.Rounds;
using Auction.Domain.Calendar;

namespace Auction.Web.Import;

/// <summary>Translates a notice into rows, and compares it with rows that are there.</summary>
public static class NoticeRows
{
    private static readonly JsonSerializerOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The lot a notice describes.</summary>
    public static LotRow Lot(Notice notice, Guid id, Guid courtId, string number, DateTimeOffset now, bool isDemo)
    {
        ArgumentNullException.ThrowIfNull(notice);
        return new LotRow
        {
            Id = id,
            Number = number,
            CourtId = courtId,
            CaseNumber = notice.CaseNumber,
            TitleZh = notice.TitleZh,
            TitleEn = notice.TitleEn,
            AssetClass = notice.AssetClass,
            Category = notice.Category,
            RegionZh = notice.RegionZh,
            RegionEn = notice.RegionEn,
            ReferenceKind = notice.ReferenceKind,
            ReferencePrice = notice.ReferencePrice,
            FactsJson = JsonSerializer.Serialize(notice.Facts, Writing),
            DisclosuresJson = JsonSerializer.Serialize(notice.Disclosures, Writing),
            DescriptionZh = notice.DescriptionZh,
            DescriptionEn = notice.DescriptionEn,
            SourceNote = notice.SourceNote,
            CreatedAt = now,
            IsDemo = isDemo,
        };
    }

    /// <summary>The round a notice announces.</summary>
    public static RoundRow Round(Notice notice, Guid lotId, int ordinal, string ruleBook, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(notice);
        return new RoundRow
        {
            Id = Guid.CreateVersion7(now),
            LotId = lotId,
            Ordinal = ordinal,
            Kind = notice.Kind,
            IsReAuction = notice.IsReAuction,
            StartPrice = notice.StartPrice,
            Increment = notice.Increment,
            Deposit = notice.Deposit,

            // A notice made public elsewhere on an earlier day carries only that day.
            NoticedAt = notice.NoticeDate == CourtTime.DayOf(now) ? now : CourtTime.StartOf(notice.NoticeDate),
            StartsAt = notice.StartsAt,
            EndsAt = notice.EndsAt,
            RuleBook = ruleBook,
            BalanceDays = notice.BalanceDays,
        };
    }

    /// <summary>The fields in which a notice differs from the round that is here.</summary>
    /// <param name="comparesDates">False for moved notices, whose dates depend on the day of the import.</param>
    public static IEnumerable<NoticeField> Differences(Notice notice, RoundRow round, bool comparesDates)
    {
        ArgumentNullException.ThrowIfNull(notice);
        ArgumentNullException.ThrowIfNull(round);
        if (notice.StartPrice != round.StartPrice) { yield return NoticeFields.StartPrice; }
        if (notice.Increment != round.Increment) { yield return NoticeFields.Increment; }
        if (notice.Deposit != round.Deposit) { yield return NoticeFields.Deposit; }
        if (notice.BalanceDays != round.BalanceDays) { yield return NoticeFields.BalanceDays; }
        if (!comparesDates) { yield break; }
        if (notice.NoticeDate != CourtTime.DayOf(round.NoticedAt)) { yield return NoticeFields.NoticeDate; }
        if (notice.StartsAt != round.StartsAt) { yield return NoticeFields.StartsAt; }
        if (notice.EndsAt != round.EndsAt) { yield return NoticeFields.EndsAt; }
    }

    /// <summary>The fields in which a notice differs from the lot that is here.</summary>
    public static IEnumerable<NoticeField> Differences(Notice notice, LotRow lot)
    {
        ArgumentNullException.ThrowIfNull(notice);
        ArgumentNullException.ThrowIfNull(lot);
        var written = Lot(notice, lot.Id, lot.CourtId, lot.Number, lot.CreatedAt, lot.IsDemo);
        if (notice.LotNumber is { } number && !Same(number, lot.Number)) { yield return NoticeFields.LotNumber; }
        if (!Same(written.CaseNumber, lot.CaseNumber)) { yield return NoticeFields.CaseNumber; }
        if (!Same(written.TitleZh, lot.TitleZh)) { yield return NoticeFields.TitleZh; }
        if (!Same(written.TitleEn, lot.TitleEn)) { yield return NoticeFields.TitleEn; }
        if (written.AssetClass != lot.AssetClass) { yield return NoticeFields.AssetClass; }
        if (!Same(written.Category, lot.Category)) { yield return NoticeFields.Category; }
        if (!Same(written.RegionZh, lot.RegionZh)) { yield return NoticeFields.RegionZh; }
        if (!Same(written.RegionEn, lot.RegionEn)) { yield return NoticeFields.RegionEn; }
        if (written.ReferenceKind != lot.ReferenceKind) { yield return NoticeFields.ReferenceKind; }
        if (written.ReferencePrice != lot.ReferencePrice) { yield return NoticeFields.ReferencePrice; }
        if (!Same(written.DescriptionZh, lot.DescriptionZh)) { yield return NoticeFields.DescriptionZh; }
        if (!Same(written.DescriptionEn, lot.DescriptionEn)) { yield return NoticeFields.DescriptionEn; }
        if (!Same(written.FactsJson, lot.FactsJson)) { yield return NoticeFields.Facts; }
        if (!Same(written.SourceNote, lot.SourceNote)) { yield return NoticeFields.SourceNote; }
        if (!Same(written.DisclosuresJson, lot.DisclosuresJson))
        {
            yield return ChangedDisclosure(notice, lot);
        }
    }

    private static NoticeField ChangedDisclosure(Notice notice, LotRow lot)
    {
        var stored = JsonSerializer.Deserialize<List<LotFact>>(lot.DisclosuresJson) ?? [];
        var changed = NoticeFields.Disclosures.Where((_, i) => i >= stored.Count || stored[i] != notice.Disclosures[i]).FirstOrDefault();
        return (changed ?? NoticeFields.Disclosures[0]).Zh;
    }

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.Ordinal);
}
