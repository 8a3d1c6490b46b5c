using Auction.Data.Settlement;

namespace Auction.Web.Payments;

/// <summary>Steps every errand to the provider takes.</summary>
internal static class ErrandSteps
{
    /// <summary>The first time it acts; afterwards it looks first, because nobody knows what became of the time before.</summary>
    public static async Task<ProviderResult<T>> LookOrActAsync<T>(this ProviderOrderRow order, Func<Task<ProviderResult<T?>>> look, Func<Task<ProviderResult<T>>> act)
        where T : class
    {
        if (order.Attempts > 1)
        {
            var found = (await look()).Looked();
            if (found is not ProviderResult<T?>.Done { Value: null }) { return found.Then(value => value!); }
        }

        return await act();
    }

    /// <summary>What a look brought. A look that was refused says nothing of the act: that stays unknown and is not taken for an act that was refused.</summary>
    public static ProviderResult<T> Looked<T>(this ProviderResult<T> result) =>
        result is ProviderResult<T>.Refused or ProviderResult<T>.Declined ? new ProviderResult<T>.Unknown(ProviderFault.Failed) : result;

    /// <summary>What is known now; null when nothing is, and then the row says why.</summary>
    public static T? Known<T>(this ProviderOrderRow order, ProviderResult<T> result)
        where T : class
    {
        order.Fault = result switch
        {
            ProviderResult<T>.Declined declined => declined.Code,
            ProviderResult<T>.Refused refused => refused.Code ?? "refused",
            ProviderResult<T>.NotNow => "not-now",
            ProviderResult<T>.Unknown unknown => unknown.Fault.ToString(),
            _ => order.Fault,
        };
        return result is ProviderResult<T>.Done done ? done.Value : null;
    }
}
