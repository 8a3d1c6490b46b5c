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
            var found = await look();
            if (found is not ProviderResult<T?>.Done { Value: null }) { return found.Then(value => value!); }
        }

        return await act();
    }

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
