using Auction.Data;
using Auction.Data.Messages;
using Auction.Data.Platform;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Messages;

/// <summary>How a person wants to be told things outside the site. The inbox cannot be turned off.</summary>
internal sealed class MessageChoices(AuctionDb db, MessageAddresses addresses, IPlatformClock clock)
{
    /// <summary>What was chosen; null when nothing was.</summary>
    public Task<MessageChoiceRow?> FindAsync(Guid accountId, CancellationToken cancellationToken) => db.MessageChoices.AsNoTracking().SingleOrDefaultAsync(row => row.AccountId == accountId, cancellationToken);

    /// <summary>Keeps a choice.</summary>
    /// <param name="accountId">Whose.</param>
    /// <param name="isEnglish">Language outside the site.</param>
    /// <param name="takesEmail">True for e-mails.</param>
    /// <param name="phone">A new number; null to keep the one there is.</param>
    /// <param name="forgetsPhone">True to send no more text messages and forget the number.</param>
    public async Task KeepAsync(Guid accountId, bool isEnglish, bool takesEmail, string? phone, bool forgetsPhone, CancellationToken cancellationToken)
    {
        var row = await db.MessageChoices.SingleOrDefaultAsync(each => each.AccountId == accountId, cancellationToken);
        if (row is null)
        {
            row = new() { AccountId = accountId, IsEnglish = isEnglish, TakesEmail = takesEmail, ChangedAt = clock.Now };
            db.MessageChoices.Add(row);
        }

        (row.IsEnglish, row.TakesEmail, row.ChangedAt) = (isEnglish, takesEmail, clock.Now);
        if (forgetsPhone)
        {
            (row.PhoneCipher, row.PhoneMasked) = (null, "");
        }
        else if (phone is not null)
        {
            (row.PhoneCipher, row.PhoneMasked) = (addresses.Seal(accountId, phone), MessageAddresses.MaskPhone(phone));
        }

        await db.SaveChangesAsync(cancellationToken);
    }
}
