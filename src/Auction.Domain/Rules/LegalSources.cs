using System.Globalization;
using Auction.Domain.Amounts;
using Auction.Domain.Texts;

namespace Auction.Domain.Rules;

/// <summary>Citations of the documents the rules come from.</summary>
internal static class LegalSources
{
    /// <summary>The law is silent; the platform's default, or its own promise.</summary>
    public static readonly BilingualText Platform = new("本平台规则（法律未作规定）", "Rule of this platform (the law is silent)");

    /// <summary>网络司法拍卖规定.</summary>
    public static BilingualText OnlineAuction(params int[] articles) => Cite("法释〔2016〕18号", "Fa Shi [2016] No. 18", articles);

    /// <summary>确定财产处置参考价规定.</summary>
    public static BilingualText Reference(params int[] articles) => Cite("法释〔2018〕15号", "Fa Shi [2018] No. 15", articles);

    /// <summary>拍卖、变卖财产规定, as amended in 2020.</summary>
    public static BilingualText SaleOfProperty(params int[] articles) => Cite("法释〔2004〕16号（2020年修正）", "Fa Shi [2004] No. 16 (as amended 2020)", articles);

    /// <summary>拍卖与变卖衔接通知.</summary>
    public static BilingualText SellOff { get; } = new("法明传〔2017〕455号", "Fa Ming Chuan [2017] No. 455");

    /// <summary>民事诉讼法 (2023).</summary>
    public static BilingualText Procedure(params int[] articles) => Cite("民事诉讼法（2023年修正）", "Civil Procedure Law (2023)", articles);

    /// <summary>民事诉讼法解释 (2022).</summary>
    public static BilingualText ProcedureInterpretation(params int[] articles) => Cite("民事诉讼法解释（2022年修正）", "Interpretation of the Civil Procedure Law (2022)", articles);

    /// <summary>民法典.</summary>
    public static BilingualText CivilCode(params int[] articles) => Cite("民法典", "Civil Code", articles);

    /// <summary>公司法 (2023).</summary>
    public static BilingualText Company(params int[] articles) => Cite("公司法（2023年修订）", "Company Law (2023)", articles);

    /// <summary>强制执行股权规定.</summary>
    public static BilingualText Equity(params int[] articles) => Cite("法释〔2021〕20号", "Fa Shi [2021] No. 20", articles);

    /// <summary>执行款物管理规定.</summary>
    public static BilingualText Funds { get; } = new("法发〔2017〕6号", "Fa Fa [2017] No. 6");

    /// <summary>诉讼费用交纳办法.</summary>
    public static BilingualText CourtFees(params int[] articles) => Cite("诉讼费用交纳办法", "Measures on the Payment of Litigation Costs", articles);

    /// <summary>计算迟延履行期间的债务利息解释.</summary>
    public static BilingualText LateInterest(params int[] articles) => Cite("法释〔2014〕8号", "Fa Shi [2014] No. 8", articles);

    /// <summary>人民法院执行工作若干问题的规定（试行）.</summary>
    public static BilingualText EnforcementWork(params int[] articles) => Cite("执行工作规定（2020年修正）", "Rules on Enforcement Work (as amended 2020)", articles);

    /// <summary>善意文明执行意见.</summary>
    public static BilingualText Humane { get; } = new("法发〔2019〕35号", "Fa Fa [2019] No. 35");

    /// <summary>进一步规范网络司法拍卖工作的指导意见.</summary>
    public static BilingualText OnlineSaleGuide { get; } = new("法〔2024〕238号", "Fa [2024] No. 238");

    /// <summary>Sale of ships.</summary>
    public static BilingualText Ships(params int[] articles) => Cite("法释〔2015〕6号", "Fa Shi [2015] No. 6", articles);

    /// <summary>司法拍卖房产竞买人资格规定.</summary>
    public static BilingualText Housing(params int[] articles) => Cite("法释〔2021〕18号", "Fa Shi [2021] No. 18", articles);

    /// <summary>冻结、拍卖上市公司国有股和社会法人股规定.</summary>
    public static BilingualText StateShares(params int[] articles) => Cite("法释〔2001〕28号", "Fa Shi [2001] No. 28", articles);

    /// <summary>加强执行权制约机制意见.</summary>
    public static BilingualText PowerControl { get; } = new("法〔2021〕322号", "Fa [2021] No. 322");

    /// <summary>办理执行异议和复议案件规定.</summary>
    public static BilingualText Objections(params int[] articles) => Cite("法释〔2015〕10号（2020年修正）", "Fa Shi [2015] No. 10 (as amended 2020)", articles);

    /// <summary>基本解决执行难评估指标.</summary>
    public static BilingualText Indicators { get; } = new("人民法院基本解决执行难第三方评估指标体系", "Third-party assessment indicators on enforcement");

    /// <summary>国务院办公厅放假安排.</summary>
    public static BilingualText Holidays { get; } = new(
        "国务院办公厅部分节假日安排的通知（2024年11月12日、2025年11月4日）",
        "State Council General Office notices on public holidays (2024-11-12, 2025-11-04)");

    /// <summary>限制被执行人高消费及有关消费规定.</summary>
    public static BilingualText Consumption(params int[] articles) => Cite("法释〔2015〕17号", "Fa Shi [2015] No. 17", articles);

    /// <summary>公民身份号码.</summary>
    public static BilingualText CitizenNumbers { get; } = new("GB 11643—1999", "GB 11643-1999");

    /// <summary>法人和其他组织统一社会信用代码编码规则.</summary>
    public static BilingualText CreditCodes { get; } = new("GB 32100—2015", "GB 32100-2015");

    private static BilingualText Cite(string zh, string en, int[] articles) => new(
        $"{zh} {string.Join("、", articles.Select(article => $"第{ChineseWords.Number(article)}条"))}",
        string.Create(CultureInfo.InvariantCulture, $"{en}, art. {string.Join(", ", articles)}"));
}
