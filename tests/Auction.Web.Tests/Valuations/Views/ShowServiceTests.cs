using Auction.Web.Valuations.Views;
using Valuation.Procedure;
using static Auction.Web.Tests.Valuations.Views.PlayedValuation;

namespace Auction.Web.Tests.Valuations.Views;

/// <summary>Service and objections as shown: each recipient's own window, each objection's course.</summary>
public sealed class ShowServiceTests
{
    [Fact]
    [Trait("Rule", "REF-21.2")]
    public void EveryRecipient_HasAWindowOfItsOwn()
    {
        var played = new PlayedValuation().Reviewing().Do(new ReviewReports([]));
        played.Do(new RecordService("A", ServiceWay.Electronic, Day("2026-03-09"), Paper)).Do(new PublishService("D", Day("2026-03-09"), Paper));
        var lines = ServiceView.Of(played.State, played.Names, played.Now)!.Recipients;
        Assert.Equal((Day("2026-03-09"), Day("2026-03-16"), "May object"), (lines[0].DeemedOn!.Value, lines[0].WindowUntil!.Value, lines[0].Result.En));
        Assert.Equal(("By public notice", Day("2026-03-24")), (lines[1].Way!.En, lines[1].DeemedOn!.Value));
        Assert.Equal("Not served yet", lines[2].Result.En);
    }

    [Fact]
    [Trait("Rule", "REF-21.1")]
    public void BeforeTheReviewHasPassed_NothingIsServed()
    {
        var played = new PlayedValuation().Reviewing();
        Assert.Null(ServiceView.Of(played.State, played.Names, played.Now));
    }

    [Fact]
    [Trait("Rule", "REF-22")]
    public void AnObjection_ShowsItsCourseAndWhatIsWaitedFor()
    {
        var played = new PlayedValuation().Served().On("2026-03-10").Do(new FileObjection("E", "o1", ObjectionGrounds.WrongFacts | ObjectionGrounds.Unlawful, ["p3"], Paper));
        var objection = Assert.Single(ObjectionsView.Of(played.State, played.Names).Objections);
        Assert.Equal(("Debtor 2", "Waiting for the court’s ruling", Day("2026-03-25")), (objection.Who.En, objection.Waiting!.En, objection.DueOn!.Value));
        Assert.Equal(["Basic facts are wrong", "Procedure seriously unlawful"], objection.Grounds.Select(ground => ground.En));
        Assert.Equal(["p3"], objection.Targets.Select(target => target.En));

        played.On("2026-03-12").Do(new RuleOnObjection("o1", IsUpheld: false, Paper));
        objection = Assert.Single(ObjectionsView.Of(played.State, played.Names).Objections);
        Assert.Equal((false, "Ruled; reconsideration may be asked for"), (objection.IsUpheld!.Value, objection.Waiting!.En));
        Assert.Equal(["The court ruled"], objection.Steps.Select(step => step.What.En));

        played.On("2026-03-30");
        Assert.Equal(ValuationPhase.Fixed, played.State.Phase);
        objection = Assert.Single(ObjectionsView.Of(played.State, played.Names).Objections);
        Assert.Equal((null, "Rejected"), (objection.Waiting, objection.Outcome!.En));
    }
}
