using System.Globalization;
using System.Text.Json;
using Auction.Domain.Amounts;
using Auction.Domain.Texts;
using Auction.Web.Valuations.Views;

namespace Auction.Web.Api;

/// <summary>Writes what is published of a valuation: the same facts as its page. Amounts in fen, instants in Unix milliseconds, days as ISO dates.</summary>
internal static class ValuationJson
{
    /// <summary>Writes the members; the object is begun and ended by the caller.</summary>
    public static void Write(Utf8JsonWriter json, PublicValuation valuation, bool isEnglish)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(valuation);
        json.WriteString("number", valuation.Number);
        json.WriteString("property", valuation.Asset.In(isEnglish));
        json.WriteString("court", valuation.Court.In(isEnglish));
        json.WriteString("caseNumber", valuation.CaseNumber);
        json.WriteString("kind", valuation.Kind.ToString());
        json.WriteString("phase", valuation.Phase.ToString());
        json.WriteBoolean("isStayed", valuation.IsStayed);
        json.WriteString("method", valuation.Method?.ToString());
        json.WriteNumber("openedAt", valuation.OpenedAt.ToUnixTimeMilliseconds());
        json.WriteString("lot", valuation.LotNumber);
        json.WriteBoolean("withholdsReports", valuation.WithholdsReports);
        json.WritePropertyName("price");
        if (valuation.Price is { } price) { Write(json, price, isEnglish); }
        else { json.WriteNullValue(); }
        Array(json, "pastPrices", valuation.PastPrices, past => Write(json, past, isEnglish));
        Array(json, "ladder", valuation.Ladder.Rungs, rung => Object(json, () =>
        {
            json.WriteString("method", rung.Method.ToString());
            json.WriteString("standing", rung.Standing.ToString());
            json.WriteString("reason", rung.Reason.In(isEnglish));
            json.WriteString("rule", rung.Rule.Value);
        }));
        Array(json, "answers", valuation.Answers, answer => Object(json, () =>
        {
            json.WriteString("platform", answer.Id);
            json.WriteString("standing", answer.Standing.ToString());
            json.WriteNumber("orderedAt", answer.SentAt.ToUnixTimeMilliseconds());
            Instant(json, "answeredAt", answer.AnsweredAt);
            json.WritePropertyName("report");
            Report(json, answer.Report);
            if (answer.Deviation is { } points) { json.WriteNumber("deviationBp", points); }
            if (answer.Fault is { } fault) { json.WriteString("fault", fault.In(isEnglish)); }
        }));
        WriteAppraisal(json, valuation.Appraisal, isEnglish);
        Array(json, "service", valuation.Service?.Recipients ?? [], line => Object(json, () =>
        {
            json.WriteString("recipient", line.Who.In(isEnglish));
            json.WriteString("way", line.Way?.In(isEnglish));
            Day(json, "countsAsReceivedOn", line.DeemedOn);
            Day(json, "objectionsUntil", line.WindowUntil);
            json.WriteString("result", line.Result.In(isEnglish));
        }));
        Array(json, "objections", valuation.Objections.Objections, objection => Object(json, () =>
        {
            json.WriteString("by", objection.Who.In(isEnglish));
            Array(json, "grounds", objection.Grounds, ground => json.WriteStringValue(ground.In(isEnglish)));
            json.WriteNumber("filedAt", objection.FiledAt.ToUnixTimeMilliseconds());
            json.WriteString("waitsFor", objection.Waiting?.In(isEnglish));
            Day(json, "due", objection.DueOn);
            json.WriteString("outcome", objection.Outcome?.In(isEnglish));
        }));
        Array(json, "deadlines", [.. valuation.Timeline.Lines], line => Object(json, () =>
        {
            json.WriteString("what", line.Deadline.What.In(isEnglish));
            json.WriteString("whose", line.Whose.In(isEnglish));
            json.WriteString("rule", line.Deadline.Rule.Value);
            json.WriteString("kind", line.Deadline.Kind.ToString());
            Day(json, "from", line.Deadline.From);
            Day(json, "lastDay", line.Deadline.LastDay);
            Instant(json, "metAt", line.Deadline.MetAt);
            json.WriteString("standing", line.Standing.ToString());
            json.WriteString("reason", line.Deadline.LateReason);
        }));
        Array(json, "files", valuation.Files, file => Object(json, () =>
        {
            json.WriteString("sha256", file.Sha256);
            json.WriteString("name", file.Name);
            json.WriteString("mediaType", file.MediaType);
            json.WriteNumber("bytes", file.Length);
        }));
        json.WritePropertyName("sale");
        if (valuation.Sale is { } sale)
        {
            Object(json, () =>
            {
                json.WriteString("ending", sale.Ending.ToString());
                if (sale.Amount is { } amount) { json.WriteNumber("amountFen", amount.Fen); }
            });
        }
        else { json.WriteNullValue(); }
    }

    private static void WriteAppraisal(Utf8JsonWriter json, PublicAppraisal? appraisal, bool isEnglish)
    {
        json.WritePropertyName("appraisal");
        if (appraisal is null)
        {
            json.WriteNullValue();
            return;
        }

        Object(json, () =>
        {
            Array(json, "institutions", appraisal.Institutions, institution => json.WriteStringValue(institution.Name.In(isEnglish)));
            if (appraisal.IsDrawn is { } isDrawn) { json.WriteBoolean("isDrawn", isDrawn); }
            Array(json, "course", appraisal.Course, step => Object(json, () =>
            {
                json.WriteString("what", step.What.In(isEnglish));
                Day(json, "on", step.On);
                json.WriteString("detail", step.Detail?.In(isEnglish));
            }));
            json.WritePropertyName("report");
            Report(json, appraisal.Report);
        });
    }

    private static void Write(Utf8JsonWriter json, PublicPrice price, bool isEnglish) => Object(json, () =>
    {
        json.WriteString("method", price.Kind.ToString());
        json.WriteNumber("amountFen", price.Amount.Fen);
        json.WriteNumber("fixedAt", price.FixedAt.ToUnixTimeMilliseconds());
        Day(json, "reportDate", price.ReportDate);
        Day(json, "validUntil", price.ValidUntil);
        Day(json, "lastStart", price.LastStart);
        json.WriteBoolean("isCapped", price.IsCapped);
        Array(json, "counted", price.Counted, name => json.WriteStringValue(name.In(isEnglish)));
    });

    private static void Report(Utf8JsonWriter json, PublicReport? report)
    {
        if (report is null)
        {
            json.WriteNullValue();
            return;
        }

        Object(json, () =>
        {
            json.WriteNumber("resultFen", report.Result.Fen);
            Day(json, "reportDate", report.ReportDate);
            Day(json, "validUntil", report.ValidUntil);
            json.WriteString("sha256", report.Sha256);
            Array(json, "methods", report.Methods, method => json.WriteStringValue(method));
            json.WriteString("standard", report.Standard);
            Array(json, "samples", report.Samples, sample => Object(json, () =>
            {
                json.WriteString("description", sample.Description);
                json.WriteNumber("priceFen", sample.Price.Fen);
                Day(json, "date", sample.Date);
                json.WriteString("source", sample.Source);
            }));
        });
    }

    private static void Object(Utf8JsonWriter json, Action write)
    {
        json.WriteStartObject();
        write();
        json.WriteEndObject();
    }

    private static void Array<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> values, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var value in values) { write(value); }
        json.WriteEndArray();
    }

    private static void Day(Utf8JsonWriter json, string name, DateOnly? day) => json.WriteString(name, day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    private static void Instant(Utf8JsonWriter json, string name, DateTimeOffset? at)
    {
        if (at is { } instant) { json.WriteNumber(name, instant.ToUnixTimeMilliseconds()); }
        else { json.WriteNull(name); }
    }
}
