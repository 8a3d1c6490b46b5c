using System.Text;
using Auction.Data;
using Auction.Data.Cases;
using Auction.Data.Files;
using Auction.Data.People;
using Auction.Data.Platform;
using Auction.Data.Procedures;
using Auction.Domain.Amounts;
using Auction.Domain.Assets;
using Auction.Domain.Calendar;
using Auction.Domain.Disposal;
using Auction.Domain.Rules;
using Auction.Grains.Disposals;
using Auction.Grains.Procedures;
using Auction.Grains.Rounds;
using Auction.Web.Disposals;
using Auction.Web.Pages.Court.Disposals;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Demo;

/// <summary>The sale of one demo asset: priced, and sold by the debtor for the time being. Everybody else's desk begins empty.</summary>
/// <remarks>Keys are fixed, so that a start that was cut short goes on where it stopped.</remarks>
internal sealed class DemoSales(IDbContextFactory<AuctionDb> databases, CaseBook cases, DisposalDesk desk, FileShelf shelf, DisposalFiles files, IPlatformClock clock)
{
    /// <summary>The asset whose sale is shown.</summary>
    private const string Asset = "江州云锦纺织有限公司 20% 股权";

    /// <summary>Opens it and brings it to the debtor's own sale.</summary>
    /// <exception cref="InvalidOperationException">A step was refused.</exception>
    public async Task AddAsync(Guid courtId, Guid judgeId, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var assetId = await db.Assets.Where(row => row.TitleZh == Asset).Select(row => row.Id).SingleAsync(cancellationToken);
        var accounts = await LinkAsync(db, assetId, courtId, judgeId, cancellationToken);
        var about = (await AssetFile.FindAsync(db, assetId, courtId, cancellationToken))!;
        var judge = new ActContext(judgeId, Roles.Judge);
        var debtor = about.Parties.First(party => party.Row.Role == DisposalRole.Debtor);
        Check(await desk.OpenAsync(Opening(about, courtId), "demo:open", judge, cancellationToken));

        var today = CourtTime.DayOf(clock.Now);
        var validUntil = Period.ValidUntil(today, 12).Day;
        var lastStart = Period.ValidUntil(validUntil, 6).Day;
        var report = await FileAsync(assetId, "评估报告摘要.txt", "收益法与资产基础法评估，结论 4,260,000 元。", judgeId, cancellationToken);
        await GiveAsync(assetId, new TakePrice(new(PriceBasis.Appraisal, Money.FromYuan(4_260_000), today, validUntil, lastStart, ValuationNumber: null, report)), judge, cancellationToken);

        var (floor, until) = (Money.FromYuan(4_100_000), today.AddDays(60));
        var application = await FileAsync(assetId, "自行处置申请书.txt", "已与两名意向受让人接洽，申请自行处置六十日。", accounts[debtor.Row.Id], cancellationToken);
        await GiveAsync(assetId, new AskSelfDisposal(debtor.PartyId, floor, until, application), new ActContext(accounts[debtor.Row.Id], "party"), cancellationToken);
        var decision = await FileAsync(assetId, "准许自行处置决定书.txt", "申请执行人同意，准许被执行人自行处置，价款汇入案款专户。", judgeId, cancellationToken);
        await GiveAsync(assetId, new GrantSelfDisposal(floor, until, "案款专户 8801", SelfDisposalBasis.CreditorsConsent, decision), judge, cancellationToken);
    }

    private async Task<Dictionary<Guid, Guid>> LinkAsync(AuctionDb db, Guid assetId, Guid courtId, Guid judgeId, CancellationToken cancellationToken)
    {
        var caseId = await db.Assets.Where(row => row.Id == assetId).Select(row => row.CaseId).SingleAsync(cancellationToken);
        var parties = await (
            from party in db.CaseParties.AsNoTracking()
            join account in db.Users on party.Name equals account.RealName
            where party.CaseId == caseId && (party.Role == DisposalRole.Applicant || party.Role == DisposalRole.Debtor)
            select new { party.Id, Account = account.Id, party.AccountId }).ToListAsync(cancellationToken);
        foreach (var party in parties.Where(each => each.AccountId is null))
        {
            var seen = await db.Cases.Where(row => row.Id == caseId).Select(row => row.ChangedAt).SingleAsync(cancellationToken);
            var form = new CaseForm(judgeId, $"demo:link:{party.Id:N}", party.Account.ToString("N"), seen);
            if (await cases.EditAsync(caseId, courtId, new LinkParty(party.Id, party.Account), form, Roles.Judge, cancellationToken) != CaseEditOutcome.Done)
            {
                throw new InvalidOperationException("A demo party could not be linked to its account.");
            }
        }

        return parties.ToDictionary(each => each.Id, each => each.Account);
    }

    private static DisposalOpening Opening(AssetFile about, Guid courtId) => new()
    {
        Id = about.Asset.Id,
        CaseNumber = about.Case.Number,
        AssetId = about.Asset.Id,
        AssetZh = about.Asset.TitleZh,
        AssetEn = about.Asset.TitleEn,
        Persons = [.. about.Parties.Select(party => party.Person)],
        Terms = new()
        {
            Number = "",
            CourtId = courtId.ToString(),
            AssetClass = AssetKinds.Of(about.Asset.Kind).Class,
            Flags = about.Flags,
            Parties = [.. about.Parties.Select(party => party.InDisposal)],
            Claims = new(about.Debt, about.PriorityClaims, about.Costs, about.Case.FiledOn),
            SeizedUntil = about.SeizedUntil!.Value,
            RuleBook = RuleBooks.Edition2022.Version,
        },
    };

    private async Task<string> FileAsync(Guid disposalId, string name, string text, Guid by, CancellationToken cancellationToken)
    {
        var sha256 = await shelf.PutAsync(Encoding.UTF8.GetBytes(text), "text/plain", cancellationToken);
        await files.AddAsync(disposalId, sha256, name, by, clock.Now, cancellationToken);
        await files.OpenToAsync(disposalId, [sha256], FileAudience.Parties, cancellationToken);
        return sha256;
    }

    private async Task GiveAsync(Guid disposalId, DisposalCommand command, ActContext act, CancellationToken cancellationToken) =>
        Check(await desk.ExecuteAsync(disposalId, command, $"demo:{command.GetType().Name}", act, cancellationToken));

    private static void Check(ProcedureAnswer<DisposalEvent, DisposalRefusal> answer)
    {
        if (answer.Outcome != ProcedureOutcome.Accepted)
        {
            throw new InvalidOperationException($"A step of the demo sale was refused: {answer.Words?.En}");
        }
    }
}
