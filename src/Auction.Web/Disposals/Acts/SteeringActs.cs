using System.Globalization;
using Auction.Data.Procedures;
using Auction.Domain.Calendar;
using Auction.Domain.Disposal;
using Auction.Domain.Texts;
using Auction.Web.Acts;
using Auction.Web.Disposals.Views;
using static Auction.Web.Acts.ActFields;

namespace Auction.Web.Disposals.Acts;

/// <summary>Standing still, going on, being taken back. Judges alone; reasons are public at once (AUC-28.3).</summary>
internal static class SteeringActs
{
    private static readonly BilingualText Decision = new("决定书或者裁定书", "Decision or ruling");

    public static IReadOnlyList<DisposalAct> All { get; } =
    [
        new("hold-sale", ActDesk.Court, DisposalGroup.Steering, "AUC-28.1, AUC-28.3, CPI-267", new("暂缓或者中止", "Defer or suspend"),
            new("处置立即停止，正在进行的竞价同时暂停，已有出价保留。理由立即公示。平台先行暂停的，由法院在此作出决定。", "The sale stands still at once; running bidding pauses and keeps its bids. The reason is published at once. After a pause by the platform the court decides here."),
            _ => new HoldSale(HoldKind.Deferral, HoldGround.Other, DisposalProbe.Reason, DisposalProbe.Document),
            (_, values) => new DisposalRequest.Give(new HoldSale(values.One<HoldKind>("kind"), values.One<HoldGround>("ground"), values.Text("reason"), values.Document("document"))))
        {
            IsJudges = true,
            AsksProof = true,
            Fields = _ =>
            [
                Choice<HoldKind>("kind", new("方式", "How"), DisposalWords.Hold, HoldKind.Deferral, HoldKind.Suspension),
                Choice<HoldGround>("ground", new("事由", "Ground"), DisposalWords.Ground),
                PriceActs.Reason(),
                Record("document", Decision, FileAudience.Public),
            ],
        },
        new("record-cause-gone", ActDesk.Court, DisposalGroup.Steering, "AUC-28.4", new("记录暂缓、中止事由消失", "Record that the cause is gone"),
            new("事由消失之日起五日内恢复处置。", "The sale is resumed within five days of that day."),
            scene => new RecordCauseGone(scene.Today, DisposalProbe.Document),
            (_, values) => new DisposalRequest.Give(new RecordCauseGone(values.Day("on"), values.Document("document"))))
        {
            IsJudges = true,
            Fields = scene => [Day("on", new("事由消失之日", "Day the cause was gone"), scene.Today), Record("document", new("证明", "Proof"))],
        },
        new("resume-sale", ActDesk.Court, DisposalGroup.Steering, "AUC-28.4, STOP-CLK", new("恢复处置", "Resume the sale"),
            new("已发公告的轮次须提前二十四小时公告恢复时间，竞价从停止时的剩余时间继续；没有公告的轮次立即恢复。", "An announced round resumes at an instant announced 24 hours ahead and goes on with the time that was left; otherwise the sale goes on at once."),
            scene => new ResumeSale(scene.Now.AddYears(1), DisposalProbe.Document),
            (_, values) => new DisposalRequest.Give(new ResumeSale(
                values.DayOrNull("day") is { } day ? CourtTime.At(day, TimeOnly.ParseExact(values.Text("time"), "HH:mm", CultureInfo.InvariantCulture)) : null,
                values.Document("document"))))
        {
            IsJudges = true,
            AsksProof = true,
            Fields = scene => scene.State.Round is { IsOpen: true }
                ? [Day("day", new("恢复之日", "Day it goes on"), scene.Today.AddDays(2)), Choice("time", new("恢复时间", "Time it goes on"), Times()) with { Initial = "10:00" }, Record("document", Decision, FileAudience.Public)]
                : [Record("document", Decision, FileAudience.Public)],
        },
        new("withdraw-sale", ActDesk.Court, DisposalGroup.Steering, "DIS-17", new("撤回处置", "Withdraw the sale"),
            new("竞价开始前可以撤回；已开始的，先暂缓或者中止。撤回后处置结束，理由立即公示。", "Before bidding starts; afterwards only from a standstill. It ends the disposal; the reason is published at once."),
            _ => new WithdrawSale(SaleWithdrawalGround.Other, DisposalProbe.Reason, DisposalProbe.Document),
            (_, values) => new DisposalRequest.Give(new WithdrawSale(values.One<SaleWithdrawalGround>("ground"), values.Text("reason"), values.Document("document"))))
        {
            IsJudges = true,
            IsFinal = true,
            Fields = _ => [Choice<SaleWithdrawalGround>("ground", new("事由", "Ground"), DisposalWords.Ground), PriceActs.Reason(), Record("document", Decision, FileAudience.Public)],
        },
        new("withdraw-notice", ActDesk.Court, DisposalGroup.Steering, "ATT-D", new("撤回公告，重新公告", "Take the notice back"),
            new("公告的价格和时间不能修改；需要修改的，撤回后重新评议、重新公告。理由立即公示。", "Price and times of a notice never change. When they must, it is taken back, decided and announced anew. The reason is published at once."),
            _ => new WithdrawNotice(DisposalProbe.Reason, DisposalProbe.Document),
            (_, values) => new DisposalRequest.Give(new WithdrawNotice(values.Text("reason"), values.Document("document"))))
        {
            IsJudges = true,
            IsFinal = true,
            Fields = _ => [PriceActs.Reason(), Record("document", Decision, FileAudience.Public)],
        },
    ];

    /// <summary>Half hours of a working day.</summary>
    public static IReadOnlyList<ActChoice> Times() =>
        [.. Enumerable.Range(16, 21).Select(half => new TimeOnly(half / 2, half % 2 * 30).ToString("HH:mm", CultureInfo.InvariantCulture)).Select(time => new ActChoice(time, new(time, time)))];
}
