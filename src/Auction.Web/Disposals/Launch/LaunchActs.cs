using Auction.Data.Procedures;
using Auction.Domain.Disposal;
using Auction.Domain.Texts;
using Auction.Web.Acts;
using Auction.Web.Disposals.Acts;
using static Auction.Web.Acts.ActFields;

namespace Auction.Web.Disposals.Launch;

/// <summary>Acts that launch a round: from the panel to the notice. Those with a page of their own are asked there; the others are plain forms.</summary>
internal static class LaunchActs
{
    private const string Panel = "panel";
    private const string Notice = "notice";

    private static readonly BilingualText Proof = new("证明", "Proof");

    public static DisposalAct NamePanel { get; } = new("name-panel", ActDesk.Court, DisposalGroup.Launch, "PAN-1, AUC-27", new("组成合议庭", "Name the panel"),
        new("审判长和成员均为本院法官，三人以上单数，不得重复。成员各自在自己的页面签署。", "The presiding judge and the members are judges of this court: an odd number of at least three, nobody twice. Each signs on a page of their own."),
        scene => new NamePanel([DisposalProbe.Reason, "–1", "–2"]),
        (_, values) => new DisposalRequest.Give(new NamePanel(values.Many("members")))) { IsJudges = true, Page = Panel };

    public static DisposalAct Submit { get; } = new("submit-launch", ActDesk.Court, DisposalGroup.Launch, "AUC-27, AUC-10.2, AUC-12.1", new("填写并提交拍卖方案", "Launch a round"),
        new("起拍价、保证金、时间和公示内容逐项检查，全部符合或者说明理由后提交合议庭。", "Start price, deposit, times and everything published are checked point by point before the panel decides."),
        scene => LaunchFindings.NextKind(scene.State) is null ? null : new SubmitLaunch(LaunchProbe.Draft(scene), new([], []), new Dictionary<string, string>(StringComparer.Ordinal)),
        (scene, _) => new DisposalRequest.Give(new SubmitLaunch(LaunchProbe.Draft(scene), new([], []), new Dictionary<string, string>(StringComparer.Ordinal)))) { IsJudges = true, Page = "launch" };

    public static DisposalAct Minutes { get; } = new("record-minutes", ActDesk.Court, DisposalGroup.Launch, "AUC-27, PAN-1", new("签发评议笔录", "Put the minutes on record"),
        new("全体成员签署后，由审判长签发评议笔录；按多数意见决定。", "Once every member has signed, the presiding judge puts the minutes on record; the majority decides."),
        _ => new RecordMinutes(DisposalProbe.Document),
        (_, values) => new DisposalRequest.Give(new RecordMinutes(values.Document("document")))) { IsJudges = true, Page = Panel };

    public static DisposalAct Publish { get; } = new("publish-notice", ActDesk.Court, DisposalGroup.Launch, "AUC-12.2, AUC-13, AUC-14", new("发布公告", "Publish the notice"),
        new("通知期满后发布；公告、须知、介绍和特别提示同时公开，价格和时间不再修改。", "Published once everybody was notified in time. Notice, instructions, presentation and reminders become public together; price and times never change."),
        _ => new PublishNotice(DisposalProbe.Document),
        (_, values) => new DisposalRequest.Publish(new PublishNotice(values.Document("document")), new(Data.Lots.LotCategories.Other, "", "", "", ""))) { IsJudges = true, IsFinal = true, Page = Notice };

    public static DisposalAct Correct { get; } = new("correct-notice", ActDesk.Court, DisposalGroup.Launch, "NOTE-V, ATT-D", new("更正公示文本", "Correct the published texts"),
        new("新文本作为新的版本发布，原版本保留；价格、保证金、加价幅度和时间不能更正。", "The new texts are a new version and the old one stays; price, deposit, increment and times cannot be corrected."),
        _ => new CorrectNotice([new(NoticeTextKind.Notice, DisposalProbe.Document)], DisposalProbe.Reason),
        (_, values) => new DisposalRequest.Give(new CorrectNotice([], values.Text("reason")))) { IsJudges = true, Page = Notice };

    /// <summary>A member's own act; offered on the page of the panel alone.</summary>
    public static ActHead Sign { get; } = new SignHead();

    public static IReadOnlyList<DisposalAct> All { get; } =
    [
        new("choose-platform", ActDesk.Court | ActDesk.Party, DisposalGroup.Launch, "AUC-5", new("选择网络服务平台", "Choose the platform"),
            new("申请执行人从名单库中选择；第一次拍卖公告前有效。", "The applicant picks one from the roster, before the first round is announced."),
            scene => DisposalChoices.Has(scene, DisposalRole.Applicant) ? new ChoosePlatform(DisposalProbe.Party(scene, DisposalRole.Applicant), AuctionPlatforms.Own) : null,
            (_, values) => new DisposalRequest.Give(new ChoosePlatform(values.Text(DisposalChoices.Party), values.Text("platform"))))
        {
            Fields = scene => [DisposalChoices.ForWhom(scene, DisposalRole.Applicant), Choice("platform", LaunchTexts.Platform, [new(AuctionPlatforms.Own, AuctionPlatforms.Name)])],
        },
        new("tell-no-surplus", ActDesk.Court, DisposalGroup.Launch, "DIS-6", new("告知无剩余可能", "Tell the applicant that no surplus is likely"),
            new("申请执行人收到后五日内可以申请继续拍卖；未申请的，不得拍卖。", "The applicant has five days to ask to go on; without that there is no auction."),
            scene => new TellNoSurplus(scene.Today, DisposalProbe.Document),
            (_, values) => new DisposalRequest.Give(new TellNoSurplus(values.Day("on"), values.Document("document"))))
        {
            Fields = scene => [Day("on", new("申请执行人收到之日", "Day the applicant received it"), scene.Today), Record("document", new("告知书和送达证明", "Letter with the proof of receipt"), FileAudience.Parties)],
        },
        new("ask-to-go-on", ActDesk.Court | ActDesk.Party, DisposalGroup.Launch, "DIS-6", new("申请继续拍卖", "Ask to go on"),
            new("无剩余可能的，申请继续拍卖，保留价重新确定；流拍的，拍卖费用由申请执行人负担。", "Goes on although no surplus is likely; the start price is set anew, and the applicant bears the costs of a failed round."),
            scene => DisposalChoices.Has(scene, DisposalRole.Applicant) && scene.State.NoSurplus is { AskedAt: null } ? new AskToGoOn(DisposalProbe.Party(scene, DisposalRole.Applicant), DisposalProbe.Document) : null,
            (_, values) => new DisposalRequest.Give(new AskToGoOn(values.Text(DisposalChoices.Party), values.Document("document"))))
        {
            Fields = scene => [DisposalChoices.ForWhom(scene, DisposalRole.Applicant), Record("document", new("申请书", "Request"), FileAudience.Parties)],
        },
        new("hear-party", ActDesk.Court, DisposalGroup.Launch, "AUC-10.2, DIS-4.2", new("听取当事人对参照市价的意见", "Hear a party about the market price"),
            new("未经评估、参照市价确定起拍价的，应当听取当事人意见。", "A start price that rests on the market needs the parties heard."),
            scene => new HearParty(DisposalProbe.Party(scene, DisposalRole.Applicant, DisposalRole.Debtor), DisposalProbe.Document),
            (_, values) => new DisposalRequest.Give(new HearParty(values.Text(DisposalChoices.Party), values.Document("document"))))
        {
            IsFor = scene => scene.State.Price is { Basis: PriceBasis.Market } || scene.State.Phase == DisposalPhase.Pending,
            Fields = scene => [DisposalChoices.ForWhom(scene, DisposalRole.Applicant, DisposalRole.Debtor), Record("document", new("笔录", "Record of the hearing"))],
        },
        NamePanel,
        Submit,
        new("drop-launch", ActDesk.Court, DisposalGroup.Launch, "AUC-27", new("撤销拍卖方案", "Take the launch back"),
            new("公告前可以撤销，修改后重新提交评议。", "Before the notice; changed, it is submitted anew."),
            _ => new DropLaunch(DisposalProbe.Reason, DisposalProbe.Document),
            (_, values) => new DisposalRequest.Give(new DropLaunch(values.Text("reason"), values.Document("document"))))
        {
            IsJudges = true,
            Fields = _ => [PriceActs.Reason(), Record("document", new("审批记录", "Record"))],
        },
        Minutes,
        new("record-notification", ActDesk.Court, DisposalGroup.Launch, "AUC-16.1", new("记录通知送达", "Record a notification"),
            new("公告三日前通知当事人和已知的优先购买权人，附收悉证明。", "Parties and known priority purchasers are told three days before the notice, with proof of receipt."),
            scene => new RecordNotification(DisposalProbe.Party(scene), NotificationWay.Direct, scene.Today, DisposalProbe.Document),
            (_, values) => new DisposalRequest.Give(new RecordNotification(values.Text(DisposalChoices.Party), values.One<NotificationWay>("way"), values.Day("on"), values.Document("document"))))
        {
            Fields = scene =>
            [
                DisposalChoices.ForWhom(scene), Choice<NotificationWay>("way", new("方式", "How"), NoticeTexts.Way), Day("on", new("收悉之日", "Received on"), scene.Today), Record("document", Proof),
            ],
        },
        new("waive-notification", ActDesk.Court | ActDesk.Party, DisposalGroup.Launch, "AUC-16.1", new("放弃接受通知", "Give up being notified"),
            new("书面明确放弃的，不再通知。", "Given up in writing, there is no further notification."),
            scene => DisposalChoices.Has(scene) ? new WaiveNotification(DisposalProbe.Party(scene), DisposalProbe.Document) : null,
            (_, values) => new DisposalRequest.Give(new WaiveNotification(values.Text(DisposalChoices.Party), values.Document("document"))))
        {
            Fields = scene => [DisposalChoices.ForWhom(scene), Record("document", new("书面声明", "Written statement"))],
        },
        new("publish-notification", ActDesk.Court, DisposalGroup.Launch, "AUC-16.2", new("公示通知无法通知的人", "Publish a notification"),
            new("无法通知的，在网络平台公示并说明原因，自公示满五日视为已经通知。", "For somebody who cannot be reached, with the reason; five full days later it counts as told."),
            scene => scene.State.Unreachable.Count == 0 ? null : new PublishNotification(scene.State.Unreachable[0], scene.Today, DisposalProbe.Reason, DisposalProbe.Document),
            (_, values) => new DisposalRequest.Give(new PublishNotification(values.Text(DisposalChoices.Party), values.Day("on"), values.Text("reason"), values.Document("document"))))
        {
            Fields = scene =>
            [
                Choice(DisposalChoices.Party, new("当事人、利害关系人", "Person concerned"), DisposalChoices.All(scene, party => scene.State.Unreachable.Contains(party.Id))) with { Initial = scene.Subject },
                Day("on", new("公示之日", "Published on"), scene.Today), PriceActs.Reason(), Record("document", new("公示文本", "Publication"), FileAudience.Public),
            ],
        },
        Publish,
        Correct,
    ];

    private sealed record SignHead() : ActHead("sign-panel", ActDesk.Court, "PAN-1", new("签署", "Signed"), new("本人签署，不得代签，不得更改。", "Alone, for nobody else, and once."));
}
