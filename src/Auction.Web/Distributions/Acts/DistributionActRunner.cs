using Auction.Data.Settlement;
using Auction.Domain.Settlement.Distribution;
using Auction.Grains.Procedures;
using Auction.Grains.Rounds;
using Auction.Grains.Settlement;
using Auction.Web.Acts;

namespace Auction.Web.Distributions.Acts;

/// <summary>Asks the desk of distributions what an act became.</summary>
internal sealed class DistributionActRunner(ActReader reader, DistributionDesk desk, DistributionStore store, DistributionFiles files)
    : ActRunner<DistributionScene, DistributionRequest, DistributionState, DistributionEvent, DistributionRefusal>(reader, store, files)
{
    /// <inheritdoc/>
    protected override string RuleOf(DistributionRefusal refusal) => DistributionRefusals.Of(refusal).Rule.ToString();

    /// <inheritdoc/>
    protected override async Task<ProcedureAnswer<DistributionEvent, DistributionRefusal>?> AskAsync(
        DistributionRequest request, DistributionScene scene, Guid subjectId, ActForm form, ActContext context, CancellationToken cancellationToken)
    {
        switch (request)
        {
            case DistributionRequest.Give give:
                return await desk.ExecuteAsync(subjectId, give.Command, form.Key, context, cancellationToken);
            case DistributionRequest.Arrive arrive:
                return await desk.ArriveAsync(subjectId, arrive.RoundId, arrive.NoticedOn, arrive.Document, form.Key, context, cancellationToken);
            case DistributionRequest.Receive receive:
                return await desk.ReceiveAsync(subjectId, receive.Arrival, receive.Document, form.Key, context, cancellationToken);
            case DistributionRequest.Claim claim:
                if (claim.Asked is { PayeeId: null, NewPayee: "" })
                {
                    form.Findings.Add(new("payee", DistributionTexts.NoPayee));
                    return null;
                }

                var asked = claim.Asked.PayeeId is null ? claim.Asked : claim.Asked with { NewPayee = "" };
                return await desk.ClaimAsync(subjectId, asked, form.Key, context, cancellationToken);
            case DistributionRequest.Prepare prepare:
                return Completed(prepare, form) is { } payout ? await desk.PrepareAsync(subjectId, payout, form.Key, context, cancellationToken) : null;
            default:
                throw new ArgumentOutOfRangeException(nameof(request), request, "Unknown request.");
        }
    }

    // An account on file wins; typed anew, it has to be whole.
    private static PayoutAsked? Completed(DistributionRequest.Prepare prepare, ActForm form)
    {
        if (prepare.Asked.KnownAccount.Length > 0) { return prepare.Asked; }
        if (prepare.Typed.Holder.Length == 0) { form.Findings.Add(new("holder", DistributionTexts.NewAccount)); }
        if (prepare.Typed.Bank.Length == 0) { form.Findings.Add(new("bank", DistributionTexts.NewAccount)); }
        if (BankAccount.Read(prepare.Typed.Number) is not { } digits)
        {
            form.Findings.Add(new("account", DistributionTexts.BadAccount));
            return null;
        }

        return form.Findings.Count > 0 ? null : prepare.Asked with { NewAccount = prepare.Typed with { Number = digits } };
    }
}
