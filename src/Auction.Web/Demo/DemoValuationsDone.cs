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
            Course = static play =>
            {
                var price = play.Lot!.Reference;
                play.Investigate();
                play.Do(new RefuseAgreement("D"));
                play.To(58, 9);
                play.OrderOnline(play.Day(58));
                play.Do(new ConfirmOrder("zhunjia"));
                play.Do(new ConfirmOrder("henggu"));
                play.To(57, 10);
                play.Submit("henggu", price, -23);
                play.To(57, 16);
                play.Submit("zhunjia", price, 258);
                play.Submit("zhiheng", price, 4);
                play.To(56, 9);
                play.Submit("pingyuan", price, 19);
                play.Pass(40, new ReportFault("zhunjia", ReportFaultKind.ExceedsProperty, play.Paper));
                play.Sell();
                play.Do(new ExplainDelay("sale.start", "被执行人申请暂缓腾退，合议庭准许后公告延后发布。"));
            },
        },
        new()
        {
            Court = "jz0102", CaseNumber = "（2026）江0102执1894号", OpenedDaysBefore = 70,
            AssetZh = "库存 304 不锈钢卷板 62 吨", AssetEn = "62 tonnes of 304 stainless steel coil",
            Kind = PropertyKind.Other, AssetClass = AssetClass.Movable,
            Course = static play =>
            {
                play.Investigate();
                play.To(58, 9);
                play.Do(new OpenAgreement(play.Day(45)));
                play.To(54, 10);
                play.Seal("A", Money.FromYuan(868_000));
                play.To(53, 10);
                play.Seal("D", Money.FromYuan(868_000));
                play.To(52, 10);
                play.OpenFigures();
                play.To(50, 10);
                play.Do(new CheckHarm(HarmsThirdParty: false, play.Paper));
                play.To(44, 10);
                play.Do(new RecordFirstNotice(play.Day(44), play.Paper));
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
            Course = static play =>
            {
                var price = play.Lot!.Reference;
                play.Investigate(isEasilyPriced: true);
                play.To(24, 10);
                play.Do(new RecordMarketSample("1", new(price.Fen / 100 * 104), play.Day(25), play.Paper));
                play.Do(new RecordMarketSample("2", new(price.Fen / 100 * 97), play.Day(25), play.Paper));
                play.Do(new RecordExpertOpinion("E1", new(price.Fen / 100 * 101), play.Paper));
                play.Do(new RecordPartyView("A", price, play.Paper));
                play.Do(new RecordPartyView("D", Price: null, play.Paper));
                play.To(20, 10);
                play.Do(new FixMarketPrice(price, Members: 3, InFavour: 3, play.Paper));
                play.Sell();
            },
        },
        new()
        {
            Lot = 28, Court = "jz01", CaseNumber = "（2026）江01执77号", OpenedDaysBefore = 110,
            AssetZh = "庐北文旅发展有限公司 12% 股权", AssetEn = "12% of Lubei Culture and Tourism Development Co.",
            Kind = PropertyKind.Equity, AssetClass = AssetClass.OtherRight, SampleZh = "同行业股权",
            Course = Appraised(play => play.Lot!.Reference, static play => play.Sell()),
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
            Course = Appraised(_ => Money.FromYuan(152_000), static play =>
            {
                play.To(6, 10);
                play.Do(new RecordFirstNotice(play.Day(6), play.Paper));
                play.To(3, 10);
                play.Do(new RecordSale(SaleEnding.TakenForDebt, Money.FromYuan(140_000), play.Paper));
            }),
        },
        new()
        {
            Court = "jz0102", CaseNumber = "（2025）江0102执1188号", OpenedDaysBefore = 505,
            AssetZh = "捷达出租汽车经营权 2 个", AssetEn = "Two taxi operating rights",
            Kind = PropertyKind.Other, AssetClass = AssetClass.OtherRight, SampleZh = "同城经营权转让",
            Course = static play =>
            {
                play.Investigate();
                play.AskPlatforms(490, Money.FromYuan(92_000));
                play.Pass(470);
                play.To(60, 9);
                play.Do(new Wake());
            },
        },
        new()
        {
            Court = "jz0102", CaseNumber = "（2026）江0102执1932号", OpenedDaysBefore = 68,
            AssetZh = "江州盛元建材有限公司应收债权 1 笔", AssetEn = "A receivable of Jiangzhou Shengyuan Building Materials",
            Kind = PropertyKind.Other, AssetClass = AssetClass.OtherRight,
            Course = static play =>
            {
                play.Investigate();
                play.Do(new RefuseAgreement("D"));
                play.To(50, 9);
                play.OrderOnline(play.Day(50));
                play.Submit("zhunjia", Money.FromYuan(255_000), 0);
                play.To(49, 9);
                play.Do(new WithdrawValuation(WithdrawalGround.Performed, play.Paper));
            },
        },
    ];

    private static Action<DemoValuationPlay> Online(int turn) => play =>
    {
        play.Investigate();
        play.AskPlatforms(52, play.Lot!.Reference, turn);
        play.Pass(34);
        play.Sell();
    };

    private static Action<DemoValuationPlay> OnlineSold(Money price, Money salePrice, int turn) => play =>
    {
        play.Investigate();
        play.AskPlatforms(160, price, turn);
        play.Pass(140);
        play.To(110, 9);
        play.Do(new RecordFirstNotice(play.Day(110), play.Paper));
        play.To(90, 12);
        play.Do(new RecordSale(SaleEnding.Sold, salePrice, play.Paper));
    };

    private static Action<DemoValuationPlay> Appraised(Func<DemoValuationPlay, Money> price, Action<DemoValuationPlay> afterwards) => play =>
    {
        play.Investigate(needsInspection: true);
        play.Appraise(95, RosterFields.Assets, AssetsThree);
        play.Work(90, AssetsThree[0]);
        play.To(66, 15);
        play.Do(new SubmitAppraisal(AssetsThree[0], play.Report(AssetsThree[0], price(play), isAppraisal: true)));
        play.Pass(64);
        afterwards(play);
    };
}
