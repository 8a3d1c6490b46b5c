using Auction.Data.Files;
using Auction.Data.Platform;
using Auction.Data.Procedures;
using Auction.Data.Rosters;
using Auction.Data.Valuations;
using Auction.Domain.Amounts;
using Auction.Domain.Calendar;
using Auction.Grains.Rounds;
using Auction.Grains.Valuations;
using Auction.Web.Valuations.Views;
using Valuation.Documents;
using Valuation.Procedure;
using Valuation.Rosters;

namespace Auction.Web.Demo;

/// <summary>One demo valuation while it is played: a clock that moves from act to act, and the real rules, which judge every act.</summary>
/// <remarks>Played in memory and stored whole: four hundred acts one by one would delay the first start by seconds.</remarks>
internal sealed class DemoValuationPlay
{
    private const string PdfType = "application/pdf";
    private const string ReportType = "application/json";

    private static readonly TimeSpan BetweenActs = TimeSpan.FromMinutes(7);

    private readonly DemoValuationCast _cast;
    private readonly DateOnly _anchor;
    private readonly SimulatedClock _clock;
    private readonly List<DemoFile> _files = [];
    private readonly List<ValuationEvent> _events = [];
    private readonly List<ValuationAnswerRow> _answers = [];
    private readonly Dictionary<string, OpenedFigure> _figures = new(StringComparer.Ordinal);

    public DemoValuationPlay(DemoValuationCast cast, DemoValuation script, DemoLotLink? lot, DateTimeOffset now)
    {
        _cast = cast;
        Script = script;
        Lot = lot;

        // A valuation that led to a lot was over before the lot's notice; the others end today.
        _anchor = CourtTime.DayOf(lot?.NoticedAt ?? now);
        _clock = new SimulatedClock(CourtTime.At(_anchor.AddDays(-script.OpenedDaysBefore), new TimeOnly(9, 30)));
    }

    public Guid Id { get; } = Guid.CreateVersion7();

    public DemoValuation Script { get; }

    public DemoLotLink? Lot { get; set; }

    /// <summary>Public number; given before it is played.</summary>
    public string Number { get; set; } = "";

    /// <summary>The fold so far.</summary>
    public ValuationState State { get; private set; } = ValuationState.Empty;

    /// <summary>When it is opened; the numbers rise in this order.</summary>
    public DateTimeOffset OpensAt => _clock.Now;

    /// <summary>The paper that stands for every writing of this valuation that is not a report.</summary>
    public string Paper => _files[0].Row.Sha256;

    /// <summary>Keeps a writing of its own, open to those concerned.</summary>
    /// <param name="name">Name of the file.</param>
    /// <param name="what">What it is, in a word.</param>
    /// <returns>Its SHA-256.</returns>
    public string Writing(string name, string what) => Add(DemoPaper.Pdf(Number, what), PdfType, name, FileAudience.Parties, by: null);

    /// <summary>Court day so many days before the anchor; after it when below zero.</summary>
    public DateOnly Day(int daysBefore) => _anchor.AddDays(-daysBefore);

    /// <summary>Lets the clock go on to a day before the anchor.</summary>
    public void To(int daysBefore, int hour) => MoveTo(CourtTime.At(Day(daysBefore), new TimeOnly(hour, 0)));

    /// <summary>Lets the clock go on to an instant.</summary>
    public void MoveTo(DateTimeOffset instant) => _clock.MoveTo(instant);

    /// <summary>Plays the whole script, and lets the clock bring about what became due since.</summary>
    /// <param name="now">Platform time.</param>
    public void Play(DateTimeOffset now)
    {
        var seized = Day(Script.OpenedDaysBefore + Script.SeizedDaysBeforeOpening);
        Do(new OpenValuation(new()
        {
            Number = Number,
            Kind = Script.Kind,
            AssetClass = Script.AssetClass,
            SeizedOn = seized,
            SeizedUntil = seized.AddMonths(23),
            Parties = [.. Script.Parties.Select(party => new ValuationParty(party.Id, party.Role))],
            RuleBook = Auction.Domain.Rules.RuleBooks.Edition2022.Version,
        }));
        Add(DemoPaper.Pdf(Number, "paper"), PdfType, DemoTexts.PaperName, FileAudience.Court, DemoPeople.Clerk.UserName);
        Script.Course(this);
        MoveTo(now > _clock.Now ? now : _clock.Now);
        Take(new Wake());
    }

    /// <summary>Gives a command that must be accepted.</summary>
    public void Do(ValuationCommand command)
    {
        var before = State.Seq;
        Take(command);
        var key = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"demo-{_answers.Count}");
        _answers.Add(new()
        {
            SubjectId = Id,
            Key = key,
            InputHash = Convert.FromHexString(StoredFileRow.Sha256Of(System.Text.Encoding.UTF8.GetBytes(key))),
            At = State.Seq > before ? State.LastStamp : _clock.Now,
            FromSeq = before + 1,
            ToSeq = State.Seq,
        });
        MoveTo(_clock.Now + BetweenActs);
    }

    /// <summary>A party seals its figure.</summary>
    public void Seal(string partyId, Money amount)
    {
        var figure = FigureVault.Salted(partyId, amount, validUntil: null);
        _figures[partyId] = figure;
        Do(new SealFigure(partyId, SealedFigure.Commitment(Number, figure)));
    }

    /// <summary>All figures are opened.</summary>
    public void OpenFigures() => Do(new OpenFigures([.. _figures.Values]));

    /// <summary>The secret of a draw is committed to.</summary>
    public void CommitDraw()
    {
        DrawSecret = _cast.Draws.Make(Id);
        Do(new CommitDrawSecret(DrawSecret.Commitment));
    }

    /// <summary>Makes a report and keeps its file.</summary>
    /// <param name="author">Id of the platform or institution.</param>
    /// <param name="result">Its result.</param>
    /// <param name="isAppraisal">True for an institution's report.</param>
    public SubmittedReport Report(string author, Money result, bool isAppraisal)
    {
        var report = DemoReports.Of(Number, author, Script, result, CourtTime.DayOf(_clock.Now), isAppraisal);
        var file = Add(
            ReportDocumentJson.Write(report),
            ReportType,
            (isAppraisal ? DemoTexts.AppraisalName : DemoTexts.ReportName).With(_cast.Names[author]).Zh,
            FileAudience.Parties,
            by: isAppraisal && author == DemoPeople.Appraiser.RosterEntryId ? DemoPeople.Appraiser.UserName : null);
        return report.ToSubmitted(file);
    }

    /// <summary>Those on a roster: platforms, or institutions of a field.</summary>
    public PlatformRoster Roster(RosterKind kind, string? field = null) =>
        RosterBook.RosterOf([.. _cast.Roster.Where(row => row.Kind == kind && (field is null || row.Covers(field)))]);

    /// <summary>Everything it leaves behind, as one write.</summary>
    public ProcedureWrite<ValuationState, ValuationEvent> Write()
    {
        var (after, entries) = ValuationProcedure.Instance.Start.With(Id, _events);
        var keepsFigures = ValuationProjection.KeepsFigures(State);
        return new()
        {
            SubjectId = Id,
            OldFence = null,
            Opening = Head(),
            Before = ValuationProcedure.Instance.Start,
            After = after,
            Events = _events,
            Entries = entries,
            Act = new(State.LastStamp, _cast.Judge.ActorId, _cast.Judge.Role, DemoTexts.Act, Id.ToString(), "{}", "REF-2"),
            Beside =
            [
                .. Script.Parties.Select(party => new ValuationPartyRow { ValuationId = Id, PartyId = party.Id, Role = party.Role, Name = party.Name, AccountId = party.Account is { } account ? _cast.People[account] : null }),
                .. keepsFigures ? _figures.Values.Select(FigureRow) : [],
                .. DrawSecret is { } secret ? new[] { secret } : [],
                .. _answers,
                .. _files.SelectMany(PlacedFile),
            ],
        };
    }

    /// <summary>A file and its place; a report is open to those who may see it at the stage the valuation has reached.</summary>
    private IEnumerable<object> PlacedFile(DemoFile file)
    {
        if (string.Equals(file.Row.MediaType, ReportType, StringComparison.Ordinal))
        {
            file.Place.Audience = PublishedFacts.Reports(State).Contains(file.Row.Sha256) ? FileAudience.Public : FileAudience.Court;
        }

        return [file.Row, file.Place];
    }

    private DrawSecretRow? DrawSecret { get; set; }

    private SealedFigureRow FigureRow(OpenedFigure figure) =>
        new() { ValuationId = Id, PartyId = figure.PartyId, Commitment = SealedFigure.Commitment(Number, figure), Cipher = _cast.Figures.Close(Id, figure) };

    private ValuationRow Head() => new()
    {
        Id = Id,
        Number = Number,
        CourtId = _cast.Courts[Script.Court],
        CaseNumber = Script.CaseNumber,
        LotId = Lot?.Id,
        AssetZh = Script.AssetZh,
        AssetEn = Script.AssetEn,
        PropertyKind = Script.Kind,
        AssetClass = Script.AssetClass,
        OpenedAt = State.OpenedAt,
        Fence = Guid.Empty,
        Seq = 0,
        HeadHash = [],
        Phase = ValuationPhase.NotOpened,
        IsStayed = false,
        LastStamp = State.OpenedAt,
    };

    private void Take(ValuationCommand command)
    {
        var decision = ValuationRules.Decide(State, command, _clock.Now);
        if (decision.Refusal is { } refusal)
        {
            throw new InvalidOperationException($"The demo valuation “{Script.AssetEn}” broke a rule at {_clock.Now:O} ({command.GetType().Name}): {refusal} {decision.Words?.En}");
        }

        State = ValuationRules.Apply(State, decision.Events);
        _events.AddRange(decision.Events);
    }

    private string Add(byte[] bytes, string mediaType, string name, FileAudience audience, string? by)
    {
        var row = StoredFileRow.Of(bytes, mediaType, _clock.Now);
        _files.Add(new(row, new() { ValuationId = Id, Sha256 = row.Sha256, Name = name, Audience = audience, AddedBy = by is null ? null : _cast.People[by], AddedAt = _clock.Now }));
        return row.Sha256;
    }
}
