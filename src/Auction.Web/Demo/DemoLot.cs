using System.Text.Json;
using System.Text.Json.Serialization;
using Auction.Data.Import;
using Auction.Data.Lots;
using Auction.Domain.Amounts;
using Auction.Domain.Rounds;
using Auction.Domain.Rules;
using Valuation;

namespace Auction.Web.Demo;

/// <summary>One invented lot and the scene it plays in, from <c>lots.json</c>.</summary>
internal sealed record DemoLot
{
    private static readonly JsonSerializerOptions Reading = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower), new MoneyOfYuan() },
    };

    public required string Reference { get; init; }

    public required string Court { get; init; }

    public required string CaseNumber { get; init; }

    public required string TitleZh { get; init; }

    public required string TitleEn { get; init; }

    public required AssetClass AssetClass { get; init; }

    public required string Category { get; init; }

    public required string RegionZh { get; init; }

    public required string RegionEn { get; init; }

    public required ReferencePriceKind ReferenceKind { get; init; }

    public required Money ReferencePrice { get; init; }

    /// <summary>Start price of the scene's round.</summary>
    public required Money StartPrice { get; init; }

    /// <summary>Start price of the first round, when the scene's round is a later one.</summary>
    public Money? FirstStartPrice { get; init; }

    public required Money Increment { get; init; }

    public required Money Deposit { get; init; }

    public required int BalanceDays { get; init; }

    public required string DescriptionZh { get; init; }

    public required string DescriptionEn { get; init; }

    public required IReadOnlyList<LotFact> Facts { get; init; }

    public required IReadOnlyDictionary<string, DemoWords> Disclosures { get; init; }

    public required DemoScene Scene { get; init; }

    /// <summary>All lots, in the order of their numbers.</summary>
    public static IReadOnlyList<DemoLot> All()
    {
        using var stream = typeof(DemoLot).Assembly.GetManifestResourceStream("Auction.Web.Demo.lots.json")!;
        return JsonSerializer.Deserialize<List<DemoLot>>(stream, Reading)!;
    }

    /// <summary>The lot as a notice of its scene's round would describe it.</summary>
    public Notice ToNotice(DateOnly noticeDate, DateTimeOffset startsAt, DateTimeOffset endsAt) => new()
    {
        Row = 1,
        Reference = Reference,
        LotNumber = null,
        CourtCode = Court,
        CaseNumber = CaseNumber,
        TitleZh = TitleZh,
        TitleEn = TitleEn,
        AssetClass = AssetClass,
        Category = Category,
        RegionZh = RegionZh,
        RegionEn = RegionEn,
        ReferenceKind = ReferenceKind,
        ReferencePrice = ReferencePrice,
        Kind = Scene.Round,
        IsReAuction = false,
        PreviousStartPrice = null,
        StartPrice = StartPrice,
        Increment = Increment,
        Deposit = Deposit,
        NoticeDate = noticeDate,
        StartsAt = startsAt,
        EndsAt = endsAt,
        BalanceDays = BalanceDays,
        DescriptionZh = DescriptionZh,
        DescriptionEn = DescriptionEn,
        Facts = Facts,
        Disclosures = [.. NoticeFields.Disclosures.Select(point =>
            new LotFact(point.Label.Zh, point.Label.En, Disclosures[point.Name].Zh, Disclosures[point.Name].En))],
        SourceNote = "",
    };

    private sealed class MoneyOfYuan : JsonConverter<Money>
    {
        public override Money Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            MoneyText.Read(reader.GetString()).Amount;

        public override void Write(Utf8JsonWriter writer, Money value, JsonSerializerOptions options) =>
            throw new NotSupportedException("Demo lots are only read.");
    }
}

/// <summary>The same words in both languages.</summary>
internal sealed record DemoWords(string Zh, string En);

/// <summary>What has happened to a lot when the site starts for the first time. Times are minutes from then; the past is negative.</summary>
internal sealed record DemoScene
{
    public RoundKind Round { get; init; } = RoundKind.First;

    /// <summary>Start of the round.</summary>
    public required int Start { get; init; }

    /// <summary>Scheduled length; a sell-off always lasts 60 days.</summary>
    public int Hours { get; init; } = 24;

    /// <summary>Accepted bids.</summary>
    public int Bids { get; init; }

    /// <summary>When the first bid came; shortly after the start when absent.</summary>
    public int? BidsFrom { get; init; }

    /// <summary>True when the last bids fall into the last minutes and extend the round, which is still running.</summary>
    public bool Late { get; init; }

    /// <summary>The same in a round that is over.</summary>
    public bool LateEnd { get; init; }

    /// <summary>Ordinary bidders that are qualified; all four when absent.</summary>
    public int? Bidders { get; init; }

    /// <summary>True when a priority purchaser is qualified.</summary>
    public bool Priority { get; init; }

    public int? Withdraw { get; init; }

    public int? Pause { get; init; }

    public string? Cause { get; init; }

    /// <summary>When a paused round goes on, and when that was announced.</summary>
    public int? Resume { get; init; }

    public int? ResumeSaid { get; init; }

    /// <summary>Why it was withdrawn or paused: Chinese, English.</summary>
    public IReadOnlyList<string> Reason { get; init; } = [];
}
