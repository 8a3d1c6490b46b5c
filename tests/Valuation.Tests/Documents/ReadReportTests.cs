using System.Text;
using System.Text.Json.Nodes;
using Auction.Domain.Amounts;
using Valuation.Documents;
using Valuation.Procedure;

namespace Valuation.Tests.Documents;

/// <summary>What a report says is what it was written to say; what cannot be understood is named and never believed.</summary>
[Trait("Rule", "REF-11.1")]
[Trait("Rule", "REF-17")]
public sealed class ReadReportTests
{
    public static TheoryData<string, string, ReportDocumentFaultKind> Malformed => new()
    {
        { "valuation", "null", ReportDocumentFaultKind.Missing },
        { "valuation", "\" \"", ReportDocumentFaultKind.Missing },
        { "valuation", "7", ReportDocumentFaultKind.WrongKind },
        { "author", "null", ReportDocumentFaultKind.Missing },
        { "author", "\"a\\u202eb\"", ReportDocumentFaultKind.HiddenSigns },
        { "author", "\"a\\u0000b\"", ReportDocumentFaultKind.HiddenSigns },
        { "author", "\"\\ud800\"", ReportDocumentFaultKind.HiddenSigns },
        { "facts", "{}", ReportDocumentFaultKind.WrongKind },
        { "facts", "\"98.4 平方米\"", ReportDocumentFaultKind.WrongKind },
        { "samples", "7", ReportDocumentFaultKind.WrongKind },
        { "methods", "\"市场比较法\"", ReportDocumentFaultKind.WrongKind },
        { "standard", "[]", ReportDocumentFaultKind.WrongKind },
        { "resultFen", "\"118000001\"", ReportDocumentFaultKind.WrongKind },
        { "resultFen", "118000001.5", ReportDocumentFaultKind.NotFen },
        { "resultFen", "1.0", ReportDocumentFaultKind.NotFen },
        { "resultFen", "1e400", ReportDocumentFaultKind.NotFen },
        { "resultFen", "999999999999999", default },
        { "resultFen", "1000000000000000", ReportDocumentFaultKind.NotFen },
        { "resultFen", "-1000000000000000", ReportDocumentFaultKind.NotFen },
        { "resultFen", "99999999999999999999999", ReportDocumentFaultKind.NotFen },
        { "reportDate", "null", ReportDocumentFaultKind.Missing },
        { "reportDate", "\"2026-02-29\"", ReportDocumentFaultKind.NotDay },
        { "reportDate", "\"02.03.2026\"", ReportDocumentFaultKind.NotDay },
        { "validUntil", "\"9999-12-32\"", ReportDocumentFaultKind.NotDay },
        { "validUntil", "20270301", ReportDocumentFaultKind.WrongKind },
        { "pdf", "\"E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855\"", ReportDocumentFaultKind.NotDigest },
        { "pdf", "\"e3b0\"", ReportDocumentFaultKind.NotDigest },
        { "notes", "true", ReportDocumentFaultKind.WrongKind },
    };

    public static TheoryData<string, string> MalformedLines => new()
    {
        { "facts", """[{"label":"面积"}]""" },
        { "facts", """[{"value":"98"}]""" },
        { "facts", """["98"]""" },
        { "facts", "[null]" },
        { "samples", """[{"priceFen":1,"date":"2026-01-15","source":"甲"}]""" },
        { "samples", """[{"description":"乙","date":"2026-01-15","source":"甲"}]""" },
        { "samples", """[{"description":"乙","priceFen":0,"date":"2026-01-15","source":"甲"}]""" },
        { "samples", """[{"description":"乙","priceFen":1,"source":"甲"}]""" },
        { "samples", """[{"description":"乙","priceFen":1,"date":"2026-01-15"}]""" },
        { "methods", "[7]" },
        { "notes", "[[]]" },
    };

    public static TheoryData<string, int> ListLimits => new()
    {
        { "facts", ReportDocumentLimits.Lines },
        { "samples", ReportDocumentLimits.Lines },
        { "methods", ReportDocumentLimits.Methods },
        { "notes", ReportDocumentLimits.Notes },
    };

    [Fact]
    public void WholeReport_SaysWhatWasWritten()
    {
        var reading = Reports.Read(Reports.Written);
        Assert.Empty(reading.Faults);
        Assert.Equivalent(Reports.Whole, reading.Document, strict: true);
    }

    [Fact]
    public void WholeReport_IsWrittenCanonically() => Assert.Equal(Reports.Written, Encoding.UTF8.GetString(ReportDocumentJson.Write(Reports.Whole)));

    [Fact]
    public void EmptyReport_IsReadWithNothingInIt()
    {
        var empty = new ReportDocument { Valuation = "HV2603-0001", Author = "zhunjia", ReportDate = new DateOnly(2026, 3, 2) };
        var reading = ReportDocumentReader.Read(ReportDocumentJson.Write(empty));
        Assert.Empty(reading.Faults);
        Assert.Equivalent(empty, reading.Document, strict: true);
        Assert.Equal(new SubmittedReport(ReportItems.None, Result: null, new DateOnly(2026, 3, 2), ValidUntil: null, Reports.Sha256), reading.Document!.ToSubmitted(Reports.Sha256));
    }

    [Fact]
    public void WholeReport_IsSubmittedWithItsParts() => Assert.Equal(
        new SubmittedReport(ReportItems.Basics | ReportItems.Samples | ReportItems.Method | ReportItems.Standard, new Money(118_000_001), new DateOnly(2026, 3, 2), new DateOnly(2027, 3, 1), Reports.Sha256),
        Reports.Whole.ToSubmitted(Reports.Sha256));

    [Theory]
    [InlineData("facts", "[]", ReportItems.Basics)]
    [InlineData("samples", "[]", ReportItems.Samples)]
    [InlineData("methods", "[]", ReportItems.Method)]
    [InlineData("methods", "[\" \"]", ReportItems.Method)]
    [InlineData("standard", "\"\"", ReportItems.Standard)]
    [InlineData("standard", "null", ReportItems.Standard)]
    public void PartThatIsLacking_IsNotClaimed(string member, string value, ReportItems lacking)
    {
        const ReportItems all = ReportItems.Basics | ReportItems.Samples | ReportItems.Method | ReportItems.Standard;
        Assert.Equal(all & ~lacking, Reports.ReadWith(json => json[member] = JsonNode.Parse(value)).Document!.Items);
    }

    [Theory]
    [InlineData("0", 0L)]
    [InlineData("-1", -1L)]
    [InlineData("1", 1L)]
    public void ResultNotAboveZero_IsLeftToTheRules(string value, long fen) =>
        Assert.Equal(new Money(fen), Reports.ReadWith(json => json["resultFen"] = JsonNode.Parse(value)).Document!.Result);

    [Theory]
    [MemberData(nameof(Malformed))]
    public void MemberThatCannotBeUnderstood_IsNamed(string member, string value, ReportDocumentFaultKind kind)
    {
        var reading = Reports.Read(Written(member, value));
        if (kind == default)
        {
            Assert.Empty(reading.Faults);
            return;
        }

        Assert.Null(reading.Document);
        Assert.Equal([new ReportDocumentFault(kind, member)], reading.Faults);
    }

    [Theory]
    [MemberData(nameof(MalformedLines))]
    public void LineThatCannotBeUnderstood_IsNamed(string member, string value)
    {
        var reading = Reports.Read(Written(member, value));
        Assert.Null(reading.Document);
        Assert.StartsWith($"{member}[0]", Assert.Single(reading.Faults).Member);
    }

    [Theory]
    [MemberData(nameof(ListLimits))]
    public void ListPastItsLimit_IsRefused(string member, int most)
    {
        ReportReading Of(int count) => Reports.ReadWith(json => json[member] = new JsonArray([.. Enumerable.Repeat(0, count).Select(_ => json[member]![0]!.DeepClone())]));
        Assert.Empty(Of(most).Faults);
        Assert.Equal([new ReportDocumentFault(ReportDocumentFaultKind.TooMany, member)], Of(most + 1).Faults);
    }

    [Theory]
    [InlineData("author", ReportDocumentLimits.Name)]
    [InlineData("standard", ReportDocumentLimits.Text)]
    public void TextPastItsLimit_IsRefused(string member, int most)
    {
        ReportReading Of(int length) => Reports.ReadWith(json => json[member] = new string('长', length));
        Assert.Empty(Of(most).Faults);
        Assert.Equal([new ReportDocumentFault(ReportDocumentFaultKind.TooLong, member)], Of(most + 1).Faults);
    }

    [Fact]
    public void FilePastItsLimit_IsNotEvenParsed()
    {
        var text = Reports.Written + new string(' ', ReportDocumentLimits.Bytes - Encoding.UTF8.GetByteCount(Reports.Written));
        Assert.Empty(Reports.Read(text).Faults);
        Assert.Equal([new ReportDocumentFault(ReportDocumentFaultKind.TooLarge, "")], Reports.Read(text + " ").Faults);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("<html>")]
    [InlineData("{\"format\":\"hengping-report-1\",\"format\":\"hengping-report-1\"}")]
    [InlineData("{\"\\ud800\":1}")]
    public void SomethingElse_IsNoReport(string text) =>
        Assert.Contains(Assert.Single(Reports.Read(text).Faults).Kind, new[] { ReportDocumentFaultKind.NotJson, ReportDocumentFaultKind.UnknownFormat });

    [Fact]
    public void ResultStandingTwice_IsRefused() =>
        Assert.Equal([new ReportDocumentFault(ReportDocumentFaultKind.NotJson, "")], Reports.Read(Reports.Written.Replace("\"resultFen\":118000001", "\"resultFen\":118000001,\"resultFen\":1", StringComparison.Ordinal)).Faults);

    [Fact]
    public void AnotherFormat_IsRefused() =>
        Assert.Equal([new ReportDocumentFault(ReportDocumentFaultKind.UnknownFormat, "")], Reports.ReadWith(json => json["format"] = "hengping-report-2").Faults);

    [Fact]
    public void MemberItDoesNotKnow_IsPassedOver() =>
        Assert.Equivalent(Reports.Whole, Reports.ReadWith(json => json["confidence"] = 0.93).Document, strict: true);

    [Fact]
    public void ManyFaults_AreCutOff()
    {
        var reading = Reports.ReadWith(json => json["facts"] = new JsonArray([.. Enumerable.Range(0, 100).Select(_ => JsonValue.Create(1))]));
        Assert.Null(reading.Document);
        Assert.Equal(ReportDocumentLimits.Faults, reading.Faults.Count);
    }

    [Fact]
    public void EveryFault_NamesMemberAndRuleInBothLanguages()
    {
        foreach (var kind in Enum.GetValues<ReportDocumentFaultKind>())
        {
            var words = new ReportDocumentFault(kind, "samples[2].priceFen").Words;
            Assert.Contains("REF-11.1, REF-17", words.Zh);
            Assert.Contains("REF-11.1, REF-17", words.En);
            var isOfTheFile = kind is ReportDocumentFaultKind.TooLarge or ReportDocumentFaultKind.NotJson or ReportDocumentFaultKind.UnknownFormat;
            Assert.Equal(!isOfTheFile, words.Zh.Contains("samples[2].priceFen", StringComparison.Ordinal));
        }
    }

    /// <summary>Ten thousand damaged files: each is read or refused, none throws, and what is read can be written and read again.</summary>
    [Fact]
    public void DamagedFiles_NeverThrow()
    {
        var random = new Random(20_260_302);
        var whole = Encoding.UTF8.GetBytes(Reports.Written);
        var read = 0;
        for (var round = 0; round < 10_000; round++)
        {
            var bytes = whole.ToArray();
            for (var hits = random.Next(1, 4); hits > 0; hits--) { bytes[random.Next(bytes.Length)] = (byte)random.Next(256); }
            var cut = random.Next(4) == 0 ? bytes[..random.Next(bytes.Length)] : bytes;
            var reading = ReportDocumentReader.Read(cut);
            Assert.Equal(reading.Document is null, reading.Faults.Count > 0);
            if (reading.Document is not { } document) { continue; }
            read++;
            Assert.Equivalent(document, ReportDocumentReader.Read(ReportDocumentJson.Write(document)).Document, strict: true);
        }

        Assert.True(read > 500, $"Only {read} were read.");
    }

    // The tree of nodes cannot hold half a surrogate or a huge number, so the text itself is changed.
    private static string Written(string member, string value)
    {
        const string mark = "\"put-here\"";
        var json = JsonNode.Parse(Reports.Written)!.AsObject();
        json[member] = "put-here";
        return json.ToJsonString().Replace(mark, value, StringComparison.Ordinal);
    }
}
