using Auction.Data.Settlement;
using Auction.Domain.Amounts;
using Auction.Domain.Rules;
using Auction.Domain.Settlement.Deposits;
using Auction.Grains.Procedures;
using Auction.Grains.Rounds;
using Auction.Grains.Settlement;
using Auction.TestKit.Databases;
using Auction.TestKit.Rounds;
using Auction.TestKit.Valuations;

namespace Auction.Data.Tests.Settlement;

/// <summary>A deposit on record: opened, paid with one fen too much, confirmed, sent back.</summary>
internal static class RecordedDeposit
{
    public static async Task<(DepositDesk Desk, Guid Id)> SaveAsync(TestDatabase database)
    {
        var node = ValuationNode.Start(database);
        var desk = new DepositDesk(new DepositStore(node.Databases, node.Transactions), new CaseAccounts(node.Databases, node.Clock), node.Clock);
        var court = TestRows.Court();
        var lot = TestRows.Lot(court);
        var round = TestRows.Round(lot, node.Clock.Now.AddHours(-1));
        var person = TestRows.Person();
        await using (var db = await node.Databases.CreateDbContextAsync())
        {
            db.AddRange(court, lot, round, person);
            await db.SaveChangesAsync();
        }

        var id = DepositDesk.IdOf(round.Id, person.Id);
        var opening = new DepositOpening(round.Id, person.Id, court.Id, lot.CaseNumber, round.Deposit, round.Deposit, IsSellOff: false, RuleBooks.Edition2022.Version);
        Assert.Equal(ProcedureOutcome.Accepted, (await desk.OpenAsync(opening, ActContext.Platform, CancellationToken.None)).Outcome);
        Assert.Equal(ProcedureOutcome.Accepted, (await desk.OpenAsync(opening, ActContext.Platform, CancellationToken.None)).Outcome);
        foreach (var (key, command, outcome) in new (string, DepositCommand, ProcedureOutcome)[]
        {
            ("confirm-early", new ConfirmDeposit(), ProcedureOutcome.Refused),
            ("ask", new AskPayment(), ProcedureOutcome.Accepted),
            ("paid", new ReportDepositPaid(1, "pi_1", round.Deposit + new Money(1), PayerMatch.Own, node.Clock.Now), ProcedureOutcome.Accepted),
            ("confirm", new ConfirmDeposit(), ProcedureOutcome.Accepted),
            ("end", new EndBidding(BiddingOutcome.Lost, node.Clock.Now.AddSeconds(-1)), ProcedureOutcome.Accepted),
            ("back-1", new ReportDepositRefunded(1, "re_1"), ProcedureOutcome.Accepted),
            ("back-2", new ReportDepositRefunded(2, "re_2"), ProcedureOutcome.Accepted),
        })
        {
            Assert.Equal(outcome, (await desk.ExecuteAsync(id, command, key, ActContext.Platform, CancellationToken.None)).Outcome);
        }

        return (desk, id);
    }

    /// <summary>A deposit whose journal is one whole chain of events the rules would never have given.</summary>
    public static async Task ForgeAsync(TestDatabase database, params IReadOnlyList<DepositEvent> after)
    {
        var node = ValuationNode.Start(database);
        var store = new DepositStore(node.Databases, node.Transactions);
        var court = TestRows.Court();
        var lot = TestRows.Lot(court);
        var round = TestRows.Round(lot, node.Clock.Now.AddHours(-1));
        var person = TestRows.Person();
        await using (var db = await node.Databases.CreateDbContextAsync())
        {
            db.AddRange(court, lot, round, person);
            await db.SaveChangesAsync();
        }

        var account = await new CaseAccounts(node.Databases, node.Clock).NumberAsync(court.Id, lot.CaseNumber, CancellationToken.None);
        var terms = new DepositTerms("DP2611-0001", court.Id.ToString(), account, round.Id.ToString(), new(100), new(100), IsSellOff: false, RuleBooks.Edition2022.Version);
        DepositEvent[] events = [new DepositOpened(terms), new DepositPaymentAsked(1, new(100)), new DepositPaid(1, "pi_1", new(100), new(100), PayerMatch.Own, node.Clock.Now), .. after];
        events = [.. events.Select(happened => happened with { At = node.Clock.Now })];
        var id = DepositDesk.IdOf(round.Id, person.Id);
        var (fold, entries) = DepositProcedure.Instance.Start.With(id, events);
        var head = new DepositRow
        {
            Id = id,
            Number = terms.Number,
            CourtId = court.Id,
            Fence = Guid.NewGuid(),
            Seq = 0,
            HeadHash = [],
            LastStamp = node.Clock.Now,
            RoundId = round.Id,
            AccountId = person.Id,
            CaseAccount = account,
            Purpose = DepositPurpose.Deposit,
            Phase = fold.State.Phase,
            Due = terms.Due,
            Kept = fold.State.Kept,
            HasUntoldPayer = false,
        };
        var stored = await store.SaveAsync(
            [
                new()
                {
                    SubjectId = id,
                    OldFence = null,
                    Opening = head,
                    Before = DepositProcedure.Instance.Start,
                    After = fold,
                    Events = events,
                    Entries = entries,
                    Answer = new("forged", new byte[32], fold.LastStamp, 1, fold.Seq),
                    Act = new(node.Clock.Now, null, "platform", "forge", id.ToString(), "{}", "AUC-23"),
                },
            ],
            CancellationToken.None);
        Assert.Single(stored);
    }
}
