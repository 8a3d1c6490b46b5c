using Auction.Data.Disposals;
using Auction.Domain.Amounts;
using Auction.Domain.Calendar;
using Auction.Domain.Disposal;
using Auction.Domain.Rules;
using Auction.Grains.Disposals;
using Auction.Grains.Procedures;
using Auction.TestKit.Databases;
using Auction.TestKit.Rounds;
using Auction.TestKit.Valuations;

namespace Auction.Data.Tests.Disposals;

/// <summary>A disposal on record: opened, one act done, one refused.</summary>
internal static class RecordedDisposal
{
    public static async Task SaveAsync(TestDatabase database)
    {
        var node = ValuationNode.Start(database);
        var desk = new DisposalDesk(new DisposalStore(node.Databases, node.Transactions), new NoticeRounds(node.Databases), node.Clock);
        var court = TestRows.Court();
        await using (var db = await node.Databases.CreateDbContextAsync())
        {
            db.Add(court);
            await db.SaveChangesAsync();
        }

        var today = CourtTime.DayOf(node.Clock.Now);
        var opening = new DisposalOpening
        {
            Id = Guid.CreateVersion7(),
            CaseNumber = "(2026)江0102执1873号",
            AssetZh = "江州市临江区望江苑地下一层 12 号车位",
            AssetEn = "Parking space 12, basement of Wangjiang Court",
            Terms = new()
            {
                Number = "",
                CourtId = court.Id.ToString(),
                AssetClass = AssetClass.RealEstate,
                Parties = [new("A", DisposalRole.Applicant), new("D", DisposalRole.Debtor)],
                Claims = new(Money.FromYuan(1_000_000), Money.FromYuan(300_000), Money.FromYuan(20_000), today),
                SeizedUntil = today.AddMonths(30),
                RuleBook = RuleBooks.Edition2022.Version,
            },
            Persons = [new("A", "江州禾川商贸有限公司"), new("D", "林知远")],
        };
        var opened = await desk.OpenAsync(opening, "open", ValuationNode.Judge, CancellationToken.None);
        var asked = await desk.ExecuteAsync(opening.Id, new AskSelfDisposal("D", Money.FromYuan(900_000), today.AddDays(30), ValuationNode.Document), "ask", ValuationNode.Judge, CancellationToken.None);
        var refused = await desk.ExecuteAsync(opening.Id, new RecordRulingServed(today, ValuationNode.Document), "ruling", ValuationNode.Judge, CancellationToken.None);
        Assert.Equal((ProcedureOutcome.Accepted, ProcedureOutcome.Accepted, ProcedureOutcome.Refused), (opened.Outcome, asked.Outcome, refused.Outcome));
    }
}
