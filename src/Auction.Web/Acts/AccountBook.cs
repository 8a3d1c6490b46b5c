using Auction.Data;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Acts;

/// <summary>Finds accounts by what people write into forms.</summary>
internal sealed class AccountBook(IDbContextFactory<AuctionDb> databases)
{
    /// <summary>The account with this mail address; null when nobody has it, with a finding on the form.</summary>
    /// <param name="mail">As written; empty for a person without an account, which is no fault.</param>
    /// <param name="form">Where a fault is noted.</param>
    /// <param name="field">Name of the control.</param>
    /// <param name="cancellationToken">Stops the question.</param>
    public async Task<Guid?> FindAsync(string mail, ActForm form, string field, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(mail);
        ArgumentNullException.ThrowIfNull(form);
        if (mail.Length == 0)
        {
            return null;
        }

        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var normal = mail.ToUpperInvariant();
        var id = await db.Users.AsNoTracking().Where(user => user.NormalizedEmail == normal).Select(user => (Guid?)user.Id).SingleOrDefaultAsync(cancellationToken);
        if (id is null)
        {
            form.Findings.Add(new(field, ActTexts.NoAccount));
        }

        return id;
    }
}
