namespace Auction.Web.Payments;

/// <summary>Carries what is not done over to another type.</summary>
internal static class ProviderResults
{
    public static ProviderResult<TNext> Then<T, TNext>(this ProviderResult<T> result, Func<T, TNext> next) => result switch
    {
        ProviderResult<T>.Done done => new ProviderResult<TNext>.Done(next(done.Value)),
        ProviderResult<T>.Declined declined => new ProviderResult<TNext>.Declined(declined.Code, declined.DeclineCode),
        ProviderResult<T>.Refused refused => new ProviderResult<TNext>.Refused(refused.Status, refused.Code, refused.Parameter),
        ProviderResult<T>.NotNow notNow => new ProviderResult<TNext>.NotNow(notNow.RetryAfter),
        ProviderResult<T>.Unknown unknown => new ProviderResult<TNext>.Unknown(unknown.Fault),
        _ => throw new InvalidOperationException("There is no other result."),
    };
}
