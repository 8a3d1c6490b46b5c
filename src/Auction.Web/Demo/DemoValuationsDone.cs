using Auction.Data.Rosters;
using Auction.Domain.Amounts;
using Auction.Domain.Rules;
using Valuation.Procedure;

namespace Auction.Web.Demo;

/// <summary>Demo valuations that ended: with a price, with a sale, without either.</summary>
internal static class DemoValuationsDone
{
    private static readonly string[] AssetsThree = ["jn-zhongheng", "jz-mingde", "lj-dingsheng"];

    public static IReadOnlyList<DemoValuation> All { get; } =
    [
        new()
        {
            Lot = 1, Court = "jz0102", CaseNumber = "（2026）江0102执1873号", OpenedDaysBefore = 75,
            AssetZh = "江州市临江区云栖路88号望江苑7幢2单元1203室住宅用房", AssetEn = "Flat 1203, Unit 2, Building 7, Wangjiang Court, 88 Yunqi Road",
            Kind = PropertyKind.RealEstate, AssetClass = AssetClass.RealEstate,
            Facts = [new("建筑面积", "118.62 ㎡"), new("楼层", "第 12 层，共 26 层"), new("竣工年份", "2015 年")], SampleZh = "同小区住宅",
            Course = static async (play, stop) =>
            {
                var price = play.Lot!.Reference;
                await play.InvestigateAsync(stop);
                await play.DoAsync(new RefuseAgreement("D"), stop);
                play.To(58, 9);
                await play.OrderOnlineAsync(play.Day(58), stop);
                await play.DoAsync(new ConfirmOrder("zhunjia"), stop);
                await play.DoAsync(new ConfirmOrder("henggu"), stop);
                play.To(57, 10);
                await play.ReportAsync("henggu", price, -23, stop);
                play.To(57, 16);
                await play.ReportAsync("zhunjia", price, 258, stop);
                await play.ReportAsync("zhiheng", price, 4, stop);
                play.To(56, 9);
                await play.ReportAsync("pingyuan", price, 19, stop);
                await play.PassAsync(40, stop, new ReportFault("zhunjia", ReportFaultKind.ExceedsProperty, play.Paper));
                await play.SellAsync(stop);
                await play.DoAsync(new ExplainDelay("sale.start", "被执行人申请暂缓腾退，合议庭准许后公告延后发布。"), stop);
            },
        },
        new()
        {
            Court = "jz0102", CaseNumber = "（2026）江0102执1894号", OpenedDaysBefore = 70,
            AssetZh = "库存 304 不锈钢卷板 62 吨", AssetEn = "62 tonnes of 304 stainless steel coil",
            Kind = PropertyKind.Other, AssetClass = AssetClass.Movable,
            Course = static async (play, stop) =>
            {
                await play.InvestigateAsync(stop);
                play.To(58, 9);
                await play.DoAsync(new OpenAgreement(play.Day(45)), stop);
                play.To(54, 10);
                await play.SealAsync("A", Money.FromYuan(868_000), stop);
                play.To(53, 10);
                await play.SealAsync("D", Money.FromYuan(868_000), stop);
                play.To(52, 10);
                await play.OpenFiguresAsync(stop);
                play.To(50, 10);
                await play.DoAsync(new CheckHarm(HarmsThirdParty: false, play.Paper), stop);
                play.To(44, 10);
                await play.DoAsync(new RecordFirstNotice(play.Day(44), play.Paper), stop);
            },
        },
        new()
        {
            Lot = 25, Court = "jz0102", CaseNumber = "（2026）江0102执1820号", OpenedDaysBefore = 66,
            AssetZh = "江州市临江区水街 7 号院 3 幢 501 室住宅用房", AssetEn = "Flat 501, Building 3, 7 Shuijie Court, Linjiang District",
            Kind = PropertyKind.RealEstate, AssetClass = AssetClass.RealEstate, SampleZh = "同片区住宅",
            Course = Online(turn: 0),
        },
        new()
        {
            Lot = 26, Court = "jz0103", CaseNumber = "（2026）江0103执2190号", OpenedDaysBefore = 61,
            AssetZh = "丰田凯美瑞小型轿车（江A·3■■61）", AssetEn = "Toyota Camry (Jiang A 3■■61)",
            Kind = PropertyKind.Vehicle, AssetClass = AssetClass.Movable, SampleZh = "同型号二手车",
            Course = Online(turn: 2),
        },
        new()
        {
            Lot = 27, Court = "jz0121", CaseNumber = "（2026）江0121执301号", OpenedDaysBefore = 40,
            AssetZh = "库存黄酒 3,600 坛", AssetEn = "3,600 jars of rice wine from stock",
            Kind = PropertyKind.Food, AssetClass = AssetClass.Movable,
            Course = static async (play, stop) =>
            {
                var price = play.Lot!.Reference;
                await play.InvestigateAsync(stop, isEasilyPriced: true);
                play.To(24, 10);
                await play.DoAsync(new RecordMarketSample("1", new(price.Fen / 100 * 104), play.Day(25), play.Paper), stop);
                await play.DoAsync(new RecordMarketSample("2", new(price.Fen / 100 * 97), play.Day(25), play.Paper), stop);
                await play.DoAsync(new RecordExpertOpinion("E1", new(price.Fen / 100 * 101), play.Paper), stop);
                await play.DoAsync(new RecordPartyView("A", price, play.Paper), stop);
                await play.DoAsync(new RecordPartyView("D", Price: null, play.Paper), stop);
                play.To(20, 10);
                await play.DoAsync(new FixMarketPrice(price, Members: 3, InFavour: 3, play.Paper), stop);
                await play.SellAsync(stop);
            },
        },
        new()
        {
            Lot = 28, Court = "jz01", CaseNumber = "（2026）江01执77号", OpenedDaysBefore = 110,
            AssetZh = "庐北文旅发展有限公司 12% 股权", AssetEn = "12% of Lubei Culture and Tourism Development Co.",
            Kind = PropertyKind.Equity, AssetClass = AssetClass.OtherRight, SampleZh = "同行业股权",
            Course = Appraised(play => play.Lot!.Reference, static (play, stop) => play.SellAsync(stop)),
        },
        new()
        {
            Court = "jz0102", CaseNumber = "（2026）江0102执1467号", OpenedDaysBefore = 190,
            AssetZh = "网络交换机等机房设备 1 批", AssetEn = "Network switches and server-room equipment",
            Kind = PropertyKind.Other, AssetClass = AssetClass.Movable, SampleZh = "同型号二手设备",
            Course = OnlineSold(Money.FromYuan(318_000), Money.FromYuan(296_400), turn: 1),
        },
        new()
        {
            Court = "jz0121", CaseNumber = "（2026）江0121执144号", OpenedDaysBefore = 175,
            AssetZh = "雷沃谷神联合收割机 2 台", AssetEn = "Two Lovol combine harvesters",
            Kind = PropertyKind.Other, AssetClass = AssetClass.Movable, SampleZh = "同型号二手农机",
            Course = OnlineSold(Money.FromYuan(204_000), Money.FromYuan(221_800), turn: 3),
        },
        new()
        {
            Court = "jz0103", CaseNumber = "（2026）江0103执871号", OpenedDaysBefore = 200,
            AssetZh = "宋锦、刺绣等工艺品 27 件", AssetEn = "27 pieces of brocade and embroidery",
            Kind = PropertyKind.Other, AssetClass = AssetClass.Movable, SampleZh = "同类工艺品",
            Course = Appraised(_ => Money.FromYuan(152_000), static async (play, stop) =>
            {
                play.To(6, 10);
                await play.DoAsync(new RecordFirstNotice(play.Day(6), play.Paper), stop);
                play.To(3, 10);
                await play.DoAsync(new RecordSale(SaleEnding.TakenForDebt, Money.FromYuan(140_000), play.Paper), stop);
            }),
        },
        new()
        {
            Court = "jz0102", CaseNumber = "（2025）江0102执1188号", OpenedDaysBefore = 505,
            AssetZh = "捷达出租汽车经营权 2 个", AssetEn = "Two taxi operating rights",
            Kind = PropertyKind.Other, AssetClass = AssetClass.OtherRight, SampleZh = "同城经营权转让",
            Course = static async (play, stop) =>
            {
                await play.InvestigateAsync(stop);
                await play.OnlineAsync(490, Money.FromYuan(92_000), stop);
                await play.PassAsync(470, stop);
                play.To(60, 9);
                await play.DoAsync(new Wake(), stop);
            },
        },
        new()
        {
            Court = "jz0102", CaseNumber = "（2026）江0102执1932号", OpenedDaysBefore = 68,
            AssetZh = "江州盛元建材有限公司应收债权 1 笔", AssetEn = "A receivable of Jiangzhou Shengyuan Building Materials",
            Kind = PropertyKind.Other, AssetClass = AssetClass.OtherRight,
            Course = static async (play, stop) =>
            {
                await play.InvestigateAsync(stop);
                await play.DoAsync(new RefuseAgreement("D"), stop);
                play.To(50, 9);
                await play.OrderOnlineAsync(play.Day(50), stop);
                await play.ReportAsync("zhunjia", Money.FromYuan(255_000), 0, stop);
                play.To(49, 9);
                await play.DoAsync(new WithdrawValuation(WithdrawalGround.Performed, play.Paper), stop);
            },
        },
    ];

    private static Func<DemoValuationPlay, CancellationToken, Task> Online(int turn) => async (play, stop) =>
    {
        await play.InvestigateAsync(stop);
        await play.OnlineAsync(52, play.Lot!.Reference, stop, turn);
        await play.PassAsync(34, stop);
        await play.SellAsync(stop);
    };

    private static Func<DemoValuationPlay, CancellationToken, Task> OnlineSold(Money price, Money salePrice, int turn) => async (play, stop) =>
    {
        await play.InvestigateAsync(stop);
        await play.OnlineAsync(160, price, stop, turn);
        await play.PassAsync(140, stop);
        play.To(110, 9);
        await play.DoAsync(new RecordFirstNotice(play.Day(110), play.Paper), stop);
        play.To(90, 12);
        await play.DoAsync(new RecordSale(SaleEnding.Sold, salePrice, play.Paper), stop);
    };

    private static Func<DemoValuationPlay, CancellationToken, Task> Appraised(Func<DemoValuationPlay, Money> price, Func<DemoValuationPlay, CancellationToken, Task> afterwards) => async (play, stop) =>
    {
        await play.InvestigateAsync(stop, needsInspection: true);
        await play.AppraiseAsync(95, RosterFields.Assets, AssetsThree, stop);
        await play.WorkAsync(90, AssetsThree[0], stop);
        play.To(66, 15);
        await play.DoAsync(new SubmitAppraisal(AssetsThree[0], play.Report(AssetsThree[0], price(play), isAppraisal: true)), stop);
        await play.PassAsync(64, stop);
        await afterwards(play, stop);
    };
}
