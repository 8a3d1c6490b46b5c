using Auction.Domain.Amounts;
using Auction.Domain.Rules;
using Auction.Domain.Texts;

namespace Auction.Domain.Tools;

/// <summary>Input of the deposit calculator.</summary>
/// <param name="StartPrice">The round's start price.</param>
/// <param name="Deposit">A deposit to check; null to ask only for the band.</param>
/// <param name="ApplicantClaim">The applicant's confirmed claim, when the applicant wants to bid.</param>
public sealed record DepositInput(Money StartPrice, Money? Deposit, Money? ApplicantClaim);

/// <summary>Result of the deposit calculator.</summary>
/// <param name="Least">Least deposit the court may set (included).</param>
/// <param name="Greatest">Greatest deposit the court may set (included).</param>
/// <param name="IsWithinBand">Whether the deposit given may be set; null when none was given.</param>
/// <param name="ApplicantPays">What the applicant has to pay in; null when not asked.</param>
public sealed record DepositResult(ToolMoney Least, ToolMoney Greatest, bool? IsWithinBand, ToolMoney? ApplicantPays);

/// <summary>The band of a round's deposit, and what an applicant who bids must pay (AUC-17.1, AUC-17.2b).</summary>
public static class DepositTool
{
    internal static Tool Tool { get; } = new(Run)
    {
        Name = "deposit",
        Title = new("保证金计算", "Deposit"),
        Description = new(
            "按本轮起拍价计算保证金的上下限，并计算申请执行人参加竞买应交的保证金。",
            "The band of the deposit for this round's start price, and what an applicant creditor who bids has to pay."),
        Fields =
        [
            new() { Name = "startPrice", Type = ToolFieldType.Money, Rule = "AUC-17.1", Label = new("本轮起拍价（元）", "Start price of this round (yuan)") },
            new()
            {
                Name = "deposit",
                Type = ToolFieldType.Money,
                Rule = "AUC-17.1",
                IsRequired = false,
                Label = new("拟定保证金（元）", "Deposit to check (yuan)"),
                Hint = new("计算申请执行人应交金额时必填。", "Needed to compute what the applicant pays."),
            },
            new()
            {
                Name = "applicantClaim",
                Type = ToolFieldType.Money,
                Rule = "AUC-17.2b",
                IsRequired = false,
                IsZeroAllowed = true,
                Label = new("申请执行人债权数额（元）", "The applicant's claim (yuan)"),
                Hint = new("以人民法院确认的数额为准。", "As confirmed by the court."),
            },
        ],
        SampleJson = """{"startPrice":"696733.60","deposit":"80000","applicantClaim":"30000.50"}""",
    };

    /// <summary>The band, and the applicant's payment.</summary>
    public static DepositResult Compute(DepositInput input, RuleBook book)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(book);
        var band = DepositBand.Of(input.StartPrice, book);
        return new(
            ToolMoney.Of(band.Least),
            ToolMoney.Of(band.Greatest),
            input.Deposit is { } deposit ? band.Contains(deposit) : null,
            input is { Deposit: { } due, ApplicantClaim: { } claim } ? ToolMoney.Of(DepositBand.ApplicantPays(due, claim)) : null);
    }

    private static ToolAnswer Run(ToolValues values)
    {
        var input = new DepositInput(values.Money("startPrice"), values.MoneyOrNull("deposit"), values.MoneyOrNull("applicantClaim"));
        if (input is { Deposit: null, ApplicantClaim: not null })
        {
            return new() { Errors = [new("deposit", "E_MONEY", "AUC-17.2b", DepositTexts.DepositNeeded)] };
        }

        var book = RuleBooks.Latest;
        var result = Compute(input, book);
        var band = DepositBand.Of(input.StartPrice, book);
        var lines = new List<ToolLine>
        {
            ToolLine.Conclusion(DepositTexts.Band.With(band.Least, band.Greatest), "AUC-17.1"),
        };
        if (result.IsWithinBand is { } within)
        {
            lines.Add(within
                ? ToolLine.Finding(DepositTexts.Within.With(input.Deposit!), "AUC-17.1")
                : ToolLine.Warning(DepositTexts.Outside.With(input.Deposit!), "AUC-17.1"));
        }

        if (input is { Deposit: { } due, ApplicantClaim: { } claim })
        {
            lines.Add(ToolLine.Conclusion(DepositTexts.Applicant.With(DepositBand.ApplicantPays(due, claim)), "AUC-17.2b"));
            lines.Add(ToolLine.Step(DepositTexts.ApplicantStep.With(due, claim), "AUC-17.2b"));
        }

        lines.Add(ToolLine.Step(DepositTexts.Free, "EQU-12"));
        lines.Add(ToolLine.Step(DepositTexts.BandStep.With(input.StartPrice, book.DepositMinPercent, book.DepositMaxPercent), "GEN-3"));
        return new()
        {
            Result = result,
            Lines = lines,
            Rules = input.ApplicantClaim is null ? ["AUC-17.1", "EQU-12", "GEN-3"] : ["AUC-17.1", "AUC-17.2b", "EQU-12", "GEN-3"],
        };
    }

    private static class DepositTexts
    {
        public static readonly BilingualText Band = new(
            "本轮保证金应在 {0} 元至 {1} 元之间（含两端）。",
            "The deposit of this round must lie between ¥{0} and ¥{1}, both included.");

        public static readonly BilingualText BandStep = new(
            "起拍价 {0} 元 × {1}%，向上取整到分；× {2}%，向下取整到分。",
            "Start price ¥{0} × {1}%, rounded up to the fen; × {2}%, rounded down to the fen.");

        public static readonly BilingualText Free = new(
            "因资料缺失无法评估的股权不适用上述范围，保证金由人民法院酌情确定。",
            "Equity that cannot be appraised for want of documents has no band; the court sets its deposit freely.");

        public static readonly BilingualText Within = new("拟定保证金 {0} 元在范围内。", "The deposit of ¥{0} lies within the band.");

        public static readonly BilingualText Outside = new("拟定保证金 {0} 元超出范围，不得采用。", "The deposit of ¥{0} lies outside the band and may not be set.");

        public static readonly BilingualText Applicant = new("申请执行人参加竞买应交保证金 {0} 元。", "An applicant who bids has to pay ¥{0}.");

        public static readonly BilingualText ApplicantStep = new(
            "应交差额＝保证金 {0} 元－债权 {1} 元，债权不低于保证金的为零。",
            "Difference = deposit ¥{0} − claim ¥{1}; nothing when the claim is not below the deposit.");

        public static readonly BilingualText DepositNeeded = new(
            "计算申请执行人应交金额，须填写拟定保证金。",
            "Enter the deposit in order to compute what the applicant pays.");
    }
}
