using Auction.Data.Rosters;
using Auction.Domain.Amounts;
using Auction.Domain.Rules;
using Valuation.Procedure;

namespace Auction.Web.Demo;

/// <summary>Demo valuations still under way, one for every phase before the price.</summary>
internal static class DemoValuationsOpen
{
    private const string Ours = "jz-zhengxin";
    private static readonly string[] EstateThree = [Ours, "xy-xinda", "jz-huace"];
    private static readonly DemoParty Mortgagee = new("P", PartyRole.PriorityCreditor, "浔南农村商业银行股份有限公司");
    private static readonly DemoParty Owner = new("I", PartyRole.InterestedPerson, "罗启明");

    public static IReadOnlyList<DemoValuation> All { get; } =
    [
        new()
        {
            Court = "jz0102", CaseNumber = "（2026）江0102执2188号", OpenedDaysBefore = 6,
            AssetZh = "江州市临江区梧桐路52号梧桐苑3幢1单元902室住宅用房", AssetEn = "Flat 902, Unit 1, Building 3, Wutong Court, 52 Wutong Road",
            Kind = PropertyKind.RealEstate, AssetClass = AssetClass.RealEstate,
            Course = static play => play.Investigate(
                missing: [InvestigationSubject.IndoorVisit, InvestigationSubject.LeaseClaims, InvestigationSubject.ConstructionClaims, InvestigationSubject.HomeExamined]),
        },
        new()
        {
            Court = "jz0102", CaseNumber = "（2026）江0102执2163号", OpenedDaysBefore = 9,
            AssetZh = "奥迪 A6L 小型轿车（江A·5■■20），2022 年 6 月登记", AssetEn = "Audi A6L (Jiang A 5■■20), registered June 2022",
            Kind = PropertyKind.Vehicle, AssetClass = AssetClass.Movable,
            Course = static play =>
            {
                play.Investigate();
                play.To(3, 10);
                play.Do(new RefuseAgreement("D"));
            },
        },
        new()
        {
            Court = "jz0102", CaseNumber = "（2026）江0102执2151号", OpenedDaysBefore = 11,
            AssetZh = "丰田 8 吨内燃叉车 3 台及配套货架", AssetEn = "Three Toyota 8-tonne forklifts with racking",
            Kind = PropertyKind.Other, AssetClass = AssetClass.Movable,
            Course = static play =>
            {
                play.Investigate();
                play.To(4, 10);
                play.Do(new OpenAgreement(play.Day(-9)));
                play.To(2, 16);
                play.Seal("A", Money.FromYuan(486_000));
            },
        },
        new()
        {
            Court = "jz0103", CaseNumber = "（2026）江0103执2466号", OpenedDaysBefore = 13,
            AssetZh = "江州市浔南区青年路 18 号地下车位 C-051", AssetEn = "Parking space C-051, basement of 18 Qingnian Road",
            Kind = PropertyKind.Other, AssetClass = AssetClass.OtherRight,
            Course = static play =>
            {
                play.Investigate(hasGovernmentPrice: true);
                play.Do(new RefuseAgreement("D"));
                play.To(4, 9);
                play.Do(new OrderDirectedInquiry("jz-tax", play.Day(-11), play.Paper));
            },
        },
        new()
        {
            Court = "jz0102", CaseNumber = "（2026）江0102执2140号", OpenedDaysBefore = 12,
            AssetZh = "江州市临江区文汇路 9 号 2 层 206 室办公用房使用权", AssetEn = "Right to use office 206, second floor, 9 Wenhui Road",
            Kind = PropertyKind.Other, AssetClass = AssetClass.OtherRight,
            Facts = [new("建筑面积", "86.40 ㎡"), new("用途", "办公"), new("剩余期限", "31 年")], SampleZh = "同片区办公用房",
            Course = static play =>
            {
                var price = Money.FromYuan(742_000);
                play.Investigate();
                play.Do(new RefuseAgreement("D"));
                play.To(2, 10);
                play.OrderOnline(play.Day(2));
                foreach (var platform in new[] { "zhunjia", "henggu", "zhiheng", "pingyuan" })
                {
                    play.Do(new ConfirmOrder(platform));
                }

                play.To(2, 16);
                play.Submit("zhunjia", price, 21);
                play.To(2, 21);
                play.Submit("pingyuan", price, -34);
                play.Submit("henggu", price, 8);
                play.Do(new RequestOnlineExtension("zhiheng"));
            },
        },
        new()
        {
            Court = "jz0102", CaseNumber = "（2026）江0102执2097号", OpenedDaysBefore = 30,
            AssetZh = "江州市临江区东门街 71 号宿舍楼使用权", AssetEn = "Right to use the dormitory at 71 Dongmen Street",
            Kind = PropertyKind.Other, AssetClass = AssetClass.OtherRight,
            Course = static play =>
            {
                play.Investigate(needsInspection: true);
                play.Do(new RefuseAgreement("D"));
                play.To(12, 9);
                var roster = play.Roster(RosterKind.Institution, RosterFields.RealEstate);
                play.Do(new EntrustAppraisal(roster.Version, roster.ListedOn(play.Day(12)), play.Day(5)));
                play.Do(new ProposeInstitutions("A", EstateThree));
                play.To(3, 9);
                play.Do(new FreezeDrawList(play.DrawList(RosterFields.RealEstate, play.Day(3)), Document: null));
                play.To(3, 17);
                play.CommitDraw();
                play.To(2, 10);
                play.Do(new GiveDrawInput("A", "2026 江州 7-19-33"));
            },
        },
        new()
        {
            Court = "jz0102", CaseNumber = "（2026）江0102执2054号", OpenedDaysBefore = 38,
            AssetZh = "江州市临江区沿江大道 120 号酒店经营用房使用权", AssetEn = "Right to use the hotel premises at 120 Yanjiang Avenue",
            Kind = PropertyKind.Other, AssetClass = AssetClass.OtherRight, Facts = [new("建筑面积", "2,940 ㎡"), new("用途", "酒店")],
            Course = static play =>
            {
                play.Investigate(needsInspection: true);
                play.Appraise(24, RosterFields.RealEstate, EstateThree);
                play.Work(20, Ours);
                play.To(2, 15);
                play.Do(new RequestExtension(Ours, 15, play.Paper));
            },
        },
        new()
        {
            Court = "jz0102", CaseNumber = "（2026）江0102执2112号", OpenedDaysBefore = 19,
            AssetZh = "江州云锦纺织有限公司 20% 股权", AssetEn = "20% of Jiangzhou Yunjin Textile Co.",
            Kind = PropertyKind.Equity, AssetClass = AssetClass.OtherRight, Facts = [new("认缴出资", "600 万元"), new("实缴出资", "450 万元")],
            Course = static play =>
            {
                play.Investigate(needsInspection: true);
                play.Appraise(7, RosterFields.Assets, [Ours, "jn-zhongheng", "jz-mingde"]);
            },
        },
        new()
        {
            Court = "jz0102", CaseNumber = "（2026）江0102执1961号", OpenedDaysBefore = 62,
            AssetZh = "德马吉五轴加工中心 1 台（DMU 65）", AssetEn = "DMG five-axis machining centre (DMU 65)",
            Kind = PropertyKind.Other, AssetClass = AssetClass.Movable, Facts = [new("型号", "DMU 65"), new("出厂年份", "2019 年")], SampleZh = "同型号二手设备",
            Course = static play =>
            {
                play.Investigate(needsInspection: true);
                play.Appraise(40, RosterFields.Assets, [Ours, "jn-zhongheng", "lj-dingsheng"]);
                play.Work(28, Ours);
                play.To(2, 15);
                play.Do(new SubmitAppraisal(Ours, play.Report(Ours, Money.FromYuan(1_362_000), isAppraisal: true)));
            },
        },
        new()
        {
            Court = "jz0103", CaseNumber = "（2026）江0103执2357号", OpenedDaysBefore = 47, Parties = [DemoParty.Applicant, DemoParty.Debtor, Owner],
            AssetZh = "解放 J6P 牵引车及平板半挂车（江A·8■■46）", AssetEn = "FAW J6P tractor with flatbed trailer (Jiang A 8■■46)",
            Kind = PropertyKind.Vehicle, AssetClass = AssetClass.Movable, Facts = [new("登记日期", "2021-09"), new("行驶里程", "31.2 万公里")], SampleZh = "同型号二手牵引车",
            Course = static play =>
            {
                play.Investigate();
                play.AskPlatforms(34, Money.FromYuan(186_000));
                play.To(3, 10);
                play.Do(new ReviewReports([]));
                play.Do(new RecordService("A", ServiceWay.Electronic, play.Day(3), play.Paper));
                play.To(2, 10);
                play.Do(new RecordService("D", ServiceWay.Mail, play.Day(2), play.Paper));
                play.Do(new PublishService("I", play.Day(2), play.Paper));
            },
        },
        new()
        {
            Court = "jz0103", CaseNumber = "（2026）江0103执1120号", OpenedDaysBefore = 96, Parties = [DemoParty.Applicant, DemoParty.Debtor, Mortgagee],
            AssetZh = "江州市浔南区临港路33号仓储用房及土地使用权", AssetEn = "Warehouse and land at 33 Lingang Road, Xunnan District",
            Kind = PropertyKind.RealEstate, AssetClass = AssetClass.RealEstate, Facts = [new("建筑面积", "6,218 ㎡"), new("土地面积", "9,840 ㎡"), new("结构", "钢筋混凝土")], SampleZh = "同类仓储用房",
            Course = static play =>
            {
                play.Investigate(needsInspection: true);
                play.Appraise(80, RosterFields.RealEstate, EstateThree);
                play.Work(76, Ours);
                play.To(56, 15);
                play.Do(new RequestExtension(Ours, 15, play.Paper));
                play.Do(new DecideExtension(IsGranted: true, play.Paper));
                play.To(45, 15);
                play.Do(new SubmitAppraisal(Ours, play.Report(Ours, Money.FromYuan(17_264_000), isAppraisal: true)));
                play.Pass(43);
                play.To(40, 10);
                play.Do(new FileObjection("D", "demo-objection-1", ObjectionGrounds.Method | ObjectionGrounds.Result, [], play.Writing(DemoTexts.ObjectionName, "objection")));
                play.To(39, 10);
                play.Do(new ForwardObjection("demo-objection-1"));
                play.To(36, 10);
                play.Do(new ExplainObjection(Ours, "demo-objection-1", play.Writing(DemoTexts.ExplanationName, "explanation"), Corrected: null));
                play.To(34, 10);
                play.Do(new AnswerExplanation("D", "demo-objection-1", IsSatisfied: false));
                play.To(32, 10);
                play.Do(new OrderTechnicalReview("demo-objection-1", DemoPeople.Association.RosterEntryId!, play.Day(-9), play.Writing(DemoTexts.LetterName, "letter")));
            },
        },
    ];
}
