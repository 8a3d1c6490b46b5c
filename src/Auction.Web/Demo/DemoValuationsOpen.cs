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
            Course = static async (play, stop) => await play.InvestigateAsync(
                stop, missing: [InvestigationSubject.IndoorVisit, InvestigationSubject.LeaseClaims, InvestigationSubject.ConstructionClaims, InvestigationSubject.HomeExamined]),
        },
        new()
        {
            Court = "jz0102", CaseNumber = "（2026）江0102执2163号", OpenedDaysBefore = 9,
            AssetZh = "奥迪 A6L 小型轿车（江A·5■■20），2022 年 6 月登记", AssetEn = "Audi A6L (Jiang A 5■■20), registered June 2022",
            Kind = PropertyKind.Vehicle, AssetClass = AssetClass.Movable,
            Course = static async (play, stop) =>
            {
                await play.InvestigateAsync(stop);
                play.To(3, 10);
                await play.DoAsync(new RefuseAgreement("D"), stop);
            },
        },
        new()
        {
            Court = "jz0102", CaseNumber = "（2026）江0102执2151号", OpenedDaysBefore = 11,
            AssetZh = "丰田 8 吨内燃叉车 3 台及配套货架", AssetEn = "Three Toyota 8-tonne forklifts with racking",
            Kind = PropertyKind.Other, AssetClass = AssetClass.Movable,
            Course = static async (play, stop) =>
            {
                await play.InvestigateAsync(stop);
                play.To(4, 10);
                await play.DoAsync(new OpenAgreement(play.Day(-9)), stop);
                play.To(2, 16);
                await play.SealAsync("A", Money.FromYuan(486_000), stop);
            },
        },
        new()
        {
            Court = "jz0103", CaseNumber = "（2026）江0103执2466号", OpenedDaysBefore = 13,
            AssetZh = "江州市浔南区青年路 18 号地下车位 C-051", AssetEn = "Parking space C-051, basement of 18 Qingnian Road",
            Kind = PropertyKind.Other, AssetClass = AssetClass.OtherRight,
            Course = static async (play, stop) =>
            {
                await play.InvestigateAsync(stop, hasGovernmentPrice: true);
                await play.DoAsync(new RefuseAgreement("D"), stop);
                play.To(4, 9);
                await play.DoAsync(new OrderDirectedInquiry("jz-tax", play.Day(-11), play.Paper), stop);
            },
        },
        new()
        {
            Court = "jz0102", CaseNumber = "（2026）江0102执2140号", OpenedDaysBefore = 12,
            AssetZh = "江州市临江区文汇路 9 号 2 层 206 室办公用房使用权", AssetEn = "Right to use office 206, second floor, 9 Wenhui Road",
            Kind = PropertyKind.Other, AssetClass = AssetClass.OtherRight,
            Facts = [new("建筑面积", "86.40 ㎡"), new("用途", "办公"), new("剩余期限", "31 年")], SampleZh = "同片区办公用房",
            Course = static async (play, stop) =>
            {
                var price = Money.FromYuan(742_000);
                await play.InvestigateAsync(stop);
                await play.DoAsync(new RefuseAgreement("D"), stop);
                play.To(2, 10);
                await play.OrderOnlineAsync(play.Day(2), stop);
                foreach (var platform in new[] { "zhunjia", "henggu", "zhiheng", "pingyuan" })
                {
                    await play.DoAsync(new ConfirmOrder(platform), stop);
                }

                play.To(2, 16);
                await play.ReportAsync("zhunjia", price, 21, stop);
                play.To(2, 21);
                await play.ReportAsync("pingyuan", price, -34, stop);
                await play.ReportAsync("henggu", price, 8, stop);
                await play.DoAsync(new RequestOnlineExtension("zhiheng"), stop);
            },
        },
        new()
        {
            Court = "jz0102", CaseNumber = "（2026）江0102执2097号", OpenedDaysBefore = 30,
            AssetZh = "江州市临江区东门街 71 号宿舍楼使用权", AssetEn = "Right to use the dormitory at 71 Dongmen Street",
            Kind = PropertyKind.Other, AssetClass = AssetClass.OtherRight,
            Course = static async (play, stop) =>
            {
                await play.InvestigateAsync(stop, needsInspection: true);
                await play.DoAsync(new RefuseAgreement("D"), stop);
                play.To(12, 9);
                var roster = play.Roster(RosterKind.Institution, RosterFields.RealEstate);
                await play.DoAsync(new EntrustAppraisal(roster.Version, roster.ListedOn(play.Day(12)), play.Day(5)), stop);
                await play.DoAsync(new ProposeInstitutions("A", EstateThree), stop);
                play.To(3, 9);
                await play.DoAsync(new FreezeDrawList(play.DrawList(RosterFields.RealEstate, play.Day(3)), Document: null), stop);
                play.To(3, 17);
                await play.CommitDrawAsync(stop);
                play.To(2, 10);
                await play.DoAsync(new GiveDrawInput("A", "2026 江州 7-19-33"), stop);
            },
        },
        new()
        {
            Court = "jz0102", CaseNumber = "（2026）江0102执2054号", OpenedDaysBefore = 38,
            AssetZh = "江州市临江区沿江大道 120 号酒店经营用房使用权", AssetEn = "Right to use the hotel premises at 120 Yanjiang Avenue",
            Kind = PropertyKind.Other, AssetClass = AssetClass.OtherRight, Facts = [new("建筑面积", "2,940 ㎡"), new("用途", "酒店")],
            Course = static async (play, stop) =>
            {
                await play.InvestigateAsync(stop, needsInspection: true);
                await play.AppraiseAsync(24, RosterFields.RealEstate, EstateThree, stop);
                await play.WorkAsync(20, Ours, stop);
                play.To(2, 15);
                await play.DoAsync(new RequestExtension(Ours, 15, play.Paper), stop);
            },
        },
        new()
        {
            Court = "jz0102", CaseNumber = "（2026）江0102执2112号", OpenedDaysBefore = 19,
            AssetZh = "江州云锦纺织有限公司 20% 股权", AssetEn = "20% of Jiangzhou Yunjin Textile Co.",
            Kind = PropertyKind.Equity, AssetClass = AssetClass.OtherRight, Facts = [new("认缴出资", "600 万元"), new("实缴出资", "450 万元")],
            Course = static async (play, stop) =>
            {
                await play.InvestigateAsync(stop, needsInspection: true);
                await play.AppraiseAsync(7, RosterFields.Assets, [Ours, "jn-zhongheng", "jz-mingde"], stop);
            },
        },
        new()
        {
            Court = "jz0102", CaseNumber = "（2026）江0102执1961号", OpenedDaysBefore = 62,
            AssetZh = "德马吉五轴加工中心 1 台（DMU 65）", AssetEn = "DMG five-axis machining centre (DMU 65)",
            Kind = PropertyKind.Other, AssetClass = AssetClass.Movable, Facts = [new("型号", "DMU 65"), new("出厂年份", "2019 年")], SampleZh = "同型号二手设备",
            Course = static async (play, stop) =>
            {
                await play.InvestigateAsync(stop, needsInspection: true);
                await play.AppraiseAsync(40, RosterFields.Assets, [Ours, "jn-zhongheng", "lj-dingsheng"], stop);
                await play.WorkAsync(28, Ours, stop);
                play.To(2, 15);
                await play.DoAsync(new SubmitAppraisal(Ours, play.Report(Ours, Money.FromYuan(1_362_000), isAppraisal: true)), stop);
            },
        },
        new()
        {
            Court = "jz0103", CaseNumber = "（2026）江0103执2357号", OpenedDaysBefore = 47, Parties = [DemoParty.Applicant, DemoParty.Debtor, Owner],
            AssetZh = "解放 J6P 牵引车及平板半挂车（江A·8■■46）", AssetEn = "FAW J6P tractor with flatbed trailer (Jiang A 8■■46)",
            Kind = PropertyKind.Vehicle, AssetClass = AssetClass.Movable, Facts = [new("登记日期", "2021-09"), new("行驶里程", "31.2 万公里")], SampleZh = "同型号二手牵引车",
            Course = static async (play, stop) =>
            {
                await play.InvestigateAsync(stop);
                await play.OnlineAsync(34, Money.FromYuan(186_000), stop);
                play.To(3, 10);
                await play.DoAsync(new ReviewReports([]), stop);
                await play.DoAsync(new RecordService("A", ServiceWay.Electronic, play.Day(3), play.Paper), stop);
                play.To(2, 10);
                await play.DoAsync(new RecordService("D", ServiceWay.Mail, play.Day(2), play.Paper), stop);
                await play.DoAsync(new PublishService("I", play.Day(2), play.Paper), stop);
            },
        },
        new()
        {
            Court = "jz0103", CaseNumber = "（2026）江0103执1120号", OpenedDaysBefore = 96, Parties = [DemoParty.Applicant, DemoParty.Debtor, Mortgagee],
            AssetZh = "江州市浔南区临港路33号仓储用房及土地使用权", AssetEn = "Warehouse and land at 33 Lingang Road, Xunnan District",
            Kind = PropertyKind.RealEstate, AssetClass = AssetClass.RealEstate, Facts = [new("建筑面积", "6,218 ㎡"), new("土地面积", "9,840 ㎡"), new("结构", "钢筋混凝土")], SampleZh = "同类仓储用房",
            Course = static async (play, stop) =>
            {
                await play.InvestigateAsync(stop, needsInspection: true);
                await play.AppraiseAsync(80, RosterFields.RealEstate, EstateThree, stop);
                await play.WorkAsync(76, Ours, stop);
                play.To(56, 15);
                await play.DoAsync(new RequestExtension(Ours, 15, play.Paper), stop);
                await play.DoAsync(new DecideExtension(IsGranted: true, play.Paper), stop);
                play.To(45, 15);
                await play.DoAsync(new SubmitAppraisal(Ours, play.Report(Ours, Money.FromYuan(17_264_000), isAppraisal: true)), stop);
                await play.PassAsync(43, stop);
                play.To(40, 10);
                await play.DoAsync(new FileObjection("D", "demo-objection-1", ObjectionGrounds.Method | ObjectionGrounds.Result, [], play.Paper), stop);
                play.To(39, 10);
                await play.DoAsync(new ForwardObjection("demo-objection-1"), stop);
                play.To(36, 10);
                await play.DoAsync(new ExplainObjection(Ours, "demo-objection-1", play.Paper, Corrected: null), stop);
                play.To(34, 10);
                await play.DoAsync(new AnswerExplanation("D", "demo-objection-1", IsSatisfied: false), stop);
                play.To(32, 10);
                await play.DoAsync(new OrderTechnicalReview("demo-objection-1", "jz-estate-assoc", play.Day(-9), play.Paper), stop);
            },
        },
    ];
}
