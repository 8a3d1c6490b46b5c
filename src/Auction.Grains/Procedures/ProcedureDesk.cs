using System.Data.Common;
using System.Globalization;
using System.Text.Json;
using Auction.Data.Journal;
using Auction.Data.Platform;
using Auction.Data.Procedures;
using Auction.Domain.Calendar;
using Auction.Domain.Procedures;
using Auction.Domain.Texts;
using Microsoft.EntityFrameworkCore;

namespace Auction.Grains.Procedures;

/// <summary>Takes every command of one kind of procedure: loads the journal, asks the rules, stores what they say, answers.</summary>
/// <remarks>
/// Nothing is kept in memory between commands, so any process may take any command. The fence in the database decides who was
/// first; the other judges again. Nobody contends for a procedure as bidders do for a round.
/// </remarks>
/// <typeparam name="TState">Fold of the journal.</typeparam>
/// <typeparam name="TCommand">Family of the commands.</typeparam>
/// <typeparam name="TEvent">Family of the events.</typeparam>
/// <typeparam name="TRefusal">Closed list of the refusals.</typeparam>
public abstract class ProcedureDesk<TState, TCommand, TEvent, TRefusal>(IProcedureStore<TState, TEvent> store, IPlatformClock clock)
    where TCommand : notnull
    where TRefusal : struct, Enum
{
    // Each loss means that somebody else's command was stored.
    private const int TriesMax = 20;

    /// <summary>Platform time.</summary>
    protected DateTimeOffset Now => clock.Now;

    /// <summary>The command by which the clock does its part.</summary>
    protected abstract TCommand Wake { get; }

    /// <summary>A procedure as it stands; null when there is none.</summary>
    /// <exception cref="DamagedJournalException">Its journal is not what was written.</exception>
    public async Task<TState?> FindAsync(Guid subjectId, CancellationToken cancellationToken) =>
        await store.LoadAsync(subjectId, cancellationToken) is { } stored ? store.Procedure.Fold(subjectId, stored.Events).State : default;

    /// <summary>Asks the rules.</summary>
    protected abstract Decision<TEvent, TRefusal> Decide(TState state, TCommand command, DateTimeOffset now);

    /// <summary>Stable code and rule of a refusal.</summary>
    protected abstract (string Code, string Rule) NameOf(TRefusal refusal);

    /// <summary>The rules a command was checked against, for the act log (GEN-8).</summary>
    protected abstract string RulesOf(TCommand command);

    /// <summary>It was not judged.</summary>
    protected static ProcedureAnswer<TEvent, TRefusal> NotJudged(Guid subjectId, ProcedureOutcome why) => new() { SubjectId = subjectId, Outcome = why };

    /// <summary>The next free number that begins so, with a serial of four digits.</summary>
    protected async Task<string> NextNumberAsync(string letters, CancellationToken cancellationToken)
    {
        var prefix = $"{letters}{CourtTime.Format(clock.Now, "yyMM")}-";
        var last = await store.LastNumberAsync(prefix, cancellationToken);
        var serial = last is null ? 0 : int.Parse(last.AsSpan(prefix.Length), CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"{prefix}{serial + 1:0000}");
    }

    /// <summary>Judges a command and answers once it is stored.</summary>
    /// <param name="asked">The command with its key.</param>
    /// <param name="prepare">Makes the command from the fold it is judged against; may be called again.</param>
    /// <param name="cancellationToken">Stops before anything is stored.</param>
    /// <param name="receivedAt">The instant it is judged as of, never later than now; null for now.</param>
    protected async Task<ProcedureAnswer<TEvent, TRefusal>> JudgeAsync(AskedCommand asked, Func<Fold<TState, TEvent>, Task<PreparedCommand<TState, TCommand>>> prepare, CancellationToken cancellationToken, DateTimeOffset? receivedAt = null)
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(prepare);
        for (var tries = 1; tries <= TriesMax; tries++)
        {
            if (await AgainAsync(asked, cancellationToken) is { } given)
            {
                return given;
            }

            if (!clock.IsFit)
            {
                return NotJudged(asked.SubjectId, ProcedureOutcome.ClockUnfit);
            }

            var stored = await store.LoadAsync(asked.SubjectId, cancellationToken);
            var before = stored is null ? store.Procedure.Start : store.Procedure.Fold(asked.SubjectId, stored.Events);
            var (write, verdict) = Judge(asked, stored?.Head, before, await prepare(before), receivedAt ?? clock.Now);
            if (stored is null && verdict.Outcome == ProcedureOutcome.Refused)
            {
                // There is no procedure the answer could belong to.
                return verdict;
            }

            if (await SaveAsync(asked, write, verdict, isLastTry: tries == TriesMax, cancellationToken) is { } answer)
            {
                return answer;
            }
        }

        return NotJudged(asked.SubjectId, ProcedureOutcome.Busy);
    }

    /// <summary>Judges commands to different procedures and stores what stands in one transaction. Whatever was judged before, or lost to somebody else, is left to the next call.</summary>
    /// <returns>Those that were stored now.</returns>
    /// <exception cref="DamagedJournalException">A journal is not what was written.</exception>
    protected async Task<IReadOnlySet<Guid>> JudgeTogetherAsync(IReadOnlyList<(AskedCommand Asked, TCommand Command)> commands, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(commands);
        if (!clock.IsFit)
        {
            return new HashSet<Guid>();
        }

        var now = clock.Now;
        var found = (await store.LoadAsync([.. commands.Select(each => each.Asked.SubjectId)], cancellationToken)).ToDictionary(stored => stored.Head.Id);
        var writes = commands
            .Where(each => found.ContainsKey(each.Asked.SubjectId))
            .Select(each => Judge(each.Asked, found[each.Asked.SubjectId].Head, store.Procedure.Fold(each.Asked.SubjectId, found[each.Asked.SubjectId].Events), new(each.Command), now).Write)
            .ToList();
        try
        {
            return await store.SaveAsync(writes, cancellationToken);
        }
        catch (DbUpdateException)
        {
            // One of them was judged before, or somebody was quicker; nothing was stored, and each is done by itself.
            return new HashSet<Guid>();
        }
    }

    /// <summary>What the clock brings about in a stored procedure; null when nothing is due.</summary>
    /// <exception cref="DamagedJournalException">Its journal is not what was written.</exception>
    internal ProcedureWrite<TState, TEvent>? Waken(StoredProcedure stored, DateTimeOffset now)
    {
        var wake = Wake;
        var (write, _) = Judge(AskedCommand.OfClock(stored.Head.Id, wake.GetType()), stored.Head, store.Procedure.Fold(stored.Head.Id, stored.Events), new(wake), now);
        return write.Entries.Count > 0 ? write : null;
    }

    private (ProcedureWrite<TState, TEvent> Write, ProcedureAnswer<TEvent, TRefusal> Answer) Judge(AskedCommand asked, ProcedureHead? head, Fold<TState, TEvent> before, PreparedCommand<TState, TCommand> prepared, DateTimeOffset now)
    {
        var decision = Decide(before.State, prepared.Command, now);
        var (after, entries) = before.With(asked.SubjectId, decision.Events);
        var done = now > after.LastStamp ? now : after.LastStamp;
        var at = entries.Count > 0 ? after.LastStamp : done;
        var isAccepted = decision.Refusal is null;
        var opening = isAccepted && head is null ? prepared.Opening?.Invoke(after.State) : null;
        var rules = decision.Refusal is { } refusal ? NameOf(refusal).Rule : RulesOf(prepared.Command);
        return (
            new()
            {
                SubjectId = asked.SubjectId,
                OldFence = head?.Fence,
                Opening = opening,
                Before = before,
                After = after,
                Events = decision.Events,
                Entries = entries,
                Answer = asked.Key is null ? null : new(asked.Key, asked.InputHash, at, before.Seq + 1, after.Seq, NumberOf(decision.Refusal), decision.Words?.Zh, decision.Words?.En),
                Act = new ActEntry(done, asked.Act.ActorId, asked.Act.Role, asked.Name, asked.SubjectId.ToString(), Details(asked, (head ?? opening)?.CourtId, decision, before.Seq), rules),
                Beside = isAccepted ? prepared.Beside : [],
            },
            new()
            {
                SubjectId = asked.SubjectId,
                Outcome = isAccepted ? ProcedureOutcome.Accepted : ProcedureOutcome.Refused,
                At = at,
                Events = decision.Events,
                Refusal = decision.Refusal,
                Words = decision.Words,
            });
    }

    // The command itself may carry what is still secret, so the log names it by its hash; what came of it is in the journal.
    private string Details(AskedCommand asked, Guid? courtId, Decision<TEvent, TRefusal> decision, int seqBefore) => JsonSerializer.Serialize(new
    {
        court = courtId,
        key = asked.Key,
        input = Convert.ToHexStringLower(asked.InputHash),
        entries = decision.Events.Select((_, place) => seqBefore + 1 + place),
        refusal = decision.Refusal is { } refusal ? NameOf(refusal).Code : null,
    });

    private static int? NumberOf(TRefusal? refusal) => refusal is { } given ? Convert.ToInt32(given, CultureInfo.InvariantCulture) : null;

    /// <summary>The answer, or null when somebody else was quicker.</summary>
    private async Task<ProcedureAnswer<TEvent, TRefusal>?> SaveAsync(AskedCommand asked, ProcedureWrite<TState, TEvent> write, ProcedureAnswer<TEvent, TRefusal> verdict, bool isLastTry, CancellationToken cancellationToken)
    {
        try
        {
            return (await store.SaveAsync([write], cancellationToken)).Count == 1 ? verdict : null;
        }
        catch (DbUpdateException) when (!isLastTry)
        {
            return null;
        }
        catch (DbException)
        {
            // The commit was under way: if it was stored, the key says so; if not, nobody can tell yet.
            if (await AgainAsync(asked, cancellationToken) is { } answer)
            {
                return answer;
            }

            throw;
        }
    }

    /// <summary>The answer as it was given then; null when the key was never judged.</summary>
    private async Task<ProcedureAnswer<TEvent, TRefusal>?> AgainAsync(AskedCommand asked, CancellationToken cancellationToken)
    {
        if (await store.FindAnswerAsync(asked.SubjectId, asked.Key!, cancellationToken) is not { } row)
        {
            return null;
        }

        if (!row.InputHash.AsSpan().SequenceEqual(asked.InputHash))
        {
            return NotJudged(asked.SubjectId, ProcedureOutcome.KeyReused);
        }

        var stored = await store.LoadAsync(asked.SubjectId, cancellationToken);
        return row.Refusal is { } number
            ? new()
            {
                SubjectId = asked.SubjectId,
                Outcome = ProcedureOutcome.Refused,
                At = row.At,
                Refusal = (TRefusal)Enum.ToObject(typeof(TRefusal), number),
                Words = new BilingualText(row.WordsZh!, row.WordsEn!),
            }
            : new()
            {
                SubjectId = asked.SubjectId,
                Outcome = ProcedureOutcome.Accepted,
                At = row.At,
                Events = [.. stored!.Events.Where(entry => entry.Seq >= row.FromSeq && entry.Seq <= row.ToSeq).Select(store.Procedure.Read)],
            };
    }
}
