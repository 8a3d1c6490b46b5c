using Auction.Domain.Disposal;
using Auction.Domain.Texts;
using Auction.Web.Acts;

namespace Auction.Web.Disposals.Launch;

/// <summary>One finding as the page shows it.</summary>
/// <param name="Field">Field it stands beside.</param>
/// <param name="Name">What it is about.</param>
/// <param name="Key">Key of the finding; reasons are given under it.</param>
/// <param name="Rule">Rule it rests on.</param>
/// <param name="Verdict">What it comes to.</param>
/// <param name="Words">With its figures and days, persons by name.</param>
internal sealed record LaunchRow(string Field, BilingualText Name, string Key, string Rule, FindingVerdict Verdict, BilingualText Words);

/// <summary>The findings of a launch for its page: what blocks, what needs the court's reason, what is in order.</summary>
internal sealed record LaunchRows(IReadOnlyList<LaunchRow> All)
{
    /// <summary>What refuses the submission.</summary>
    public IReadOnlyList<LaunchRow> Blocking => [.. All.Where(row => row.Verdict == FindingVerdict.NotMet)];

    /// <summary>What needs the court's reason.</summary>
    public IReadOnlyList<LaunchRow> Open => [.. All.Where(row => row.Verdict == FindingVerdict.NeedsDecision)];

    /// <summary>What is in order.</summary>
    public int Met => All.Count(row => row.Verdict == FindingVerdict.Met);

    /// <summary>The findings of one field, the worst first.</summary>
    public IReadOnlyList<LaunchRow> Of(string field) => [.. All.Where(row => row.Field == field).OrderBy(Severity)];

    /// <summary>Every finding, the worst first.</summary>
    public IEnumerable<LaunchRow> Sorted => All.OrderBy(Severity);

    /// <summary>Judges what was read. Findings about fields that could not be read are left out: the field itself says what is wrong.</summary>
    public static LaunchRows Of(LaunchReading reading, LaunchFile file)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(file);
        var findings = LaunchFindings.Of(reading.Draft, reading.Context, file.State, file.View.Scene.Today);
        return new([
            .. findings.Where(finding => !DependsOnUnread(finding.Key, reading.Unread))
                .Select(finding => new LaunchRow(LaunchFields.OfFinding(finding.Key), LaunchFields.NameOf(finding.Key), finding.Key, finding.Rule.ToString(), finding.Verdict, Named(finding.Words, file))),
        ]);
    }

    /// <summary>Reasons as typed, by key of the finding.</summary>
    public static Dictionary<string, string> Reasons(ActForm form, IEnumerable<LaunchRow> open)
    {
        ArgumentNullException.ThrowIfNull(form);
        return open.ToDictionary(row => row.Key, row => form[LaunchFields.Reason + row.Key].Trim(), StringComparer.Ordinal);
    }

    /// <summary>Findings say ids; a court's page says who that is.</summary>
    public static BilingualText Named(BilingualText words, LaunchFile file)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(file);
        var (zh, en) = (words.Zh.Replace(AuctionPlatforms.Own, AuctionPlatforms.Name.Zh, StringComparison.Ordinal), words.En.Replace(AuctionPlatforms.Own, AuctionPlatforms.Name.En, StringComparison.Ordinal));
        foreach (var field in LaunchFields.Words)
        {
            (zh, en) = (zh.Replace($"“{field.Name}”", $"“{field.Label.Zh}”", StringComparison.Ordinal), en.Replace($"“{field.Name}”", $"“{field.Label.En}”", StringComparison.Ordinal));
        }

        foreach (var party in file.State.Parties.Where(party => party.Id.Length > 1))
        {
            var name = file.View.Names[party.Id];
            (zh, en) = (zh.Replace(party.Id, name.Zh, StringComparison.Ordinal), en.Replace(party.Id, name.En, StringComparison.Ordinal));
        }

        return new(zh, en);
    }

    private static int Severity(LaunchRow row) => row.Verdict switch { FindingVerdict.NotMet => 0, FindingVerdict.NeedsDecision => 1, _ => 2 };

    private static bool DependsOnUnread(string key, IReadOnlySet<string> unread) => key.Split(':')[0] switch
    {
        "amounts" => unread.Contains(LaunchFields.Start) || unread.Contains(LaunchFields.Increment) || unread.Contains(LaunchFields.Deposit),
        "increment" or "deposit" or "notice-gap" => unread.Contains(LaunchFields.OfFinding(key)) || unread.Contains(LaunchFields.Start) || (key == "notice-gap" && unread.Contains(LaunchFields.NoticeDay)),
        "length" => unread.Contains(LaunchFields.StartsAt) || unread.Contains(LaunchFields.EndsAt),
        "seizure.settlement" => unread.Contains(LaunchFields.EndsAt) || unread.Contains(LaunchFields.Balance),
        "contents" => unread.Count > 0,
        _ => unread.Contains(LaunchFields.OfFinding(key)),
    };
}
