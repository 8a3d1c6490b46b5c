using Auction.Domain.Amounts;
using Auction.Domain.Calendar;
using Valuation.Procedure;
using static Valuation.Tests.Procedure.ValuationScene;

namespace Valuation.Tests.Procedure;

public sealed class AgreePriceTests
{
    [Fact]
    [Trait("Rule", "REF-4.2")]
    public void IdenticalFiguresThatHarmNobody_FixThePrice()
    {
        var scene = Sealed(100_000_00, 100_000_00).Do(Opening).Refused(new OpenFigures([]), ValuationRefusal.WrongPhase).Do(new CheckHarm(HarmsThirdParty: false, Document));

        Assert.Equal((ReferencePriceKind.Agreed, new Money(100_000_00), Day("2027-03-02"), false), (scene.State.Price!.Kind, scene.State.Price.Amount, scene.State.Price.ValidUntil, scene.State.Price.IsCapped));
        StoredEvents.AssertRoundTrip(scene);
    }

    [Theory]
    [Trait("Rule", "REF-4.2")]
    [InlineData(100_000_00, 100_000_01)]
    [InlineData(100_000_00, 99_999_99)]
    [InlineData(0, 0)]
    public void AFenApart_OrNothing_IsNoAgreement(long a, long d) =>
        Assert.Equal(MethodFailure.FiguresDiffer, Assert.IsType<MethodFailed>(Sealed(a, d).Do(new OpenFigures([Figure("A", a), Figure("D", d)])).Events[^1]).Cause);

    [Fact]
    [Trait("Rule", "REF-4.2")]
    public void WithSeveralDebtors_AllMustMatch()
    {
        var scene = Ready().Do(new AddParty(new("D2", PartyRole.Debtor))).Do(new OpenAgreement(Day("2026-03-20")));
        foreach (var figure in new[] { Figure("A", 5), Figure("D", 5) }) { scene.Do(Seal(figure)); }
        scene.Refused(new OpenFigures([Figure("A", 5), Figure("D", 5)]), ValuationRefusal.FiguresMissing).Do(Seal(Figure("D2", 6)))
            .Do(new OpenFigures([Figure("A", 5), Figure("D", 5), Figure("D2", 6)]));

        Assert.Equal(MethodFailure.FiguresDiffer, Assert.IsType<MethodFailed>(scene.Events[^1]).Cause);
    }

    [Fact]
    [Trait("Rule", "REF-4.2")]
    public void HarmToAThirdParty_FailsTheAgreement() =>
        Assert.Equal(MethodFailure.HarmsThirdParty, Assert.IsType<MethodFailed>(Sealed(5, 5).Do(new OpenFigures([Figure("A", 5), Figure("D", 5)])).Do(new CheckHarm(HarmsThirdParty: true, Document)).Events[^1]).Cause);

    [Theory]
    [Trait("Rule", "REF-27.2")]
    [InlineData("2026-06-30", "2026-08-31", "2026-06-30", false)]
    [InlineData(null, "2026-08-31", "2026-08-31", false)]
    [InlineData("2028-01-01", "2027-03-03", "2027-03-02", true)]
    public void TheShortestValidityStated_CountsAndAtMostAYear(string? a, string? d, string until, bool isCapped)
    {
        OpenedFigure[] figures = [Figure("A", 5, a), Figure("D", 5, d)];
        var scene = Ready().Do(new OpenAgreement(Day("2026-03-20"))).Do(Seal(figures[0])).Do(Seal(figures[1])).Do(new OpenFigures(figures)).Do(new CheckHarm(HarmsThirdParty: false, Document));

        Assert.Equal((Day(until), isCapped), (scene.State.Price!.ValidUntil, scene.State.Price.IsCapped));
    }

    [Fact]
    [Trait("Rule", "REF-4.2")]
    public void AFigureThatDoesNotFitItsSeal_OpensNothing() =>
        Sealed(5, 5).Refused(new OpenFigures([Figure("A", 5), Figure("D", 6)]), ValuationRefusal.SealBroken)
            .Refused(new OpenFigures([Figure("A", 5), Figure("A", 5)]), ValuationRefusal.SealBroken)
            .Refused(new OpenFigures([Figure("A", 5)]), ValuationRefusal.SealBroken)
            .Refused(new OpenFigures([Figure("A", 5), Figure("D", 5) with { Salt = new string('b', 64) }]), ValuationRefusal.SealBroken);

    [Fact]
    [Trait("Rule", "REF-4.1")]
    public void ASealedFigure_MayBeReplacedUntilAllAreIn() =>
        Ready().Do(new OpenAgreement(Day("2026-03-20"))).Do(Seal(Figure("A", 4))).Do(Seal(Figure("A", 5))).Refused(Seal(Figure("I", 5)), ValuationRefusal.UnknownParty)
            .Refused(new SealFigure("D", "5"), ValuationRefusal.SealMalformed).Do(Seal(Figure("D", 5))).Refused(Seal(Figure("D", 6)), ValuationRefusal.AllFiguresIn);

    [Theory]
    [Trait("Rule", "REF-4.1")]
    [InlineData(-1, ValuationPhase.Agreeing)]
    [InlineData(0, ValuationPhase.Choosing)]
    public void TheTimeTheCourtSet_EndsWithItsLastDay(int milliseconds, ValuationPhase phase) =>
        Assert.Equal(phase, Ready().Do(new OpenAgreement(Day("2026-03-20"))).Do(Seal(Figure("A", 5))).AtInstant(CourtTime.EndOf(Day("2026-03-20")).AddMilliseconds(milliseconds)).Do(new Wake()).State.Phase);

    [Fact]
    [Trait("Rule", "REF-4.1")]
    public void RefusingOnTheWay_FailsTheAgreement() =>
        Assert.Equal(MethodFailure.Refused, Assert.IsType<MethodFailed>(Ready().Do(new OpenAgreement(Day("2026-03-20"))).Do(new RefuseAgreement("D")).Events[^1]).Cause);

    [Fact]
    [Trait("Rule", "REF-24")]
    public void AgainstAnAgreedPrice_NoObjectionIsTaken() =>
        Sealed(100_000_00, 100_000_00).Do(Opening).Do(new CheckHarm(HarmsThirdParty: false, Document)).Refused(Objection("D", "o", ObjectionGrounds.WrongFacts), ValuationRefusal.NoObjectionToThis);

    private static OpenFigures Opening { get; } = new([Figure("A", 100_000_00), Figure("D", 100_000_00)]);

    private static ValuationScene Sealed(long a, long d) =>
        Ready().Do(new OpenAgreement(Day("2026-03-20"))).Do(Seal(Figure("A", a))).Do(Seal(Figure("D", d)));

    private static OpenedFigure Figure(string party, long fen, string? until = null) => new(party, new Money(fen), until is null ? null : Day(until), new string('a', 64));

    private static SealFigure Seal(OpenedFigure figure) => new(figure.PartyId, SealedFigure.Commitment("HV2603-0001", figure));
}
