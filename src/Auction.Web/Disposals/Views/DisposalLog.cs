using System.Text.Json;
using Auction.Data;
using Auction.Domain.Texts;
using Auction.Web.Disposals.Acts;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Disposals.Views;

/// <summary>The act log of one disposal with the journal entries each act brought about (GEN-8).</summary>
internal sealed class DisposalLog(IDbContextFactory<AuctionDb> databases)
{
    private const int LinesMax = 80;

    /// <summary>The newest acts first.</summary>
    public async Task<IReadOnlyList<DisposalLogLine>> ReadAsync(Guid disposalId, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var subject = disposalId.ToString();
        var acts = await (
            from act in db.Acts.AsNoTracking()
            join account in db.Users.AsNoTracking() on act.ActorId equals (Guid?)account.Id into accounts
            from account in accounts.DefaultIfEmpty()
            where act.Subject == subject
            orderby act.Id descending
            select new { act.At, Who = account == null ? null : account.RealName, act.Act, act.RuleIds, act.Details })
            .Take(LinesMax).ToListAsync(cancellationToken);
        var entries = (await db.DisposalEvents.AsNoTracking().Where(row => row.SubjectId == disposalId).OrderBy(row => row.Seq)
            .Select(row => new { row.Seq, row.Kind, row.Payload }).ToListAsync(cancellationToken))
            .ToDictionary(row => row.Seq, row => new DisposalLogEntry(row.Seq, row.Kind, FieldsOf(row.Payload)));
        return [.. acts.Select(act =>
        {
            using var details = JsonDocument.Parse(act.Details);
            var root = details.RootElement;
            return new DisposalLogLine(
                act.At,
                act.Who,
                NameOf(act.Act),
                act.RuleIds.Replace(",", ", ", StringComparison.Ordinal),
                root.TryGetProperty("refusal", out var refusal) ? refusal.GetString() : null,
                root.TryGetProperty("entries", out var numbers) ? [.. numbers.EnumerateArray().Select(number => entries[number.GetInt32()])] : []);
        })];
    }

    /// <summary>A command of the log in words; an unknown one names itself.</summary>
    public static BilingualText NameOf(string act)
    {
        ArgumentNullException.ThrowIfNull(act);
        return DisposalLogWords.Others.TryGetValue(act, out var words)
            ? words
            : DisposalCatalog.All.FirstOrDefault(known => string.Equals(known.Slug, act, StringComparison.Ordinal))?.Title ?? new(act, act);
    }

    // Long lists and hashes are shortened: the whole entry stands in the journal.
    private static IReadOnlyList<(string Name, string Value)> FieldsOf(string payload)
    {
        const int shown = 120;
        using var json = JsonDocument.Parse(payload);
        return json.RootElement.ValueKind != JsonValueKind.Object ? [] : [.. json.RootElement.EnumerateObject().Select(field =>
        {
            var text = field.Value.ValueKind == JsonValueKind.String ? field.Value.GetString()! : field.Value.GetRawText();
            return (field.Name, text.Length > shown ? text[..shown] + "…" : text);
        })];
    }
}

/// <summary>One line of the act log.</summary>
/// <param name="At">When.</param>
/// <param name="Who">Name of who acted; null for the platform itself.</param>
/// <param name="Act">What was asked.</param>
/// <param name="Rules">Rules it was checked against.</param>
/// <param name="Refusal">Code of the refusal; null when it was done.</param>
/// <param name="Entries">What it brought about.</param>
internal sealed record DisposalLogLine(DateTimeOffset At, string? Who, BilingualText Act, string Rules, string? Refusal, IReadOnlyList<DisposalLogEntry> Entries);

/// <summary>One entry of the journal with its fields as stored.</summary>
internal sealed record DisposalLogEntry(int Seq, string Kind, IReadOnlyList<(string Name, string Value)> Fields);

/// <summary>Words for commands no form asks for.</summary>
internal static class DisposalLogWords
{
    public static readonly IReadOnlyDictionary<string, BilingualText> Others = new Dictionary<string, BilingualText>(StringComparer.Ordinal)
    {
        ["open-disposal"] = new("启动处置", "Opened"),
        ["wake"] = new("期限届满", "A time limit passed"),
        ["follow-seizure"] = new("查封期限随案件登记更新", "Seizure followed from the case file"),
        ["report-bidding-started"] = new("竞价开始", "Bidding started"),
        ["report-first-bid"] = new("首次有效出价", "First valid bid"),
        ["report-sold"] = new("竞价成交", "Sold"),
        ["report-unsold"] = new("竞价流拍", "Nobody bid"),
        ["report-platform-pause"] = new("平台先行暂停", "Paused by the platform"),
    };
}
