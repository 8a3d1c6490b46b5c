using Auction.Data.Valuations;
using Valuation.Procedure;

namespace Auction.Data.Tests.Valuations;

/// <summary>A time limit whose stage is over waits for nobody, however late it is (GEN-7).</summary>
[Trait("Rule", "GEN-7")]
public sealed class PendingDeadlineTests
{
    [Theory]
    [InlineData("online.report:p1", ValuationPhase.AskingPlatforms, true)]
    [InlineData("online.report:p1", ValuationPhase.Reviewing, false)]
    [InlineData("online.report:p1", ValuationPhase.Fixed, false)]
    [InlineData("online.reissue:p1", ValuationPhase.Objections, false)]
    [InlineData("online.correction:p1", ValuationPhase.Correcting, true)]
    [InlineData("online.correction:p1", ValuationPhase.Objections, true)]
    [InlineData("online.correction:p1", ValuationPhase.Fixed, false)]
    [InlineData("directed", ValuationPhase.AskingAuthority, true)]
    [InlineData("directed", ValuationPhase.Choosing, false)]
    [InlineData("appraisal.report:i1", ValuationPhase.Appraising, true)]
    [InlineData("appraisal.report:i2", ValuationPhase.Appraising, false)]
    [InlineData("appraisal.correction:i1#2", ValuationPhase.Correcting, true)]
    [InlineData("appraisal.correction:i1#2", ValuationPhase.Reviewing, false)]
    [InlineData("appraisal.return:i2", ValuationPhase.Appraising, true)]
    [InlineData("objection.ruling:o1", ValuationPhase.Objections, true)]
    [InlineData("objection.explanation:o1", ValuationPhase.Fixed, false)]
    [InlineData("objection:A", ValuationPhase.Fixed, false)]
    [InlineData("service:A", ValuationPhase.Fixed, true)]
    [InlineData("sale.start", ValuationPhase.Fixed, true)]
    [InlineData("sale.start", ValuationPhase.Withdrawn, false)]
    public void TimeLimit_WaitsOnlyWhileItCanBeMet(string key, ValuationPhase phase, bool isPending) =>
        Assert.Equal(isPending, PendingDeadlines.IsPending(phase, "i1", key));
}
