using Auction.Domain.Amounts;
using static Auction.Domain.Documents.DocumentWords;

namespace Auction.Domain.Documents;

/// <summary>Decisions that steer a sale, and letters around it. The reason is always stated and published at once (AUC-28.3).</summary>
public static class SteeringTemplates
{
    /// <summary>网络拍卖通知书 to a party or a priority purchaser, at least three days before the notice (AUC-16.1).</summary>
    /// <param name="of">The case.</param>
    /// <param name="property">The property.</param>
    /// <param name="round">The round.</param>
    /// <param name="recipient">Name of the recipient.</param>
    /// <param name="isPriorityPurchaser">True when the letter has to say what silence means.</param>
    /// <param name="day">Day of the letter.</param>
    public static CourtDocument Notification(DocumentCase of, DocumentProperty property, DocumentRound round, string recipient, bool isPriorityPurchaser, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(property);
        ArgumentNullException.ThrowIfNull(round);
        List<string> words =
        [
            $"{recipient}：",
            $"本院在执行上述案件中，依法决定对{property.Name}（编号{property.Number}）进行网络司法{Act(round.Kind)}（{Of(round.Kind, round.IsReAuction)}）。现将有关事项通知如下：",
            $"{PriceName(round.Kind)}：{Of(round.StartPrice)}；保证金：{Of(round.Deposit)}；加价幅度：{Of(round.Increment)}。",
            $"竞价时间：{Of(round.StartsAt)}起至{Of(round.EndsAt)}止；平台：{round.Platform}，网址：{round.Address}。",
            isPriorityPurchaser
                ? "你（单位）如主张优先购买权，应当在竞价程序结束前向本院提出并交纳保证金，经确认后以优先竞买代码参加竞买。经通知未参加竞买的，视为放弃优先购买权。"
                : "你（单位）有权依法参加竞买、监督拍卖；对执行行为有异议的，可以在执行程序终结前提出书面异议。",
        ];
        return Document(CourtDocumentKind.Notification, of, "网络司法拍卖通知书", day, Text("body", words));
    }

    /// <summary>准许自行处置决定书, or the refusal with its reason (HUM-9.1).</summary>
    /// <param name="of">The case.</param>
    /// <param name="property">The property.</param>
    /// <param name="grant">Floor, last day and account; null when refused.</param>
    /// <param name="reason">The reason.</param>
    /// <param name="day">Day of the decision.</param>
    public static CourtDocument SelfDisposal(DocumentCase of, DocumentProperty property, SelfDisposalGrant? grant, string reason, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(property);
        return grant is null
            ? Document(CourtDocumentKind.SelfDisposalRefusal, of, "不准许自行处置决定书", day, Parties(of), Text("body", $"被执行人申请自行处置{property.Name}。", $"本院经审查认为：{reason}", "本院决定：不准许被执行人自行处置上述财产。"))
            : Document(
                CourtDocumentKind.SelfDisposalGrant,
                of,
                "准许自行处置决定书",
                day,
                Parties(of),
                Text(
                    "body",
                    $"被执行人申请自行处置{property.Name}（编号{property.Number}）。",
                    $"本院经审查认为：{reason}",
                    $"本院决定：准许被执行人自行处置上述财产，处置价格不得低于{Of(grant.Floor)}，期限至{Of(grant.Until)}（含当日）。",
                    $"价款应当全额汇入本院监管账户：{grant.Account}。价款到账前，不解除查封。",
                    "逾期未处置完毕、隐瞒真实价格或者另行收取款项的，本院依法恢复拍卖，并依法追究责任。"));
    }

    /// <summary>暂缓、中止、恢复、撤回 (AUC-28.1, AUC-36.1, DIS-17, DIS-19).</summary>
    /// <param name="of">The case.</param>
    /// <param name="property">The property.</param>
    /// <param name="kind">Deferral, suspension, resumption or withdrawal.</param>
    /// <param name="reason">The reason, as published.</param>
    /// <param name="resumesAt">When the bidding goes on; only for a resumption of a round that had begun.</param>
    /// <param name="day">Day of the decision.</param>
    /// <exception cref="ArgumentOutOfRangeException">Another kind of document.</exception>
    public static CourtDocument Steering(DocumentCase of, DocumentProperty property, CourtDocumentKind kind, string reason, DateTimeOffset? resumesAt, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(property);
        var (title, words) = kind switch
        {
            CourtDocumentKind.Deferral => ("暂缓网络司法拍卖决定书", "本院决定：暂缓上述财产的网络司法拍卖。剩余竞价时间保留，已有出价继续有效，保证金继续冻结；未领先的竞买人可以申请退还。"),
            CourtDocumentKind.Suspension => ("执行裁定书", "本院裁定：中止上述财产的网络司法拍卖。剩余竞价时间保留，已有出价继续有效，保证金继续冻结；未领先的竞买人可以申请退还。"),
            CourtDocumentKind.Resumption => ("恢复网络司法拍卖通知书", resumesAt is { } at ? $"本院决定：上述财产的网络司法拍卖自{Of(at)}（北京时间）起恢复，剩余竞价时间不少于五分钟。" : "本院决定：恢复上述财产的网络司法拍卖。"),
            CourtDocumentKind.Withdrawal => ("撤回网络司法拍卖公告", "本院决定：撤回上述财产的网络司法拍卖。竞买人已交纳的保证金依法退还。"),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a document of steering."),
        };
        return Document(kind, of, title, day, Text("body", $"关于{property.Name}（编号{property.Number}）的网络司法拍卖，事由如下：{reason}", words));
    }

    /// <summary>无剩余可能告知书 (DIS-6): the applicant has five days.</summary>
    public static CourtDocument NoSurplus(DocumentCase of, DocumentProperty property, Money startPrice, Money priorityClaims, Money costs, DateOnly lastDay, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(of);
        ArgumentNullException.ThrowIfNull(property);
        return Document(
            CourtDocumentKind.NoSurplus,
            of,
            "无剩余可能告知书",
            day,
            Text(
                "body",
                $"{Names(of.Applicants)}：",
                $"{property.Name}（编号{property.Number}）拟定的保留价为{Of(startPrice)}，优先债权为{Of(priorityClaims)}，强制执行费用为{Of(costs)}，拍卖所得可能无剩余。",
                $"你（单位）应当在收到本告知书之日起五日内（即{Of(lastDay)}前，含当日）书面答复是否申请继续拍卖。申请继续拍卖的，保留价应当重新确定，并应大于优先债权及强制执行费用的总额{Of(priorityClaims + costs)}；流拍的，拍卖费用由你（单位）负担。逾期未申请的，本院不予拍卖该财产。"));
    }

    /// <summary>征询以物抵债意见函 after a failed round (DIS-16, SEL-2).</summary>
    public static CourtDocument InKindEnquiry(DocumentCase of, DocumentProperty property, string recipient, Money price, DateOnly lastDay, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(property);
        return Document(
            CourtDocumentKind.InKindEnquiry,
            of,
            "征询以物抵债意见函",
            day,
            Text(
                "body",
                $"{recipient}：",
                $"{property.Name}（编号{property.Number}）经网络司法拍卖流拍，该次保留价为{Of(price)}。",
                $"你（单位）可以申请以该保留价抵偿债务。有多个申请人的，由法定受偿顺位在先的优先承受；受偿顺位相同的，以抽签方式决定。应受清偿的债权额低于该保留价的，应当在指定期限内补交差额。请于{Of(lastDay)}前（含当日）书面答复；逾期视为不接受。"));
    }

    /// <summary>合议庭评议笔录 (AUC-27, PAN-1): what was put to the vote, who voted how, dissent with its reason.</summary>
    public static CourtDocument PanelMinutes(DocumentCase of, DocumentProperty property, DocumentRound round, IReadOnlyList<DocumentVote> votes, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(property);
        ArgumentNullException.ThrowIfNull(round);
        ArgumentNullException.ThrowIfNull(votes);
        var votesFor = votes.Count(vote => vote.IsFor);
        return Document(
            CourtDocumentKind.PanelMinutes,
            of,
            "合议庭评议笔录",
            day,
            Part(
                "proposal",
                "评议事项",
                $"{property.Name}（编号{property.Number}），{Of(round.Kind, round.IsReAuction)}。",
                $"{PriceName(round.Kind)}{Of(round.StartPrice)}；加价幅度{Of(round.Increment)}；保证金{Of(round.Deposit)}；价格依据：{round.PriceBasis}。",
                round.PriorityPurchasers.Count == 0 ? "无优先购买权人。" : $"优先购买权人及顺位：{string.Join('；', round.PriorityPurchasers)}。"),
            Part("votes", "评议意见", [.. votes.Select(vote => $"{vote.Member}：{(vote.IsFor ? "同意" : "不同意")}{(vote.Reason.Length == 0 ? "" : "，" + vote.Reason)}。")]),
            Part("result", "评议结果", $"合议庭{Of(votes.Count)}人，{Of(votesFor)}人同意，{Of(votes.Count - votesFor)}人不同意，{(votesFor * 2 > votes.Count ? "按多数意见通过" : "未获通过")}。少数意见已记入笔录。")) with
        {
            Signatures = [.. votes.Select(vote => vote.Member)],
        };
    }
}

/// <summary>What the debtor may do when selling the property (HUM-9.1).</summary>
/// <param name="Floor">Lowest price.</param>
/// <param name="Until">Last day, included.</param>
/// <param name="Account">The controlled account.</param>
public sealed record SelfDisposalGrant(Money Floor, DateOnly Until, string Account);

/// <summary>The vote of one member of the panel.</summary>
/// <param name="Member">Name.</param>
/// <param name="IsFor">True when in favour.</param>
/// <param name="Reason">Reason; empty without one.</param>
public sealed record DocumentVote(string Member, bool IsFor, string Reason);
