using Auction.Domain.Calendar;
using Valuation.Procedure;
using static Valuation.Tests.Procedure.ValuationScene;

namespace Valuation.Tests.Procedure;

public sealed class AskAuthorityTests
{
    [Fact]
    [Trait("Rule", "REF-6")]
    [Trait("Rule", "REF-24")]
    public void AResultInTime_IsThePriceAsItIs_AndIsServedWithoutObjections()
    {
        var scene = Asked().At("2026-03-10", 23).Do(new RecordDirectedAnswer(Yuan(321_000.55m), Day("2026-12-31"), Document));

        Assert.Equal((ReferencePriceKind.DirectedInquiry, Yuan(321_000.55m), Day("2026-12-31")), (scene.State.Price!.Kind, scene.State.Price.Amount, scene.State.Price.ValidUntil));
        scene.ServeAll("2026-03-10").Refused(Objection("D", "o", ObjectionGrounds.WrongFacts), ValuationRefusal.NoObjectionToThis);
        Assert.DoesNotContain(ValuationDeadlines.Of(scene.State), deadline => deadline.Key.StartsWith("objection:", StringComparison.Ordinal));
        StoredEvents.AssertRoundTrip(scene);
    }

    [Theory]
    [Trait("Rule", "REF-6")]
    [InlineData(-1, ValuationPhase.AskingAuthority)]
    [InlineData(0, ValuationPhase.Choosing)]
    public void NoAnswerWithinTheTime_IsAFailure(int milliseconds, ValuationPhase phase) =>
        Assert.Equal(phase, Asked().AtInstant(CourtTime.EndOf(Day("2026-03-10")).AddMilliseconds(milliseconds)).Do(new Wake()).State.Phase);

    [Fact]
    [Trait("Rule", "REF-6")]
    public void AnAnswerAfterTheTime_ComesTooLate() =>
        Asked().At("2026-03-11").Refused(new RecordDirectedAnswer(Yuan(1), ValidUntil: null, Document), ValuationRefusal.WrongPhase);

    [Theory]
    [Trait("Rule", "REF-6")]
    [InlineData(null)]
    [InlineData(0)]
    public void AnAnswerWithoutAResult_IsAFailure(int? yuan) =>
        Assert.Equal(MethodFailure.NoResult, Assert.IsType<MethodFailed>(Asked().Do(new RecordDirectedAnswer(yuan is { } value ? Yuan(value) : null, ValidUntil: null, Document)).Events[^1]).Cause);

    private static ValuationScene Asked() => Ready().Do(new RefuseAgreement("D")).Do(new OrderDirectedInquiry("tax", Day("2026-03-10"), Document));
}
