using Auction.Data.Files;
using Auction.Data.People;
using Auction.Data.Platform;
using Auction.Data.Rosters;
using Auction.Data.Valuations;
using Auction.Domain.Amounts;
using Auction.Domain.Calendar;
using Auction.Grains.Rounds;
using Auction.Grains.Valuations;
using Valuation.Documents;
using Valuation.Procedure;
using Valuation.Rosters;

namespace Auction.Web.Demo;

/// <summary>One demo valuation while it is played: a clock that moves from act to act, and the desk that takes every act as the real one does.</summary>
internal sealed class DemoValuationPlay
{
    private static readonly TimeSpan BetweenActs = TimeSpan.FromMinutes(7);

    private readonly DemoValuationCast _cast;
    private readonly DateOnly _anchor;
    private readonly SimulatedClock _clock;
    private readonly ValuationDesk _desk;
    private readonly List<DemoFile> _files = [];
    private int _acts;

    public DemoValuationPlay(IServiceProvider services, DemoValuationCast cast, DemoValuation script, DemoLotLink? lot, DateTimeOffset now)
    {
        _cast = cast;
        Script = script;
        Lot = lot;

        // A valuation that led to a lot was over before the lot's notice; the others end today.
        _anchor = CourtTime.DayOf(lot?.NoticedAt ?? now);
        _clock = new SimulatedClock(CourtTime.At(_anchor.AddDays(-script.OpenedDaysBefore), new TimeOnly(9, 30)));
        _desk = new ValuationDesk(services.GetRequiredService<ValuationStore>(), services.GetRequiredService<FigureVault>(), services.GetRequiredService<DrawVault>(), _clock);
    }

    public Guid Id { get; } = Guid.CreateVersion7();

    public DemoValuation Script { get; }

    public DemoLotLink? Lot { get; }

    /// <summary>Public number; known once it is opened.</summary>
    public string Number { get; private set; } = "";

    /// <summary>When it is opened; the others follow in this order.</summary>
    public DateTimeOffset OpensAt => _clock.Now;

    /// <summary>Files made while it was played.</summary>
    public IReadOnlyList<DemoFile> Files => _files;

    /// <summary>The paper that stands for every writing of this valuation that is not a report.</summary>
    public string Paper => _files[0].Row.Sha256;

    /// <summary>Court day so many days before the anchor; after it when below zero.</summary>
    public DateOnly Day(int daysBefore) => _anchor.AddDays(-daysBefore);

    /// <summary>Lets the clock go on to a day before the anchor.</summary>
    public void To(int daysBefore, int hour) => MoveTo(CourtTime.At(Day(daysBefore), new TimeOnly(hour, 0)));

    /// <summary>Lets the clock go on to an instant.</summary>
    public void MoveTo(DateTimeOffset instant) => _clock.MoveTo(instant);

    /// <summary>Opens it and puts its paper on record.</summary>
    public async Task OpenAsync(CancellationToken cancellationToken)
    {
        var seized = Day(Script.OpenedDaysBefore + Script.SeizedDaysBeforeOpening);
        var answer = await _desk.OpenAsync(
            new ValuationOpening
            {
                Id = Id,
                CourtId = _cast.Courts[Script.Court],
                CaseNumber = Script.CaseNumber,
                LotId = Lot?.Id,
                AssetZh = Script.AssetZh,
                AssetEn = Script.AssetEn,
                Terms = new()
                {
                    Number = "",
                    Kind = Script.Kind,
                    AssetClass = Script.AssetClass,
                    SeizedOn = seized,
                    SeizedUntil = seized.AddMonths(23),
                    Parties = [.. Script.Parties.Select(party => new ValuationParty(party.Id, party.Role))],
                    RuleBook = Auction.Domain.Rules.RuleBooks.Edition2022.Version,
                },
                Parties = [.. Script.Parties.Select(party => new PartyDetails(party.Id, party.Name, AccountId: party.Account is { } account ? _cast.People[account] : null))],
            },
            "demo-0",
            _cast.Judge,
            cancellationToken);
        Check(answer, "opening");
        Number = answer.Events.OfType<ValuationOpened>().Single().Terms.Number;
        Add(DemoPaper.Pdf(Number), "application/pdf", DemoTexts.PaperName, FileAudience.Court, DemoPeople.Clerk.UserName);
    }

    /// <summary>Gives a command that must be accepted.</summary>
    public async Task DoAsync(ValuationCommand command, CancellationToken cancellationToken)
    {
        Check(await _desk.ExecuteAsync(Id, command, NextKey(), ActOf(command), cancellationToken), command.GetType().Name);
        Pass();
    }

    /// <summary>A party seals its figure.</summary>
    public async Task SealAsync(string partyId, Money figure, CancellationToken cancellationToken)
    {
        Check(await _desk.SealFigureAsync(Id, partyId, figure, validUntil: null, NextKey(), PartyAct(partyId), cancellationToken), "figure");
        Pass();
    }

    /// <summary>All figures are opened.</summary>
    public async Task OpenFiguresAsync(CancellationToken cancellationToken)
    {
        Check(await _desk.OpenFiguresAsync(Id, NextKey(), _cast.Judge, cancellationToken), "figures");
        Pass();
    }

    /// <summary>The secret of a draw is committed to.</summary>
    public async Task CommitDrawAsync(CancellationToken cancellationToken)
    {
        Check(await _desk.CommitDrawAsync(Id, NextKey(), _cast.Judge, cancellationToken), "draw");
        Pass();
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
            "application/json",
            (isAppraisal ? DemoTexts.AppraisalName : DemoTexts.ReportName).With(_cast.Names[author]).Zh,
            FileAudience.Parties,
            by: isAppraisal && author == DemoPeople.Appraiser.RosterEntryId ? DemoPeople.Appraiser.UserName : null);
        return report.ToSubmitted(file);
    }

    /// <summary>Ids of those on a roster today who may be asked: platforms, or institutions of a field.</summary>
    public PlatformRoster Roster(RosterKind kind, string? field = null) =>
        RosterBook.RosterOf([.. _cast.Roster.Where(row => row.Kind == kind && (field is null || row.Covers(field)))]);

    private string Add(byte[] bytes, string mediaType, string name, FileAudience audience, string? by)
    {
        var row = StoredFileRow.Of(bytes, mediaType, _clock.Now);
        _files.Add(new(row, new() { ValuationId = Id, Sha256 = row.Sha256, Name = name, Audience = audience, AddedBy = by is null ? null : _cast.People[by], AddedAt = _clock.Now }));
        return row.Sha256;
    }

    private string NextKey() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"demo-{++_acts}");

    private void Pass() => _clock.MoveTo(_clock.Now + BetweenActs);

    private ActContext ActOf(ValuationCommand command) => command switch
    {
        PartyCommand party => PartyAct(party.PartyId),
        PlatformCommand => ActContext.Platform,
        InstitutionCommand { InstitutionId: var id } => new(id == DemoPeople.Appraiser.RosterEntryId ? _cast.People[DemoPeople.Appraiser.UserName] : null, Roles.Appraiser),
        _ => _cast.Judge,
    };

    private ActContext PartyAct(string partyId) =>
        new(Script.Parties.First(party => party.Id == partyId).Account is { } account ? _cast.People[account] : null, "party");

    private void Check(ValuationAnswer answer, string what)
    {
        if (answer.Outcome != ValuationOutcome.Accepted)
        {
            throw new InvalidOperationException($"The demo valuation “{Script.AssetEn}” broke a rule at {_clock.Now:O} ({what}): {answer.Outcome} {answer.Refusal} {answer.Words?.En}");
        }
    }
}

/// <summary>A file made by the demo, and its place in the valuation's file.</summary>
internal sealed record DemoFile(StoredFileRow Row, ValuationFileRow Place);

/// <summary>The lot a demo valuation led to.</summary>
/// <param name="Id">Its id.</param>
/// <param name="NoticedAt">When its first notice was published.</param>
/// <param name="Reference">The reference price in its notice.</param>
/// <param name="SoldAt">When it was sold; null when it was not.</param>
/// <param name="SalePrice">For how much.</param>
internal sealed record DemoLotLink(Guid Id, DateTimeOffset NoticedAt, Money Reference, DateTimeOffset? SoldAt, Money? SalePrice);

/// <summary>Who takes part in the demo valuations.</summary>
/// <param name="Courts">Ids by code.</param>
/// <param name="People">Account ids by user name.</param>
/// <param name="Roster">Everybody on a roster.</param>
internal sealed record DemoValuationCast(IReadOnlyDictionary<string, Guid> Courts, IReadOnlyDictionary<string, Guid> People, IReadOnlyList<RosterEntryRow> Roster)
{
    /// <summary>The judge who decides in all of them.</summary>
    public ActContext Judge { get; } = new(People[DemoPeople.Judge.UserName], Roles.Judge);

    /// <summary>Chinese names of those on a roster.</summary>
    public IReadOnlyDictionary<string, string> Names { get; } = Roster.ToDictionary(row => row.Id, row => row.NameZh, StringComparer.Ordinal);
}
