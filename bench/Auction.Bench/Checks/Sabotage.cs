using Auction.Bench.Hosts;
using Auction.Bench.Load;
using Auction.Bench.Rivals;
using Auction.TestKit.Databases;

namespace Auction.Bench.Checks;

/// <summary>Ways to do wrong on purpose, to show that the check notices.</summary>
internal enum SabotageKind
{
    /// <summary>Nothing is done.</summary>
    None,

    /// <summary>An acknowledged bid is removed from the journal.</summary>
    Drop,

    /// <summary>The amount of an acknowledged bid is changed in the journal.</summary>
    Change,

    /// <summary>Bids are acknowledged by a server that stores nothing.</summary>
    Unstored,
}

/// <summary>Changes the database behind the product's back.</summary>
internal static class Sabotage
{
    public static async Task DoAsync(SabotageKind kind, World world, LoadPlan plan, LoadResult result)
    {
        if (kind == SabotageKind.None)
        {
            return;
        }

        var victim = result.Answers.Last(answer => answer.IsAccepted);
        var where = $"WHERE bid_key = '{plan.Key(victim.Bidder, victim.Key)}'";
        await using var connection = await RivalTables.OpenAsync(world);
        await using var command = connection.CreateCommand();

        // The record refuses change; whoever owns the database can still take that away.
        command.CommandText = world.Kind == DatabaseKind.Postgres
            ? "DROP TRIGGER round_event_refuses_change ON round_event"
            : "DROP TRIGGER round_event_refuses_update; DROP TRIGGER round_event_refuses_delete";
        await command.ExecuteNonQueryAsync();
        command.CommandText = kind switch
        {
            SabotageKind.Drop => $"DELETE FROM round_event {where}",
            SabotageKind.Change => $"UPDATE round_event SET payload = replace(payload, '{victim.AmountFen}', '{victim.AmountFen + 100}') {where}",
            _ => "",
        };
        if (command.CommandText.Length > 0 && await command.ExecuteNonQueryAsync() != 1)
        {
            throw new InvalidOperationException("The sabotage itself failed.");
        }
    }
}
