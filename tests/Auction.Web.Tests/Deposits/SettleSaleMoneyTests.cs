using System.Net;
using Auction.Data;
using Auction.Data.Audit;
using Auction.Data.Rounds;
using Auction.Data.Settlement;
using Auction.Domain.Amounts;
using Auction.Domain.Calendar;
using Auction.Domain.Disposal;
using Auction.Domain.Rounds;
using Auction.Domain.Rules;
using Auction.Domain.Settlement.Deposits;
using Auction.Domain.Settlement.Ledger;
using Auction.Grains.Procedures;
using Auction.Grains.Rounds;
using Auction.Grains.Settlement;
using Auction.TestKit.Databases;
using Auction.TestKit.Rounds;
using Auction.Web.Tests.Disposals;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Auction.Web.Tests.Deposits;

/// <summary>From the sale to the price on the account of the case, and what becomes of the money when the buyer defaults or the sale is revoked.</summary>
public sealed class SettleSaleMoneyTests
{
    public static TheoryData<DatabaseKind> Databases { get; } = [DatabaseKind.Sqlite, DatabaseKind.Postgres];

    [Theory]
    [MemberData(nameof(Databases))]
    [Trait("Rule", "AUC-25.1")]
    [Trait("Rule", "DEF-1")]
    [Trait("Rule", "DIS-28")]
    public async Task TheBalanceIsAskedFor_GraceMovesIt_AndPaidInFullTheSaleIsPaid(DatabaseKind kind)
    {
        await using var sale = await Sold.StartAsync(kind);
        await sale.CarryAsync();
        var balance = await sale.RowAsync(DepositPurpose.Balance);
        Assert.Equal((Money.FromYuan(140_000), sale.DueBy(await sale.RoundAsync())), (balance.Due, balance.DueBy));

        await sale.Site.GiveAsync(sale.Number, new GrantGrace(sale.Site.Today.AddDays(30), "银行转账限额", SaleSite.Document));
        await sale.CarryAsync();
        Assert.Equal(sale.DueBy(await sale.RoundAsync()), (await sale.RowAsync(DepositPurpose.Balance)).DueBy);

        await sale.GiveAsync(balance.Id, new AskPayment(), new ReportDepositPaid(1, "pi_b1", Money.FromYuan(40_000), PayerMatch.Own, sale.Site.Clock.Now), new AskPayment(), new ReportDepositPaid(2, "pi_b2", Money.FromYuan(100_000), PayerMatch.Own, sale.Site.Clock.Now), new ReportDepositAtCourt("tr_b"));
        await sale.CarryAsync();
        await sale.CarryAsync();
        await sale.CarryAsync();

        Assert.Equal(RoundStage.Paid, (await sale.RoundAsync()).Stage);
        var judge = await sale.Site.AsAsync("judge");
        var papers = await judge.GetAsync($"/court/disposals/{sale.Number}/documents");
        var ruling = await judge.GetAsync(papers.Document.QuerySelector("#papers th a[href*='sale-ruling']")!.GetAttribute("href")!);
        Assert.Contains("优先受偿权（第 1 顺位）", ruling.Document.QuerySelector("article.court-doc")!.TextContent, StringComparison.Ordinal);
        Assert.Equal((DepositPhase.SetOff, DepositPhase.SetOff), ((await sale.RowAsync(DepositPurpose.Deposit)).Phase, (await sale.RowAsync(DepositPurpose.Balance)).Phase));
        Assert.Equal(Money.FromYuan(160_000), (await sale.BooksAsync()).Of(new(balance.CaseAccount, LedgerAccountKind.Received, sale.RoundId.ToString())));
        await sale.CheckMoneyAsync();
    }

    [Theory]
    [MemberData(nameof(Databases))]
    [Trait("Rule", "DEF-1")]
    [Trait("Rule", "AUC-24.1")]
    public async Task TheBuyerDefaults_PartPaymentsGoBack_AndTheDepositStays(DatabaseKind kind)
    {
        await using var sale = await Sold.StartAsync(kind);
        await sale.CarryAsync();
        var balance = await sale.RowAsync(DepositPurpose.Balance);
        await sale.GiveAsync(balance.Id, new AskPayment(), new ReportDepositPaid(1, "pi_b1", Money.FromYuan(1), PayerMatch.Own, sale.Site.Clock.Now));
        sale.Site.Clock.MoveTo(balance.DueBy!.Value);
        await sale.Site.GiveAsync(sale.Number, new RecordDefault(SaleSite.Document));
        await sale.CarryAsync();
        await sale.GiveAsync(balance.Id, new ReportDepositRefunded(1, "re_b1"));
        await sale.CarryAsync();

        Assert.Equal((DepositPhase.Forfeited, DepositPhase.Released), ((await sale.RowAsync(DepositPurpose.Deposit)).Phase, (await sale.RowAsync(DepositPurpose.Balance)).Phase));
        Assert.Equal(2, (await sale.BooksAsync()).Balances.Count);
        await sale.CheckMoneyAsync();
    }

    [Theory]
    [MemberData(nameof(Databases))]
    [Trait("Rule", "AUC-24.1")]
    [Trait("Rule", "AUC-24.1b")]
    [Trait("Rule", "DEF-TOP")]
    [Trait("Rule", "PAY-TWO")]
    public async Task TheForfeitedDeposit_IsUsedInTheOrderOfTheLaw_ProposedByOnePersonAndDecidedByAnother(DatabaseKind kind)
    {
        await using var sale = await Sold.StartAsync(kind);
        await sale.CarryAsync();
        sale.Site.Clock.MoveTo((await sale.RowAsync(DepositPurpose.Balance)).DueBy!.Value);
        await sale.Site.GiveAsync(sale.Number, new RecordDefault(SaleSite.Document));
        await sale.CarryAsync();
        var deposit = await sale.RowAsync(DepositPurpose.Deposit);
        var account = await (await sale.Site.AsAsync("finance")).GetAsync($"/court/accounts/{deposit.CaseAccount}");
        var address = account.Document.QuerySelector("#forfeited a")!.GetAttribute("href")!;
        Assert.Equal(HttpStatusCode.NotFound, (await (await sale.Site.AsAsync("elsewhere")).GetAsync(address)).Status);
        var clerk = await sale.Site.AsAsync("clerk");
        var form = await clerk.GetAsync(address);
        foreach (var (field, value) in new[] { ("resale", ""), ("costs", "1.234"), ("otherDebt", "-1"), ("basis", "短") })
        {
            var wrong = await clerk.SubmitAsync(form, "#propose", [.. Use().Where(pair => pair.Name != field), (field, value)]);
            Assert.NotNull(wrong.Document.QuerySelector($".errsum a[href='#f-{field}']"));
        }

        for (var time = 0; time < 2; time++)
        {
            Assert.NotNull((await clerk.SubmitAsync(form, "#propose", Use())).Document.QuerySelector("[role=status] .note.ok"));
        }

        Assert.Null((await clerk.GetAsync(address)).Document.QuerySelector("#decide"));
        var judge = await sale.Site.AsAsync("judge");
        var decision = await judge.GetAsync(address);
        for (var time = 0; time < 2; time++)
        {
            var decided = await judge.SubmitAsync(decision, "#decide");
            Assert.NotNull(decided.Document.QuerySelector("[role=status] .note.ok"));
            Assert.Equal("2,000.00", decided.Document.QuerySelector("#left")!.TextContent);
        }

        var books = await sale.BooksAsync();
        Assert.Equal((Money.FromYuan(18_000), Money.FromYuan(2_000)), (
            books.Of(new(deposit.CaseAccount, LedgerAccountKind.Received, sale.RoundId.ToString())), books.Of(new(deposit.CaseAccount, LedgerAccountKind.DepositAtCourt, deposit.Number))));
        await sale.CheckMoneyAsync();

        static (string Name, string Value)[] Use() => [("resale", "150000"), ("costs", "1000"), ("caseDebt", "7000"), ("otherDebt", ""), ("basis", "重新拍卖成交确认书、费用票据")];
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    [Trait("Rule", "AUC-31")]
    public async Task TheSaleIsRevoked_DepositAndBalanceGoBackToWhereTheyCameFrom_AlsoAfterThePaymentWasRecorded(bool isRecorded)
    {
        await using var sale = await Sold.StartAsync(DatabaseKind.Sqlite);
        await sale.CarryAsync();
        var balance = await sale.RowAsync(DepositPurpose.Balance);
        await sale.GiveAsync(balance.Id, new AskPayment(), new ReportDepositPaid(1, "pi_b1", Money.FromYuan(140_000), PayerMatch.Own, sale.Site.Clock.Now), new ReportDepositAtCourt("tr_b"));
        for (var beat = 0; isRecorded && beat < 3; beat++) { await sale.CarryAsync(); }
        Assert.Equal(isRecorded ? DepositPhase.SetOff : DepositPhase.AtCourt, (await sale.RowAsync(DepositPurpose.Balance)).Phase);
        await sale.Site.GiveAsync(sale.Number, new RevokeSale(RevocationGround.UnqualifiedBuyer, "买受人不具备资格", SaleSite.Document));
        await sale.CarryAsync();
        await sale.GiveAsync(balance.Id, new ReportDepositRefunded(1, "re_b1"));
        await sale.GiveAsync((await sale.RowAsync(DepositPurpose.Deposit)).Id, new ReportDepositRefunded(1, "re_d1"));

        Assert.Equal((DepositPhase.Refunded, DepositPhase.Refunded), ((await sale.RowAsync(DepositPurpose.Deposit)).Phase, (await sale.RowAsync(DepositPurpose.Balance)).Phase));
        Assert.Empty((await sale.BooksAsync()).Balances);
        await using var db = await sale.DbAsync();
        Assert.Equal([ProviderOrderKind.ReturnFromCourt, ProviderOrderKind.ReturnFromCourt], await db.ProviderOrders.Where(row => row.Cause.Contains("refund")).Select(row => row.Kind).ToListAsync());
        await sale.CheckMoneyAsync();
    }

    /// <summary>A property sold for 160,000 yuan whose buyer’s deposit of 20,000 is on the court’s account. The test plays the provider.</summary>
    private sealed class Sold : IAsyncDisposable
    {
        private Sold(SaleSite site, string number, Guid roundId)
        {
            Site = site;
            Number = number;
            RoundId = roundId;
        }

        public SaleSite Site { get; }

        public string Number { get; }

        public Guid RoundId { get; }

        private DepositDesk Desk => Site.Host.Services.GetRequiredService<DepositDesk>();

        public static async Task<Sold> StartAsync(DatabaseKind kind)
        {
            var site = await SaleSite.StartAsync(kind);
            var number = await site.OpenAsync();
            await site.PriceAsync(number);
            await site.NoticeAsync(number, RoundKind.First, 140_000);
            Guid roundId;
            await using (var db = await site.Host.Services.GetRequiredService<IDbContextFactory<AuctionDb>>().CreateDbContextAsync())
            {
                roundId = await db.DisposalRounds.Select(row => row.RoundId).SingleAsync();
            }

            var sold = new Sold(site, number, roundId);
            await sold.BuyAsync();
            return sold;
        }

        public async Task<AuctionDb> DbAsync() => await Site.Host.Services.GetRequiredService<IDbContextFactory<AuctionDb>>().CreateDbContextAsync();

        public async Task<RoundCourse> RoundAsync() => (await Site.StateAsync(Number)).Rounds.Single();

        public DateTimeOffset DueBy(RoundCourse round) => CourtTime.EndOf(round.GraceUntil ?? Period.Days(CourtCalendar.Current, CourtTime.DayOf(round.EndedAt!.Value), round.Draft.BalanceDays).LastDay);

        public async Task<DepositRow> RowAsync(DepositPurpose purpose)
        {
            await using var db = await DbAsync();
            return await db.Deposits.AsNoTracking().SingleAsync(row => row.Purpose == purpose);
        }

        public async Task<Books> BooksAsync()
        {
            await using var db = await DbAsync();
            var number = await db.CaseAccounts.Select(row => row.Number).SingleAsync();
            return (await LedgerReader.MovementsAsync(db, number, CancellationToken.None)).Aggregate(Books.Empty, (books, movement) => books.After(movement));
        }

        // Under a virtual clock the real times of writing cannot fit; what is asked here is about money.
        public async Task CheckMoneyAsync() =>
            Assert.Empty((await Site.Host.Database.AuditAsync()).Findings.Where(finding => finding.Id[0] is 'M' or 'S' || finding.Id == AuditIds.L3));

        public async Task CarryAsync() => Assert.Empty(await Site.Host.Services.GetRequiredService<SaleBridge>().RunAsync(CancellationToken.None));

        public async Task GiveAsync(Guid depositId, params DepositCommand[] commands)
        {
            foreach (var command in commands)
            {
                var answer = await Desk.ExecuteAsync(depositId, command, Guid.CreateVersion7().ToString("N"), ActContext.Platform, CancellationToken.None);
                Assert.Equal((ProcedureOutcome.Accepted, null), (answer.Outcome, answer.Words?.En));
            }
        }

        public ValueTask DisposeAsync() => Site.DisposeAsync();

        private async Task BuyAsync()
        {
            var person = TestRows.Person(realName: "周予安");
            await using (var db = await DbAsync())
            {
                db.Add(person);
                db.Add(new RoundBidderRow { RoundId = RoundId, BidderCode = SaleRounds.BuyerCode, AccountId = person.Id, Salt = new byte[32] });
                await db.SaveChangesAsync();
            }

            var deposit = Money.FromYuan(20_000);
            var opened = await Desk.OpenAsync(new(RoundId, person.Id, await CourtAsync(), "(2026)江0102执1873号", deposit, deposit, IsSellOff: false, RuleBooks.Edition2022.Version), ActContext.Platform, CancellationToken.None);
            Assert.Equal(ProcedureOutcome.Accepted, opened.Outcome);
            await GiveAsync(opened.SubjectId, new AskPayment(), new ReportDepositPaid(1, "pi_d1", deposit, PayerMatch.Own, Site.Clock.Now), new ConfirmDeposit());
            await Site.SellAsync(Number, 160_000);
            await GiveAsync(opened.SubjectId, new EndBidding(BiddingOutcome.Won, Site.Clock.Now), new ReportDepositAtCourt("tr_d"));
        }

        private async Task<Guid> CourtAsync()
        {
            await using var db = await DbAsync();
            return await db.Disposals.Select(row => row.CourtId).SingleAsync();
        }
    }
}
