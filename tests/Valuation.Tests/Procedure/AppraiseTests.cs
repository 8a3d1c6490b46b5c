using Auction.Domain.Calendar;
using Valuation.Lottery;
using Valuation.Procedure;
using static Valuation.Tests.Procedure.ValuationScene;

namespace Valuation.Tests.Procedure;

public sealed class AppraiseTests
{
    [Fact]
    [Trait("Rule", "REF-16")]
    public void BothPartiesNameTheSameThree_TheyAreChosen()
    {
        var scene = Entrusted().Do(new ProposeInstitutions("A", ["i1", "i2", "i3"])).Do(new ProposeInstitutions("D", ["i2", "i1", "i3"]));
        Assert.Equal(ValuationPhase.Selecting, scene.State.Phase);

        scene.Do(new ProposeInstitutions("D", ["i1", "i2", "i3"]));

        Assert.Equal((ValuationPhase.Appraising, "i1"), (scene.State.Phase, scene.State.Appraisal!.Current));
    }

    [Fact]
    [Trait("Rule", "REF-16")]
    [Trait("Rule", "REF-15")]
    public void NamingTooFewOrAStranger_IsRefused() =>
        Entrusted().Refused(new ProposeInstitutions("A", ["i1", "i2"]), ValuationRefusal.NotThreeInstitutions)
            .Refused(new ProposeInstitutions("A", ["i1", "i2", "i2"]), ValuationRefusal.NotThreeInstitutions)
            .Refused(new ProposeInstitutions("A", ["i1", "i2", "i9"]), ValuationRefusal.InstitutionNotListed)
            .Refused(new ProposeInstitutions("I", ["i1", "i2", "i3"]), ValuationRefusal.UnknownParty);

    [Fact]
    [Trait("Rule", "REF-16")]
    public void ADraw_WaitsForTheTimeToAgree_AndThenForItsSteps()
    {
        var list = List("i1", "i2", "i3", "i4");
        var secret = new string('a', 64);
        var scene = Entrusted().Refused(new FreezeDrawList(list, Document: null), ValuationRefusal.DrawTooSoon)
            .Refused(new CommitDrawSecret(secret), ValuationRefusal.ListNotFrozen)
            .At("2026-01-16").Do(new FreezeDrawList(list, Document: null))
            .Refused(new GiveDrawInput("A", "1"), ValuationRefusal.SecretNotCommitted)
            .Do(new CommitDrawSecret(Convert.ToHexStringLower(DrawMath.Commitment(Convert.FromHexString(secret)))))
            .Refused(new OpenDraw(secret), ValuationRefusal.InputsMissing)
            .Do(new GiveDrawInput("A", "7")).Refused(new GiveDrawInput("A", "8"), ValuationRefusal.InputGiven)
            .Do(new GiveOfficerInput("o1", "3")).Refused(new OpenDraw(secret), ValuationRefusal.InputsMissing)
            .Do(new GiveOfficerInput("o2", "5")).Refused(new OpenDraw(new string('b', 64)), ValuationRefusal.SealBroken)
            .Do(new OpenDraw(secret));

        var transcript = scene.State.Appraisal!.Selection!.Draw!.Transcript("HV2603-0001")!;
        Assert.True(DrawVerifier.Verify(transcript.ToJson()).IsGenuine);
        Assert.Equal(transcript.Chosen, scene.State.Appraisal.Chosen);
        Assert.Equal(ValuationPhase.Appraising, scene.State.Phase);
        StoredEvents.AssertRoundTrip(scene);
    }

    [Fact]
    [Trait("Rule", "REF-16")]
    public void FewerThanThree_NeedAReasonAndAreAllUsed() =>
        Entrusted().At("2026-01-16").Refused(new FreezeDrawList(List("i1", "i2"), Document: null), ValuationRefusal.ReasonForFewMissing)
            .Refused(new FreezeDrawList(List(), Document: null), ValuationRefusal.NoInstitution)
            .Refused(new FreezeDrawList(List("i1", "i1", "i2"), Document: null), ValuationRefusal.ListUnsound)
            .Do(new FreezeDrawList(List("i1", "i2"), Document));

    [Fact]
    [Trait("Rule", "REF-19.1")]
    [Trait("Rule", "REF-19.2")]
    [Trait("Rule", "CAL-8")]
    public void TheDeadline_MovesByExtensionsAskedInTime()
    {
        var scene = AtWork();
        Assert.Equal(Day("2026-02-24"), Report(scene));

        scene.At("2026-02-19").Refused(new RequestExtension("i1", 16, Document), ValuationRefusal.ExtensionLength)
            .Refused(new RequestExtension("i1", 0, Document), ValuationRefusal.ExtensionLength)
            .Do(new RequestExtension("i1", 15, Document)).Refused(new RequestExtension("i1", 15, Document), ValuationRefusal.ExtensionPending)
            .Do(new DecideExtension(IsGranted: true, Document));
        Assert.Equal(Day("2026-03-11"), Report(scene));

        scene.At("2026-03-06").Do(new RequestExtension("i1", 15, Document)).Do(new DecideExtension(IsGranted: true, Document));
        Assert.Equal(Day("2026-03-26"), Report(scene));

        scene.Refused(new RequestExtension("i1", 1, Document), ValuationRefusal.ExtensionsUsedUp);
    }

    [Theory]
    [Trait("Rule", "REF-19.2")]
    [InlineData("2026-02-19", null)]
    [InlineData("2026-02-20", ValuationRefusal.ExtensionTooLate)]
    public void ARequestLessThanFiveDaysAhead_IsRefused(string day, ValuationRefusal? refusal) =>
        Assert.Equal(refusal, AtWork().At(day, 23).Try(new RequestExtension("i1", 10, Document)).Refusal);

    [Fact]
    [Trait("Rule", "REF-19.3")]
    public void LateWithoutARequest_TheMaterialComesBackAndTheNextIsOrdered()
    {
        var scene = AtWork().Pass();

        Assert.Equal(CommissionEnd.Late, Assert.IsType<CommissionEnded>(scene.Events[^1]).Cause);
        Assert.Equal("i2", scene.State.Appraisal!.Current);
        Assert.Equal(Day("2026-02-28"), ValuationDeadlines.Of(scene.State).Single(deadline => deadline.Key == "appraisal.return:i1").LastDay);
        scene.Refused(SubmitReport("i1", 100), ValuationRefusal.NotItsTurn).Do(new RecordMaterialReturned("i1", Document)).Do(new OrderAppraisal(Order));
    }

    [Fact]
    [Trait("Rule", "REF-19.3")]
    public void ARequestThatWaits_HoldsTheDeadline_AndRefusedLateTheInstitutionFallsOut()
    {
        var scene = AtWork().At("2026-02-19").Do(new RequestExtension("i1", 5, Document)).At("2026-03-02").Do(new Wake());
        Assert.Equal("i1", scene.State.Appraisal!.Current);

        scene.Do(new DecideExtension(IsGranted: false, Document));

        Assert.Equal("i2", scene.State.Appraisal!.Current);
    }

    [Fact]
    [Trait("Rule", "REF-19.3")]
    public void AllThreeUsedUp_ANewSelectionLeavesThemOut()
    {
        var scene = AtWork().Pass();
        foreach (var id in new[] { "i2", "i3" }) { scene.Do(new OrderAppraisal(Order)).Do(new DeclineCommission(id, IsConflict: true, Document)); }

        Assert.Equal(ValuationPhase.Selecting, scene.State.Phase);
        scene.At("2026-02-26").Do(new EntrustAppraisal("2026-01", ["i1", "i2", "i3", "i4"], Day("2026-02-26")));
        Assert.Equal(["i4"], scene.State.Appraisal!.Selection!.Registered);
        scene.At("2026-02-27").Refused(new FreezeDrawList(List("i3", "i4"), Document), ValuationRefusal.UsedInstitutionListed);
    }

    [Fact]
    [Trait("Rule", "REF-17")]
    public void AcceptingNeedsADeclaration_AndAnAcceptedOrderIsNotDeclined() =>
        Chosen().Refused(new AcceptCommission("i1", Document), ValuationRefusal.NotOrdered).Do(new OrderAppraisal(Order))
            .Refused(new AcceptCommission("i2", Document), ValuationRefusal.NotItsTurn)
            .Refused(new AcceptCommission("i1", ""), ValuationRefusal.DeclarationMissing)
            .Refused(new HandOverMaterial(Day("2026-01-20"), Document), ValuationRefusal.NotAccepted)
            .Do(new AcceptCommission("i1", Document)).Refused(new DeclineCommission("i1", IsConflict: false, Document), ValuationRefusal.AlreadyAccepted)
            .Do(new DeclineCommission("i1", IsConflict: true, Document));

    [Fact]
    [Trait("Rule", "REF-18")]
    public void AnAbsentParty_CallsForAWitness() =>
        AtWork().At("2026-01-23").Refused(Inspection(["D"], hasWitness: false), ValuationRefusal.WitnessMissing)
            .Do(Inspection(["D"], hasWitness: true)).Do(Inspection([], hasWitness: false));

    [Fact]
    [Trait("Rule", "REF-20")]
    [Trait("Rule", "REF-19.3")]
    public void AFaultyReport_IsCorrectedInThreeDays_OrTheNextIsOrdered()
    {
        var scene = AtWork().At("2026-02-10").Do(SubmitReport("i1", 100)).Do(new ReviewReports([new("i1", ReportFaultKind.WrongSeal, Document)]));
        Assert.Equal(ValuationPhase.Correcting, scene.State.Phase);
        Assert.Equal(CourtTime.EndOf(Day("2026-02-13")), ValuationRules.WakesAt(scene.State));

        scene.At("2026-02-13").Do(SubmitReport("i1", 120));
        Assert.Equal((ValuationPhase.Reviewing, Yuan(120)), (scene.State.Phase, scene.State.Appraisal!.Commission!.Report!.Result));
        scene.Do(new ReviewReports([new("i1", ReportFaultKind.Other, Document)])).Do(new ExplainReport("i1", Document));
        Assert.Equal(ValuationPhase.Reviewing, scene.State.Phase);

        scene.Do(new ReviewReports([new("i1", ReportFaultKind.Other, Document)])).Pass();
        Assert.Equal("i2", scene.State.Appraisal!.Current);
    }

    internal static DrawList List(params string[] ids) => new("2026-01", "资产", [.. ids.Select(id => new DrawEntry(id, id, Exclusion: null))]);

    internal static ValuationScene Entrusted() => Ready("2026-01-15", seizedOn: "2026-01-12").AskAll(PartyRequests.Appraisal)
        .Do(new EntrustAppraisal("2026-01", ["i1", "i2", "i3", "i4"], Day("2026-01-15")));

    internal static ValuationScene Chosen() => Entrusted().Do(new ProposeInstitutions("A", ["i1", "i2", "i3"])).Do(new ProposeInstitutions("D", ["i1", "i2", "i3"]));

    /// <summary>Order and material received on 2026-01-20.</summary>
    internal static ValuationScene AtWork() =>
        Chosen().At("2026-01-20").Do(new OrderAppraisal(Order)).Do(new AcceptCommission("i1", Document)).Do(new HandOverMaterial(Day("2026-01-20"), Document));

    internal static SubmitAppraisal SubmitReport(string id, decimal yuan) => new(id, new(
        ReportItems.Basics | ReportItems.Method | ReportItems.Standard,
        Yuan(yuan),
        Day("2026-01-20"),
        Day("2027-01-20"),
        Document));

    private static RecordInspection Inspection(string[] absent, bool hasWitness) => new("i1", Day("2026-01-23"), absent, hasWitness, WasObstructed: false, Document);

    private static DateOnly Report(ValuationScene scene) => AppraisalClock.Report(scene.State, scene.State.Appraisal!.Commission!)!.LastDay;
}
