using Auction.Data.Import;
using Auction.Data.Lots;
using Auction.Data.Rounds;
using Auction.Domain.Rounds;
using Auction.Domain.Rules;
using Auction.Domain.Texts;
using Auction.Grains.Rounds;

namespace Auction.Web.Import;

/// <summary>What to do with one notice that holds by itself, given what is here already. Decides; saves nothing.</summary>
internal sealed class ImportPlan
{
    private readonly List<ImportFinding> _findings = [];
    private readonly RoundRow _round;

    private ImportPlan(Notice notice, CourtRow court, StoredNotices stored, RuleBook book, bool comparesDates, DateTimeOffset now)
    {
        Notice = notice;
        CourtId = court.Id;
        LotId = NoticeIdentity.LotId(notice.CourtCode, notice.Reference);
        Lot = stored.Lot(LotId);
        var rounds = stored.Rounds(LotId);
        var announced = rounds.LastOrDefault(round => round.Round.Kind == notice.Kind && round.Round.IsReAuction == notice.IsReAuction);

        // A withdrawn round may be announced anew (ATT-D); an announcement cut short by a crash is finished.
        if (announced is { Head.Phase: not RoundPhase.Withdrawn })
        {
            _round = announced.Round;
            var changes = NoticeRows.Differences(notice, announced.Round, comparesDates).Concat(NoticeRows.Differences(notice, Lot!)).ToArray();
            _findings.AddRange(changes.Select(field => Finding(FindingWeight.Error, field, "ATT-D", ImportTexts.Changed)));
            Outcome = changes.Length > 0 ? ImportOutcome.Conflict : announced.Head.Seq == 0 ? ImportOutcome.New : ImportOutcome.Unchanged;
            return;
        }

        _round = NoticeRows.Round(notice, LotId, rounds.Count + 1, book.Version, now);
        CheckEarlierRounds(rounds);
        CheckLot(stored);
        CheckTerms(now);
        Outcome = _findings.Exists(finding => finding.Weight == FindingWeight.Error) ? ImportOutcome.Refused : ImportOutcome.New;
    }

    public Notice Notice { get; }

    public Guid CourtId { get; }

    public Guid LotId { get; }

    /// <summary>Null when the lot is not here yet.</summary>
    public LotRow? Lot { get; }

    public ImportOutcome Outcome { get; private set; }

    public IReadOnlyList<ImportFinding> Findings => _findings;

    public static ImportPlan Make(
        Notice notice, CourtRow court, StoredNotices stored, RuleBook book, bool comparesDates, DateTimeOffset now) =>
        new(notice, court, stored, book, comparesDates, now);

    /// <summary>A row above announces another round of the same lot; two rounds never run together.</summary>
    public void WaitForEarlierRow()
    {
        _findings.Add(Finding(FindingWeight.Error, NoticeFields.Round, "AUC-26.1", ImportTexts.EarlierRoundOpen));
        Outcome = ImportOutcome.Refused;
    }

    /// <summary>The round to announce for this lot.</summary>
    public RoundRow RoundOf(Guid lotId) =>
        lotId == _round.LotId ? _round : throw new ArgumentException("The plan belongs to another lot.", nameof(lotId));

    /// <summary>The finding for a refusal of the rules.</summary>
    public ImportFinding Refused(RoundRefusal refusal)
    {
        var entry = RefusalCatalog.Of(refusal);
        var facts = RefusalFacts.Of(Terms(), RuleBooks.Named(_round.RuleBook));
        var field = refusal == RoundRefusal.DepositOutsideBand ? NoticeFields.Deposit : NoticeFields.WholeRow;
        return Finding(FindingWeight.Error, field, entry.Rule.Value, entry.Fill(facts));
    }

    private void CheckEarlierRounds(IReadOnlyList<StoredNotice> rounds)
    {
        if (rounds.Count == 0)
        {
            return;
        }

        var last = rounds[^1];
        if (last.Head.Phase is not (RoundPhase.Sold or RoundPhase.Failed or RoundPhase.Withdrawn))
        {
            _findings.Add(Finding(FindingWeight.Error, NoticeFields.Round, "AUC-26.1", ImportTexts.EarlierRoundOpen));
        }

        if (last.Head.Phase == RoundPhase.Sold && !Notice.IsReAuction)
        {
            _findings.Add(Finding(FindingWeight.Error, NoticeFields.ReAuction, "AUC-24", ImportTexts.AlreadySold));
        }

        var before = rounds.LastOrDefault(round => round.Round.Kind == Notice.Kind - 1);
        if (before is not null && Notice.PreviousStartPrice is { } stated && stated != before.Round.StartPrice)
        {
            var ruleId = Notice.Kind == RoundKind.SellOff ? "SEL-4" : "AUC-26.1d";
            _findings.Add(Finding(
                FindingWeight.Error, NoticeFields.PreviousStartPrice, ruleId, ImportTexts.PreviousStartDiffers.With(before.Round.StartPrice)));
        }
    }

    private void CheckLot(StoredNotices stored)
    {
        if (Lot is not null)
        {
            _findings.AddRange(NoticeRows.Differences(Notice, Lot)
                .Select(field => Finding(FindingWeight.Warning, field, ruleId: null, ImportTexts.LotKept)));
        }
        else if (Notice.LotNumber is { } number && stored.OwnerOf(number) is not null)
        {
            _findings.Add(Finding(FindingWeight.Error, NoticeFields.LotNumber, ruleId: null, ImportTexts.NumberTaken.With(number)));
        }
    }

    private void CheckTerms(DateTimeOffset now)
    {
        if (RoundRules.Decide(RoundState.Empty, new AnnounceRound(Terms()), now).Refusal is { } refusal)
        {
            _findings.Add(Refused(refusal));
        }
    }

    private RoundTerms Terms() => RoundAnnouncer.Terms(_round, Lot?.Number ?? Notice.LotNumber ?? "", Lot?.AssetClass ?? Notice.AssetClass, Lot?.ReferenceKind ?? Notice.ReferenceKind);

    private ImportFinding Finding(FindingWeight weight, NoticeField field, string? ruleId, BilingualText text) =>
        new(Notice.Row, Notice.Reference, weight, field, ruleId, text);
}
