using Auction.Domain.Disposal;
using static Auction.Domain.Tests.Disposal.DisposalScene;

namespace Auction.Domain.Tests.Disposal;

public sealed class DecideInPanelTests
{
    [Theory]
    [Trait("Rule", "PAN-1")]
    [InlineData("a,b,c", true)]
    [InlineData("a,b,c,d,e", true)]
    [InlineData("a", false)]
    [InlineData("a,b,c,d", false)]
    [InlineData("a,b,a", false)]
    [InlineData("a,b,", false)]
    public void APanel_IsOddAtLeastThreeAndOfDifferentMembers(string members, bool isSound)
    {
        var scene = Opened();
        var command = new NamePanel(members.Split(','));

        if (isSound) { scene.Do(command); }
        else { scene.Refused(command, DisposalRefusal.PanelUnsound); }
    }

    [Fact]
    [Trait("Rule", "PAN-1")]
    [Trait("Rule", "AUC-27")]
    public void Everybody_SignsOnce_DissentIsOnRecord_AndTheMinutesAreThere()
    {
        var scene = Priced();
        scene.Do(Submit(scene.Draft())).Refused(new SignPanel("x", IsFor: true, Dissent: null), DisposalRefusal.NotOnPanel).Do(new SignPanel("m1", IsFor: true, Dissent: null))
            .Refused(new SignPanel("m1", IsFor: true, Dissent: null), DisposalRefusal.SignedBefore).Refused(new SignPanel("m2", IsFor: false, Dissent: null), DisposalRefusal.DissentMissing)
            .Do(new SignPanel("m2", IsFor: false, Document)).Refused(new RecordMinutes(Document), DisposalRefusal.MinutesTooEarly)
            .Do(new SignPanel("m3", IsFor: true, Dissent: null)).Refused(new PublishNotice(Document), DisposalRefusal.PanelDecisionMissing);
        Assert.Null(scene.State.Launch!.ApprovedAt);

        scene.Do(new RecordMinutes(Document));
        Assert.NotNull(scene.State.Launch.ApprovedAt);
        Assert.Equal(new LaunchApproved(2, 1), scene.Events[^1] with { At = default });
    }

    [Fact]
    [Trait("Rule", "PAN-1")]
    public void AMajorityAgainst_TurnsTheLaunchDown()
    {
        var scene = Priced();
        scene.Do(Submit(scene.Draft())).Do(new SignPanel("m1", IsFor: false, Document)).Do(new SignPanel("m2", IsFor: false, Document)).Do(new SignPanel("m3", IsFor: true, Dissent: null));
        Assert.NotNull(scene.State.Launch);

        scene.Do(new RecordMinutes(Document));
        Assert.Null(scene.State.Launch);
        scene.Do(Submit(scene.Draft()));
    }

    [Fact]
    [Trait("Rule", "AUC-27")]
    [Trait("Rule", "GUI-9")]
    public void ThePanel_DecidesAboutPriorityPurchasersToo_AndOneLeftOutNeedsAReason()
    {
        var scene = Priced().Do(new NameParty(new("Q", DisposalRole.PriorityPurchaser, Rank: 1)));

        scene.Refused(Submit(scene.Draft()), DisposalRefusal.FindingUnanswered).Refused(Submit(scene.Draft() with { PriorityPurchasers = [new("Q", 0)] }), DisposalRefusal.PriorityMalformed)
            .Refused(Submit(scene.Draft() with { PriorityPurchasers = [new("nobody", 1)] }), DisposalRefusal.PriorityMalformed)
            .Refused(Submit(scene.Draft() with { PriorityPurchasers = [new("Q", 1), new("Q", 2)] }), DisposalRefusal.PriorityMalformed)
            .Do(Submit(scene.Draft() with { PriorityPurchasers = [new("Q", 1)] }));
    }

    [Fact]
    [Trait("Rule", "AUC-27")]
    public void ThePanel_IsNamedBeforeTheLaunch()
    {
        var scene = Opened().Do(new TakePrice(Price("2026-01-05")));
        scene.Refused(Submit(scene.Draft()), DisposalRefusal.PanelUnsound).Do(new NamePanel(Panel)).Do(Submit(scene.Draft())).Refused(new NamePanel(["x", "y", "z"]), DisposalRefusal.WrongPhase);
        scene.Do(new DropLaunch("条件变化", Document)).Do(new NamePanel(["x", "y", "z"]));
    }
}
