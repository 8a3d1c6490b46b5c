using Auction.Data;
using Auction.Data.People;
using Auction.Data.Viewings;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Demo;

/// <summary>Questions about two demo lots: some answered by the court, one that waits.</summary>
/// <remarks>Keys are fixed, so that a start that was cut short goes on where it stopped.</remarks>
internal sealed class DemoQuestions(IDbContextFactory<AuctionDb> databases, QuestionBook book)
{
    private static readonly (string Question, string Answer)[][] Asked =
    [
        [
            ("成交后由谁负责腾空和交付？", "由执行法院负责清场和交付，买受人配合签收；具体时间以法院通知为准。"),
            ("过户需要缴纳哪些税费，由谁承担？", "买卖双方依照税法规定各自承担；可以先用“期限与金额测算”估算，以税务机关核定为准。"),
            ("可以带评估人员一起看样吗？", ""),
        ],
        [
            ("标的有没有未处理的违章和欠费？", "调查时未发现；成交后查出的，按公告载明的承担方式处理。"),
        ],
    ];

    /// <summary>Asks and answers them once.</summary>
    public async Task AddAsync(Guid courtId, Guid judgeId, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var lots = await db.Lots.Where(lot => lot.CourtId == courtId).OrderBy(lot => lot.Number).Select(lot => lot.Id).Take(Asked.Length).ToListAsync(cancellationToken);
        var names = DemoPeople.Bidders.Select(person => person.UserName).ToList();
        var bidders = await db.Users.Where(account => names.Contains(account.UserName!)).OrderBy(account => account.UserName).Select(account => account.Id).ToListAsync(cancellationToken);
        foreach (var (place, lot) in lots.Index())
        {
            foreach (var (ordinal, (question, answer)) in Asked[place].Index())
            {
                var (who, key) = (bidders[ordinal % bidders.Count], $"demo:question:{place}:{ordinal}");
                await book.AskAsync(lot, who, question, key, cancellationToken);
                var id = await db.LotQuestions.Where(row => row.AccountId == who && row.FormKey == key).Select(row => row.Id).SingleAsync(cancellationToken);
                if (answer.Length > 0)
                {
                    await book.PublishAsync(lot, new(id, 0, question, answer), new(judgeId, Roles.Judge, AuxiliaryId: null), cancellationToken);
                }
            }
        }
    }
}
