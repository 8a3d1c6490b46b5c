using Auction.Domain.Procedures;
using Auction.Domain.Rules;

namespace Auction.Domain.Disposal;

/// <summary>Reads a clause of a notice for what it may not say: disclaiming eviction (GUI-8), all taxes on the buyer (GUI-6).</summary>
/// <remarks>Blanks and punctuation are left out before reading. A hit is a matter for the court, because a machine reads words only.</remarks>
public static class ClauseCheck
{
    private static readonly string[] NotCourt = ["不负责", "不承担", "不予负责", "不保证", "概不负责", "不包", "不负"];
    private static readonly string[] Clearing = ["腾退", "腾空", "清场", "交付", "移交", "清退", "搬离", "迁出"];
    private static readonly string[] Everything = ["一切", "全部", "所有", "均", "一并", "各项"];
    private static readonly string[] OnBuyer = ["由买受人承担", "由买受人负担", "买受人自行承担", "由竞买人承担", "买受人承担", "买受人负担", "由买受方承担"];
    private static readonly string[] Charges = ["税费", "税款", "税、费", "费用"];

    /// <summary>The findings about one clause; none when nothing stands out.</summary>
    public static IReadOnlyList<Finding> Of(NoticeClause clause)
    {
        ArgumentNullException.ThrowIfNull(clause);
        var findings = new List<Finding>();
        foreach (var sentence in Sentences(clause.Words))
        {
            if (HasAny(sentence, NotCourt) && HasAny(sentence, Clearing)) { findings.Add(Hit(clause, "GUI-8", FindingTexts.EvictionDisclaimed, sentence)); }
            if (HasAny(sentence, Everything) && HasAny(sentence, Charges) && HasAny(sentence, OnBuyer)) { findings.Add(Hit(clause, "GUI-6", FindingTexts.AllTaxesOnBuyer, sentence)); }
        }

        return findings;
    }

    private static Finding Hit(NoticeClause clause, string rule, Texts.BilingualText words, string sentence) => new(
        $"clause:{clause.Key}:{rule}",
        new RuleId(rule),
        FindingVerdict.NeedsDecision,
        GapWords.Fill(words, clause.Key, sentence),
        DisposalRefusal.FindingUnanswered);

    private static bool HasAny(string sentence, string[] words) => words.Any(word => sentence.Contains(word, StringComparison.Ordinal));

    private static IEnumerable<string> Sentences(string words) => words
        .Split(['。', '；', ';', '\n', '！', '？'], StringSplitOptions.RemoveEmptyEntries)
        .Select(sentence => new string([.. sentence.Where(letter => !char.IsWhiteSpace(letter) && letter is not ('“' or '”' or '"' or '「' or '」' or '　'))]))
        .Where(sentence => sentence.Length > 0);
}
