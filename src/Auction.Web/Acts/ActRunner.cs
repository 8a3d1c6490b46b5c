using Auction.Data.Procedures;
using Auction.Grains.Procedures;
using Auction.Grains.Rounds;

namespace Auction.Web.Acts;

/// <summary>Does an act: reads the form, puts what came with it on file, asks the desk of the procedure, opens the files to those concerned.</summary>
internal abstract class ActRunner<TScene, TRequest, TState, TEvent, TRefusal>(ActReader reader, IProcedureStore<TState, TEvent> store, IActFiles files)
    where TScene : ActScene
    where TRefusal : struct, Enum
{
    /// <summary>Does it.</summary>
    /// <param name="act">What is done.</param>
    /// <param name="scene">Before which procedure.</param>
    /// <param name="subjectId">Its id.</param>
    /// <param name="form">As posted; findings are added to it.</param>
    /// <param name="context">Who acts, for the log.</param>
    /// <param name="cancellationToken">Stops before anything is judged.</param>
    /// <returns>Null when the form has findings; otherwise what became of it.</returns>
    public async Task<ActOutcome?> RunAsync(Act<TScene, TRequest> act, TScene scene, Guid subjectId, ActForm form, ActContext context, CancellationToken cancellationToken)
    {
        var fields = act.Fields(scene);
        var values = await reader.ReadAsync(form, fields, files, subjectId, scene.AccountId, cancellationToken);
        values.Set("key", form.Key);
        if (act.IsFinal && form["sure"] != "yes")
        {
            form.Findings.Add(new("sure", ActTexts.Confirm));
        }

        if (form.Findings.Count > 0)
        {
            // Done before, it may have taken away its own choices.
            return await AgainAsync(act, subjectId, form.Key, cancellationToken);
        }

        var documents = fields.Where(field => field.Kind is ActFieldKind.Record or ActFieldKind.File && values.Has(field.Name)).ToList();
        var answer = await AskAsync(act.Read(scene, values), scene, subjectId, form, context, cancellationToken);
        if (answer is not { Outcome: ProcedureOutcome.Accepted })
        {
            return answer is null ? null : ActOutcome.NotDone(answer, RuleOf);
        }

        foreach (var circle in documents.Where(field => field.Audience > FileAudience.Court).GroupBy(field => field.Audience))
        {
            await files.OpenToAsync(subjectId, [.. circle.Select(field => values.Document(field.Name))], circle.Key, cancellationToken);
        }

        await FollowAsync(subjectId, answer, cancellationToken);
        return ActOutcome.Done(act, hasEvents: answer.Events.Count > 0);
    }

    /// <summary>What became of the form with this key, when it was sent before; null when it was not. A form that was done is no longer offered, and sent twice still gets its answer.</summary>
    public async Task<ActOutcome?> AgainAsync(ActHead act, Guid subjectId, string key, CancellationToken cancellationToken) =>
        await store.FindAnswerAsync(subjectId, key, cancellationToken) is { Refusal: null } row ? ActOutcome.Done(act, hasEvents: row.ToSeq >= row.FromSeq) : null;

    /// <summary>Asks the desk; null when something on the form is found wrong on the way.</summary>
    protected abstract Task<ProcedureAnswer<TEvent, TRefusal>?> AskAsync(TRequest request, TScene scene, Guid subjectId, ActForm form, ActContext context, CancellationToken cancellationToken);

    /// <summary>The rule behind a refusal.</summary>
    protected abstract string RuleOf(TRefusal refusal);

    /// <summary>What else follows once it is done.</summary>
    protected virtual Task FollowAsync(Guid subjectId, ProcedureAnswer<TEvent, TRefusal> answer, CancellationToken cancellationToken) => Task.CompletedTask;
}
