using Auction.Domain.Disposal;
using Auction.Domain.Rules;
using static Auction.Domain.Tests.Disposal.DisposalScene;

namespace Auction.Domain.Tests.Disposal;

public sealed class NotifyPartiesTests
{
    [Theory]
    [Trait("Rule", "AUC-16.1")]
    [InlineData("2026-01-07", null)]
    [InlineData("2026-01-08", DisposalRefusal.NotifiedLate)]
    public void Everybody_IsNotifiedThreeDaysBeforeTheNotice(string debtorOn, DisposalRefusal? refusal)
    {
        var scene = Priced().Approve();
        scene.Do(new RecordNotification("A", NotificationWay.Mail, scene.Today, Document)).At("2026-01-10", 9).Refused(new PublishNotice(Document), DisposalRefusal.NotNotified)
            .Do(new RecordNotification("D", NotificationWay.Mail, Day(debtorOn), Document));

        if (refusal is { } expected) { scene.Refused(new PublishNotice(Document), expected); }
        else { scene.Do(new PublishNotice(Document)); }
    }

    [Fact]
    [Trait("Rule", "AUC-16.1")]
    public void AWaiver_StandsForANotification_AndNothingBeforeThePanelDoes()
    {
        var scene = Priced();
        scene.Refused(new RecordNotification("A", NotificationWay.Mail, scene.Today, Document), DisposalRefusal.WrongPhase).Approve()
            .Refused(new RecordNotification("A", NotificationWay.Mail, Day("2026-01-04"), Document), DisposalRefusal.BeforeApproval)
            .Do(new WaiveNotification("A", Document)).Do(new WaiveNotification("D", Document)).At("2026-01-10").Do(new PublishNotice(Document));

        Assert.Equal(DisposalPhase.FirstRound, scene.State.Phase);
    }

    [Theory]
    [Trait("Rule", "AUC-16.2")]
    [InlineData("2026-05-06", DisposalRefusal.NotDeemedNotified)]
    [InlineData("2026-05-07", null)]
    public void SomebodyUnreachable_IsPublishedForFiveFullDaysBeforeBiddingStarts(string start, DisposalRefusal? refusal)
    {
        var scene = Priced(AssetClass.Movable, day: "2026-04-14");
        var draft = scene.Draft() with { NoticeDay = Day("2026-04-20"), StartsAt = Instant(start), EndsAt = Instant(start).AddDays(1) };
        scene.Approve(draft).Do(new WaiveNotification("A", Document)).At("2026-04-20", 9).Refused(new PublishNotification("D", Day("2026-04-20"), "下落不明", Document), DisposalRefusal.Reachable)
            .Do(new RecordReach("D", IsUnreachable: true, Document));
        scene.At("2026-04-28").Do(new PublishNotification("D", Day("2026-04-28"), "下落不明", Document));

        var finding = NotificationFindings.Of(scene.State, Day("2026-04-28")).Single(each => each.Key == "notified:D");
        Assert.Equal(refusal is null ? FindingVerdict.Met : FindingVerdict.NotMet, finding.Verdict);
        Assert.Contains("2026-05-06", finding.Words.Zh, StringComparison.Ordinal);
    }

    [Theory]
    [Trait("Rule", "COM-85")]
    [InlineData("2026-02-05", DisposalRefusal.ShareholderTime)]
    [InlineData("2026-02-11", null)]
    public void OtherShareholders_HaveTwentyFullDaysBeforeBiddingStarts(string start, DisposalRefusal? refusal)
    {
        var terms = Terms(AssetClass.OtherRight, DisposalFlags.LimitedCompanyShares);
        var scene = Opened(terms with { Parties = [.. terms.Parties, new("S", DisposalRole.Shareholder), new("Co", DisposalRole.Company)] }).Do(new TakePrice(Price("2026-01-05"))).Do(new NamePanel(Panel));
        scene.Approve(scene.Draft() with { NoticeDay = Day("2026-01-05"), StartsAt = Instant(start), EndsAt = Instant(start).AddDays(1) });
        foreach (var id in new[] { "A", "D", "Co" }) { scene.Do(new WaiveNotification(id, Document)); }
        // Told on 01-16, twenty full days end on 02-05; the notice lies three days later.
        scene.At("2026-01-16").Do(new RecordNotification("S", NotificationWay.Electronic, scene.Today, Document));
        var finding = NotificationFindings.Of(scene.State, Day("2026-01-19")).Single(each => each.Key == "notified:S");

        Assert.Equal((refusal is null ? FindingVerdict.Met : FindingVerdict.NotMet, "COM-85"), (finding.Verdict, finding.Rule.Value));
    }

    [Fact]
    [Trait("Rule", "NOTE-V")]
    [Trait("Rule", "ATT-D")]
    public void ACorrection_IsANewVersion_AndThePriceStays()
    {
        var scene = Priced().Approve().Publish();
        var draft = scene.State.Round!.Draft;
        scene.Refused(new CorrectNotice([new(NoticeTextKind.Notice, Document)], ""), DisposalRefusal.ReasonMissing).Do(new CorrectNotice([new(NoticeTextKind.Notice, Document)], "更正面积"));

        Assert.Equal([1, 2], scene.State.Round.Versions.Select(version => version.Version));
        Assert.Same(draft, scene.State.Round.Draft);

        // Other terms need another notice.
        scene.Do(new WithdrawNotice("起拍价有误", Document));
        Assert.Equal((DisposalPhase.Priced, RoundStage.Withdrawn), (scene.State.Phase, scene.State.PastRounds[^1].Stage));
        scene.Approve(scene.Draft(start: 750_000)).Publish();
        Assert.Equal(2, scene.State.Round!.Number);
    }

    [Fact]
    [Trait("Rule", "NOTE-V")]
    public void TheFirstVersion_IsTheNoticeAsPublished_AndTheTextsThePanelApproved()
    {
        var published = new string('a', 64);
        var scene = Priced().Approve().Do(new WaiveNotification("A", Document)).Do(new WaiveNotification("D", Document)).At("2026-01-10").Do(new PublishNotice(published));

        Assert.Equal(
            Enum.GetValues<NoticeTextKind>().Select(kind => new NoticeText(kind, kind == NoticeTextKind.Notice ? published : Document)),
            scene.State.Round!.Versions[0].Texts.OrderBy(text => text.Kind));
    }

    [Fact]
    [Trait("Rule", "AUC-12.1")]
    public void ANoticeThatWaits_IsLookedAtAgainOnItsDay()
    {
        var scene = Priced().Approve().Do(new WaiveNotification("A", Document)).Do(new WaiveNotification("D", Document));

        scene.At("2026-01-11").Refused(new PublishNotice(Document), DisposalRefusal.NoticeGap).At("2026-01-10").Do(new PublishNotice(Document));
    }
}
