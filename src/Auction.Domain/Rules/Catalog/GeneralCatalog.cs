using Auction.Domain.Texts;
using static Auction.Domain.Rules.LegalSources;

namespace Auction.Domain.Rules.Catalog;

/// <summary>Money, comparison, time and the platform's own promises.</summary>
internal static class GeneralCatalog
{
    public static readonly IReadOnlyList<LegalRule> Rules =
    [
        New("GEN-1", Platform, "金额以分为单位的整数人民币记录；超过两位小数、负数或非数字一律拒绝，只有明文允许时才可为零。", "Money is whole fen of CNY; more than two decimals, negative or non-numeric input is refused, and zero counts only where stated."),
        New("GEN-2", CivilCode(1259), "“不低于、不超过、以内”包括本数，“低于、超过”不包括本数。", "“Not below”, “not above” and “within” include the boundary; “below” and “above” exclude it."),
        New("GEN-3", Platform, "百分比以整数交叉相乘比较；最低额向上取整到分，最高额向下取整到分。", "Percentages are compared by whole-number cross-multiplication; minima round up to the fen, maxima round down."),
        New("GEN-4", Platform, "平均数和费用以精确分数计算，最后一次性四舍五入到分。", "Averages and fees are exact fractions, rounded half-up to the fen once, at the end."),
        New("GEN-5", Platform, "分配时各份先舍去分以下，余下的分按余数大小、再按登记顺序逐一分配，合计等于总额。", "Shares are rounded down and the fen left over go out one by one, largest remainder first, then in order of registration; the parts add up to the whole."),
        New("GEN-6", Platform, "时间以服务器的北京时间为准，精确到毫秒；客户端提供的时间不产生法律效果。", "Time is the server’s, in Asia/Shanghai, to the millisecond; a time supplied by a client has no legal effect."),
        New("GEN-7", Platform, "期限分三种：保护他人的间隔期、约束法院及机构的办理期、约束当事人权利的失权期，后果各不相同。", "Time limits are of three kinds: gaps that protect others, duties of courts and institutions, and limits on a person’s right."),
        New("GEN-8", Platform, "每项操作均记录操作人、身份、时间、内容和结果；任何记录不得删除，更正另行记录。", "Every command stores who, in which role, when, what and with which result; nothing is deleted, corrections are new records."),
        New("PLT-1", Platform, "不符合要求的输入一律拒绝并指明字段，不作推测，不改变任何数据。", "Input that does not fit is refused by field; nothing is guessed and nothing changes."),
        New("PLT-2", Platform, "一个提交编号对应一笔出价和一个结果，重复提交得到同一答复。", "One submission key stands for one bid and one answer; sending it again gives the same answer."),
        New("PLT-3", Platform, "出价和管理操作须登录。", "Bids and administrative acts need a signed-in person."),
        New("PLT-4", Platform, "限流只针对同一竞买人在同一轮次的提交，不影响其他竞买人。", "Limits on requests apply to one bidder in one round only and never to other bidders."),
        New("PLT-5", Platform, "进入平台两秒内未能裁判的出价不作记录，可用同一编号重新提交。", "A bid that could not be judged within two seconds of its entry is not recorded and may be sent again with the same key."),
        New("PLT-6", Platform, "竞价最后五分钟服务中断超过十秒，或最后三十秒中断超过三秒的，不得结束竞价，应当暂停并报告人民法院。", "A round does not close if service broke for more than ten seconds in its last five minutes or three seconds in its last thirty; it pauses and the court is told."),
    ];

    private static LegalRule New(string id, BilingualText source, string zh, string en) =>
        new(new RuleId(id), new BilingualText(zh, en), source);
}
