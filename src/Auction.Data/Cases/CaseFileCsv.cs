using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Auction.Data.Import;
using Auction.Domain.Texts;

namespace Auction.Data.Cases;

/// <summary>Cases in a sheet, one asset in each row. A row becomes the JSON form of a case with one asset and is read as that, so that there is one reading.</summary>
internal static class CaseFileCsv
{
    public static (CaseSheet? Sheet, BilingualText? Problem) Read(string text)
    {
        IReadOnlyList<IReadOnlyList<string>> rows;
        try
        {
            rows = CsvText.Parse(text);
        }
        catch (CsvFormatException e)
        {
            return (null, (e.IsOpen ? FileTexts.OpenQuote : FileTexts.StrayQuote).With(e.Line));
        }

        var headerAt = Enumerable.Range(0, rows.Count).FirstOrDefault(at => rows[at].Count > 0);
        var header = rows[headerAt].Select(name => name.Trim().ToLowerInvariant()).ToArray();
        if (header is [var only] && only.AsSpan().IndexOfAny(";\t，；|") >= 0)
        {
            return (null, FileTexts.WrongSeparator);
        }

        if (header.Where(name => name.Length > 0).GroupBy(name => name, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            return (null, FileTexts.ColumnTwice.With(twice.Key));
        }

        var missing = CaseColumns.Required.Except(header, StringComparer.Ordinal).ToArray();
        if (missing.Length > 0)
        {
            return (null, FileTexts.ColumnsMissing.With(string.Join(", ", missing)));
        }

        var whole = new WholeSheet();
        var read = Enumerable.Range(headerAt + 1, rows.Count - headerAt - 1)
            .Where(at => rows[at].Any(cell => !string.IsNullOrWhiteSpace(cell)))
            .Select(at => whole.Judge(Row(at + 1, header, rows[at])))
            .ToArray();
        var known = CaseColumns.All.ToFrozenSet(StringComparer.Ordinal);
        return (new("CSV", header, read, [.. header.Where(name => name.Length > 0 && !known.Contains(name) && !CaseSheet.IsOwnRemark(name))]), null);
    }

    private static CaseSheetRow Row(int row, string[] header, IReadOnlyList<string> cells)
    {
        if (cells.Count != header.Length)
        {
            return new(row, "", "", cells, Intake: null, [new("", null, CaseSheetTexts.CellsDoNotFit)]);
        }

        var values = header.Zip(cells).Where(pair => pair.First.Length > 0).ToDictionary(pair => pair.First, pair => pair.Second.Trim(), StringComparer.Ordinal);
        var applicants = Parties(values["applicants"], "Applicant", "applicant");
        var count = applicants.Count;
        var parties = new JsonArray([.. applicants, .. Parties(values["debtors"], "Debtor", "debtor")]);
        using var document = JsonSerializer.SerializeToDocument(Case(values, parties));
        var (intake, findings) = CaseReading.Of(document.RootElement);
        return new(row, values["case_number"], values["asset"], cells, intake, [.. findings.Select(finding => new CaseSheetFinding(CaseColumns.Of(finding.Path, count), finding.Rule, finding.Words))]);
    }

    private static JsonObject Case(Dictionary<string, string> values, JsonArray parties)
    {
        var facts = new JsonObject();
        foreach (var (name, value) in values)
        {
            if (value.Length > 0 && name.StartsWith(CaseColumns.FactPrefix, StringComparison.Ordinal) && CaseColumns.Facts.Contains(name, StringComparer.Ordinal))
            {
                facts.Add(name[CaseColumns.FactPrefix.Length..], value);
            }
        }

        string Value(string name) => values.GetValueOrDefault(name, "");
        return new()
        {
            ["number"] = Value("case_number"),
            ["filedOn"] = Value("filed_on"),
            ["cause"] = Value("cause"),
            ["title"] = Value("title"),
            ["judge"] = Value("judge"),
            ["parties"] = parties,
            ["claims"] = Claims(Value(CaseColumns.Claims), Value("asset"), parties),
            ["assets"] = new JsonArray(new JsonObject
            {
                ["reference"] = Value("asset"),
                ["kind"] = Value("kind"),
                ["titleZh"] = Value("title_zh"),
                ["titleEn"] = Value("title_en"),
                ["regionZh"] = Value("region_zh"),
                ["regionEn"] = Value("region_en"),
                ["isNecessaryHome"] = Flag(Value("necessary_home")),
                ["isCriminal"] = Flag(Value("criminal")),
                ["facts"] = facts,
                ["seizures"] = new JsonArray(new JsonObject
                {
                    ["document"] = Value("seizure_document"),
                    ["authority"] = Value("seizure_authority"),
                    ["from"] = Value("seizure_from"),
                    ["until"] = Value("seizure_until"),
                    ["turn"] = Value("seizure_turn"),
                }),
            }),
        };
    }

    // Several names are separated by a semicolon; “|company” behind a name says that it is a company or other body.
    private static List<JsonNode> Parties(string cell, string role, string reference)
    {
        var names = cell.Split([';', '；'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return [.. names.Select((written, at) =>
        {
            var parts = written.Split(['|', '｜'], 2, StringSplitOptions.TrimEntries);
            return (JsonNode)new JsonObject
            {
                ["reference"] = string.Create(CultureInfo.InvariantCulture, $"{reference}-{at + 1}"),
                ["role"] = role,
                ["name"] = parts[0],
                ["isBody"] = parts.Length == 1 ? false : parts[1] is "company" or "单位" ? true : parts[1],
            };
        })];
    }

    // One claim between semicolons: name|kind|amount, and |rank when it is secured on the asset of the row. What is wrong stays as written, so that the reading refuses it.
    private static JsonArray Claims(string cell, string asset, JsonArray parties) => new([.. cell.Split([';', '；'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select((written, at) =>
    {
        var parts = written.Split(['|', '｜'], StringSplitOptions.TrimEntries);
        string Part(int place) => place < parts.Length ? parts[place] : "";
        var claim = new JsonObject
        {
            ["reference"] = string.Create(CultureInfo.InvariantCulture, $"{asset}-claim-{at + 1}"),
            ["party"] = parties.FirstOrDefault(party => string.Equals((string?)party!["name"], Part(0), StringComparison.Ordinal))?["reference"]?.GetValue<string>() ?? Part(0),
            ["kind"] = Part(1),
            ["amount"] = Part(2),
        };
        if (Part(3).Length > 0)
        {
            claim["asset"] = asset;
            claim["rank"] = Part(3);
        }

        return (JsonNode)claim;
    })]);

    // What is neither yes nor no stays as written, so that the reading refuses it.
    private static JsonNode Flag(string text) => text.ToLowerInvariant() switch
    {
        "" or "no" or "false" or "0" or "否" => false,
        "yes" or "true" or "1" or "是" => true,
        _ => text,
    };

    /// <summary>What only the rows together can tell.</summary>
    private sealed class WholeSheet
    {
        private readonly Dictionary<string, CaseSheetRow> _cases = new(StringComparer.Ordinal);
        private readonly Dictionary<(string Case, string Asset), int> _assets = [];

        public CaseSheetRow Judge(CaseSheetRow row)
        {
            if (row.Intake is not { } intake)
            {
                return row;
            }

            var key = intake.Number.Key;
            if (!_assets.TryAdd((key, row.Asset), row.Row))
            {
                return row with { Intake = null, Findings = [new("asset", null, CaseSheetTexts.AssetTwice.With(_assets[(key, row.Asset)]))] };
            }

            if (!_cases.TryAdd(key, row) && Differing(_cases[key].Intake!, intake) is { } column)
            {
                return row with { Intake = null, Findings = [new(column, null, CaseSheetTexts.Differs.With(_cases[key].Row))] };
            }

            return row;
        }

        private static string? Differing(CaseIntake first, CaseIntake other) =>
            first.FiledOn != other.FiledOn ? "filed_on"
            : first.Cause != other.Cause ? "cause"
            : first.Title != other.Title ? "title"
            : first.Judge != other.Judge ? "judge"
            : first.Parties.SequenceEqual(other.Parties) ? null : "applicants";
    }
}
