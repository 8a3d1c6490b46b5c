using Auction.Domain.Texts;

namespace Auction.Data.Import;

/// <summary>One field of a notice file: the CSV column and JSON property, and its label.</summary>
/// <param name="Name">As written in the file.</param>
/// <param name="Label">As shown beside a finding.</param>
/// <param name="IsRequired">True when no notice can do without it; a CSV file without this column is unusable.</param>
public sealed record NoticeField(string Name, BilingualText Label, bool IsRequired = false);

/// <summary>The closed list of fields, in the order of the columns. Described for people in <c>samples/README.md</c>.</summary>
public static class NoticeFields
{
    /// <summary>The court's own stable name of the lot; what makes importing twice harmless.</summary>
    public static readonly NoticeField Reference = new("reference", new("标的外部编号", "External reference"), IsRequired: true);

    /// <summary>Public lot number, when the court has one already.</summary>
    public static readonly NoticeField LotNumber = new("lot_number", new("标的编号", "Lot number"));

    public static readonly NoticeField Court = new("court", new("执行法院", "Enforcing court"), IsRequired: true);

    public static readonly NoticeField CaseNumber = new("case_number", new("案号", "Case number"), IsRequired: true);

    public static readonly NoticeField TitleZh = new("title_zh", new("中文标题", "Chinese title"), IsRequired: true);

    public static readonly NoticeField TitleEn = new("title_en", new("英文标题", "English title"));

    public static readonly NoticeField AssetClass = new("asset_class", new("财产类型", "Asset class"), IsRequired: true);

    public static readonly NoticeField Category = new("category", new("类别", "Category"), IsRequired: true);

    public static readonly NoticeField RegionZh = new("region_zh", new("所在地", "Place"), IsRequired: true);

    public static readonly NoticeField RegionEn = new("region_en", new("所在地英文名", "Place in English"));

    public static readonly NoticeField ReferenceKind = new("reference_kind", new("参考价来源", "Kind of reference price"), IsRequired: true);

    public static readonly NoticeField ReferencePrice = new("reference_price", new("参考价", "Reference price"));

    public static readonly NoticeField Round = new("round", new("拍卖阶段", "Round"), IsRequired: true);

    public static readonly NoticeField ReAuction = new("re_auction", new("重新拍卖", "Re-auction"));

    /// <summary>Start price of the round before: of the first for a second round, of the second for a sell-off.</summary>
    public static readonly NoticeField PreviousStartPrice = new("previous_start_price", new("上一阶段起拍价", "Start price of the round before"));

    public static readonly NoticeField StartPrice = new("start_price", new("起拍价", "Start price"), IsRequired: true);

    public static readonly NoticeField Increment = new("increment", new("加价幅度", "Bid step"), IsRequired: true);

    public static readonly NoticeField Deposit = new("deposit", new("保证金", "Deposit"), IsRequired: true);

    public static readonly NoticeField NoticeDate = new("notice_date", new("公告日期", "Notice date"), IsRequired: true);

    public static readonly NoticeField StartsAt = new("starts_at", new("竞价开始时间", "Start of bidding"), IsRequired: true);

    public static readonly NoticeField EndsAt = new("ends_at", new("竞价结束时间", "End of bidding"), IsRequired: true);

    public static readonly NoticeField BalanceDays = new("balance_days", new("尾款期限（日）", "Days to pay the balance"), IsRequired: true);

    public static readonly NoticeField DescriptionZh = new("description_zh", new("标的说明", "Description"));

    public static readonly NoticeField DescriptionEn = new("description_en", new("标的说明英文", "Description in English"));

    public static readonly NoticeField Facts = new("facts", new("标的信息", "Facts"));

    public static readonly NoticeField SourceNote = new("source_note", new("来源说明", "Source note"));

    /// <summary>Stands for a whole row.</summary>
    public static readonly NoticeField WholeRow = new("", new("整行", "Whole row"));

    /// <summary>The eight things a buyer must know first; each has a Chinese and an English field.</summary>
    public static readonly IReadOnlyList<NoticeDisclosure> Disclosures =
    [
        new("occupation", new("占有使用", "Occupation")),
        new("lease", new("租赁", "Leases")),
        new("encumbrances", new("查封与抵押", "Seizure and mortgage")),
        new("taxes", new("税费承担", "Taxes")),
        new("arrears", new("欠费", "Arrears")),
        new("defects", new("已知瑕疵", "Known defects")),
        new("qualification", new("竞买资格与贷款", "Eligibility and loans")),
        new("priority", new("优先购买权人", "Priority purchaser")),
    ];

    /// <summary>All fields in the order of the columns.</summary>
    public static readonly IReadOnlyList<NoticeField> All =
    [
        Reference, LotNumber, Court, CaseNumber, TitleZh, TitleEn, AssetClass, Category, RegionZh, RegionEn,
        ReferenceKind, ReferencePrice, Round, ReAuction, PreviousStartPrice, StartPrice, Increment, Deposit,
        NoticeDate, StartsAt, EndsAt, BalanceDays, DescriptionZh, DescriptionEn, Facts,
        .. Disclosures.SelectMany(disclosure => new[] { disclosure.Zh, disclosure.En }),
        SourceNote,
    ];

    /// <summary>The field with this name, or null.</summary>
    public static NoticeField? Named(string name) =>
        All.FirstOrDefault(field => string.Equals(field.Name, name, StringComparison.Ordinal));
}

/// <summary>One disclosure (AUC-13, AUC-14) and its two fields.</summary>
public sealed record NoticeDisclosure
{
    /// <summary>Creates the disclosure.</summary>
    /// <param name="name">Stem of the field names.</param>
    /// <param name="label">Label on the lot page.</param>
    public NoticeDisclosure(string name, BilingualText label)
    {
        Name = name;
        Label = label;
        Zh = new($"{name}_zh", label, IsRequired: true);
        En = new($"{name}_en", new($"{label.Zh}（英文）", $"{label.En} (English)"));
    }

    public string Name { get; }

    public BilingualText Label { get; }

    public NoticeField Zh { get; }

    public NoticeField En { get; }
}
