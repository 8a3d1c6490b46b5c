using System.Globalization;
using System.Text.Json;
using Auction.Domain.Amounts;
using Valuation.Procedure;

namespace Valuation.Documents;

/// <summary>Takes the members of one JSON object out, noting what cannot be understood. A member that is null is a member that is lacking.</summary>
/// <param name="json">The object.</param>
/// <param name="path">Where it stands in the file; empty for the outermost.</param>
/// <param name="faults">Where faults go; shared by all objects of a file.</param>
internal sealed class ReportMembers(JsonElement json, string path, List<ReportDocumentFault> faults)
{
    public ReportMembers(JsonElement json)
        : this(json, "", [])
    {
    }

    public IReadOnlyList<ReportDocumentFault> Faults => faults;

    /// <summary>A text without white space around it; null when it is lacking or empty.</summary>
    public string? Text(string name, int lengthMax) => Find(name) is { } member ? TextOf(member, PathOf(name), lengthMax) : null;

    public string RequiredText(string name, int lengthMax)
    {
        var before = faults.Count;
        var text = Text(name, lengthMax);
        if (text is null && faults.Count == before) { Fault(ReportDocumentFaultKind.Missing, PathOf(name)); }
        return text ?? "";
    }

    public IReadOnlyList<string> Texts(string name, int linesMax, int lengthMax) =>
        [.. Lines(name, linesMax).Select(line => TextOf(line.Json, line.Path, lengthMax)).OfType<string>()];

    public IReadOnlyList<T> Objects<T>(string name, int linesMax, Func<ReportMembers, T> read)
    {
        var found = new List<T>();
        foreach (var line in Lines(name, linesMax))
        {
            if (line.Json.ValueKind == JsonValueKind.Object) { found.Add(read(new ReportMembers(line.Json, line.Path + ".", faults))); }
            else { Fault(ReportDocumentFaultKind.WrongKind, line.Path); }
        }

        return found;
    }

    /// <summary>An amount, which may be zero or less: whether it is a result is for the rules to say. Null when it is lacking.</summary>
    public Money? Amount(string name)
    {
        if (Find(name) is not { } member) { return null; }
        if (member.ValueKind == JsonValueKind.Number && member.TryGetInt64(out var fen) && fen >= -Money.Largest.Fen && fen <= Money.Largest.Fen) { return new(fen); }
        Fault(member.ValueKind == JsonValueKind.Number ? ReportDocumentFaultKind.NotFen : ReportDocumentFaultKind.WrongKind, PathOf(name));
        return null;
    }

    public Money RequiredPrice(string name)
    {
        var before = faults.Count;
        var amount = Amount(name);
        if (faults.Count > before) { return Money.Zero; }
        if (amount is null) { Fault(ReportDocumentFaultKind.Missing, PathOf(name)); }
        else if (!amount.Value.IsPositive) { Fault(ReportDocumentFaultKind.NotFen, PathOf(name)); }
        return amount ?? Money.Zero;
    }

    public DateOnly? Day(string name)
    {
        var before = faults.Count;
        if (Text(name, ReportDocumentLimits.Text) is not { } text || faults.Count > before) { return null; }
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) { return day; }
        Fault(ReportDocumentFaultKind.NotDay, PathOf(name));
        return null;
    }

    public DateOnly RequiredDay(string name)
    {
        var before = faults.Count;
        var day = Day(name);
        if (day is null && faults.Count == before) { Fault(ReportDocumentFaultKind.Missing, PathOf(name)); }
        return day ?? default;
    }

    public string? Sha256(string name)
    {
        if (Text(name, ReportDocumentLimits.Text) is not { } text) { return null; }
        if (Digest.IsWellFormed(text)) { return text; }
        Fault(ReportDocumentFaultKind.NotDigest, PathOf(name));
        return null;
    }

    private string? TextOf(JsonElement member, string at, int lengthMax)
    {
        if (member.ValueKind != JsonValueKind.String)
        {
            Fault(ReportDocumentFaultKind.WrongKind, at);
            return null;
        }

        // Half a pair of surrogates is valid JSON and no text.
        string text;
        try { text = member.GetString()!.Trim(); }
        catch (InvalidOperationException)
        {
            Fault(ReportDocumentFaultKind.HiddenSigns, at);
            return null;
        }

        if (text.Length > lengthMax) { Fault(ReportDocumentFaultKind.TooLong, at); }
        else if (text.Any(IsHidden)) { Fault(ReportDocumentFaultKind.HiddenSigns, at); }
        else { return text.Length == 0 ? null : text; }
        return null;
    }

    private IEnumerable<(JsonElement Json, string Path)> Lines(string name, int linesMax)
    {
        if (Find(name) is not { } member) { return []; }
        if (member.ValueKind != JsonValueKind.Array)
        {
            Fault(ReportDocumentFaultKind.WrongKind, PathOf(name));
            return [];
        }

        if (member.GetArrayLength() > linesMax)
        {
            Fault(ReportDocumentFaultKind.TooMany, PathOf(name));
            return [];
        }

        return member.EnumerateArray().Select((line, place) => (line, string.Create(CultureInfo.InvariantCulture, $"{PathOf(name)}[{place}]")));
    }

    private JsonElement? Find(string name) => json.TryGetProperty(name, out var member) && member.ValueKind != JsonValueKind.Null ? member : null;

    private string PathOf(string name) => path + name;

    private void Fault(ReportDocumentFaultKind kind, string at)
    {
        if (faults.Count < ReportDocumentLimits.Faults) { faults.Add(new(kind, at)); }
    }

    // Line feeds are text. The signs for writing from right to left could turn a number round.
    private static bool IsHidden(char sign) =>
        (char.IsControl(sign) && sign is not ('\n' or '\r' or '\t'))
        || sign is (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069') or '\u200e' or '\u200f' or '\u061c' or '\u2028' or '\u2029' or '\ufeff';
}
