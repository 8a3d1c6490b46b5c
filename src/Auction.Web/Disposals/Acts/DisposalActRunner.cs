using Auction.Data.Disposals;
using Auction.Domain.Disposal;
using Auction.Grains.Disposals;
using Auction.Grains.Procedures;
using Auction.Grains.Rounds;
using Auction.Web.Acts;

namespace Auction.Web.Disposals.Acts;

/// <summary>Asks the desk of disposals what an act became, and lets its running round hear of it at once.</summary>
internal sealed class DisposalActRunner(ActReader reader, DisposalDesk desk, DisposalStore store, DisposalFiles files, AccountBook accounts, RoundBridge rounds, ILogger<DisposalActRunner> log)
    : ActRunner<DisposalScene, DisposalRequest, DisposalState, DisposalEvent, DisposalRefusal>(reader, store, files)
{
    /// <inheritdoc/>
    protected override string RuleOf(DisposalRefusal refusal) => DisposalRefusals.Of(refusal).Rule.ToString();

    /// <inheritdoc/>
    protected override async Task<ProcedureAnswer<DisposalEvent, DisposalRefusal>?> AskAsync(DisposalRequest request, DisposalScene scene, Guid subjectId, ActForm form, ActContext context, CancellationToken cancellationToken)
    {
        switch (request)
        {
            case DisposalRequest.Give give:
                return await desk.ExecuteAsync(subjectId, give.Command, form.Key, context, cancellationToken);
            case DisposalRequest.NamePerson name:
                var account = await accounts.FindAsync(name.AccountMail, form, "account", cancellationToken);
                return form.Findings.Count > 0 ? null : await desk.NameAsync(subjectId, name.Party, name.Person with { AccountId = account }, form.Key, context, cancellationToken);
            case DisposalRequest.Publish publish:
                return await desk.PublishAsync(subjectId, publish.Command, publish.Lot, form.Key, context, cancellationToken);
            default:
                throw new ArgumentOutOfRangeException(nameof(request), request, "Unknown request.");
        }
    }

    /// <inheritdoc/>
    protected override async Task FollowAsync(Guid subjectId, ProcedureAnswer<DisposalEvent, DisposalRefusal> answer, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(answer);
        if (answer.Events.Count == 0) { return; }
        try
        {
            await rounds.RunAsync(subjectId, cancellationToken);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // The act is stored; the keeper carries the news at its next beat.
            log.LogWarning(e, "The round of disposal {SubjectId} has not heard of an act yet.", subjectId);
        }
    }
}
