using System.Globalization;
using System.Text.RegularExpressions;
using Auction.Data.Lots;
using Auction.Domain.Amounts;
using Auction.Domain.Rounds;
using Auction.Domain.Texts;
using Valuation;

namespace Auction.Data.Import;

/// <summary>Understands the fields of one row. Reads every field before giving up, so that a person sees all mistakes at once.</summary>
internal sealed partial class NoticeReader
{
    private const int LongestTitle = 200;
    private const int LongestName = 100;

    private readonly RawNotice _raw;
    private readonly NoticeContext _context;
    private readonly FindingList _findings;

    private NoticeReader(RawNotice raw, NoticeContext context, FindingList findings)
    {
        _raw = raw;
        _context = context;
        _findings = findings;
    }

    /// <summary>The notice, or null when a field could not be understood; the findings say which.</summary>
    public static Notice? Read(RawNotice raw, NoticeContext context, FindingList findings)
    {
        if (!raw.IsWhole)
        {
            findings.Error(NoticeFields.WholeRow, ruleId: null, FindingTexts.CellsDoNotFit);
            return null;
        }

        return new NoticeReader(raw, context, findings).Read();
    }

    private Notice? Read()
    {
        var titleZh = Text(NoticeFields.TitleZh, LongestTitle);
        var regionZh = Text(NoticeFields.RegionZh, LongestName);
        var descriptionZh = Text(NoticeFields.DescriptionZh, NoticeFile.LongestText);
        var kind = Word(NoticeFields.Round, NoticeWords.Rounds);
        var referenceKind = Word(NoticeFields.ReferenceKind, NoticeWords.ReferenceKinds);
        var notice = new Notice
        {
            Row = _raw.Row,
            Reference = Text(NoticeFields.Reference, LongestName),
            LotNumber = LotNumber(),
            CourtCode = Court(),
            CaseNumber = Text(NoticeFields.CaseNumber, LongestName),
            TitleZh = titleZh,
            TitleEn = Or(Text(NoticeFields.TitleEn, LongestTitle), titleZh),
            AssetClass = Word(NoticeFields.AssetClass, NoticeWords.AssetClasses),
            Category = Word(NoticeFields.Category, NoticeWords.Categories),
            RegionZh = regionZh,
            RegionEn = Or(Text(NoticeFields.RegionEn, LongestName), regionZh),
            Kind = kind,
            IsReAuction = _raw[NoticeFields.ReAuction].Length > 0 && Word(NoticeFields.ReAuction, NoticeWords.Flags),
            ReferenceKind = referenceKind,
            ReferencePrice = referenceKind == ReferencePriceKind.NotAppraisable
                ? OptionalMoney(NoticeFields.ReferencePrice, isZeroAllowed: true) ?? Money.Zero
                : Amount(NoticeFields.ReferencePrice),
            PreviousStartPrice = kind is RoundKind.Second or RoundKind.SellOff
                ? Amount(NoticeFields.PreviousStartPrice)
                : OptionalMoney(NoticeFields.PreviousStartPrice),
            StartPrice = Amount(NoticeFields.StartPrice),
            Increment = Amount(NoticeFields.Increment),
            Deposit = Amount(NoticeFields.Deposit),
            NoticeDate = Day(NoticeFields.NoticeDate),
            StartsAt = Instant(NoticeFields.StartsAt),
            EndsAt = Instant(NoticeFields.EndsAt),
            BalanceDays = Number(NoticeFields.BalanceDays),
            DescriptionZh = descriptionZh,
            DescriptionEn = Or(Text(NoticeFields.DescriptionEn, NoticeFile.LongestText), descriptionZh),
            Facts = Facts(),
            Disclosures = Disclosures(),
            SourceNote = Text(NoticeFields.SourceNote, NoticeFile.LongestText),
        };
        return _findings.HasErrors ? null : notice;
    }

    private static string Or(string text, string fallback) => text.Length > 0 ? text : fallback;

    private string Text(NoticeField field, int longest)
    {
        var text = _raw[field];
        if (text.Length == 0 && field.IsRequired)
        {
            _findings.Error(field, ruleId: null, FindingTexts.Missing);
        }
        else if (text.Length > longest)
        {
            _findings.Error(field, ruleId: null, FindingTexts.TooLong.With(longest));
        }
        else if (text.Any(c => char.IsControl(c) && c is not ('\n' or '\r' or '\t')))
        {
            _findings.Error(field, ruleId: null, FindingTexts.ControlCharacter);
        }

        return text;
    }

    private string? LotNumber()
    {
        var text = _raw[NoticeFields.LotNumber];
        if (text.Length > 0 && !LotNumberForm().IsMatch(text))
        {
            _findings.Error(NoticeFields.LotNumber, ruleId: null, FindingTexts.LotNumberForm);
        }

        return text.Length > 0 ? text : null;
    }

    private string Court()
    {
        var text = Text(NoticeFields.Court, LongestName);
        if (text.Length == 0)
        {
            return text;
        }

        var court = _context.Courts.FirstOrDefault(known =>
            string.Equals(known.Code, text, StringComparison.OrdinalIgnoreCase) || string.Equals(known.NameZh, text, StringComparison.Ordinal));
        if (court is null)
        {
            _findings.Error(NoticeFields.Court, "AUC-12.2", FindingTexts.UnknownCourt.With(text));
        }
        else if (_context.OnlyCourtCode is { } own && !string.Equals(own, court.Code, StringComparison.Ordinal))
        {
            _findings.Error(NoticeFields.Court, "AUC-6", FindingTexts.OtherCourt);
        }

        return court?.Code ?? "";
    }

    private T Word<T>(NoticeField field, NoticeWordList<T> words)
    {
        var text = _raw[field];
        if (text.Length == 0)
        {
            _findings.Error(field, ruleId: null, FindingTexts.Missing);
            return default!;
        }

        if (!words.TryFind(text, out var value))
        {
            _findings.Error(field, ruleId: null, new(
                string.Format(CultureInfo.InvariantCulture, FindingTexts.UnknownWord.Zh, words.AllZh),
                string.Format(CultureInfo.InvariantCulture, FindingTexts.UnknownWord.En, words.All)));
        }

        return value;
    }

    private Money Amount(NoticeField field)
    {
        var reading = MoneyText.Read(_raw[field]);
        if (reading.Fault is { } fault)
        {
            _findings.Error(field, fault == MoneyFault.Zero && field == NoticeFields.Increment ? "AUC-20.1" : "GEN-1", MoneyFaultTexts.Of(fault));
        }

        return reading.Amount;
    }

    private Money? OptionalMoney(NoticeField field, bool isZeroAllowed = false)
    {
        if (_raw[field].Length == 0)
        {
            return null;
        }

        var reading = MoneyText.Read(_raw[field], isZeroAllowed);
        if (reading.Fault is { } fault)
        {
            _findings.Error(field, "GEN-1", MoneyFaultTexts.Of(fault));
        }

        return reading.Amount;
    }

    private DateOnly Day(NoticeField field) => Time(field, NoticeTimes.Day, FindingTexts.DayForm);

    private DateTimeOffset Instant(NoticeField field) => Time(field, NoticeTimes.Instant, FindingTexts.InstantForm);

    private T Time<T>(NoticeField field, Func<string, T?> read, BilingualText form)
        where T : struct
    {
        var text = _raw[field];
        if (text.Length == 0)
        {
            _findings.Error(field, ruleId: null, FindingTexts.Missing);
            return default;
        }

        var value = read(text);
        if (value is null)
        {
            _findings.Error(field, "GEN-6", form);
        }

        return value ?? default;
    }

    private int Number(NoticeField field)
    {
        var isNumber = int.TryParse(_raw[field], NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        if (!isNumber || number is < 1 or > 90)
        {
            _findings.Error(field, "AUC-25.1", FindingTexts.BalanceDays);
        }

        return number;
    }

    private IReadOnlyList<LotFact> Facts()
    {
        if (_raw.Facts is null)
        {
            _findings.Error(NoticeFields.Facts, ruleId: null, FindingTexts.FactsForm);
            return [];
        }

        if (_raw.Facts.Sum(fact => fact.LabelZh.Length + fact.LabelEn.Length + fact.ValueZh.Length + fact.ValueEn.Length) > NoticeFile.LongestText)
        {
            _findings.Error(NoticeFields.Facts, ruleId: null, FindingTexts.TooLong.With(NoticeFile.LongestText));
        }

        return _raw.Facts;
    }

    private List<LotFact> Disclosures()
    {
        var facts = new List<LotFact>(NoticeFields.Disclosures.Count);
        foreach (var disclosure in NoticeFields.Disclosures)
        {
            var zh = _raw[disclosure.Zh];
            if (zh.Length == 0)
            {
                // AUC-14: silence is not a disclosure; "none" has to be said.
                _findings.Error(disclosure.Zh, "AUC-14", FindingTexts.DisclosureMissing);
            }

            Text(disclosure.En, NoticeFile.LongestText);
            facts.Add(new LotFact(disclosure.Label.Zh, disclosure.Label.En, zh, Or(_raw[disclosure.En], zh)));
        }

        return facts;
    }

    [GeneratedRegex("^[A-Z]{2}[0-9]{4}-[0-9]{4}$", RegexOptions.CultureInvariant)]
    private static partial Regex LotNumberForm();
}
